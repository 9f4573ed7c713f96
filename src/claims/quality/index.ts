import { QUALITY_RULES } from './rules';
import type { QualityFinding } from './types';

export { QUALITY_RULES };
export type { QualityFinding, QualityRule, QualityRuleId } from './types';

/** What is wrong with a text's words and marks, in its order (docs/核对文字.md: 文字质量). Linear; never throws. */
export function readQuality(text: string): readonly QualityFinding[] {
  return QUALITY_RULES.flatMap(({ id, severity, find }) =>
    find(text).map((blemish) => ({
      ...blemish,
      rule: id,
      severity,
      text: text.slice(blemish.start, blemish.end),
    })),
  ).toSorted((a, b) => a.start - b.start);
}
