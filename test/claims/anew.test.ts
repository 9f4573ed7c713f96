import { readClaims } from '../../src/claims';
import { claimsAt } from './marked';

/** Changes of what an earlier sentence or clause was about: in brackets the right figure and a wrong one. */
const CASES: readonly (readonly [string, string, string])[] = [
  [
    'changeRate',
    'of the total of the list before',
    '某镇2020年度“三公”经费41.20万元：因公出国（境）费0万元，公务用车费21.20万元（购置费0万元、运行维护费21.20万元），公务接待费20.00万元。比上年减少18.50万元，下降[30.99|43.78]%；比年初预算减少4.10万元，下降9.05%。',
  ],
  [
    'changeRate',
    'of the total of the list before, the second comparison',
    '某镇2020年度“三公”经费41.20万元：因公出国（境）费0万元，公务用车费21.20万元，公务接待费20.00万元。比上年减少18.50万元，下降30.99%；比年初预算减少4.10万元，下降[9.05|2.20]%。',
  ],
  [
    'change',
    'of the total whose parts close it',
    '2017年集中采购预算227957.45万元，货物类97926.37万元、工程类41941.66万元、服务类88089.43万元；实际采购205460.49万元，货物类91229.58万元、工程类36535.06万元、服务类77695.85万元（不含PPP项目）。与预算相比节约[22496.96|24296.96]万元，节约率9.87%。',
  ],
  [
    'changeRate',
    'the final accounts that the paragraph told',
    '“三公”经费支出预算为1102.00万元，支出决算为769.70万元，全部是公务用车运行维护费。决算汇总数较上年减少279.08万元，下降[26.61|62.61]%：公务接待费减少0.86万元，公务用车运行维护费减少278.22万元。',
  ],
  [
    'changeRate',
    'the final accounts, several sentences behind',
    '“三公”经费预算145500.00元，决算390118.10元。公务用车购置及运行费273702.10元，占70.16%；公务接待费116416.00元，占29.84%；车辆保有量14辆。决算比2021年增加231448.10元，增长[145.87|415.87]%。',
  ],
  [
    'changeRate',
    'both sides alike',
    '2024年度收入总计4697.76万元，支出总计与之相同，较2023年度减少956.31万元，下降[16.9|19.6]%。',
  ],
  [
    'changeRate',
    'a reason before the change',
    '公务用车运行维护费3.98万元，因下乡检测增多比上年增加1.05万元，增长[35.8|38.5]%。',
  ],
  [
    'changeRate',
    'in consequence of something',
    '办公费46.20万元，由于人员增加比上年增加4.20万元，增长[10.0|11.0]%。',
  ],
  [
    'change',
    'the level before comes first, then the name',
    '2023年末资产总额3218.46万元，其中流动资产804.62万元、固定资产2413.84万元。与上年3105.21万元相比，资产总额增加[113.25|131.25]万元，增长3.65%。',
  ],
  [
    'change',
    'the earlier year right before',
    '2021年安排“三公”经费4196万元，接待费2747万元、用车费1449万元。2020年安排4729万元，2021年减少[533|353]万元，下降11.3%。',
  ],
  [
    'change',
    'the budget right before what was done',
    '全市采购预算16368.51万元，实际采购14993.33万元，节约1375.18万元。其中市本级预算2434.80万元，实际采购金额2170.10万元，节约资金[264.70|462.70]万元，节约率10.87%。',
  ],
  [
    'change',
    'points below a target',
    '新增就业12314人，完成年目标任务12500人的98.5%，发放贷款5331万元，完成年目标任务5700万元的93.53%，失业率3.37%，比目标4.00%低[0.63|0.36]个百分点。',
  ],
  [
    'causes',
    'parts that make the total but for the rounding',
    '“三公”经费支出8237.23万元，比年初预算增加[1317.14|1713.14]万元。其中公务用车费7634.75万元，比年初预算增加1833.70万元；公务接待费602.47万元，比年初预算减少516.57万元。',
  ],
  [
    'causes',
    'the word of one of two',
    '“三公”经费支出比年初预算增加1317.14万元，其中公务用车费增加1833.70万元，公务接待费[减少|增加]516.57万元。',
  ],
  [
    'causes',
    'a unit',
    '用车运行支出23005.58元，比上年减少994.42元；接待支出3080.00元，比上年减少17993.00元。“三公”支出合计26085.58元，比上年减少[18987.42元|18987.42万元]，降低42.13%。',
  ],
  [
    'changeRate',
    'behind a clause of reason',
    '公务接待费支出预算为80.00万元，支出决算为52.50万元，决算数小于预算数的主要原因是厉行节约，与上年相比减少11.50万元，下降[17.97|71.97]%，减少的主要原因是厉行节约。',
  ],
  [
    'changeRate',
    'the name told again, though it is told in the next paragraph too',
    '一般公共预算财政拨款支出4826.35万元，占本年支出合计的92.40%。与上年相比，一般公共预算财政拨款支出增加[326.35|236.35]万元，增长7.25%。\n一般公共预算财政拨款支出4826.35万元，主要用于以下方面：教育支出4006.35万元，占83.01%；住房保障支出820.00万元，占16.99%。',
  ],
  [
    'changeRate',
    'of its own level, though another one would fit',
    '本年收入合计[286.55|268.55]万元，与上年相比减少15.05万元，下降4.99%。\n本年支出合计286.55万元，主要用于办公。',
  ],
  [
    'changeRate',
    'each side with its own change',
    '2024年收入预算[6421.35|4621.35]万元，比上年增加356.20万元，增长5.87%；支出预算6421.35万元，比上年增加356.20万元，增长5.87%。',
  ],
  ['changeRate', 'a bare rate', '2023年本年收入合计5183.11万元，比上年增加412.36万元、[8.64|6.84]%。'],
  [
    'change',
    'the final account that is not called so',
    '“三公”经费支出194.60万元，年初预算260.00万元，决算比预算减少[65.40|56.40]万元。',
  ],
  [
    'change',
    'of the whole of a list by years',
    '结转结余资金130.25万元，其中：以前年度资金32.40万元，2023年资金97.85万元，较年初112.40万元增加[17.85|71.85]万元，增长15.88%。',
  ],
  [
    'changeRate',
    'a rise greater than the level',
    '“三公”经费预算支出8.60万元，较上年[减少16.40|增加16.40]万元（65.60%）。',
  ],
  [
    'change',
    'told before both of its levels, which the next sentence tells',
    '支出决算较年初预算增加[126.35|162.35]万元，增幅2.69%。年初预算4700.00万元，支出决算4826.35万元。',
  ],
  [
    'change',
    'the share of the year before, told behind',
    '项目支出占部门总支出的45.20%，较上年提高[3.60|6.30]个百分点，上年为41.60%。',
  ],
  [
    'causes',
    'one slip among parts that go both ways',
    '与上年度相比，收入总计增加326.35万元，增长6.66%。其中：财政拨款收入增加[338.75|383.75]万元，其他收入减少12.40万元。',
  ],
];

const RIGHT: readonly string[] = [
  '收支总预算1157.55万元，同比减少518.08万元。其中基本支出预算709.55万元，同比增加75.96万元；项目支出预算448万元，同比减少594万元。',
  '2022年“三公”预算21.8万元，出国0万元、接待11.8万元、用车运行10万元；2021年支出20.12万元，出国0万元、接待12.39万元、用车运行7.73万元。预算较上年支出增加1.68万元：接待减少0.58万元、4.68%，用车运行增加2.27万元、29.37%。',

  '支出决算为167.37万元：公务接待费2.14万元；公务用车费165.23万元。公务接待费与2021年度预算1万元相比，增加1.14万元。',
  '“三公”经费支出12.60万元，全部为公务用车运行维护费9.40万元和公务接待费3.20万元。公务接待费比上年4.00万元减少0.80万元，下降20.00%。',
  '年初预算22.00万元，决算8.77万元：公务用车费预算14.00万元，决算8.47万元；公务接待费预算8.00万元，决算0.30万元。决算数比2016年度减少0.28万元，降低3.09%。',
  '2022年预算21.8万元，其中：公务接待11.8万元，公务用车运行10万元。2021年度实际支出20.12万元，其中：公务接待12.39万元，公务用车运行7.73万元。预算比上年支出增加1.68万元，公务接待减少0.58万元，减少4.68%；公务用车运行增加2.27万元，增长29.37%。',
  '2024年“三公”经费预算14.01万元，其中：因公出国（境）0万元，公务用车运行维护14.01万元，公务接待0万元。与2023年预算相比增长16.75%，其中因公出国（境）费增加0万元，公务用车运行维护费增加2.01万元，公务接待费减少0万元。',
  '总预算同比增加41.35万元，增长13.35%。总支出由教育343.90万元、卫生4.97万元和科技2.16万元构成，共351.03万元。',
];

describe('changes told anew', () => {
  test.each(CASES)('%s: %s', (kind, _, marked) => {
    const right = claimsAt(marked, 1);
    expect(right.filter(({ verdict }) => verdict === 'inconsistent')).toEqual([]);
    expect(right.filter((claim) => claim.own && claim.verdict !== 'unchecked')).toContainEqual(
      expect.objectContaining({ kind }),
    );
    const wrong = claimsAt(marked, 2);
    expect(wrong).toContainEqual({ kind, own: true, verdict: 'inconsistent' });
  });

  test('an amount and a rate that go opposite ways, of whatever level', () => {
    const found = readClaims('公务用车运行费支出决算减少73730.18元，增长58.26%。');
    expect(found.map(({ kind, verdict }) => `${kind} ${verdict}`)).toEqual(['changeRate inconsistent']);
  });

  test.each(RIGHT)('no accusation: %s', (text) => {
    expect(readClaims(text).filter(({ verdict }) => verdict === 'inconsistent')).toEqual([]);
  });
});
