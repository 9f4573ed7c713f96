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
