import { rule } from '../rule';
import { AMOUNTS } from '../support/money';
import { originOf } from '../support/tables';

const FUND = /政府性基金|国有资本经营|社会保险基金/;
const SAID = /没有|^无|无此|未安排|不涉及|为零|[（(]无/;

/** A18: a table of a fund that holds no figure says that there is none. */
export const a18 = rule(
  {
    id: 'A18',
    slug: 'zero-funds',
    group: 'structure',
    severity: 'warning',
    basis: ['form'],
    messages: ['unsaid'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const { table, lines } of evaluation.accounts) {
      if (!FUND.test(table.title) || lines.length === 0) continue;
      const figures = lines.some(({ slots }) => AMOUNTS.some((role) => slots[role]?.text));
      const said = table.rows.some(({ cells }) => Object.values(cells).some(({ text }) => SAID.test(text)));
      if (figures || said || SAID.test(table.title)) continue;
      report({ key: 'unsaid', cell: originOf(table), subject: table.title });
    }
  },
);
