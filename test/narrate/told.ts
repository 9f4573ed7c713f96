import { narrate } from '../../src/narrate';
import { spansText } from '../../src/narrate/spans';
import type { Span } from '../../src/narrate';
import type { Scheme } from '../../src/schemes';
import { SCHEME, evaluationOf } from './facts';
import type { EvaluationInput } from './facts';

export interface Told {
  /** Its paragraphs; headings with a `# ` in place of their number. */
  readonly lines: readonly string[];
  readonly spans: readonly Span[];
  readonly tail: boolean;
}

const NOTE = '注：部分数据因四舍五入，存在分项合计与总计不等的尾差情况。';

/** What lines of a template tell of the facts. */
export function tell(input: EvaluationInput, template: string, scheme: Scheme = SCHEME): Told {
  const text = `# 标题\n${template}\n[{{ 尾差说明 }}]`;
  const report = narrate(evaluationOf(input), scheme, { template: { id: 'own', text } });
  const blocks = report.blocks.slice(1).filter(({ spans }) => spansText(spans) !== NOTE);
  return {
    lines: blocks.map(({ level, spans }) =>
      level === null ? spansText(spans) : `# ${spansText(spans).replace(/^[一二三四五六七八九十]+、/, '')}`,
    ),
    spans: blocks.flatMap(({ spans }) => spans),
    tail: report.blocks.some(({ spans }) => spansText(spans) === NOTE),
  };
}
