import type { Language, Text, Values } from '../language';
import { say } from '../language';
import { actualRules } from './actual';
import { budgetRules } from './budget';
import { classificationRules } from './classification';
import { consistencyRules } from './consistency';
import { pointsRules } from './points';
import { scoringRules } from './scoring';
import { structureRules } from './structure';
import { targetRules } from './target';
import { tiesRules } from './ties';
import type { RuleText } from './types';

/** Texts of every rule, by the catalogue's id. */
export const ruleTexts: Readonly<Record<string, RuleText>> = {
  ...structureRules,
  ...classificationRules,
  ...targetRules,
  ...actualRules,
  ...scoringRules,
  ...pointsRules,
  ...budgetRules,
  ...tiesRules,
  ...consistencyRules,
};

/** The groups of rules. */
export const groupTexts: Readonly<Record<string, Text>> = {
  structure: { zh: '结构与完整性', en: 'Structure and completeness' },
  classification: { zh: '指标归类', en: 'Classification' },
  target: { zh: '指标值', en: 'Targets' },
  actual: { zh: '完成值与原因', en: 'Actual values and reasons' },
  scoring: { zh: '得分', en: 'Scoring' },
  points: { zh: '分值', en: 'Points' },
  budget: { zh: '预算与收支', en: 'Budget arithmetic' },
  ties: { zh: '表间一致', en: 'Ties between tables' },
  consistency: { zh: '年度与单位', en: 'Years and units' },
};

/** The documents that rules rest on. */
export const basisTexts: Readonly<Record<string, Text>> = {
  measures2020: {
    zh: '《项目支出绩效评价管理办法》（财预〔2020〕10号）',
    en: 'Measures on project performance evaluation (财预〔2020〕10号)',
  },
  guide2021: {
    zh: '《中央部门项目支出核心绩效目标和指标设置及取值指引（试行）》（财预〔2021〕101号）',
    en: 'Guide to core performance targets and indicators (财预〔2021〕101号)',
  },
  framework2013: {
    zh: '《预算绩效评价共性指标体系框架》（财预〔2013〕53号）',
    en: 'Framework of common indicators (财预〔2013〕53号)',
  },
  form: { zh: '绩效目标申报表、自评表的通用格式', en: 'The usual forms of targets and self-evaluation' },
  system: { zh: '预算管理一体化系统的通行校验', en: 'Checks of the integrated budget system' },
  arithmetic: { zh: '表内数据的勾稽关系', en: 'Arithmetic between the figures' },
  classification: { zh: '政府收支分类科目', en: 'The classification of government revenue and expenditure' },
  usage: { zh: '公文用语和格式的通行规范', en: 'The usage of official documents' },
  scheme: { zh: '所选的评价方案', en: 'The evaluation scheme that was chosen' },
};

/** Labels of the changes that findings offer. */
const fixTexts: Readonly<Record<string, Text>> = {
  'fix.formula': { zh: '改为公式 {formula}', en: 'Use the formula {formula}' },
  'fix.value': { zh: '改为 {value}', en: 'Change to {value}' },
  'fix.class': { zh: '移到「{value}」', en: 'Move to {value}' },
  'fix.reason': {
    zh: '填入说明框架“{value}”，再补充内容',
    en: 'Put in the frame “{value}”, to be completed',
  },
};

/** Everything that a person reads about a finding. */
export interface FindingText {
  readonly name: string;
  /** What is wrong, with the figures. */
  readonly message: string;
  readonly why: string;
  readonly remedy: string;
}

interface Worded {
  readonly rule: string;
  readonly words: { readonly key: string; readonly values: Values };
}

/** A finding in a person's language. */
export function findingText(language: Language, { rule, words }: Worded): FindingText {
  const text = ruleTexts[rule];
  const message = text?.messages[words.key.slice(rule.length + 1)];
  // A rule without texts would be our fault (a test holds that there is none): its key is still better than nothing.
  if (!text || !message) return { name: rule, message: words.key, why: '', remedy: '' };
  return {
    name: say(language, text.name),
    message: say(language, message, words.values),
    why: say(language, text.why),
    remedy: say(language, text.remedy),
  };
}

/** The label of a finding's fix in a person's language. */
export function fixLabel(
  language: Language,
  words: { readonly key: string; readonly values: Values },
): string {
  const text = fixTexts[words.key];
  return text ? say(language, text, words.values) : words.key;
}

export type { RuleText } from './types';
