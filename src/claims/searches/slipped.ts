import { equal, toNumber, type Decimal, type Judgement } from '../../quantity';
import { OperandLists, type Draft } from '../judging/draft';
import { digitsOf, type TextFigure } from '../text/figures';
import { put } from '../text/grouped';
import { partOf } from '../balances/flows';
import { areFlows } from '../lists/apposed';
import { isPlanOf } from '../lists/totals';
import { addSigned, addUp, dimension, type Signed } from '../judging/judge';
import type { Level } from '../statements/levels';
import { levelsByFigure, ofParagraph } from '../statements/near';
import { mistypedAmong } from '../judging/mistypings';
import { isRatio } from '../statements/roles';
import { LEFT_AT_END, OF_NEXT, OFFSET, TOTAL_WORDS } from '../text/words';

// What one slip explains by chance so seldom: of parts that the words attach to the total, and of those that just stand there.
const ATTACHED = 0.01;
const LOOSE = 0.002;
const CHANGED = 0.001;
// Right behind the total, and nearly as much.
const BESIDE = 0.0125;
const NEAR = 0.1;
const MOST_PARTS = 12;
// Shorter totals are made of anything.
const FEWEST = 3;
const ENOUGH_BORNE = 3;
const FURTHEST = 8;
const OPEN = /主要|重点|部分|前[二两三四五六七八九十]|等/;
const OPENS = /其中|包括|分别|分为|具体|：|（|[按从分][^，。；：]{1,8}(?:看|分|[:：，])/;
const SUMMED = new RegExp(`${TOTAL_WORDS.source}|[两二三四五六七八九十](?:者|项|类|级|村|镇)`);
const NO_PART = /其他|平均|标准|限额|人均|每/;

/**
 * Totals and balances that the figures beside them do not make, but for one natural slip of the hand in a figure that
 * nothing else bears out: 834 + 13207 for 13141. Where the printed figures are right elsewhere, or what they miss is no slip,
 * nothing is said.
 */
export function slippedClaims(levels: readonly Level[], drafts: readonly Draft[]): readonly Draft[] {
  const evidence = new Evidence(drafts);
  const levelOf = levelsByFigure(levels);
  const found: Draft[] = [];
  for (const draft of drafts) {
    const { kind, stated, operands, judged, suspected, word } = draft;
    if (judged !== null || !suspected || word || !ADDED.has(kind)) continue;
    const parts = operands.map((figure) => ({ figure, minus: false }));
    if (operands.some((figure) => OPEN.test(levelOf.get(figure)?.lead.gap ?? ''))) continue;
    if (!evidence.accuses(stated, parts, ATTACHED)) continue;
    found.push({ ...draft, judged: suspected });
    evidence.judged(stated.figure, operands);
  }
  for (const level of levels) {
    if (level.tabular || level.aside || level.figure.carried || isRatio(level.figure)) continue;
    if (digitsOf(level.figure) < FEWEST) continue;
    if (OF_NEXT.test(level.lead.after) || OFFSET.test(level.lead.after)) continue;
    const stated = { figure: level.figure, minus: false };
    const parts =
      first(runsOf(levels, level, evidence.partsOf(level.figure)), ({ parts: run, bound }) =>
        evidence.accuses(stated, run, bound && isBeside(levels, level, run) ? BESIDE : LOOSE, bound),
      )?.parts ?? null;
    const flows = parts
      ? null
      : first(balancesOf(levels, level), (run) => evidence.accuses(stated, run, LOOSE));
    const made = parts ?? flows;
    if (!made) continue;
    const operands = made.map(({ figure }) => figure);
    found.push(
      (flows ? null : leftOf(level, made, levelOf)) ?? {
        kind: flows ? 'rollForward' : dimension(level.figure) === '元' ? 'sum' : 'counts',
        stated,
        operands,
        judged: flows ? addSigned(stated, made) : addUp(level.figure, operands),
      },
    );
    evidence.judged(level.figure, operands);
  }
  return found;
}

/** 总计2640万元。支出1590万元，调出740万元，结转下年301万元: what is carried on is left of the total. */
function leftOf(
  total: Level,
  parts: readonly Signed[],
  levelOf: ReadonlyMap<TextFigure, Level>,
): Draft | null {
  const closing = parts.at(-1);
  const left = closing && levelOf.get(closing.figure);
  if (!closing || !left || left.index < total.index || !LEFT_AT_END.test(left.label)) return null;
  const outlays = parts.slice(0, -1).map(({ figure }) => ({ figure, minus: true }));
  const signed = [{ figure: total.figure, minus: false }, ...outlays];
  return {
    kind: 'rollForward',
    stated: closing,
    operands: signed.map(({ figure }) => figure),
    judged: addSigned(closing, signed),
  };
}

function first<T>(all: Iterable<T>, isIt: (one: T) => boolean): T | null {
  for (const one of all) if (isIt(one)) return one;
  return null;
}

const ADDED: ReadonlySet<Draft['kind']> = new Set<Draft['kind']>(['sum', 'counts', 'rollForward']);

/** What is said of the figures elsewhere. */
class Evidence {
  /** Figures that take part in a relation that holds. */
  private readonly borne = new Set<TextFigure>();
  /** Totals that are made already, with their parts, and parts that make one. */
  private readonly made = new Map<TextFigure, (readonly TextFigure[])[]>();
  private readonly parts = new OperandLists();
  /** Accusations, whichever of their figures is the stated one. */
  private readonly told = new OperandLists();
  private readonly accused = new Map<TextFigure, Decimal>();

  constructor(drafts: readonly Draft[]) {
    for (const { stated, operands, judged, word, kind } of drafts) {
      if (judged === null || word) continue;
      if (judged.verdict === 'inconsistent') {
        this.accused.set(stated.figure, judged.recomputed);
        this.told.add([stated.figure, ...operands]);
        if (ADDED.has(kind)) this.parts.add(operands);
        continue;
      }
      if (kind === 'repeated' || digitsOf(stated.figure) >= ENOUGH_BORNE) {
        this.borne.add(stated.figure);
        for (const operand of operands) this.borne.add(operand);
      }
      if (kind === 'sum' || kind === 'counts' || kind === 'rollForward') this.judged(stated.figure, operands);
    }
  }

  /** What makes a figure. */
  partsOf(total: TextFigure): readonly TextFigure[] {
    return (this.made.get(total) ?? []).flat();
  }

  judged(total: TextFigure, parts: readonly TextFigure[]): void {
    put(this.made, total, parts);
    this.parts.add(parts);
  }

  accuses(stated: Signed, parts: readonly Signed[], most: number, bound = true): boolean {
    if (parts.length < 2 || mayHold(stated, parts)) return false;
    const figures = parts.map(({ figure }) => figure);
    if (this.parts.has(figures)) return false;
    if (this.told.has([stated.figure, ...figures])) return false;
    // A total that is made with some of them is made without the others.
    const known = this.made.get(stated.figure) ?? [];
    if (known.some((own) => own.some((one) => figures.includes(one)))) return false;
    const own = addSigned(stated, parts);
    if (own.verdict !== 'inconsistent') return false;
    // Accused already: by what makes the same of it.
    const meant = this.accused.get(stated.figure);
    if (meant !== undefined) return equal(meant, own.recomputed);
    // Of a part that is wrong elsewhere: it holds with the right one.
    const mended = parts.map(({ figure, minus }) => ({
      figure: { ...figure, value: this.accused.get(figure) ?? figure.value },
      minus,
    }));
    if (figures.some((figure) => this.accused.has(figure)))
      return addSigned(stated, mended).verdict === 'exact';
    const slip = mistypedAmong(stated, parts, (figure) => !this.borne.has(figure));
    if (slip === null) return false;
    if (!bound) return slip.slip === 'digits-transposed' && slip.chance < most && isNear(stated.figure, own);
    // Lists of many parts that leave some out are closed by one digit more or less in one of them.
    if (slip.slip === 'digit-lost' || slip.slip === 'digit-doubled')
      return slip.chance < Math.min(most, LOOSE);
    if (slip.slip !== 'digit-changed') return slip.chance < most;
    // One wrong digit explains too much to be told of what only stands beside.
    return slip.chance < Math.min(most, isMore(stated, own) ? CHANGED : LOOSE) && isNear(stated.figure, own);
  }
}

/** By doubles: whether they are as much as the stated figure, to the rounding of that. */
const mayHold = ({ figure }: Signed, parts: readonly Signed[]): boolean =>
  Math.abs(parts.reduce((sum, part) => sum + (part.minus ? -1 : 1) * part.figure.size, -figure.size)) <=
  figure.slack;

/** 保费126.84亿元，其中财产险46亿元、健康险22亿元、寿险58亿元: more than its parts, as where one of them is not told. */
const isMore = ({ figure }: Signed, { recomputed }: Judgement): boolean =>
  toNumber(figure.value) > toNumber(recomputed);

const isNear = ({ value }: TextFigure, { recomputed }: Judgement): boolean =>
  Math.abs(toNumber(value) - toNumber(recomputed)) < NEAR * Math.abs(toNumber(value));

const isPart = (part: Level, total: Level): boolean =>
  dimension(part.figure) === dimension(total.figure) &&
  !part.aside &&
  !part.tabular &&
  part.nature !== 'previous' &&
  !NO_PART.test(part.label) &&
  (part.nature === total.nature || part.nature === 'plain' || total.nature === 'plain');

/** Levels that may make a total; `bound`: by words or marks, not only by where they stand. */
interface Run {
  readonly parts: readonly Signed[];
  readonly bound: boolean;
}

/**
 * All that its sentence, or the part of it up to ；, or the next sentence lists behind a total; what follows the parts that make it
 * already; what stands before it; or what bears its name in the paragraph.
 */
function* runsOf(levels: readonly Level[], total: Level, taken: readonly TextFigure[]): Generator<Run> {
  for (const list of cuts(listed(levels, total, total.index + 1, 1), 1)) {
    const bound = isBound(total, list);
    if (bound !== null) yield { parts: signed(list), bound };
  }
  const last = levels
    .slice(total.index + 1, total.index + 2 * MOST_PARTS)
    .findLast(({ figure }) => taken.includes(figure));
  // What is much more than the total is taken apart by another.
  if (last)
    for (const list of cuts(listed(levels, total, last.index + 1, 1), 1))
      if (
        list.every(({ figure }) => figure.size <= total.figure.size) &&
        (list[0]?.sentence === last.sentence || OPENS.test(list[0]?.lead.gap ?? ''))
      )
        yield { parts: signed(list), bound: true };
  if (SUMMED.test(total.label))
    for (const list of cuts(listed(levels, total, total.index - 1, -1), -1))
      if (!isPlanOf(total, list)) yield { parts: signed(list.toReversed()), bound: true };
  // 甲县分配361.74万元、支付338.43万元，乙县…、支付196.97万元: one of a row, and no total of the next rows.
  if (total.label === '' || (total.key === '' && total.lead.gap.startsWith('、'))) return;
  const named = ofParagraph(levels, total, { before: 2 * MOST_PARTS, behind: 2 * MOST_PARTS }).filter(
    (level) =>
      (level.label === total.label ||
        (level.key !== '' && level.key === total.key) ||
        // 车辆3辆，原值57万元；设备126台，原值98万元。共报废资产原值155万元.
        (level.label.length > 1 && SUMMED.test(total.label) && total.label.endsWith(level.label))) &&
      level !== total &&
      isPart(level, total),
  );
  for (const side of [
    named.filter(({ index }) => index > total.index),
    named.filter(({ index }) => index < total.index),
  ])
    if (side.length > 1 && !(isHead(total) && side.every(isHead))) yield { parts: signed(side), bound: true };
}

/** 投入6亿元，支持…。投入5亿元，用于…。: one sentence beside the other, and no total of the next ones. */
const isHead = ({ index, lead: { gap, clause }, label }: Level): boolean =>
  label !== '' &&
  !SUMMED.test(label) &&
  (index === 0 || /[。\n]$/.test(gap.slice(0, gap.length - clause.length)));

/**
 * Whether something shows that a list belongs to the total before it: a word that opens it, marks that divide its items in another
 * way than them from the total, or the word for a total; null where it is an item itself. 教育40万元，科技30万元，农林10万元: an item is no total of the next ones.
 */
function isBound(total: Level, [first, ...others]: readonly Level[]): boolean | null {
  if (!first || OPEN.test(total.lead.gap) || areFlows([first, ...others])) return null;
  const divider = first.lead.gap.charAt(0);
  if (divider === '、') return null;
  if (OPENS.test(first.lead.gap)) return true;
  if (first.sentence !== total.sentence) return false;
  if (TOTAL_WORDS.test(total.label)) return true;
  return others.every(({ lead }) => lead.gap.charAt(0) !== divider) ? true : null;
}

function* cuts(list: readonly Level[], step: 1 | -1): Generator<readonly Level[]> {
  const stop = list.findIndex(({ lead }, at) => lead.semicolon && (at > 0 || step < 0));
  if (stop > 0) yield list.slice(0, step > 0 ? stop : stop + 1);
  if (list.length > 1) yield list;
}

const signed = (levels: readonly Level[]): readonly Signed[] =>
  levels.map(({ figure }) => ({ figure, minus: false }));

function listed(levels: readonly Level[], total: Level, from: number, step: 1 | -1): readonly Level[] {
  const parts: Level[] = [];
  let sentence = total.sentence;
  for (let index = from; parts.length <= MOST_PARTS; index += step) {
    const part = levels[index];
    if (!part || part.paragraph !== total.paragraph) break;
    if (part.sentence !== sentence) {
      // The list fills the next sentence.
      if (step < 0 || parts.length > 0 || part.sentence > total.sentence + 1) break;
      sentence = part.sentence;
    }
    if (dimension(part.figure) !== dimension(total.figure)) continue;
    // 主要税收项目情况：…: there are others.
    if (!isPart(part, total) || OPEN.test(part.lead.gap)) return [];
    parts.push(part);
  }
  return parts;
}

/** Whether a run fills the clauses right behind a total and is nearly as much. */
function isBeside(levels: readonly Level[], total: Level, run: readonly Signed[]): boolean {
  const added = run.reduce((sum, { figure }) => sum + figure.size, 0);
  return (
    run[0]?.figure === levels[total.index + 1]?.figure &&
    Math.abs(added - total.figure.size) < NEAR * total.figure.size
  );
}

/** 总收入271160万元，总支出247407万元，结余26453万元: two levels before a balance, or three, by their signs. */
function* balancesOf(levels: readonly Level[], closing: Level): Generator<readonly Signed[]> {
  if (partOf(closing) !== 'closing') return;
  const flows: (Signed & { readonly total: boolean })[] = [];
  for (let back = closing.index - 1; back >= Math.max(0, closing.index - FURTHEST); back -= 1) {
    const level = levels[back];
    if (!level || level.paragraph !== closing.paragraph) break;
    if (dimension(level.figure) !== dimension(closing.figure) || level.aside || level.nature === 'previous')
      continue;
    const part = partOf(level);
    if (part === null || part === 'closing') continue;
    flows.unshift({ figure: level.figure, minus: part === 'out', total: /总|合计/.test(level.label) });
  }
  // The last of each side, where they are told again.
  const totals = flows.filter(({ total }) => total);
  const last = [totals.findLast(({ minus }) => !minus), totals.findLast(({ minus }) => minus)];
  const two = last.filter((each) => each !== undefined);
  if (two.length > 1) yield two;
  if (isBothSided(flows)) yield flows;
}

const isBothSided = (flows: readonly Signed[]): boolean =>
  flows.some(({ minus }) => minus) && flows.some(({ minus }) => !minus);
