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
      'a total right behind its items',
      '开展送温暖活动，采购物资支出34.58万元，救助患者支出6.27万元，共计支出40.85万元；助学支出38.80万元，助困支出9.30万元，共计支出48.10万元。',
      'sum 40.85 = 34.58 6.27 exact',
      ['34.58', '6.27', '40.85', '38.80', '48.10'],
    ],
    [
      'what was handed down before and what is added now',
      '近日拨付专项资金397.46亿元，加上上年提前下达的541.72亿元，截至4月底，今年补助地方专项资金939.18亿元已全部拨付。',
      'sum 939.18 = 397.46 541.72 exact',
      ['397.46', '541.72', '939.18'],
    ],
    [
      'uses of what was spent, item by item',
      '市慈善总会支出的19923.47万元中，向各县（市、区）共拨付8629万元；用于购买物资1342.27万元；向各医院拨付9952.2万元。',
      'sum 19923.47 = 8629 1342.27 9952.2 exact',
      ['8629', '1342.27', '9952.2'],
    ],
    [
      'parts without 其中 that the nature of the total makes complete',
      '本年支出56442.48万元，基本支出39056.72万元、项目支出17385.76万元，各占69.20%、30.80%。',
      'sum 56442.48 = 39056.72 17385.76 exact',
      ['39056.72', '17385.76'],
    ],
    [
      'nothing but 、 between the items of a sentence',
      '完成采购项目58个，公开招标21个、竞争性磋商34个、单一来源3个。',
      'counts 58 = 21 34 3 exact',
      ['58', '34'],
    ],
    [
      'figures that leave out their zeros are exact',
      '资金按项目分类为：助学0.25万元，舟曲340万元，汶川602.50万元，移植24万元，细胞0.3万元，学校35万元，一般299.8万元，台风0.3万元。全部捐款1302.15万元。',
      'sum 1302.15 = 0.25 340 602.50 24 0.3 35 299.8 0.3 exact',
      [],
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
      const altered = text.replace(
        figure,
        figure.replace(/^(\d\.?)(\d)/, (_, head: string, digit: string) => head + ((Number(digit) + 1) % 10)),
      );
      expect([figure, ...judged(altered).filter((each) => each.endsWith('inconsistent'))]).toContainEqual(
        expect.stringMatching(/^(?:sum|counts) /),
      );
    }
  });
});

test('a printed zero excuses nothing', () => {
  const text = '“三公”经费30.00万元，其中：出国费0万元，接待费0万元，公务用车购置及运行费29.2万元。';
  expect(judged(text).filter((each) => each.startsWith('sum 30.00'))).toEqual([
    'sum 30.00 = 0 0 29.2 inconsistent',
  ]);
});
