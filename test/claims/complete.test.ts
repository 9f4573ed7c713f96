import { readClaims } from '../../src/claims';

const judged = (text: string): readonly string[] =>
  readClaims(text)
    .filter(({ verdict }) => verdict !== 'unchecked')
    .map(({ kind, stated, operands, verdict }) =>
      [kind, stated.text, '=', ...operands.map((each) => each.text), verdict].join(' '),
    );

/** A list that is complete by its words: what is read of it, and figures that are no longer right once changed. */
describe('lists that are complete by their words', () => {
  test.each([
    [
      'numbered items behind their heading',
      '一般公共预算收入286415万元，完成调整预算的100.2%，具体完成情况：\n（1）增值税60217万元，下降14.6%；\n（2）企业所得税25384万元，下降18.6%；\n（3）其他税收113291万元，增长8.1%；\n（4）非税收入87523万元，增长13%。',
      'sum 286415 = 60217 25384 113291 87523 exact',
      ['60217', '25384', '113291', '87523'],
    ],
    [
      'numbered items in the running line',
      '（一）营业总收入。1—10月，国有企业营业总收入73925.6亿元，增长12.2%。（1）省属企业41207.3亿元，增长10.6%。（2）市县企业32718.3亿元，增长14.8%。',
      'sum 73925.6 = 41207.3 32718.3 exact',
      ['73925.6', '41207.3', '32718.3'],
    ],
    [
      'numbered items with lists of their own',
      '1.接收捐赠资金3122.74万元。其中：\n（1）专项资金532.6万元。\n（2）众筹募集407.25万元。\n（3）合作项目资金262.94万元。其中：单位配套159.70万元，冠名基金82万元，管理费21.24万元。\n（4）定向捐赠1919.95万元。',
      'sum 3122.74 = 532.6 407.25 262.94 1919.95 exact',
      ['3122.74', '407.25', '1919.95'],
    ],
    [
      'items behind dashes',
      '政府拨款收入共计745.8万元。其中：\n——部门经费拨款326.3万元；\n——项目配套拨款419.5万元；',
      'sum 745.8 = 326.3 419.5 exact',
      ['326.3', '419.5'],
    ],
    [
      'receipts before outlays behind a semicolon',
      '政府性基金收入12847万元，为预算的44.7%，其中土地出让收入11062万元，配套费收入865万元，污水处理费收入920万元；政府性基金支出51263万元，为预算的74.4%。',
      'sum 12847 = 11062 865 920 exact',
      ['11062', '12847'],
    ],
    [
      'what has been paid out so far is no part',
      '市财政局下拨卫生补助资金5384.25万元，其中：中央补助4137.16万元，省级补助1194.85万元，市级52.24万元，全年累计下达资金共2.87亿元。',
      'sum 5384.25 = 4137.16 1194.85 52.24 exact',
      ['5384.25', '4137.16', '1194.85'],
    ],
    [
      'a total that is taken apart twice',
      '全区公共财政预算收入24527万元，增长8.2%。其中：地方收入16853万元，增长6.3%；上划收入7674万元，增长12.6%。分部门看：国税部门5739万元；地税部门12105万元；财政部门6683万元。',
      'sum 24527 = 16853 7674 exact',
      ['16853', '7674', '5739'],
    ],
    [
      'what stands before a bracket',
      '接收捐赠款物38.47亿元（捐款31.15亿元，物资折款7.32亿元）。其中，民政部门2.56亿元；红十字会9.62亿元（捐款7.4亿元、物资2.22亿元）；各市26.29亿元（捐款22.29亿元、物资4.00亿元）。',
      'sum 38.47 = 2.56 9.62 26.29 exact',
      [],
    ],
  ])('%s', (_, text, expected, figures) => {
    expect(judged(text)).toContain(expected);
    expect(judged(text).filter((each) => each.endsWith('inconsistent'))).toEqual([]);
    for (const figure of figures) {
      const digit = figure.charAt(1) === '9' ? '2' : String(Number(figure.charAt(1)) + 1);
      const altered = text.replace(figure, `${figure.charAt(0)}${digit}${figure.slice(2)}`);
      expect([figure, ...judged(altered).filter((each) => each.endsWith('inconsistent'))]).toContainEqual(
        expect.stringContaining('sum'),
      );
    }
  });
});
