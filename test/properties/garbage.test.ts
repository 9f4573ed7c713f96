import { changesOf, check, fill, findingsSheet } from '../../src/assistant';
import { report } from '../../src/assistant/report';
import { findingText } from '../../src/messages';
import { SCHEMES } from '../../src/schemes';
import { cellOf, formatCell, isErrorValue, type WorkbookSnapshot } from '../../src/workbook';
import { bookOf, withValues } from '../support/generate/book';
import { garbageOf } from '../support/generate/garbage';
import { Random } from '../support/generate/random';
import { seeds } from './runs';

/** What went wrong on a workbook: exceptions, crashed rules, changes over typed input. */
function wrongWith(workbook: WorkbookSnapshot, scheme: string): string[] {
  const wrong: string[] = [];
  try {
    const checked = check(workbook, { scheme });
    wrong.push(...checked.faults.map(({ rule, detail }) => `${rule}: ${detail}`));
    for (const finding of checked.findings) {
      for (const language of ['zh-CN', 'en-US'] as const) {
        const { message } = findingText(language, finding);
        if (/\{\w+\}|undefined|NaN/.test(message)) wrong.push(`${finding.rule}: ${message}`);
      }
    }
    findingsSheet(checked, 'zh-CN');
    for (const change of changesOf(fill(workbook, { scheme }))) {
      if (change.kind !== 'cell') continue;
      const before = cellOf(workbook, change.cell);
      const isBlank = before?.formula === null && String(before.value ?? '').trim() === '';
      if (!isBlank) wrong.push(`${formatCell(change.cell)} would be filled over ${String(before?.value)}`);
      const value = change.content?.value ?? null;
      if (value === null || isErrorValue(value) || (typeof value === 'number' && !Number.isFinite(value)))
        wrong.push(`${formatCell(change.cell)} would hold ${String(value)}`);
    }
    report(workbook, { scheme });
  } catch (error) {
    wrong.push(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }
  return wrong;
}

const idOf = (seed: number): string => SCHEMES[seed % SCHEMES.length]?.id ?? SCHEMES[0].id;

test('any words and figures in any order are checked, filled and reported without an exception', () => {
  const wrong = seeds(400).flatMap((seed) =>
    wrongWith(garbageOf(seed), idOf(seed)).map((one) => `${seed} ${one}`),
  );
  expect(wrong.slice(0, 20)).toEqual([]);
});

test('clean workbooks with nonsense in some of their cells are, too', () => {
  const wrong = seeds(25).flatMap((seed) => {
    const random = new Random(seed);
    const [scheme = SCHEMES[0]] = [SCHEMES[seed % SCHEMES.length]];
    const { workbook } = bookOf(scheme, seed);
    const donor = garbageOf(seed).sheets.flatMap(({ values }) => values.flat());
    const edits = Array.from({ length: random.int(1, 12) }, () => {
      const sheet = random.pick(workbook.sheets as never);
      const { name, area } = sheet as (typeof workbook.sheets)[number];
      const cell = {
        sheet: name,
        row: area.row + random.int(0, area.rows - 1),
        column: area.column + random.int(0, area.columns - 1),
      };
      return { cell, value: donor[random.int(0, Math.max(0, donor.length - 1))] ?? null };
    });
    return wrongWith(withValues(workbook, edits), scheme.id).map((one) => `${seed} ${one}`);
  });
  expect(wrong.slice(0, 20)).toEqual([]);
});
