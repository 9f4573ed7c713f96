import type { CellValue } from '../../../src/workbook';
import type { Book } from '../../support/generate/book';
import {
  alone,
  at,
  edited,
  find,
  moved,
  named,
  put,
  rewrite,
  rowsOf,
  slip,
  valueAt,
  withSheet,
  type Planted,
  type Slips,
} from './plant';

const COUNTED = /^(?:数量指标|职责履行|部门整体绩效产出)$/;

/** 运行监控 of one counted indicator, before and after a slip in its two figures. */
const monitored =
  (during: (actual: number) => number, forecast: (actual: number) => number) =>
  (book: Book): Planted | null => {
    const own = alone(book);
    const row = rowsOf(own).find(
      ({ line }) => line?.kind === 'number' && COUNTED.test(line.level2) && line.sign === '≥',
    );
    if (!row?.line) return null;
    const { level1, level2, name, unit, target, actual } = row.line;
    const sheet = '监控';
    const base = withSheet(own.workbook, sheet, [
      ['项目支出绩效运行监控表'],
      [`（${own.subject.year}年度）`],
      [
        '一级指标',
        '二级指标',
        '三级指标',
        '年度指标值',
        '1-7月执行情况',
        '全年预计完成情况',
        '完成目标可能性',
      ],
      [
        level1,
        level2,
        name,
        `≥${target.value}${unit}`,
        `${Math.floor(actual.value / 2)}${unit}`,
        `${actual.value}${unit}`,
        '有可能',
      ],
    ]);
    return slip(
      base,
      [
        ...put(at(sheet, 'E4'), `${during(actual.value)}${unit}`),
        ...put(at(sheet, 'F4'), `${forecast(actual.value)}${unit}`),
      ],
      row.cells['actual'],
    );
  };

const tables = (year: number, income: number): readonly (readonly [string, CellValue[][]])[] => [
  [
    '总表',
    [
      [`${year}年度收入支出决算总表`],
      ['单位：万元'],
      ['项目', '决算数', '项目', '决算数'],
      ['一、一般公共预算财政拨款收入', 100, '一、社会保障和就业支出', 20],
      ['二、其他收入', 10, '二、卫生健康支出', 85],
      ['本年收入合计', 110, '本年支出合计', 105],
    ],
  ],
  [
    '收入表',
    [
      [`${year}年度收入决算表`],
      ['单位：万元'],
      ['科目名称', '本年收入合计', '财政拨款收入'],
      ['合计', income, income - 10],
      ['卫生健康支出', 90, 80],
      ['社会保障和就业支出', 20, 20],
    ],
  ],
];

/** Slips that break rules of group H. */
export const tiesSlips: Slips = {
  H01: {
    plant: (book) => {
      const row = book.places.find(
        ({ kind, line }) =>
          kind === 'line' && line?.kind === 'number' && line.sign === '≥' && line.score === line.points,
      );
      const plan = named(book, 'targetLine', row?.name ?? '');
      if (!row?.line || !plan || row.cells['operator'] || row.cells['coefficient']) return null;
      const { target, unit, sign } = row.line;
      if (target.decimals > 0 || target.value < 10) return null;
      return slip(
        book.workbook,
        rewrite(row, { target: `${sign}${target.value - 2}${unit}` }),
        row.cells['target'],
      );
    },
    also: ['D04'],
  },
  H03: {
    plant: monitored(
      (actual) => actual + 3,
      (actual) => actual + 3,
    ),
    also: ['H04'],
  },
  H04: {
    plant: monitored(
      (actual) => Math.floor(actual / 2),
      (actual) => actual * 2,
    ),
  },
  H05: {
    plant: (book) => {
      if (book.subject.label !== '项目名称') return null;
      const cells = named(book, 'account', '项目支出')?.cells;
      const [project, all] = [cells, named(book, 'account', '本年支出合计')?.cells];
      const now = project?.['now'] && valueAt(book.workbook, project['now']);
      if (typeof now !== 'number' || !all) return null;
      const less = -Math.round(now * 20) / 100;
      return slip(
        book.workbook,
        [...moved(book.workbook, project?.['now'], less), ...moved(book.workbook, all['now'], less)],
        project?.['now'],
      );
    },
    also: ['G02', 'G10', 'G11', 'G13', 'G14'],
  },
  H06: {
    plant: (book) => {
      const own = alone(book);
      if (own.subject.label !== '项目名称') return null;
      const sheet = '情况';
      const rows = (count: number): CellValue[][] => [
        ['部门绩效自评情况'],
        ['单位名称', own.subject.unitName],
        ['自评结论', `本年度共实施${count}个项目。`],
        ['存在的问题', '部分指标设置不够细化。'],
        ['改进措施', '编制预算时细化指标，按季度核对进度。'],
      ];
      const base = withSheet(own.workbook, sheet, rows(1));
      return slip(base, put(at(sheet, 'B3'), '本年度共实施3个项目。'), at(sheet, 'B3'));
    },
  },
  H07: {
    plant: (book) => {
      const own = alone(book);
      const sheet = '情况';
      const name = own.subject.unitName;
      const base = withSheet(own.workbook, sheet, [
        ['单位基本情况'],
        ['单位名称', name],
        ['单位性质', '公益一类事业单位'],
      ]);
      const cell = at(sheet, 'B2');
      // The sheet of the form comes first, and so does its name.
      return slip(base, put(cell, name.replace('示例', '示列')), cell);
    },
  },
  H08: {
    plant: (book) => {
      if (book.subject.label !== '部门名称') return null;
      const total = named(book, 'account', '本年支出合计')?.cells['now'];
      const part = named(book, 'account', '项目支出')?.cells['now'];
      const amount = part && valueAt(book.workbook, part);
      const executed = find(book, 'fundsTotal')?.cells['executed'];
      if (typeof amount !== 'number' || !total) return null;
      const by = Math.round(amount * 50) / 100;
      return slip(
        book.workbook,
        [...moved(book.workbook, total, -by), ...moved(book.workbook, part, -by)],
        executed,
      );
    },
    also: ['G02', 'G10', 'G11', 'G13', 'G14'],
  },
  H09: {
    plant: (book) => {
      const posts = named(book, 'staff', '核定事业编制')?.cells['value'];
      const people = named(book, 'staff', '在编在职人员')?.cells['value'];
      const number = posts && valueAt(book.workbook, posts);
      if (typeof number !== 'number') return null;
      return slip(book.workbook, put(people, number + 2), people);
    },
  },
  H10: {
    plant: (book) => {
      const own = alone(book);
      const { year } = own.subject;
      const first = withSheet(own.workbook, '情况', [
        [`${year}年支出情况表`],
        ['单位：万元'],
        ['项目', '决算数'],
        ['人员经费', 89.5],
        ['公用经费', 36.6],
      ]);
      const base = withSheet(first, '执行', [
        [`${year}年支出执行表`],
        ['单位：万元'],
        ['项目', '决算数'],
        ['人员经费', 89.5],
        ['公用经费', 36.6],
      ]);
      return slip(base, put(at('执行', 'B4'), 89), at('执行', 'B4'));
    },
  },
  H12: {
    plant: (book) => {
      const own = alone(book);
      const base = withSheet(own.workbook, '支出', [
        [`${own.subject.year}年支出决算表`],
        ['单位：万元'],
        ['科目名称', '决算数'],
        ['文化旅游体育与传媒支出', 890],
        ['卫生健康支出', 5],
      ]);
      return slip(base, put(at('支出', 'A4'), '文化体育与传媒支出'), at('支出', 'A4'));
    },
  },
  H13: {
    plant: (book) => {
      const cell = find(book, 'result')?.cells['value'];
      return slip(book.workbook, moved(book.workbook, cell, -1), cell);
    },
  },
  H14: {
    plant: (book) => {
      const own = alone(book);
      const name = find(own, 'head')?.cells['name'];
      const department = find(own, 'head')?.cells['department'];
      const budget = find(own, 'fundsTotal')?.cells['budget'];
      if (!name || !department || !budget || own.subject.label !== '项目名称') return null;
      const amount = valueAt(own.workbook, budget);
      if (typeof amount !== 'number') return null;
      // The period and the whole investment stand where the form has 主管部门 and 实施单位.
      const label = { ...department, column: department.column - 2 };
      const second = find(own, 'head')?.cells['unit'];
      if (!second) return null;
      const year = own.subject.year;
      const base = edited(own.workbook, [
        ...put(label, '项目周期'),
        ...put(department, `${year - 1}年1月—${year + 1}年12月`),
        ...put({ ...second, column: second.column - 1 }, '项目总投资'),
        ...put(second, amount * 3),
      ]);
      return slip(base, put(second, amount), budget);
    },
    also: ['A01', 'A02'],
  },
  H15: {
    plant: (book) => {
      const own = alone(book);
      if (own.subject.label !== '项目名称') return null;
      const base = tables(own.subject.year, 110).reduce(
        (workbook, [sheet, rows]) => withSheet(workbook, sheet, rows),
        own.workbook,
      );
      return slip(base, put(at('收入表', 'B4'), 118), at('收入表', 'B4'));
    },
    also: ['G09'],
  },
  H16: {
    plant: (book) => {
      const own = alone(book);
      const base = withSheet(own.workbook, '支出', [
        [`${own.subject.year}年支出决算表`],
        ['单位：万元'],
        ['项目', '决算数'],
        ['公用经费', 8.86],
        ['机关运行经费', 8.86],
      ]);
      return slip(base, put(at('支出', 'B5'), 8.68), at('支出', 'B5'));
    },
  },
  H17: {
    plant: (book) => {
      const own = alone(book);
      const cells = find(own, 'fundsTotal')?.cells;
      const initial = cells?.['initial'] && valueAt(own.workbook, cells['initial']);
      if (own.subject.label !== '项目名称' || typeof initial !== 'number' || !cells) return null;
      const unit = initial > 5000 ? '元' : '万元';
      const base = withSheet(own.workbook, '明细', [
        [`${own.subject.year}年项目支出预算表`],
        [`单位：${unit}`],
        ['项目', '年初预算数'],
        [own.subject.name, initial],
        ['其他运行项目', unit === '元' ? 300_000 : 30],
      ]);
      return slip(base, moved(base, at('明细', 'B4'), unit === '元' ? 70_000 : 7), cells['initial']);
    },
  },
  H18: {
    plant: (book) => {
      const own = alone(book);
      const [sheet] = own.workbook.sheets;
      const name = find(own, 'head')?.cells['name'];
      if (!sheet || !name || own.subject.label !== '项目名称') return null;
      const copy = { ...sheet, name: '自评表（二）' };
      const second = { ...name, sheet: copy.name };
      const two = { ...own.workbook, sheets: [...own.workbook.sheets, copy] };
      const base = edited(two, put(second, '档案数字化扫描加工'));
      return slip(base, put(second, own.subject.name), second);
    },
  },
};
