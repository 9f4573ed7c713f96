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
  [
    '项目资金总额8817.08万元，包括：中央财政资金3899.34万元，省级财政资金4917.74万元，已全部到位，共支出8249.52万元，支付率93.56%。',
    '93.56 <- 8249.52 8817.08',
  ],
  [
    '上年结转104.08万元，本年预算2072.12万元，共计2176.20万元，本年支出2017.17万元，期末结余159.03万元，资金使用率92.69%。',
    '92.69 <- 2017.17 2176.20',
  ],
  ['年度目标430人次。计划培训809人次，实际完成774人次，任务完成率95.67%。', '95.67 <- 774 809'],
  ['计划完成623公里，实际完成550公里，完成率88.28%。', '88.28 <- 550 623'],
  [
    '专项资金2023.97万元已全部分解下达，其中甲县767.49万元、乙县1256.48万元。截至年底，各县区共支出1881.89万元，预算执行率92.98%。',
    '92.98 <- 1881.89 2023.97',
  ],
  [
    '2022年下达专项资金722.74万元，其中省级补助571.00万元、县级配套151.74万元。截至2023年12月31日，实际支出682.19万元，资金使用率94.39%，结转下年40.55万元。',
    '94.39 <- 682.19 722.74',
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
  ['占总资金的94.27%', '94.27 <- 688.20 730.00 exact'],
  ['占总资金的49.27%', '49.27 <- 688.20 730.00 inconsistent'],
  ['占项目资金总额的97.24%', '97.24 <- 688.20 730.00 inconsistent'],
])('the share of the money is of what there was: %s', (share, relation) => {
  const text = `项目资金730.00万元，其中中央资金415.32万元、省级资金314.68万元。实际支出688.20万元，${share}。`;
  expect(told(text, 'share')).toEqual([relation]);
});

test.each([
  ['已拨付2256.61万元、支出进度76.34%，结余699.57万元', '699.57 <- 2956.18 2256.61 exact'],
  ['资金到位率100%，已拨付2256.61万元，剩余966.57万元', '966.57 <- 2956.18 2256.61 inconsistent'],
  ['资金均已足额到位，全年执行数2256.61万元，结转下年699.57万元', '699.57 <- 2956.18 2256.61 exact'],
])('what became of the money is no part of it: %s', (deeds, relation) => {
  const text = `实际到位资金2956.18万元，资金来源为：省级1151.89万元；市级700.53万元；区级1103.76万元，${deeds}。`;
  expect(told(text, 'sum')).toContain('2956.18 <- 1151.89 700.53 1103.76 exact');
  expect(told(text, 'sum').join()).not.toContain('inconsistent');
  expect(told(text, 'rollForward')).toEqual([relation]);
});

const leftOfChanged = (amount: string) =>
  told(
    `项目年初预算2310.24万元，追加152.71万元，调整后预算2462.95万元，全年执行2097.54万元，结余${amount}万元。`,
    'rollForward',
  ).at(-1);

test('what is left is left of the changed budget', () => {
  expect(leftOfChanged('365.41')).toBe('365.41 <- 2462.95 2097.54 exact');
  expect(leftOfChanged('395.41')).toBe('395.41 <- 2462.95 2097.54 inconsistent');
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
