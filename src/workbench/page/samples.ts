import { say, type Language } from '../../messages';
import { pageTexts } from '../../messages/workbench';
import { element } from './dom';

/** A sample workbook that the server offers. */
export interface Sample {
  readonly file: string;
  readonly title: string;
  readonly demo: boolean;
}

/** The samples of the server; an empty list when it has none. */
export async function fetchSamples(): Promise<readonly Sample[]> {
  const response = await fetch('/samples/index.json');
  if (!response.ok) throw new Error(`samples: ${response.status}`);
  return (await response.json()) as Sample[];
}

export async function fetchSample(sample: Sample): Promise<Uint8Array> {
  const response = await fetch(`/samples/${encodeURIComponent(sample.file)}`);
  if (!response.ok) throw new Error(`${sample.file}: ${response.status}`);
  return new Uint8Array(await response.arrayBuffer());
}

/** A menu of samples below a button: pointer, arrow keys, Escape. */
export function sampleMenu(
  button: HTMLButtonElement,
  menu: HTMLElement,
  samples: readonly Sample[],
  language: Language,
  choose: (sample: Sample) => void,
): void {
  const items = samples.map((sample) => {
    const tag = sample.demo ? [element('span', { class: 'tag' }, say(language, pageTexts.demo))] : [];
    const item = element(
      'button',
      { type: 'button', role: 'menuitem', tabindex: '-1' },
      sample.title,
      ...tag,
    );
    item.addEventListener('click', () => {
      show(false);
      choose(sample);
    });
    return item;
  });
  menu.replaceChildren(...items);
  const show = (on: boolean): void => {
    menu.hidden = !on;
    button.setAttribute('aria-expanded', String(on));
    if (on) items[0]?.focus();
  };
  button.addEventListener('click', () => show(menu.hidden !== false));
  menu.addEventListener('keydown', (event) => {
    const at = items.findIndex((item) => item === document.activeElement);
    const to: Readonly<Record<string, number>> = {
      ArrowDown: (at + 1) % items.length,
      ArrowUp: (at - 1 + items.length) % items.length,
      Home: 0,
      End: items.length - 1,
    };
    if (event.key === 'Escape') {
      show(false);
      button.focus();
    } else if (event.key in to) {
      items[to[event.key] ?? 0]?.focus();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  });
  document.addEventListener('pointerdown', (event) => {
    const target = event.target;
    if (!menu.hidden && target instanceof Node && !menu.contains(target) && !button.contains(target))
      show(false);
  });
}
