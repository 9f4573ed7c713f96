import { readClaims } from '../../src/claims';

const told = (text: string, kind: string) =>
  readClaims(text)
    .filter((claim) => claim.kind === kind)
    .map(
      ({ stated, operands, verdict }) =>
        `${stated.text} <- ${operands.map((one) => one.text).join(' ')} ${verdict}`,
    );

test.each([
  [
    '本项目共到位资金730.00万元，其中中央资金415.32万元、省级资金213.13万元、县级资金101.55万元，实际支出资金688.20万元，资金支出率94.27%。',
    '94.27 <- 688.20 730.00',
  ],
  [
    '项目资金512.40万元，其中市级财政资金300.00万元、区级财政资金212.40万元，截至12月底，累计支付470.12万元，支付进度91.75%。',
    '91.75 <- 470.12 512.40',
  ],
  [
    '资金安排情况：2022年安排资金16840.25万元。其中，央省11920.50万元、市级1105万元、县级3814.75万元。\n预算执行情况：资金支付15998.24万元，未支842.01万元，支付率95.00%。',
    '95.00 <- 15998.24 16840.25',
  ],
  [
    '2022年下达资金730.00万元，其中中央资金415.32万元、省级资金314.68万元。\n截至2022年底，已使用688.20万元，资金使用率94.27%。',
    '94.27 <- 688.20 730.00',
  ],
  [
    '项目总投资3560.00万元，其中中央预算内投资2100.00万元，地方配套1460.00万元。截至2023年底，累计到位资金3204.00万元，到位率90.00%，其中中央资金2100.00万元，地方配套资金1104.00万元。',
    '90.00 <- 3204.00 3560.00',
  ],
  ['年度指标值：培训人数1200人，实际完成1146人，完成率95.5%。', '95.5 <- 1146 1200'],
  [
    '年度资金总额730.00万元，执行688.20万元，其中：财政拨款415.32万元，执行400.10万元，执行率96.34%。',
    '96.34 <- 400.10 415.32',
  ],
  [
    '下达资金5488.16万元。其中：上级资金2312.56万元，本级资金3175.60万元；实际支出4263.51万元，其中：上级资金1692.61万元、本级资金2570.90万元，执行率77.69%，结余1224.65万元。',
    '77.69 <- 4263.51 5488.16',
  ],
  [
    '（一）预算安排情况。2023年部门预算486.50万元，其中：基本支出326.50万元，项目支出160.00万元。\n（二）预算执行情况。2023年部门决算支出452.30万元，其中：基本支出302.30万元，项目支出150.00万元，预算完成率92.97%。',
    '92.97 <- 452.30 486.50',
  ],
  [
    '上年结转318.40万元，本年收入2753.73万元，合计3072.13万元，共支出2708.53万元，年末结余363.60万元，资金使用率88.16%。',
    '88.16 <- 2708.53 3072.13',
  ],
])('a rate is of what there was to be spent, and of no part of it: %s', (text, relation) => {
  expect(told(text, 'executionRate').map((one) => one.replace(/ [a-z-]+$/, ''))).toEqual([relation]);
  expect(told(text, 'executionRate')[0]).not.toMatch(/inconsistent|unchecked/);
  const [stated = ''] = relation.split(' ');
  const wrong = `${stated.charAt(1)}${(Number(stated.charAt(0)) + 5) % 10}${stated.slice(2)}`;
  const at = text.lastIndexOf(`${stated}%`);
  const altered = `${text.slice(0, at)}${wrong}${text.slice(at + stated.length)}`;
  expect(told(altered, 'executionRate')).toEqual([`${relation.replace(stated, wrong)} inconsistent`]);
});

const ofLists = (whole: string, first: string) =>
  `全年预算730.00万元，其中中央资金415.32万元、地方资金314.68万元；全年执行688.20万元，其中中央资金400.10万元、地方资金288.10万元；执行率${whole}%，其中中央资金执行率${first}%、地方资金执行率91.55%。`;

test('each item of two lists has its own rate, and their whole another', () => {
  expect(told(ofLists('94.27', '96.34'), 'executionRate')).toEqual([
    '94.27 <- 688.20 730.00 exact',
    '96.34 <- 400.10 415.32 exact',
    '91.55 <- 288.10 314.68 exact',
  ]);
  expect(told(ofLists('49.27', '69.34'), 'executionRate').slice(0, 2)).toEqual([
    '49.27 <- 688.20 730.00 inconsistent',
    '69.34 <- 400.10 415.32 inconsistent',
  ]);
});

const overall = (rate: string) =>
  told(
    `项目支出预算105.00万元，其中：项目甲60.00万元，项目乙45.00万元。实际支出100.30万元，其中：项目甲58.20万元，执行率97.00%；项目乙42.10万元，执行率93.56%。总体执行率${rate}%。`,
    'executionRate',
  ).at(-1);

test('the overall rate behind items that have their own is of the whole', () => {
  expect(overall('95.52')).toBe('95.52 <- 100.30 105.00 exact');
  expect(overall('59.52')).toBe('59.52 <- 100.30 105.00 inconsistent');
});

test.each([
  ['结余41.80万元', '41.80 <- 730.00 688.20 exact'],
  ['结余48.10万元', '48.10 <- 730.00 688.20 inconsistent'],
  ['未支付资金14.80万元', '14.80 <- 730.00 688.20 inconsistent'],
])('what is left is left of all that there was: %s', (left, relation) => {
  const text = `2022年下达资金730.00万元，其中中央资金415.32万元、省级资金314.68万元。截至2022年底，已使用688.20万元，资金使用率94.27%，${left}。`;
  expect(told(text, 'rollForward')).toEqual([relation]);
});

test.each([
  [
    'what was carried over came in as well',
    '上年结转资金52.60万元，当年下达资金730.00万元，全年支出752.40万元，年末结余30.20万元。',
  ],
  [
    'of two sums one fits',
    '项目预算800.00万元，到位资金730.00万元，其中市级资金400.00万元、区级资金330.00万元，实际支出688.20万元，预算执行率86.03%，资金支付率94.27%，结余41.80万元。',
  ],
  [
    'of another year',
    '2022年下达资金730.00万元，其中中央资金415.32万元、省级资金314.68万元。2023年支出688.20万元，比上年增长3.2%，完成年初预算的97.4%。',
  ],
  [
    'the funds of another project are used up',
    '甲项目到位资金1780.92万元，支出资金1457.83万元，执行率81.86%。乙项目分配资金4101.55万元，其中东山县1321.29万元、西河县2780.26万元。截至年底，已支出3312.41万元，支出率80.76%。',
  ],
  [
    'of another year, and another sum',
    '本年下达资金2141.91万元，实际支出1810.35万元，资金使用率84.52%。2021年度实际到位资金6077.23万元（其中中央资金872.82万元、省级资金5204.41万元），资金到位率100%，实际支出5300.10万元，支出率87.21%。',
  ],
  [
    'what was there before counts as well',
    '年初结余资金126.30万元，当年拨入950.00万元，当年支出902.45万元，年末结余173.85万元，资金使用率83.84%。',
  ],
  [
    'a changed budget',
    '年初预算1286.40万元，年中追加345.75万元，调整后预算1632.15万元，全年支出1583.19万元，预算执行率97.0%。',
  ],
])('%s: nobody is accused', (_, text) =>
  expect(readClaims(text).filter(({ verdict }) => verdict === 'inconsistent')).toEqual([]),
);
