import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { reportTexts, say } from '../../messages';
import { derivationWords, usesOf, type CellNames, type FigureSpan, type Report } from '../../narrate';
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
  const { t, language } = useTexts();
  const words =
    derivationWords(figure, nameOf) ?? say(language, reportTexts.count, { count: figure.cells.length });
  const title = say(language, reportTexts.trace, { figure: figure.text });
  return (
    <aside className="trace" aria-label={title}>
      <p>
        <b>{figure.text}</b>
        {' ＝ '}
        {words}
      </p>
      <p>
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
        <Button size="small" appearance="subtle" onClick={close}>
          {say(language, reportTexts.close)}
        </Button>
      </p>
    </aside>
  );
}

/** From the selected cell to the sentences that use it. */
export function SelectedUses({ report, actions }: { readonly report: Report; readonly actions: Actions }) {
  const { language } = useTexts();
  const [asked, setAsked] = useState<{ readonly cell: CellAddress | null } | null>(null);
  return (
    <div className="uses">
      <Button size="small" onClick={() => setAsked({ cell: actions.selected() })}>
        {say(language, reportTexts.whereUsed)}
      </Button>
      <output aria-live="polite">
        {asked &&
          (asked.cell ? <Uses report={report} cell={asked.cell} /> : say(language, reportTexts.noCell))}
      </output>
    </div>
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
            {sentence}
          </li>
        ))}
      </ul>
    </>
  );
}
