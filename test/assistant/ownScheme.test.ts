import fc from 'fast-check';
import { check, NO_SETTINGS, understand } from '../../src/assistant';
import { readSchemeFile } from '../../src/schemes';
import { workbookOf, type Rows } from '../support/workbook';

const FORM: Rows = [
  ['项目支出绩效自评表'],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分'],
  ['产出指标', '数量指标', '播出期数', '≥200期', '210期', 50, 50],
];
const SCHEME: Rows = [
  ['评价方案'],
  ['方案名称', '示例市项目支出自评'],
  ['依据文件', '示例市〔2024〕1号'],
  ['基础方案', 'hubei'],
  ['反向指标算法', '比值'],
  ['等值指标超出目标', '人工'],
  ['执行率得分封顶', '否'],
  ['预算完成率分母', '批复预算'],
  ['超额说明界限（%）', '120%'],
  [],
  ['等级', '起点分'],
  ['优秀', 95],
  ['合格', 60],
  ['不合格', 0],
  [],
  ['执行率低于（%）', '总分最高'],
  [60, 69],
  [70, 79],
  [],
  ['规则', '级别'],
  ['A02', '关闭'],
];

test('a workbook’s own scheme is followed, over its words and under a person’s choice', () => {
  const book = workbookOf({ 自评表: FORM, 评价方案: SCHEME });
  const { scheme, source, evaluation } = understand(book);
  expect(source).toBe('sheet');
  expect(scheme).toMatchObject({
    id: 'own',
    name: { zh: '示例市项目支出自评' },
    executionPoints: '20',
    reverseFormula: 'ratio',
    equalsOvershoot: 'review',
    executionCapped: false,
    completionBase: 'approved',
    overshootPercent: '120',
    grades: [
      { name: '优秀', from: '95' },
      { name: '合格', from: '60' },
      { name: '不合格', from: '0' },
    ],
    totalCaps: [
      { belowPercent: '60', most: '69' },
      { belowPercent: '70', most: '79' },
    ],
    rules: { A02: 'off' },
  });
  expect(evaluation.reading.tables.map(({ sheet }) => sheet)).not.toContain('评价方案');
  expect(evaluation.reading.unread.map(({ sheet }) => sheet)).not.toContain('评价方案');
  const chosen = understand(book, { settings: { ...NO_SETTINGS, scheme: 'anhui' } });
  expect([chosen.scheme.id, chosen.source]).toEqual(['anhui', 'chosen']);
});

test('while it is wrong the words decide, and the very cell is named', () => {
  const wrong = SCHEME.map((row) => (row[0] === '反向指标算法' ? ['反向指标算法', '看情况'] : row));
  const { understood, findings } = check(workbookOf({ 自评表: FORM, 评价方案: wrong }));
  expect(understood.source).not.toBe('sheet');
  expect(findings.filter(({ rule }) => rule === 'I13').map(({ cell }) => cell)).toEqual([
    { sheet: '评价方案', row: 4, column: 1 },
  ]);
});

test('a plan of that name in prose is no scheme', () => {
  const { evaluation } = understand(workbookOf({ 评价方案: [['2024年绩效评价工作方案'], ['一、评价目的']] }));
  expect(evaluation.ownScheme).toBeNull();
});

test('whatever stands on such a sheet, a check ends, with a scheme or with what is wrong', () => {
  const label = fc.constantFrom(
    '总分',
    '等级',
    '一级指标',
    '定性档次',
    '规则',
    '执行率低于(%)',
    '基础方案',
    '得分小数位数',
    '',
  );
  const value = fc.oneof(
    fc.string({ maxLength: 8 }),
    fc.integer({ min: -5, max: 200 }),
    fc.double({ noNaN: true }),
    fc.constant(null),
    fc.boolean(),
  );
  const rows = fc.array(fc.tuple(fc.oneof(label, value), value, value), { maxLength: 12 });
  fc.assert(
    fc.property(rows, (some) => {
      const { evaluation } = understand(workbookOf({ 评价方案: [['方案名称', '甲'], ...some] }));
      const own = evaluation.ownScheme;
      expect(own === null ? 'none' : own.scheme === null).toBe((own?.problems.length ?? 0) > 0);
    }),
    { numRuns: 300 },
  );
});

describe('a scheme in a file', () => {
  test('may say only what differs from its base', () => {
    const read = readSchemeFile({ base: 'hubei', id: 'mine', reverseFormula: 'ratio' });
    expect(read).toMatchObject({
      ok: true,
      scheme: { id: 'mine', reverseFormula: 'ratio', executionPoints: '20' },
    });
  });
  test.each([
    [{ base: 'mars' }, ['base']],
    [{ base: 'hubei', totalPoints: 100 }, ['totalPoints']],
    [{ base: 'national-2020', executionPoints: '20' }, ['points']],
    [{ base: 'hubei', rules: { G06: 'loud' } }, ['rules.G06']],
    [[], ['']],
    [null, ['']],
  ])('%j is refused where it is wrong', (data, places) => {
    const read = readSchemeFile(data);
    expect(read.ok ? [] : places[0] === '' ? [''] : read.places).toEqual(places);
    expect(read.ok).toBe(false);
  });
});
