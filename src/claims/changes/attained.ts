import { dimension, order } from '../judging/judge';
import type { Lead } from '../statements/leads';
import type { Pair, Says } from './comparisons';

/** What is to be reached or kept to, where no amount but a rate or a task is meant. */
const NAME =
  '(?:年度|年初|绩效|指标|既定|预期|控制|全年|下达|计划|考核|约定|调控)*(?:目标|任务|计划|标准|预期|序时进度|时间进度|及格线|平均水平|均值)';
const TARGET_RIGHT_BEFORE = new RegExp(`^(?:了|于)?(?:的)?${NAME}(?:值|数|要求|水平|线)?(?:为|的)?$`);
const TARGET_BEHIND = new RegExp(`^(?:的)?(${NAME})(?:值|数|量|人数|要求|水平)?(?=[，。；：、）\\n]|$)`);
const TARGET = /目标|任务|计划|标准|预期|序时进度|时间进度|要求/;
const ACTUAL = /实际|完成|达到|达|实现|为$/;
const ATTAINING = /^(?:[大高多小低少]于|超过|超出|未达到?|没有达到|未超过|不超过|不高于|不低于)$/;
const PLAIN = /^，?(?:均|都|也|且|仍|已|略|远|稍|明显|大幅)*$/;
const OWN = /^，?(?:实际)?(?:完成)?[一-龥]{0,4}(?:均|都|也|且|仍|已|略|远|稍|明显|大幅)*$/;

/** 通过率98.79%，低于目标100%; 目标95%，实际98%，高于目标: what was reached against what was to be. */
export function againstTarget(
  word: string,
  says: Says,
  [earlier, last, behind]: readonly [Lead | undefined, Lead | undefined, Lead | undefined],
  text: string,
  [from, to]: readonly [number, number],
): Pair | null {
  if (!ATTAINING.test(word) || !last || last.figure.approximate) return null;
  const since = text.slice(last.figure.to, from);
  if (behind && PLAIN.test(since) && isAlike(last, behind)) {
    const pair = rightBehind(last, behind, says, text.slice(to, behind.figure.from));
    if (pair) return pair;
  }
  const name = TARGET_BEHIND.exec(text.slice(to, to + 20))?.[1];
  if (name === undefined || !earlier || !OWN.test(since) || !isAlike(earlier, last)) return null;
  const own = TARGET.exec(name)?.[0] ?? '';
  const told = TARGET.test(earlier.clause) && (earlier.clause.includes(own) || own === '目标');
  if (!told || TARGET.test(last.clause.replace(/完成(?:目标|任务|计划)/, '')) || !ACTUAL.test(last.clause))
    return null;
  return { a: last.figure, b: earlier.figure, sure: /^，[^，]*$/.test(last.gap) };
}

/** 高于目标5% can be by how much: sure only where no such difference is possible. */
function rightBehind(last: Lead, behind: Lead, says: Says, between: string): Pair | null {
  if (!TARGET_RIGHT_BEFORE.test(between) || last.figure.unit !== '%') return null;
  if (/^个?百分点/.test(behind.after)) return null;
  const [a, b] = [last.figure, behind.figure];
  // Not 98%，高于目标3%.
  if (says === 1 && 2 * b.size <= a.size) return null;
  const stands = order(a, b);
  const isLevel = says === 1 ? stands < 0 : 2 * b.size > a.size && a.size + b.size > 100;
  return { a, b, sure: stands === says || isLevel };
}

const isAlike = (a: Lead, b: Lead): boolean =>
  a.sentence === b.sentence && dimension(a.figure) === dimension(b.figure) && !b.figure.approximate;
