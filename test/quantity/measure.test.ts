import fc from 'fast-check';
import {
  compareMeasures,
  formatMeasure,
  measureOfCell,
  parseMeasure,
  parseOperator,
  shift,
  type Measure,
  type Operator,
} from '../../src/quantity';

/** A measure without its texts. */
const bare = (measure: Measure): unknown =>
  JSON.parse(JSON.stringify(measure, (key, value: unknown) => (key === 'text' ? undefined : value)));

const canonical = (text: string): string => formatMeasure(parseMeasure(text));

test.each([
  ['≥95%', '≥95%'],
  ['>=95%', '≥95%'],
  ['≧95％', '≥95%'],
  ['大于等于95%', '≥95%'],
  ['不低于95%', '≥95%'],
  ['不少于95%', '≥95%'],
  ['95%以上', '≥95%'],
  ['95%及以上', '≥95%'],
  ['95%（含）以上', '≥95%'],
  ['达到95%', '≥95%'],
  ['达到95%以上', '≥95%'],
  ['满意度达到95%以上', '≥95%'],
  ['≤90万元', '≤90万元'],
  ['不超过90万元', '≤90万元'],
  ['不高于90万元', '≤90万元'],
  ['控制在90万元以内', '≤90万元'],
  ['90万元以下', '≤90万元'],
  ['90万元以内', '≤90万元'],
  ['5个工作日内', '≤5个工作日'],
  ['＞95%', '>95%'],
  ['超过95%', '>95%'],
  ['多于3篇', '>3篇'],
  ['<3起', '<3起'],
  ['少于3起', '<3起'],
  ['低于3起', '<3起'],
  ['不满3起', '<3起'],
  ['＝100%', '=100%'],
  ['100', '100'],
  ['≥100百分比', '≥100%'],
  ['百分之百', '100%'],
  ['6000万元以上', '≥6000万元'],
  ['90%-95%', '90%~95%'],
  ['90~95', '90~95'],
  ['5至8次', '5次~8次'],
  ['≥90%且≤95%', '90%~95%'],
  ['9月前', '9月前'],
  ['12月底前', '12月前'],
  ['2023年12月31日前', '2023年12月31日前'],
  ['第四季度', '12月前'],
  ['2023年6月30日', '2023年6月30日'],
  ['10万+', '约10万'],
  ['3800多条', '约3800条'],
  ['近100万', '约100万'],
  ['约50人', '约50人'],
  ['不少于3,000篇', '≥3000篇'],
  ['较上年增长5%以上', '≥5%'],
  ['0.3%以内', '≤0.3%'],
  ['3次/周', '3次/周'],
  ['大于95%（含）', '≥95%'],
  ['大于95%', '>95%'],
  ['超过3次（含3次）', '≥3次'],
  ['少于3次（含本数）', '≤3次'],
  ['95%（含95%）以上', '≥95%'],
  ['300人（含志愿者）', '300人'],
  ['≤5000元/人·年', '≤5000元/人·年'],
  ['5000元/人/年', '5000元/人/年'],
  ['大于等于3小于等于5', '3~5'],
  ['不低于90%不高于95%', '90%~95%'],
  ['逾2篇', '>2篇'],
  ['上限2篇', '≤2篇'],
  ['下限2篇', '≥2篇'],
  ['不超5万元', '≤5万元'],
  ['举办3场', '3场'],
  ['购置设备5台（套）', '5台'],
  ['系统1套', '1套'],
  ['培训1.2万人次', '1.2万人次'],
  ['98.6%，超额完成', '98.6%'],
  ['≥95%；逐年提高', '≥95%'],
  ['完成率98.6%。', '98.6%'],
  ['2023年', '2023年'],
  ['2023年度', '2023年'],
  ['2023年全年', '2023年'],
  ['2023年内', '2023年前'],
  ['3年', '3年'],
  ['3年内', '≤3年'],
])('%s reads as %s', (text, expected) => {
  expect(canonical(text)).toBe(expected);
});

test.each([
  ['完成时间9月', 'date'],
  ['竣工2024年', 'date'],
  ['以上9月', 'date'],
  ['完成9个月', 'number'],
  ['工作持续推进…', 'qualitative'],
  ['…', 'placeholder'],
  ['……', 'placeholder'],
  ['持续增强', 'qualitative'],
  ['应保尽保', 'qualitative'],
  ['同比下降3%', 'qualitative'],
  ['1月-12月', 'qualitative'],
  ['1/2', 'qualitative'],
  ['优良中低差', 'qualitative'],
  ['不低于95%以下', 'qualitative'],
  ['缩短5天', 'qualitative'],
  ['提前5天', 'qualitative'],
  ['全省前5名', 'qualitative'],
  ['每月1次', 'qualitative'],
  ['减少3人', 'qualitative'],
  ['三级医院5家', 'qualitative'],
  ['100人次，培训两期', 'qualitative'],
  ['2场500人', 'qualitative'],
  ['暂无', 'none'],
  ['未涉及', 'none'],
  ['举办活动5场，培训300人', 'qualitative'],
  ['≥XX%', 'placeholder'],
  ['××个', 'placeholder'],
  ['{单位}', 'placeholder'],
  ['无', 'none'],
  ['—', 'none'],
  ['/', 'none'],
  ['不适用', 'none'],
  ['--', 'none'],
  ['  ', 'blank'],
])('%s is %s', (text, kind) => {
  expect(parseMeasure(text).kind).toBe(kind);
});

test.each([
  ['达成年度指标', 1],
  ['达成预期指标', 1],
  ['达成', 1],
  ['部分达成年度指标并具有一定效果', 2],
  ['部分达成', 2],
  ['未达成年度指标且效果较差', 3],
  ['未达成', 3],
])('%s is tier %d', (text, tier) => {
  expect(parseMeasure(text)).toEqual({ kind: 'tier', tier, text });
});

test('operator and unit of their own columns join in, the value’s own win', () => {
  expect(formatMeasure(parseMeasure('95', { operator: '≥', unit: '%' }))).toBe('≥95%');
  expect(formatMeasure(parseMeasure('≤95%', { operator: '≥', unit: '个' }))).toBe('≤95%');
  expect(parseMeasure('95', { operator: 'qualitative' }).kind).toBe('qualitative');
  expect(formatMeasure(parseMeasure('100', { unit: '百分比' }))).toBe('100%');
  expect(formatMeasure(parseMeasure('100', { unit: '/' }))).toBe('100');
  expect(formatMeasure(measureOfCell({ value: 1, format: '0%', text: '100%' }))).toBe('100%');
  expect(formatMeasure(measureOfCell({ value: 2859, format: '0', text: '2859' }, { unit: '篇' }))).toBe(
    '2859篇',
  );
});

test.each([
  ['＝', '='],
  ['≥', '≥'],
  ['大于等于', '≥'],
  ['<', '<'],
  ['＞', '>'],
  ['≦', '≤'],
  ['≧', '≥'],
  ['⩽', '≤'],
  ['⩾', '≥'],
  ['大于 等于', '≥'],
  ['定性', null],
  ['', null],
])('operator %s', (text, operator) => {
  expect(parseOperator(text)).toBe(operator);
});

describe('actual against target', () => {
  test.each([
    ['≥50', '40', 'unmet', '80'],
    ['≤90', '99', 'unmet', '110'],
    ['≤90', '90', 'met', '100'],
    ['＝0', '1', 'unmet', null],
    ['≤0起', '0起', 'met', null],
    ['≥100百分比', '100', 'met', '100'],
    ['6000万元以上', '6100万元', 'met', '101.67'],
    ['6000万元以上', '0.61亿元', 'met', '101.67'],
    ['≥2000', '3061', 'met', '153.05'],
    ['>95%', '95%', 'unmet', '100'],
    ['<3起', '3起', 'unmet', '100'],
    ['100', '120', 'met', '120'],
    ['90%-95%', '93%', 'met', null],
    ['90%-95%', '96%', 'unmet', null],
    ['9月前', '7月', 'met', null],
    ['11月前', '12月', 'unmet', null],
    ['2023年12月31日前', '12月', 'met', null],
    ['2023年12月15日前', '2023年12月16日', 'unmet', null],
    ['2023年12月前', '2024年1月', 'unmet', null],
    ['2023年', '2023年', 'met', null],
    ['2023年内', '2023年6月', 'met', null],
    ['2023年', '2024年1月', 'unmet', null],
    ['2023年6月前', '2022年', 'met', null],
    ['有所提升', '达成年度指标', 'met', null],
    ['有所提升', '部分达成', 'unmet', null],
  ])('%s, %s: %s', (target, actual, outcome, percent) => {
    expect(compareMeasures(parseMeasure(target), parseMeasure(actual))).toEqual({
      outcome,
      percent,
      why: null,
    });
  });

  test.each([
    ['≥95%', '0.95', 'units'],
    ['≥50个', '50万元', 'units'],
    ['≥3000条', '3800多条', 'approximate'],
    ['≥3000条', '', 'missing'],
    ['≥3000条', '已完成', 'qualitative'],
    ['有所提升', '明显提升', 'qualitative'],
    ['9月前', '100%', 'kinds'],
    ['2023年12月15日前', '12月', 'date'],
    ['2023年6月前', '2023年', 'date'],
    ['2023年', '6月', 'date'],
  ])('%s, %s cannot be told: %s', (target, actual, why) => {
    expect(compareMeasures(parseMeasure(target), parseMeasure(actual))).toEqual({
      outcome: 'unknown',
      percent: null,
      why,
    });
  });
});

describe('properties', () => {
  const value = fc
    .tuple(fc.nat(9_999_999), fc.integer({ min: 0, max: 3 }))
    .map(([n, d]) => ({ value: shift(String(n), -d), decimals: d }));
  const unit = fc.constantFrom(null, '%', '篇', '万元', '人次', '个', '台套', '万人次', '个/年');
  const figure = fc
    .tuple(value, unit)
    .map(([{ value, decimals }, unit]) => ({ value, decimals, unit, text: '' }));
  const measures: fc.Arbitrary<Measure> = fc.oneof(
    fc.record({
      kind: fc.constant('number' as const),
      operator: fc.constantFrom<Operator | null>('≥', '>', '=', '<', '≤', null),
      figure,
      approximate: fc.boolean(),
      text: fc.constant(''),
    }),
    fc.tuple(value, value, unit).map(([a, b, unit]): Measure => {
      const [low, high] = Number(a.value) <= Number(b.value) ? [a, b] : [b, a];
      return { kind: 'range', low: { ...low, unit, text: '' }, high: { ...high, unit, text: '' }, text: '' };
    }),
    fc
      .record({
        year: fc.option(fc.integer({ min: 2000, max: 2099 })),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.option(fc.integer({ min: 1, max: 28 })),
      })
      .chain((date) => fc.constantFrom(date, { year: date.year ?? 2023, month: null, day: null }))
      .chain((date) => fc.boolean().map((before): Measure => ({ kind: 'date', date, before, text: '' }))),
    fc
      .constantFrom(1 as const, 2 as const, 3 as const)
      .map((tier): Measure => ({ kind: 'tier', tier, text: '' })),
  );

  test('a measure that is written out reads back as itself', () => {
    fc.assert(
      fc.property(measures, (measure) => {
        expect(bare(parseMeasure(formatMeasure(measure)))).toEqual(bare(measure));
      }),
      { numRuns: 500 },
    );
  });

  test('any text is read without an exception', () => {
    const pieces = fc.constantFrom(
      '≥',
      '9',
      '月',
      '前',
      '以上',
      '不',
      '低于',
      '百分之',
      '.',
      '-',
      '~',
      '至',
      '为',
      '完成',
      '时间',
      '工期',
      '季度',
      '(',
      '含',
      ')',
      '年',
      '万',
      '%',
      '达成',
      'x',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        (text) => {
          const measure = parseMeasure(text);
          expect(bare(parseMeasure(formatMeasure(measure)))).toEqual(bare(measure));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('the longest cell text is read', () => {
    for (const piece of ['≥9', '9', ' ', '约', '不', '9-', '月', '(含)']) {
      const text = piece.repeat(32_767 / piece.length);
      expect(parseMeasure(text).text).toBe(text.trim());
    }
  });
});
