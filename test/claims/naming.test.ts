import { readClaims } from '../../src/claims';

const judged = (text: string): readonly string[] =>
  readClaims(text)
    .filter(({ verdict }) => verdict !== 'unchecked')
    .map(({ kind, stated, operands, verdict }) =>
      [kind, stated.text, '=', ...operands.map((each) => each.text), verdict].join(' '),
    );
const wrong = (text: string): readonly string[] =>
  judged(text).filter((each) => each.endsWith('inconsistent'));

/** A right text and what is read of it; where a slip is given, the figure that is then wrong. */
describe('parts of what a clause names, and limits by their names', () => {
  test.each([
    [
      'parts of the latter of two parts, in their bracket',
      '年末结余85.20万元（基本支出12.10万元，项目支出73.10万元，后者中结转60.40万元、结余12.70万元）。',
      ['sum 85.20 = 12.10 73.10 exact', 'sum 73.10 = 60.40 12.70 exact'],
      null,
    ],
    [
      'parts of a named level of the sentence before',
      '医院总收入1840.0万元，来自财政拨款420.0万元、医疗收入1420.0万元。医疗收入由门诊收入510.0万元和住院收入910.0万元组成。',
      ['sum 1420.0 = 510.0 910.0 exact'],
      ['910.0', '901.0'],
    ],
    [
      'sources and uses of one total',
      '改造总投资560万元，资金来源为市级补助300万元、区级配套180万元、单位自筹80万元；工程构成为土建410万元、设备150万元。',
      ['sum 560 = 300 180 80 exact', 'sum 560 = 410 150 exact'],
      null,
    ],
    [
      'points with the full mark in a bracket before them',
      '自评总分91.5分：执行率（10分）得9.0分，产出（50分）得45.5分，效益（30分）得28.0分，满意度（10分）得9.0分。产出指标中，数量20.0分、质量15.5分、时效10.0分。',
      ['counts 91.5 = 9.0 45.5 28.0 9.0 exact', 'counts 45.5 = 20.0 15.5 10.0 exact'],
      ['得28.0', '得23.0'],
    ],
    [
      'points with the full mark in a bracket behind them',
      '决策13.0分（满分15分），过程17.0分（满分20分），产出31.5分（满分35分），效益26.0分（满分30分），总计87.5分。',
      ['counts 87.5 = 13.0 17.0 31.5 26.0 exact'],
      ['87.5', '85.7'],
    ],
    [
      'retired people by how they retired',
      '供养离退休人员215人，离休人员6人、退休人员209人。',
      ['counts 215 = 6 209 exact'],
      ['退休人员209', '退休人员290'],
    ],
    [
      'vehicles, all of whose kinds are named',
      '公务用车46辆，即主要领导干部用车2辆、应急保障用车5辆、执法执勤用车30辆和其他用车9辆。',
      ['counts 46 = 2 5 30 9 exact'],
      ['30辆', '31辆'],
    ],
    [
      'a percent against that of the year before',
      '参保率96.4%，高于上年的95.8%；报销比例62%，与上年的62%持平；次均费用6840元，低于上年的7015元。',
      [
        'direction 高于 = 96.4 95.8 exact',
        'direction 持平 = 62 62 exact',
        'direction 低于 = 6840 7015 exact',
      ],
      ['与上年的62', '与上年的65'],
    ],
    [
      'a limit by its name',
      '全县债务限额52.40亿元，其中一般债务20.10亿元、专项债务32.30亿元。年末债务余额48.75亿元，低于限额。',
      ['direction 低于 = 48.75 52.40 exact'],
      ['余额48.75', '余额58.74'],
    ],
    [
      'vehicles and how many there may be',
      '年末实有公务用车12辆（机要2辆，执法10辆），编制14辆，未超过编制。',
      ['direction 未超过 = 12 14 exact'],
      ['编制14', '编制11'],
    ],
  ] as const)('%s', (_, text, expected, slip) => {
    expect(judged(text)).toEqual(expect.arrayContaining([...expected]));
    expect(wrong(text)).toEqual([]);
    if (slip === null) return;
    const at = text.lastIndexOf(slip[0]);
    expect(at).toBeGreaterThan(0);
    expect(wrong(text.slice(0, at) + slip[1] + text.slice(at + slip[0].length))).not.toEqual([]);
  });
});
