import { describeFailure } from '../assistant';
import type { LeftBlank, Unfilled } from '../compute';
import type { Finding } from '../findings';
import {
  basisTexts,
  fieldTexts,
  findingText,
  findingTexts,
  groupTexts,
  ruleTexts,
  say,
  leftBlankTexts,
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
  /** The rule's name. */
  readonly name: string;
  readonly message: string;
  readonly why: string;
  readonly remedy: string;
  readonly basis: string;
}

const headOf = new Map(RULES.map(({ head }) => [head.id, head]));

export function describe(language: Language, finding: Finding): FindingDescription {
  const { name, message, why, remedy } = findingText(language, finding);
  return { name, message, why, remedy, basis: describeBasis(language, finding.rule) };
}

function describeBasis(language: Language, rule: string): string {
  return (headOf.get(rule)?.basis ?? [])
    .flatMap((key) => basisTexts[key] ?? [])
    .map((text) => say(language, text))
    .join('；');
}

const NOTHING = { zh: '', en: '' };

/** What the page of a rule says in the person's language. */
export function describeRulePage(language: Language, rule: string) {
  const head = headOf.get(rule);
  const texts = ruleTexts[rule];
  return {
    title: describeRule(language, rule),
    severity: head ? say(language, findingTexts[head.severity]) : '',
    group: say(language, (head && groupTexts[head.group]) ?? NOTHING),
    basis: describeBasis(language, rule),
    why: texts ? say(language, texts.why) : '',
    remedy: texts ? say(language, texts.remedy) : '',
  };
}

/** One line of text: severity, cell, what is wrong, what to do. */
export function describeLine(language: Language, finding: Finding): string {
  const { message, remedy } = findingText(language, finding);
  const severity = say(language, findingTexts[finding.severity]);
  return [severity, formatCell(finding.cell), finding.rule, message, remedy].join('\t');
}

/** `G06 支出构成`. */
export function describeRule(language: Language, rule: string): string {
  const text = ruleTexts[rule];
  return text ? `${rule} ${say(language, text.name)}` : rule;
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

/** Why a computed cell is left to the person. */
export function describeUnfilled(language: Language, { why, band }: Unfilled): string {
  return say(language, unfilledTexts[why], { ...band });
}

export function describeLeft(language: Language, { cell, subject, why }: LeftBlank): string {
  return `${formatCell(cell)} ${subject}：${say(language, leftBlankTexts[why])}`;
}

export { describeFailure };
