import type { Relation, Slot } from '../../src/evaluation';
import { parseFigure } from '../../src/quantity';
import { judgeRelations } from '../../src/rules/relations';

type Given = string | { readonly text: string; readonly source: Slot['source'] };

const slot = (given: Given, row: number, unit: string | null): Slot => {
  const { text, source } = typeof given === 'string' ? { text: given, source: null } : given;
  const read = parseFigure(text);
  const figure = read && { ...read, unit: read.unit ?? unit };
  return {
    cell: { sheet: '表', row, column: 1 },
    text,
    figure,
    source: source ?? (text === '' ? 'empty' : figure ? 'typed' : 'text'),
    format: 'General',
  };
};

interface Told {
  readonly subject?: string;
  readonly complete?: boolean;
  readonly exact?: boolean;
  readonly form?: Relation['form'];
  readonly signs?: Relation['signs'];
  readonly unit?: string | null;
  /** Labels of the rows: that of the result, then those of the operands. */
  readonly labels?: readonly string[];
}

const relation = (
  kind: Relation['kind'],
  [result = '', ...operands]: readonly Given[],
  {
    subject = '合计',
    complete = true,
    exact = false,
    form = 'plain',
    signs = [],
    unit = null,
    labels = [],
  }: Told = {},
): Relation => {
  const slots = operands.map((given, index) => slot(given, index + 1, unit));
  const rows = [result, ...operands].map((_, row) => ({
    row,
    cells: labels[row] === undefined ? {} : { label: { text: labels[row] } },
  }));
  return {
    kind,
    name: 'partsOfTotal',
    form,
    result: slot(result, 0, unit),
    operands: slots,
    signs,
    complete,
    exact,
    subject,
    table: { rows } as unknown as Relation['table'],
  };
};

const verdicts = (...relations: readonly Relation[]) =>
  judgeRelations(relations).map(({ judgement }) => judgement.verdict);

const error = (text: string): Given => ({ text, source: 'error' });

describe('sums', () => {
  test.each([
    ['the parts', ['100', '60', '40'], ['exact']],
    ['parts within half a unit each', ['100', '60', '41'], ['within-rounding']],
    ['other parts', ['100', '60', '43'], ['inconsistent']],
    ['an empty part is nothing', ['100', '100', ''], ['exact']],
    ['a dash is nothing', ['100', '60', '—'], ['inconsistent']],
    ['无 is nothing', ['60', '60', '无'], ['exact']],
    ['an error is no nothing', ['60', '60', error('')], []],
    ['words are no figure', ['60', '60', '见附表'], []],
    ['no total', ['', '60', '40'], []],
    ['no part at all', ['100', '', '—'], []],
    ['one part', ['100', '90'], []],
    ['one part that is the total', ['100', '100'], ['exact']],
  ] as const)('%s', (_, given, expected) => {
    expect(verdicts(relation('sum', given))).toEqual(expected);
  });

  test('parts that are only some of a whole may be less, and not more', () => {
    expect(verdicts(relation('sum', ['100', '60', '30'], { complete: false }))).toEqual([]);
    expect(verdicts(relation('sum', ['100', '60', '40'], { complete: false }))).toEqual(['exact']);
    expect(verdicts(relation('sum', ['100', '60', '50'], { complete: false }))).toEqual(['inconsistent']);
  });

  test('signs count, and people are exact where amounts stand for half a unit', () => {
    expect(verdicts(relation('sum', ['20', '60', '40'], { signs: [1, -1] }))).toEqual(['exact']);
    expect(verdicts(relation('sum', ['100.1', '60', '40']))).toEqual(['within-rounding']);
    expect(verdicts(relation('sum', ['100.1', '60', '40'], { exact: true }))).toEqual(['inconsistent']);
  });

  test('amounts are brought to the unit of the total, or of the first part that has one', () => {
    expect(verdicts(relation('sum', ['100万元', '60万元', '400000元']))).toEqual(['exact']);
    const [judged] = judgeRelations([relation('sum', ['100', '60万元', '400000元'])]);
    expect(judged?.operands.map(({ value, unit }) => [value, unit])).toEqual([
      ['60', '万元'],
      ['40', '万元'],
    ]);
    expect(judged?.judgement.verdict).toBe('exact');
    expect(verdicts(relation('sum', ['100人', '60人', '40人']))).toEqual(['exact']);
  });

  test('nothing follows where income stands among expenditure, or expenditure among income', () => {
    const mixed = (subject: string, ...labels: readonly string[]) =>
      verdicts(relation('sum', ['100', '60', '30'], { subject, labels: [subject, ...labels] }));
    expect(mixed('支出合计', '事业收入', '基本支出')).toEqual([]);
    expect(mixed('本年收入', '财政拨款', '项目支出')).toEqual([]);
    expect(mixed('支出合计', '基本支出', '项目支出')).toEqual(['inconsistent']);
    expect(mixed('合计', '事业收入', '基本支出')).toEqual(['inconsistent']);
    expect(mixed('收入支出合计', '事业收入', '基本支出')).toEqual(['inconsistent']);
    expect(mixed('支出合计', '收入支出相抵', '基本支出')).toEqual(['inconsistent']);
    expect(mixed('支出合计')).toEqual(['inconsistent']);
    // What holds, holds.
    expect(
      verdicts(relation('sum', ['90', '60', '30'], { subject: '支出', labels: ['支出', '收入', '收入'] })),
    ).toEqual(['exact']);
  });

  test('two sums of one table ask it for its labels alike', () => {
    const one = relation('sum', ['100', '60', '30'], { subject: '支出', labels: ['支出', '收入', ''] });
    expect(verdicts(one, { ...one, subject: '收入' })).toEqual(['inconsistent']);
  });
});

describe('other relations', () => {
  test.each([
    ['difference', ['40', '100', '60'], ['exact']],
    ['difference', ['41', '100', '60'], ['within-rounding']],
    ['difference', ['43', '100', '60'], ['inconsistent']],
    // Beside a difference a dash is a missing fact.
    ['difference', ['100', '100', '—'], []],
    ['difference', ['40', '100'], []],
    ['difference', ['4000元', '1万元', '6000元'], ['exact']],
    ['quotient', ['66.67%', '2', '3'], ['exact']],
    ['quotient', ['66.66%', '2', '3'], ['truncated']],
    ['quotient', ['50%', '200', '300'], ['inconsistent']],
    ['quotient', ['50%', '', '3'], []],
    ['changeRate', ['50.00%', '3', '2'], ['exact']],
    ['changeRate', ['33.33%', '300.00', '200.00'], ['inconsistent']],
  ] as const)('%s %j', (kind, given, expected) => {
    expect(verdicts(relation(kind, given))).toEqual(expected);
  });

  test('a rate from the change and the level is one of the level before', () => {
    expect(verdicts(relation('changeRate', ['50.00%', '300.00', '100.00'], { form: 'fromChange' }))).toEqual([
      'exact',
    ]);
    expect(verdicts(relation('changeRate', ['33.33%', '300.00', '100.00'], { form: 'fromChange' }))).toEqual([
      'inconsistent',
    ]);
  });
});
