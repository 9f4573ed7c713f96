import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import type { CellStyle, CellValue, Change, WorkbookSnapshot } from '../../src/workbook';
import { cellOf, formatCell, formatLocal } from '../../src/workbook';
import type { MemoryStore } from '../../src/workbench/memory';
import { DEFAULT_STYLE } from '../../src/workbench/store';
import type { PlannedFault } from '../../src/workbench/requests';
import { startExcel } from '../support/excelHost';
import type { StartCell, StartSheet } from '../support/hostContract';
import { at, done, put, putFormula } from '../support/hostContract';

// Hundreds of workbooks, each with a client of its own.
jest.setTimeout(120_000);

/** Everything that a person could tell of the workbook: sheets, contents, formats; values of formulas apart. */
function everything(store: MemoryStore): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { id, name } of store.sheets()) {
    found[name] = null;
    const area = { row: 0, column: 0, rows: 12, columns: 8 };
    const formulas = store.formulas(id, area);
    store.values(id, area).forEach((line, row) => {
      line.forEach((value, column) => {
        const content = formulas[row]?.[column] ?? { value };
        const look = store.style(id, row, column);
        const plain = typeof content !== 'string' && value === null && isDeepStrictEqual(look, DEFAULT_STYLE);
        if (!plain) found[`${name}!${formatLocal({ row, column })}`] = { content, look };
      });
    });
  }
  return found;
}

const SHEETS: readonly StartSheet[] = [
  {
    name: '甲',
    cells: {
      A1: '001',
      A2: 10,
      B1: { formula: '=A2*2', value: 20 },
      B2: { value: 0.5, format: '0%' },
      C1: { value: '12', format: '@' },
      C2: '=x',
      D1: true,
    },
  },
  { name: '乙', cells: { A1: 1, B7: 'x' } },
];

const CHANGES: readonly Change[] = [
  put("'甲'!A1", '新'),
  put("'甲'!A2", 11, { style: { numberFormat: '0.00', bold: true, fill: '#FFFF00' } }),
  put("'甲'!B1", 5),
  putFormula("'甲'!B2", '=A2+1', 12),
  put("'甲'!C1", 7),
  put("'甲'!C2", null),
  putFormula("'甲'!D1", '=A2/4', 3),
  { kind: 'addSheet', name: '报告', widths: [10], activate: true },
  put("'报告'!A1", '概况', { style: { wrap: true } }),
  put("'乙'!B7", '2023-1-1'),
];

/** The states before and after, and what happened under a fault. */
async function under(fault: ReadonlyMap<number, PlannedFault>, verb: 'apply' | 'undo') {
  const { host, store, client } = startExcel(SHEETS);
  const image = verb === 'undo' ? await done(host.apply(CHANGES)) : undefined;
  const before = everything(store);
  client.host.setFaults({ at: fault });
  client.host.resetCounts();
  const result = image ? await host.undo(image) : await host.apply(CHANGES);
  const { requests } = client.host.counts;
  client.host.setFaults({});
  const after = everything(store);
  client.close();
  return { before, after, result, requests };
}

describe.each(['apply', 'undo'] as const)('%s under one failure', (verb) => {
  const codes = [
    'GeneralException',
    'AccessDenied',
    'ItemNotFound',
    'InvalidArgument',
    'InvalidOperationInCellEditMode',
    'RequestPayloadSizeLimitExceeded',
    'ResponsePayloadSizeLimitExceeded',
  ];

  it('leaves the workbook wholly before or wholly after, and says which', async () => {
    const clean = await under(new Map(), verb);
    expect(clean.result.ok).toBe(true);
    expect(clean.requests).toBe(2);
    const outcomes = new Set<string>();
    for (let request = 1; request <= 5; request++) {
      for (const code of codes) {
        // With these codes Excel never begins with a request.
        const never = ['InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded'].includes(code);
        for (const after of never ? (['refused'] as const) : (['refused', 'lost'] as const)) {
          const found = await under(new Map([[request, { code, after }]]), verb);
          expect(found.after).toEqual(found.result.ok ? clean.after : found.before);
          expect(found.result.ok ? undefined : found.result.failure.unrestored).toBeUndefined();
          outcomes.add(String(found.result.ok));
        }
      }
    }
    expect(outcomes).toEqual(new Set(['true', 'false']));
  });

  it('does so whichever action of the second request fails', async () => {
    const clean = await under(new Map(), verb);
    let failures = 0;
    for (let action = 0; action < 130; action++) {
      const found = await under(new Map([[2, { code: 'GeneralException', after: action }]]), verb);
      expect(found.after).toEqual(found.result.ok ? clean.after : found.before);
      expect(found.result.ok ? undefined : found.result.failure.unrestored).toBeUndefined();
      if (!found.result.ok) failures += 1;
    }
    expect(failures).toBeGreaterThan(10);
  });

  it('does so when the first attempt at restoring fails as well', async () => {
    for (const request of [3, 4]) {
      const faults = new Map([
        [2, { code: 'GeneralException', after: 20 }],
        [request, { code: 'RequestAborted', after: 0 }],
      ]);
      const found = await under(faults, verb);
      expect(found.result.ok).toBe(false);
      expect(found.after).toEqual(found.before);
    }
  });
});

const text = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 8 }),
  fc.constantFrom(
    '=1',
    '+1',
    '-a',
    '@x',
    "'",
    "''a",
    '001',
    '1,234',
    '12%',
    '(3)',
    '1/2',
    '1:30',
    '2023年5月',
    '5月1日',
    '２０２３',
    'TRUE',
    'false',
    '1e5',
    '¥3',
    '#N/A',
    ' 12 ',
    'Jan 5',
    '50.0％',
    '一',
    '第1段',
    '－5',
    '\u3000',
    '=',
    '# 1',
  ),
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => (Object.is(number, -0) ? 0 : number)),
  fc.boolean(),
  fc.constant(null),
);
const format = fc.constantFrom('General', '0.00', '0%', '@', 'yyyy-mm-dd');
const place = fc.record({ row: fc.nat(11), column: fc.nat(7) }).map(formatLocal);
const formula = fc.constantFrom('=1/4', '=A1', '=B2*2+C3', '=1/0', '="x"&D4');
const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    numberFormat: format,
    bold: fc.boolean(),
    fill: fc.constantFrom('#FFFFFF', '#FF0000'),
    fontSize: fc.constantFrom(9, 16),
    horizontal: fc.constantFrom('left', 'center', 'right'),
    wrap: fc.boolean(),
    indent: fc.nat(3),
  },
  { requiredKeys: [] },
);
const startCells: fc.Arbitrary<Record<string, StartCell>> = fc.dictionary(
  place,
  fc.oneof(
    fc.record({ value: value.filter((each) => each !== ''), format }),
    fc.record({ formula, value: fc.constant(null) }),
  ),
  { maxKeys: 20 },
);
const change: fc.Arbitrary<Change> = fc
  .record({
    address: fc.tuple(fc.constantFrom('甲', '乙', '新'), place).map(([sheet, cell]) => `'${sheet}'!${cell}`),
    content: fc.option(
      fc.oneof(
        value,
        formula.map((each) => ({ formula: each })),
      ),
      { nil: undefined },
    ),
    style: fc.option(style, { nil: undefined }),
  })
  .map(({ address, content, style: look }) => {
    const more = look && { style: look };
    if (content === undefined) {
      const { content: _, ...bare } = put(address, null, more);
      return bare;
    }
    return typeof content === 'object' && content !== null
      ? putFormula(address, content.formula, null, more)
      : put(address, content, more);
  });

const contentOf = (snapshot: WorkbookSnapshot, address: string): unknown => {
  const { value, formula } = cellOf(snapshot, at(address))!;
  return formula ?? value;
};

describe('any changes', () => {
  it('arrive as they are, and undo restores every cell, formula and format', async () => {
    await fc.assert(
      fc.asyncProperty(
        startCells,
        startCells,
        fc.array(change, { maxLength: 25 }),
        async (one, two, list) => {
          const { host, store, client } = startExcel([
            { name: '甲', cells: one },
            { name: '乙', cells: two },
          ]);
          await store.settle();
          const before = everything(store);
          const changes: Change[] = [{ kind: 'addSheet', name: '新', widths: [], activate: false }, ...list];
          const image = await done(host.apply(changes));
          const snapshot = await done(host.read());
          const wanted: Record<string, unknown> = {};
          for (const each of list) {
            if (each.kind !== 'cell' || !each.content) continue;
            const { formula: entry, value: constant } = each.content;
            wanted[formatCell(each.cell)] = entry ?? (constant === '' ? null : constant);
          }
          const arrived = Object.keys(wanted).map((address) => [address, contentOf(snapshot, address)]);
          expect(Object.fromEntries(arrived)).toEqual(wanted);
          await done(host.undo(JSON.parse(JSON.stringify(image)) as typeof image));
          expect(everything(store)).toEqual(before);
          client.close();
        },
      ),
      { numRuns: 80 },
    );
  });
});
