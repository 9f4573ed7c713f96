import { readClaims } from '../../src/claims';

const accused = (text: string): readonly string[] =>
  readClaims(text)
    .filter(({ verdict }) => verdict === 'inconsistent')
    .map(({ kind, stated }) => `${kind} ${stated.text}`);

describe('another reading of the same words holds: nobody is accused', () => {
  test.each([
    [
      'a list within a list',
      '全系统共有单位64家（行政单位21家、事业单位43家，事业单位中全额30家、差额8家、自收自支5家）。',
    ],
    [
      'what is left of a part of the list',
      '年末结转和结余88.40万元（基本支出结转12.10万元，项目支出结转76.30万元，其中中央专项60.00万元、省级专项16.30万元）。',
    ],
    [
      'the share of a level before',
      '新增资产320.5万元，自建210.3万元、购置110.2万元，占全部资产1820.4万元的17.6%。',
    ],
    [
      'rates of two rows of figures',
      '甲、乙、丙三校学生，2022年1200人、850人、430人，2023年1260人、901人、473人，增幅5.0%、6.0%、10.0%。',
    ],
    [
      'what is left after two outlays',
      '国有资本经营预算收入总量7350万元。当年支出4120万元，调入一般公共预算2205万元，占总量的30%，结转下年1025万元。',
    ],
    [
      'two balances of one short name',
      '全年社会保险基金结余1580亿元。养老保险：收入2460亿元，支出1290亿元，结余1170亿元。医疗保险：收入980亿元，支出570亿元，结余410亿元。',
    ],
    ['a limit of something else', '按批复的支出预算296万元执行，“三公”经费控制在18.20万元以内。'],
  ])('%s', (_, text) => expect(accused(text)).toEqual([]));
});

describe('a slip is no other reading', () => {
  test.each([
    [
      'two shares swapped',
      '收入100万元，其中财政拨款60万元，占40%，事业收入40万元，占60%。',
      ['share 40', 'share 60'],
    ],
    ['the base of this year', '支出1250.00万元，比上年增加250.00万元，增长20.00%。', ['changeRate 20.00']],
    [
      'a point in another place',
      '全年“三公”经费165.08万元：购置车辆1270.8万元，接待38.00万元。',
      ['sum 165.08'],
    ],
    [
      'one quantity under its full name',
      '公务用车运行维护费25.60万元。第二部分情况说明。公务用车运行维护费26.50万元。',
      ['repeated 26.50'],
    ],
  ])('%s', (_, text, expected) => expect(accused(text)).toEqual(expected));
});

const wrongShares = (text: string) =>
  readClaims(text).filter(({ kind, verdict }) => kind === 'share' && verdict === 'inconsistent');

test('shares of a printed sub-total that are all of another whole are not accused', () => {
  const shares = '甲市6,269万元、占比23.22%，乙市3,132万元、占比11.60%，丙市17,075万元、占比63.24%';
  expect(wrongShares(`转移支付各地市26,476万元，其中${shares}。`)).toEqual([]);
  // One of them alone is wrong.
  expect(
    wrongShares(
      '转移支付各地市26,476万元，其中甲市6,269万元、占比23.68%，乙市3,132万元、占比11.60%，丙市17,075万元、占比64.49%。',
    ),
  ).toHaveLength(1);
});

const accusedIn = (words: string) =>
  readClaims(words)
    .filter(({ verdict }) => verdict === 'inconsistent')
    .map(({ kind, stated }) => `${kind} ${stated.text}`);

test('a change that agrees with its rate and its level is not counted from a budget', () => {
  const text =
    '2022年度公务用车运行维护费支出年初预算为27.10万元，决算为24.85万元；公务接待费支出年初预算为13.54万元，决算为4.90万元。\n2022年度“三公”经费决算数比上年减少11.38万元，下降27.67%。其中：公务用车运行维护费支出决算减少2.92万元，下降10.51%；公务接待费支出决算减少8.46万元，下降63.32%。';
  expect(accusedIn(text)).toEqual([]);
  expect(accusedIn(text.replace('63.32%', '36.32%'))).toContain('changeRate 36.32');
});
