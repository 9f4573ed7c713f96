import { BARE, BOTH_SIDES, BOTH_TOTALS, OF_HEAD, toldBefore } from './clauses';
import type { Course } from './course';
import type { Lead } from './leads';
import type { Level } from './levels';
import { REACH } from './references';
import type { MoveRole } from './role';
import { alike, natureOf, sideOf } from './subjects';
import { budgetTold, doneBefore, headTold, toldBare, toldOfName } from './told';

// 费用支出较预算减少: of what was spoken of last.
export const ANAPHOR = /^(?:该项?)?(?:费用|经费)(?:支出)?$|^该项?支出$/;

/** 决算比上年减少…: the level that the clause names by its nature; otherwise the last. */
export function owner(course: Course, lead: Lead, { named, basis, apart: isGap }: MoveRole): Level | null {
  const wanted = natureOf(named);
  if (BOTH_SIDES.test(named)) {
    const total = course.levels.slice(-REACH).findLast(({ label }) => BOTH_TOTALS.test(label));
    if (total) {
      course.frame.current = total;
      return total;
    }
  }
  // 决算90万元，预算100万元。决算比预算少…: of the sentence before.
  const current =
    course.frame.current ??
    (wanted !== 'plain' && BARE.test(named)
      ? toldBare(course.levels, course.frame.prior, wanted)
      : ANAPHOR.test(named)
        ? course.frame.prior
        : null);
  if (!course.frame.current && lead.breaks && basis !== null && OF_HEAD.test(named)) {
    const head = headTold(course.levels, lead, sideOf(named));
    if (head) {
      course.frame.current = head;
      course.year = head.year ?? course.year;
      return head;
    }
  }
  if (!current) return null;
  if (!course.frame.current) {
    course.frame.current = current;
    course.year = current.year ?? course.year;
  }
  const done = wanted === 'plain' && !isGap ? doneBefore(course.levels, current, basis) : null;
  if (done) return done;
  if (current.nature !== 'previous' && (wanted === 'plain' || wanted === current.nature || named === ''))
    return current;
  const near = course.levels.slice(-5).filter(({ sentence }) => sentence === current.sentence);
  const sameName = toldOfName(course.levels, current);
  if (current.nature === 'previous' && sameName) return sameName;
  if (wanted === 'plain') {
    const others = near.filter(({ nature }) => nature !== 'previous');
    return (
      others.findLast(({ nature }) => nature !== 'budget') ??
      others.at(-1) ??
      toldBefore(course.levels, current) ??
      (/余额/.test(current.label) ? headTold(course.levels, lead, null) : null)
    );
  }
  // 收入预算2023年8426万元，其中财政拨款…。收入预算较上年减少: of what bears those words.
  const ofWanted = near.filter(({ nature }) => nature === wanted);
  const found = ofWanted.findLast(({ label }) => label.includes(named)) ?? ofWanted.at(-1);
  if (found) {
    course.frame.current ??= found;
    return found;
  }
  if (current.nature === 'previous') return null;
  const budget =
    wanted === 'budget' && current.nature === 'plain' ? budgetTold(course.levels, current) : null;
  if (budget) {
    course.frame.current = budget;
    course.year = budget.year ?? course.year;
    return budget;
  }
  // 公务接待费预算1万元，决算比预算增加…: the final accounts of that name were told before.
  const before =
    wanted === 'actual' && current.nature === 'budget' && basis !== 'year' && current.key !== ''
      ? course.levels
          .slice(-REACH)
          .findLast(
            ({ key, nature }) => alike(key, current.key) && nature !== 'budget' && nature !== 'previous',
          )
      : undefined;
  if (!before) return current;
  course.base = { figure: current.figure, basis: 'budget', against: null, loose: false, named: '' };
  course.frame.current = before;
  return before;
}
