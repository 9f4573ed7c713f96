import { readClaims } from '../../src/claims';

const claimsOf = (text: string, verdict?: string) =>
  readClaims(text)
    .filter((claim) => verdict === undefined || claim.verdict === verdict)
    .map(
      ({ kind, stated, operands }) =>
        `${kind} ${stated.text} <- ${operands.map((mark) => mark.text).join(' ')}`,
    );
const accused = (text: string) => claimsOf(text, 'inconsistent');

describe('parts of one whole, wherever they stand', () => {
  const TOWNS =
    '甲乡投入资金426.50万元，占总投入的35.54%；乙乡投入385.60万元，占32.13%；丙乡投入387.90万元，占32.33%。总投入1200.00万元。';
  const CARS =
    '“三公”经费决算57.53万元，完成预算89.90万元的63.99%。用车运行费57.36万元，占99.70%，比预算减少17.54万元，下降23.42%；年末保有量38辆。公务接待费0.18万元，占0.30%。';

  test('shares that make 100 are of all parts', () => {
    expect(claimsOf(TOWNS)).toEqual(
      expect.arrayContaining([
        'sum 1200.00 <- 426.50 385.60 387.90',
        'shareTotal 32.33 <- 35.54 32.13 32.33',
      ]),
    );
    expect(claimsOf(CARS)).toEqual(
      expect.arrayContaining(['sum 57.53 <- 57.36 0.18', 'shareTotal 0.30 <- 99.70 0.30']),
    );
    expect(accused(TOWNS)).toEqual([]);
    expect(accused(CARS)).toEqual([]);
  });

  test('where the parts make their whole, shares that do not make 100 are wrong', () => {
    const right =
      '决算42.00万元，完成预算的66.35%。决算中，公务接待费29.50万元，占70.24%；公务用车运行维护费12.50万元，占29.76%。';
    expect(accused(right)).toEqual([]);
    expect(accused(right.replace('70.24', '59.40'))).toEqual(
      expect.arrayContaining(['shareTotal 29.76 <- 59.40 29.76']),
    );
  });

  test('what was carried over is no part of what came in', () => {
    const right =
      '本年收入合计2398.12万元，其中财政拨款收入2251.40万元，其他收入146.72万元；年初结转和结余88.25万元。';
    expect(accused(right)).toEqual([]);
    expect(accused(right.replace('2251.40', '2215.40'))).toHaveLength(1);
    const total =
      '收入总计2486.37万元，其中财政拨款收入2251.40万元，其他收入146.72万元，年初结转和结余88.25万元。';
    expect(accused(total)).toEqual([]);
    expect(accused(total.replace('88.25', '82.85'))).toHaveLength(1);
  });
});

describe('what follows from the figures beside', () => {
  const WON =
    '立案的89件提案分别交由34个单位承办。办理结果中，已解决的26件，占总数的29.21%；正在解决的53件，占59.55%；留作参考的10件，占11.24%。';
  const COURT =
    '1月共受理案件198件，结案18件；诉讼类123件，占全院收案的62.12%，结案5件；执行类71件，占35.86%，结案10件；程序类4件，占2.0%，结案3件。';

  test('a share is of the whole that the parts and the other shares make', () => {
    expect(accused(WON)).toEqual([]);
    expect(accused(WON.replace('59.55', '69.55'))).toContain('share 69.55 <- 53 89');
    expect(claimsOf(COURT)).toContain('shareTotal 2.0 <- 62.12 35.86 2.0');
    expect(accused(COURT)).toEqual([]);
  });

  test('a share whose point is shifted', () => {
    const text =
      '全国共投入研究经费30782.9亿元。分活动类型看，基础研究经费2023.5亿元、应用研究经费3482.5亿元、试验发展经费25276.9亿元；基础研究经费所占比重为6.57%。';
    expect(accused(text)).toEqual([]);
    expect(accused(text.replace('6.57', '65.7'))).toEqual(['share 65.7 <- 2023.5 30782.9']);
  });
});

describe('wholes that are told before', () => {
  const BUDGET =
    '（一）基本支出预算709.55万元，占支出总预算1157.55万元的61.30%，主要用于工资。\n（二）项目支出预算448万元，占支出总预算的38.70%，主要是校舍改造。';
  const YEARS =
    '市本级2024年“三公”经费支出预算3923万元，2023年预算4255万元，减少332万元。公务接待费638万元，上年955万元，减少317万元；因公出国（境）费62万元，上年38万元，增加24万元；公务用车购置费718万元，上年583万元，增加135万元；公务用车运行维护费2505万元，上年2679万元，减少174万元。';
  const NIL =
    '“三公”经费预算安排3923万元，比2020年预算4729万元减少806万元。分项安排为：公务接待费2474万元，公务用车运行维护费1449万元，因公出国（境）费用和公务用车购置费不安排预算。';
  const LEFT =
    '医疗保障基金累计结余33029.63万元。职工医保结余5416.40万元，个人账户1531.08万元，统筹基金3885.32万元；居民医保结余27474.01万元；医疗救助结余139.22万元。';
  const SCORE =
    '评价得分88.45分。其中，决策指标满分15分，得分13.5分，得分率90.00%；过程指标满分25分，得分20.95分，得分率83.80%；产出指标满分35分，得分32分，得分率91.43%；效益指标满分25分，得分22分，得分率88.00%。';

  test.each([
    [BUDGET, '38.70', '37.80', 'share 37.80 <- 448 1157.55'],
    [YEARS, '4255', '4525', 'sum 4525 <- 955 38 583 2679'],
    [NIL, '3923', '4196', 'sum 4196 <- 2474 1449'],
    [SCORE, '90.00', '80.00', 'share 80.00 <- 13.5 15'],
    [SCORE, '得分22分', '得分23分', 'share 88.00 <- 23 25'],
  ])('%s', (text, right, wrong, claim) => {
    expect(accused(text)).toEqual([]);
    expect(accused(text.replace(right, wrong))).toContain(claim);
  });

  test('balances of the funds that a total holds', () => {
    expect(claimsOf(LEFT)).toContain('sum 33029.63 <- 5416.40 27474.01 139.22');
    expect(accused(LEFT)).toEqual([]);
  });

  test('two years rounded apart accuse nobody', () =>
    expect(
      accused(
        '“三公”经费预算33万元，2015年为57.55万元，减少24.55万元。公务接待费2016年8万元，2015年12.35万元；公务用车运行费2016年25万元，2015年45.2万元。',
      ),
    ).toEqual([]));
});
