import { fromNumber, round, type Judgement } from '../../quantity';
import { judgedIf, type Draft } from '../judging/draft';
import { dimension } from '../judging/judge';
import type { Lead } from '../statements/leads';
import type { Level, Statements } from '../statements/levels';
import { isRatio, roleOf } from '../statements/roles';
import type { TextFigure } from '../text/figures';
import { REAL } from './movements';

const YEARLY = /(?:年均|年平均|平均每年)[^，。；\d]*$/;
const FROM = /(?:由|从)[^，。；由从]*$/;
const TO = /^[^，。；\d]*?(?:20\d\d年度?)?[^，。；\d]*(?:到|至|为)[^，。；\d]*(?:20\d\d年度?的?)?$/;
const LEAST_YEARS = 2;

/** Two levels so many years apart. */
interface Span {
  readonly first: TextFigure;
  readonly last: TextFigure;
  readonly years: number;
}

/** 2020—2022年分别为1200万元、1320万元、1452万元，年均增长10%: the rate that leads from the first to the last, year by year. */
export function yearlyRates({ leads, levels }: Statements): readonly Draft[] {
  let next = 0;
  return leads.flatMap((lead, index): Draft[] => {
    while (next < levels.length && (levels[next]?.figure.from ?? 0) < lead.figure.from) next += 1;
    const { figure, clause } = lead;
    if (figure.unit !== '%' || figure.approximate || !YEARLY.test(clause)) return [];
    const role = roleOf(lead);
    if (role.kind !== 'move' || nameless(role.named) !== '') return [];
    const series = ofSeries(levels, next, lead);
    const span = series ?? ofTwo(leads, index);
    if (!span) return [];
    const { judged, sure } = judge(figure, role.minus, span);
    return [
      {
        kind: 'changeRate',
        stated: { figure, minus: role.minus },
        operands: [span.last, span.first],
        // Two levels alone may be of another basis.
        ...judgedIf(sure && series !== null, judged),
      },
    ];
  });
}

const nameless = (named: string): string =>
  named.replace(/期间|每年|年均|平均|[三四五六两](?=年)|年(?:来|间)?/g, '');

/** The levels right before, of years that follow one another. */
function ofSeries(levels: readonly Level[], next: number, { sentence }: Lead): Span | null {
  const last = levels[next - 1];
  let at = next - 1;
  while (follows(levels[at - 1], levels[at], sentence)) at -= 1;
  const first = levels[at];
  const years = next - 1 - at;
  return first && last && years >= LEAST_YEARS ? { first: first.figure, last: last.figure, years } : null;
}

const follows = (before: Level | undefined, level: Level | undefined, sentence: number): boolean =>
  before !== undefined &&
  level !== undefined &&
  before.sentence === sentence &&
  level.sentence === sentence &&
  before.topic === level.topic &&
  dimension(before.figure) === dimension(level.figure) &&
  Number(before.year) + 1 === Number(level.year);

/** 从2018年的2007万元增加到2022年的2468万元，年均增长5.3%. */
function ofTwo(leads: readonly Lead[], index: number): Span | null {
  const [first, last] = [leads[index - 2], leads[index - 1]];
  if (!first || !last || first.sentence !== last.sentence || last.sentence !== leads[index]?.sentence)
    return null;
  if (!FROM.test(first.clause) || !TO.test(last.gap) || isRatio(first.figure)) return null;
  if (REAL.test(first.clause)) return null;
  if (dimension(first.figure) !== dimension(last.figure)) return null;
  const [from, to] = [first, last].map(({ clause }) => Number(/(20\d\d)年(?!.*20\d\d年)/.exec(clause)?.[1]));
  const years = (to ?? NaN) - (from ?? NaN);
  return years >= LEAST_YEARS ? { first: first.figure, last: last.figure, years } : null;
}

const rate = (from: number, to: number, over: number): number => 100 * ((to / from) ** (1 / over) - 1);

/** By doubles, as roots have no exact decimals; told of one year more or less, it is not sure how they are counted. */
function judge(
  figure: TextFigure,
  minus: boolean,
  { first, last, years }: Span,
): { readonly judged: Judgement | null; readonly sure: boolean } {
  const low = first.size - first.slack;
  if (low <= 0 || last.size <= last.slack) return { judged: null, sure: false };
  const unit = 10 ** -figure.decimals;
  const told = minus ? -figure.size : figure.size;
  const point = rate(first.size, last.size, years);
  const [least, most] = [
    rate(first.size + first.slack, last.size - last.slack, years),
    rate(low, last.size + last.slack, years),
  ];
  const shown = (value: number): string => round(fromNumber(value) ?? '0', figure.decimals + 2);
  const isNear = (value: number): boolean => Math.abs(value - told) <= unit / 2 + 1e-9;
  const verdict = isNear(point)
    ? 'exact'
    : told >= least - unit && told <= most + unit
      ? 'within-rounding'
      : 'inconsistent';
  const others = [years - 1, years + 1].filter((each) => each > 0);
  return {
    judged: {
      recomputed: round(fromNumber(point) ?? '0', figure.decimals) as Judgement['recomputed'],
      interval: { low: shown(least), high: shown(most) } as Judgement['interval'],
      verdict,
    },
    sure: others.every((other) => Math.abs(rate(first.size, last.size, other) - told) > unit),
  };
}
