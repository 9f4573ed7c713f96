import { EMPTY, yearIn, BARE } from './clauses';
import type { Course } from './course';
import { dimension } from './judge';
import type { Lead } from './leads';
import type { Level } from './levels';
import { keyOf, sideOf, subjectOf } from './subjects';
import { OWN } from './words';

/** Opens a level: its name, year and nature by the words before it, or by those of the level whose subject goes on. */
export function openLevel(course: Course, lead: Lead, words: string): Level {
  const own = subjectOf(words);
  const { current } = course.frame;
  const subject = own.key === '' && lead.topic !== '' && !lead.breaks ? subjectOf(lead.topic) : null;
  const heading = own.key === '' && subject === null && lead.topic !== '' ? keyOf(lead.topic) : '';
  const key = own.key === '' ? (subject?.key ?? heading) : own.key;
  const isNamed = key !== '' && !OWN.test(key);
  const year = yearIn(words);
  const earlier =
    year !== null &&
    current !== null &&
    current.year !== null &&
    Number(year) < Number(current.year) &&
    current.sentence === lead.sentence &&
    dimension(current.figure) === dimension(lead.figure) &&
    (!isNamed || key === current.key);
  const level: Level = {
    index: course.levels.length,
    lead,
    figure: lead.figure,
    label: subject ? `${subject.label}${own.label}` : own.label,
    key: isNamed ? key : '',
    topic: isNamed ? key : (current?.topic ?? (lead.breaks && BARE.test(own.label) ? course.head : '')),
    nature: earlier ? 'previous' : own.nature === 'plain' && subject ? subject.nature : own.nature,
    stage: own.stage ?? subject?.stage ?? null,
    year: year ?? course.year,
    dated: course.saidIn === lead.paragraph,
    side: sideOf(own.label) ?? sideOf(subject?.label ?? '') ?? (isNamed ? null : (current?.side ?? null)),
    sentence: lead.sentence,
    paragraph: lead.paragraph,
    depth: lead.depth,
    tabular: lead.tabular,
    aside: course.frame.reason || /剔除|扣除|不含|不包括/.test(lead.gap.slice(-24)),
    moves: [],
    share: null,
    executions: [],
    still: false,
  };
  course.levels.push(level);
  if (isNamed && lead.depth === 0 && (lead.breaks || level.index === 0)) course.head = key;
  // 2023年支出100万元，2022年90万元: what follows is of 2023.
  if (earlier) course.year = current.year;
  if (course.base && /[加长高升少降低大][到至]/.test(words)) {
    level.moves.push({
      ...EMPTY,
      basis: course.base.basis,
      against: course.base.against,
      base: course.base.figure,
    });
  }
  course.base = null;
  course.frame.strayed = false;
  course.frame.current = level;
  return level;
}
