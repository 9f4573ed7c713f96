import { readClaims } from '../../src/claims';

const judged = (text: string): readonly string[] =>
  readClaims(text)
    .filter(({ verdict }) => verdict !== 'unchecked')
    .map(({ kind, stated, operands, verdict }) =>
      [kind, stated.text, '=', ...operands.map((each) => each.text), verdict].join(' '),
    );
const wrong = (text: string): readonly string[] =>
  judged(text).filter((each) => each.endsWith('inconsistent'));

/** A right text and what is read of it; where a slip is given, the figure that is then wrong. */
describe('parts of what a clause names, and limits by their names', () => {
  test.each([
    [
      'parts of the latter of two parts, in their bracket',
      '年末结余85.20万元（基本支出12.10万元，项目支出73.10万元，后者中结转60.40万元、结余12.70万元）。',
      ['sum 85.20 = 12.10 73.10 exact', 'sum 73.10 = 60.40 12.70 exact'],
      null,
    ],
    [
      'parts of a named level of the sentence before',
      '医院总收入1840.0万元，来自财政拨款420.0万元、医疗收入1420.0万元。医疗收入由门诊收入510.0万元和住院收入910.0万元组成。',
      ['sum 1420.0 = 510.0 910.0 exact'],
      ['910.0', '901.0'],
    ],
    [
      'sources and uses of one total',
      '改造总投资560万元，资金来源为市级补助300万元、区级配套180万元、单位自筹80万元；工程构成为土建410万元、设备150万元。',
      ['sum 560 = 300 180 80 exact', 'sum 560 = 410 150 exact'],
      null,
    ],
    [
      'points with the full mark in a bracket before them',
      '自评总分91.5分：执行率（10分）得9.0分，产出（50分）得45.5分，效益（30分）得28.0分，满意度（10分）得9.0分。产出指标中，数量20.0分、质量15.5分、时效10.0分。',
      ['counts 91.5 = 9.0 45.5 28.0 9.0 exact', 'counts 45.5 = 20.0 15.5 10.0 exact'],
      ['得28.0', '得23.0'],
    ],
    [
      'points with the full mark in a bracket behind them',
      '决策13.0分（满分15分），过程17.0分（满分20分），产出31.5分（满分35分），效益26.0分（满分30分），总计87.5分。',
      ['counts 87.5 = 13.0 17.0 31.5 26.0 exact'],
      ['87.5', '85.7'],
    ],
    [
      'retired people by how they retired',
      '供养离退休人员215人，离休人员6人、退休人员209人。',
      ['counts 215 = 6 209 exact'],
      ['退休人员209', '退休人员290'],
    ],
    [
      'vehicles, all of whose kinds are named',
      '公务用车46辆，即主要领导干部用车2辆、应急保障用车5辆、执法执勤用车30辆和其他用车9辆。',
      ['counts 46 = 2 5 30 9 exact'],
      ['30辆', '31辆'],
    ],
    [
      'a percent against that of the year before',
      '参保率96.4%，高于上年的95.8%；报销比例62%，与上年的62%持平；次均费用6840元，低于上年的7015元。',
      [
        'direction 高于 = 96.4 95.8 exact',
        'direction 持平 = 62 62 exact',
        'direction 低于 = 6840 7015 exact',
      ],
      ['与上年的62', '与上年的65'],
    ],
    [
      'a limit by its name',
      '全县债务限额52.40亿元，其中一般债务20.10亿元、专项债务32.30亿元。年末债务余额48.75亿元，低于限额。',
      ['direction 低于 = 48.75 52.40 exact'],
      ['余额48.75', '余额58.74'],
    ],
    [
      'vehicles and how many there may be',
      '年末实有公务用车12辆（机要2辆，执法10辆），编制14辆，未超过编制。',
      ['direction 未超过 = 12 14 exact'],
      ['编制14', '编制11'],
    ],
    [
      'percents and, in a bracket behind each, what they are made of',
      '会议费控制率81.0%（支出4.05万元，预算5.00万元）；采购执行率92.5%（实际采购185.00万元，采购预算200.00万元）。',
      ['executionRate 81.0 = 4.05 5.00 exact', 'executionRate 92.5 = 185.00 200.00 exact'],
      ['率92.5', '率95.2'],
    ],
    [
      'what was saved against two prices',
      '桥梁维修控制价620.00万元，中标价589.00万元，结算审定570.40万元；较控制价节约49.60万元，节约率8.0%，较中标价核减18.60万元，核减率3.2%。',
      [
        'change 49.60 = 570.40 620.00 exact',
        'share 8.0 = 49.60 620.00 exact',
        'change 18.60 = 570.40 589.00 exact',
        'share 3.2 = 18.60 589.00 exact',
      ],
      ['率3.2', '率2.3'],
    ],
    [
      'what was taken off an account, of what was handed in',
      '送审造价8240万元，审定7663万元，净核减577万元，核减率7.00%。',
      ['change 577 = 7663 8240 exact', 'share 7.00 = 577 8240 exact'],
      ['7.00', '7.53'],
    ],
    [
      'cases by their sort, one of which is 执行',
      '审结案件1250件：刑事86件、民商事702件、行政22件、执行440件。新收案件1300件。新收案件比上年的1250件增长4.0%。',
      ['counts 1250 = 86 702 22 440 exact', 'changeRate 4.0 = 1300 1250 exact'],
      ['执行440', '执行404'],
    ],
    [
      'two ways to take one total apart, one behind the other',
      '投资额4820.50万元，其中土建3100.20万元、设备1720.30万元；东片2650.40万元、西片2170.10万元。',
      ['sum 4820.50 = 3100.20 1720.30 exact', 'sum 4820.50 = 2650.40 2170.10 exact'],
      null,
    ],
    [
      'a share of what was done, beside its budget',
      '全县一般公共预算收入完成42800万元（预算42000万元，完成101.9%），税收25680万元，占收入的60.0%。',
      ['share 60.0 = 25680 42800 exact'],
      ['60.0', '61.1'],
    ],
    [
      'points of a decimal that moved',
      '2023年支出预算612.40万元，按功能科目分：教育480.20万元，社保52.70万元，卫生31.30万元，住房48.20万元。',
      ['sum 612.40 = 480.20 52.70 31.30 48.20 exact'],
      ['52.70', '5.27'],
    ],
    [
      'money at hand that is added to',
      '总收入5120.60万元，另加上年结转310.25万元，可使用资金5430.85万元。',
      ['sum 5430.85 = 5120.60 310.25 exact'],
      ['5430.85', '4810.35'],
    ],
    [
      'assets by whose they are, and with debts',
      '年末资产64.20亿元（行政20.10亿元，事业44.10亿元），负债18.30亿元，净资产45.90亿元。市级：资产24.00亿元（行政7.60亿元，事业16.40亿元），负债6.10亿元，净资产17.90亿元。区县：资产40.20亿元（行政12.50亿元，事业27.70亿元），负债12.20亿元，净资产28.00亿元。',
      [
        'sum 64.20 = 20.10 44.10 exact',
        'sum 64.20 = 18.30 45.90 exact',
        'sum 64.20 = 24.00 40.20 exact',
        'sum 20.10 = 7.60 12.50 exact',
      ],
      null,
    ],
    [
      'a budget and what was done, with what lies between',
      '会议费年初预算6.25万元，决算5.10万元，减少1.15万元，下降18.4%。',
      ['change 1.15 = 5.10 6.25 exact', 'changeRate 18.4 = 5.10 6.25 exact'],
      null,
    ],
    [
      'the year before behind its name',
      '彩票公益金3.96亿元，占基金收入的20%。彩票公益金上年为3.30亿元，今年增加0.66亿元，增长20.0%。',
      ['change 0.66 = 3.96 3.30 exact'],
      ['增加0.66', '减少0.66'],
    ],
    [
      'one measure of two years',
      '2022年预算840.00万元，支出772.80万元，执行率92.0%；2023年预算900.00万元，支出855.00万元，执行率95.0%，提高3.0个百分点。',
      ['change 3.0 = 95.0 92.0 exact'],
      ['3.0个', '2.0个'],
    ],
    [
      'the year that is first',
      '服务人次：2021年12.6万人次，2022年15.1万人次，2023年14.4万人次，以2022年最多。',
      ['rank 最多 = 15.1 12.6 14.4 exact'],
      ['以2022', '以2023'],
    ],
    [
      'money by its purses, all of them',
      '防汛资金共950万元，中央500万元、省级300万元、县级150万元。',
      ['sum 950 = 500 300 150 exact'],
      ['共950', '共800'],
    ],
    [
      'a table of one column',
      '支出明细表（单位：元）\n合计 1,240,300.50\n人员经费 980,200.30\n工资福利支出 900,150.30\n对个人和家庭的补助 80,050.00\n公用经费 260,100.20',
      ['sum 1,240,300.50 = 980,200.30 260,100.20 exact', 'sum 980,200.30 = 900,150.30 80,050.00 exact'],
      null,
    ],
    [
      'a budget that was approved, told again',
      '批复你单位收入预算1864.20万元，支出预算1864.20万元。请按批复的支出预算1864.20万元执行。',
      ['repeated 1864.20 = 1864.20 exact'],
      ['1864.20', '186.20'],
    ],
    [
      'points behind their full marks, with no bracket',
      '项目自评总分88.5分。其中投入指标分值20分，得18.0分；产出指标分值50分，得44.5分；效益指标分值30分，得26.0分。',
      ['counts 88.5 = 18.0 44.5 26.0 exact'],
      null,
    ],
    [
      'one total taken apart twice within a list',
      '在园幼儿426人：大班150人、中班142人、小班134人；男童221人，女童205人。',
      ['counts 426 = 150 142 134 exact', 'counts 426 = 221 205 exact'],
      null,
    ],
  ] as const)('%s', (_, text, expected, slip) => {
    expect(judged(text)).toEqual(expect.arrayContaining([...expected]));
    expect(wrong(text)).toEqual([]);
    if (slip === null) return;
    const at = text.lastIndexOf(slip[0]);
    expect(at).toBeGreaterThan(0);
    expect(wrong(text.slice(0, at) + slip[1] + text.slice(at + slip[0].length))).not.toEqual([]);
  });
});
