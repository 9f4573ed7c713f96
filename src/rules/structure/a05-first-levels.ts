import { rule } from '../rule';
import { classPairs, hasNationalLevels, wordsOf } from '../support/indicators';
import { SATISFACTION } from '../support/lexicon';
import { originOf } from '../support/tables';

/** A05: a grid has 产出 and 效益 indicators, and 满意度 or a word on why not. */
export const a05 = rule(
  {
    id: 'A05',
    slug: 'first-levels',
    group: 'structure',
    severity: 'error',
    basis: ['measures2020', 'guide2021'],
    messages: ['noOutput', 'noBenefit', 'noSatisfaction'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    const explained = evaluation.remarks.some(({ text }) => SATISFACTION.test(text));
    for (const grid of evaluation.indicators) {
      if (!hasNationalLevels(grid)) continue;
      const classes = classPairs(grid);
      const has = (level: string): boolean => classes.some(({ level1 }) => level1.startsWith(level));
      const satisfaction =
        explained ||
        grid.indicators.some(
          ({ level1, level2, name }) =>
            SATISFACTION.test(name.value) ||
            SATISFACTION.test(wordsOf(level2)) ||
            SATISFACTION.test(wordsOf(level1)),
        );
      const place = { cell: originOf(grid.table), subject: grid.table.title || grid.table.sheet };
      if (!has('产出')) report({ key: 'noOutput', ...place });
      if (!has('效益')) report({ key: 'noBenefit', ...place });
      if (!satisfaction) report({ key: 'noSatisfaction', severity: 'warning', ...place });
    }
  },
);
