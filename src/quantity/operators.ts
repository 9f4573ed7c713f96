import type { Operator } from './types';

/**
 * Wordings of an operator in front of a value. 以上, 以下, 以内, 届满 include the number; 不满, 超过, 以外 do not
 * (民法典 on periods and quantities).
 */
const BEFORE: Readonly<Record<Operator, readonly string[]>> = {
  '≥': [
    '≥',
    '>=',
    '=>',
    '大于等于',
    '大于或等于',
    '大于或者等于',
    '高于或等于',
    '高于等于',
    '多于或等于',
    '不低于',
    '不得低于',
    '不能低于',
    '不少于',
    '不得少于',
    '不小于',
    '不得小于',
    '至少',
    '最少',
    '最低',
    '不弱于',
    '不短于',
    '下限',
  ],
  '≤': [
    '≤',
    '<=',
    '=<',
    '小于等于',
    '小于或等于',
    '小于或者等于',
    '低于或等于',
    '低于等于',
    '少于或等于',
    '不超过',
    '不超',
    '不得超过',
    '不能超过',
    '不超出',
    '不高于',
    '不得高于',
    '不多于',
    '不得多于',
    '不大于',
    '不得大于',
    '不长于',
    '至多',
    '最多',
    '最高',
    '未超过',
    '未超出',
    '控制在',
    '上限',
  ],
  '>': ['>', '大于', '超过', '超出', '多于', '高于', '超', '逾'],
  '<': ['<', '小于', '少于', '低于', '不满', '不足', '不到', '未满', '未达到', '未达'],
  '=': ['=', '==', '等于'],
};

/** Wordings behind a value. */
const AFTER: Readonly<Record<'≥' | '≤' | '>', readonly string[]>> = {
  '≥': [
    '以上',
    '及以上',
    '或以上',
    '含以上',
    '以上(含)',
    '(含)以上',
    '及其以上',
    '以上(含本数)',
    '之上',
    '及以上(含)',
    '起步',
  ],
  '≤': [
    '以下',
    '以内',
    '之内',
    '及以下',
    '及以内',
    '或以下',
    '含以下',
    '以下(含)',
    '以内(含)',
    '(含)以下',
    '(含)以内',
    '以下(含本数)',
    '之下',
    '内',
  ],
  '>': ['以外', '之外'],
};

/** Words that may stand before a value and say nothing of its bound; 达到 alone states a lower bound. */
const REACHING = ['达到', '达'];
const NEUTRAL = [
  '为',
  '在',
  '是',
  '保持在',
  '稳定在',
  '保持',
  '每年',
  '年均',
  '全年',
  '共',
  '共计',
  '累计',
  '合计',
  '总计',
  '实现',
  '完成',
  '已完成',
  '实际完成',
  '实际',
  '年内',
  // A rise is the number itself; a fall is not, so that its words are left to a person.
  '增长',
  '提高',
  '提升',
  '增加',
  '同比增长',
  '较上年增长',
  '较上年提高',
  '比上年增长',
];

const APPROXIMATE_BEFORE = ['约', '大约', '近', '将近', '接近', '大概'];
const APPROXIMATE_AFTER = ['左右', '上下', '+', '多', '余', '左右(含)'];
const APPROXIMATE_INSIDE = ['多', '余', '+', '几'];

type Entry<T> = readonly [string, T];

function entries<T extends string>(table: Readonly<Record<T, readonly string[]>>): readonly Entry<T>[] {
  return (Object.keys(table) as T[])
    .flatMap((key) => table[key].map((word): Entry<T> => [word, key]))
    .sort(([a], [b]) => b.length - a.length);
}

const longestFirst = (words: readonly string[]): readonly string[] =>
  [...words].sort((a, b) => b.length - a.length);

export const OPERATORS_BEFORE: readonly Entry<Operator>[] = entries(BEFORE);
export const OPERATORS_AFTER: readonly Entry<'≥' | '≤' | '>'>[] = entries(AFTER);
export const REACHING_WORDS = longestFirst(REACHING);
export const NEUTRAL_WORDS = longestFirst(NEUTRAL);
export const APPROXIMATE_PREFIXES = longestFirst(APPROXIMATE_BEFORE);
export const APPROXIMATE_SUFFIXES = longestFirst(APPROXIMATE_AFTER);
/** 3800多条, 10万+人: between number and unit. */
export const APPROXIMATE_INFIX = new RegExp(
  `^(.*\\d ?[百千万亿]{0,2}) ?(?:${APPROXIMATE_INSIDE.map((word) => (word === '+' ? '\\+' : word)).join('|')})([百千万亿]{0,2}[^\\d]{0,12})$`,
);

/** The operator of an operator column's cell (＝, 大于等于, 正向 is none); null for anything else. */
export function parseOperator(text: string): Operator | null {
  const plain = text
    .normalize('NFKC')
    .replace(/\s/g, '')
    .replaceAll('≧', '≥')
    .replaceAll('≦', '≤')
    .replaceAll('⩾', '≥')
    .replaceAll('⩽', '≤');
  return OPERATORS_BEFORE.find(([word]) => word === plain)?.[1] ?? null;
}
