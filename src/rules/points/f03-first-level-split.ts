import { add, equal } from '../../quantity';
import type { Decimal } from '../../quantity';
import type { Fact, IndicatorTable, Slot } from '../../evaluation';
import type { Scheme } from '../../schemes';
import { rule } from '../rule';
import { className, classOf, namedRows } from '../support/indicators';
import { sumOf } from '../support/totals';

/** With 成本 as a first level (guide of 2021). */
const WITH_COST: Readonly<Record<string, Decimal>> = { 成本: '20', 产出: '40', 效益: '20', 满意度: '10' };

interface Level {
  readonly fact: Fact<string>;
  readonly slots: Slot[];
}

/** F03: the points of the first levels are the scheme's. Special cases may differ, so it is a warning. */
export const f03 = rule(
  {
    id: 'F03',
    slug: 'first-level-split',
    group: 'points',
    severity: 'warning',
    basis: ['measures2020', 'guide2021', 'scheme'],
    messages: ['split'],
    fixes: [],
  },
  ({ evaluation, scheme }, report) => {
    for (const form of evaluation.indicators) {
      const levels = levelsOf(form);
      const expected = expectedOf(scheme, levels.has('成本'), levels.has('满意度'));
      for (const [name, { fact, slots }] of levels) {
        const wanted = expected.get(name);
        if (wanted === undefined) continue;
        const points = sumOf(slots);
        if (equal(wanted, points)) continue;
        report({
          key: 'split',
          cell: fact.cell,
          subject: fact.value,
          stated: points,
          expected: wanted,
          related: slots.map(({ cell }) => cell),
        });
      }
    }
  },
);

/** Points by first level; empty while a row lacks its points. */
function levelsOf(form: IndicatorTable): Map<string, Level> {
  const levels = new Map<string, Level>();
  for (const row of namedRows(form)) {
    const name = classOf(row.level1);
    if (!row.points?.figure || !row.level1) return new Map();
    const level = levels.get(name) ?? { fact: row.level1, slots: [] };
    level.slots.push(row.points);
    levels.set(name, level);
  }
  return levels;
}

function expectedOf(scheme: Scheme, cost: boolean, satisfaction: boolean): Map<string, Decimal> {
  const ofScheme = scheme.levels.flatMap(({ name, points }) =>
    points === null ? [] : [[className(name), points] as const],
  );
  const expected = new Map<string, Decimal>(cost ? Object.entries(WITH_COST) : ofScheme);
  const rest = expected.get('满意度');
  const benefit = expected.get('效益');
  // Points of 满意度 go to 效益 where there is none, or where the form prints it there.
  if (!satisfaction && rest !== undefined && benefit !== undefined) expected.set('效益', add(benefit, rest));
  return expected;
}
