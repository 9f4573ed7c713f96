import { attach, measuredBy } from './clauses';
import type { Course } from './course';
import type { Lead } from './leads';
import { dimension } from './judge';
import type { Level, Share } from './levels';
import { namedLevel } from './references';
import { isExecution, type Role } from './roles';
import { alike, keyOf } from './subjects';
import { LEFT_OVER, OF_CHANGE, OWN } from './words';

/** 货物93亿元（25.8%）, 增加3.9亿元（6.8%）: a percent alone in a bracket is the share of the level, or the rate of the change, before it. */
export function readBracket(course: Course, { figure, gap, after, sentence }: Lead): void {
  const { latest } = course;
  if (!latest || gap !== '（' || !after.startsWith('）') || latest.figure.to !== figure.from - 1) return;
  if (figure.approximate || figure.unit === '百分点') return;
  const { level, move } = latest;
  if (!move) attach(level, { kind: 'share' }, { figure, whole: '', base: null, sentence });
  else if (move.rate === null && move.amount) move.rate = { figure, minus: move.amount.minus };
}

const LONG_NAME = 4;
const DONE_WITHIN = 10;
const DONE = /^(?:全年|当年|实际|已|共|累计)*(?:使用|支出|支付|拨付|执行)(?:资金|金额)?$/;

const RATE_NAME = /([^，。；：、（）\d]{1,12}率|满意度)(?:为|是|达到?|仅)?：?$/;

/** 整改率91.29%: a percent that says what it measures. */
export function readNamed(course: Course, lead: Lead): void {
  const name = RATE_NAME.exec(lead.clause)?.[1];
  if (name === undefined || lead.figure.approximate || lead.figure.unit !== '%') return;
  course.named.push({ figure: lead.figure, name, at: course.levels.length, lead });
}

/** 支出4928万元，结转672万元，执行率88%: no rate of what was left over, but of what was done. */
function doneOf(course: Course, current: Level | null, { kind }: { readonly kind: string }): Level | null {
  if (kind !== 'execution' || !current || !LEFT_OVER.test(current.label)) return current;
  const before = course.levels[current.index - 1];
  const done = course.levels
    .slice(-DONE_WITHIN)
    .findLast(({ label, paragraph }) => paragraph === current.paragraph && DONE.test(label));
  if (done && before?.sentence !== current.sentence) return done;
  return before?.sentence === current.sentence &&
    dimension(before.figure) === dimension(current.figure) &&
    before.nature !== 'budget'
    ? before
    : current;
}

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
  const current = doneOf(course, measuredBy(course.levels, course.frame.current), role);
  const key = keyOf(role.named.replace(/^(?:其中|分别|各|共|约)+/, ''));
  const other = key !== '' && !OWN.test(key) && !(current && alike(key, current.key));
  if (other && (role.kind === 'share' || current === null)) {
    // 公务接待费占“三公”经费的10%: of a level that was named before.
    const named =
      key.length >= 2 ? namedLevel(course.levels, course.reference(role.named, figure, current, null)) : null;
    if (!named && role.kind === 'share' && key.length >= 2) {
      const share: Share = { figure, whole: role.words, base: null, sentence: lead.sentence };
      course.shareAhead = { share, named: role.named };
    }
    // Of another paragraph only what bears a long name.
    const isNear = named?.paragraph === lead.paragraph || (named?.key === key && key.length >= LONG_NAME);
    if (named && isNear && !role.ofWhole) {
      attach(named, role, { figure, whole: role.words, base: null, sentence: lead.sentence });
      // 基本支出占…的96%，同比减少: what follows goes on with it.
      if (named.paragraph === lead.paragraph) course.frame.current = named;
    } else if (key.length >= 2) course.frame.strayed = true;
    return;
  }
  const whole = role.ofWhole ? course.whole : null;
  if (!current || (role.ofWhole && !whole)) return;
  const stated: Share = {
    figure,
    whole: whole?.words ?? role.words,
    base: whole?.figure ?? (role.kind === 'share' ? course.wholeNamed(role.words, lead) : null),
    sentence: lead.sentence,
  };
  // 完成43亿元，占年初预算100亿元的43%；税收35亿元，占84亿元的41.7%: of a budget as the one before.
  const goesOn = whole !== null && /^占$/.test(whole.words) && course.executedIn === lead.sentence;
  const executed = role.kind === 'execution' || (whole !== null && isExecution(whole.words)) || goesOn;
  if (executed && whole) course.executedIn = lead.sentence;
  attach(current, { kind: executed ? 'execution' : 'share' }, stated);
}
