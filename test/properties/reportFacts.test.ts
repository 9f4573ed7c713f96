import fc from 'fast-check';
import { TEMPLATES, narrate } from '../../src/narrate';
import type { Report } from '../../src/narrate';
import { readClaims } from '../../src/claims';
import { SCHEME, evaluationOf } from '../narrate/facts';
import type { EvaluationInput, LineInput } from '../narrate/facts';
import { runs } from './runs';

const templates = TEMPLATES.map(({ id }) => id);

/** Amounts as people have them: nothing, zero, refunds, tiny and huge sums. */
const amount = fc.oneof(
  { weight: 1, arbitrary: fc.constant('0') },
  { weight: 1, arbitrary: fc.constantFrom('0.01', '0.004', '99999999.99', '-0.5', '-1200') },
  {
    weight: 5,
    arbitrary: fc
      .integer({ min: 1, max: 9_999_999 })
      .map((cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`),
  },
);
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });

function line(label: string, depth: number): fc.Arbitrary<LineInput> {
  return fc
    .record({
      actual: amount,
      previous: maybe(amount),
      remark: maybe(fc.constantFrom('新增编制', '项目收尾。', '无')),
    })
    .map(({ actual, previous, remark }) => ({
      label,
      depth,
      actual,
      ...(previous === undefined ? {} : { previous }),
      ...(remark === undefined ? {} : { remark }),
    }));
}

const some = (labels: readonly string[], depth: number): fc.Arbitrary<LineInput[]> =>
  fc.subarray([...labels]).chain((chosen) => fc.tuple(...chosen.map((label) => line(label, depth))));

const accounts = fc
  .tuple(
    line('收入合计', 0),
    some(['一般公共预算财政拨款收入', '事业收入', '其他收入'], 1),
    line('支出合计', 0),
    some(['教育支出', '卫生健康支出', '住房保障支出'], 1),
  )
  .map(([income, sources, expenditure, functions]) => [income, ...sources, expenditure, ...functions]);

const sangong = fc.oneof(
  fc.constant(null),
  some(['“三公”经费合计', '因公出国（境）费', '公务用车购置及运行维护费', '公务接待费'], 0),
);

const indicator = fc.record({
  name: fc.constantFrom('稿件发布量', '满意度', '及时率', ''),
  level1: fc.constantFrom('产出指标', '效益指标'),
  level2: fc.constantFrom('数量指标', '质量指标'),
  target: fc.constantFrom('≥90%', '12次', '逐步提高', ''),
  actual: fc.constantFrom('95%', '85%', '12次', '13次', '已提高', ''),
  points: fc.constant('10'),
  score: fc.constantFrom('10', '8', ''),
  reason: fc.constantFrom('', '进度滞后。改进措施：提前安排；', '无'),
});

const facts: fc.Arbitrary<EvaluationInput> = fc
  .record({
    year: maybe(fc.constant('2024')),
    unitName: maybe(fc.constant('示例中心')),
    lines: accounts,
    unit: fc.constantFrom('万元' as const, '元' as const, null),
    sangong,
    rows: fc.array(indicator, { maxLength: 5 }),
    tasks: fc.array(
      fc.record({ name: fc.constantFrom('宣传', '培训', '维护'), amount: fc.constantFrom('3.5', '') }),
      { maxLength: 3 },
    ),
    problem: maybe(fc.constantFrom('执行偏慢。', '细化不够；\n目标偏低', '无')),
  })
  .map(({ year, unitName, lines, unit, sangong: three, rows, tasks, problem }) => ({
    ...(year === undefined ? {} : { year }),
    ...(unitName === undefined ? {} : { unitName }),
    accounts: [{ unit, lines }],
    ...(three === null || three.length === 0 ? {} : { sangong: [{ unit, lines: three }] }),
    indicators: [{ stage: 'evaluation' as const, rows }],
    tasks,
    ...(problem === undefined ? {} : { remarks: [{ label: '存在的问题', value: problem }] }),
  }));

const words = ({ blocks }: Report): string =>
  blocks.map(({ spans }) => spans.map(({ text }) => text).join('')).join('\n');

test('whatever the figures are, the report reads as a person would write it', () => {
  fc.assert(
    fc.property(facts, fc.constantFrom(...templates), (input, template) => {
      const report = narrate(evaluationOf(input), SCHEME, { template });
      const text = words(report);
      expect(text).not.toMatch(/[。；，、：][。；，、：]/);
      expect(text).not.toMatch(/主要原因(?:是)?[：:]?(?:无?[。；\n]|$)/);
      expect(text).not.toMatch(/(?:增加|减少|增长|下降)-(?!-)/);
      expect(text).not.toMatch(/(增加|减少|增长|下降|万元|合计)\1/);
      // The verbs of a movement are a pair: 增加 with 增长, 减少 with 下降.
      expect(text).not.toMatch(/增加[\d.]+(?:万?元)，下降|减少[\d.]+(?:万?元)，增长/);
      expect(text).not.toMatch(/[[\]{}]|undefined|null|NaN/);
      // A number without a unit is followed by the gap of the unit that nobody printed.
      expect(text).not.toMatch(/\d\.\d\d(?![\d%]|万元|元|分|亿|【待补充：金额单位】)/);
      // One convention: amounts of 万元 have two decimals.
      const amounts = report.blocks
        .flatMap(({ spans }) => spans)
        .filter((span) => span.kind === 'figure' && span.unit === '万元' && span.live?.kind === 'amount');
      expect(amounts.filter((span) => !/^-?\d+\.\d\d万元$/.test(span.text))).toEqual([]);
      expect(text.match(/尾差/g)?.length ?? 0).toBeLessThanOrEqual(1);
    }),
    { numRuns: runs(150) },
  );
});

/** What a movement must say. */
function wantedFor(actual: number, previous: number): RegExp {
  if (actual === previous) return /持平/;
  if (previous === 0) return /基数为0，不可比/;
  // A negative base has no rate.
  return previous < 0 ? /^[^%]*$/ : /(?:增长|下降)[\d.]+%/;
}

test('a base of zero, an unchanged amount and a first year are told as such', () => {
  const moved = fc.record({ actual: amount, previous: amount });
  fc.assert(
    fc.property(moved, ({ actual, previous }) => {
      const input: EvaluationInput = {
        year: '2024',
        accounts: [{ lines: [{ label: '收入合计', actual, previous, remark: '调整' }] }],
      };
      const text = words(
        narrate(evaluationOf(input), SCHEME, { template: { id: 'own', text: '# 标题\n{{ 收入.增减 }}' } }),
      );
      expect(text).toMatch(wantedFor(Number(actual), Number(previous)));
    }),
    { numRuns: runs(150) },
  );
});

test('movements and shares of the report hold by their own arithmetic', () => {
  fc.assert(
    fc.property(amount, amount, (actual, previous) => {
      const input: EvaluationInput = {
        year: '2024',
        accounts: [{ lines: [{ label: '收入合计', actual, previous, remark: '调整' }] }],
      };
      const text = words(narrate(evaluationOf(input), SCHEME, { template: 'guangzhou-department' }));
      const wrong = readClaims(text).filter(({ verdict }) => verdict === 'inconsistent');
      expect(wrong.map((claim) => claim.text)).toEqual([]);
    }),
    { numRuns: runs(60) },
  );
});
