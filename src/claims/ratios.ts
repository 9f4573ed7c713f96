import { attach, measuredBy } from './clauses';
import type { Course } from './course';
import type { Lead } from './leads';
import type { Share } from './levels';
import { namedLevel } from './references';
import { isExecution, type Role } from './roles';
import { alike, keyOf } from './subjects';
import { OF_CHANGE, OWN } from './words';

/** Attaches a share or an execution rate to the level that it is said of. */
export function readRatio(
  course: Course,
  lead: Lead,
  role: Extract<Role, { kind: 'share' | 'execution' }>,
): void {
  const { figure } = lead;
  if (OF_CHANGE.test(role.words)) {
    if (!figure.approximate) course.changeShares.push({ figure, words: role.words, lead });
    return;
  }
  if (course.frame.strayed || course.frame.reason || figure.approximate || figure.unit === '百分点') return;
  course.turn(lead, role.named);
  const current = measuredBy(course.levels, course.frame.current);
  const key = keyOf(role.named.replace(/^(?:其中|分别|各|共|约)+/, ''));
  const other = key !== '' && !OWN.test(key) && !(current && alike(key, current.key));
  if (other && (role.kind === 'share' || current === null)) {
    // 公务接待费占“三公”经费的10%: of a level that was named before.
    const named =
      key.length >= 2 ? namedLevel(course.levels, course.reference(role.named, figure, current, null)) : null;
    if (named && !role.ofWhole)
      attach(named, role, { figure, whole: role.words, base: null, sentence: lead.sentence });
    return;
  }
  const whole = role.ofWhole ? course.whole : null;
  if (!current || (role.ofWhole && !whole)) return;
  const stated: Share = {
    figure,
    whole: whole?.words ?? role.words,
    base: whole?.figure ?? null,
    sentence: lead.sentence,
  };
  const executed = role.kind === 'execution' || (whole !== null && isExecution(whole.words));
  attach(current, { kind: executed ? 'execution' : 'share' }, stated);
}
