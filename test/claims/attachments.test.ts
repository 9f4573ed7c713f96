import { readClaims } from '../../src/claims';

const judged = (text: string) =>
  readClaims(text)
    .filter(({ verdict }) => verdict !== 'unchecked')
    .map(({ kind, stated, operands, verdict }) =>
      [kind, stated.text, '=', ...operands.map((each) => each.text), verdict].join(' '),
    );

/** What is read of a right text, and what of the same text with one figure slipped. */
describe('figures are attached to what they are said of', () => {
  test.each([
    [
      'what is added goes on with the total before it',
      '市级收入310.25万元，上级返还189.75万元，两项合计500.00万元；另加上年结余66.40万元，总量为566.40万元。',
      'sum 566.40 = 500.00 66.40 exact',
    ],
    [
      'what is added to a level that 各 has taken apart',
      '区级收入8200万元，税收、非税各5100万元和3100万元；连同补助收入2750万元，总计10950万元。',
      'sum 10950 = 8200 2750 exact',
    ],
    [
      'a part that 即 names is no balance',
      '收入总计900万元，即本级300万元、补助600万元；支出总计900万元，即本级700万元、调出50万元、结转下年150万元。',
      'sum 900 = 700 50 150 exact',
    ],
    [
      'shares of things that are only named',
      '公益金480万元，上缴省级210万元，市级留成270万元。市级部分由民政、体育、教育三家使用，占50%、30%和20%。',
      'shareTotal 20 = 50 30 20 exact',
    ],
    [
      'what was spent of each item is no item',
      '专项资金900万元投向三个项目：校舍改造400万元，已支出380万元；食堂300万元，已支出150万元；操场200万元，已支出90万元。',
      'sum 900 = 400 300 200 exact',
    ],
    [
      'figures of several totals in one item',
      '村、镇账户分别有余额410万元、236万元，其中东片190万元、120万元，西片220万元、116万元。',
      'sum 236 = 120 116 exact',
    ],
    [
      'items that name which total they are a part of',
      '全市企业资产总额310.4亿元，负债总额195.0亿元。其中，市属企业资产总额110.8亿元、负债总额74.7亿元；区属企业资产总额199.6亿元、负债总额120.3亿元。',
      'sum 195.0 = 74.7 120.3 exact',
    ],
  ])('%s', (_, text, expected) => {
    expect(judged(text)).toContain(expected);
    expect(judged(text).filter((each) => each.endsWith('inconsistent'))).toEqual([]);
  });

  test.each([
    [
      'the whole that is a part of the printed one',
      '税收返还和转移支付500亿元。一般性转移支付190亿元，占转移支付的47.5%。',
    ],
    [
      'two views of a total that is not printed before them',
      '从部门看，税务部门640万元，占64%，财政部门360万元，占36%；从性质看，税收580万元，占58%。',
    ],
    [
      'a pair in the middle of a row',
      '区本级收入300万元；上级补助820万元，新增债券150万元，再融资债券210万元，调入资金40万元，收入总计1520万元。',
    ],
    [
      'several levels that may be added to',
      '甲类收入300万元，其中税收200万元。乙类收入80万元；加上补助20万元，总计333万元。',
    ],
    [
      'what another paragraph says of a like name',
      '甲县接待238万元，较年初预算下降42%。\n全省“三公”经费65.3亿元，其中公务接待费9.19亿元。与上年预算比，减少8.35亿元，其中接待减少1.29亿元。与上年决算比，减少2.6亿元，下降3.8%。',
    ],
    [
      'a list that ended before a change without a level',
      '年初结转70.50万元，年末结转40.20万元，其中基本支出结转12.10万元、项目支出结转28.10万元，比年初减少30.30万元，下降42.98%。\n基金收入调增500万元至2600万元。',
    ],
    [
      'scores of several, each of its own name',
      '河道清淤自评得分96.70分，等级为“优”；桥梁养护自评得分99.20分，等级为“优”；某区水利站自评得分96.83分，等级为“优”。',
    ],
    [
      'the next indicator behind ；, whose class has a colon',
      '数量指标：“清淤长度”完成12公里，分值10分，得10.00分；质量指标：“验收合格率”完成100%，分值10分，得10.00分；时效指标：“完成时间”为9月，分值5分，得5.00分。',
    ],
  ])('nobody is accused by %s', (_, text) => {
    expect(judged(text).filter((each) => each.endsWith('inconsistent'))).toEqual([]);
  });

  test.each([
    [
      'what is added to the total before it',
      '市级收入310.25万元，上级返还189.75万元，两项合计500.00万元；另加上年结余66.40万元，总量为565.40万元。',
      'sum 565.40 = 500.00 66.40 inconsistent',
    ],
    [
      'items beside what was spent of each',
      '专项资金960万元投向三个项目：校舍改造400万元，已支出380万元；食堂300万元，已支出150万元；操场200万元，已支出90万元。',
      'sum 960 = 400 300 200 inconsistent',
    ],
    [
      'one column of several',
      '2023年货物、工程、服务采购额分别为41.5亿元、63.2亿元、21.0亿元，其中市级11.5亿元、22.7亿元、8.4亿元，区级30.0亿元、40.5亿元、16.2亿元。',
      'sum 21.0 = 8.4 16.2 inconsistent',
    ],
    [
      'the balance of the totals right before it, whatever else would make it',
      '支出预算43.7亿元，实际41.3亿元。收入总计66.4亿元，支出总计55.2亿元，结余25.1亿元。',
      'rollForward 25.1 = 66.4 55.2 inconsistent',
    ],
  ])('accused: %s', (_, text, expected) => expect(judged(text)).toContain(expected));
});
