import { say, type Language, type Text } from '../../messages';
import { pageTexts } from '../../messages/workbench';
import { element, icon } from './dom';

/** The parts of the page. */
export interface Layout {
  readonly open: HTMLButtonElement;
  readonly picker: HTMLInputElement;
  readonly samples: HTMLButtonElement;
  readonly sampleMenu: HTMLElement;
  readonly save: HTMLButtonElement;
  readonly check: HTMLButtonElement;
  readonly report: HTMLButtonElement;
  readonly showPane: HTMLButtonElement;
  readonly closePane: HTMLButtonElement;
  readonly fileName: HTMLElement;
  readonly status: HTMLElement;
  readonly notice: HTMLElement;
  readonly noticeText: HTMLElement;
  readonly dismiss: HTMLButtonElement;
  readonly workspace: HTMLElement;
  readonly grid: HTMLElement;
  readonly splitter: HTMLElement;
  readonly pane: HTMLElement;
  readonly frame: HTMLIFrameElement;
  readonly drop: HTMLElement;
}

const ICONS = {
  open: ['M2.5 5.5v10h13l2-7h-11l-2.5 6', 'M2.5 5.5h5l1.5 2h6v1'],
  samples: ['M3.5 3.5h5v5h-5z', 'M11.5 3.5h5v5h-5z', 'M3.5 11.5h5v5h-5z', 'M11.5 11.5h5v5h-5z'],
  save: ['M3.5 3.5h10l3 3v10h-13z', 'M6.5 3.5v4h6v-4', 'M6 16.5v-5h8v5'],
  check: ['M3.5 4.5h13v11h-13z', 'M6.5 10l2.5 2.5 4.5-5'],
  report: ['M4.5 2.5h8l3 3v12h-11z', 'M7 8.5h6', 'M7 11.5h6', 'M7 14.5h4'],
  pane: ['M2.5 3.5h15v13h-15z', 'M12 3.5v13'],
  close: ['M5 5l10 10', 'M15 5l-10 10'],
};

/** Builds the page into the body. */
export function buildLayout(language: Language): Layout {
  const t = (text: Text): string => say(language, text);
  const button = (
    key: keyof typeof ICONS,
    text: Text,
    attributes: Record<string, string> = {},
  ): HTMLButtonElement =>
    element(
      'button',
      { type: 'button', class: 'ribbon-button', ...attributes },
      icon(...ICONS[key]),
      element('span', {}, t(text)),
    );
  const layout: Layout = {
    open: button('open', pageTexts.open),
    picker: element('input', {
      type: 'file',
      accept: '.xlsx,.xlsm,.xls,.et,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      hidden: true,
      'aria-label': t(pageTexts.open),
      'data-testid': 'picker',
    }),
    samples: button('samples', pageTexts.samples, { 'aria-haspopup': 'menu', 'aria-expanded': 'false' }),
    sampleMenu: element('div', {
      class: 'menu',
      role: 'menu',
      'aria-label': t(pageTexts.samples),
      hidden: true,
    }),
    save: button('save', pageTexts.save),
    check: button('check', pageTexts.check),
    report: button('report', pageTexts.report),
    showPane: button('pane', pageTexts.pane, { 'aria-pressed': 'true' }),
    closePane: element(
      'button',
      {
        type: 'button',
        class: 'icon-button',
        'aria-label': t(pageTexts.closePane),
        title: t(pageTexts.closePane),
      },
      icon(...ICONS.close),
    ),
    fileName: element('span', { class: 'file-name', 'data-testid': 'file-name' }),
    status: element('span', { class: 'status', role: 'status', 'data-testid': 'status' }),
    notice: element('div', { class: 'notice', role: 'alert', hidden: true, 'data-testid': 'notice' }),
    noticeText: element('p'),
    dismiss: element('button', { type: 'button', class: 'plain-button' }, t(pageTexts.dismiss)),
    workspace: element('main', { class: 'workspace' }),
    grid: element('section', { class: 'grid', 'aria-label': t(pageTexts.grid) }),
    splitter: element('div', {
      class: 'splitter',
      role: 'separator',
      tabindex: '0',
      'aria-orientation': 'vertical',
      'aria-label': t(pageTexts.resize),
    }),
    pane: element('aside', { class: 'pane', 'aria-label': t(pageTexts.addin) }),
    frame: element('iframe', { class: 'pane-frame', title: t(pageTexts.addin), 'data-testid': 'pane' }),
    drop: element('div', { class: 'drop', hidden: true }, element('p', {}, t(pageTexts.dropHere))),
  };
  document.documentElement.lang = language;
  document.title = t(pageTexts.title);
  layout.notice.append(layout.noticeText, layout.dismiss);
  layout.pane.append(
    element('header', { class: 'pane-head' }, element('h2', {}, t(pageTexts.addin)), layout.closePane),
    layout.frame,
  );
  layout.workspace.append(layout.grid, layout.splitter, layout.pane);
  const group = (label: Text, ...buttons: Node[]): HTMLElement =>
    element('div', { class: 'ribbon-group', role: 'group', 'aria-label': t(label) }, ...buttons);
  document.body.replaceChildren(
    element(
      'header',
      { class: 'ribbon' },
      group(
        pageTexts.file,
        layout.open,
        layout.picker,
        element('div', { class: 'menu-anchor' }, layout.samples, layout.sampleMenu),
        layout.save,
      ),
      group(pageTexts.addin, layout.check, layout.report, layout.showPane),
      element('div', { class: 'ribbon-title' }, layout.fileName, layout.status),
    ),
    layout.notice,
    layout.workspace,
    layout.drop,
  );
  return layout;
}
