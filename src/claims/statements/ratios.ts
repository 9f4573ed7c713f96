import { attach, measuredBy, yearIn } from './clauses';
import type { Course } from './course';
import type { Lead } from './leads';
import { dimension } from '../judging/judge';
import { isBare, stageOf } from './funds';
import type { Level, Share } from './levels';
import { countOf, isOfOther, mayBeOfOther, type RatioRole } from './otherRates';
import { namedLevel } from './references';
import { isExecution } from './roles';
import { alike, keyOf } from './subjects';
import { BUDGET_WHOLE, LEFT_OVER, OF_CHANGE, OWN } from '../text/words';

/** 货物93亿元（25.8%）, 增加3.9亿元（6.8%）: a percent alone in a bracket is the share of the level, or the rate of the change, before it. */
export function readBracket(course: Course, { figure, gap, after, sentence }: Lead): void {
  const { latest } = course;
  if (!latest || latest.figure.to !== figure.from - 1) return;
  // 增加412.36万元、8.64%: the rate of the change before it.
  const listed = gap === '、' && latest.move !== null && /^(?:[，。；）\n]|$)/.test(after);
  if (!listed && (gap !== '（' || !after.startsWith('）'))) return;
  if (figure.approximate || figure.unit === '百分点') return;
  const { level, move } = latest;
  if (!move) attach(level, { kind: 'share' }, { figure, whole: '', base: null, sentence });
  else if (move.rate === null && move.amount) move.rate = { figure, minus: move.amount.minus };
}

const OVERALL = /总体|整体|综合/;
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

/** 预算487万元，到位487万元，支出467万元，到位率100%，执行率95.9%: of what has arrived, though another figure stands between. */
function arrivedOf(
  { levels, frame }: Course,
  { sentence }: Lead,
  { words, named }: { readonly words: string; readonly named: string },
): Level | null {
  const { current } = frame;
  if (!/到位率/.test(words) || keyOf(named) !== '' || !current || ARRIVED.test(current.label)) return null;
  if (current.sentence !== sentence || !isBare(current)) return null;
  return (
    levels
      .slice(-DONE_WITHIN)
      .findLast((level) => level.sentence === sentence && ARRIVED.test(level.label) && isBare(level)) ?? null
  );
}

const ARRIVED = /到位|收到|到账/;

// 以到位资金为基数计算的, 按到位资金计算的, （占到位资金）.
const BASED =
  /(?:以|按照?|占|依|相对于?)([^，。；（）\d]{2,12}?)(?:为(?:基数|基础|分母|口径|准)|口径|计算|测算|核算|计)/;
const BASED_IN_BRACKET =
  /（(?:以|按照?|占|依)([^，。；（）\d]{2,12}?)(?:为(?:基数|基础|分母|口径|准)|口径|计算|测算|核算|计)?）/;
const OF_ANY = /实际|当年|本年|全年|资金|总额|金额|数|额|的/g;

/** The one level that the words call the base of a rate. */
function basedOn({ levels }: Course, { gap, topic, clause, after, sentence, paragraph }: Lead): Level | null {
  const own = gap.slice(Math.max(0, gap.search(/[^。；\n]*$/)));
  const name =
    BASED_IN_BRACKET.exec(own)?.[1] ??
    (/^（[^）]*）/.test(after) ? BASED_IN_BRACKET.exec(after)?.[1] : undefined) ??
    BASED.exec(`${own.includes(topic) ? topic : ''}，${clause}`)?.[1];
  const words = name?.replace(OF_ANY, '') ?? '';
  if (words.length < 2) return null;
  const named = levels
    .slice(-BASES)
    .filter(({ label, paragraph: own }) => own === paragraph && label.replace(OF_ANY, '').includes(words));
  const near = named.filter((level) => level.sentence === sentence);
  const [only, ...more] = near.length > 0 ? near : named;
  return only && more.every(({ figure }) => figure.value === only.figure.value) ? only : null;
}

const BASES = 12;

/** 支付518万元，到位560万元，按到位资金计算的支付率: what was done, right before the base that is named. */
const doneBeside = (levels: readonly Level[], base: Level): Level =>
  levels
    .slice(Math.max(0, base.index - DONE_WITHIN), base.index)
    .findLast(
      ({ label, sentence, figure }) =>
        sentence === base.sentence &&
        /支出|支付|使用|执行|完成|拨付|发放/.test(label) &&
        dimension(figure) === dimension(base.figure),
    ) ?? base;

/** 完成预期的98.1%（预期190000万元）: the whole of the ratio right before its bracket. */
export function readWholeBehind({ rated }: Course, { gap, clause, figure }: Lead, level: Level): void {
  if (!rated || rated.stated.base !== null || gap !== `（${clause}`) return;
  if (rated.stated.figure.to !== figure.from - gap.length) return;
  const whole = keyOf(rated.stated.whole.replace(/^(?:为|是|占)|的$/g, ''));
  const isOwn = rated.executed ? level.nature === 'budget' : level.key.length >= 2 && alike(whole, level.key);
  if (isOwn) rated.stated.base = figure;
}

const SENTENCES = 3;

/** The last of two levels of that very name: what was there, and what was done of it. */
function itemNamed({ levels }: Course, key: string, { sentence }: Lead): Level | null {
  const named = levels
    .slice(-DONE_WITHIN)
    .filter((level) => level.key === key && level.sentence >= sentence - SENTENCES);
  const [, last, ...more] = named;
  return last && more.length === 0 && last.sentence >= sentence - 1 ? last : null;
}

const LIMITED = /^的?(?:上限|下限|要求|标准|红线|控制线)/;
/** 结余10.41万元，占预算总额的15.78%; 超支7.2万元，占年初预算的12.55%: of what was left over, or of the change, right before it. */
function partOfBudget({ latest }: Course, { figure, gap, sentence }: Lead, role: RatioRole): boolean {
  if (role.kind !== 'execution' || !BUDGET_WHOLE.test(role.words) || keyOf(role.named) !== '') return false;
  if (latest?.figure.to !== figure.from - gap.length) return false;
  const { level, move } = latest;
  if (move ? move.amount?.figure !== latest.figure : !LEFT_OVER.test(level.label)) return false;
  attach(level, role, { figure, whole: role.words, base: null, sentence, part: latest.figure });
  return true;
}

const AHEAD = /^[，（]?(?:(?:金额|资金)?(?:即|共?计|为|达到?|有))\d/;

const OF_ALL = /总|整体|全[省市县区旗州镇校系年部]/;

/** 甲预算50万元，支出50万元，乙预算150万元，支出130万元: what was there and what was done, more than once. */
const areSeveral = (levels: readonly Level[]): boolean =>
  levels.slice(-DONE_WITHIN).filter((level) => {
    const before = levels[level.index - 1];
    const stage = before?.sentence === level.sentence ? stageOf(before) : null;
    return stage !== null && stageOf(level) === SPENT && stage < SPENT;
  }).length > 1;

const SPENT = 4;
const TOGETHER = /综合|合计|总体|整体|合并|[两二三四五六七八九]个?[者项]/;
/** Attaches a share or an execution rate to the level that it is said of. */
export function readRatio(course: Course, lead: Lead, role: RatioRole): void {
  const { figure } = lead;
  if (OF_CHANGE.test(role.words)) {
    if (!figure.approximate) course.changeShares.push({ figure, words: role.words, lead });
    return;
  }
  if (course.frame.strayed || course.frame.reason || figure.approximate || figure.unit === '百分点') return;
  // 符合约定的付款比例85%的上限: what is allowed.
  if (LIMITED.test(lead.after)) return;
  course.turn(lead, role.named);
  // 2022年度执行率49.46%，本年度预算223万元: of a year that none of its amounts is of.
  const year = yearIn(role.named);
  if (role.kind === 'execution' && year !== null && course.frame.current?.year !== year && !role.ofWhole) {
    const own = course.levels.slice(-DONE_WITHIN).some((level) => level.year === year);
    if (!own) return;
  }
  if (isOfOther(course.levels, role, lead)) return;
  if (partOfBudget(course, lead, role)) return;
  const current =
    arrivedOf(course, lead, role) ??
    countOf(course.levels, course.frame.current, role) ??
    doneOf(course, measuredBy(course.levels, course.frame.current), role);
  const key = keyOf(role.named.replace(/^(?:其中|分别|各|共|约)+/, ''));
  const other = key !== '' && !OWN.test(key) && !(current && alike(key, current.key));
  if (other && (role.kind === 'share' || current === null)) {
    // 公务接待费占“三公”经费的10%: of a level that was named before.
    const told =
      key.length >= 2 ? namedLevel(course.levels, course.reference(role.named, figure, current, null)) : null;
    // 三公经费45.60万元，其中公务接待费占13.60%，为6.20万元: of what is told right behind, and not in a paragraph before.
    const named = told && told.paragraph !== lead.paragraph && AHEAD.test(lead.after) ? null : told;
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
  // 执行688万元，其中中央400万元、地方288万元；…，中央资金执行率96.3%: of the item that bears the name.
  const item = other && role.kind === 'execution' && key.length >= 2 ? itemNamed(course, key, lead) : null;
  if (item && !role.ofWhole) {
    attach(item, role, { figure, whole: role.words, base: null, sentence: lead.sentence, named: true });
    return;
  }
  // 实际33亿元，为预算的104.7%（其中：开发区为预算的121.4%）: not of the whole.
  if (other && role.kind === 'execution' && current && lead.depth > current.depth) return;
  if (
    /其中/.test(lead.gap) &&
    current?.executions.some(({ sentence }) => sentence === lead.sentence) === true
  )
    return;
  const whole = role.ofWhole ? course.whole : null;
  const overall =
    TOGETHER.test(role.named) || (OF_ALL.test(`${role.named}${role.words}`) && areSeveral(course.levels));
  // …，执行率94.7%。总体执行率95.3%: of the whole of the list in the sentence before.
  const last = course.levels.at(-1);
  if (
    !current &&
    role.kind === 'execution' &&
    // 。支出率80.9%: a sentence of nothing but the rate.
    (OVERALL.test(role.words) || lead.gap === `。${lead.clause}`) &&
    last?.sentence === lead.sentence - 1
  )
    attach(last, role, { figure, whole: role.words, base: null, sentence: lead.sentence, overall });
  if (!current || (role.ofWhole && !whole)) return;
  const stated: Share = {
    figure,
    whole: whole?.words ?? role.words,
    base: whole?.figure ?? (role.kind === 'share' ? course.wholeNamed(role.words, lead) : null),
    sentence: lead.sentence,
    named: key.length >= 2,
    overall,
    foreign: !BASED.test(role.named) && mayBeOfOther(course.levels, current, role),
  };
  // 完成43亿元，占年初预算100亿元的43%；税收35亿元，占84亿元的41.7%: of a budget as the one before.
  const goesOn = whole !== null && /^占$/.test(whole.words) && course.executedIn === lead.sentence;
  // 基本支出预算710万元，占支出总预算1158万元的61%: a budget is a part of one, and none is executed.
  const planned = current.nature === 'budget' && whole !== null && whole.words.startsWith('占');
  const executed =
    !planned && (role.kind === 'execution' || (whole !== null && isExecution(whole.words)) || goesOn);
  if (executed && whole) course.executedIn = lead.sentence;
  const by = executed ? basedOn(course, lead) : null;
  const done = by && by === current ? doneBeside(course.levels, by) : current;
  if (by) stated.base ??= by.figure;
  attach(done, { kind: executed ? 'execution' : 'share' }, stated);
  course.rated = { stated, executed };
}
