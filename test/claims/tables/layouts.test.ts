import { compact } from '../../../src/claims/compact';
import { tableClaims } from '../../../src/claims/tables';
import { forms } from '../../corpus/forms';
import { layouts } from '../../corpus/layouts';
import { isBlind } from '../../corpus/layouts/split';

/** Published layouts, as they stand when a sheet is pasted into a text: a tab between cells, blanks at the end left out. */
const texts = [...layouts.filter(({ id }) => !isBlind(id)), ...forms].flatMap(({ id, sheets }) =>
  Object.entries(sheets).map(([name, { rows }]) => ({
    id: `${id} ${name}`,
    text: rows.map((cells) => cells.map(shown).join('\t')).join('\n'),
  })),
);

function shown(cell: unknown): string {
  if (typeof cell === 'object' && cell !== null && 'value' in cell) return shown(cell.value);
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).replaceAll(/\s+/g, ' ') : '';
}

test('the tables of published layouts are right, and none of them is accused', () => {
  let judged = 0;
  const accused: string[] = [];
  for (const { id, text } of texts) {
    for (const draft of tableClaims(text, compact(text)).drafts) {
      judged += Number(draft.judged !== null);
      if (draft.judged?.verdict === 'inconsistent')
        accused.push(`${id}: ${draft.kind} ${draft.stated.figure.text}`);
    }
  }
  expect(accused).toEqual([]);
  expect(judged).toBeGreaterThan(1800);
});
