import { readClaims } from '../../src/claims';

const told = (text: string, wanted: (verdict: string) => boolean): readonly string[] =>
  readClaims(text)
    .filter(({ kind, verdict }) => ['sum', 'counts', 'rollForward'].includes(kind) && wanted(verdict))
    .map(({ kind, stated, operands }) =>
      [kind, stated.text, '=', ...operands.map((each) => each.text)].join(' '),
    );
const right = (text: string): readonly string[] =>
  told(text, (verdict) => verdict !== 'unchecked' && verdict !== 'inconsistent');
const wrong = (text: string): readonly string[] => told(text, (verdict) => verdict === 'inconsistent');

/** A text, what its words add up, and figures of it with a slip. */
describe('what is added to a budget and taken from it', () => {
  test.each([
    [
      'behind a full stop, the growth of the base between them',
      '全县一般公共预算支出安排742,350万元，比上年执行数增长3.2%。加上上解支出18,640万元，一般债务还本支出66,010万元，支出总计827,000万元。',
      'sum 827,000 = 742,350 18,640 66,010',
      ['742,350|743,250', '18,640|16,840', '827,000|872,000'],
    ],
    [
      'behind the main items of the base',
      '区本级社会保险基金收入安排318,420万元，较上年执行数增长4.1%。主要收入项目是：保险费收入201,735万元，财政补贴收入98,214万元。加上上级补助收入57,306万元、下级上解收入40,274万元，收入合计416,000万元。',
      'sum 416,000 = 318,420 57,306 40,274',
      ['318,420|381,420', '57,306|67,306', '416,000|461,000'],
    ],
    [
      'behind 其中 without a full stop, several items in one amount',
      '县本级收入47.3亿元，增长2.1%。其中：税收收入30.8亿元，增长4.4%；非税收入16.5亿元，下降2.0%，加上上级补助、上年结转等收入38.95亿元，收入总计86.25亿元。',
      'sum 86.25 = 47.3 38.95',
      ['38.95|39.85', '86.25|82.65'],
    ],
    [
      'behind a list of main outlays',
      '州本级支出71.6亿元，主要项目安排情况：教育支出13.4亿元，增长5.1%；卫生健康支出8.2亿元，增长2.6%；住房保障支出3.7亿元，增长0.4%，加上上解支出、债务还本等支出9.38亿元，支出总计80.98亿元。',
      'sum 80.98 = 71.6 9.38',
      ['71.6|76.1', '9.38|9.83', '80.98|80.89'],
    ],
    [
      'without 加上, by what stands beside a budget',
      '一般公共预算支出1,204,377万元，比上年增支14,212万元，增长1.2%；债务还本支出88,016万元、上解上级支出30,255万元、结转下年支出77,352万元，支出总计1,400,000万元。',
      'sum 1,400,000 = 1,204,377 88,016 30,255 77,352',
      ['1,204,377|1,240,377', '88,016|80,816', '1,400,000|1,500,000'],
    ],
    [
      'without 加上, in the next sentence',
      '一般公共预算支出拟安排27.35亿元。一般债券转贷支出3.18亿元，上解上级支出0.92亿元，支出总计31.45亿元。',
      'sum 31.45 = 27.35 3.18 0.92',
      ['27.35|23.75', '3.18|3.81', '31.45|34.15'],
    ],
    [
      'what is taken away, and the means that are left',
      '政府性基金收入2415万元，加上年结转资金1908万元，减调出资金323万元，预计可用财力4000万元。',
      'rollForward 4000 = 2415 1908 323',
      ['2415|2145', '1908|1980', '4000|5000'],
    ],
    [
      'several that are taken away',
      '全区一般公共预算收入306亿元加上上级转移支付收入112.45亿元、上年结余18.30亿元和调入资金27.85亿元，减去上解上级支出21.34亿元、债务还本支出3.26亿元后，可安排的财力共计440亿元。',
      'rollForward 440 = 306 112.45 18.30 27.85 21.34 3.26',
      ['112.45|121.45', '21.34|23.14', '440|404'],
    ],
    [
      'what is left of a part',
      '“三保”预算安排96,318万元。剔除上级转移支付安排的部分11,907万元，县级财力安排的“三保”支出为84,411万元。',
      'rollForward 84,411 = 96,318 11,907',
      ['96,318|93,618', '84,411|48,411'],
    ],
    [
      'what is left behind 后, of a level with its growth',
      '高新区地方一般公共预算收入6,127万元，比上年增加301万元，增长5.2%。扣除上解支出1,109万元后，安排一般公共预算支出总计5,018万元。',
      'rollForward 5,018 = 6,127 1,109',
      ['1,109|1,190', '5,018|5,108'],
    ],
    [
      'what was left first, and what is added to that',
      '丰河区收入94,210万元，剔除上划市级33,107万元，区本级61,103万元；上级补助120,418万元，新增债券8,200万元，上年结余279万元，收入总计190,000万元。',
      'sum 190,000 = 61,103 120,418 8,200 279',
      ['120,418|102,418', '190,000|109,000'],
    ],
    [
      'amounts in brackets behind their names',
      '年初县级支出预算数301.25亿元，加上预算执行中新增专款（21.36亿元）、新增专项债券（83.10亿元）、上年结余（9.54亿元）等114.00亿元，全年支出预算调整为415.25亿元。',
      'sum 415.25 = 301.25 114.00',
      ['21.36|23.16', '114.00|141.00', '415.25|451.25'],
    ],
    [
      'the means of the year and what else is drawn on',
      '扣除上下级体制结算净上解资金，当年可用财力128.4亿元；当年新增一般债券和调入资金等31.7亿元，收入总计160.1亿元。',
      'sum 160.1 = 128.4 31.7',
      ['128.4|182.4', '31.7|37.1', '160.1|166.1'],
    ],
    [
      'what was handed up, not said to be taken away',
      '临江区完成一般公共预算收入520418万元，负增长3.1%。上级转移支付收入210000万元，调入资金88300万元，上解支出130205万元，加上年结转11487万元，可用资金700000万元。',
      'rollForward 700000 = 520418 210000 88300 130205 11487',
      [],
    ],
    [
      'printed minus',
      '收入7.46亿元，上级补助0.38亿元，债务转贷收入2.91亿元，总收入10.75亿元；政府性基金支出8.27亿元，债务还本支出1.05亿元，上解支出-0.17亿元，结转下年支出1.60亿元，总支出10.75亿元。',
      'sum 10.75 = 8.27 1.05 0.17 1.60',
      ['7.46|7.64', '8.27|2.87', '2.91|9.21'],
    ],
  ] as const)('%s', (_, text, claim, slips) => {
    expect(right(text)).toContain(claim);
    expect(wrong(text)).toEqual([]);
    for (const slip of slips) {
      const [from = '', to = ''] = slip.split('|');
      expect([slip, wrong(text.replace(from, to)).length > 0]).toEqual([slip, true]);
    }
  });
});

test.each([
  [
    'a base above lines that ； ends',
    '县本级一般公共预算收入完成11.8亿元，增长0.4%，其中：税收收入7.3亿元，下降2.1%；\n非税收入4.5亿元，增长4.7%。加上级补助收入52.6亿元，调入资金2.4亿元，\n收入总量为66.8亿元。',
  ],
  [
    'a result that is not printed',
    '资金构成为：一般公共预算收入130000万元，加上省补助91264万元，债务收入42000万元，减去上解支出12300万元、债务转贷22000万元、债务还本支出7059万元。',
  ],
  [
    'a base that stands elsewhere',
    '全省一般公共预算支出，加上上解中央支出、债务还本支出、结转下年支出等1527.4亿元，支出总计4310.6亿元。省本级一般公共预算支出，加上对下转移支付支出、结转下年支出等2813.9亿元，支出总计3402.5亿元。',
  ],
  [
    'what is added without its amount',
    '市级政府性基金收入32.8亿元，增长4.1%，加上级补助和结转资金等，收入总计41.6亿元。',
  ],
  [
    'an amount that is broken by a space',
    '全市基金收入900,622万元，增长2%，加上基金补助收入34, 203万元、上年结转收入147,336万元，收入总计1,082,161万元。',
  ],
  ['an approximate amount', '县级收入21.4亿元，加上上级补助约30亿元、上年结转2.3亿元，收入总计53.9亿元。'],
  [
    'growth on another basis behind what is left out',
    '一般公共预算收入100.4亿元，剔除一次性因素5.3亿元后，增长3.1%。一般公共预算支出180.6亿元，增长2%。',
  ],
])('nothing is said of %s', (_, text) => {
  expect(wrong(text)).toEqual([]);
});
