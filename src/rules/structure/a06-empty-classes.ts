import type { CellAddress } from '../../workbook';
import type { Indicator } from '../../evaluation';
import { rule } from '../rule';
import { NO_ANSWER } from '../support/lexicon';
import { className, classOf, isNamed, wordsOf } from '../support/indicators';

const OUTPUT = ['数量', '质量', '时效'];
const COSTS_TO_OTHERS = new Set(['社会成本', '生态环境成本']);

/**
 * A06: every class that the form prints has an indicator (or says 不适用), and 产出 covers 数量, 质量 and 时效. Classes of
 * 产出, 成本 and 满意度 weigh more than those of 效益.
 */
export const a06 = rule(
  {
    id: 'A06',
    slug: 'empty-classes',
    group: 'structure',
    severity: 'warning',
    basis: ['measures2020', 'guide2021'],
    messages: ['empty', 'absent'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const grid of evaluation.indicators) {
      const filled = new Set<string>();
      const empty = new Map<string, Indicator>();
      let output: CellAddress | null = null;
      let last: Indicator | null = null;
      for (const indicator of grid.indicators) {
        const { level1, level2 } = indicator;
        const named = isNamed(indicator);
        // Rows of one class follow each other.
        if (last && named && level1?.value === last.level1?.value && level2?.value === last.level2?.value)
          continue;
        if (named) last = indicator;
        const level = classOf(level1);
        const key = className(level2?.value ?? wordsOf(level1));
        if (named) filled.add(key);
        else if (!NO_ANSWER.test(key) && isBare(indicator) && !empty.has(key)) empty.set(key, indicator);
        if (level === '产出') output ??= level1?.cell ?? null;
      }
      for (const [key, { level1, level2, cell }] of empty) {
        if (filled.has(key)) continue;
        // Not every project has each kind of benefit, nor a cost to society or nature.
        const optional = (classOf(level1) === '效益' && !/满意/.test(key)) || COSTS_TO_OTHERS.has(key);
        report({
          key: 'empty',
          cell,
          subject: wordsOf(level2 ?? level1),
          severity: optional ? 'info' : 'warning',
        });
      }
      const printed = (key: string): boolean => filled.has(key) || empty.has(key);
      if (!output || !OUTPUT.some(printed)) continue;
      for (const key of OUTPUT.filter((name) => !printed(name))) {
        report({ key: 'absent', cell: output, subject: `${key}指标` });
      }
    }
  },
);

// A row without a name but with a target is another matter (A08).
function isBare({ target, points, actual }: Indicator): boolean {
  const blank = [target, actual].every(
    (fact) => !fact || fact.value.kind === 'blank' || fact.value.kind === 'none',
  );
  return blank && !points?.figure;
}
