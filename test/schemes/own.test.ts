import {
  isSchemeSheet,
  proposeScheme,
  readScheme,
  readSchemeFile,
  schemeLabel,
  SCHEMES,
  type Scheme,
} from '../../src/schemes';

const [national] = SCHEMES;

const rows = (...cells: unknown[][]) => ({ name: '评价方案', values: cells });

const places = (change: Readonly<Record<string, unknown>>): readonly string[] => {
  const read = readScheme({ ...national, ...change });
  return read.ok ? [] : read.places;
};
const band = (high: string, low: string) => ({ high, low });
const tiers = (first: Scheme['tiers'][0]) => [first, band('0.8', '0.6'), band('0.6', '0')];
const twoGrades = (high: string, low: string) => [
  { name: '优', from: high },
  { name: '差', from: low },
];
const caps = (...rates: string[]) => rates.map((belowPercent) => ({ belowPercent, most: '60' }));

const blankRows = (count: number): unknown[][] => Array.from({ length: count }, () => []);

describe('a scheme in a file', () => {
  test('is whole, or says only what differs from a built-in one', () => {
    expect(readSchemeFile(national)).toEqual({ ok: true, scheme: national });
    const read = readSchemeFile({ base: 'hubei', id: 'own-city', reverseFormula: 'ratio' });
    const hubei = SCHEMES.find(({ id }) => id === 'hubei');
    expect(read).toEqual({ ok: true, scheme: { ...hubei, id: 'own-city', reverseFormula: 'ratio' } });
  });

  test.each([[{ base: 'nowhere' }], [{ base: 5 }], [{ base: null }], [{ base: 'nowhere', id: 'a' }]])(
    '%j has no base',
    (data) => {
      expect(readSchemeFile(data)).toEqual({ ok: false, places: ['base'] });
    },
  );

  test.each([[null], ['national-2020'], [3], [undefined], [[national]], [[]]])('%j is none', (data) => {
    const read = readSchemeFile(data);
    expect(read).toEqual(readScheme(data));
    expect(read.ok).toBe(false);
  });
});

describe('a sheet with a scheme', () => {
  test.each([
    ['by its label', rows(['方案名称', '示例市']), true],
    ['by a label with a colon, spaces and full-width forms', rows(['　方案 名称：', '示例市']), true],
    ['in the fourth column', rows(['', '', '', '方案名称']), true],
    ['in the twentieth row', rows(...blankRows(19), ['方案名称']), true],
    ['not in the fifth column', rows(['', '', '', '', '方案名称']), false],
    ['not below the twentieth row', rows(...blankRows(20), ['方案名称']), false],
    ['not in prose', rows(['本方案名称待定', '']), false],
    ['not without the label', rows(['总分', 100], [5, null]), false],
    ['not when it is empty', rows(), false],
    ['with spaces around its name', { name: ' 评价方案 ', values: [['方案名称']] }, true],
    ['not by another name', { name: '评价方案2', values: [['方案名称']] }, false],
  ])('is known %s', (_, sheet, known) => {
    expect(isSchemeSheet(sheet)).toBe(known);
  });

  test.each([
    ['方案名称', '方案名称'],
    [' 超额说明界限（％）： ', '超额说明界限(%)'],
    ['总 分\n', '总分'],
    ['a:b:', 'a:b'],
    [5, ''],
    [null, ''],
  ])('label %j is %j', (value, label) => {
    expect(schemeLabel(value)).toBe(label);
  });
});

describe('the schema', () => {
  test.each<[Readonly<Record<string, unknown>>, readonly string[]]>([
    [{ overshootPercent: '130.123456' }, []],
    [{ overshootPercent: '130.1234567' }, ['overshootPercent']],
    [{ overshootPercent: '01' }, ['overshootPercent']],
    [{ overshootPercent: '0' }, []],
    [{ overshootPercent: '1234567890' }, ['overshootPercent']],
    [{ overshootPercent: '-1' }, ['overshootPercent']],
    [{ overshootPercent: '1.' }, ['overshootPercent']],
    [{ id: 'A' }, ['id']],
    [{ id: '市-a' }, ['id']],
    [{ id: 'a-市' }, ['id']],
    [{ id: 'a--b' }, ['id']],
    [{ id: 'a-b-3' }, []],
    [{ id: 'x'.repeat(40) }, []],
    [{ id: 'x'.repeat(41) }, ['id']],
    [{ basis: ' ' }, ['basis']],
    [{ basis: 'x'.repeat(201) }, ['basis']],
    [{ evidence: ['甲'] }, ['evidence.0']],
    [{ evidence: ['甲乙'] }, []],
    [{ tiers: tiers(band('1', '1')) }, ['tiers.0']],
    [{ tiers: tiers(band('1.1', '0.8')) }, ['tiers.0']],
    [{ tiers: tiers(band('1', '0.8')).slice(0, 2) }, ['tiers.2']],
    [{ grades: twoGrades('90', '90') }, ['grades']],
    [{ grades: twoGrades('90', '0') }, []],
    [{ grades: twoGrades('0', '90') }, ['grades']],
    [{ grades: [] }, ['grades']],
    [{ totalCaps: caps('60', '70') }, []],
    [{ totalCaps: caps('70', '60') }, ['totalCaps']],
    [{ totalCaps: caps('60', '60') }, ['totalCaps']],
    [{ totalCaps: [{ belowPercent: '60' }] }, ['totalCaps.0.most']],
    [{ totalCaps: [{ belowPercent: 'x', most: '60' }] }, ['totalCaps.0.belowPercent']],
    [{ reverseFormula: 'linear' }, []],
    [{ reverseFormula: 'ratio' }, []],
    [{ reverseFormula: 'allOrNothing' }, []],
    [{ equalsOvershoot: 'full' }, []],
    [{ equalsOvershoot: 'review' }, []],
    [{ equalsOvershoot: 'half' }, ['equalsOvershoot']],
    [{ completionBase: 'available' }, []],
    [{ completionBase: 'half' }, ['completionBase']],
    [{ executionCapped: 1 }, ['executionCapped']],
    [{ scoreDecimals: 4 }, []],
    [{ scoreDecimals: 5 }, ['scoreDecimals']],
    [{ percentDecimals: -1 }, ['percentDecimals']],
    [{ percentDecimals: 1.5 }, ['percentDecimals']],
    [{ rules: { A01: 'off', B02: 'error', C03: 'warning', D04: 'info' } }, []],
    [{ rules: { A01: 'maybe' } }, ['rules.A01']],
    [{ rules: { a01: 'off' } }, ['rules.a01']],
    [{ rules: { A1: 'off' } }, ['rules.A1']],
    [{ rules: { xA01: 'off' } }, ['rules.xA01']],
    [{ rules: { A011: 'off' } }, ['rules.A011']],
    [{ rules: { AXX: 'off' } }, ['rules.AXX']],
    [{ targetsOnly: true }, []],
    [{ levels: [], executionPoints: '10' }, []],
    [{ levels: [], executionPoints: null }, []],
    [{ levels: [], executionPoints: '101' }, ['points']],
    [{ executionPoints: '11' }, ['points']],
    [{ executionPoints: null }, []],
    [{ executionPoints: null, totalPoints: '89' }, ['points']],
    [{ executionPoints: null, totalPoints: '90' }, []],
    [{ executionPoints: '10.000001' }, ['points']],
  ])('%j', (change, wrong) => {
    expect(places(change)).toEqual(wrong);
  });

  test('what a file of before does not say is as it was then', () => {
    const { equalsOvershoot, executionCapped, completionBase, rules, ...older } = national;
    expect([equalsOvershoot, executionCapped, completionBase, rules]).toEqual([null, true, 'adjusted', {}]);
    expect(readScheme(older)).toEqual({ ok: true, scheme: national });
  });
});

describe('what speaks for a scheme', () => {
  test('is found with spaces and line breaks in it, more than once, and in longer words', () => {
    expect(proposeScheme(['履 职\n效　能']).evidence).toEqual(['履职效能']);
    expect(proposeScheme(['甲乡广州市番禺区、广州']).evidence).toEqual(['广州', '番禺']);
    expect(proposeScheme(['得分系数(%)']).evidence).toEqual(['得分系数']);
    expect(proposeScheme(['评（扣）分标准', '评(扣)分标准']).evidence).toEqual([
      '评(扣)分标准',
      '评（扣）分标准',
    ]);
    expect(proposeScheme(['财预〔2021〕101号']).scheme.id).toBe('national-2021');
    // A word that holds another speaks as both.
    expect(proposeScheme(['皖发〔2019〕11号 安徽']).evidence).toEqual(['皖发〔2019〕11号', '安徽']);
  });

  test('counts no more than two of the words that all forms share', () => {
    const shared = ['项目支出绩效自评表', '年度资金总额', '全年预算数', '全年执行数', '实际完成值'];
    expect(proposeScheme([...shared, '广州', '番禺']).scheme.id).toBe(national.id);
    expect(proposeScheme([...shared, '广州', '番禺', '履职效能']).scheme.id).toBe('guangzhou-department');
    expect(proposeScheme([...shared, '武汉']).scheme.id).toBe('hubei');
  });
});
