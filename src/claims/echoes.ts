import { abs, decimalsOf, subtract, sum, type Decimal, type Judgement } from '../quantity';
import { operandsKey, type Draft } from './judging/draft';
import { judgeOf } from './judging/again';
import { addSigned, inUnit, isRight } from './judging/judge';
import { placeIn, type Compact } from './text/compact';
import type { TextFigure } from './text/figures';

/** How much of the text around a wrong figure is read again, to the ends of its lines. */
const AROUND = 800;
/** So many characters are read again at most, and as many as the text has: what a garbled table would ask for has no end. */
const MOST_READ = 40_000;
const MOST_CANDIDATES = 8;
const MOST_SIGNED = 6;

/** A figure that an accused relation holds against others, and what it would have to be. */
interface Remedy {
  readonly figure: TextFigure;
  readonly value: Decimal;
}

/**
 * 支出1520万元 for 1250万元: with one figure mended, not only the relation that is accused holds, but others that no reading of the
 * printed text finds, as it breaks them. The text around is read again with each figure that would mend the accusation; what then holds
 * of it, where nothing else breaks, is what the printed figure contradicts as well.
 */
export function echoes(
  text: string,
  folded: Compact,
  drafts: readonly Draft[],
  read: (text: string) => readonly Draft[],
): readonly Draft[] {
  const accused = drafts.filter(isAccused);
  if (accused.length === 0) return drafts;
  const found: Draft[] = [];
  const was = new Map<string, Draft>();
  for (const draft of drafts) if (draft.judged !== null) was.set(statedOf(draft), draft);
  const known = new Set(accused.map(figuresOf));
  let left = MOST_READ + text.length;
  for (const draft of accused) {
    const remedies = remediesOf(draft);
    left -= remedies.length * Math.min(text.length, 2 * AROUND);
    if (left < 0) break;
    let best: readonly Draft[] = [];
    let tied = false;
    for (const { figure, value } of remedies) {
      const broken = brokenBy(text, folded, was, draft, { figure, value }, read);
      tied = broken.length > 0 && broken.length === best.length;
      if (broken.length > best.length) best = broken;
    }
    if (tied) continue;
    for (const each of best) {
      if (known.has(figuresOf(each))) continue;
      known.add(figuresOf(each));
      found.push(each);
    }
  }
  const told = new Set(found.map(statedOf));
  // Parts that make the mended figure are no other total's.
  const taken = new Set(found.filter(isAdded).map(({ operands }) => operandsKey(operands)));
  const isOfAnother = (draft: Draft): boolean =>
    isAccused(draft) && isAdded(draft) && taken.has(operandsKey(draft.operands));
  return [
    ...drafts
      .filter((draft) => draft.judged !== null || !told.has(statedOf(draft)))
      .map((draft) => (isOfAnother(draft) ? { ...draft, judged: null } : draft)),
    ...found,
  ];
}

const isAdded = ({ kind }: Draft): boolean => kind === 'sum' || kind === 'counts';

const isAccused = ({ judged, word }: Draft): boolean => judged?.verdict === 'inconsistent' && !word;

const statedOf = ({ kind, stated }: Draft): string => `${kind} ${stated.figure.start}`;

/** A less B is C, and B and C are A: one relation. */
const figuresOf = ({ stated, operands }: Draft): string =>
  operandsKey([stated.figure, ...operands].filter(({ size }) => size !== 0));

/** What each figure of an accused relation would have to be, where it can be printed so. */
function remediesOf({ kind, stated, operands, judged }: Draft): readonly Remedy[] {
  if (!judged) return [];
  const { figure } = stated;
  const remedies: Remedy[] = [];
  if (kind === 'sum' || kind === 'counts') {
    const inTotal = operands.map((each) => inUnit(each, figure.unit).value);
    const missing = subtract(figure.value, sum(inTotal));
    remedies.push({ figure, value: judged.recomputed });
    operands.forEach((operand, index) => {
      const value = sum([inTotal[index] ?? '0', missing]);
      remedies.push({ figure: operand, value: inUnit({ ...figure, value }, operand.unit).value });
    });
  } else if (kind === 'change' || kind === 'rollForward' || kind === 'causes') {
    remedies.push({ figure, value: abs(judged.recomputed) });
  } else if (kind === 'repeated') {
    const [earlier] = operands;
    remedies.push({ figure, value: judged.recomputed });
    if (earlier) remedies.push({ figure: earlier, value: inUnit(figure, earlier.unit).value });
  }
  return remedies
    .filter(
      (remedy) =>
        !remedy.value.startsWith('-') &&
        remedy.value !== '0' &&
        decimalsOf(remedy.value) <= remedy.figure.decimals,
    )
    .slice(0, MOST_CANDIDATES);
}

/** The relations that the printed figure breaks and the other would not; none where the other breaks what holds. `was`: as printed. */
function brokenBy(
  text: string,
  folded: Compact,
  was: ReadonlyMap<string, Draft>,
  accusation: Draft,
  { figure, value }: Remedy,
  read: (text: string) => readonly Draft[],
): readonly Draft[] {
  const from = lineStart(text, figure.start - AROUND);
  const to = lineEnd(text, figure.end + AROUND);
  const [whole = '', fraction = ''] = value.split('.');
  const printed = figure.decimals > 0 ? `${whole}.${fraction.padEnd(figure.decimals, '0')}` : whole;
  const shift = printed.length - (figure.end - figure.start);
  const mended = read(text.slice(from, figure.start) + printed + text.slice(figure.end, to));
  const placed = (each: TextFigure): TextFigure => {
    const start = each.start + from;
    if (start === figure.start) return figure;
    const moved = start > figure.start ? start - shift : start;
    const end = moved + each.end - each.start;
    return { ...each, start: moved, end, from: placeIn(folded, moved), to: placeIn(folded, end) };
  };
  const found: Draft[] = [];
  let isMended = false;
  for (const relation of mended) {
    const { kind, stated, operands, judged, word } = relation;
    if (judged === null || word) continue;
    const own = {
      ...relation,
      stated: { ...stated, figure: placed(stated.figure) },
      operands: operands.map(placed),
    };
    const earlier = was.get(statedOf(own));
    if (!isRight(judged)) {
      if (earlier?.judged?.verdict !== 'inconsistent') return [];
      continue;
    }
    if (statedOf(own) === statedOf(accusation)) isMended = true;
    const figures = [own.stated.figure, ...own.operands];
    const at = figures.indexOf(figure);
    if (at < 0 || earlier || kind === 'shareTotal' || isRetold(own, accusation)) continue;
    const now = judgedAs(relation, own, at === 0);
    if (now && !isRight(now)) found.push({ ...own, judged: now });
  }
  return isMended ? found : [];
}

/** The accused relation turned about, or a quantity that is told once more: A less B is C, and B and C are A. */
function isRetold(own: Draft, accusation: Draft): boolean {
  if (own.kind === 'repeated') return true;
  if (!ADDED.has(own.kind)) return false;
  if (accusation.kind === 'repeated') return true;
  if (!ADDED.has(accusation.kind)) return false;
  const starts = new Set([accusation.stated.figure, ...accusation.operands].map(({ start }) => start));
  const shared = [own.stated.figure, ...own.operands].filter(({ start }) => starts.has(start));
  return shared.length > 1 || own.operands.length < 2;
}

const ADDED: ReadonlySet<Draft['kind']> = new Set<Draft['kind']>(['sum', 'counts', 'rollForward']);

/** A relation that holds, judged of the printed figures; null where it cannot be told how it is judged. */
function judgedAs(relation: Draft, own: Draft, isStated: boolean): Judgement | null {
  const { kind, stated, operands, judged } = relation;
  if (!judged) return null;
  if (kind === 'causes' || kind === 'rollForward') {
    const signs = signsOf(relation);
    const sign = (each: TextFigure, index: number) => ({ figure: each, minus: signs?.[index] === true });
    return signs ? addSigned(own.stated, own.operands.map(sign)) : null;
  }
  return (
    judgeOf(relation, judged)?.(isStated ? own.stated : stated, isStated ? operands : own.operands) ?? null
  );
}

/** Which of the operands are taken away, so that they make what they make. */
function signsOf({ stated, operands, judged }: Draft): readonly boolean[] | null {
  if (operands.length > MOST_SIGNED) return null;
  for (let bits = 0; bits < 1 << operands.length; bits += 1) {
    const signs = operands.map((_, index) => ((bits >> index) & 1) === 1);
    const made = addSigned(
      stated,
      operands.map((figure, index) => ({ figure, minus: signs[index] === true })),
    );
    if (made.recomputed === judged?.recomputed) return signs;
  }
  return null;
}

function lineStart(text: string, place: number): number {
  return place <= 0 ? 0 : text.lastIndexOf('\n', place) + 1;
}

function lineEnd(text: string, place: number): number {
  const end = place >= text.length ? -1 : text.indexOf('\n', place);
  return end < 0 || end > place + AROUND ? Math.min(text.length, place + AROUND) : end;
}
