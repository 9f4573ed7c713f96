import { EMPTY, isBudgetOfYear, isOwn, OF_HEAD, SUMMED, yearIn } from './clauses';
import type { Base, Course } from './course';
import { toNumber } from '../../quantity';
import { MONEY, type TextFigure } from '../text/figures';
import { dimension, type Signed } from '../judging/judge';
import type { Lead } from './leads';
import type { Level, Move } from './levels';
import { ANAPHOR, owner } from './owners';
import { namedLevel } from './references';
import type { MoveRole } from './role';
import { isRatio, type Role } from './roles';
import { alike, keyOf, sideOf } from './subjects';
import { headsOfSide, headTold, toldOfSide } from './told';
import { MOVES_NEXT, OWN } from '../text/words';

const SAVED_SHARE = /(?:核减|审减|压减|节约|节支|节省|节资)率(?:为|达|达到)?$/;
/** 较控制价节约: what else it is compared with. */
const COMPARED_WITH = /^(?:较|比)([^，]{2,16}?)(?:相比)?$/;

/** 主要是土地收入14056万元，同比减少3842万元: what a reason itself tells with its level is no mere reason. */
const isReason = ({ frame }: Course): boolean => frame.reason && frame.current?.aside !== true;

/** 与上年的90万元相比，本年支出…: the level comes behind. */
const COMPARED_FIRST = /^(?:元|万元|亿元)?(?:相比|对比|比较|相较|比)，[^，。；]*\d/;

const FLOW =
  /(?:^|全年|当年|本年|上级|相应|，)(新增|追加|压减|压缩|增加|减少|净增|新购|报废|偿还|核减|调增|调减)/;
const SUBJECT = /^([^比较与同]{2,16})(?:比|较|与|同)/;
/** 但仍比预算836万元减少 names nothing; 年末余额 is the balance that was told. */
const JOINS = /^(?:但|仍|却|则|又|也|均|还|并|且|而|同时|其中|年末(?=余额))+/;
const PLANNED = /年初|(?<!公共|基金|经营)预算/;

/** 比上年433万元…: the level that the next change is counted from. */
export function readBase(course: Course, lead: Lead, role: Extract<Role, { kind: 'compared' }>): void {
  if (lead.figure.approximate) return;
  const bare = lead.figure.unit === null ? unitOfLevel(course, lead) : null;
  if (bare) {
    readBase(course, { ...lead, figure: bare }, role);
    return;
  }
  const waits =
    (COMPARED_FIRST.test(lead.after) ||
      (/^[较比]/.test(lead.clause) && /^，[^，。；]*\d/.test(lead.after))) &&
    course.levels.at(-1)?.sentence !== lead.sentence;
  const follows = MOVES_NEXT.test(lead.after) || role.from;
  if (!follows && !waits) return;
  // 人均可支配收入29334元，比上年28199元增加1135元: of that, and of no level before.
  const { foreign } = course;
  if (
    foreign?.figure.to === lead.figure.from - lead.gap.length &&
    foreign.figure.unit === lead.figure.unit &&
    /^，?[比较]/.test(lead.gap)
  ) {
    course.frame.strayed = true;
    course.frame.current = null;
    course.frame.prior = null;
    course.base = null;
    return;
  }
  const loose = lead.breaks || lead.semicolon;
  const named = /^(.*)(?:由|从)[^由从]*$/.exec(lead.clause)?.[1] ?? '';
  course.frame.current ??= course.frame.prior;
  course.frame.current = ofMeasure(course, lead) ?? course.frame.current;
  // 2021年决算26万元，较2021年预算30万元减少: not of another year.
  const ownYear = isBudgetOfYear(role.against, course.frame.current, lead);
  const { basis, against } = ownYear ? { basis: 'budget' as const, against: null } : role;
  course.base = { figure: lead.figure, basis, against, loose, named, planned: PLANNED.test(lead.clause) };
  if (!follows) {
    course.base = { ...course.base, loose: false, waits: lead.sentence };
    return;
  }
  // 新收案件比上年的7500件增长4%: of what the clause names, where that was told before.
  const subject = (SUBJECT.exec(lead.clause)?.[1] ?? '').replace(JOINS, '');
  const key = keyOf(subject);
  // 全年压减一般性支出8163万元，一般性支出比上年38679万元下降: of what is not printed, and not of how much it moved.
  const flow = FLOW.exec(course.frame.current?.label ?? '')?.[1];
  if (flow !== undefined && key !== '' && !subject.includes(flow)) {
    course.base = null;
    course.frame.strayed = true;
    return;
  }
  if (key.length < 2 || OF_HEAD.test(subject)) {
    // 本年支出905万元，年末结转74万元。支出较上年1012万元减少; 收入2450万元，支出2398万元，收入较上年2300万元增加: of that side.
    const isBeside = course.levels.at(-1)?.sentence === lead.sentence;
    const side = lead.breaks || isBeside ? sideOf(subject) : null;
    const { current } = course.frame;
    // 一般公共预算收入…。政府性基金收入…。收入与年初预算相比短收: of which of them the word alone does not say.
    const several =
      lead.breaks && subject === side && headsOfSide(course.levels, lead, side) > 1 ? { unnamed: true } : {};
    course.base = { ...course.base, ...several };
    if (side === null || !OF_HEAD.test(subject) || sideOf(current?.label ?? '') === side) return;
    const told = toldOfSide(course.levels, lead, side);
    if (!told) return;
    course.frame.current = told;
    course.base = { ...course.base, loose: false };
    return;
  }
  if (isOwn(subject, course.frame.current)) {
    course.base = { ...course.base, loose: false };
    return;
  }
  const about = namedLevel(course.levels, course.reference(subject, lead.figure, null, role.basis));
  if (about?.paragraph !== lead.paragraph) {
    // 人员经费81万元，公用经费38万元，基本支出较上年114万元增加: of what is not printed.
    if (!OWN.test(subject)) {
      course.base = null;
      course.frame.strayed = true;
    }
    return;
  }
  course.frame.current = about;
  // 流动资产57万元，非流动资产59万元，资产总额比上年末: of no part of it.
  const unnamed = SUMMED.test(subject) && !SUMMED.test(about.label) && about.key !== key;
  course.base = { ...course.base, loose: false, unnamed };
}

/** 支出2.15万元，较上年2.21减少0.06万元: in the unit of the level right before it. */
function unitOfLevel({ frame, levels }: Course, { figure, sentence }: Lead): TextFigure | null {
  const last = levels.at(-1);
  const { current } = frame;
  if (!current || current !== last || current.sentence !== sentence || figure.decimals === 0) return null;
  const power = MONEY[current.figure.unit ?? ''];
  if (power === undefined || current.figure.decimals !== figure.decimals) return null;
  const scale = 10 ** power;
  return {
    ...figure,
    unit: current.figure.unit,
    size: toNumber(figure.value) * scale,
    slack: (scale * 10 ** -figure.decimals) / 2,
  };
}

/** 资金640万元，惠及32个村，资金较去年600万元增加: the last level of the sentence that is measured alike, where the last one is not. */
function ofMeasure({ levels, frame }: Course, { figure, sentence }: Lead): Level | null {
  const { current } = frame;
  if (!current || dimension(current.figure) === dimension(figure) || isRatio(figure)) return null;
  return (
    levels
      .slice(-4)
      .findLast(
        (level) =>
          level.sentence === sentence &&
          level.nature !== 'previous' &&
          level.nature !== 'budget' &&
          dimension(level.figure) === dimension(figure),
      ) ?? null
  );
}

/** Attaches a change to the level that it is said of, or keeps it as one of a thing without a level. */
export function readMove(course: Course, lead: Lead, role: MoveRole): void {
  const { figure } = lead;
  // 与上年3105万元相比，资产总额增加113万元: of what it names; without a name, the level is still to come.
  if (course.base?.waits !== undefined)
    course.base =
      course.base.waits === lead.sentence &&
      keyOf(role.named) !== '' &&
      course.base.figure.to === figure.from - lead.gap.length
        ? { ...course.base, waits: undefined }
        : null;
  // 人均产值4.3万元、增长8%: of that, and of no level before.
  const { foreign } = course;
  if (foreign?.figure.to === figure.from - lead.gap.length && role.named === '') {
    if (role.basis === null) return;
    // 每百元收入的成本89.08元，比上年增加4.14元.
    const { unit, size } = foreign.figure;
    if (foreign.each && !isRatio(figure) && figure.unit === unit && figure.size < size) {
      course.frame.strayed = true;
      return;
    }
  }
  // 与2014年年初预算比，减少8.35亿元: the comparison may be a clause of its own.
  if (role.goesOn) course.frame.current ??= course.frame.prior;
  if (role.than !== null && apart(course, lead, role, role.than)) return;
  // 较中标价核减12万元: counted from what is not printed, or not here.
  if (role.than !== null && role.named === '' && role.compared) {
    course.frame.strayed = true;
    return;
  }
  const other = /预算|计划/.test(role.named) ? null : (COMPARED_WITH.exec(role.named)?.[1] ?? null);
  if (other !== null && apart(course, lead, { ...role, named: '' }, other)) return;
  course.turn(lead, role.named);
  let target = owner(course, lead, role);
  // …；国内公务接待139466人次。与上年决算相比减少1897万元: of the one amount that the paragraph is about.
  const head =
    target !== null &&
    lead.breaks &&
    role.named === '' &&
    role.basis !== null &&
    !isRatio(figure) &&
    dimension(target.figure) !== dimension(figure)
      ? headTold(course.levels, lead, null, true)
      : null;
  if (head?.paragraph === lead.paragraph) {
    target = head;
    course.frame.current = head;
  }
  // 预算比上年预算减少17.89万元，下降45.79%: the rate right behind a change is of its level.
  const last = course.latest;
  if (
    isRatio(figure) &&
    role.named === '' &&
    role.basis === null &&
    last?.move?.rate === null &&
    last.move.amount?.figure === last.figure &&
    last.figure.to === figure.from - lead.gap.length &&
    !lead.breaks &&
    lead.brackets.length === 0
  )
    target = last.level;
  let own = isOwn(role.named, target);
  const year = yearIn(role.named);
  const elsewhere = target === null || (year !== null && target.year !== year);
  const named =
    (own && !elsewhere) || isReason(course)
      ? null
      : namedLevel(course.levels, course.reference(role.named, figure, target, role.basis));
  // Of another paragraph, only what bears that very name.
  const key = keyOf(role.named);
  const remote =
    named &&
    (named.paragraph === lead.paragraph ||
      key === '' ||
      named.topic === key ||
      (SUMMED.test(role.named) && named.label.endsWith(role.named)))
      ? named
      : null;
  // 2022年增加5万元 is not said of a level of 2023.
  if (!remote && year !== null && target !== null && target.year !== null && elsewhere) own = false;
  if (remote) {
    if (year !== null) course.base ??= yearBefore(lead, target, remote, year);
    target = remote;
    own = true;
    const goesOn = course.whose?.paragraph === lead.paragraph || lead.mark !== null;
    if (course.whose && goesOn && !isRatio(figure) && !figure.approximate && keyOf(role.named) !== '')
      course.causes.push({ figure, minus: role.minus, lead, after: course.whose, name: role.named });
    course.frame.current = remote;
    course.frame.strayed = false;
  }
  if (!isRatio(figure) && !figure.approximate && role.basis !== 'adjusted')
    course.changes.push({
      figure,
      minus: role.minus,
      lead,
      name: keyOf(role.named),
      level: own && !isReason(course) ? target : null,
    });
  // 两项合计节约2.04万元，节约率8.71%: the rate of what was told right before, which is of no one level.
  const before = course.changes.at(-1);
  const ofTold =
    isRatio(figure) &&
    role.named === '' &&
    !role.goesOn &&
    before?.level === null &&
    before.figure.to === figure.from - lead.gap.length;
  const explicit = role.basis !== null && own && !ofTold;
  if (!own) course.frame.strayed = true;
  const fits = isRatio(figure) || (target !== null && dimension(target.figure) === dimension(figure));
  // 主要原因是厉行节约，与上年相比减少11万元，下降17.97%: the rate of the change that was told right before.
  const { latest } = course;
  const goesOn =
    isRatio(figure) &&
    role.named === '' &&
    latest?.move?.rate === null &&
    latest.level === target &&
    latest.figure.to === figure.from - lead.gap.length;
  const lost = (course.frame.strayed || isReason(course)) && !goesOn;
  if (!target || !own || !fits || (lost && !explicit)) {
    const after = course.frame.current ?? course.frame.prior;
    if (after && !isRatio(figure) && !figure.approximate && role.basis !== 'adjusted')
      course.causes.push({ figure, minus: role.minus, lead, after, name: role.named });
    lookAhead(course, lead, role);
    // 支出100万元，其中人员经费增加3万元，增长10%.
    if (!isRatio(figure) && !own) course.frame.strayed = true;
    course.base = null;
    return;
  }
  if (figure.unit === '百分点') return;
  // 2021年决算286万元，比2021年年初预算数减少: not of another year.
  if (isBudgetOfYear(role.against, target, lead)) role = { ...role, basis: 'budget', against: null };
  // 上年同期22019万元，增收349万元: counted from what was named last.
  const { current } = course.frame;
  const implied =
    role.basis === null && course.base === null && current?.nature === 'previous' && current !== target;
  const move = moveOf(
    course,
    target,
    lead,
    implied ? { ...role, basis: 'year' } : role,
    (remote ?? head) !== null,
  );
  if (!figure.approximate) {
    const signed: Signed = { figure, minus: role.minus };
    if (isRatio(figure)) {
      move.rate = signed;
      move.saved = SAVED_SHARE.test(lead.clause);
    } else move.amount = signed;
    course.latest = { figure, level: target, move };
  }
  if (remote && keyOf(role.named) !== '') {
    course.told = remote;
    // “三公”经费…；“三公”经费预算较上年减少2.6万元，其中接待费减少1.2万元: what is named next explains that.
    if (/三公/.test(role.named) && remote !== course.whose && !isRatio(figure)) course.whose = remote;
  } else if (target !== course.told) course.whose = target;
  course.base = null;
}

/** 2021年安排4196万元，…。2020年安排4729万元，2021年减少533万元: counted from the level of an earlier year right before. */
function yearBefore(lead: Lead, last: Level | null, own: Level, year: string): Base | null {
  const earlier =
    last?.year !== null &&
    last?.year !== undefined &&
    Number(last.year) < Number(year) &&
    own.year === year &&
    last.index > own.index &&
    last.sentence === lead.sentence &&
    (last.key === '' || alike(last.key, own.topic)) &&
    dimension(last.figure) === dimension(own.figure) &&
    last.figure.to === lead.figure.from - lead.gap.length;
  return earlier ? { figure: last.figure, basis: 'year', against: last.year, loose: false, named: '' } : null;
}

/** Keeps a change without a level for the level that it may lead to, and for any that it fits. */
function lookAhead(course: Course, lead: Lead, role: MoveRole): void {
  const { figure } = lead;
  const signed: Signed = { figure, minus: role.minus };
  const { ahead } = course;
  if (figure.approximate || role.basis === 'adjusted' || figure.unit === '百分点') return;
  if (!isRatio(figure)) {
    const { basis, against, named } = role;
    const { sentence, depth } = lead;
    // 收入增加342万元（拨款增加431万元，其他减少89万元），增长63%: the bracket is about its parts.
    if (ahead?.sentence === sentence && ahead.depth < depth) return;
    course.ahead = { amount: signed, basis, against, named, sentence, depth, rate: null };
    // 支出决算较预算增加126万元，其中人员增加186万元…。年初预算4700万元，支出决算4826万元: the first waits, and no part of it.
    const { pending } = course;
    const waits =
      pending?.first === null && pending.ahead.sentence === sentence && pending.ahead.basis !== null;
    if (!waits || basis !== null) course.pending = { ahead: course.ahead, first: null };
  } else if (
    ahead &&
    ahead.rate === null &&
    ahead.sentence === lead.sentence &&
    ahead.depth === lead.depth &&
    role.named === '' &&
    (role.basis === null || ahead.basis === null || role.basis === ahead.basis)
  ) {
    ahead.rate = signed;
    course.loose.push({
      amount: ahead.amount,
      rate: signed,
      name: ahead.named,
      at: course.levels.length,
      paragraph: lead.paragraph,
    });
  }
}

/** 鄂尔多斯比呼和浩特多75.66亿元: how far two levels of this sentence or the one before lie apart. */
function apart(course: Course, lead: Lead, role: MoveRole, than: string): boolean {
  const { figure } = lead;
  if (isRatio(figure) || figure.approximate) return false;
  const find = (words: string): Level | null => {
    const found = namedLevel(course.levels, course.reference(words, figure, null, null));
    const key = keyOf(words);
    return key !== '' && found?.key.endsWith(key) === true && lead.sentence - found.sentence <= 1
      ? found
      : null;
  };
  const other = find(than);
  const own = keyOf(role.named) === '' ? course.frame.current : find(role.named);
  if (!other || !own || other === own || dimension(own.figure) !== dimension(figure)) return false;
  const move = { ...EMPTY, amount: { figure, minus: role.minus }, base: other.figure, remote: true };
  own.moves.push(move);
  course.latest = { figure, level: own, move };
  return true;
}

/** The change that a figure belongs to: the one that was told last, where it lacks this figure, or a new one. */
function moveOf(course: Course, target: Level, lead: Lead, role: MoveRole, remote: boolean): Move {
  const ratio = isRatio(lead.figure);
  // 增加6万元（本级增加5万元，开发区增加1万元），增长26.1%: the rate of what stands before the bracket.
  const inner = lead.depth > target.depth;
  const open = target.moves.findLast((move) => inner || move.inner !== true);
  if (
    open &&
    !course.base &&
    !open.apart &&
    // Told again elsewhere, it is another change, or the same in full.
    !(remote && target.paragraph !== lead.paragraph) &&
    (role.basis === null || open.basis === null || role.basis === open.basis) &&
    // 由2007万元升至2468万元，年均增长4.2%: not what the two levels differ by.
    (role.basis !== 'adjusted' || open.basis === 'adjusted' || open.base === null) &&
    (role.against === null || open.against === null || role.against === open.against) &&
    // 送审金额比上年增加1000万元；审减率8%: no rate of that.
    !(ratio && SAVED_SHARE.test(lead.clause) && open.amount?.minus === false) &&
    (ratio
      ? open.rate === null
      : open.amount === null && (open.rate !== null || open.base !== null) && role.basis === null)
  )
    return open;
  const loose =
    (lead.breaks || lead.semicolon || course.base?.loose === true) &&
    (role.named.length <= 2 || ANAPHOR.test(role.named));
  const move: Move = {
    ...EMPTY,
    basis: role.basis ?? course.base?.basis ?? null,
    against: role.against ?? course.base?.against ?? null,
    stage: role.stage,
    of: role.of,
    base: course.base?.figure ?? null,
    unnamed: course.base?.unnamed === true,
    apart: role.apart,
    loose,
    anew: loose && lead.sentence > target.sentence && lead.depth === 0,
    near: !loose && !remote && lead.sentence === target.sentence && lead.depth === target.depth,
    remote,
    inner,
  };
  target.moves.push(move);
  return move;
}
