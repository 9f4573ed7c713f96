import { isZero, judgeExact, type Judgement } from '../quantity';
import { confirmed, type Draft } from './draft';
import { dimension, inUnit } from './judge';
import type { Breakdown } from './parts';
import { isMistyped } from './slips';
import type { Level } from './statements';

/**
 * Later statements of a quantity: the same words or a long figure with the same value; another value is held against it
 * only where both are the same part of the same total.
 */
export function repeatedClaims(levels: readonly Level[], breakdowns: readonly Breakdown[]): readonly Draft[] {
  const parents = new Map<Level, Level>();
  for (const { total, parts } of breakdowns) for (const part of parts) parents.set(part, total);
  const byValue = new Map<string, Level>();
  const byPart = new Map<string, Level>();
  const byLabel = new Map<string, Level>();
  const drafts: Draft[] = [];
  for (const level of levels) {
    const { figure } = level;
    const { value } = inUnit(figure, '元');
    const id = `${dimension(figure)} ${value}`;
    const same = byValue.get(id);
    const parent = parents.get(level);
    const place =
      parent && level.key !== ''
        ? `${level.key} ${level.year ?? ''} ${inUnit(parent.figure, '元').value}`
        : '';
    const other = place === '' ? undefined : byPart.get(place);
    if (
      same &&
      same.sentence !== level.sentence &&
      !isZero(value) &&
      (digits(figure.text) >= 4 || alike(same, level))
    ) {
      drafts.push(
        repeated(
          level,
          same,
          judgeExact(inUnit(figure, figure.unit), inUnit(same.figure, figure.unit).value),
        ),
      );
    } else if (
      other &&
      parent &&
      other.sentence !== level.sentence &&
      dimension(other.figure) === dimension(figure)
    ) {
      const judged = judgeExact(inUnit(figure, figure.unit), inUnit(other.figure, figure.unit).value);
      const sure = parents.get(other) !== parent && figure.unit === other.figure.unit;
      drafts.push(repeated(level, other, sure ? judged : confirmed(judged)));
    } else if (level.label.length >= LONG_LABEL && !level.tabular) {
      const named = `${level.label} ${level.year ?? ''} ${figure.unit ?? ''}`;
      const earlier = byLabel.get(named);
      if (earlier && earlier.sentence !== level.sentence && isMistyped(earlier.figure, figure)) {
        drafts.push(repeated(level, earlier, judgeExact(inUnit(figure, figure.unit), earlier.figure.value)));
      }
      byLabel.set(named, level);
    }
    byValue.set(id, level);
    if (place !== '') byPart.set(place, level);
  }
  return drafts;
}

function repeated(level: Level, earlier: Level, judged: Judgement | null): Draft {
  return {
    kind: 'repeated',
    stated: { figure: level.figure, minus: false },
    operands: [earlier.figure],
    judged,
  };
}

// Long enough to name one quantity in full.
const LONG_LABEL = 6;

const digits = (text: string): number => text.replace(/\D/g, '').replace(/^0+/, '').length;

function alike(a: Level, b: Level): boolean {
  if (a.key.length < 2 || b.key.length < 2) return false;
  return a.key.includes(b.key) || b.key.includes(a.key);
}
