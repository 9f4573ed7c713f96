import type { Draft } from '../draft';
import { ENOUGH_DIGITS, type TextFigure } from '../figures';
import { dimension, difference, mayFit, quotient, rateOf, type Signed } from '../judge';
import type { Lead } from '../leads';
import type { Level, Statements } from '../levels';
import { isRatio, roleOf } from '../roles';
import { alike } from '../subjects';
import { LEFT_OVER } from '../words';
import { besideSums } from './beside';
import { searchedCauses } from './causes';
import { tellingDigits } from './digits';
import { searchedSums } from './sums';

/** How many levels before and behind a figure may be what it follows from. */
const BEFORE = 8;
const BEHIND = 3;

/**
 * What follows exactly from the figures nearby although the words do not say from which: a change, a rate, a share or a
 * total that no other reading judges. Only what holds is told; what fits nothing is left as it is. Linear.
 */
export function searchedClaims(statements: Statements, drafts: readonly Draft[]): readonly Draft[] {
  const { levels, leads } = statements;
  const judged = new Map<TextFigure, readonly Draft['kind'][]>();
  for (const { kind, stated, word, judged: own } of drafts)
    if (own !== null && !word) judged.set(stated.figure, [...(judged.get(stated.figure) ?? []), kind]);
  const isOpen = (kind: Draft['kind'], figure: TextFigure): boolean =>
    judged.get(figure)?.includes(kind) !== true;
  const found: Draft[] = [];
  let next = 0;
  for (const lead of leads) {
    while (next < levels.length && (levels[next]?.figure.from ?? 0) < lead.figure.from) next += 1;
    const { figure } = lead;
    if (figure.approximate || figure.unit === '百分点') continue;
    const role = roleOf(lead);
    const near = (): readonly Level[] =>
      levels
        .slice(Math.max(0, next - BEFORE), next + BEHIND)
        .filter((level) => level.paragraph === lead.paragraph && !level.aside && level.figure !== figure);
    if (role.kind === 'move' && role.basis !== 'adjusted' && !role.apart) {
      const kind = isRatio(figure) ? 'changeRate' : 'change';
      if (!isOpen(kind, figure) || (kind === 'change' && !isOpen('causes', figure))) continue;
      const stated = { figure, minus: role.minus };
      const draft =
        (AMENDED.test(lead.clause) ? amended(stated, near()) : null) ??
        (tellingDigits(figure) >= ENOUGH_DIGITS ? moved(stated, near()) : null);
      if (draft) found.push(draft);
    } else if (role.kind === 'share' || role.kind === 'execution') {
      const kind = role.kind === 'share' ? 'share' : 'executionRate';
      if (
        !isOpen('share', figure) ||
        !isOpen('executionRate', figure) ||
        tellingDigits(figure) < ENOUGH_DIGITS
      )
        continue;
      const draft = shared(kind, lead, near(), levels[next - 1]);
      if (draft) found.push(draft);
    }
  }
  const sums = searchedSums(levels, drafts);
  return [
    ...found,
    ...searchedCauses(statements, drafts),
    ...sums,
    ...besideSums(levels, [...drafts, ...sums]),
  ];
}

const AMENDED = /(?:调增|调减|追加|追减|核增)(?:了|预算|资金|金额)*$/;

/** 年初预算46万元，全年预算52万元。追加6万元: the one first budget and the one changed budget nearby. */
function amended(stated: Signed, near: readonly Level[]): Draft | null {
  const of = (stage: Level['stage']): readonly Level[] =>
    near.filter(
      (level) =>
        level.stage === stage &&
        level.nature === 'budget' &&
        dimension(level.figure) === dimension(stated.figure),
    );
  const [current, ...others] = of('adjusted');
  const [previous, ...more] = of('initial');
  if (!current || !previous || others.length + more.length > 0) return null;
  const judged = difference(stated, current.figure, previous.figure);
  return judged.verdict === 'exact'
    ? { kind: 'change', stated, operands: [current.figure, previous.figure], judged }
    : null;
}

/** Two levels of one thing that a change or its rate follows from: of two years, natures, or of one name. */
function moved(stated: Signed, near: readonly Level[]): Draft | null {
  const { figure } = stated;
  const ratio = isRatio(figure);
  for (const current of near.toReversed()) {
    if (current.nature === 'previous' || (!ratio && dimension(current.figure) !== dimension(figure)))
      continue;
    for (const previous of near.toReversed()) {
      if (previous === current || dimension(previous.figure) !== dimension(current.figure)) continue;
      if (previous.figure.size === 0 || current.figure.size < previous.figure.size !== stated.minus) continue;
      if (!areOfOne(current, previous)) continue;
      const judged = ratio
        ? rateOf(stated, current.figure, previous.figure)
        : difference(stated, current.figure, previous.figure);
      if (judged?.verdict === 'exact')
        return {
          kind: ratio ? 'changeRate' : 'change',
          stated,
          operands: [current.figure, previous.figure],
          judged,
        };
    }
  }
  return null;
}

const areOfOne = (a: Level, b: Level): boolean =>
  a.nature !== b.nature || a.year !== b.year || a.topic === b.topic || (a.key !== '' && alike(a.key, b.key));

/** A part right before its share, and a whole nearby. */
function shared(
  kind: 'share' | 'executionRate',
  { figure, sentence }: Lead,
  near: readonly Level[],
  last: Level | undefined,
): Draft | null {
  if (!last) return null;
  const parts = near
    .filter(
      (level) =>
        level.index <= last.index &&
        level.sentence === sentence &&
        (kind === 'share' || !LEFT_OVER.test(level.label)),
    )
    .slice(-2)
    .toReversed();
  for (const part of parts) {
    for (const whole of near.toReversed()) {
      if (whole === part || dimension(whole.figure) !== dimension(part.figure)) continue;
      if (whole.figure.size === 0 || !mayFit(figure, part.figure, whole.figure)) continue;
      const judged = quotient(figure, part.figure, whole.figure);
      if (judged?.verdict === 'exact')
        return {
          kind,
          stated: { figure, minus: false },
          operands: [part.figure, whole.figure],
          judged,
        };
    }
  }
  return null;
}
