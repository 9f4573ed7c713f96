import { languageOf, type Language } from '../../messages';
import type { UniverFacade } from '../grid';
import { buildLayout } from './layout';
import './page.css';
import { Workbench } from './workbench';

/** Makes the grid in a container of the page; the grid's packages are installed apart from ours. */
export type CreateGrid = (container: HTMLElement, language: Language) => UniverFacade;

/** The add-in's build for Excel, as the server serves it. */
const PANE_PAGE = '/pane/taskpane.html';

/** Brings up the page: `?lang=en-US` chooses the language, `?pane=` another add-in page of the same origin (for tests). */
export function startWorkbench(createGrid: CreateGrid): void {
  const query = new URLSearchParams(location.search);
  const language = languageOf(query.get('lang') ?? undefined);
  const layout = buildLayout(language);
  const pane = new URL(query.get('pane') ?? PANE_PAGE, location.origin);
  const workbench = new Workbench({
    layout,
    language,
    grid: createGrid(layout.grid, language),
    panePage: pane.origin === location.origin ? pane.pathname : PANE_PAGE,
  });
  void workbench.start();
}
