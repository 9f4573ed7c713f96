import * as v from 'valibot';
import type { Scheme } from './types';

const decimal = v.pipe(v.string(), v.regex(/^(?:0|[1-9]\d{0,8})(?:\.\d{1,6})?$/));
const words = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(200));
const slug = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), v.maxLength(40));
const band = v.pipe(
  v.strictObject({ high: decimal, low: decimal }),
  v.readonly(),
  v.check(({ high, low }) => Number(low) < Number(high) && Number(high) <= 1),
);

/** Exact, since a decimal has six places at most. */
const millionths = (value: string): number => Math.round(Number(value) * 1e6);

const falling = (values: readonly string[]): boolean =>
  values.every((value, index) => index === 0 || Number(value) < Number(values[index - 1]));

/** What a scheme must look like: ours are held to it in tests, a person's own when it is loaded. */
const schemeSchema = v.pipe(
  v.strictObject({
    id: slug,
    name: v.strictObject({ zh: words, en: words }),
    basis: words,
    evidence: v.array(v.pipe(words, v.minLength(2))),
    levels: v.array(v.strictObject({ name: words, points: v.nullable(decimal), classes: v.array(words) })),
    executionPoints: v.nullable(decimal),
    totalPoints: decimal,
    reverseFormula: v.picklist(['linear', 'ratio', 'allOrNothing']),
    equalsOvershoot: v.optional(v.nullable(v.picklist(['full', 'review'])), null),
    executionCapped: v.optional(v.boolean(), true),
    completionBase: v.optional(v.picklist(['adjusted', 'approved', 'available']), 'adjusted'),
    overshootPercent: decimal,
    scoreDecimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
    percentDecimals: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4)),
    grades: v.pipe(
      v.array(v.strictObject({ name: words, from: decimal })),
      v.minLength(1),
      v.check((grades) => falling(grades.map(({ from }) => from))),
    ),
    totalCaps: v.pipe(
      v.array(v.strictObject({ belowPercent: decimal, most: decimal })),
      v.check((caps) => falling(caps.map(({ belowPercent }) => belowPercent).toReversed())),
    ),
    tiers: v.strictTuple([band, band, band]),
    rules: v.optional(
      v.record(v.pipe(v.string(), v.regex(/^[A-Z]\d{2}$/)), v.picklist(['off', 'error', 'warning', 'info'])),
      {},
    ),
    targetsOnly: v.exactOptional(v.boolean()),
    template: slug,
  }),
  v.check(({ levels, executionPoints, totalPoints }) => {
    const points = [...levels.map((level) => level.points), executionPoints];
    const known = points.filter((value) => value !== null).map(millionths);
    const sum = known.reduce((a, b) => a + b, 0);
    const whole = millionths(totalPoints);
    return known.length === points.length && levels.length > 0 ? sum === whole : sum <= whole;
  }, 'points'),
);

/** A scheme read from data, or the places where the data is no scheme (`grades.0.from`; `points`: they do not add up). */
export function readScheme(
  data: unknown,
):
  | { readonly ok: true; readonly scheme: Scheme }
  | { readonly ok: false; readonly places: readonly string[] } {
  const read = v.safeParse(schemeSchema, data);
  if (read.success) return { ok: true, scheme: read.output };
  return { ok: false, places: read.issues.map((issue) => v.getDotPath(issue) ?? issue.message) };
}
