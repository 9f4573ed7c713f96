import { EMPTY, yearIn, BARE } from './clauses';
import type { Course } from './course';
import { dimension } from '../judging/judge';
import type { Lead } from './leads';
import type { Level } from './levels';
import { alike, keyOf, sideOf, subjectOf } from './subjects';
import { OWN, REACHES, STILL_TOPIC } from '../text/words';

const CAME = /[加长高升少降低大增减调整变压缩落涨][到至]|(?:调整|变|降|升|增加|减少)为/;
// Not in a bracket that is closed: 支出160亿元（扣除调入资金）。赤字78亿元.
// 扣除留抵退税后，资金共13795万元: what is left, and a whole of its own.
const LEFT_OUT = /(?:剔除|扣除|不含|不包括)(?![^（]*）|[^，\d]*后，)/;
/** 由年初预算169万元调整为196万元, 压减到8万元: a budget that was changed. */
const AMENDED = /(?:调整|调增|调减|压减|压缩|核减|核增|变更|追加)(?:到|至|为)/;
const CAME_ALONE =
  /^(?:增加|增长|提高|上升|减少|下降|降低|压减|调整|扩大|增|减|升|降|调|变|压|缩)?(?:减|增)?(?:到|至|为)/;

/** 得47分, 评分47分, 实得47分: what was got, right behind what could be. */
const GOT = '(?:实际|自评|评价|考核|最终|专家|实)?(?:得分?|评分|打分|评得|自评|实评)为?';
const GOT_BEHIND = new RegExp(`^，${GOT}\\d`);
const BEHIND_MARK = new RegExp(`^(?:）[^，。；：、]*|）?，${GOT})$`);

/** 产出（50分）得46.5分, 决策14分（满分15分）: how much there was to get. */
export const isFullMark = ({ figure, gap, clause, after }: Lead): boolean =>
  figure.unit === '分' &&
  // 时效扣2分，最终得95.5分: what was taken off.
  !/扣(?:减|除)?(?:了)?(?:分)?$/.test(clause) &&
  ((after.startsWith('）') && /（(?:满分|分值|权重|标准分值?|总分值?)?：?为?$/.test(gap)) ||
    (/^，(?:实际|自评|评价)?得/.test(after) && /(?:满分|分值|标准分)为?$/.test(gap)) ||
    // 产出指标50分，得47分.
    GOT_BEHIND.test(after));

/** 总分92分：执行（10分）得9分: the words before a full mark go on behind it. */
function goingOn(course: Course, lead: Lead): Lead {
  const before = course.levels.at(-1);
  if (!before || !BEHIND_MARK.test(lead.gap) || !isFullMark(before.lead)) return lead;
  const { gap, breaks, semicolon, mark } = before.lead;
  return {
    ...lead,
    gap: `${gap}${lead.gap}`,
    breaks: breaks || lead.breaks,
    semicolon: semicolon || lead.semicolon,
    mark: lead.mark ?? mark,
    topic: lead.topic === '' ? before.label.replace(/(?:满分|分值|标准分)为?$/, '') : lead.topic,
    role: null,
  };
}

/** 年末净资产3260万元，年初3100万元: the balance that the one before has come from. */
const OPENING = /^(?:本?年初|期初)(?:数|余额|时|为|是|的)*$/;
const CLOSING = /年末|期末|年终|年底/;

const YEAR_ALONE = /^20\d\d年度?(?:同期)?(?:为|是)$/;

const LAST_BALANCE = /^(?:上年|去年)(?:年?末|年?底)?余额(?:数|为|是)*$/;
const FURTHEST_BALANCE = 8;
const LAST_BUDGET = /^(?:上年|去年|上一年)度?(?:年初|部门)?预算(?:数|安排)?(?:为|是)?$/;

/** ；单价50万元以上设备5台: ； before what is no level divides the level from the one before too. */
const divided = (course: Course, lead: Lead): Lead =>
  course.divided && !lead.semicolon && !lead.breaks ? { ...lead, semicolon: true } : lead;

// 接待费比上年减少0.8万元，支出3.2万元.
const NEXT_DONE = /^，(?:实际|全年|共|总)*(?:支出|决算|执行)(?:数|额)?(?:为|是)?$/;

// 占13.6%，为6.2万元: the level of what was named with its share.
const IS_ALONE = /^[，、]?(?:为|是|计|即|共|金额为?)$/;

const TOGETHER = /累计|合计|[两二三四五六七八九]个?[项者类]/;

/** 与预算相比，支出减少64万元；年初预算1605万元，决算1541万元: the change of the two levels right behind it. */
function foretold(course: Course, level: Level): void {
  const { pending } = course;
  if (!pending) return;
  const later = level.sentence - pending.ahead.sentence;
  // …增加126万元，其中…。年初预算4700万元，决算4826万元: right behind it, the next sentence too.
  if (later > 1 || (later === 1 && !(pending.first ? !level.lead.breaks : level.lead.breaks))) return;
  const { ahead, first } = pending;
  // 两项累计节约223万元。（一）甲项目，预算175万元，支出149万元: of what stands before it, and of no later item.
  if (!first && (level.lead.mark !== null || TOGETHER.test(ahead.named))) {
    course.pending = null;
    return;
  }
  if (!first) {
    course.pending = { ahead, first: level };
    return;
  }
  course.pending = null;
  const base = ahead.basis === 'budget' ? 'budget' : ahead.basis === 'year' ? 'previous' : null;
  if (base === null || first.nature !== base || level.nature === base || level.nature === 'previous') return;
  // 服务类节约…。服务类采购预算88万元，实际采购78万元.
  const goesOn = level.key === '' || (level.label.startsWith('实际') && first.key.endsWith(level.key));
  if (!goesOn || dimension(first.figure) !== dimension(level.figure)) return;
  const key = keyOf(ahead.named);
  if (key.length >= 2 && first.key !== '' && !alike(key, first.key)) return;
  const { basis, against, amount, rate } = ahead;
  level.moves.push({ ...EMPTY, basis, against, amount, rate, base: first.figure });
}

/** 已全部到位，实际支出…; 资金均已足额拨付到位: how far the money has come, and no name. */
const SETTLED =
  /^(?:其中)?(?:以上|上述|各级|各类|项目|专项|财政|补助|中央|省级|所有)*(?:资金|款项|经费|补助)?(?:目前|现|均|都|已经?|截至[^，]{2,12})*(?:全部|全额|足额|按时|及时|按进度|按规定|如数|如期|按计划)*(?:分配|分解|拨付|下达|拨款|安排|落实|发放|兑付|划拨)*(?:到位|下达|下拨|拨付|落实|发放|兑现|到账|使用完毕|支付完毕)(?:完毕|到[^，]{1,6})?$/;

/** 去年同期为12.21亿元、41.04亿元: the year before goes on. */
function isNextLast({ levels, frame }: Course, { gap, sentence, figure }: Lead): boolean {
  const last = levels.at(-1);
  return (
    /^(?:[、和及与]|以及)$/.test(gap) &&
    last !== undefined &&
    last === frame.current &&
    last.nature === 'previous' &&
    last.sentence === sentence &&
    dimension(last.figure) === dimension(figure)
  );
}

/** 2022年预算460万元、决算435万元: of the earlier year that the one right before it is of. */
function yearBeside({ levels }: Course, { gap, sentence }: Lead): string | null {
  const last = levels.at(-1);
  return gap.startsWith('、') && last?.nature === 'previous' && last.sentence === sentence ? last.year : null;
}

/** Opens a level: its name, year and nature by the words before it, or by those of the level whose subject goes on. */
export function openLevel(course: Course, lead: Lead, words: string): Level {
  const ahead =
    course.ahead?.sentence === lead.sentence &&
    !lead.semicolon &&
    (REACHES.test(lead.clause) || (NEXT_DONE.test(lead.gap) && keyOf(course.ahead.named).length >= 2))
      ? course.ahead
      : null;
  const from =
    course.base !== null && course.base.waits === undefined && CAME.test(words) ? course.base : null;
  const waiting = course.base?.waits === lead.sentence ? course.base : null;
  const told =
    course.shareAhead?.share.sentence === lead.sentence && IS_ALONE.test(lead.gap) ? course.shareAhead : null;
  course.shareAhead = null;
  const own = subjectOf(
    told ? told.named : from ? `${from.named}${words.replace(CAME_ALONE, '')}` : ahead ? ahead.named : words,
  );
  const { current } = course.frame;
  const going = goingOn(course, lead);
  // 因公出国费与上年持平，均为0万元: of what is as it was.
  const same = STILL_TOPIC.exec(going.topic)?.[1];
  const topic = same ?? (SETTLED.test(going.topic) ? '' : going.topic);
  const subject = own.key === '' && topic !== '' && !lead.breaks ? subjectOf(topic) : null;
  const heading = own.key === '' && subject === null && topic !== '' ? keyOf(topic) : '';
  const key = own.key === '' ? (subject?.key ?? heading) : own.key;
  const isOpening = OPENING.test(words) && current?.sentence === lead.sentence && CLOSING.test(current.label);
  // 年末债务余额66.80亿元，其中…。上年末余额为59.30亿元.
  const isLastBalance =
    LAST_BALANCE.test(words) &&
    course.levels
      .slice(-FURTHEST_BALANCE)
      .some(
        (level) =>
          level.paragraph === lead.paragraph &&
          level.sentence >= lead.sentence - 1 &&
          level.depth === 0 &&
          level.nature !== 'previous' &&
          level.label.includes('余额'),
      );
  // 今年预算2300万元，去年预算2180万元.
  const isLast =
    isLastBalance ||
    (LAST_BUDGET.test(words) && current?.nature === 'budget' && current.sentence === lead.sentence);
  const isNamed = key !== '' && !OWN.test(key);
  const year = yearIn(words);
  // 完成491.54亿元，2008年为404.64亿元: of no year that is said, and of another one.
  const isOfThen =
    current !== null &&
    current.year === null &&
    current.nature !== 'previous' &&
    YEAR_ALONE.test(words) &&
    lead.gap === `，${words}` &&
    dimension(current.figure) === dimension(lead.figure);
  const earlier =
    year !== null &&
    current !== null &&
    current.year !== null &&
    current.dated &&
    Number(year) < Number(current.year) &&
    current.sentence === lead.sentence &&
    dimension(current.figure) === dimension(lead.figure) &&
    (!isNamed || key === current.key);
  const isAmended = from?.planned === true && AMENDED.test(words);
  const label = subject ? `${subject.label}${own.label}` : own.label;
  const level: Level = {
    index: course.levels.length,
    lead: divided(course, going),
    figure: lead.figure,
    label,
    labelKey: subject ? keyOf(label) : own.key,
    key: isNamed ? key : '',
    // …、用车10万元；2021年支出20万元: of what the sentence is about, and not of its last item.
    topic: isNamed
      ? key
      : earlier && lead.semicolon && course.head !== ''
        ? course.head
        : (current?.topic ?? (lead.breaks && BARE.test(own.label) ? course.head : '')),
    nature:
      earlier || isOfThen || isOpening || isLast || isNextLast(course, lead)
        ? 'previous'
        : isAmended
          ? 'budget'
          : own.nature === 'plain' && subject
            ? subject.nature
            : own.nature,
    stage: isAmended ? 'adjusted' : (own.stage ?? subject?.stage ?? null),
    year: year ?? yearBeside(course, lead) ?? course.year,
    dated: course.saidIn === lead.paragraph,
    side: sideOf(own.label) ?? sideOf(subject?.label ?? '') ?? (isNamed ? null : (current?.side ?? null)),
    sentence: lead.sentence,
    paragraph: lead.paragraph,
    depth: lead.depth,
    tabular: lead.tabular,
    aside: course.frame.reason || LEFT_OUT.test(lead.gap.slice(-24)) || isFullMark(lead),
    moves: [],
    share: told?.share ?? null,
    further: [],
    executions: [],
    still: same !== undefined && own.key === '' && topic !== '' && !lead.breaks,
  };
  course.divided = false;
  course.levels.push(level);
  foretold(course, level);
  if (isNamed && lead.depth === 0 && (lead.breaks || level.index === 0)) course.head = key;
  // 2023年支出100万元，2022年90万元: what follows is of 2023.
  if ((earlier || isOfThen) && !lead.semicolon) course.year = current.year;
  if (ahead) {
    const { basis, against, amount, rate } = ahead;
    level.moves.push({ ...EMPTY, basis, against, amount, rate, base: from?.figure ?? null });
  } else if (from)
    level.moves.push({ ...EMPTY, basis: from.basis, against: from.against, base: from.figure });
  course.ahead = null;
  course.base = waiting && level.nature !== 'previous' ? { ...waiting, waits: undefined } : null;
  course.latest = { figure: lead.figure, level, move: null };
  course.frame.strayed = false;
  course.frame.current = level;
  return level;
}
