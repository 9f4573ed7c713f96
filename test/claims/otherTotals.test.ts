import { readClaims } from '../../src/claims';

const accused = (text: string) =>
  readClaims(text)
    .filter(({ verdict }) => verdict === 'inconsistent')
    .map(({ stated, operands }) => `${stated.text} <- ${operands.map((mark) => mark.text).join(' ')}`);

const HEADINGS = `下达东河区2024年衔接资金8210万元，其中中央资金5120万元，省级资金3090万元。
一、中央衔接资金（5120万元）：支持产业发展2993.7万元；搬迁后续扶持1050万元；数字乡村建设60万元；以工代赈785万元；国有林场提升185万元；提取管理费46.3万元。
二、省级衔接资金（3090万元）：巩固脱贫成果843.72万元；支持产业发展2105.39万元；数字乡村建设40万元；提取管理费100.89万元。`;

const INSURED =
  '社会保险基金预算收入20.2亿元，增长13.1%，主要包括社会保险基金保费收入12.9亿元、补贴和投资收益等收入7.3亿元。社会保险基金预算支出19.2亿元（包括养老保险基金上解支出6.4亿元），下降21.6%，主要包括社会保险待遇支出12.7亿元、上解支出6.4亿元、转移支出等0.1亿元。';

describe('a list belongs to what opens it', () => {
  test('主要包括 names nothing: its list is of the total before', () => {
    expect(accused(INSURED)).toEqual([]);
  });

  test('a heading with its amount in a bracket is the total of the list behind it', () => {
    expect(accused(HEADINGS)).toEqual([]);
    expect(accused(HEADINGS.replace('2105.39', '2150.39'))).toEqual(['3090 <- 843.72 2150.39 40 100.89']);
  });

  test.each([
    '本次分配省级资金201万元、市级资金549万元，批复项目5个：食用菌园300万元（省级51万元，本级249万元）；东庄道路100万元；雨露计划70万元；贷款贴息80万元；西庄农业园200万元。',
    '某中学2021年总收入534.96万元，较上年决算数减少307.5万元，其中本年收入525.11万元，全部为一般公共预算拨款收入525.11万元。',
    '某院2015年财政拨款由上年的73,421.67万元增加到75,651.85万元。教育支出2014年为16,023.35万元，占当年财政拨款的21.82%；2015年为12,482.56万元，占当年财政拨款的16.5%。',
    '部门收支总预算1157.55万元，同比减少518.08万元。其中基本支出预算709.55万元，同比增加75.96万元；项目支出预算448万元，同比减少594万元。',
    '全县共有技术中心56个，其中国家级3个；省级以上工程研究中心23个。',
    '全市44个监测断面水质达标率100%，干流水质达到Ⅱ类，13个县级以上水源地水质达标率100%。',
    '附件：39、2025年某省保险基金收入表40、2025年某省保险基金支出表41、2025年末某省保险基金结余表。',
    '市财政支出267.37亿元，其中十三大类民生支出231.94亿元，占总支出的86.7%。教育支出52.81亿元，占支出总量的19.8%；卫生支出42.76亿元，占支出总量的16%；就业支出27.36亿元，占支出总量的10.2%。',
    '教育经费由2021年的1114.36万元降为2022年的1095.06万元，下降1.73%；事业收入由345.83万元降为338.44万元，下降2.14%。',
  ])('what is of another total, of the same one or of another year accuses nobody: %s', (text) =>
    expect(accused(text)).toEqual([]),
  );
});

test('where one figure is wrong, what holds beside it is not accused with it', () => {
  const account =
    '收、支总计均为2486.37万元。本年收入合计2398.12万元，其中财政拨款收入2251.40万元，其他收入146.72万元；年初结转和结余88.25万元。本年支出合计2402.56万元，其中基本支出1587.33万元，项目支出815.23万元。年末结转和结余83.81万元。';
  expect(accused(account)).toEqual([]);
  expect(accused(account.replace('2486.37', '2846.37')).filter((each) => each.startsWith('83.81'))).toEqual(
    [],
  );
  const revenue =
    '上半年，市财政总收入58.89亿元，地方财政收入39.59亿元。市级收入25.59亿元，各县收入33.30亿元。分项目看，税收45.42亿元，占财政总收入的77.1%；非税13.47亿元，占22.9%。';
  expect(accused(revenue)).toEqual([]);
  expect(accused(revenue.replace('13.47', '13.17')).filter((each) => each.startsWith('39.59'))).toEqual([]);
  const marks =
    '“智慧图书馆”项目得分88.5分。其中：决策指标满分15分，得14.4分；过程指标满分25分，得22.0分；产出指标满分30分，得27.6分；效益指标满分30分，得24.5分。四项满分合计100分。';
  expect(accused(marks)).toEqual([]);
  expect(accused(marks.replace('22.0', '22.5'))).toEqual(['88.5 <- 14.4 22.5 27.6 24.5']);
  const table =
    '项目资金（单位：万元）\n年度资金总额：预算数 86.03，执行数 81.70，执行率 95.00%，分值10，得分9.5\n其中：当年财政拨款 预算数 80.00，执行数 75.70\n上年结转资金 预算数 6.00，执行数 6.00';
  expect(accused(table).filter((each) => each.startsWith('9.5'))).toEqual([]);
});

describe('a rate of 100 is of all that there was to be done', () => {
  test.each([
    '检查餐饮单位570家次，责令整改11家，整改率100%；立案59起。',
    '检查学校36所，整改8所，整改率100%。',
    '排查隐患房屋360户，列入改造29户，改造率100%。',
    '共发现问题单位360家，立案29家，结案率100%。',
    '体检职工300人，复查12人，复查率100%。',
  ])('not of what was looked at: %s', (text) => expect(accused(text)).toEqual([]));

  test.each([
    ['受理38件，办结30件，办结率100%。', '100 <- 30 38'],
    ['共发现问题36个，已整改29个，整改率100%。', '100 <- 29 36'],
  ])('%s', (text, said) => expect(accused(text)).toEqual([said]));
});

test('parts with a total of their own in their bracket are no parts of what stands before it', () => {
  const grants = '“雨露计划”补助22人（春季18人、秋季24人，合计42人次），发放6.3万元。';
  expect(accused(grants)).toEqual([]);
  expect(accused('补助45人（春季18人、秋季24人），发放6.3万元。')).toEqual(['45 <- 18 24']);
});
