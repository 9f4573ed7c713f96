import { describeFailure } from '../assistant';
import type { Unfilled } from '../compute';
import type { Finding } from '../findings';
import {
  basisTexts,
  fieldTexts,
  findingText,
  say,
  unfilledTexts,
  unreadTexts,
  type Language,
} from '../messages';
import type { Unread } from '../recognize';
import { RULES } from '../rules';
import type { Scheme } from '../schemes';
import { formatCell, formatRange } from '../workbook';

/** What the pane says of a finding; `basis` names the documents that its rule rests on. */
export interface FindingDescription {
  readonly message: string;
  readonly why: string;
  readonly remedy: string;
  readonly basis: string;
}

const basisOf = new Map(RULES.map(({ head }) => [head.id, head.basis]));

export function describe(language: Language, finding: Finding): FindingDescription {
  const { message, why, remedy } = findingText(language, finding);
  const basis = (basisOf.get(finding.rule) ?? [])
    .flatMap((key) => basisTexts[key] ?? [])
    .map((text) => say(language, text))
    .join('；');
  return { message, why, remedy, basis };
}

export function describeScheme(language: Language, scheme: Scheme): string {
  return language === 'zh-CN' ? scheme.name.zh : scheme.name.en;
}

/** `'Sheet'!B7:D9`, and why it was not read. */
export function describeUnread(language: Language, { sheet, area, why }: Unread): string {
  return `${formatRange({ sheet, ...area })} ${say(language, unreadTexts[why])}`;
}

export function describeField(language: Language, field: string): string {
  return field in fieldTexts ? say(language, fieldTexts[field as keyof typeof fieldTexts]) : field;
}

export function describeUnfilled(language: Language, { cell, field, subject, why }: Unfilled): string {
  return `${formatCell(cell)} ${subject} ${describeField(language, field)}：${say(language, unfilledTexts[why])}`;
}

export { describeFailure };
