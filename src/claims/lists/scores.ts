import type { Draft } from '../judging/draft';
import { addUp, dimension } from '../judging/judge';
import type { Level } from '../statements/levels';
import { listsVocabulary } from './vocabularies';
import { isFullMark } from '../statements/naming';

/** What was earned for an indicator, and how much there was to get. */
interface Score {
  readonly got: Level;
  readonly full: Level | null;
}

/** A run of scores by their places: up to `to`, with those that are taken apart themselves passed over. */
interface Run {
  readonly parts: readonly Score[];
  readonly to: number;
}

const WHOLE = 100;
const TOLERANCE = 1e-9;
const TOTAL = /得分|总分|评分|总得|最终得|综合得|合计得?|共得/;
const LINES = 12;

/**
 * 综合得分92.5分。决策满分15分，得14分；过程满分25分，得22.5分；…: where the full marks of indicators make that of the total, or 100,
 * these are all of them, and what was earned adds up as well; where what was earned adds up, the full marks do.
 */
export function scoreClaims(levels: readonly Level[]): readonly Draft[] {
  const scores = scoresOf(levels);
  const drafts: Draft[] = [];
  // From the last one back, so that a run passes over what its members are taken apart into.
  const inner = new Map<number, number>();
  for (let at = scores.length - 1; at >= 0; at -= 1) {
    const total = scores[at];
    if (!total?.full) continue;
    const first = scores[at + 1];
    if (!first || !(opens(first, total) || isAll(first, total))) continue;
    const run =
      fullRun(scores, at + 1, total.full.figure.size, inner) ??
      (opens(first, total) ? earnedRun(scores, at) : null);
    if (!run) continue;
    inner.set(at, run.to);
    drafts.push(
      added(
        total.got,
        run.parts.map(({ got }) => got),
      ),
    );
    drafts.push(
      added(
        total.full,
        run.parts.flatMap(({ full }) => full ?? []),
      ),
    );
  }
  for (let at = 0; at < scores.length; at += 1) {
    const run = fullRun(scores, at, WHOLE, inner);
    if (!run) continue;
    for (const total of [scores[at - 1], scores[run.to + 1]])
      if (
        total?.full === null &&
        isFullTotal(total.got) &&
        isBeside(total.got, run) &&
        // 预算执行率指标，分值10分: behind them it is that of one more, unless it says that it is of all.
        (total === scores[at - 1] || ALL.test(total.got.label))
      )
        drafts.push(
          added(
            total.got,
            run.parts.flatMap(({ full }) => full ?? []),
          ),
        );
      else if (total && total.full === null && isTotal(total.got) && isBeside(total.got, run))
        drafts.push(
          added(
            total.got,
            run.parts.map(({ got }) => got),
          ),
        );
  }
  drafts.push(...namedScores(scores), ...deductions(scores));
  return drafts;
}

/** 专项资金得93.1分。决策类得18分；过程类得17.6分；产出类满分35分，得31.2分；效益类得24.5分: each class of indicators once. */
function namedScores(scores: readonly Score[]): readonly Draft[] {
  return scores.flatMap((total, at): readonly Draft[] => {
    if (!isTotal(total.got) && !SCORED.test(total.got.label)) return [];
    if (CLASS.test(total.got.label) || total.full) return [];
    const parts = sentenceBehind(scores, at);
    const got = parts.map((score) => named(score));
    return parts.length > 2 && listsVocabulary(total.got, got) && got.some(({ label }) => MARKED.test(label))
      ? [
          added(
            total.got,
            parts.map((part) => part.got),
          ),
        ]
      : [];
  });
}

const SCORED = /得(?:分)?(?:为)?$/;
const MARKED = /产出/;
// A class of indicators is no total of those beside it.
const CLASS = /决策|过程|投入|管理|产出|效益|效果|满意|执行|成本|指标/;

/** By the words of its full mark, where those of what was earned name nothing. */
const named = ({ got, full }: Score): Level =>
  full && !/[一-龥]{2}/.test(got.label.replace(/得分?|分$/g, '')) ? full : got;

/** The scores that the sentence behind a score tells, or the rest of its own. */
function sentenceBehind(scores: readonly Score[], at: number): readonly Score[] {
  const [total, first] = [scores[at], scores[at + 1]];
  if (!total || !first || first.got.paragraph !== total.got.paragraph) return [];
  if (first.got.sentence > total.got.sentence + 1) return [];
  let end = at + 1;
  while (scores[end]?.got.sentence === first.got.sentence) end += 1;
  return scores.slice(at + 1, end);
}

const TAKEN_OFF = /扣(?:减|除)?(?:了)?(?:分)?(?:为)?$/;

/** 共扣6.3分，得93.7分。扣分明细：执行率扣5.2分，时效扣1.8分，…: all that was taken off. */
function deductions(scores: readonly Score[]): readonly Draft[] {
  const off = scores.flatMap(({ got }) => (TAKEN_OFF.test(got.label) ? [got] : []));
  return off.flatMap((total, at): readonly Draft[] => {
    const first = off[at + 1];
    if (!first || first.paragraph !== total.paragraph || first.sentence > total.sentence + 1) return [];
    if (/主要/.test(first.lead.gap) || !/其中|明细|如下|：|分别|具体/.test(first.lead.gap)) return [];
    if (!/^(?:共|合计|总|累计)*扣/.test(total.label)) return [];
    let end = at + 1;
    while (off[end]?.sentence === first.sentence) end += 1;
    const parts = off.slice(at + 1, end);
    return parts.length > 1 ? [added(total, parts)] : [];
  });
}

/** Each figure of points, with the full mark right before it or in the bracket behind it. */
function scoresOf(levels: readonly Level[]): readonly Score[] {
  const points = levels.filter(({ figure, tabular }) => !tabular && dimension(figure) === '分');
  const scores: Score[] = [];
  for (let at = 0; at < points.length; at += 1) {
    const [level, next] = [points[at], points[at + 1]];
    if (!level) continue;
    const beside = next?.index === level.index + 1 && next.sentence === level.sentence ? next : null;
    if (isFullMark(level.lead) && !TAKEN_OFF.test(level.label)) {
      if (!beside || isFullMark(beside.lead)) continue;
      scores.push({ got: beside, full: level });
      at += 1;
    } else if (beside && isFullMark(beside.lead) && beside.depth > level.depth) {
      scores.push({ got: level, full: beside });
      at += 1;
    } else scores.push({ got: level, full: null });
  }
  return scores;
}

/** The scores from a place on whose full marks make as much. */
function fullRun(
  scores: readonly Score[],
  from: number,
  whole: number,
  inner: ReadonlyMap<number, number>,
): Run | null {
  const parts: Score[] = [];
  let reached = 0;
  for (let at = from; at < scores.length; at += 1) {
    const score = scores[at];
    if (!score?.full || !follows(parts.at(-1), score)) return null;
    parts.push(score);
    reached += score.full.figure.size;
    at = inner.get(at) ?? at;
    if (reached > whole + TOLERANCE) return null;
    if (reached > whole - TOLERANCE) return parts.length > 1 ? { parts, to: at } : null;
  }
  return null;
}

/** 产出60分，得47.5分，其中数量20分，得19.5分；…: the scores behind an opener that make what was earned. */
function earnedRun(scores: readonly Score[], at: number): Run | null {
  const total = scores[at];
  const first = scores[at + 1];
  if (!total || !first || !opens(first, total)) return null;
  const parts: Score[] = [];
  let reached = 0;
  for (let to = at + 1; to < scores.length; to += 1) {
    const score = scores[to];
    if (!score?.full || !follows(parts.at(-1), score)) return null;
    parts.push(score);
    reached += score.got.figure.size;
    if (reached > total.got.figure.size + TOLERANCE) return null;
    const next = scores[to + 1];
    const marked = next !== undefined && markOf(next) !== null && markOf(next)?.kind === markOf(first)?.kind;
    const ends = !next || !follows(score, next) || (next.got.sentence !== score.got.sentence && !marked);
    if (ends && parts.length > 1) return reached > total.got.figure.size - TOLERANCE ? { parts, to } : null;
  }
  return null;
}

const markOf = ({ got, full }: Score): Level['lead']['mark'] => full?.lead.mark ?? got.lead.mark;

/** Whether a score begins what the one before is taken apart into: 20 = 10 + 10 of scores that stand side by side is chance. */
const opens = (first: Score, total: Score): boolean =>
  // 得8.8分（原因：…）；时效指标：得8分: ； ends what a score could be made of.
  /^[^；]*(?:其中|包括|：)/.test(gapOf(first).replace(/（[^（）]*）/g, '')) || begins(first, total);

/** 满分100分，得87.6分。决策15分，得14分；…: of the whole, in the next sentence. */
const isAll = ({ got }: Score, { got: total, full }: Score): boolean =>
  full?.figure.size === WHOLE && got.paragraph === total.paragraph && got.sentence === total.sentence + 1;

/** （一）决策20分，得18分。1.立项8分，得8分: the first of marks of another kind. */
const begins = (first: Score, total: Score): boolean =>
  markOf(first)?.ordinal === 1 && markOf(first)?.kind !== markOf(total)?.kind;

const gapOf = ({ got, full }: Score): string =>
  full && full.index < got.index ? full.lead.gap : got.lead.gap;

/** In one paragraph, or each in a line of its own with its mark. */
const follows = (last: Score | undefined, { got, full }: Score): boolean =>
  last === undefined ||
  got.paragraph === last.got.paragraph ||
  (got.paragraph <= last.got.paragraph + 2 && (got.lead.mark ?? full?.lead.mark ?? null) !== null);

/** 四项满分合计100分. */
const isFullTotal = ({ label }: Level): boolean => /满分|分值|权重/.test(label) && !/得分/.test(label);

const ALL = /合计|共|总|[两三四五六七八九十各](?:大)?[类项个]/;

const isTotal = ({ label }: Level): boolean => TOTAL.test(label) && !label.includes('扣');

const isBeside = ({ paragraph }: Level, { parts }: Run): boolean =>
  parts.every(({ got }) => Math.abs(got.paragraph - paragraph) <= LINES);

const added = (total: Level, parts: readonly Level[]): Draft => {
  const figures = parts.map(({ figure }) => figure);
  return {
    kind: 'counts',
    stated: { figure: total.figure, minus: false },
    operands: figures,
    judged: addUp(total.figure, figures),
  };
};
