import { Button } from '@fluentui/react-components';
import type { ReportResult } from '../../assistant';
import { reportTexts, say } from '../../messages';
import { formatCell } from '../../workbook';
import { useTexts } from '../language';
import type { Actions } from '../useSession';

interface StaleListProps {
  readonly stale: ReportResult['stale'];
  readonly actions: Actions;
}

/** The paragraphs on the sheet that the tables have left behind: a way to each, and marks in the sheet on request. */
export function StaleList({ stale, actions }: StaleListProps) {
  const { language, t } = useTexts();
  if (stale.length === 0) return null;
  const mark = () =>
    actions.mark(
      stale.map(({ cell }) => ({ cell, severity: 'warning', text: say(language, reportTexts.staleNote) })),
    );
  return (
    <section className="sheet">
      <p className="gap-note">{say(language, reportTexts.stale, { count: stale.length })}</p>
      <p>
        {stale.map(({ block, cell }) => (
          <button key={block} type="button" className="link" onClick={() => actions.reveal(cell)}>
            {t('goTo', { cell: formatCell(cell) })}
          </button>
        ))}
      </p>
      <Button size="small" onClick={mark}>
        {say(language, reportTexts.staleMark)}
      </Button>
    </section>
  );
}
