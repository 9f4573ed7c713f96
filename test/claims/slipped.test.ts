import { readClaims } from '../../src/claims';

const wrong = (text: string) =>
  readClaims(text)
    .filter(({ verdict }) => verdict === 'inconsistent')
    .map(
      ({ kind, stated, operands }) =>
        `${kind} ${stated.text} <- ${operands.map((mark) => mark.text).join(' ')}`,
    );

describe('figures beside a total that one slip of the hand explains', () => {
  test.each([
    // 1412 for 1142.
    ['全县债券5327亿元。按用途，新增4185亿元、再融资1412亿元。', 'sum 5327 <- 4185 1412'],
    // 8270 for 82700.
    [
      '全县基金支出365481万元，其中本级支出231063万元，转移性支出134418万元。转移性支出中，上解支出4127万元，调出资金41338万元，还本支出8270万元，结转下年支出6253万元。',
      'sum 134418 <- 4127 41338 8270 6253',
    ],
    // Nothing but the order: 1570 = 930 + 640.
    ['第二批衔接资金21417万元，种植项目安排1570万元，中央930万元、省级604万元。', 'sum 1570 <- 930 604'],
    // The total is made once; the second list misses it.
    [
      '全市收入71624亿元。中央31240亿元、地方本级40384亿元；税收58716亿元、非税12980亿元。',
      'sum 71624 <- 58716 12980',
    ],
    // The same name three times.
    [
      '市级资产1983.8亿元，净资产1534.0亿元。行政单位净资产247.8亿元；事业单位净资产1268.2亿元。',
      'sum 1534.0 <- 247.8 1268.2',
    ],
    ['总收入283417万元，总支出269104万元，结余21513万元。', 'rollForward 21513 <- 283417 269104'],
  ])('%s', (text, told) => {
    expect(wrong(text)).toContain(told);
  });

  test.each([
    // Others are left out.
    '全省非税收入16379亿元。主要税收项目情况：增值税2200亿元，消费税2261亿元，所得税2056亿元，资源税738亿元，契税2077亿元，印花税437亿元。',
    // 358 = 173 + 185 would be a slip of 385, but the total is taken apart already.
    '全年审定项目385宗，其中市级201宗、县级184宗；预算审核173宗、结算审核185宗，其余为估算。',
    // Amounts of other things, and lists of some of all.
    '争取债券资金54.78亿元（其中：新增43.94亿元，置换10.84亿元）。中央下达补助6.25亿元，可多获省级补助8.53亿元。',
    '未来五年将获100亿元授信。指导银行增资扩股，注册资本增至27.46亿元，资本净额增至77.54亿元。',
    '年末有卫生机构4298个，其中医院128个，乡镇卫生院72个，村卫生室2790个，诊所1214个，社区中心21个，疾控中心6个，妇幼院6个。',
    '全年粮食产量65.4万吨，油料产量17.79万吨，蔬菜产量20.83万吨，水果产量42.8万吨。',
    // Far from the total.
    '项目共安排8412万元，东区2300万元、西区1950万元。',
  ])('%s is not accused', (text) => {
    expect(wrong(text)).toEqual([]);
  });
});
