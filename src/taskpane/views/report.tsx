import { Button } from '@fluentui/react-components';
import type { ReportResult } from '../../assistant';
import type { Block, Span } from '../../narrate';
import { formatCell } from '../../workbook';
import { useTexts } from '../language';
import type { Actions } from '../useSession';

interface ReportPreviewProps {
  readonly result: ReportResult;
  readonly busy: boolean;
  readonly actions: Actions;
}

/** The report as it would be written, each figure with its source, each gap marked. */
export function ReportPreview({ result, busy, actions }: ReportPreviewProps) {
  const { t } = useTexts();
  const { report, changes, replaces, sheet } = result;
  const gaps = report.blocks.flatMap((block) => block.spans).filter((span) => span.kind === 'gap').length;
  const cells = changes.filter((change) => change.kind === 'cell').length;
  return (
    <section aria-labelledby="report-title">
      <h2 id="report-title">{t('reportTitle')}</h2>
      <p>
        {replaces
          ? t(changes.length === 0 ? 'reportSame' : 'reportReplace', { sheet, count: cells })
          : t('reportNew', { sheet })}
      </p>
      {gaps > 0 && <p className="gap-note">{t('reportGaps', { count: gaps })}</p>}
      <div className="choice">
        {changes.length > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => actions.apply('applyReport', changes)}
          >
            {t('reportApply')}
          </Button>
        )}
        <Button onClick={actions.home}>{t('cancel')}</Button>
      </div>
      <article className="report" lang="zh-CN">
        {report.blocks.map((block) => (
          <ReportBlock key={block.id} block={block} actions={actions} />
        ))}
      </article>
    </section>
  );
}

function ReportBlock({ block, actions }: { readonly block: Block; readonly actions: Actions }) {
  const spans = block.spans.map((span, index) => (
    // Spans never move within their block.
    // oxlint-disable-next-line react/no-array-index-key
    <ReportSpan key={index} span={span} actions={actions} />
  ));
  if (block.level === null) return <p className={`layout-${block.layout}`}>{spans}</p>;
  const Heading = HEADINGS[block.level];
  return <Heading className={`level level-${block.level}`}>{spans}</Heading>;
}

/** The report's title and levels stand below the pane's own two headings. */
const HEADINGS = ['h3', 'h4', 'h5', 'h6', 'h6'] as const;

function ReportSpan({ span, actions }: { readonly span: Span; readonly actions: Actions }) {
  const { t } = useTexts();
  if (span.kind === 'gap') return <mark className="gap">{span.text}</mark>;
  const [first] = span.cells;
  if (span.kind !== 'figure' || !first) return span.text;
  return (
    <button
      type="button"
      className="figure"
      title={t('sources', { cells: span.cells.map(formatCell).join('、') })}
      onClick={() => actions.reveal(first)}
    >
      {span.text}
    </button>
  );
}
