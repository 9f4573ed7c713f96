import { readClaims } from '../../src/claims';

const MARKED = /\[([^|\]]+)\|([^\]]+)\]/;

const claimsAt = (marked: string, pick: 1 | 2) => {
  const found = MARKED.exec(marked);
  const start = found?.index ?? 0;
  // A word is stated elsewhere than it stands.
  const isWord = !/^[\d.]+$/.test(found?.[1] ?? '');
  const text = marked.replace(MARKED, `$${pick}`);
  return readClaims(text).map(({ stated, operands, verdict, kind }) => ({
    kind,
    verdict,
    own: isWord || [stated, ...operands].some((mark) => mark.start === start),
  }));
};

/** In brackets the right figure or word and a wrong one. */
const CASES: readonly (readonly [string, string, string])[] = [
  [
    'executionRate',
    'the base that the words name',
    '全年预算860.00万元，到位资金800.00万元，实际支出752.00万元，以到位资金为基数计算的执行率为[94.0|87.4]%。',
  ],
  [
    'executionRate',
    'another base beside it',
    '项目年初预算640.00万元，实际到位560.00万元，支付518.00万元，按到位资金计算支付率92.5%，按年初预算计算支付率[80.9|92.5]%。',
  ],
  [
    'executionRate',
    'the base in a bracket',
    '补助资金预算640.00万元，到位560.00万元；支付532.00万元，资金支付率（占到位资金）[95.00|83.13]%。',
  ],
  [
    'executionRate',
    'a base named behind the payment',
    '已支付518.00万元，收到资金560.00万元，按收到资金测算的支付率为[92.5|95.2]%。',
  ],
  [
    'executionRate',
    'an expectation is a budget',
    '2023年收入预期为52.60亿元，实际完成50.39亿元，完成预期的[95.8|4.2]%，比上年下降2.4%。',
  ],
  [
    'executionRate',
    'the budget in a bracket behind the rate',
    '一般公共预算收入完成186420万元，为调整预期目标的[98.1|89.1]%（调整预期目标190000万元），下降1.2%。',
  ],
  [
    'executionRate',
    'a budget that is not reached',
    '支出决算961.20万元，小于年初预算1068.00万元，完成[90.0|95.0]%。',
  ],
  [
    'executionRate',
    'of the total that came in',
    '收到中央资金560.00万元、省级资金240.00万元，合计800.00万元，支付760.00万元，支付进度[95.0|97.0]%。',
  ],
  ['changeRate', 'spent less', '本单位“三公”经费支出12.60万元，较2022年少支出2.40万元，降幅[16.0|19.0]%。'],
  ['changeRate', 'by 回落', '公积金贷款发放3.36亿元，较上年的4.20亿元回落[20.0|25.0]%。'],
  [
    'change',
    'more than the level before',
    '工资福利支出486.20万元，比去年的[463.05|436.05]万元多23.15万元。',
  ],
  [
    'change',
    'the level before comes first',
    '与2022年的[1280.00|1820.00]万元相比，2023年支出1216.00万元，减少64.00万元，下降5.0%。',
  ],
  [
    'change',
    'each by as much as the totals of both sides',
    '2023年度收入总计、支出总计均为2750.00万元，与2022年度的2530.00万元相比，各增加[220.00|202.00]万元。',
  ],
  [
    'change',
    'budget behind the final accounts',
    '出国费决算18.00万元，预算24.00万元，减少[6.00|8.00]万元，下降25.0%。',
  ],
  [
    'changeRate',
    'budget behind the final accounts, not counted from itself',
    '办公费决算345.60万元，预算320.00万元，增加25.60万元，增长[8.0|8.7]%。',
  ],
  [
    'change',
    'budget before, which the rate confirms',
    '培训费年初预算15.00万元，决算12.30万元，减少[2.70|3.10]万元，下降18.0%。',
  ],
  ['change', 'exceeded', '行政运行年初预算1560.00万元，执行数1638.00万元，超出[78.00|87.00]万元。'],
  [
    'change',
    'the balance at the beginning',
    '年末净资产3260.00万元，年初3100.00万元，增加[160.00|106.00]万元，增长5.2%。',
  ],
  [
    'changeRate',
    'a level behind its change',
    '公务接待费比上年决算减少0.80万元，减幅[20.0|25.0]%，支出3.20万元。',
  ],
  [
    'changeRate',
    'each side of a fund',
    '2014年上半年，基金收入增加4907亿元至25968亿元，增长23.3%；基金支出增加4307亿元至22126亿元，增长[24.2|19.5]%。',
  ],
  [
    'changeRate',
    'years in a range',
    '2021至2023年支出分别为820.00万元、861.00万元和904.05万元，2022年增长5.0%，2023年增长[5.0|10.3]%。',
  ],
  ['share', 'reduced of what was sent', '送审金额18.36亿元，审减金额2.14亿元，审减率[11.66|16.11]%。'],
  [
    'executionRate',
    'what was allotted',
    '补助资金共计10800万元，实际分配资金10400万元，资金到位率[96.3|69.3]%。',
  ],
  [
    'executionRate',
    'an aim by its words',
    '年度目标为带动企业新增业务收入21.50亿元，实际完成20.60亿元，完成率[95.81|59.81]%。',
  ],
  [
    'executionRate',
    'behind the mark of a note',
    '年度预算调整为1471.03亿元，实际支出1412.54亿元，完成调整预算[4]的[96.0|69.0]%。',
  ],
  [
    'changeRate',
    'a period of five years',
    '一般公共预算收入累计完成911亿元，较“十三五”期间增加329亿元，增幅达[56.5|65.5]%。',
  ],
  [
    'causes',
    'the parts of a sum behind a full stop',
    '“三公”经费支出22.40万元，较上年减少[3.95|3.10]万元。公务用车费20.15万元，减少3.10万元；公务接待费2.25万元，减少0.85万元。',
  ],
  [
    'causes',
    'a total behind its parts',
    '国税局入库13040万元，同比减少201万元；地税局入库24307万元，同比增加2635万元；财政局入库30602万元，同比增加4083万元。三个部门合计入库67949万元，同比增加[6517|6919]万元。',
  ],
  [
    'direction',
    'a word in the sentence behind the two amounts',
    '“文化（款）市场管理（项）”。年初预算为807.09万元，支出决算为741.30万元。决算数[小于|大于]预算数的主要原因：人员减少。',
  ],
  [
    'direction',
    'a word behind the rate',
    '年初预算为15.00万元，支出决算为16.96万元，完成年初预算的113.07%。决算数[大于|小于]预算数的主要原因：追加项目。',
  ],
  [
    'direction',
    'a word before the two amounts',
    '支出决算数[小于|大于]年初预算数：年初预算486.00万元，决算461.70万元，完成95.0%。',
  ],
  [
    'changeRate',
    'a change told before its level',
    '“三公”经费支出决算数比2024年度增加21.90万元，增长[141.75|411.75]%，系更新车辆。“三公”经费支出决算37.35万元。',
  ],
  [
    'executionRate',
    'each year by its own amount',
    '2022—2024年安排资金28.54亿元，其中：2022年9.6亿元，2023年9.12亿元，2024年9.82亿元。2022—2024年安排资金分别已实际支出9.23亿元、7.06亿元和0.69亿元，支出进度分别为96.1%、[77.4|87.4]%、7.0%。',
  ],
  [
    'executionRate',
    'a total that hides a part',
    '“三公”经费预算49.9万元，包括出国费20万元、接待费14.9万元、用车费15万元；全年实际支出7.69万元，完成预算的[15.41|51.41]%，包括接待费5.21万元、用车费2.48万元。',
  ],
  [
    'executionRate',
    'planned and done by one deed',
    '新型农民培育项目计划培训800人，年内培训780人，完成率[97.5|102.6]%。',
  ],
  [
    'executionRate',
    'a task of the year behind what was done',
    '前10个月发放创业贷款5331万元，年目标任务5700万元，完成[93.53|106.92]%。',
  ],
  [
    'change',
    'the level at the end of the year before',
    '年末资产总额5236.40万元，上年末5480.15万元，[减少|增加]243.75万元，降幅4.4%。',
  ],
  [
    'change',
    'percents far apart',
    '各县中增长最高的是甲县，增长55.5%，最低的是乙县，下降13.2%，二者相差[68.7|42.3]个百分点。',
  ],
  [
    'change',
    'units carried on',
    '人员经费由412.6万元增至437.9，多[25.3|52.3]；公用经费由96.5变为88.2，少8.3。',
  ],
  [
    'causes',
    'all of it from these',
    '收入比预算多[318|381]万元，全部来自非税收入多收412万元和税收短收94万元。',
  ],
  [
    'causes',
    'as many as are counted before them',
    '三家单位共增支[96.30|93.60]万元，甲单位增支45.20万元，乙单位增支60.80万元，丙单位减支9.70万元。',
  ],
  [
    'causes',
    'another view of the change with its levels',
    '该项目送审5939万元，审定5840.75万元，核减98.25万元。分项看，建安工程送审5517.93万元，审定5444.08万元，核减73.85万元；待摊投资送审421.07万元，审定396.67万元，核减[24.4|42.4]万元。',
  ],
  [
    'change',
    'a decrease called an increase',
    '“三公”经费预算2415.44万元，比2022年增加36.67万元。其中公务接待费2022年预算1114.54万元，2023年预算989.86万元，[减少|增加]124.68万元；公务用车费2022年预算1264.23万元，2023年预算1425.58万元，增加161.35万元。',
  ],
  [
    'rank',
    'the item named before the word',
    '资金分配情况是：东镇4150万元，西镇8594万元，南镇9208万元，北镇2405万元，其中[南镇|西镇]最多。',
  ],
  [
    'rank',
    'the item named behind the word',
    '四个平台中，甲平台20915个，乙平台19346个，丙平台8595个，受理量最大的是[甲平台|乙平台]。',
  ],
];

/** Right texts that once were accused. */
const RIGHT: readonly string[] = [
  '“三公”经费支出1165.08万元，同比减少63.96万元，下降5.2%。分项看，购车204.78万元，同比减少54.2万元；车辆运行维护664.60万元，同比增加53.81万元；接待295.70万元，同比减少60.14万元；全年无出国（境）支出。',
  '采购合同2945.55亿元，较上年增加108.41亿元；同预算相比节约200.5亿元，节约率6.81%。货物、工程、服务分别为408.26亿元、1369.88亿元、1167.41亿元。同上年相比，货物减少164.32亿元，工程增加136.51亿元，服务增加136.22亿元。',
  '收入17056万元，同比增收2113万元。从结构看，税收15348万元，同比增收1316万元；非税1708万元，同比增收797万元。从部门看，税务部门16396万元，同比增收1881万元；财政部门660万元，同比增收232万元。',
  '支出171246万元，上年同期165196万元，增支6050万元。分科目：一般公共服务12037万元，上年同期17531万元，减支5494万元；卫生健康14078万元，上年同期24465万元，减支10387万元。',
  '截至6月底实际支出18.48亿元，预算安排28.54亿元，预算执行率为64.8%，其中：2023年预算执行率为77.2%，2024年预算执行率仅达7.2%。',
  '治理废弃矿山的目标为25处，实际完成23处，其中个别项目未完工，实际支出率为0%。',
  '专用设备制造业增加值增长12.7%，占全部工业增加值的比重为28.4%，比上年提高2.1个百分点。',
  '社保支出48.62亿元，增长4.9%，占全部支出的比重为36.5%，比上年提高0.7个百分点。',
  '开展评审126个，送审金额9.84亿元，审减金额1.13亿元，审减率11.48%。',
  '对64个项目开展评估，涉及资金28.5亿元，核减9.8亿元，核减率34.4%。',
  '年末参保人数356.18万人，较上年增加4.06万人，增长1.2%，其中在职290.43万人，增加2.53万人；退休65.76万人，增加1.52万人。',
  '财政收入累计完成812.4亿元，较“十三五”期间的786.1亿元增收26.3亿元、增长3.3%。',
  '地区生产总值达到9842.6亿元，比上年的9315.8亿元增加526.8亿元，增长6.1%。',
  '有幼儿园315所，招生1.86万人，在园7.42万人，学前三年毛入园率97.9%。',
  '年度目标为新品种12项，实际完成15项，完成率100%。',
  '项目共64个，其中31个完工，33个未完工，总体完工率为48.4%。',
  '“三公”经费预算6.45亿元，与上年持平。其中：出国费1.62亿元，用车费3.51亿元，接待费1.32亿元，均与2024年预算数持平。',
  '收入预算28.4亿元（其中：高新区3.6亿元），实际完成29.7亿元（其中：高新区4.1亿元），为预算的104.6%（其中：本级为预算的103.2%，高新区为预算的113.9%）。',
  '实际整合资金18.36亿元，为计划整合数的103.1%，完成支出16.9亿元，支出进度94.9%。',
  '交易总额从1860万亿元增加到2915万亿元，人均产值达到5.1万元、增长7%。',
  '建设项目60个，其中：在建42个，未验收11个，已验收7个，完工率为30%，验收率为11.7%。',
  '同口径（剔除划转2400万元）较上年增收315万元，增长6.4%。税收收入3860万元，较上年增收240万元；非税收入1420万元，较上年增收95万元，合计5280万元。',
];

describe('changes, rates and causes', () => {
  test.each(CASES)('%s: %s', (kind, _, marked) => {
    const right = claimsAt(marked, 1);
    expect(right.filter(({ verdict }) => verdict === 'inconsistent')).toEqual([]);
    expect(right.filter((claim) => claim.own && claim.verdict !== 'unchecked')).toContainEqual(
      expect.objectContaining({ kind }),
    );
    const wrong = claimsAt(marked, 2);
    expect(wrong).toContainEqual({ kind, own: true, verdict: 'inconsistent' });
  });

  test.each(RIGHT)('no accusation: %s', (text) => {
    expect(readClaims(text).filter(({ verdict }) => verdict === 'inconsistent')).toEqual([]);
  });
});
