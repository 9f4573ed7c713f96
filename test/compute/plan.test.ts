import { applied, evaluationOf, Facts, sheetOf, workbookOf, type TestCell } from './builder';
import { lines, plan, planByHand, reasons, scheme } from './planning';

const accounts = (...rows: readonly (readonly TestCell[])[]) =>
  [['项目', '本年', '上年', '增减额', '增减率'], ...rows] as const;

const rowFacts = (of: Facts) =>
  evaluationOf({
    relations: [2, 3].flatMap((row) => [
      of.relation('difference', `D${row}`, [`B${row}`, `C${row}`]),
      of.relation('changeRate', `E${row}`, [`B${row}`, `C${row}`]),
    ]),
  });

describe('changes and rates', () => {
  test('a difference and its rate', () => {
    const result = plan(accounts(['收入', 1679.56, 2008.35, null, null]), (of) => ({
      relations: [
        of.relation('difference', 'D2', ['B2', 'C2']),
        of.relation('changeRate', 'E2', ['B2', 'C2']),
      ],
    }));
    expect(lines(result)).toEqual([
      '增减额 D2 =ROUND(B2-C2,2) → -328.79',
      '增减率 E2 =IF(C2=0,"--（基数为0，不可比）",(B2-C2)/C2) → -16.37%',
    ]);
    expect(result.fillings[0]).toMatchObject({ result: '-328.79', numberFormat: 'General' });
  });

  test('a base of zero gives words, never a percent', () => {
    const result = plan(accounts(['接待', 0.3, 0, null, null]), (of) => ({
      relations: [of.relation('changeRate', 'E2', ['B2', 'C2'])],
    }));
    expect(lines(result)[0]).toMatch(/ → --（基数为0，不可比）$/);
  });

  test('a rate from the printed change', () => {
    const result = plan(accounts(['基本支出', 895, null, 155, null]), (of) => ({
      relations: [of.relation('changeRate', 'E2', ['B2', 'D2'], { form: 'fromChange' })],
    }));
    expect(lines(result)).toEqual([
      '增减率 E2 =IF(ROUND(B2-D2,2)=0,"--（基数为0，不可比）",D2/(B2-D2)) → 20.95%',
    ]);
  });

  test('a rate rests on a change that is filled with it', () => {
    const result = plan(accounts(['收入', 9.6, 7.23, null, null]), (of) => ({
      relations: [
        of.relation('changeRate', 'E2', ['B2', 'D2'], { form: 'fromChange' }),
        of.relation('difference', 'D2', ['B2', 'C2']),
      ],
    }));
    expect(lines(result).map((line) => line.replace(/.* → /, ''))).toEqual(['32.78%', '2.37']);
  });

  test('a negative base, a blank operand and an error are left to the person', () => {
    const result = plan(
      accounts(
        ['甲', 5, -5, null, null],
        ['乙', null, 5, null, null],
        ['丙', '#DIV/0!', 5, null, null],
        ['丁', '约5', 5, null, null],
      ),
      (of) => ({
        relations: [2, 3, 4, 5].map((row) => of.relation('changeRate', `E${row}`, [`B${row}`, `C${row}`])),
      }),
    );
    expect(reasons(result)).toEqual([
      '增减率 E2 needsJudgement',
      '增减率 E3 missingInput',
      '增减率 E4 missingInput',
      '增减率 E5 numberAsText',
    ]);
  });

  test('a plain number typed as text is read by VALUE, another is not', () => {
    const result = plan(
      accounts(['甲', '1,679.56', '2008.35 ', null, null], ['乙', '１６７９', 2008, null, null]),
      (of) => ({
        relations: [
          of.relation('difference', 'D2', ['B2', 'C2']),
          of.relation('difference', 'D3', ['B3', 'C3']),
        ],
      }),
    );
    expect(lines(result)).toEqual(['增减额 D2 =ROUND(VALUE(SUBSTITUTE(B2,",",""))-VALUE(C2),2) → -328.79']);
    expect(reasons(result)).toEqual(['增减额 D3 numberAsText']);
  });

  test('amounts in different units are not put into one formula', () => {
    const result = plan(
      accounts(['甲', { value: 12, format: '0"元"' }, { value: 12, format: '0"万元"' }, null, null]),
      (of) => ({
        relations: [of.relation('difference', 'D2', ['B2', 'C2'])],
      }),
    );
    expect(reasons(result)).toEqual(['增减额 D2 needsJudgement']);
  });
});

describe('what is there stays there', () => {
  test('typed figures, formulas and text are no gaps', () => {
    const result = plan(
      accounts(['甲', 5, 4, 99, '—'], ['乙', 5, 4, { value: 1, formula: '=B3-C3' }, 'x']),
      (of) => ({
        relations: [2, 3].flatMap((row) => [
          of.relation('difference', `D${row}`, [`B${row}`, `C${row}`]),
          of.relation('changeRate', `E${row}`, [`B${row}`, `C${row}`]),
        ]),
      }),
    );
    expect(result).toEqual({ fillings: [], unfilled: [] });
  });

  test('a change expects the cell as it was read', () => {
    const result = plan(accounts(['甲', 5, 4, ' ', null]), (of) => ({
      relations: [of.relation('difference', 'D2', ['B2', 'C2'])],
    }));
    expect(result.fillings[0]?.change.expect).toEqual({ formula: null, value: ' ' });
  });

  test('planning again after an apply gives nothing', () => {
    const sheet = sheetOf('表1', accounts(['甲', 5, 4, null, null], ['乙', 5, 0, null, null]));
    const first = planByHand(rowFacts(new Facts(sheet)), scheme, workbookOf(sheet));
    expect(first.fillings).toHaveLength(4);
    const after = applied(
      sheet,
      first.fillings.map(({ change }) => change),
    );
    expect(planByHand(rowFacts(new Facts(after)), scheme, workbookOf(after))).toEqual({
      fillings: [],
      unfilled: [],
    });
  });

  test('protected sheets and covered cells are named', () => {
    const rows = accounts(['甲', 5, 4, null, null]);
    const locked = sheetOf('表1', rows, { protected: true });
    const merged = sheetOf('表1', rows, { merges: [{ row: 1, column: 2, rows: 1, columns: 2 }] });
    const planned = [locked, merged].map((sheet) => {
      const of = new Facts(sheet);
      return planByHand(
        evaluationOf({ relations: [of.relation('difference', 'D2', ['B2', 'C2'])] }),
        scheme,
        workbookOf(sheet),
      );
    });
    expect(planned.flatMap(reasons)).toEqual(['增减额 D2 protected', '增减额 D2 merged']);
  });
});

test('ten thousand rows are planned', () => {
  const rows = Array.from({ length: 10_000 }, (_, row) => [`指标${row}`, '≥50篇', '40篇', 0.01, null]);
  const sheet = sheetOf('表1', [...rows, ['总分', null, null, null, null]]);
  const of = new Facts(sheet);
  const form = of.form(
    rows.map((_, row) => of.indicator(row + 1)),
    {
      total: { points: of.slot('D10001'), score: of.slot('E10001') },
    },
  );
  const result = planByHand(evaluationOf({ indicators: [form] }), scheme, workbookOf(sheet));
  expect(lines(result).at(-1)).toBe('总分 E10001 =SUM(E1:E10000) → 100');
});
