import { readClaims } from '../../src/claims';

/** `kind stated = operands: verdict` of what is read of a text; what stays unchecked is left out. */
const read = (text: string): readonly string[] =>
  readClaims(text)
    .filter(({ verdict }) => verdict !== 'unchecked')
    .map(
      ({ kind, stated, operands, verdict }) =>
        `${kind} ${stated.text} = ${operands.map((each) => each.text).join(' ')}: ${verdict}`,
    );

describe('what the words attach', () => {
  test.each([
    [
      'a change against the month before, and one against the same month of the year before',
      '5月全区收入480.00万元，比上个月增收80.00万元，增长20%，比上年同月减收20.00万元，下降4%。',
      ['changeRate 20 = 480.00 80.00: exact', 'changeRate 4 = 480.00 20.00: exact'],
    ],
    [
      'how far two items lie apart',
      '东区拨付321.5万元、西区拨付298.2万元。东区拨付比西区拨付多23.3万元。',
      ['change 23.3 = 321.5 298.2: exact'],
    ],
    [
      'the same with two digits changed about',
      '东区拨付321.5万元、西区拨付298.2万元。东区拨付比西区拨付多32.3万元。',
      ['change 32.3 = 321.5 298.2: inconsistent'],
    ],
    [
      'rates in the order of the changes right before them',
      '门票收入80.50万元、餐饮收入42.00万元；与上年相比，门票增加7.32万元，餐饮减少3.00万元，增减幅依次为10.0%和6.7%。',
      ['changeRate 10.0 = 80.50 7.32: exact', 'changeRate 6.7 = 42.00 3.00: exact'],
    ],
    [
      'rates in the order of what stood in their places the year before',
      '东馆、西馆、南馆读者，2022年1500人、840人、260人，2023年1620人、882人、312人，增幅8.0%、5.0%、20.0%。',
      [
        'changeRate 8.0 = 1620 1500: exact',
        'changeRate 5.0 = 882 840: exact',
        'changeRate 20.0 = 312 260: exact',
      ],
    ],
    [
      'the same on the base of the later year',
      '东馆、西馆、南馆读者，2022年1500人、840人、260人，2023年1620人、882人、312人，增幅8.0%、5.0%、16.7%。',
      [
        'changeRate 8.0 = 1620 1500: exact',
        'changeRate 5.0 = 882 840: exact',
        'changeRate 16.7 = 312 260: inconsistent',
      ],
    ],
    [
      'a budget by its stage',
      '教育支出决算90.00万元，年初预算80.00万元，调整预算96.00万元。决算比年初预算多10.00万元，比调整预算少6.00万元。',
      ['change 10.00 = 90.00 80.00: exact', 'change 6.00 = 90.00 96.00: exact'],
    ],
    [
      'a comparison that is a clause of its own',
      '办公费18.00万元，会议费6.40万元。办公费与2021年度决算相比，减少2.00万元，下降10%。',
      ['changeRate 10 = 18.00 2.00: exact'],
    ],
    [
      'a change before its level',
      '上半年基金收入同比增加300.0亿元，达1500.0亿元，增幅25.0%。',
      ['changeRate 25.0 = 1500.0 300.0: exact'],
    ],
    [
      'a percent alone in a bracket behind a level and behind a change',
      '采购共800.00万元，货物600.00万元（75%）、服务200.00万元（25%）。服务增加40.00万元（25%）。',
      [
        'sum 800.00 = 600.00 200.00: exact',
        'share 75 = 600.00 800.00: exact',
        'share 25 = 200.00 800.00: exact',
        'shareTotal 25 = 75 25: exact',
        'changeRate 25 = 200.00 40.00: exact',
      ],
    ],
    [
      'items that are told in two measures',
      '资助学生300人次、45.60万元，其中小学180人次、21.60万元，初中120人次、24.00万元。',
      ['counts 300 = 180 120: exact', 'sum 45.60 = 21.60 24.00: exact'],
    ],
    [
      'as many figures of each item as there are totals',
      '资产、负债分别为90.4亿元、30.2亿元，其中甲市50.1亿元、20.1亿元，乙市40.3亿元、10.1亿元。',
      ['sum 90.4 = 50.1 40.3: exact', 'sum 30.2 = 20.1 10.1: exact'],
    ],
    [
      'a balance by its flows in any order',
      '基金收入210万元，上级补助35万元，上年结余20万元，支出240万元，结余25万元。',
      ['rollForward 25 = 210 35 20 240: exact'],
    ],
    [
      'the same that misses',
      '基金收入210万元，上级补助35万元，上年结余20万元，支出240万元，结余52万元。',
      ['rollForward 52 = 210 35 20 240: inconsistent'],
    ],
    [
      'a subtraction that says so',
      '资产63.5亿元，减去负债21.2亿元，净资产43.2亿元。',
      ['rollForward 43.2 = 63.5 21.2: inconsistent'],
    ],
    [
      'points and what was earned of them, side by side',
      '项目自评得分95.3分。其中预算执行率10分，得9.5分；产出指标50分，得47分；效益指标30分，得28分；满意度10分，得9分。',
      ['counts 95.3 = 9.5 47 28 9: inconsistent'],
    ],
    [
      'the two kinds of posts of those in office',
      '年末实有142人，其中在职96人、离休2人、退休44人。在职人员中，行政人员41人、事业人员56人。',
      ['counts 142 = 96 2 44: exact', 'counts 96 = 41 56: inconsistent'],
    ],
    [
      'receipts of a public budget, which is no budget figure',
      '本年收入1765.66万元，构成如下：一般公共预算拨款1008.64万元，政府性基金拨款605.99万元，事业收入184.69万元，其他收入2.34万元。',
      ['sum 1765.66 = 1008.64 605.99 184.69 2.34: inconsistent'],
    ],
    [
      'the rate of a change that was told before its level',
      '“三公”预算比上年减少3.52亿元，其中因公出国（境）减少0.04亿元，公务用车减少3.33亿元，公务接待减少0.15亿元。公务用车预算为42.68亿元，下降6.8%。',
      ['changeRate 6.8 = 42.68 3.33: inconsistent'],
    ],
    [
      'a bare item right before its rank',
      '政府采购预算640万元，工程类384万元，最多；货物类160万元，最少；服务类96万元。',
      ['rank 最多 = 384 160 96: exact', 'rank 最少 = 160 384 96: inconsistent'],
    ],
    [
      'percents with names, and the one that is said to be the least',
      '部门一执行率97.2%，部门二92.8%，部门三89.5%；执行率最高的是部门一，最低的是部门二。',
      ['rank 最高 = 97.2 92.8 89.5: exact', 'rank 最低 = 92.8 97.2 89.5: inconsistent'],
    ],
    [
      'another measure beside a list that adds up',
      '东坪村62户，18.6万元；南岭村118户，35.4万元；西沟村108户，32.4万元。三村合计288户，105.0万元。',
      ['counts 288 = 62 118 108: exact', 'sum 105.0 = 18.6 35.4 32.4: inconsistent'],
    ],
    [
      'the causes of a change, seen by another classification',
      '支出874万元，比上年增加46万元。分类看，一般公共服务支出增加52万元，社会保障支出增加20万元，卫生健康支出减少8万元。',
      ['causes 46 = 52 20 8: inconsistent'],
    ],
    [
      'the totals of both sides, told as one',
      '2021年度收入总计1993.17万元，支出总计1993.17万元。收支较上年决算数增加558.09万元，增长83.89%。',
      ['changeRate 83.89 = 1993.17 558.09: inconsistent'],
    ],
    [
      'a rate that names what it measures',
      '排查隐患1250处，整改1175处，整改率94.0%。',
      ['share 94.0 = 1175 1250: exact'],
    ],
  ])('%s', (_name, text, expected) => expect(read(text)).toEqual(expect.arrayContaining(expected)));
});

describe('lists without 其中', () => {
  test.each([
    ['names that exclude each other', '全市发行债券4380亿元，一般债券2030亿元、专项债券2250亿元。', '4380'],
    [
      'once more by another classification',
      '彩票销售110.64亿元。按机构，福利彩票64.25亿元，体育彩票46.93亿元。',
      '110.64',
    ],
  ])('%s', (_name, text, stated) =>
    expect(readClaims(text).filter(({ verdict }) => verdict === 'inconsistent')).toMatchObject([
      { kind: 'sum', stated: { text: stated } },
    ]),
  );
});

describe('what is said of something else is not accused', () => {
  test.each([
    ['parts of another name', '上级补助330173万元，新增债券15900万元，再融资债券53550万元。'],
    [
      'a part of the outlays that is carried on',
      '收入总计3319万元，其中本级3319万元；支出总计3319万元，即本级支出1703万元、调出103万元、结转下年1513万元。',
    ],
    [
      'shares of names that have no figures',
      '公益金265827万元，上缴130642万元，留成135185万元。上缴部分由甲部门、乙部门和丙部门使用，占60%、30%和10%。',
    ],
    [
      'a share of a whole that is not printed',
      '税收返还和转移支付30611亿元。一般性转移支付12295.73亿元，占转移支付总量的48%。',
    ],
    [
      'what was spent beside what was planned',
      '债券46000万元投向三个项目：甲院18000万元，已支出16200万元；乙网16000万元，已支出9500万元；丙园12000万元，已支出5364万元。',
    ],
    ['a deputy figure of the next subject', '年末退休45人，编制61人，在编54人。'],
    ['an adjusted basis', '税收31.06亿元，自然增长2.9%，同口径增长6.5%。'],
  ])('%s', (_name, text) =>
    expect(readClaims(text).filter(({ verdict }) => verdict === 'inconsistent')).toEqual([]),
  );
});
