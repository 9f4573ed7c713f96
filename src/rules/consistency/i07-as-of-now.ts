import { textRule } from '../rule';

const NOW = /截[至止]到?目前|到目前为止|目前为止|迄今|今年以来|今年/;

/** I07: what reports a finished year does not speak of now. */
export const i07 = textRule(
  {
    id: 'I07',
    slug: 'as-of-now',
    group: 'consistency',
    severity: 'warning',
    basis: ['form'],
    messages: ['now'],
    fixes: [],
  },
  ['目前', '迄今', '今年'],
  ({ kind, role, evaluated, cell }, report) => {
    // Forms of other stages speak of the year that is running.
    if (!evaluated || !REPORTED.has(`${kind} ${role}`)) return;
    const said = NOW.exec(cell.text)?.[0];
    if (said !== undefined)
      report({ key: 'now', cell: cell.cell, subject: excerpt(cell.text, said), stated: said });
  },
);

const REPORTED = new Set(['goals actual', 'indicators actual', 'indicators reason']);
const AROUND = 8;

function excerpt(text: string, said: string): string {
  const at = text.indexOf(said);
  return text.slice(Math.max(0, at - AROUND), at + said.length + AROUND).trim();
}
