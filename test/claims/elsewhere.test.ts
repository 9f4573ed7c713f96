import { readClaims } from '../../src/claims';

const wrong = (text: string): readonly string[] =>
  readClaims(text).flatMap(({ kind, stated, verdict }) =>
    verdict === 'inconsistent' ? [`${kind} ${stated.text}`] : [],
  );

/** A right text, the words of it that a slip changes, and what is told of it then. */
const CASES: readonly (readonly [string, string, readonly [string, string] | null, string])[] = [
  [
    'a budget of the paragraph before',
    '支出由年初的415300万元调整为438150万元，调增22850万元。\n新增专项债券46000万元投向两个项目：县医院迁建30000万元，已支出27000万元，进度90.0%；老旧小区改造16000万元，已支出8471万元，进度52.9%。合计支出35471万元，总体进度77.1%。',
    ['进度90.0%', '进度80.0%'],
    'executionRate 80.0',
  ],
  [
    'changes of the next fund behind ；',
    '一般公共预算收入总计调增102620万元，系上级补助收入调增83620万元、债务转贷收入调增19000万元；政府性基金预算收入总计调增22421万元，系上级补助收入调增12421万元、专项债务转贷收入调增10000万元。',
    null,
    '',
  ],
  [
    'a name that ends with 提升 is no change',
    '收到直达资金54994.27万元。分资金看，优抚对象补助2035.6万元、基本公共卫生服务672.76万元、医疗服务与保障能力提升10万元、城乡义务教育11076.91万元、小微企业留抵退税41199万元。',
    ['672.76万元', '627.76万元'],
    'sum 54994.27',
  ],
  [
    'what is lost is taken away',
    '食堂收入2409998.97元，支出2397371.21元。本期盈余12627.76元，其中学生伙食盈余17527.67元；教职工伙食亏损6057.88元；其他盈余1157.97元。',
    ['本期盈余12627.76元', '本期盈余12672.76元'],
    'rollForward 12672.76',
  ],
  [
    'whole 元 among amounts with 分 are rounded',
    '支出：办公费175892.73元，水费100456.15元，电费420000元，维修费430047.93元，邮电费218482.5元，工会经费163310元，合计1508189.81元。',
    ['合计1508189.81元', '合计1508198.81元'],
    'sum 1508198.81',
  ],
  [
    'an item without the second measure is one of the first',
    '上半年完成交易33017宗，成交7960.15亿元。分领域：工程建设6526宗、1569.34亿元；政府采购16165宗、459.38亿元；土地矿业3534宗、5908.47亿元；国有产权809宗、22.96亿元；其他5983宗。',
    ['1569.34亿元', '1596.34亿元'],
    'sum 7960.15',
  ],
  [
    'all points of the paragraph',
    '专项资金全年执行387664.62元，执行率100%，得10分。受资助学生735人次，得10分；计划覆盖率100%，得10分；资金到位及时率得7分；家长满意度得10分。总分47分，等级为优。',
    null,
    '',
  ],
];

describe('what stands in another paragraph, clause or measure', () => {
  test.each(CASES)('%s', (_what, text, change, told) => {
    expect(wrong(text)).toEqual([]);
    if (!change) return;
    const [right, slip] = change;
    expect(text).toContain(right);
    expect(wrong(text.replace(right, slip))).toContain(told);
  });
});

const names = (text: string) =>
  readClaims(text).flatMap(({ kind, operands }) =>
    kind === 'counts' ? [operands.map((each) => each.text)] : [],
  );

test('names behind marks are counted without their figures', () => {
  expect(names('支出用于两个项目：一是群众体育553.90万元；二是竞技体育6.00万元。')).toContainEqual([
    '群众体育',
    '竞技体育',
  ]);
});
