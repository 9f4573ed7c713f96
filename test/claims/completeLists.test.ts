import { readClaims } from '../../src/claims';

const claimsOf = (text: string, verdict?: string) =>
  readClaims(text)
    .filter((claim) => verdict === undefined || claim.verdict === verdict)
    .map(
      ({ kind, stated, operands }) =>
        `${kind} ${stated.text} <- ${operands.map((mark) => mark.text).join(' ')}`,
    );
const accused = (text: string) => claimsOf(text, 'inconsistent');

/** A right paragraph; what is changed in it, and what is then said. */
const CASES: readonly (readonly [string, string, string, string])[] = [
  [
    '申报资金854万元，全部为财政拨款，分三部分：农田建设400万元、示范建设259万元、畅通工程195万元。',
    '259',
    '295',
    'sum 854 <- 400 295 195',
  ],
  [
    '新增债券11.31亿元，一般债券2.54亿元、专项债券8.77亿元。专项债券全部用于三个领域：市政设施6.14亿元，交通设施1.71亿元，农林水利0.92亿元。',
    '1.71',
    '1.17',
    'sum 8.77 <- 6.14 1.17 0.92',
  ],
  [
    '预算收入完成19.80亿元，由税务完成18.96亿元、财政完成8428万元组成，完成年度目标35.6亿元的55.6%。',
    '8428万元',
    '8428亿元',
    'sum 19.80 <- 18.96 8428',
  ],
  [
    '项目惠及四个村：石门村812人、柳溪村655人、高岭村938人、双河村641人，受益群众共3046人。',
    '3046',
    '2405',
    'counts 2405 <- 812 655 938 641',
  ],
  [
    '国税完成19.65亿元，增长5.6%；地税完成26.46亿元，增长19.2%；财政部门完成12.77亿元，增长17.7%。三个部门共计完成58.88亿元，顺利实现“双过半”。',
    '58.88',
    '46.11',
    'sum 46.11 <- 19.65 26.46 12.77',
  ],
  [
    '4月份共派单601件，其中热线532件、政民互动69件。按时结案597件，超时办理4件，全部办结。',
    '597',
    '579',
    'counts 601 <- 579 4',
  ],
  [
    '全年发放两项补贴358.5万元，惠及2716人，其中生活补贴惠及1128人，发放148.9万元；护理补贴惠及1588人，发放209.6万元。',
    '358.5',
    '385.5',
    'sum 385.5 <- 148.9 209.6',
  ],
  [
    '资助受益1246人次，其中春季学期634人次、秋季学期612人次，发放资助金93.45万元，其中春季47.55万元、秋季45.90万元。',
    '634',
    '643',
    'counts 1246 <- 643 612',
  ],
];

describe('lists that are known to be whole', () => {
  test.each(CASES)('%s', (text, right, wrong, claim) => {
    expect(accused(text)).toEqual([]);
    expect(accused(text.replace(right, wrong))).toContain(claim);
  });

  test.each([
    '地方财政收入11489万元，即税收收入7236万元和非税收入4253万元。加返还性收入3714万元等各项补助、债券收入、上年结余和调入资金后，2021年财政总收入为182513万元。财政支出139193万元，上解支出11253万元。',
    '收入合计4309.50万元，较上年增加783.74万元，增长22.23%，其中财政拨款收入4229.50万元，占98.14%，其他收入80.00万元，占1.86%；此外还有年初结转和结余11.02万元。',
    '养老保险收入8564.20万元，支出7231.50万元。医疗保险收入12650.30万元，支出11870.40万元。两项保险收入共21214.50万元。',
  ])('and what is said of others accuses nobody: %s', (text) => expect(accused(text)).toEqual([]));

  test('one breakdown right behind the other', () =>
    expect(
      claimsOf('自行处理2276件，派单601件；派单中热线532件，政民互动69件，按时结案597件，超时办理4件。'),
    ).toEqual(expect.arrayContaining(['counts 601 <- 532 69', 'counts 601 <- 597 4'])));
});

describe('rates that are called by the name of a level', () => {
  const CALLS = '5月受理群众诉求46983件，当场答复33786件，交办13197件；已回复46210件，回复率98.35%。';
  const FOOD = '完成食品抽检16641批次，检出不合格347批次，不合格率2.09%，合格率97.91%。';
  const ON_TIME =
    '4月份共派单601件，其中12345热线532件、政民互动69件。按时结案597件，超时办理4件，按时结案率99%。';

  test('are of the whole before it', () => {
    expect(claimsOf(CALLS)).toContain('share 98.35 <- 46210 46983');
    expect(claimsOf(ON_TIME)).toContain('share 99 <- 597 601');
    expect(claimsOf(FOOD)).toContain('shareTotal 97.91 <- 2.09 97.91');
    for (const text of [CALLS, FOOD, ON_TIME]) expect(accused(text)).toEqual([]);
  });

  test('and wrong where one slip tells so', () => {
    expect(accused(CALLS.replace('98.35', '93.85'))).toEqual(['share 93.85 <- 46210 46983']);
    expect(accused(FOOD.replace('97.91', '97.19'))).toContain('shareTotal 97.19 <- 2.09 97.19');
    expect(
      accused('1月收案198件，结案18件，结案率9.09%；去年同期收案208件，结案36件，结案率17.31%。'),
    ).toEqual([]);
  });
});

describe('parts that no word opens', () => {
  const ROADS =
    '全省交通建设完成投资1441.5亿元，为年度计划的96.1%。公路项目1313.8亿元，其中高速公路970.6亿元，普通国省道197.2亿元，农村公路146.0亿元；港口项目71.0亿元；航道项目12.6亿元；客货站场及其他44.1亿元。';
  const SCHOOL =
    '学校收入预算5122.91万元。财政拨款4185.62万元，占八成；其他收入787.29万元，占收入预算的15.37%；上年结余150万元，占收入预算的2.93%。';
  const ONE = '总收入534.96万元，其中本年收入525.11万元，全部为一般公共预算财政拨款收入525.11万元。';
  const UNIT =
    '基本支出预算486.16万元，比2021年的490.18万元减少4.02万元，用于工资。项目支出预算108.11万元，与2021年持平。一般公共预算拨款支出共594.27万元。';

  test('fill the sentence behind their total, or begin those before it', () => {
    expect(claimsOf(ROADS)).toContain('sum 1441.5 <- 1313.8 71.0 12.6 44.1');
    expect(claimsOf(SCHOOL)).toContain('sum 5122.91 <- 4185.62 787.29 150');
    expect(claimsOf(ONE)).toContain('sum 525.11 <- 525.11');
    expect(claimsOf(UNIT)).toContain('sum 594.27 <- 486.16 108.11');
    for (const text of [ROADS, SCHOOL, ONE, UNIT]) expect(accused(text)).toEqual([]);
  });

  test('are all by their names, or as one slip tells', () => {
    expect(accused(SCHOOL.replace('5122.91', '5212.91'))).toContain('sum 5212.91 <- 4185.62 787.29 150');
    expect(accused(ROADS.replace('1441.5', '1414.5'))).toContain('sum 1414.5 <- 1313.8 71.0 12.6 44.1');
    expect(accused(ONE.replace('525.11万元，全部', '552.11万元，全部'))).toContain('sum 552.11 <- 525.11');
  });

  test.each([
    '全年完成投资1441.5亿元。公路项目813.8亿元；港口项目71.0亿元；航道项目12.6亿元。',
    '本年支出2456.80万元。教育支出1320.40万元；卫生支出540.20万元。',
    '全年补助资金286.40万元，全部为财政拨款。惠及农户1250户，发放物资86.30万元。',
  ])('and others accuse nobody: %s', (text) => expect(accused(text)).toEqual([]));
});

describe('several breakdowns of one total', () => {
  const BOUGHT =
    '完成政府采购项目124个，采购预算8652.30万元，实际采购金额8215.46万元。按采购方式分：公开招标56个，竞争性磋商42个，询价16个，单一来源10个。按项目类型分：货物类48个、2156.30万元，工程类31个、4689.20万元，服务类45个、1369.96万元。';
  const CHECKED = '发现隐患2365项，其中一般隐患2348项，重大隐患17项，已整改2340项，正在整改25项。';
  const STAFF = '卫生技术人员3215人，其中执业医师1248人，注册护士1430人，其他537人。';

  test.each([
    [BOUGHT, '56个', '65个', 'counts 124 <- 65 42 16 10'],
    [BOUGHT, '124个', '142个', 'counts 142 <- 56 42 16 10'],
    [CHECKED, '2340', '2430', 'counts 2365 <- 2430 25'],
    [CHECKED, '17项', '71项', 'counts 2365 <- 2348 71'],
    [STAFF, '1430', '1340', 'counts 3215 <- 1248 1340 537'],
  ])('%s', (text, right, wrong, claim) => {
    expect(accused(text)).toEqual([]);
    expect(accused(text.replace(right, wrong))).toContain(claim);
  });

  test.each([
    '参加生育保险职工人数16.54万人。获得城市最低生活保障有3.99万人；获得农村最低生活保障有10.09万人。',
    '发现问题86项，其中涉及项目管理52项，涉及资金管理41项，已整改60项，立行立改18项。',
    '地区财政收入57122万元：上划中央和省25163万元，地方公共财政预算收入31959万元。地方收入分级看，地本级7234万元，县级24725万元。',
  ])('and what overlaps accuses nobody: %s', (text) => expect(accused(text)).toEqual([]));
});

describe('one part alone, and ages', () => {
  const GUESTS =
    '公务接待费支出决算为14.73万元。其中：国内公务接待支出14.73万元，2023年共接待国内来访团组58个、436人次。';
  const AGES = '在职61人按年龄分：30岁以下15人，31—40岁32人，41—50岁12人，50岁以上2人。另有退休18人。';

  test.each([
    [GUESTS, '接待支出14.73', '接待支出17.43', 'sum 14.73 <- 17.43'],
    [AGES, '上2人', '上4人', 'counts 61 <- 15 32 12 4'],
  ])('%s', (text, right, wrong, claim) => {
    expect(accused(text)).toEqual([]);
    expect(accused(text.replace(right, wrong))).toContain(claim);
  });

  test('guests from abroad are others', () =>
    expect(
      accused('公务接待费支出5.25万元。其中：国内接待费支出4.85万元，外事接待费支出0.40万元，共64批次。'),
    ).toEqual([]));
});

describe('names that leave nothing out', () => {
  test.each([
    [
      '全年受理信访事项1256件，其中来信186件，来访425件，来电645件。',
      '425',
      '452',
      'counts 1256 <- 186 452 645',
    ],
    [
      '全年审结案件3215件，其中刑事412件，民事1860件，行政156件，执行787件。',
      '156',
      '165',
      'counts 3215 <- 412 1860 165 787',
    ],
    ['全县幼儿园86所，其中公办34所，民办52所。', '34', '43', 'counts 86 <- 43 52'],
  ])('%s', (text, right, wrong, claim) => {
    expect(accused(text)).toEqual([]);
    expect(accused(text.replace(right, wrong))).toContain(claim);
  });

  test.each([
    '招生15.01万人，其中小学3.10万人，初中6.58万人，高中6.51万人。',
    '审结案件3215件，其中刑事案件412件，民事案件1860件。',
    '食品抽检2365批次，合格2318批次，不合格47批次，合格率98.01%，不合格率1.99%；药品抽检560批次，合格率99.64%。',
  ])('and others accuse nobody: %s', (text) => expect(accused(text)).toEqual([]));
});
