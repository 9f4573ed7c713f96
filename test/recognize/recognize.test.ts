import fc from 'fast-check';
import { recognize } from '../../src/recognize';
import type { Reading, Table } from '../../src/recognize';
import { columnName, formatArea } from '../../src/workbook';
import { workbookOf } from '../support/workbook';
import type { CellInput, Rows } from '../support/workbook';
import { LAYOUTS } from './layouts';
import type { ExpectedTable, Layout } from './layouts';

const plain = (text: string) => text.normalize('NFKC').replace(/\s+/gu, '');

function rowName(table: Table, row: Table['rows'][number]): string {
  const { cells } = row;
  if (table.kind === 'indicators' || table.kind === 'monitoring') {
    const levels =
      cells.level1 || cells.level2 ? `${cells.level1?.text ?? ''}/${cells.level2?.text ?? ''}/` : '';
    return plain(levels + (cells.name?.text ?? ''));
  }
  return plain((cells.label ?? cells.name ?? cells.expected)?.text ?? '');
}

const words = (text: string) => text.split(' ').filter(Boolean).sort();

/** A reading as the layouts write it; columns by letter, moved left by `shift`. */
function written(reading: Reading, shift = 0) {
  return reading.tables.map((table) => ({
    kind: table.kind,
    columns: words(
      table.columns.map(({ role, column }) => `${role}:${columnName(column - shift)}`).join(' '),
    ),
    rows: table.rows.map((row) => rowName(table, row)),
    tree: words(
      table.rows.flatMap(({ parent }, index) => (parent === null ? [] : [`${index}<${parent}`])).join(' '),
    ),
  }));
}

function wanted(tables: readonly ExpectedTable[]) {
  return tables.map(({ kind, columns, rows, tree = '' }) => ({
    kind,
    columns: words(columns),
    rows: rows.map(plain),
    tree: words(tree),
  }));
}

const read = (rows: Rows, more: { at?: string; merges?: readonly string[] } = {}) =>
  recognize(workbookOf({ 表: { rows, ...more } }));

const named = LAYOUTS.map((layout) => [layout.name, layout] as const);

describe('layouts', () => {
  test.each(named)('%s', (_, layout: Layout) => {
    const reading = read(layout.rows);
    expect(written(reading)).toEqual(wanted(layout.tables));
    const printed = reading.tables.map(({ unit, year }, index) => ({
      unit: layout.tables[index]?.unit === undefined ? undefined : unit,
      year: layout.tables[index]?.year === undefined ? undefined : year,
    }));
    expect(printed).toEqual(layout.tables.map(({ unit, year }) => ({ unit, year })));
    expect(reading.unread.map(({ area, why }) => `${formatArea(area)} ${why}`)).toEqual(layout.unread ?? []);
  });

  test.each(named)('%s: the same with its merges', (_, layout: Layout) => {
    expect(read(layout.rows, { merges: layout.merges })).toEqual(read(layout.rows));
  });

  test.each(named)('%s: anywhere on the sheet', (_, layout: Layout) => {
    expect(written(read(layout.rows, { at: 'D6' }), 3)).toEqual(wanted(layout.tables));
  });

  test.each(named)('%s: below a blank row and beside a blank column', (_, layout: Layout) => {
    const rows = [[], ...layout.rows.map((row) => [null, ...row])];
    expect(written(read(rows), 1)).toEqual(wanted(layout.tables));
  });

  test.each(named)('%s: full width and with spaces', (_, layout: Layout) => {
    const wide = layout.rows.map((row) => row.map(fullWidth));
    expect(written(read(wide))).toEqual(wanted(layout.tables));
  });

  test.each(named.filter(([, layout]) => layout.permutable))(
    '%s: columns in any order',
    (_, layout: Layout) => {
      const width = layout.rows[0]?.length ?? 0;
      const [table] = layout.tables;
      if (!table) throw new Error('no table');
      fc.assert(
        fc.property(fc.shuffledSubarray([...Array(width).keys()], { minLength: width }), (order) => {
          const rows = layout.rows.map((row) => order.map((column) => row[column] ?? null));
          const [found] = written(read(rows));
          const letters = words(table.columns).map((entry) => {
            const [role = '', letter = ''] = entry.split(':');
            return `${role}:${columnName(order.indexOf(letter.charCodeAt(0) - 65))}`;
          });
          expect(found).toEqual({ ...wanted([table])[0], columns: letters.sort() });
        }),
        { numRuns: 30 },
      );
    },
  );

  test('every layout on one sheet, one above the other', () => {
    const readable = LAYOUTS.filter(({ unread }) => !unread);
    const rows = readable.flatMap((layout) => [...layout.rows, []]);
    expect(written(read(rows))).toEqual(readable.flatMap(({ tables }) => wanted(tables)));
  });
});

/** ASCII letters, digits and signs at full width, and a space inside longer words. */
function fullWidth(cell: CellInput): CellInput {
  if (typeof cell !== 'string') return cell;
  const wide = cell.replace(/[!-~]/gu, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0));
  return /^[\u4e00-\u9fa5]{3,6}$/u.test(wide) ? `${wide.slice(0, 2)} ${wide.slice(2)}` : wide;
}

describe('sheets that are not input', () => {
  const grid: Rows = [
    ['一级指标', '二级指标', '三级指标', '指标值'],
    ['产出指标', '数量指标', '稿件', '≥5篇'],
  ];

  test('hidden sheets and our own are skipped with the reason', () => {
    const reading = recognize(
      workbookOf({
        自评: grid,
        底稿: { rows: grid, visibility: 'hidden' },
        深藏: { rows: grid, visibility: 'veryHidden' },
        绩效自评报告: grid,
        校验结果: grid,
      }),
    );
    expect(reading.tables.map(({ sheet }) => sheet)).toEqual(['自评']);
    expect(reading.unread.map(({ sheet, why }) => `${sheet} ${why}`)).toEqual([
      '底稿 hidden',
      '深藏 hidden',
      '绩效自评报告 ownOutput',
      '校验结果 ownOutput',
    ]);
  });

  test('prose is said to be prose', () => {
    const reading = read([
      ['我单位认真组织开展绩效自评工作，现将有关情况报告如下。'],
      ['一年来，围绕中心工作，较好地完成了年初确定的各项任务。'],
    ]);
    expect(reading.tables).toEqual([]);
    expect(reading.unread).toMatchObject([{ why: 'prose', area: { row: 0, rows: 2 } }]);
  });
});

describe('cells of rows', () => {
  test('a carried-down level is the cell that holds its text', () => {
    const [table] = read([
      ['一级指标', '二级指标', '三级指标', '年度指标值'],
      ['产出指标', '数量指标', '稿件', '≥5篇'],
      [null, null, '短视频', '≥6条'],
    ]).tables;
    expect(table?.rows[1]?.cells.level1).toMatchObject({ text: '产出指标', cell: { row: 1, column: 0 } });
    expect(table?.rows[1]?.cells.level2).toMatchObject({ text: '数量指标', cell: { row: 1, column: 1 } });
  });

  test('an empty cell of a known column is there with empty text', () => {
    const [table] = read([
      ['项目', '本年数', '上年数', '增减额'],
      ['支出合计', 5, 3, null],
      ['基本支出', 5, 3, null],
    ]).tables;
    expect(table?.rows[0]?.cells.change).toMatchObject({
      value: null,
      text: '',
      cell: { row: 1, column: 3 },
    });
  });

  test('text is what the cell displays', () => {
    const reading = recognize(
      workbookOf({
        表: {
          rows: [
            ['项目', '本年数', '上年数', '增减率'],
            ['支出合计', 1679.56, 2008.35, -0.1637],
          ],
          formats: { 'B2:C2': '#,##0.00', D2: '0.00%' },
        },
      }),
    );
    const cells = reading.tables[0]?.rows[0]?.cells;
    expect([cells?.actual?.text, cells?.previous?.text, cells?.changeRate?.text]).toEqual([
      '1,679.56',
      '2,008.35',
      '-16.37%',
    ]);
  });

  test('the total row of an indicator grid is beside its rows and a score of its own', () => {
    const [grid, score] = read([
      ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
      ['产出指标', '数量指标', '稿件', '≥5篇', '5篇', 50, 50],
      ['总分', null, null, null, null, 100, 96.5],
    ]).tables;
    expect(grid?.rows).toHaveLength(1);
    expect(grid?.totals[0]?.cells.points?.value).toBe(100);
    expect(score?.kind).toBe('score');
    expect(score?.rows[0]?.cells.value?.value).toBe(96.5);
  });
});

const rowsOf = (count: number): CellInput[][] => [
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因分析及改进措施'],
  ...Array.from({ length: count }, (_, index) => [
    index % 10 === 0 ? '产出指标' : null,
    index % 5 === 0 ? '数量指标' : null,
    `第${index}项任务完成数量`,
    `≥${index}篇`,
    `${index + 1}篇`,
    10,
    9.5,
    null,
  ]),
];

describe('safety', () => {
  const word = fc.constantFrom(
    '项目',
    '金额',
    '一级指标',
    '三级指标',
    '分值',
    '得分',
    '指标值',
    '合计',
    '其中：甲',
    '序号',
    '内容',
    '存在问题',
    '存在问题。',
    '单位：万元',
    '年度资金总额',
    '2023年',
    '总分',
    '……',
    '预期目标',
    '数量',
    '人数',
  );
  const cell = fc.oneof(
    { weight: 3, arbitrary: fc.constant(null) },
    { weight: 4, arbitrary: word },
    fc.string({ maxLength: 12 }),
    fc.double(),
    fc.integer({ min: -5, max: 3000 }),
    fc.boolean(),
  );

  test('garbage is read or named, never thrown at', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 14 }), (rows) => {
        const book = workbookOf({ 表: rows });
        const reading = recognize(book);
        for (const table of reading.tables) {
          table.rows.forEach(({ parent, depth }, index) => {
            expect(parent).not.toBe(index);
            expect(depth).toBe(parent === null ? 0 : (table.rows[parent]?.depth ?? -1) + 1);
          });
        }
      }),
      { numRuns: 400 },
    );
  });

  test('a hundred thousand rows are all read', () => {
    expect(recognize(workbookOf({ 表: rowsOf(100_000) })).tables[0]?.rows).toHaveLength(100_000);
  }, 60_000);
});
