import { readClaims } from '../../src/claims';

const judged = (text: string): readonly string[] =>
  readClaims(text)
    .filter(({ verdict }) => verdict !== 'unchecked')
    .map(({ kind, stated, operands, verdict }) =>
      [kind, stated.text, '=', ...operands.map((each) => each.text), verdict].join(' '),
    );

/** A text, what is read of it, and one figure with a slip that is found. */
describe('what is left, and what was done of what was to be done', () => {
  test.each([
    [
      'what was carried over and what came in, and what there was to be spent',
      '上年结转46.20万元，本年预算420.00万元，合计466.20万元，支出438.60万元，结转下年27.60万元。',
      'sum 466.20 = 46.20 420.00 exact',
      ['420.00', '480.00'],
    ],
    [
      'what was given and carried over, told before the sum of both',
      '下达就业补助资金1640.50万元，上年结转285.60万元，可用资金1926.10万元，全年支出1780.30万元，年末结余145.80万元。',
      'rollForward 145.80 = 1926.10 1780.30 exact',
      ['145.80', '175.80'],
    ],
    [
      'what has arrived, though what was spent stands between',
      '项目预算486.50万元，到位486.50万元，支出466.50万元，到位率100.00%，执行率95.89%，结余20.00万元。',
      'executionRate 100.00 = 486.50 486.50 exact',
      ['项目预算486.50', '项目预算468.50'],
    ],
    [
      'what was taken back is not what was spent',
      '项目预算600.00万元，实际支出552.00万元，收回结余资金48.00万元，预算执行率92.00%。',
      'executionRate 92.00 = 552.00 600.00 exact',
      ['92.00', '95.00'],
    ],
    [
      'what a county has spent of what was handed to it',
      '下达补助资金1260.50万元，其中中央900.50万元、省级360.00万元。县区实际支出1134.45万元，支出率90.00%。',
      'executionRate 90.00 = 1134.45 1260.50 exact',
      ['90.00', '95.00'],
    ],
    [
      'what could be spent, and the rate behind ；',
      '上年结转资金62.40万元，本年财政拨款415.00万元，可使用资金合计477.40万元；全年支出453.53万元，支出进度95.00%。',
      'executionRate 95.00 = 453.53 477.40 exact',
      ['95.00', '59.00'],
    ],
    [
      'two years together, each with its budget',
      '项目总预算890.00万元。其中，2022年安排400.00万元，2023年安排490.00万元。两年共支出845.50万元，支出率95.00%。',
      'executionRate 95.00 = 845.50 890.00 exact',
      ['845.50', '854.50'],
    ],
    [
      'the sum that was told before',
      '低保资金支出共4215.60万元，其中城市低保1015.60万元，农村低保3200.00万元。上述资金4215.60万元全部通过一卡通发放。',
      'repeated 4215.60 = 4215.60 exact',
      ['上述资金4215.60', '上述资金4251.60'],
    ],
    [
      'what has not arrived, behind a list by source',
      '项目总投资3860.50万元，资金来源：中央预算内资金2300.00万元，省级配套1560.50万元。已到位资金3474.45万元，占总投资的90.00%，未到位386.05万元。',
      'rollForward 386.05 = 3860.50 3474.45 exact',
      ['386.05', '356.05'],
    ],
    [
      'two years, each with its own sum',
      '2023年度安排资金486.20万元，支出462.89万元，执行率95.21%；2022年度安排资金452.30万元，支出438.73万元，执行率97.00%。',
      'executionRate 97.00 = 438.73 452.30 exact',
      ['97.00', '79.00'],
    ],
    [
      'questionnaires that are valid',
      '共发放问卷248份，收回有效问卷230份，有效率92.74%。',
      'share 92.74 = 230 248 exact',
      ['230', '320'],
    ],
    [
      'what was to be collected',
      '全年应收45.20万元，实收41.58万元，收缴率91.99%。',
      'share 91.99 = 41.58 45.20 exact',
      ['45.20', '48.20'],
    ],
    [
      'what was paid of a price',
      '合同价2463.85万元，已支付1890.12万元，占合同价的76.71%。',
      'executionRate 76.71 = 1890.12 2463.85 exact',
      ['1890.12', '1980.12'],
    ],
    [
      'an estimate and what it came to',
      '项目概算2688.23万元，决算2463.85万元，节约224.38万元，节约率8.35%。',
      'change 224.38 = 2463.85 2688.23 exact',
      ['2463.85', '2643.85'],
    ],
    [
      'what is left of a sum that was used',
      '机动经费80.00万元，用去52.40万元，余27.60万元。',
      'rollForward 27.60 = 80.00 52.40 exact',
      ['27.60', '26.70'],
    ],
    [
      'a balance at the end of each month, from one to the next',
      '零余额账户上年末余额30.50万元。七月收18.00万元、付20.10万元，月末28.40万元；八月收9.60万元、付7.30万元，月末30.70万元。',
      'rollForward 30.70 = 28.40 9.60 7.30 exact',
      ['30.70', '37.00'],
    ],
    [
      'a stock with what was added and what was struck off',
      '档案年初库存52160卷，当年接收3280卷、注销410卷，年末55030卷。',
      'rollForward 55030 = 52160 3280 410 exact',
      ['55030', '55850'],
    ],
    [
      'a shortage',
      '职工医保收入812.6万元，支出845.3万元，当年缺口32.7万元。',
      'rollForward 32.7 = 812.6 845.3 exact',
      null,
    ],
    [
      'a deficit behind a list of outlays',
      '省级收入520亿元，调入45亿元，总量565亿元；省级支出598.5亿元，其中本级410亿元，增长3%；赤字33.5亿元。',
      'rollForward 33.5 = 565 598.5 exact',
      null,
    ],
    [
      'what is left when a part is taken off, whatever its name',
      '全口径收入91240万元，剔除上划收入30115万元后，县本级61125万元。',
      'rollForward 61125 = 91240 30115 exact',
      ['61125', '61215'],
    ],
    [
      'a balance behind several outlays of a total',
      '基金收入6120万元，上年结转340万元，收入总量6460万元。当年支出4205万元，调入一般公共预算1830万元，结转下年425万元。',
      'rollForward 425 = 6460 4205 1830 exact',
      null,
    ],
    [
      'totals of both sides with other figures between them',
      '含上级补助收入1200.50万元在内，收入总量为3150.80万元；含上解支出260.20万元在内，支出总量为2990.40万元；收支结余160.40万元。',
      'rollForward 160.40 = 3150.80 2990.40 exact',
      ['160.40', '106.40'],
    ],
    [
      'a balance of the year by its flows told before the opening one',
      '当年归集31.42亿元；当年缴存28.15亿元，当年提取19.60亿元。年初余额70.33亿元，年末余额78.88亿元。',
      'rollForward 78.88 = 70.33 28.15 19.60 exact',
      null,
    ],
    [
      'a share of a budget that only says 占',
      '县级2022年收入预算8.40亿元，完成7.98亿元，占95%。',
      'executionRate 95 = 7.98 8.40 exact',
      null,
    ],
    [
      'a share of a budget by its stage',
      '支出预算由21.30亿元调为24.50亿元，完成22.05亿元，占调整后的90%。',
      'executionRate 90 = 22.05 24.50 exact',
      null,
    ],
    [
      'budgets in one sentence, of which the first says what they are',
      '全区收入5120万元，占年初预算12800万元的40.0%；税收4200万元，占10500万元的40.0%。',
      'executionRate 40.0 = 4200 10500 exact',
      ['10500万元的40.0', '10500万元的60.0'],
    ],
    [
      'what was done of an investment',
      '水库除险加固总投资6400万元，已完成投资4896万元，占总投资的76.5%。',
      'executionRate 76.5 = 4896 6400 exact',
      ['76.5', '23.5'],
    ],
    [
      'a rate with a zero behind its point',
      '抗旱补助1.40亿元，其中中央8200万元、省级5800万元；已支付1.26亿元，支付率90.0%。',
      'executionRate 90.0 = 1.26 1.40 exact',
      null,
    ],
    [
      'shares of a whole that was printed once',
      '集中采购310.4亿元、分散采购465.6亿元，分别占全省规模776.0亿元的40%、60%。授予小微企业582.0亿元，占全省规模75%。',
      'share 75 = 582.0 776.0 exact',
      ['规模75', '规模57'],
    ],
    [
      'what a change has led to is no range',
      '基金收入增加1200万元至9600万元，增长14.3%。',
      'changeRate 14.3 = 9600 1200 exact',
      ['14.3', '12.5'],
    ],
    [
      'a verb right behind 相比',
      '“三公”经费预算18.20万元：公务用车运行维护费15.00万元，公务接待费3.20万元。与2021年预算相比多1.20万元，增长7.06%。',
      'changeRate 7.06 = 18.20 1.20 exact',
      null,
    ],
    [
      'what was done, behind its budget',
      '水务局收入820.00万元，预算800.00万元，完成102.5%，超收20.00万元，同比却少收30.00万元，下降3.53%。',
      'changeRate 3.53 = 820.00 30.00 exact',
      ['3.53', '3.66'],
    ],
    [
      'what a budget was changed to, and its parts',
      '总支出年初6420.50万元，调为6900.30万元，调增479.80万元：教育年初3210.00万元，调为3560.00万元，调增350.00万元；卫生年初3210.50万元，调为3340.30万元，调增129.80万元。',
      'causes 479.80 = 350.00 129.80 exact',
      ['调增129.80', '调增192.80'],
    ],
    [
      'what a budget was raised by',
      '项目年初预算46.00万元，全年预算52.50万元，执行50.40万元。追加6.50万元用于设备更新。',
      'change 6.50 = 52.50 46.00 exact',
      null,
    ],
    [
      'causes behind 系',
      '2023年收入预算615.40万元，较上年预算数590.00万元增加25.40万元，系财政拨款增加31.20万元、事业收入减少5.80万元所致。',
      'causes 25.40 = 31.20 5.80 exact',
      null,
    ],
    [
      'parts of what a heading names, as many as it says',
      '镇级收入8240.50万元。上级补助2100.40万元。上级补助的来源有三：体制补助1200.00万元，税收分成650.40万元，生态补偿250.00万元。',
      'sum 2100.40 = 1200.00 650.40 250.00 exact',
      ['650.40', '605.40'],
    ],
    [
      'what is at hand with what was carried over',
      '全年总收入3052.40万元，其中拨款2900.00万元、利息152.40万元。上年结转118.35万元，可使用资金3170.75万元。',
      'sum 3170.75 = 3052.40 118.35 exact',
      null,
    ],
    [
      'two bounds of one level',
      '培训费支出6.20万元，未突破预算控制数7.00万元，也少于上年的6.85万元。',
      'direction 少于 = 6.20 6.85 exact',
      ['6.20', '9.20'],
    ],
  ])('%s', (_, text, expected, slip) => {
    expect(judged(text)).toContain(expected);
    expect(judged(text).filter((each) => each.endsWith('inconsistent'))).toEqual([]);
    if (slip === null) return;
    const [right = '', wrong = ''] = slip;
    const at = text.lastIndexOf(right);
    const slipped = text.slice(0, at) + wrong + text.slice(at + right.length);
    expect(judged(slipped).filter((each) => each.endsWith('inconsistent'))).not.toEqual([]);
  });

  test('equal names in two paragraphs are no parts of one total', () => {
    expect(
      judged(
        '公共预算：收入4850万元，支出4680万元。结转下年170万元。\n政府性基金：收入1210万元，调出120万元。\n国有资本：收入52万元，支出36万元，调出16万元。',
      ).filter((each) => each.endsWith('inconsistent')),
    ).toEqual([]);
  });
});
