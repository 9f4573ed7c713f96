import { check, fill } from '../../../src/assistant';
import { makeForm, type FormRequest } from '../../../src/compute';
import { evaluate } from '../../../src/evaluation';
import { recognize } from '../../../src/recognize';
import { SCHEMES, type Scheme } from '../../../src/schemes';
import { cellAt, sheetNamed, type CellValue, type SheetSnapshot } from '../../../src/workbook';
import { done } from '../../support/hostContract';
import { MemoryHost } from '../../support/memoryHost';

const [national] = SCHEMES;

async function make(host: MemoryHost, request: FormRequest, scheme: Scheme = national) {
  const workbook = await done(host.read());
  const form = makeForm(request, evaluate(workbook, recognize(workbook)), scheme, workbook);
  if (!form.ok) throw new Error(form.why);
  await done(host.apply(form.changes));
  return form;
}

async function sheetOf(host: MemoryHost, name: string): Promise<SheetSnapshot> {
  const sheet = sheetNamed(await done(host.read()), name);
  if (!sheet) throw new Error(`no sheet: ${name}`);
  return sheet;
}

/** The place of a text on a sheet. */
function find(sheet: SheetSnapshot, text: string): { row: number; column: number } {
  for (const [r, values] of sheet.values.entries()) {
    const c = values.indexOf(text);
    if (c >= 0) return { row: sheet.area.row + r, column: sheet.area.column + c };
  }
  throw new Error(`not found: ${text}`);
}

const letters = (column: number): string => String.fromCharCode(65 + column);

/** A person types beside a text: `right` columns on. */
async function type(host: MemoryHost, sheet: string, beside: string, right: number, value: CellValue) {
  const { row, column } = find(await sheetOf(host, sheet), beside);
  await host.edit(`'${sheet}'!${letters(column + right)}${row + 1}`, value);
}

const TARGET = '绩效目标申报表';
const INDICATORS: readonly (readonly [string, string, string, number])[] = [
  ['数量指标', '播发稿件数量', '≥2200篇', 20],
  ['质量指标', '稿件差错率', '≤1%', 10],
  ['时效指标', '专题制作及时率', '≥95%', 10],
  ['成本指标', '项目总成本', '≤90万元', 10],
  ['经济效益指标', '广告收入', '≥30万元', 5],
  ['社会效益指标', '栏目覆盖人数', '≥5万人', 10],
  ['生态效益指标', '无纸化编审比例', '≥90%', 5],
  ['可持续影响指标', '长效机制建设', '建立采编联动机制，有制度文件', 10],
  ['服务对象满意度指标', '受众满意度', '≥90%', 10],
];

async function filledTarget(): Promise<MemoryHost> {
  const host = new MemoryHost([{ name: '说明', cells: { A1: '二〇二五年项目' } }]);
  await make(host, { kind: 'blank', form: 'target', year: '2025' });
  await type(host, TARGET, '项目名称', 1, '新闻采编能力提升');
  await type(host, TARGET, '主管部门', 1, '示例区委宣传部');
  await type(host, TARGET, '实施单位', 1, '示例区融媒体中心');
  await type(host, TARGET, '其中：当年财政拨款', 2, 80);
  await type(host, TARGET, '上年结转资金', 2, 10);
  await type(host, TARGET, '其他资金', 2, 0);
  await type(host, TARGET, '年度资金总额', 2, 90);
  await type(host, TARGET, '年度总体目标', 1, '全年播发稿件2200篇以上，采编能力明显提升，受众满意。');
  for (const [level, name, target, points] of INDICATORS) {
    await type(host, TARGET, level, 1, name);
    await type(host, TARGET, level, 2, target);
    await type(host, TARGET, level, 3, points);
  }
  return host;
}

const ACTUALS: readonly (readonly [string, CellValue])[] = [
  ['播发稿件数量', '2300篇'],
  ['稿件差错率', '0.8%'],
  ['专题制作及时率', '96%'],
  ['项目总成本', '88万元'],
  ['广告收入', '32万元'],
  ['栏目覆盖人数', '5.2万人'],
  ['无纸化编审比例', '92%'],
  ['长效机制建设', '达成年度指标'],
  ['受众满意度', '93%'],
];

test('a year: blank target form, filled, evaluated from it, completed, checked clean', async () => {
  const host = await filledTarget();
  const declared = check(await done(host.read()), { scheme: national.id });
  expect(declared.findings.map(({ rule, words }) => [rule, words.values])).toEqual([]);
  const { sheet } = await make(host, { kind: 'derived', form: 'evaluation', from: TARGET });
  expect(sheet).toBe('绩效自评表');

  await type(host, sheet, '年度资金总额', 3, 90);
  await type(host, sheet, '年度资金总额', 4, 88);
  await type(host, sheet, '其中：当年财政拨款', 3, 80);
  await type(host, sheet, '其中：当年财政拨款', 4, 78);
  await type(host, sheet, '上年结转资金', 3, 10);
  await type(host, sheet, '上年结转资金', 4, 10);
  await type(host, sheet, '其他资金', 3, 0);
  await type(host, sheet, '其他资金', 4, 0);
  const goals = find(await sheetOf(host, sheet), '实际完成情况');
  await host.edit(
    `'${sheet}'!${letters(goals.column)}${goals.row + 2}`,
    '全年播发稿件2300篇，各项任务按期完成。',
  );
  for (const [name, actual] of ACTUALS) await type(host, sheet, name, 2, actual);
  const qualitative = find(await sheetOf(host, sheet), '长效机制建设');
  await host.edit(`'${sheet}'!G${qualitative.row + 1}`, 10);

  const { plan } = fill(await done(host.read()), { scheme: national.id });
  expect(plan.unfilled).toEqual([]);
  await done(host.apply(plan.fillings.map(({ change }) => change)));
  const { findings } = check(await done(host.read()), { scheme: national.id });
  expect(findings.map(({ rule, cell, words }) => [rule, cell, words.values])).toEqual([]);

  const again = fill(await done(host.read()), { scheme: national.id });
  expect(again.plan.fillings).toEqual([]);

  // Afterwards the two forms are held against each other: lowering a target or changing points is found.
  await type(host, TARGET, '播发稿件数量', 1, '≥2500篇');
  await type(host, TARGET, '稿件差错率', 2, 5);
  const held = check(await done(host.read()), { scheme: national.id });
  expect(
    held.findings
      .filter(({ rule }) => rule === 'H01')
      .map(({ subject, stated, expected }) => [subject, stated, expected]),
  ).toEqual([
    ['播发稿件数量', '≥2200篇', '≥2500篇'],
    ['稿件差错率', '10', '5'],
  ]);
});

test('the evaluation form links names, targets, points and budgets to the target form', async () => {
  const host = await filledTarget();
  const { sheet } = await make(host, { kind: 'derived', form: 'evaluation', from: TARGET });
  const [ours, theirs] = [await sheetOf(host, sheet), await sheetOf(host, TARGET)];
  const formulaOf = (text: string, right = 0) => {
    const { row, column } = find(ours, text);
    return cellAt(ours, row, column + right).formula;
  };
  const there = (text: string, right = 0) => {
    const { row, column } = find(theirs, text);
    return `='${TARGET}'!${letters(column + right)}${row + 1}`;
  };
  for (const [, name] of INDICATORS) {
    expect(formulaOf(name)).toBe(there(name));
    expect(formulaOf(name, 1)).toBe(there(name, 1));
    expect(formulaOf(name, 3)).toBe(there(name, 2));
  }
  expect(formulaOf('项目名称', 1)).toBe(there('项目名称', 1));
  expect(cellAt(ours, 1, 0)).toMatchObject({ value: '（2025年度）', formula: `='${TARGET}'!A2` });
  expect(formulaOf('年度资金总额', 2)).toBe(there('年度资金总额', 2));
});

test('the monitoring form has a cut-off month, a light per indicator and amount, and the worst of them', async () => {
  const host = await filledTarget();
  const form = await make(host, { kind: 'derived', form: 'monitoring', from: TARGET, month: 6 });
  expect(form).toMatchObject({ sheet: '绩效运行监控表', rows: 9, unclear: [] });
  const sheet = await sheetOf(host, form.sheet);
  const { row } = find(sheet, '播发稿件数量');
  expect(find(sheet, '1—6月执行情况').row).toBe(row - 1);
  const light = (name: string) => cellAt(sheet, find(sheet, name).row, 5).formula;
  expect(light('播发稿件数量')).toBe(
    `=IF(E${row + 1}="","",IFERROR(IF(VALUE(SUBSTITUTE(E${row + 1},"篇",""))/VALUE(SUBSTITUTE(SUBSTITUTE(D${row + 1},"≥",""),"篇",""))/($B$6/12)<60%,"红",IF(VALUE(SUBSTITUTE(E${row + 1},"篇",""))/VALUE(SUBSTITUTE(SUBSTITUTE(D${row + 1},"≥",""),"篇",""))/($B$6/12)<80%,"黄",IF(VALUE(SUBSTITUTE(E${row + 1},"篇",""))/VALUE(SUBSTITUTE(SUBSTITUTE(D${row + 1},"≥",""),"篇",""))/($B$6/12)>=120%,"蓝","绿"))),"待核实"))`,
  );
  expect(light('稿件差错率')).toContain(`VALUE(E${row + 2})<=VALUE(SUBSTITUTE(D${row + 2},"≤",""))`);
  expect(light('长效机制建设')).toContain('LEFT(');
  const workbook = await done(host.read());
  const tables = recognize(workbook).tables.filter((table) => table.sheet === form.sheet);
  expect(tables.map(({ kind }) => kind)).toContain('monitoring');
  expect(tables.find(({ kind }) => kind === 'monitoring')?.rows).toHaveLength(9);
  expect(check(workbook, { scheme: national.id }).findings).toEqual([]);
});

test('the columns for the integrated system hold sign, bare number and unit apart, and are no input', async () => {
  const host = await filledTarget();
  const { sheet } = await make(host, { kind: 'derived', form: 'evaluation', from: TARGET });
  for (const [name, actual] of ACTUALS) await type(host, sheet, name, 2, actual);
  const form = await make(host, { kind: 'import', from: sheet });
  expect(form).toMatchObject({ sheet: '一体化导入', rows: 9, unclear: [] });
  const { values } = await sheetOf(host, form.sheet);
  expect(values.slice(1).map((row) => row.slice(2, 8))).toEqual([
    ['播发稿件数量', '≥', 2200, '篇', 2300, 20],
    ['稿件差错率', '≤', 1, '%', 0.8, 10],
    ['专题制作及时率', '≥', 95, '%', 96, 10],
    ['项目总成本', '≤', 90, '万元', 88, 10],
    ['广告收入', '≥', 30, '万元', 32, 5],
    ['栏目覆盖人数', '≥', 5, '万人', 5.2, 10],
    ['无纸化编审比例', '≥', 90, '%', 92, 5],
    ['长效机制建设', '定性', '建立采编联动机制，有制度文件', null, '达成', 10],
    ['受众满意度', '≥', 90, '%', 93, 10],
  ]);
  const { tables, unread } = recognize(await done(host.read()));
  expect(tables.filter((table) => table.sheet === form.sheet)).toEqual([]);
  expect(unread.find((range) => range.sheet === form.sheet)?.why).toBe('ownOutput');
});

describe.each(SCHEMES.map((scheme) => [scheme.id, scheme] as const))('%s', (_, scheme) => {
  test.each(['target', 'evaluation', 'monitoring'] as const)(
    'its blank %s form is read back',
    async (form) => {
      const host = new MemoryHost([]);
      const { sheet } = await make(host, { kind: 'blank', form, year: '2025' }, scheme);
      const workbook = await done(host.read());
      const evaluation = evaluate(workbook, recognize(workbook));
      const kind = form === 'monitoring' ? 'monitoring' : 'indicators';
      const table = evaluation.reading.tables.find((one) => one.kind === kind);
      expect(table?.sheet).toBe(sheet);
      const classes = (scheme.levels.length > 0 ? scheme.levels : national.levels).flatMap(
        ({ name, classes }) => (classes.length > 0 ? classes : [name]),
      );
      const printed = table?.rows.map(({ cells }) => cells.level2?.text || cells.level1?.text);
      expect(printed).toEqual(classes);
      expect(evaluation.year?.value).toBe('2025');
      expect(evaluation.funds).toHaveLength(1);
    },
  );
});

test('what cannot be made is refused with its reason, and a name that is taken gets a number', async () => {
  const host = await filledTarget();
  const workbook = await done(host.read());
  const evaluation = evaluate(workbook, recognize(workbook));
  const from = (sheet: string) =>
    makeForm({ kind: 'derived', form: 'evaluation', from: sheet }, evaluation, national, workbook);
  expect(from('说明')).toEqual({ ok: false, why: 'noSource' });
  expect((await make(host, { kind: 'blank', form: 'target', year: null })).sheet).toBe('绩效目标申报表（2）');
  const blank = await done(host.read());
  const read = evaluate(blank, recognize(blank));
  expect(
    makeForm({ kind: 'derived', form: 'evaluation', from: '绩效目标申报表（2）' }, read, national, blank),
  ).toEqual({
    ok: false,
    why: 'noRows',
  });
});
