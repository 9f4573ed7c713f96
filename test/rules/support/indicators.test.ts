import { evaluate, type Indicator } from '../../../src/evaluation';
import { recognize } from '../../../src/recognize';
import { factsOf } from '../../../src/rules/facts';
import {
  className,
  classOf,
  comparableName,
  evaluatedRows,
  hasNationalLevels,
  isEmptySlot,
  isExecutionRow,
  isNamed,
  isScored,
  isSubtotal,
  namedRows,
  shownOf,
  subjectOf,
  targetOf,
  wordsOf,
} from '../../../src/rules/support/indicators';
import { SCHEMES } from '../../../src/schemes';
import { workbookOf } from '../../support/workbook';
import type { CellInput, Rows } from '../../support/workbook';
import { evaluation, grid, row, targets } from '../forms';

const read = (sheets: Readonly<Record<string, Rows>>) => {
  const workbook = workbookOf(sheets);
  return evaluate(workbook, recognize(workbook));
};
const rowsIn = (sheets: Readonly<Record<string, Rows>>): readonly Indicator[] =>
  read(sheets).indicators.flatMap(({ indicators }) => indicators);
const scored = (...cells: readonly CellInput[]): Indicator => {
  const [first, second] = rowsIn(
    evaluation(row('产出/数量', '发稿数量', '≥5篇', '6篇', 10, 10), row('产出/质量', ...cells)),
  );
  if (!first || !second) throw new Error('no row');
  return second;
};

const names = (rows: readonly Indicator[]) => rows.map(({ name }) => name.value);
const targetsOf = (adjusted: CellInput) =>
  rowsIn(grid(['年度指标值', '调整后指标值'], row('产出/数量', '发稿数量', '≥5篇', adjusted))).map(
    (one) => targetOf(one)?.text,
  );

describe('a class is its words alone', () => {
  test.each([
    ['产出指标', '产出'],
    ['产出指标（50分）', '产出'],
    ['产出 指标 (50分) (必填)', '产出'],
    ['产出指标50分', '产出'],
    ['产出指标12.25分', '产出'],
    ['一、产出指标', '产出'],
    ['十一、产出指标', '产出'],
    ['12.产出指标', '产出'],
    ['产出一、二类', '产出一、二类'],
    ['甲、产出', '甲、产出'],
    ['一产出', '一产出'],
    ['产出分', '产出分'],
    ['产出5分钟', '产出5分钟'],
    ['指标体系', '指标体系'],
    ['', ''],
  ])('%s', (text, name) => expect(className(text)).toBe(name));

  test('and nothing where there is none', () => {
    expect(classOf(null)).toBe('');
    expect(wordsOf(null)).toBe('');
    expect(wordsOf({ value: '产出' })).toBe('产出');
    expect(shownOf(undefined)).toBe('');
    expect(shownOf({ text: '5篇' })).toBe('5篇');
  });
});

test.each([
  ['应急 广播（一期）', '应急广播一期'],
  ['“应急”广播，', '应急广播'],
  ['指标12发稿数量', '发稿数量'],
  ['12发稿数量', '发稿数量'],
  ['发稿指标12', '发稿指标12'],
  ['发稿12次', '发稿12次'],
  ['指标数量', '指标数量'],
  ['2024', '2024'],
])('names are compared without signs and numbering: %s', (text, name) =>
  expect(comparableName(text)).toBe(name),
);

describe('rows', () => {
  const sheets = {
    ...targets(row('产出/数量', '发稿数量', '≥5篇'), row('产出/质量', null, null)),
    ...evaluation(
      row('产出/数量', '发稿数量', '≥5篇', '6篇', 10, 10),
      row('产出/数量', '产出小计', null, null, 10, 10),
      row('产出/质量', null, '≥5%', null, null, null),
    ),
  };
  const facts = factsOf(read(sheets), SCHEMES[0]);

  test('the named ones, and those of forms that report', () => {
    const forms = facts.evaluation.indicators;
    expect(forms.flatMap((form) => names(namedRows(form)))).toEqual(['发稿数量', '发稿数量']);
    expect(names(evaluatedRows(facts).map(({ indicator }) => indicator))).toEqual(['发稿数量']);
    expect(evaluatedRows(facts)[0]?.table.stage).toBe('evaluation');
    expect(evaluatedRows(facts)).toBe(evaluatedRows(facts));
  });
});

describe('a row', () => {
  test.each(['发稿数量', '小计划数量', '合计数', '总分值', '本项总分'])('%s is named', (name) => {
    expect(isNamed(scored(name, '≥5篇', '6篇', 10, 10))).toBe(true);
  });

  test.each(['产出小计', '小计', '合计', '总计'])('%s sums up', (name) => {
    const one = scored(name, '≥5篇', '6篇', 7, 7);
    expect(isNamed(one)).toBe(false);
    expect(isSubtotal(one)).toBe(true);
    expect(isScored(one)).toBe(false);
    // With nothing but points and a score it is read as a total, and no row of the grid.
    const bare = row('产出/质量', name, null, null, 7, 7);
    const all = rowsIn(evaluation(row('产出/数量', '发稿数量', '≥5篇', '6篇', 10, 10), bare));
    expect(names(all)).toEqual(['发稿数量']);
  });

  test('counts with a name, or with points, or with a score', () => {
    expect(isScored(scored('合格率', '≥90%', '95%', null, null))).toBe(true);
    expect(isScored(scored(null, '≥90%', '95%', 10, null))).toBe(true);
    expect(isScored(scored(null, '≥90%', '95%', null, 10))).toBe(true);
    expect(isScored(scored(null, '≥90%', '95%', null, null))).toBe(false);
    const [bare] = rowsIn(grid(['年度指标值'], row('产出/数量', null, '≥5篇')));
    expect(bare && isScored(bare)).toBe(false);
  });

  test('is called by its name, else by its class', () => {
    expect(subjectOf(scored('合格率', '≥90%', '95%', 10, 10))).toBe('合格率');
    expect(subjectOf(scored(null, '≥90%', '95%', 10, 10))).toBe('质量指标');
    const [only] = rowsIn(grid(['年度指标值'], ['产出指标', '', null, '≥5篇']));
    expect(only && subjectOf(only)).toBe('产出指标');
  });

  test('may be the execution rate, by its name or by its class', () => {
    expect(isExecutionRow(scored('预算执行率', '≥90%', '95%', 10, 10))).toBe(true);
    expect(isExecutionRow(scored('合格率', '≥90%', '95%', 10, 10))).toBe(false);
    const [rate] = rowsIn(evaluation(['预算执行', '预算执行率', null, '100%', '95%', 10, 9]));
    expect(rate && isExecutionRow(rate)).toBe(true);
  });

  test('is held to its adjusted target where it has one', () => {
    expect(targetsOf('≥6篇')).toEqual(['≥6篇']);
    expect(targetsOf(null)).toEqual(['≥5篇']);
    expect(targetsOf('/')).toEqual(['≥5篇']);
  });

  test('has an empty slot where its cell is there and holds nothing', () => {
    expect(isEmptySlot(scored('合格率', '≥90%', '95%', 10, null).score)).toBe(true);
    expect(isEmptySlot(scored('合格率', '≥90%', '95%', 10, 9).score)).toBe(false);
    expect(isEmptySlot(null)).toBe(false);
  });
});

test.each([
  ['产出指标', true],
  ['项目产出指标', true],
  ['效益指标', true],
  ['成本指标', true],
  ['满意度指标', true],
  ['服务对象满意度', true],
  ['产出及效率', false],
  ['部门产出', false],
  ['社会公众和服务对象满意度', false],
  ['满意度和影响', false],
  ['履职效能', false],
])('%s is a first level of the national forms: %s', (level, is) => {
  const [form] = read(targets([level, '数量指标', '发稿数量', '≥5篇'])).indicators;
  expect(form && hasNationalLevels(form)).toBe(is);
});
