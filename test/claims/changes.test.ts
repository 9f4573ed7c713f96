import { readClaims } from '../../src/claims';

const MARKED = /\[([^|\]]+)\|([^\]]+)\]/;

const claimsAt = (marked: string, pick: 1 | 2) => {
  const found = MARKED.exec(marked);
  const start = found?.index ?? 0;
  const text = marked.replace(MARKED, `$${pick}`);
  return readClaims(text).map(({ stated, operands, verdict, kind }) => ({
    kind,
    verdict,
    own: [stated, ...operands].some((mark) => mark.start === start),
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
});
