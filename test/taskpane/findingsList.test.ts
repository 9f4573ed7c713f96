import fc from 'fast-check';
import type { CellAddress } from '../../src/workbook';
import type { Finding, Severity } from '../../src/findings';
import {
  blocksOf,
  countBy,
  filtered,
  grouped,
  isFiltering,
  isSmall,
  neighbour,
  NO_FILTER,
} from '../../src/taskpane/findingsList';
import { keepSame, NOTHING_SINCE, sinceLast } from '../../src/taskpane/since';

function finding(id: string, severity: Severity, sheet: string, row: number, column = 0): Finding {
  return {
    id,
    rule: id.slice(0, 3),
    severity,
    cell: { sheet, row, column },
    related: [],
    subject: id,
    words: { key: 'x', values: {} },
    stated: null,
    expected: null,
    interval: null,
    verdict: null,
    fix: null,
  };
}

const SHEETS = ['乙', '甲'];
const A = finding('A01:a', 'info', '乙', 1);
const B = finding('G06:b', 'error', '乙', 4);
const C = finding('G07:c', 'error', '乙', 4);
const D = finding('G06:d', 'warning', '甲', 0);
const ALL = [A, B, C, D];

test.each([
  [{}, [A, B, C, D]],
  [{ hidden: new Set<Severity>(['error']) }, [A, D]],
  [{ sheet: '乙' }, [A, B, C]],
  [{ rule: 'G06' }, [B, D]],
  [{ rule: 'G06', sheet: '甲', hidden: new Set<Severity>(['info']) }, [D]],
  [{ sheet: '丙' }, []],
])('the filter %j', (filter, expected) => {
  expect(filtered(ALL, { ...NO_FILTER, ...filter })).toEqual(expected);
  expect(isFiltering({ ...NO_FILTER, ...filter })).toBe(Object.keys(filter).length > 0);
});

test('counts and groups lose nothing', () => {
  expect([...countBy(ALL, ({ rule }) => rule)]).toEqual([
    ['A01', 1],
    ['G06', 2],
    ['G07', 1],
  ]);
  expect(grouped(ALL).map(({ severity, sheets }) => [severity, [...sheets.keys()]])).toEqual([
    ['error', ['乙']],
    ['warning', ['甲']],
    ['info', ['乙']],
  ]);
  expect(grouped(ALL).flatMap(({ sheets }) => [...sheets.values()].flat())).toHaveLength(ALL.length);
});

const at = (name: string, row: number) => ({ sheet: name, row, column: 0 });

describe('next and previous', () => {
  test.each([
    ['from nowhere, the first', null, null, 1, A],
    ['from nowhere, the last', null, null, -1, D],
    ['from above', at('乙', 0), null, 1, A],
    ['from between', at('乙', 2), null, 1, B],
    ['back from between', at('乙', 2), null, -1, A],
    ['from a cell of a finding not gone to', at('乙', 1), null, 1, B],
    ['within a cell with two', at('乙', 4), B.id, 1, C],
    ['back within it', at('乙', 4), C.id, -1, B],
    ['on to the next sheet', at('乙', 4), C.id, 1, D],
    ['round at the end', at('甲', 0), D.id, 1, A],
    ['round at the start', at('乙', 1), A.id, -1, D],
    ['from the selection when it moved on', at('甲', 5), A.id, -1, D],
    ['from a sheet that is not known', at('丁', 0), null, 1, A],
  ] as const)('%s', (_, selected, current, step, expected) => {
    expect(neighbour(ALL, SHEETS, selected, current, step)).toBe(expected);
  });

  test('nothing where nothing is listed', () => {
    expect(neighbour([], SHEETS, null, null, 1)).toBeUndefined();
  });

  test('walking visits every finding once, whichever way and wherever it starts', () => {
    const place = fc.record({ sheet: fc.constantFrom('甲', '乙', '丙'), row: fc.nat(3), column: fc.nat(2) });
    fc.assert(
      fc.property(
        fc.array(place, { minLength: 1, maxLength: 12 }),
        fc.constantFrom(1, -1),
        place,
        (cells, step, from) => {
          const list = cells.map((cell, index) =>
            finding(`${index}`, 'error', cell.sheet, cell.row, cell.column),
          );
          let selected: CellAddress = from;
          let current: string | null = null;
          const seen = new Set<string>();
          for (let count = 0; count < list.length; count += 1) {
            const next = neighbour(list, SHEETS, selected, current, step === 1 ? 1 : -1);
            if (!next) throw new Error('lost');
            seen.add(next.id);
            current = next.id;
            selected = next.cell;
          }
          // Where the walk starts on a cell with findings those are passed first time round.
          const passed = list.filter(({ cell }) => JSON.stringify(cell) === JSON.stringify(from)).length;
          expect(seen.size).toBeGreaterThanOrEqual(list.length - passed);
        },
      ),
    );
  });
});

describe('since the last check', () => {
  test('what came and what went', () => {
    expect(sinceLast([A, B], NOTHING_SINCE, [B, C, D])).toEqual({ fresh: new Set([C.id, D.id]), solved: 1 });
  });

  test('a check that changes nothing leaves the news standing', () => {
    const news = sinceLast([A], NOTHING_SINCE, [A, B]);
    expect(sinceLast([A, B], news, [A, B])).toBe(news);
  });

  test('what did not change stays the same object, what changed does not', () => {
    const moved = { ...B, cell: { ...B.cell, row: 9 } };
    const kept = keepSame([A, B], [structuredClone(A), moved, C]);
    expect(kept[0]).toBe(A);
    expect(kept.slice(1)).toEqual([moved, C]);
  });
});

const sheet = (rows: number, columns: number) => ({ area: { rows, columns } });

test('a workbook is small up to 50,000 cells', () => {
  expect(isSmall([sheet(1_000, 20), sheet(1_500, 20)])).toBe(true);
  expect(isSmall([sheet(1_000, 20), sheet(1_501, 20)])).toBe(false);
});

test('blocks keep the order, and a finding that goes moves no other', () => {
  const list = [0, 3, 39, 40, 90, 91].map((row) => finding(`G06:${row}`, 'error', '乙', row));
  const blocks = blocksOf(list);
  expect(blocks.flatMap(({ findings }) => findings)).toEqual(list);
  expect(blocks.map(({ findings }) => findings.length)).toEqual([3, 1, 2]);
  expect(new Set(blocks.map(({ key }) => key)).size).toBe(3);
  expect(blocksOf(list.slice(1)).slice(1)).toEqual(blocks.slice(1));
});
