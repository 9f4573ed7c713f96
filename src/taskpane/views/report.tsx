import { Button, Checkbox } from '@fluentui/react-components';
import { useMemo, useState } from 'react';
import { mergedReport, reportChanges, type ReportResult } from '../../assistant';
import { reportTexts, say } from '../../messages';
import { cellNames, type Block, type CellNames, type Side, type Span } from '../../narrate';
import { useTexts } from '../language';
import type { Actions } from '../useSession';
import { Conflicts } from './reportConflicts';
import { StaleList } from './reportStale';
import { TemplateChoice, TemplateMistakes } from './reportTemplate';
import { FigureTrace, SelectedTrace } from './reportTrace';
import { exportWord } from './reportWord';

interface ReportPreviewProps {
  readonly result: ReportResult;
  readonly busy: boolean;
  readonly actions: Actions;
}

/** The report as it would be written: each figure with its source, each gap marked, each conflict with its two sides. */
export function ReportPreview({ result, busy, actions }: ReportPreviewProps) {
  const { t, language } = useTexts();
  const { replaces, sheet, conflicts, kept, understood } = result;
  const [live, setLive] = useState(true);
  const [sides, setSides] = useState<ReadonlyMap<string, Side>>(new Map());
  const changes = useMemo(
    () => reportChanges(result, { language, figures: live ? 'live' : 'plain', sides }),
    [result, language, live, sides],
  );
  const nameOf = useMemo(() => cellNames(understood.evaluation.reading.tables), [understood]);
  const shown = useMemo(() => mergedReport(result, sides), [result, sides]);
  const gaps = shown.blocks.flatMap((block) => block.spans).filter((span) => span.kind === 'gap').length;
  const count = changes.filter((change) => change.kind === 'cell').length;
  const stale = new Set(result.stale.map(({ block }) => block));
  const hers = new Set(kept);
  const choose = (id: string, side: Side) => setSides(new Map([...sides, [id, side]]));
  return (
    <section aria-labelledby="report-title">
      <h2 id="report-title">{t('reportTitle')}</h2>
      <p>
        {!replaces
          ? t('reportNew', { sheet })
          : changes.length === 0
            ? t('reportSame', { sheet })
            : say(language, reportTexts.merges, { sheet, count, kept: kept.length })}
      </p>
      <TemplateMistakes mistakes={result.mistakes} actions={actions} />
      <TemplateChoice result={result} actions={actions} />
      <StaleList stale={result.stale} actions={actions} />
      {gaps > 0 && <p className="gap-note">{t('reportGaps', { count: gaps })}</p>}
      <Conflicts conflicts={conflicts} sides={sides} choose={choose} />
      <Checkbox
        checked={live}
        onChange={(_, data) => setLive(data.checked === true)}
        label={say(language, reportTexts.live)}
      />
      <div className="choice">
        {changes.length > 0 && (
          <Button
            appearance="primary"
            disabledFocusable={busy}
            onClick={() => actions.apply('applyReport', changes, result)}
          >
            {t('reportApply')}
          </Button>
        )}
        <Button onClick={() => void exportWord(shown)}>{say(language, reportTexts.word)}</Button>
        <Button onClick={actions.home}>{t('cancel')}</Button>
      </div>
      <SelectedTrace report={shown} sheet={sheet} nameOf={nameOf} actions={actions} />
      <article className="report" lang="zh-CN">
        {shown.blocks.map((block) => (
          <ReportBlock
            key={block.id}
            block={block}
            mark={stale.has(block.id) ? 'changed' : hers.has(block.id) ? 'yours' : null}
            nameOf={nameOf}
            actions={actions}
          />
        ))}
      </article>
    </section>
  );
}

interface ReportBlockProps {
  readonly block: Block;
  /** The sheet still holds other words for it; it holds words of the person's own. */
  readonly mark: 'changed' | 'yours' | null;
  readonly nameOf: CellNames;
  readonly actions: Actions;
}

function ReportBlock({ block, mark, nameOf, actions }: ReportBlockProps) {
  const { language } = useTexts();
  const [traced, setTraced] = useState<number | null>(null);
  const spans = block.spans.map((span, index) => (
    <ReportSpan
      // Spans never move within their block.
      // oxlint-disable-next-line react/no-array-index-key
      key={index}
      span={span}
      open={traced === index}
      toggle={() => setTraced(traced === index ? null : index)}
    />
  ));
  const figure = traced === null ? undefined : block.spans[traced];
  const trace = figure?.kind === 'figure' && (
    <FigureTrace figure={figure} nameOf={nameOf} actions={actions} close={() => setTraced(null)} />
  );
  if (block.level === null)
    return (
      <>
        <p data-block={block.id} className={`layout-${block.layout}${mark === 'changed' ? ' stale' : ''}`}>
          {mark && <em className="stale-mark">{say(language, reportTexts[mark])}</em>}
          {spans}
        </p>
        {trace}
      </>
    );
  const Heading = HEADINGS[block.level];
  return (
    <>
      <Heading data-block={block.id} className={`level level-${block.level}`}>
        {spans}
      </Heading>
      {trace}
    </>
  );
}

/** The report's title and levels stand below the pane's own two headings. */
const HEADINGS = ['h3', 'h4', 'h5', 'h6', 'h6'] as const;

interface ReportSpanProps {
  readonly span: Span;
  readonly open: boolean;
  readonly toggle: () => void;
}

function ReportSpan({ span, open, toggle }: ReportSpanProps) {
  if (span.kind === 'gap') return <mark className="gap">{span.text}</mark>;
  if (span.kind !== 'figure' || span.cells.length === 0) return span.text;
  return (
    <button type="button" className="figure" aria-expanded={open} onClick={toggle}>
      {span.text}
    </button>
  );
}
