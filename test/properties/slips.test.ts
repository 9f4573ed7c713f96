import { check } from '../../src/assistant';
import { SCHEMES } from '../../src/schemes';
import { formatCell, sameCell } from '../../src/workbook';
import { bookOf, withValues } from '../support/generate/book';
import { seeds } from './runs';

test.each(SCHEMES.map((scheme) => [scheme.id, scheme] as const))(
  'each slip in clean workbooks of %s is found at its cell, and nothing is said that does not follow from it',
  (id, scheme) => {
    const wrong: string[] = [];
    const kinds = new Set<string>();
    for (const seed of seeds(1)) {
      const book = bookOf(scheme, seed);
      for (const slip of book.slips) {
        kinds.add(slip.kind);
        const workbook = withValues(book.workbook, [{ cell: slip.cell, value: slip.value }]);
        const told = check(workbook, { scheme: id }).findings.filter(({ severity }) => severity !== 'info');
        const place = `${seed} ${slip.kind} ${formatCell(slip.cell)} = ${String(slip.value)}`;
        if (!told.some(({ rule, cell }) => rule === slip.rule && sameCell(cell, slip.cell)))
          wrong.push(`${place}: not found by ${slip.rule}`);
        for (const { rule, cell, subject } of told) {
          if (rule === slip.rule || slip.also.includes(rule)) continue;
          wrong.push(`${place}: ${rule} at ${formatCell(cell)} ${subject}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(kinds.size).toBeGreaterThan(1);
  },
);
