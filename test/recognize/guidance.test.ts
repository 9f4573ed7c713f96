import fc from 'fast-check';
import {
  addWord,
  correctKind,
  correctRole,
  decodeGuidance,
  dismissTable,
  dropStale,
  NO_GUIDANCE,
  readAsTable,
  readLocalWords,
  recognize,
  removeWord,
  resetCorrections,
  rolesOf,
  TABLE_KINDS,
} from '../../src/recognize';
import type { Guidance, Reading, Table } from '../../src/recognize';
import { ROLE_WORDS } from '../../src/recognize/roles';
import { formatArea } from '../../src/workbook';
import { workbookOf } from '../support/workbook';
import type { CellInput, Rows } from '../support/workbook';

const GRID: Rows = [
  ['项目支出绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '考核口径'],
  ['产出指标', '数量指标', '刊发稿件', '≥100篇', '120篇', 50, 50, '按刊发量'],
  ['效益指标', '社会效益指标', '群众知晓率', '≥90%', '92%', 40, 40, '按抽样'],
];

const MONEY: Rows = [
  ['2024年经费支出表'],
  ['单位：万元'],
  ['项目', '2023年', '2024年', '核准数'],
  ['支出合计', 90, 100, 110],
  ['基本支出', 50, 60, 60],
  ['项目支出', 40, 40, 50],
];

/** Words of nobody's dictionary: not read without guidance. */
const STRANGE: Rows = [
  ['事由', '口子', '下拨'],
  ['甲事', '宣传口', 12],
  ['乙事', '文化口', 30],
];

const book = (sheets: Readonly<Record<string, Rows>>) => workbookOf(sheets);
const read = (rows: Rows, guidance: Guidance = NO_GUIDANCE) => recognize(book({ 表: rows }), guidance);
const only = (reading: Reading): Table => {
  const [table] = reading.tables;
  if (!table) throw new Error('no table');
  return table;
};
const roles = (table: Table) => Object.fromEntries(table.columns.map(({ role, header }) => [role, header]));
const spread = (rows: Rows, row: number, column: number): Rows => {
  const wide = rows.map((cells) =>
    cells.length <= column ? cells : [...cells.slice(0, column), null, ...cells.slice(column)],
  );
  return [...wide.slice(0, row), ...(row === 0 ? [['某地', null]] : []), ...wide.slice(row)];
};
/** A reading without the bookkeeping of corrections. */
const told = (reading: Reading) =>
  JSON.parse(
    JSON.stringify({ tables: reading.tables, unread: reading.unread }, (key, value: unknown) =>
      key === 'corrections' ? undefined : value,
    ),
  ) as unknown;

describe('kinds', () => {
  test('a table is read as the kind that a person says, with the columns of that kind', () => {
    const first = read(MONEY);
    expect(only(first).kind).toBe('accounts');
    const guidance = correctKind(NO_GUIDANCE, only(first), 'funds');
    const second = read(MONEY, guidance);
    expect(only(second)).toMatchObject({ kind: 'funds', readAs: 'accounts', corrections: [0] });
    expect(only(second).rows.map(({ cells }) => cells.label?.text)).toEqual([
      '支出合计',
      '基本支出',
      '项目支出',
    ]);
    expect(second.guided).toEqual({ applied: 1, stale: [] });
  });

  test('the kind it was read as needs no correction', () => {
    const guidance = correctKind(NO_GUIDANCE, only(read(MONEY)), 'funds');
    expect(correctKind(guidance, only(read(MONEY, guidance)), 'accounts')).toEqual(NO_GUIDANCE);
  });

  test('a grid of indicators as tasks takes the names with it', () => {
    const guidance = correctKind(NO_GUIDANCE, only(read(GRID)), 'tasks');
    const table = only(read(GRID, guidance));
    expect(table.kind).toBe('tasks');
    expect(table.rows.map(({ cells }) => cells.name?.text)).toEqual(['刊发稿件', '群众知晓率']);
  });

  test('a form of labels and values changes among the kinds of such forms', () => {
    const form: Rows = [
      ['单位名称', '某中心'],
      ['主管部门', '某局'],
      ['单位性质', '事业'],
    ];
    const guidance = correctKind(NO_GUIDANCE, only(read(form)), 'remarks');
    expect(only(read(form, guidance))).toMatchObject({ kind: 'remarks', readAs: 'profile' });
    const impossible = correctKind(NO_GUIDANCE, only(read(form)), 'indicators');
    expect(read(form, impossible).guided).toEqual({ applied: 0, stale: [0] });
    expect(only(read(form, impossible)).kind).toBe('profile');
  });
});

describe('columns', () => {
  test('a column gets the role that a person gives it, and another loses it', () => {
    const guidance = correctRole(NO_GUIDANCE, only(read(MONEY)), 3, 'actual');
    const table = only(read(MONEY, guidance));
    expect(roles(table)).toEqual({ label: '项目', previous: '2023年', actual: '核准数' });
    expect(table.columns.find(({ role }) => role === 'actual')?.by).toBe('person');
    expect(table.rows[0]?.cells.actual?.value).toBe(110);
  });

  test('a column can be left out', () => {
    const guidance = correctRole(NO_GUIDANCE, only(read(GRID)), 6, null);
    const table = only(read(GRID, guidance));
    expect(table.columns.some(({ role }) => role === 'score')).toBe(false);
    expect(table.rows).toHaveLength(2);
  });

  test('the later of two corrections of one role stands', () => {
    const first = correctRole(NO_GUIDANCE, only(read(MONEY)), 3, 'budget');
    const second = correctRole(first, only(read(MONEY, first)), 1, 'budget');
    const table = only(read(MONEY, second));
    expect(roles(table)).toMatchObject({ budget: '2023年' });
    expect(table.columns.some(({ column }) => column === 3)).toBe(false);
  });

  test('the score of the total row follows the column of scores', () => {
    const rows: Rows = [...GRID, ['总分', null, null, null, null, 90, 88, 77]];
    const guidance = correctRole(NO_GUIDANCE, only(read(rows)), 7, 'score');
    const tables = read(rows, guidance).tables;
    expect(
      tables.filter(({ kind }) => kind === 'score').map(({ rows: [row] }) => row?.cells.value?.text),
    ).toEqual(['77']);
  });

  test('a role that a kind has not is told as stale', () => {
    const guidance = correctRole(NO_GUIDANCE, only(read(MONEY)), 3, 'operator');
    expect(read(MONEY, guidance).guided).toEqual({ applied: 0, stale: [0] });
    expect(told(read(MONEY, guidance))).toEqual(told(read(MONEY)));
  });

  test('two columns that claim one role are told, and so are two kinds', () => {
    const rows: Rows = [
      ['项目', '预算数', '决算数', '实际支出'],
      ['基本支出', 1, 2, 3],
      ['项目支出', 4, 5, 6],
    ];
    expect(only(read(rows)).columns.find(({ role }) => role === 'actual')?.rivals).toEqual([
      { column: 3, text: '实际支出' },
    ]);
    const open: Rows = [['项目', '预算数', '支付数', '实际支出'], ...rows.slice(1)];
    const settled = only(read(open));
    expect(roles(settled)).not.toHaveProperty('actual');
    expect(settled.unsettled).toEqual([
      {
        role: 'actual',
        columns: [
          { column: 2, text: '支付数' },
          { column: 3, text: '实际支出' },
        ],
      },
    ]);
    const chosen = only(read(open, correctRole(NO_GUIDANCE, settled, 3, 'actual')));
    expect(roles(chosen)).toMatchObject({ actual: '实际支出' });
    expect(chosen.unsettled).toBeUndefined();
    const close: Rows = [
      ['事项', '预算数', '决算数'],
      ['年度资金总额', 10, 9],
      ['其中：财政拨款', 8, 8],
      ['基本支出', 2, 1],
      ['项目支出', 2, 1],
    ];
    const reading = read(close);
    expect(reading.tables).toEqual([]);
    const [range] = reading.unread;
    expect(range?.why).toBe('ambiguous');
    expect(range?.readings?.map((one) => one.kind).sort()).toEqual(['accounts', 'funds']);
    expect(range?.readings?.every(({ because }) => because.length > 0)).toBe(true);
    for (const kind of ['accounts', 'funds'] as const) {
      const guidance = range ? readAsTable(NO_GUIDANCE, range, kind) : NO_GUIDANCE;
      const taken = read(close, guidance);
      expect(taken.unread).toEqual([]);
      expect(only(taken)).toMatchObject({ kind, corrections: [0] });
      expect(only(taken).rows).toHaveLength(4);
      const other = kind === 'funds' ? 'accounts' : 'funds';
      expect(only(read(close, correctKind(guidance, only(taken), other))).kind).toBe(other);
      expect(resetCorrections(guidance, only(taken))).toEqual(NO_GUIDANCE);
    }
  });
});

describe('tables and none', () => {
  test('what is no table is left unread, and can be taken back', () => {
    const guidance = dismissTable(NO_GUIDANCE, only(read(GRID)));
    const reading = read(GRID, guidance);
    expect(reading.tables).toEqual([]);
    expect(reading.unread).toMatchObject([{ why: 'dismissed', readAs: 'indicators', corrections: [0] }]);
    const [range] = reading.unread;
    expect(range && resetCorrections(guidance, range)).toEqual(NO_GUIDANCE);
  });

  test('an unread range is read as the kind that a person says', () => {
    const [range] = read(STRANGE).unread;
    if (!range) throw new Error('nothing unread');
    const guidance = readAsTable(NO_GUIDANCE, range, 'accounts');
    const reading = read(STRANGE, guidance);
    expect(reading.unread).toEqual([]);
    expect(only(reading)).toMatchObject({ kind: 'accounts', corrections: [0] });
    expect(roles(only(reading))).toMatchObject({ label: '事由', actual: '下拨' });
    const more = correctRole(guidance, only(reading), 1, 'explanation');
    expect(roles(only(read(STRANGE, more)))).toMatchObject({ explanation: '口子', actual: '下拨' });
    expect(told(read(STRANGE, dismissTable(more, only(read(STRANGE, more)))))).toEqual(told(read(STRANGE)));
  });

  test('figures without a header can be read, column by column', () => {
    const rows: Rows = [
      ['甲', 1, 2],
      ['乙', 3, 4],
      ['丙', 5, 6],
    ];
    const [range] = read(rows).unread;
    expect(range?.why).toBe('noHeader');
    if (!range) return;
    const guidance = readAsTable(NO_GUIDANCE, range, 'accounts');
    const table = only(read(rows, guidance));
    expect(table.rows.map(({ cells }) => cells.label?.text)).toEqual(['甲', '乙', '丙']);
    const more = correctRole(guidance, table, 2, 'previous');
    expect(only(read(rows, more)).rows[1]?.cells.previous?.value).toBe(4);
  });

  test('of several projects on one sheet the right one is corrected', () => {
    const rows: Rows = [
      ['甲项目绩效自评表'],
      ...GRID.slice(1),
      [],
      ['乙项目绩效自评表'],
      ...GRID.slice(1),
      [],
      ['丙项目绩效自评表'],
      ...GRID.slice(1),
    ];
    const second = read(rows).tables[1];
    if (!second) throw new Error('one table only');
    const guidance = dismissTable(NO_GUIDANCE, second);
    expect(read(rows, guidance).unread.map(({ area }) => formatArea(area))).toEqual(['A6:H9']);
    // One more above, and the title of the corrected one renamed: nothing tells which it is.
    const renamed = rows.map((cells) =>
      cells.map((cell) => (cell === '乙项目绩效自评表' ? '丁项目绩效自评表' : cell)),
    );
    expect(read(renamed, guidance).unread).toHaveLength(1);
    const moved: Rows = [['戊项目绩效自评表'], ...GRID.slice(1), [], ...renamed];
    expect(read(moved, guidance)).toMatchObject({ unread: [], guided: { applied: 0, stale: [0] } });
    expect(read([['戊项目绩效自评表'], ...GRID.slice(1), [], ...rows], guidance).unread).toHaveLength(1);
  });
});

describe('anchors', () => {
  const place = fc.tuple(fc.nat({ max: 1 }), fc.nat({ max: 7 }), fc.nat({ max: 3 }));

  test('corrections survive inserted rows and columns, renamed titles and another year', () => {
    const kind = correctKind(NO_GUIDANCE, only(read(MONEY)), 'sangong');
    const guidance = correctRole(kind, only(read(MONEY, kind)), 3, 'budget');
    fc.assert(
      fc.property(
        place,
        fc.constantFrom('2024', '2025', '2031'),
        fc.constantFrom('支出', '开支'),
        ([row, column, more], year, title) => {
          const moved = spread(MONEY, row, column).map((cells) =>
            cells.map((cell) =>
              typeof cell === 'string'
                ? cell
                    .replace('2024', year)
                    .replace('2023', String(Number(year) - 1))
                    .replace('经费支出', `经费${title}`)
                : cell,
            ),
          );
          const extra: Rows = Array.from({ length: more }, (_, index) => [`其他支出${index}`, 1, 2, 3]);
          const table = only(read([...moved, ...extra], guidance));
          expect(table.kind).toBe('sangong');
          expect(roles(table)).toMatchObject({ budget: '核准数' });
          expect(table.rows).toHaveLength(3 + more);
        },
      ),
      { numRuns: 60 },
    );
  });

  test('a column inserted with words of its own changes nothing', () => {
    const guidance = correctRole(NO_GUIDANCE, only(read(GRID)), 7, 'explanation');
    const wider = GRID.map((cells, row) =>
      row === 0 ? cells : [...cells.slice(0, 3), row === 1 ? '计量单位' : '个', ...cells.slice(3)],
    );
    expect(roles(only(read(wider, guidance)))).toMatchObject({ explanation: '考核口径', unit: '计量单位' });
  });

  test('a renamed sheet is found again; a table that went away makes the correction stale', () => {
    const guidance = dismissTable(NO_GUIDANCE, only(read(GRID)));
    expect(recognize(book({ 新名: GRID, 表二: MONEY }), guidance).tables.map(({ kind }) => kind)).toEqual([
      'accounts',
    ]);
    const gone = recognize(book({ 表: MONEY }), guidance);
    expect(gone.guided).toEqual({ applied: 0, stale: [0] });
    expect(dropStale(guidance, gone)).toEqual(NO_GUIDANCE);
  });

  test('a reset gives the first reading again', () => {
    const layouts = [GRID, MONEY, STRANGE];
    fc.assert(
      fc.property(
        fc.constantFrom(...layouts),
        fc.array(
          fc.tuple(
            fc.constantFrom(...TABLE_KINDS),
            fc.nat({ max: 7 }),
            fc.nat({ max: 20 }),
            fc.nat({ max: 3 }),
          ),
          {
            minLength: 1,
            maxLength: 6,
          },
        ),
        (rows, steps) => {
          let guidance: Guidance = NO_GUIDANCE;
          for (const [kind, column, role, what] of steps) {
            const reading = read(rows, guidance);
            const [table] = reading.tables;
            const [range] = reading.unread;
            if (table && what === 0) guidance = correctKind(guidance, table, kind);
            else if (table && what === 1) guidance = dismissTable(guidance, table);
            else if (table)
              guidance = correctRole(guidance, table, column, rolesOf(table.kind)[role] ?? null);
            else if (range) guidance = readAsTable(guidance, range, kind);
          }
          const last = read(rows, guidance);
          const all = [...last.tables, ...last.unread].reduce<Guidance>(
            (rest, item) => resetCorrections(rest, item),
            dropStale(guidance, last),
          );
          // One table: whatever was said of it is applied or stale, and nothing is left.
          expect(decodeGuidance(JSON.parse(JSON.stringify(guidance)))).toEqual({ guidance, damaged: 0 });
          expect(told(read(rows, NO_GUIDANCE))).toEqual(
            told(read(rows, { corrections: [], words: all.words })),
          );
          expect(last.guided?.applied ?? 0).toBe(
            guidance.corrections.length - (last.guided?.stale.length ?? 0),
          );
        },
      ),
      { numRuns: 100 },
    );
  });
});

describe('local words', () => {
  const LOCAL: Rows = [
    ['一级指标', '二级指标', '事项要点', '要求', '干到啥样', '赋几分', '拿几分'],
    ['产出指标', '数量指标', '刊发稿件', '≥100篇', '120篇', 50, 50],
    ['效益指标', '社会效益指标', '群众知晓率', '≥90%', '92%', 40, 40],
  ];
  const words = [
    ['事项要点', 'name'],
    ['要求', 'target'],
    ['干到啥样', 'actual'],
    ['赋几分', 'points'],
    ['拿几分', 'score'],
  ] as const;

  test('a bureau’s words are read as ours, with the header as printed', () => {
    const guidance = words.reduce(
      (rest, [word, role]) => addWord(rest, { word, kind: 'indicators', role }),
      NO_GUIDANCE,
    );
    const table = only(read(LOCAL, guidance));
    expect(table.kind).toBe('indicators');
    expect(roles(table)).toEqual({
      level1: '一级指标',
      level2: '二级指标',
      ...Object.fromEntries(words.map(([word, role]) => [role, word])),
    });
    expect(table.columns.find(({ role }) => role === 'target')?.by).toBe('localWord');
    expect(removeWord(guidance, '要 求').words).toHaveLength(4);
  });

  test('units, widths and years beside a local word do no harm', () => {
    const guidance = addWord(NO_GUIDANCE, { word: '花掉的钱', kind: 'accounts', role: 'actual' });
    const rows: Rows = [
      ['项目', '预算数', '花掉的 钱（元）'],
      ['基本支出', 1, 2],
      ['项目支出', 3, 4],
    ];
    const column = only(read(rows, guidance)).columns.find(({ role }) => role === 'actual');
    expect(column).toMatchObject({ header: '花掉的 钱（元）', by: 'localWord' });
    expect(only(read(rows, guidance)).unit).toBe('元');
  });

  test('every role of every kind has a word that is read as this role', () => {
    for (const kind of ['indicators', 'monitoring', 'funds', 'accounts', 'tasks', 'goals'] as const) {
      // Of two columns of words the right one names the rows.
      const pairs = Object.entries(ROLE_WORDS[kind]).sort(
        ([a], [b]) => Number(b === 'function') - Number(a === 'function'),
      );
      const wordsOfRoles = new Set([
        'level1',
        'level2',
        'name',
        'label',
        'function',
        'reason',
        'explanation',
        'content',
        'expected',
        'possibility',
        'operator',
        'unit',
        'core',
        'target',
        'actual',
        'adjustedTarget',
        'periodTarget',
      ]);
      const money = kind === 'funds' || kind === 'accounts';
      const body = (name: string): CellInput[] =>
        pairs.map(([role]) =>
          role === 'label'
            ? name
            : money
              ? role === 'function' || role === 'reason' || role === 'explanation'
                ? '说'
                : 5
              : wordsOfRoles.has(role)
                ? '文字'
                : 5,
        );
      const rows: Rows = [
        pairs.map(([, word]) => word),
        body(kind === 'funds' ? '年度资金总额' : '基本支出'),
        body(kind === 'funds' ? '其中：财政拨款' : '项目支出'),
      ];
      const table = only(read(rows));
      expect(roles(table)).toMatchObject(Object.fromEntries(pairs));
    }
  });

  test('a bureau’s file is taken whole or refused with the place', () => {
    expect(readLocalWords({ words: { indicators: { name: ['事项要点', ' 考核事项 '] } } })).toEqual([
      { word: '事项要点', kind: 'indicators', role: 'name' },
      { word: '考核事项', kind: 'indicators', role: 'name' },
    ]);
    expect(readLocalWords([])).toEqual({ why: 'shape' });
    expect(readLocalWords({ words: { indicator: {} } })).toEqual({ why: 'kind', at: 'indicator' });
    expect(readLocalWords({ words: { funds: { level1: ['甲'] } } })).toEqual({
      why: 'role',
      at: 'funds.level1',
    });
    expect(readLocalWords({ words: { funds: { label: ['甲', ''] } } })).toEqual({
      why: 'words',
      at: 'funds.label',
    });
    expect(readLocalWords({ words: { funds: { toString: ['甲'] } } })).toEqual({
      why: 'role',
      at: 'funds.toString',
    });
  });
});

describe('damage', () => {
  test('what is no guidance is left out and counted; the rest stands', () => {
    const good = dismissTable(NO_GUIDANCE, only(read(GRID)));
    const mixed = { corrections: [...good.corrections, 7, { what: 'kind' }], words: ['要求'] };
    expect(decodeGuidance(mixed)).toEqual({ guidance: { ...good, words: [] }, damaged: 3 });
    expect(decodeGuidance(null)).toEqual({ guidance: NO_GUIDANCE, damaged: 0 });
  });

  test('any value decodes, and whatever decodes reads', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const { guidance } = decodeGuidance(value);
        expect(told(read(MONEY, guidance))).toEqual(told(read(MONEY)));
      }),
    );
  });
});
