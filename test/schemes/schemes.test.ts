import { proposeScheme, readScheme, schemeById, SCHEMES } from '../../src/schemes';

test.each(SCHEMES.map((scheme) => [scheme.id, scheme] as const))('%s is a valid scheme', (_, scheme) => {
  expect(readScheme(JSON.parse(JSON.stringify(scheme)))).toEqual({ ok: true, scheme });
});

test('ids are unique and found again', () => {
  expect(new Set(SCHEMES.map(({ id }) => id)).size).toBe(SCHEMES.length);
  for (const scheme of SCHEMES) expect(schemeById(scheme.id)).toBe(scheme);
  expect(schemeById('nowhere')).toBeUndefined();
});

test('no word of evidence contains another: each is looked for once', () => {
  const words = [...new Set(SCHEMES.flatMap(({ evidence }) => evidence))];
  const contained = words.flatMap((long) => words.filter((word) => word !== long && long.includes(word)));
  expect(contained).toEqual([]);
});

test.each([
  [
    'a level that breaks the total',
    { levels: [{ name: '产出指标', points: '60', classes: [] }] },
    ['points'],
  ],
  [
    'grades in no order',
    {
      grades: [
        { name: '差', from: '0' },
        { name: '优', from: '90' },
      ],
    },
    ['grades'],
  ],
  ['a formula nobody knows', { reverseFormula: 'guess' }, ['reverseFormula']],
  ['a number that is no decimal', { totalPoints: '1e2' }, ['totalPoints']],
  [
    'a band upside down',
    {
      tiers: [
        { high: '0.8', low: '1' },
        { high: '0.8', low: '0.6' },
        { high: '0.6', low: '0' },
      ],
    },
    ['tiers.0'],
  ],
  ['a field too many', { script: 'x' }, ['script']],
])('%s is named', (_, change, places) => {
  const read = readScheme({ ...SCHEMES[0], ...change });
  expect(read).toEqual({ ok: false, places });
});

test('data that is no scheme at all is refused', () => {
  for (const data of [null, 1, 'national-2020', [], {}]) expect(readScheme(data).ok).toBe(false);
});

describe('the proposal', () => {
  test.each([
    [['项目支出绩效自评表', '年度资金总额', '全年预算数（A）', '成本指标'], 'national-2020'],
    [['项目支出绩效自评表', '年度资金总额', '经济成本指标', '生态环境成本指标'], 'national-2021'],
    [['2024年广州市番禺区某单位', '履职效能完成情况统计表', '管理效率'], 'guangzhou-department'],
    [
      ['部门整体预算绩效目标申报表', '广州市番禺区', '实施周期指标值', '拟用于对下转移支付资金'],
      'guangzhou-target',
    ],
    [['乐昌市部门概况', '2020年部门整体支出情况表'], 'guangdong-2020'],
    [['安徽日报', '金安区某单位'], 'anhui'],
    [['邵阳市大祥区', '湖南日报'], 'hunan'],
    [['度量单位', '评价结论', '达州市'], 'sichuan'],
    [['重庆市某区', '得分系数(%)', '是否核心指标'], 'chongqing'],
    [['武汉市', '预算执行情况（20分）'], 'hubei'],
    // National forms of a province that prints them with points or levels of its own.
    [['项目支出绩效自评表', '年度资金总额', '全年执行数（B）', '湖北省某县'], 'hubei'],
    [
      ['部门整体支出绩效自评表', '年度资金总额', '年度总体目标', '履职效能', '管理效率', '广州市'],
      'guangzhou-department',
    ],
    [['部门整体支出绩效自评表', '年度资金总额', '年度总体目标', '产出及效率', '湖南省', '邵阳市'], 'hunan'],
    // A province's name in passing does not outweigh a national form.
    [['项目支出绩效自评表', '年度资金总额', '全年执行数\n（B）', '湖南省某县'], 'national-2020'],
  ])('of %j is %s', (texts, id) => {
    expect(proposeScheme(texts).scheme.id).toBe(id);
  });

  test('is none of targets alone where results are evaluated', () => {
    const texts = ['部门整体预算绩效目标申报表', '实施周期指标值', '项目支出绩效自评表'];
    expect(proposeScheme(texts).scheme.id).toBe('guangzhou-target');
    expect(proposeScheme(texts, true).scheme.id).toBe('national-2020');
  });

  test('names its evidence, and none for the default', () => {
    expect(proposeScheme(['大祥区融媒体中心', '湖南日报']).evidence).toEqual(['湖南', '大祥']);
    expect(proposeScheme(['甲', '乙'])).toEqual({ scheme: SCHEMES[0], evidence: [] });
    expect(proposeScheme([])).toEqual({ scheme: SCHEMES[0], evidence: [] });
  });

  test('reads large workbooks in one pass', () => {
    const texts = Array.from({ length: 100_000 }, (_, row) => `播发新闻稿件数量第${row}项`);
    expect(proposeScheme(texts).evidence).toEqual([]);
  });
});
