import type { PlacedClaim } from '../assistant';
import type { ClaimKind } from '../claims';
import { claimKindTexts, qualityTexts, say, type Language } from '../messages';
import { paneClaimTexts } from '../messages/paneClaims';
import { SYMBOLS, type TextMark } from './claimMarks';

/** The sign between the operands, where the claim's kind has one. */
const SIGNS: Partial<Record<ClaimKind, string>> = {
  sum: ' ＋ ',
  counts: ' ＋ ',
  shareTotal: ' ＋ ',
  share: ' ÷ ',
  executionRate: ' ÷ ',
};

/** The arithmetic of a claim in one line: 890 ＋ 365.8 ＝ 1255.8，原文 1260.8. */
export function arithmeticOf(
  { kind, operands, stated, recomputed }: PlacedClaim,
  language: Language,
): string {
  const comma = language === 'zh-CN' ? '、' : ', ';
  const values = {
    stated: stated.text,
    recomputed: recomputed ?? '',
    operands: operands.map(({ text }) => text).join(comma),
  };
  if (recomputed === null) return say(language, paneClaimTexts.noRecomputed, values);
  const sign = SIGNS[kind];
  const divided = sign === ' ÷ ';
  if (sign === undefined || (divided && operands.length !== 2))
    return say(language, paneClaimTexts.recomputed, values);
  const left = operands.map(({ text }) => text).join(sign);
  const percent = divided ? `${recomputed}%` : recomputed;
  return say(language, paneClaimTexts.equation, { ...values, left, recomputed: percent });
}

/** What a screen reader says of a mark: its words, its state, what it is about. */
export function markLabel(mark: TextMark, text: string, language: Language): string {
  const kinds = [
    ...mark.claims.map(({ kind }) => say(language, claimKindTexts[kind])),
    ...(mark.figure ? [say(language, paneClaimTexts.table)] : []),
    ...mark.quality.map(({ rule }) => say(language, qualityTexts[rule].name)),
  ];
  return say(language, paneClaimTexts.mark, {
    text: text.trim() || SYMBOLS[mark.state],
    state: say(language, paneClaimTexts[mark.state]),
    what: [...new Set(kinds)].join(language === 'zh-CN' ? '、' : ', '),
  });
}
