import { compact } from '../../../src/claims/text/compact';
import { tableClaims } from '../../../src/claims/tables';
import { forms } from '../../corpus/forms';
import { layouts } from '../../corpus/layouts';
import { isBlind } from '../../corpus/layouts/split';

const sheets = [...layouts.filter(({ id }) => !isBlind(id)), ...forms].flatMap(({ id, sheets: all }) =>
  Object.entries(all).map(([name, { rows }]) => ({
    id: `${id} ${name}`,
    rows: rows.map((cells) => cells.map(shown)),
  })),
);

function shown(cell: unknown): string {
  if (typeof cell === 'object' && cell !== null && 'value' in cell) return shown(cell.value);
  return typeof cell === 'string' || typeof cell === 'number' ? String(cell).replaceAll(/\s+/g, ' ') : '';
}

/** As a sheet is pasted into a text, or a table copied from a page; with spaces, blanks are lost. */
const PRINTED: Readonly<Record<string, (cells: readonly string[]) => string>> = {
  tabs: (cells) => cells.join('\t'),
  pipes: (cells) => `|${cells.join('|')}|`,
  'wide spaces': (cells) => cells.filter((cell) => cell !== '').join('\u3000'),
  spaces: (cells) =>
    cells
      .filter((cell) => cell !== '')
      .map((cell) => cell.replaceAll(' ', ''))
      .join(' '),
};

test.each(Object.entries(PRINTED))(
  'no table of a published layout is accused, printed with %s',
  (_, printed) => {
    let judged = 0;
    const accused: string[] = [];
    for (const { id, rows } of sheets) {
      const text = rows.map(printed).join('\n');
      for (const draft of tableClaims(text, compact(text)).drafts) {
        judged += Number(draft.judged !== null);
        if (draft.judged?.verdict === 'inconsistent')
          accused.push(`${id}: ${draft.kind} ${draft.stated.figure.text}`);
      }
    }
    expect(accused).toEqual([]);
    expect(judged).toBeGreaterThan(1000);
  },
);
