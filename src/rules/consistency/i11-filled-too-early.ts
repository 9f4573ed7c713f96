import { rule } from '../rule';

const DATES = new Set(['填报日期', '填报时间', '填表日期', '填表时间']);
const LAST_MONTH = 12;

/** I11: a self-evaluation is not dated before the last month of its year. */
export const i11 = rule(
  {
    id: 'I11',
    slug: 'filled-too-early',
    group: 'consistency',
    severity: 'info',
    basis: ['measures2020'],
    messages: ['early'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const { subject, text, value } of evaluation.profile) {
      const [, year, month] = /(20\d\d)\D{1,3}(\d{1,2})(?!\d)/.exec(text.normalize('NFKC')) ?? [];
      if (!DATES.has(subject)) continue;
      const form = evaluation.indicators.find(
        ({ stage, table }) => stage === 'evaluation' && table.sheet === value.cell.sheet,
      );
      if (!form) continue;
      // Without a year nothing is early.
      const of = Number(form.table.year ?? evaluation.year?.value);
      const early = Number(year) < of || (Number(year) === of && Number(month) < LAST_MONTH);
      if (early) report({ key: 'early', cell: value.cell, subject, stated: text, values: { year: of } });
    }
  },
);
