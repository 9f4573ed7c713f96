import { readClaims } from '../../src/claims';

const rolls = (text: string, isWrong: boolean): readonly string[] =>
  readClaims(text)
    .filter(({ kind, verdict }) => kind === 'rollForward' && verdict !== 'unchecked')
    .filter(({ verdict }) => (verdict === 'inconsistent') === isWrong)
    .map(({ stated, operands }) => [stated.text, '=', ...operands.map((each) => each.text)].join(' '));

describe('what a budget or fund has left', () => {
  test.each([
    [
      'one sentence',
      '全区实现国有资本经营预算收入6120万元，支出5872万元，结余248万元。',
      '248 = 6120 5872',
      ['6120|6210', '5872|5972', '248|428'],
    ],
    [
      'sentences of their own, with growth',
      '全县社会保险基金收入218,450万元，比上年执行数下降1.2%。全县社会保险基金支出安排203,118万元，比上年执行数增长4.6%。当期结余15,332万元。',
      '15,332 = 218,450 203,118',
      ['218,450|281,450', '203,118|203,181', '15,332|25,332'],
    ],
    [
      'the total of the receipts',
      '社会保险基金预算收入预计完成104.2亿元，加上上年结余、财政补贴和下级上解收入，总收入预计318.5亿元。社会保险基金预算支出预计完成131.7亿元，年末结余预计186.8亿元。',
      '186.8 = 318.5 131.7',
      ['318.5|381.5', '131.7|137.1', '186.8|168.8'],
    ],
    [
      'both totals, the outlays first',
      '国有资本经营预算支出0.41亿元，完成调整预算的100%，增长12.3%。加上调出资金等，总支出0.63亿元。总收入0.68亿元，结转0.05亿元。',
      '0.05 = 0.68 0.63',
      ['0.68|0.86', '0.63|0.36', '0.05|0.50'],
    ],
    [
      'the year without the old balance',
      '社会保险基金预算收入3.74亿元，加上年结余2.19亿元，收入总计5.93亿元。\n社会保险基金预算支出3.21亿元，增长6.5%。当年收支结余0.53亿元，年末滚存结余2.72亿元。',
      '0.53 = 3.74 3.21',
      ['3.21|2.31', '0.53|0.35'],
    ],
    [
      'what was done, where the budget is printed before it',
      '失业保险基金收入预算41.20亿元，实际完成42.36亿元，为预算的102.8%；支出预算39.75亿元，实际完成38.91亿元，为预算的97.9%。当年收支结余3.45亿元。',
      '3.45 = 42.36 38.91',
      ['42.36|43.26', '3.45|4.35'],
    ],
    [
      'more outlays than receipts',
      '职工养老保险基金收入86.40亿元，支出91.75亿元，当年收支缺口5.35亿元。',
      '5.35 = 86.40 91.75',
      ['86.40|84.60', '5.35|3.55'],
    ],
    [
      'the balance that has run up, with the year behind a deficit',
      '当年收支赤字0.56亿元，加上上年结余4.90亿元，年末滚存结余4.34亿元。',
      '4.34 = 4.90 0.56',
      ['4.34|4.43', '4.90|9.40'],
    ],
    [
      'the balance that has run up, what was short told in a sentence before',
      '生育保险基金收入6.31亿元，支出6.68亿元，收不抵支0.37亿元。支出中，津贴4.10亿元，医疗费2.58亿元。上年末滚存结余5.22亿元，本年末滚存结余4.85亿元。',
      '4.85 = 5.22 0.37',
      ['4.85|5.59', '0.37|0.73'],
    ],
    [
      'room below a limit that is told behind the debt',
      '年末政府债务余额61.35亿元，一般债务20.15亿元，专项债务41.20亿元；债务限额70.00亿元，余额低于限额，剩余空间8.65亿元。',
      '8.65 = 70.00 61.35',
      ['8.65|6.85', '70.00|80.00'],
    ],
    [
      'a budget that was changed on both sides',
      '年初，镇人民代表大会批准镇级一般公共预算收入53.42亿元，其中本级收入31.12亿元、转移性收入22.30亿元。年中批准预算调整方案，收支各调增6亿元，调整后收支为59.42亿元。',
      '59.42 = 53.42 6',
      ['59.42|54.92', '59.42|95.42'],
    ],
    [
      'totals by name, less one another',
      '省级一般公共预算收入418亿元，收入总量为2150.3亿元。省级一般公共预算支出690.4亿元，支出总量为2013.9亿元。收入总量减去支出总量后，省级结转资金136.4亿元。',
      '136.4 = 2150.3 2013.9',
      ['2150.3|2510.3', '136.4|163.4'],
    ],
  ] as const)('%s', (_, text, claim, slips) => {
    expect(rolls(text, false)).toContain(claim);
    expect(readClaims(text).filter(({ verdict }) => verdict === 'inconsistent')).toEqual([]);
    for (const slip of slips) {
      const [from = '', to = ''] = slip.split('|');
      const wrong = readClaims(text.replace(from, to)).filter(({ verdict }) => verdict === 'inconsistent');
      expect([slip, wrong.length > 0]).toEqual([slip, true]);
    }
  });

  test('a surplus with more outlays than receipts is wrong', () =>
    expect(rolls('社会保险基金收入61.3亿元，支出64.8亿元，当年收支结余3.5亿元。', true)).toEqual([
      '3.5 = 61.3 64.8',
    ]));

  test.each([
    ['what both totals hold', '收入总计30,418,205万元。支出总计30,418,205万元，结转下年79,310万元。'],
    [
      'a changed budget whose words name a balance',
      '提前下达补助收入37万元，安排支出37万元，执行中因上级补助增加和结余结转等安排支出，支出预算调整为81340万元，实际完成60215万元。',
    ],
    ['a balance of many years', '失业保险基金收入5.21亿元，支出4.86亿元，累计结余31.70亿元。'],
    [
      'a balance beside an opening one',
      '上年结余2.40亿元。基金收入5.30亿元，支出4.10亿元，年末结余3.60亿元。',
    ],
    ['a balance of another fund', '一般公共预算收入50.2亿元。政府性基金支出31.7亿元，当年收支结余2.9亿元。'],
    [
      'receipts that are not all',
      '县级一般公共预算收入12.4亿元，上级补助收入30.5亿元，调入资金1.1亿元。一般公共预算支出41.3亿元，当年收支结余2.1亿元。',
    ],
  ])('%s accuses nobody', (_, text) => expect(rolls(text, true)).toEqual([]));
});
