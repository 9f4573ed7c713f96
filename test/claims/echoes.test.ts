import { readClaims } from '../../src/claims';

const accused = (text: string) =>
  readClaims(text)
    .filter(({ verdict }) => verdict === 'inconsistent')
    .map(
      ({ kind, stated, operands }) =>
        `${kind} ${stated.text} <- ${operands.map((mark) => mark.text).join(' ')}`,
    )
    .toSorted();

describe('one wrong figure breaks all that is told of it', () => {
  test('shares of a total that its list does not make are of what it should be', () => {
    expect(
      accused(
        '本年支出合计1,462.40万元，其中：基本支出1,204.16万元、项目支出438.24万元。基本支出占73.32%；项目支出占26.68%。',
      ),
    ).toEqual([
      'share 26.68 <- 438.24 1,462.40',
      'share 73.32 <- 1,204.16 1,462.40',
      'sum 1,462.40 <- 1,204.16 438.24',
    ]);
  });

  test('a part that is mistyped breaks the sum of its own parts, which no word opens', () => {
    const right =
      '本年支出2460.80万元，包括基本支出1790.30万元和项目支出670.50万元。项目支出方面，设备购置412.30万元，修缮258.20万元。';
    expect(accused(right)).toEqual([]);
    expect(accused(right.replace('670.50', '607.50'))).toEqual([
      'sum 2460.80 <- 1790.30 607.50',
      'sum 607.50 <- 412.30 258.20',
    ]);
  });

  test('what holds of the printed figure in another way is not accused with it', () => {
    expect(
      accused('收入合计320.50万元，其中财政拨款300.00万元、其他收入20.00万元。支出合计320.00万元。'),
    ).toEqual(['sum 320.50 <- 300.00 20.00']);
  });

  test('a relation is told once, however it is turned', () => {
    expect(accused('本单位资产总额3,268.30万元，负债213.42万元，净资产3,054.08万元。')).toHaveLength(1);
  });

  test.each([
    '本年收入1,500.00万元，本年支出1,480.00万元。基本支出占73.32%，项目支出占26.68%。',
    '全年支出2460.80万元。项目支出方面，设备购置412.30万元，修缮258.20万元，其他另行安排。',
  ])('without an accusation nothing follows: %s', (text) => expect(accused(text)).toEqual([]));

  test('a rate below nothing makes no figure', () =>
    expect(() =>
      readClaims(
        '支出合计1,862.40万元，占-12.5%，其中：基本支出1,204.16万元，占-64.7%、项目支出438.24万元，增长-3.5%。',
      ),
    ).not.toThrow());

  test('a text full of wrong totals is read in proportion', () => {
    const line = '支出合计1520.50万元，其中基本支出1000.10万元、项目支出250.20万元。\n';
    expect(accused(line.repeat(600))).toHaveLength(600);
  });
});
