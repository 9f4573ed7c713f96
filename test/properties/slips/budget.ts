import type { CellAddress, CellValue, WorkbookSnapshot } from '../../../src/workbook';
import type { Book } from '../../support/generate/book';
import {
  at,
  edited,
  find,
  moved,
  named,
  put,
  slip,
  valueAt,
  without,
  withSheet,
  alone,
  type Planted,
  type Slips,
} from './plant';

const TOTALS = ['G10', 'G11', 'G13', 'G14', 'G02', 'G04', 'G20', 'H08'];

/** What a cell's unit is worth: forms in 元 need bigger slips than those in 万元. */
function step(workbook: WorkbookSnapshot, cell: CellAddress | undefined, amount: number): number {
  const sheet = workbook.sheets.find(({ name }) => name === cell?.sheet);
  const yuan = sheet?.values.some((row) => row.some((value) => /(?:单位：|[（(])元/.test(String(value))));
  return yuan === true ? amount * 10_000 : amount;
}

const account =
  (label: string, role: string, by: number) =>
  (book: Book): Planted | null => {
    const cell = named(book, 'account', label)?.cells[role];
    return slip(book.workbook, moved(book.workbook, cell, step(book.workbook, cell, by)), cell);
  };

/** A table of accounts by itself, with a slip in one of its cells. */
const table =
  (
    title: (year: number) => string,
    rows: readonly (readonly CellValue[])[],
    address: string,
    value: CellValue,
    atCell = address,
  ) =>
  (book: Book): Planted | null => {
    const own = alone(book);
    const sheet = '收支明细';
    // Of an earlier year: no form of the workbook is tied to it.
    const base = withSheet(own.workbook, sheet, [[title(own.subject.year - 3)], ['单位：万元'], ...rows]);
    return slip(base, put(at(sheet, address), value), at(sheet, atCell));
  };

const spending = (year: number): string => `${year}年支出情况表`;

/** Slips that break rules of group G. */
export const budgetSlips: Slips = {
  G01: {
    plant: (book) => {
      const cell = find(book, 'fundsTotal')?.cells['initial'];
      return slip(book.workbook, moved(book.workbook, cell, step(book.workbook, cell, 7)), cell);
    },
    also: ['G05', 'H01', 'H17'],
  },
  G02: {
    plant: (book) => {
      const own = alone(book);
      const cell = find(own, 'fundsTotal')?.cells['rate'];
      const value = cell && valueAt(own.workbook, cell);
      if (typeof value !== 'number') return null;
      return slip(own.workbook, moved(own.workbook, cell, value > 2 ? -7 : -0.07), cell);
    },
    also: ['E06'],
  },
  G03: {
    plant: (book) => {
      const own = alone(book);
      const source = find(own, 'fundsSource', ({ cells }) => {
        const budget = cells['budget'] && valueAt(own.workbook, cells['budget']);
        return budget === 0;
      });
      return slip(own.workbook, put(source?.cells['rate'], '#DIV/0!'), source?.cells['rate']);
    },
  },
  G04: {
    plant: (book) => {
      const own = alone(book);
      const cells = find(own, 'fundsTotal')?.cells;
      const source = find(own, 'fundsSource')?.cells;
      const [budget, executed] = [cells?.['budget'], cells?.['executed']];
      if (!cells || !budget || !executed || !source?.['executed'] || find(own, 'grade')) return null;
      const [a, b] = [valueAt(own.workbook, budget), valueAt(own.workbook, executed)];
      const part = valueAt(own.workbook, source['executed']);
      if (typeof a !== 'number' || typeof b !== 'number' || typeof part !== 'number') return null;
      const over = Math.round(a * 110) / 100;
      const more = over - b;
      const rate = cells['rate'] && valueAt(own.workbook, cells['rate']);
      const score = cells['score'] && valueAt(own.workbook, cells['score']);
      const full = cells['points'] && valueAt(own.workbook, cells['points']);
      const hundred = typeof rate === 'number' && rate > 2;
      const total = find(own, 'total')?.cells['score'];
      return slip(
        own.workbook,
        [
          ...put(executed, over),
          ...put(source['executed'], Math.round((part + more) * 100) / 100),
          ...put(source['rate'], '—', 'General'),
          ...put(cells['rate'], Math.round((over / a) * 10_000) / (hundred ? 100 : 10_000)),
          ...(typeof full === 'number' && typeof score === 'number'
            ? [...put(cells['score'], full), ...moved(own.workbook, total, full - score)]
            : []),
        ],
        executed,
      );
    },
    also: ['E15'],
  },
  G05: {
    plant: (book) => {
      const own = alone(book);
      const total = find(own, 'fundsTotal')?.cells;
      const source = find(own, 'fundsSource')?.cells;
      const by = source?.['initial'] && valueAt(own.workbook, source['initial']);
      if (!total?.['budget'] || !source || typeof by !== 'number') return null;
      return slip(
        own.workbook,
        [...moved(own.workbook, total['initial'], by), ...moved(own.workbook, source['initial'], by)],
        total['budget'],
      );
    },
  },
  G06: { plant: account('本年支出合计', 'now', 50), also: TOTALS },
  G07: {
    plant: account('基本支出', 'now', 50),
    also: [...TOTALS, 'G06'],
  },
  G08: {
    plant: (book) => {
      const cell = named(book, 'sangong', '“三公”经费合计')?.cells['now'];
      return slip(book.workbook, moved(book.workbook, cell, step(book.workbook, cell, 7)), cell);
    },
    also: TOTALS,
  },
  G09: { plant: account('本年收入合计', 'now', 50), also: TOTALS },
  G10: { plant: account('项目支出', 'change', 3), also: ['G06', 'G11', 'G13', 'G16'] },
  G11: {
    plant: (book) => {
      const cell = named(book, 'account', '项目支出')?.cells['changeRate'];
      const value = cell && valueAt(book.workbook, cell);
      if (typeof value !== 'number') return null;
      const hundred = Math.abs(value) > 1.5;
      return slip(book.workbook, moved(book.workbook, cell, hundred ? 9 : 0.09), cell);
    },
    also: ['G13'],
  },
  G12: {
    plant: (book) => {
      const cell = named(book, 'sangong', '公务用车购置费')?.cells;
      const now = cell?.['now'] && valueAt(book.workbook, cell['now']);
      if (typeof now !== 'number' || now === 0) return null;
      return slip(book.workbook, put(cell?.['changeRate'], 1), cell?.['changeRate']);
    },
  },
  G13: {
    plant: table(
      spending,
      [
        ['项目', '本年数', '上年数', '增减率'],
        ['支出合计', 90, 100, -0.1],
        ['基本支出', 82, 90, -0.0889],
        ['项目支出', 8, 10, '减少20%'],
      ],
      'D6',
      '增加20%',
    ),
    also: ['G11'],
  },
  G14: {
    plant: (book) => {
      const cell = named(book, 'account', '项目支出')?.cells['share'];
      const value = cell && valueAt(book.workbook, cell);
      if (typeof value !== 'number') return null;
      return slip(book.workbook, moved(book.workbook, cell, value > 1.5 ? 9 : 0.09), cell);
    },
  },
  G15: {
    plant: table(
      spending,
      [
        ['项目', '本年数', '占比'],
        ['支出合计', 100, '100%'],
        ['基本支出', 76.23, '76.23%'],
        ['项目支出', 23.77, '23.77%'],
      ],
      'C5',
      76.23,
    ),
  },
  G16: {
    plant: table(
      (year) => `${year}年收支情况表`,
      [
        ['项目', '本年数', '上年数', '增减额'],
        ['支出合计', 1679.56, 2008.35, -328.79],
        ['减少原因', null, null, null],
        ['文化旅游支出', null, null, -227.45],
        ['社会保障支出', null, null, -25.17],
        ['卫生健康支出', null, null, 0.57],
        ['商业服务业支出', null, null, -70.93],
        ['住房保障支出', null, null, -5.81],
      ],
      'D6',
      -217.45,
      'D4',
    ),
  },
  G18: {
    plant: table(
      (year) => `${year}年收支情况表`,
      [
        ['项目', '决算数'],
        ['上年结转', 10],
        ['本年收入', 100],
        ['本年支出', 95],
        ['年末结转', 15],
      ],
      'B7',
      10,
    ),
  },
  G19: {
    plant: (book) => {
      const cell = find(book, 'task')?.cells['amount'];
      return slip(book.workbook, moved(book.workbook, cell, 500), cell);
    },
  },
  G20: {
    plant: (book) => {
      const own = without(book, '收支决算');
      const rows = own.places.filter(({ kind, cells }) => kind === 'sangong' && cells['reason']);
      const all = named(own, 'sangong', '“三公”经费合计')?.cells;
      const [now, before] = [all?.['now'], all?.['before']].map(
        (cell) => cell && valueAt(own.workbook, cell),
      );
      if (typeof now !== 'number' || typeof before !== 'number' || now <= before) return null;
      return slip(
        own.workbook,
        rows.flatMap(({ cells }) => put(cells['reason'], null)),
        all?.['now'],
      );
    },
  },
  G21: {
    plant: (book) => {
      const guests = named(book, 'sangong', '公务接待费')?.cells['now'];
      const amount = guests && valueAt(book.workbook, guests);
      if (typeof amount !== 'number' || amount > 1000) return null;
      const sheet = '基本支出';
      const rows = (value: number): CellValue[][] => [
        [`${book.subject.year}年基本支出决算明细表`],
        ['单位：万元'],
        ['项目', '决算数'],
        ['公务接待费', value],
        ['办公费', 3.5],
      ];
      const base = withSheet(without(book, '收支决算').workbook, sheet, rows(amount));
      return slip(base, put(at(sheet, 'B4'), amount + 8), at(sheet, 'B4'));
    },
  },
  G22: {
    plant: table(
      spending,
      [
        ['项目', '本年数', '上年数', '增减率'],
        ['支出合计', 120.5, 100.3, '20.14%'],
        ['基本支出', 89.5, 74, '20.95%'],
        ['项目支出', 31, 26.3, '17.87%'],
      ],
      'D5',
      '20.94%',
    ),
  },
  G23: {
    plant: table(
      spending,
      [
        ['项目', '决算数'],
        ['基本支出', 328.79],
        ['项目支出', 0.12],
      ],
      'B4',
      328.7891,
    ),
  },
  G24: {
    plant: table(
      spending,
      [
        ['项目', '决算数'],
        ['基本支出', 328.79],
        ['办公设备购置', 3],
      ],
      'B5',
      -3,
    ),
  },
  G25: {
    plant: (book) => {
      const cells = named(book, 'balance', '基本支出')?.cells;
      const all = named(book, 'balance', '基本支出')?.cells['other'];
      return slip(book.workbook, moved(book.workbook, cells?.['amount'], 30), all);
    },
  },
  G26: {
    plant: (book) => {
      const own = without(book, '收支决算');
      const row = own.places.find(({ kind, cells }) => {
        const [budget, now] = [cells['budget'], cells['now']].map(
          (cell) => cell && valueAt(own.workbook, cell),
        );
        return kind === 'sangong' && typeof budget === 'number' && typeof now === 'number' && now < budget;
      });
      const reason = row?.cells['reason'];
      const base = edited(own.workbook, put(reason, '决算数小于预算数，因接待批次减少。'));
      return slip(base, put(reason, '决算数大于预算数，因接待批次增加。'), reason);
    },
  },
};
