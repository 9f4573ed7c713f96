import { readClaims } from '../../src/claims';

const wrong = (text: string): readonly string[] =>
  readClaims(text).flatMap(({ kind, stated, verdict }) =>
    verdict === 'inconsistent' ? [`${kind} ${stated.text}`] : [],
  );

describe('what a figure is not held against', () => {
  test.each([
    [
      'the outlay of last year, where last year’s budget is meant',
      '2024年“三公”经费执行412.60万元。2025年“三公”经费预算405.30万元，较上年预算减少24.70万元，下降5.74%。',
    ],
    [
      'what two levels differ by, of a mean rate',
      '补助收入由99229万元升至181398万元，年均增长12.82%；支出由104879万元升至191716万元，年均增长12.82%。',
    ],
    [
      'parts beside which others are said to be, without their figure',
      '本年收入4,282.81万元中，财政拨款1,722.95万元，事业收入1,851.22万元，其他收入706.67万元；另有少量经营收入和附属单位上缴收入。',
    ],
    [
      'the first budget, where one that was changed is meant and not printed',
      '项目年初预算300.00万元，年中追加60.00万元，实际支出360.00万元，与调整预算一致，执行率100%。',
    ],
    [
      'what was spent the year before, where its budget is meant',
      '公务接待费支出2.40万元，较上年预算减少0.60万元，下降20%，上年决算2.70万元。',
    ],
    [
      'the outlay right before, where the income is named',
      '本年收入2450.30万元，支出2398.20万元，收入较上年2300.10万元增加150.20万元，增长6.53%。',
    ],
    ['another limit', '“三公”经费支出11.26万元，低于预算的15.00万元，也低于上年的12.90万元。'],
    [
      'an item that is much less than the parts behind it',
      '接到诉求46653件，电话诉求41424件、非电话诉求5229件。其中即时办结27929件，占59.87%；转办18724件，占40.13%。',
    ],
    [
      'the like of another paragraph',
      '2023年出国（境）费0万元，接待费11.20万元。\n全系统2015年“三公”经费394.85万元：因公出国（境）186.42万元；公务接待15.71万元；公务用车192.72万元。2015年预算451.62万元。出国（境）费比2014年的23.45万元增加162.97万元。',
    ],
  ])('%s', (_what, text) => {
    expect(wrong(text)).toEqual([]);
  });

  test.each([
    [
      '2024年“三公”经费预算430.00万元。2025年“三公”经费预算405.30万元，较上年预算减少42.70万元。',
      'change 42.70',
    ],
    ['补助收入由99229万元升至181398万元，增长28.81%。', 'changeRate 28.81'],
    [
      '项目年初预算300.00万元，年中追加60.00万元，实际支出360.00万元，完成年初预算的102%。',
      'executionRate 102',
    ],
    ['公务接待费支出2.40万元，较上年决算减少0.60万元，上年决算2.70万元。', 'change 0.60'],
    ['本年收入2450.30万元，支出2398.20万元，收入较上年2300.10万元增加152.00万元。', 'change 152.00'],
    [
      '本年收入4,282.81万元，其中：财政拨款1,722.95万元，事业收入1,851.22万元，其他收入760.67万元。',
      'sum 4,282.81',
    ],
    ['单位共有车辆9辆，其中：机要通信用车3辆、应急保障用车32辆、其他用车1辆。', 'counts 9'],
    ['“三公”经费支出13.26万元，低于预算的15.00万元，也低于上年的12.90万元。', 'direction 低于'],
  ])('but what is wrong is told: %s', (text, told) => {
    expect(wrong(text)).toContain(told);
  });
});
