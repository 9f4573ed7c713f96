import type { Draft } from '../judging/draft';
import type { Level } from '../statements/levels';
import { isOfUnsaidSum } from './unsaidSums';
import { Rights } from './rights';
import {
  isFarBeyond,
  isOfAnotherTotal,
  isOfAll,
  isOfSeveralMeasures,
  isMadeWithAnother,
  isOfSibling,
  isWithinSum,
  isBeforeTotal,
  isNested,
} from './sums';
import { isWithinHundred, isOfAnother, areOfAnother } from './shares';
import { isOfNearerPair, isOfOthers, hasItsRate, isOfAmendment } from './rates';
import { isRolled } from './rolls';
import { isOwn } from './repeats';
import { isOfAnotherParagraph } from './paragraphs';

/**
 * Takes back an accusation where another reading of the same words holds: a right figure that is accused costs more trust
 * than a wrong one that is passed over. What only a slip would read so (shares swapped, this year's base) is no other reading.
 */
export function acquitted(drafts: readonly Draft[], levels: readonly Level[]): readonly Draft[] {
  if (!drafts.some(isAccused)) return drafts;
  const rights = new Rights(drafts, levels);
  return drafts.map((draft) =>
    isAccused(draft) &&
    (hasOtherReading(rights, draft) ||
      isOfAnotherParagraph(rights, draft) ||
      (MEASURING.has(draft.kind) && isOfUnsaidSum(draft, levels, rights.levelOf)))
      ? { ...draft, judged: null }
      : draft,
  );
}

const MEASURING: ReadonlySet<Draft['kind']> = new Set<Draft['kind']>([
  'share',
  'executionRate',
  'change',
  'changeRate',
]);

const isAccused = ({ judged }: Draft): boolean => judged?.verdict === 'inconsistent';

function hasOtherReading(rights: Rights, draft: Draft): boolean {
  switch (draft.kind) {
    case 'sum':
    case 'counts':
      return (
        isNested(draft) ||
        isFarBeyond(rights, draft) ||
        isBeforeTotal(rights, draft) ||
        isOfAnotherTotal(rights, draft) ||
        isOfSibling(rights, draft) ||
        isMadeWithAnother(rights, draft) ||
        isOfAll(rights, draft) ||
        isOfSeveralMeasures(rights, draft)
      );
    case 'shareTotal':
      return isWithinHundred(rights, draft);
    case 'share':
      return isOfAnother(rights, draft) || areOfAnother(rights, draft);
    case 'executionRate':
      return isOfAnother(rights, draft) || isOfNearerPair(rights, draft);
    case 'change':
      return hasItsRate(rights, draft) || isOfAmendment(rights, draft);
    case 'changeRate':
      return isOfOthers(rights, draft);
    case 'causes':
      // Changes that make one change are not those of another.
      return rights.causes.has(draft.operands);
    case 'rollForward':
      // 达标23项、超额13项、未完成3项: what makes one sum is not left of each other.
      // 本期盈余…；其他盈余: flows that make one balance are not those of another.
      return isWithinSum(rights, draft) || rights.rolls.has(draft.operands) || isRolled(rights, draft);
    case 'repeated':
      return isOwn(rights, draft);
    default:
      return false;
  }
}
