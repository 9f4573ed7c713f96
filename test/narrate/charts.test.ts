import fc from 'fast-check';
import { narrate, reportSheet, TemplateError } from '../../src/narrate';
import type { Report, ReportChart } from '../../src/narrate';
import { SCHEME, evaluationOf } from './facts';
import type { EvaluationInput, LineInput } from './facts';

const ALL = '# 报告\n正文。\n图表：收支、支出结构、三公经费、指标得分\n';

const written = (input: EvaluationInput, text = ALL): Report =>
  narrate(evaluationOf({ unitName: '示例中心', year: '2024', ...input }), SCHEME, {
    template: { id: 'own', text },
  });
const chart = (input: EvaluationInput, id: string): ReportChart | undefined =>
  written(input).charts.find((one) => one.id === id);
const figures = (one: ReportChart | undefined) =>
  one?.series.map(({ name, figures }) => [name, ...figures.map((figure) => figure?.value ?? null)]);

const accounts = (...lines: LineInput[]) => [{ title: '收支决算表', year: '2024', lines }];

const parts = (...amounts: [string, string][]) =>
  accounts(
    { label: '本年支出合计', actual: '100.00' },
    ...amounts.map(([label, actual]) => ({ label, actual, depth: 1 })),
  );

const row = (level1: string, points: string, score?: string) => ({
  level1,
  name: `${level1}${points}`,
  points,
  ...(score === undefined ? {} : { score }),
});

describe('收支', () => {
  it('stands beside last year, from the change where its column is missing', () => {
    const one = chart(
      {
        accounts: accounts(
          { label: '本年收入合计', actual: '862.40', previous: '815.20' },
          { label: '本年支出合计', actual: '847.85', change: '32.65' },
        ),
      },
      'balance',
    );
    expect(one).toMatchObject({ kind: 'column', unit: '万元', categories: ['收入', '支出'] });
    expect(figures(one)).toEqual([
      ['2023年', '815.2', '815.2'],
      ['2024年', '862.4', '847.85'],
    ]);
  });

  it('is not made without last year, or without one of its sides', () => {
    const current = [
      { label: '本年收入合计', actual: '862.40' },
      { label: '本年支出合计', actual: '847.85' },
    ];
    expect(chart({ accounts: accounts(...current) }, 'balance')).toBeUndefined();
    expect(
      chart({ accounts: accounts({ label: '本年收入合计', actual: '8', previous: '7' }) }, 'balance'),
    ).toBeUndefined();
  });

  it('is converted to the unit of the report', () => {
    const lines = [
      { label: '本年收入合计', actual: '8624000', previous: '8152000' },
      { label: '本年支出合计', actual: '8478500', previous: '8152000' },
    ];
    const one = chart({ accounts: [{ title: '收支决算表', year: '2024', unit: '元', lines }] }, 'balance');
    expect(one?.unit).toBe('万元');
    expect(figures(one)?.[1]).toEqual(['2024年', '862.4', '847.85']);
  });
});

describe('支出结构', () => {
  it('is a pie, the largest first, without what is zero', () => {
    const one = chart(
      { accounts: parts(['基本支出', '30.00'], ['项目支出', '70.00'], ['经营支出', '0']) },
      'structure',
    );
    expect(one?.kind).toBe('pie');
    expect(one?.categories).toEqual(['项目支出', '基本支出']);
  });

  it('is bars where something is negative', () => {
    expect(
      chart({ accounts: parts(['基本支出', '110.00'], ['项目支出', '-10.00']) }, 'structure')?.kind,
    ).toBe('bar');
  });

  it('is not made where the parts do not make up the whole', () => {
    expect(
      chart({ accounts: parts(['基本支出', '30.00'], ['项目支出', '20.00']) }, 'structure'),
    ).toBeUndefined();
  });
});

describe('三公经费', () => {
  const lines = [
    { label: '“三公”经费合计', budget: '8', actual: '6.85', previous: '7.2' },
    { label: '公务接待费', depth: 1, budget: '2', actual: '1.45', previous: '1.6' },
  ];

  it('shows budget, final accounts and last year', () => {
    const one = chart({ sangong: [{ year: '2024', lines }] }, 'sangong');
    expect(figures(one)).toEqual([
      ['本年预算', '2', '8'],
      ['本年决算', '1.45', '6.85'],
      ['上年', '1.6', '7.2'],
    ]);
  });

  it('is not made of zeros, nor without anything to compare', () => {
    const zeros = [{ label: '“三公”经费合计', budget: '0', actual: '0', previous: '0' }];
    expect(chart({ sangong: [{ year: '2024', lines: zeros }] }, 'sangong')).toBeUndefined();
    const lone = [{ label: '“三公”经费合计', actual: '5' }];
    expect(chart({ sangong: [{ year: '2024', lines: lone }] }, 'sangong')).toBeUndefined();
  });
});

describe('指标得分', () => {
  it('adds points and scores up by first level', () => {
    const rows = [row('产出指标', '30', '30'), row('产出指标', '20', '19.5'), row('效益指标', '40', '38')];
    const one = chart({ indicators: [{ stage: 'evaluation', rows }] }, 'score');
    expect(one).toMatchObject({ unit: '分', categories: ['产出指标', '效益指标'] });
    expect(figures(one)).toEqual([
      ['分值', '50', '40'],
      ['得分', '49.5', '38'],
    ]);
  });

  it('is not made while a score is missing, of targets, or of one level', () => {
    const half = [row('产出指标', '50', '50'), row('效益指标', '40')];
    const one = [row('产出指标', '50', '50')];
    const both = [...one, row('效益指标', '40', '40')];
    expect(chart({ indicators: [{ stage: 'evaluation', rows: half }] }, 'score')).toBeUndefined();
    expect(chart({ indicators: [{ stage: 'evaluation', rows: one }] }, 'score')).toBeUndefined();
    expect(chart({ indicators: [{ stage: 'target', rows: both }] }, 'score')).toBeUndefined();
  });
});

describe('the line of charts in a template', () => {
  it('is no text of the report, and chooses and orders the charts', () => {
    const lines = [
      { label: '本年收入合计', actual: '862.40', previous: '815.20' },
      { label: '本年支出合计', actual: '847.85', previous: '815.20' },
      { label: '基本支出', actual: '648.15', depth: 1 },
      { label: '项目支出', actual: '199.70', depth: 1 },
    ];
    const report = written({ accounts: accounts(...lines) }, '# 报告\n图表：支出结构，收支\n正文。\n');
    expect(report.charts.map(({ id }) => id)).toEqual(['structure', 'balance']);
    expect(JSON.stringify(report.blocks)).not.toContain('图表');
    expect(written({ accounts: accounts(...lines) }, '# 报告\n正文。\n').charts).toEqual([]);
  });

  it('says at its place which chart there is not', () => {
    let mistakes: TemplateError['mistakes'] = [];
    try {
      written({}, '# 报告\n正文。\n图表：收支、人员');
    } catch (error) {
      if (!(error instanceof TemplateError)) throw error;
      ({ mistakes } = error);
    }
    expect(mistakes).toMatchObject([
      { line: 3, column: 7, problem: 'unknownChart', values: { name: '人员' } },
    ]);
  });
});

const begins = (actual: string): boolean[] => {
  const report = written({
    accounts: accounts(
      { label: '本年收入合计', actual, previous: '815.20' },
      { label: '本年支出合计', actual: '847.85', previous: '815.20' },
    ),
  });
  const set = reportSheet(report, { name: 'a', sheets: [] }).find((change) => change.kind === 'charts');
  return (set?.charts ?? []).map(({ fromZero }) => fromZero ?? false);
};

test('bars begin at zero unless a figure is negative', () => {
  expect(begins('862.40')).toEqual([true]);
  expect(begins('-3.00')).toEqual([false]);
});

test('charts of any figures have a figure or null for every category, and none is empty', () => {
  const figure = fc.option(
    fc.integer({ min: -9999, max: 999_999 }).map((cents) => String(cents / 100)),
    {
      nil: undefined,
    },
  );
  const line = (label: string, depth = 0) =>
    fc.record({ actual: figure, previous: figure, budget: figure }).map((slots): LineInput => ({
      label,
      depth,
      ...Object.fromEntries(Object.entries(slots).filter(([, value]) => value !== undefined)),
    }));
  const some = fc.tuple(
    line('本年收入合计'),
    line('本年支出合计'),
    line('基本支出', 1),
    line('项目支出', 1),
    line('“三公”经费合计'),
    line('公务接待费', 1),
  );
  fc.assert(
    fc.property(some, (lines) => {
      for (const one of written({ accounts: accounts(...lines) }).charts) {
        expect(one.categories.length).toBeGreaterThan(0);
        expect(new Set(one.series.map(({ name }) => name)).size).toBe(one.series.length);
        for (const series of one.series) {
          expect(series.figures).toHaveLength(one.categories.length);
          expect(series.figures.some((each) => each !== null)).toBe(true);
        }
      }
    }),
    { numRuns: 60 },
  );
});
