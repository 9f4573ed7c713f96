import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { reportTexts, say } from '../../messages';
import {
  derivationWords,
  usesOf,
  type Block,
  type CellNames,
  type FigureSpan,
  type Report,
} from '../../narrate';
import { formatCell, type CellAddress } from '../../workbook';
import { useTexts } from '../language';
import type { Actions } from '../useSession';

interface FigureTraceProps {
  readonly figure: FigureSpan;
  readonly nameOf: CellNames;
  readonly actions: Actions;
  readonly close: () => void;
}

/** Where one figure comes from: its derivation in words, and a way to each of its cells. */
export function FigureTrace({ figure, nameOf, actions, close }: FigureTraceProps) {
  const { language } = useTexts();
  return (
    <aside className="trace" aria-label={say(language, reportTexts.trace, { figure: figure.text })}>
      <Derivation figure={figure} nameOf={nameOf} actions={actions} />
      <Button size="small" appearance="subtle" onClick={close}>
        {say(language, reportTexts.close)}
      </Button>
    </aside>
  );
}

function Derivation({ figure, nameOf, actions }: Omit<FigureTraceProps, 'close'>) {
  const { t, language } = useTexts();
  const words =
    derivationWords(figure, nameOf) ?? say(language, reportTexts.count, { count: figure.cells.length });
  return (
    <>
      <p>
        <b>{figure.text}</b>
        {' ＝ '}
        {words}
      </p>
      <p className="related">
        {figure.cells.map((cell) => (
          <button
            key={formatCell(cell)}
            type="button"
            className="link"
            title={nameOf(cell)}
            onClick={() => actions.reveal(cell)}
          >
            {t('goTo', { cell: formatCell(cell) })}
          </button>
        ))}
      </p>
    </>
  );
}

interface SelectedTraceProps {
  /** The report as it stands on its sheet, a block a row. */
  readonly report: Report;
  readonly sheet: string;
  readonly nameOf: CellNames;
  readonly actions: Actions;
}

/** From the selected cell to the sentences that use it; from a paragraph on the report's sheet to all of its figures. */
export function SelectedTrace({ report, sheet, nameOf, actions }: SelectedTraceProps) {
  const { language } = useTexts();
  const [asked, setAsked] = useState<{ readonly cell: CellAddress | null } | null>(null);
  const cell = asked?.cell;
  return (
    <div className="uses">
      <Button size="small" onClick={() => setAsked({ cell: actions.selected() })}>
        {say(language, reportTexts.whereUsed)}
      </Button>
      <output aria-live="polite">
        {asked &&
          (!cell ? (
            say(language, reportTexts.noCell)
          ) : cell.sheet === sheet ? (
            <Figures block={report.blocks[cell.row]} nameOf={nameOf} actions={actions} />
          ) : (
            <Uses report={report} cell={cell} />
          ))}
      </output>
    </div>
  );
}

interface FiguresProps {
  readonly block: Block | undefined;
  readonly nameOf: CellNames;
  readonly actions: Actions;
}

/** Every figure of a paragraph with its derivation and its cells. */
function Figures({ block, nameOf, actions }: FiguresProps) {
  const { language } = useTexts();
  const figures = (block?.spans ?? []).flatMap((span) =>
    span.kind === 'figure' && span.cells.length > 0 ? [span] : [],
  );
  if (figures.length === 0) return <p>{say(language, reportTexts.noFigures)}</p>;
  return (
    <>
      <p>{say(language, reportTexts.figures, { count: figures.length })}</p>
      <ul>
        {figures.map((figure, index) => (
          // Figures never move within their paragraph.
          // oxlint-disable-next-line react/no-array-index-key
          <li key={index}>
            <Derivation figure={figure} nameOf={nameOf} actions={actions} />
          </li>
        ))}
      </ul>
    </>
  );
}

function Uses({ report, cell }: { readonly report: Report; readonly cell: CellAddress }) {
  const { language } = useTexts();
  const uses = usesOf(report, cell);
  const values = { cell: formatCell(cell), count: uses.length };
  if (uses.length === 0) return <p>{say(language, reportTexts.notUsed, values)}</p>;
  return (
    <>
      <p>{say(language, reportTexts.usedIn, values)}</p>
      <ul>
        {uses.map(({ block, sentence }) => (
          <li key={`${block} ${sentence}`} lang="zh-CN">
            <button type="button" className="link" onClick={() => showBlock(block)}>
              {sentence}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}

/** Brings a paragraph of the preview into view. */
function showBlock(id: string): void {
  for (const element of document.querySelectorAll<HTMLElement>('[data-block]'))
    if (element.dataset['block'] === id) element.scrollIntoView({ block: 'center' });
}
