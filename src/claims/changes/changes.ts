import { countOf } from '../../quantity';
import { addChanges, isTurned, mayHaveLost } from './causes';
import { judgedIf, type Draft } from '../judging/draft';
import { addSigned, addUp, dimension, isRight, quotient, rateFromChange } from '../judging/judge';
import type { Level, Statements, Told } from '../statements/levels';
import { mistypedAmong } from '../judging/mistypings';
import { roleOf, type Basis } from '../statements/roles';
import { closesNames } from '../lists/schemas';
import { keyOf } from '../statements/subjects';
import { put } from '../text/grouped';
import { AGAIN, OF_CHANGE, PARTIAL } from '../text/words';

const MOST = 20;
const FURTHEST_TOTAL = 2;
const OPENS = new RegExp(`其中|一是|：|^（|包括|。①|来自|分别|${AGAIN.source}`);
// …、B增加200万元两项相抵的结果: behind the last of the changes that make it.
const TOGETHER =
  /^(?:[两二三四五六七八九](?:项|者|方面|个?因素|块|部分)|二者|双方)?(?:因素|变动|增减)*(?:相互)?(?:相抵|抵消|抵销|互抵|冲抵|品迭|综合|叠加|合计|共同|构成|组成|合并)/;
// ，是A减少…; ，差额由A…、B…: nothing but what joins a change to what it is made of.
const MADE_OF =
  /^，(?:主要)?(?:其?(?:增减|变动|增加|减少|增长|下降|节约|压减)(?:额|部分|数|金额)?|差额|差异|增量|减量|原因)?(?:主要|分别)?(?:均|都|全部|全|皆|仅|只|完全)?(?:是|系|为|由|来自于?|源于|因)/;
const COUNTED = /(?:([一二两三四五六七八九]|\d)(?:项|者|类))?(?:合计|共计|总计|共|相抵)/;

/** Changes that are told one by one beside the change of their whole; and shares of a change. */
export function changeClaims({ changes, changeShares, levels }: Statements): readonly Draft[] {
  const drafts: Draft[] = ratesOfTold(levels, changes);
  changes.forEach((head, index) => {
    const behind = partsBehind(changes, index);
    if (behind.length > 1 && areOfOneBasis(head, behind))
      drafts.push(
        drafted(
          head,
          behind,
          (isClassified(head, behind) && isFirst(changes, index)) ||
            isCounted(behind) ||
            isWhole(behind) ||
            isMadeOf(head, behind) ||
            countIn(head) === behind.length ||
            isEnumerated(head, behind) ||
            namesAll(head, behind),
        ),
      );
    const only = onlyPart(head, changes[index + 1]);
    if (only) drafts.push(drafted(head, [only], true));
    const before = partsBefore(changes, index);
    if (before) drafts.push(drafted(head, before.parts, before.counted));
  });
  let next = 0;
  for (const share of changeShares) {
    while (next < changes.length && (changes[next]?.figure.from ?? 0) < share.figure.from) next += 1;
    drafts.push(...shareOf(changes.slice(Math.max(0, next - MOST), next), share));
  }
  return drafts;
}

/** 全部来自A多收412万元和B短收94万元: nothing else. */
const isWhole = ([first]: readonly Told[]): boolean =>
  first !== undefined &&
  /全部(?:来自|由于|源于|集中在|用于|为|是|系|因)|完全(?:来自|由)|(?:均|都|仅|只|全)(?:是|系|来自|由于|因)/.test(
    first.lead.gap,
  );

/** 减少10292.87万元，是A减少10542.87万元、B增加200万元两项相抵的结果: all that made it, as the words behind them say. */
const isMadeOf = ({ lead }: Told, parts: readonly Told[]): boolean => {
  const [first, last] = [parts[0], parts.at(-1)];
  return (
    first !== undefined &&
    last !== undefined &&
    lead.sentence === first.lead.sentence &&
    MADE_OF.test(first.lead.gap) &&
    !PARTIAL.test(first.lead.gap) &&
    TOGETHER.test(last.lead.after)
  );
};

/** 三家单位共增支96万元: of how many. */
function countIn({ lead: { clause } }: Told): number | null {
  const numeral =
    /([两二三四五六七八九]|\d)(?:家|个|项|类|块|所|镇|县|区)[^，。；：、\d]{0,8}(?:合计|共|总)/.exec(
      clause,
    )?.[1];
  return countOf(numeral ?? '');
}

/** 变动来自两项：A减少2万元；B增加1万元: as many as the words say. */
function isCounted(parts: readonly Told[]): boolean {
  const numeral = /([两二三四五六七八九])(?:项|个方面|部分|个部分)[^，。；：]{0,6}：/.exec(
    parts[0]?.lead.gap ?? '',
  )?.[1];
  return numeral !== undefined && countOf(numeral) === parts.length;
}

/** 压减63万元，一是A压减11万元，二是B压减47万元: all parts, one by one, by the same verb. */
function isEnumerated(head: Told, parts: readonly Told[]): boolean {
  const verb = head.lead.clause.slice(-2);
  return parts.every(
    ({ lead, minus }, index) =>
      lead.mark?.kind === '一是' &&
      lead.mark.ordinal === index + 1 &&
      minus === head.minus &&
      lead.clause.endsWith(verb) &&
      !PARTIAL.test(lead.gap),
  );
}

/** 增加46万元。分类看，A增加52万元，B减少8万元: all of the change, by another view; where levels are told, they must add up too. */
function isClassified(head: Told, parts: readonly Told[]): boolean {
  const [first] = parts;
  if (!first || !AGAIN.test(gapBefore(head, first)) || PARTIAL.test(gapBefore(head, first))) return false;
  if (head.lead.sentence + 1 !== first.lead.sentence) return false;
  const own = parts.flatMap(({ level }) => level ?? []);
  if (own.length === 0) return true;
  const figures = own.map(({ figure }) => figure);
  return (
    head.level !== null &&
    own.length === parts.length &&
    isRight(addUp(head.level.figure, figures)) &&
    !mayHaveLost(head, addSigned(head, parts))
  );
}

/** Whether no other change is told before it in its sentence. */
const isFirst = (changes: readonly Told[], at: number): boolean =>
  changes[at - 1]?.lead.sentence !== changes[at]?.lead.sentence;

/** 其中用车减少3.33亿元…。用车预算42.68亿元，下降6.8%: a rate of the one change that was told of the name before its level. */
function ratesOfTold(levels: readonly Level[], changes: readonly Told[]): Draft[] {
  const byName = new Map<string, Told[]>();
  for (const change of changes)
    if (change.level === null && change.name.length > 1) put(byName, change.name, change);
  return levels.flatMap((level): Draft[] => {
    const [move, ...others] = level.moves;
    if (!move?.rate || move.amount || move.base || others.length > 0 || move.basis === 'adjusted') return [];
    const told = (byName.get(level.key) ?? []).filter(
      ({ lead, figure, minus }) =>
        lead.paragraph === level.paragraph &&
        figure.from < level.figure.from &&
        minus === move.rate?.minus &&
        dimension(figure) === dimension(level.figure),
    );
    const [only] = told;
    if (!only || told.length > 1) return [];
    const judged = rateFromChange(move.rate, level.figure, only);
    return [
      {
        kind: 'changeRate',
        stated: move.rate,
        operands: [level.figure, only.figure],
        judged,
      },
    ];
  });
}

function drafted(head: Told, parts: readonly Told[], sure: boolean): Draft {
  const judged = addChanges(head, parts);
  return {
    kind: 'causes',
    stated: { figure: head.figure, minus: head.minus },
    operands: parts.map(({ figure }) => figure),
    ...judgedIf(sure || (isOneSentence(parts) && isTurned(head, parts)) || isSlipped(head, parts), judged),
  };
}

// What a whole consists of, whatever it is called.
const PAIRS: readonly (readonly RegExp[])[] = [
  [/^基本支出/, /^项目支出/],
  [/货物/, /工程/, /服务/],
  [/^(?!.*非税).*税收/, /非税/],
];
// Of these a rest is carried over as well.
const WITH_REST = /总计|收支|结转|结余|净/;

/** Whether the parts are all that there can be of the whole: its words say so, or their own names do. */
function namesAll(head: Told, parts: readonly Told[]): boolean {
  const names = parts.map(({ name, level }) => (name === '' ? (level?.label ?? '') : name));
  const words = wordsOf(head);
  return (
    closesNames(words, names) ||
    (!WITH_REST.test(words) &&
      PAIRS.some(
        (pair) =>
          pair.length === names.length &&
          pair.every((part) => names.filter((name) => part.test(`${name}支出`)).length === 1),
      ))
  );
}

const isOneSentence = (parts: readonly Told[]): boolean =>
  parts.every(({ lead }) => lead.sentence === parts[0]?.lead.sentence);

// What one slip explains by chance once in a hundred lists.
const SELDOM = 0.01;

/** 增加65.8万元，其中A增加52.3万元、B增加15.3万元: one slip of the hand makes them add up. */
function isSlipped(head: Told, parts: readonly Told[]): boolean {
  if (!/其中/.test(parts[0]?.lead.gap ?? '') || /主要|等/.test(parts[0]?.lead.gap ?? '')) return false;
  const slip = mistypedAmong(head, parts, () => true);
  return slip !== null && slip.chance < SELDOM;
}

const wordsOf = ({ name, level, lead }: Told): string =>
  `${level?.topic ?? ''}${level?.label ?? ''}${name}${lead.clause}`;

/** Whether none compares with another level than the change of the whole does, as far as the words tell. */
function areOfOneBasis(head: Told, parts: readonly Told[]): boolean {
  const own = basisOf(head);
  return parts.every((part) => own === null || (basisOf(part) ?? own) === own);
}

function basisOf({ figure, lead, level }: Told): Basis {
  const move = level?.moves.find(({ amount }) => amount?.figure === figure);
  if (move) return move.basis;
  const role = roleOf(lead);
  return role.kind === 'move' ? role.basis : null;
}

/** The words before a change, those before its own level among them. */
const gapBefore = (head: Told, { lead, level }: Told): string =>
  level && level.figure.to < lead.figure.from && isNext(head, level)
    ? `${level.lead.gap}${lead.gap}`
    : lead.gap;

/** Whether a level is told in the sentence of a change or in the next. */
const isNext = ({ lead, figure }: Told, level: Level): boolean =>
  level.figure.from > figure.from &&
  level.paragraph === lead.paragraph &&
  level.sentence <= lead.sentence + 1;

// ，即拨款多336万元; ，增加额全部为项目支出增加96万元.
const ALONE =
  /^，(?:其?(?:增减|变动|增加|减少|增长|下降|节约)(?:额|部分|数)?)?(?:即(?!使|将|时|可)|就是|(?:均|都|全部|全|皆)(?:是|系|为|由于|来自|因))(?![^，]*(?:主要|等))/;

/** 比上年多336.41万元，即拨款多336.41万元: the one change that the other is. */
function onlyPart({ lead, figure, minus }: Told, part: Told | undefined): Told | null {
  const own =
    part !== undefined &&
    part.name !== '' &&
    part.minus === minus &&
    part.lead.sentence === lead.sentence &&
    part.lead.depth === lead.depth &&
    dimension(part.figure) === dimension(figure) &&
    ALONE.test(part.lead.gap) &&
    /^(?:[。；\n）]|$)/.test(part.lead.after);
  return own ? part : null;
}

/** 减少8.35亿元：出国减少0.38亿元，用车减少6.68亿元: named changes behind 其中, a colon or a bracket, in one sentence. */
function partsBehind(changes: readonly Told[], at: number): readonly Told[] {
  const head = changes[at];
  const first = changes[at + 1];
  if (!head || !first || first.lead.depth < head.lead.depth) return [];
  const made =
    (first.lead.sentence === head.lead.sentence && MADE_OF.test(first.lead.gap)) || opensSangong(head, first);
  if (!made && !OPENS.test(gapBefore(head, first)) && countIn(head) === null) return [];
  // 从来源分析，A增加295万元，B增加153.5万元，从用途分析，C增加: another view is of no part of the one before.
  const again = !OPENS.test(first.lead.gap) && AGAIN.test(gapBefore(head, first));
  if (again && !isFirst(changes, at)) return [];
  // 增收2096万元。支出8905万元，其中：A5991万元，减少608万元: of what its own sentence began with.
  if (first.level && first.level.sentence > head.lead.sentence && !first.level.lead.breaks) return [];
  const inLines = first.lead.paragraph > head.lead.paragraph;
  const parts: Told[] = [];
  for (let index = at + 1; index < Math.min(changes.length, at + MOST); index += 1) {
    const part = changes[index];
    const named = part?.name ?? '';
    if (
      !part ||
      (named === '' && (part.level?.topic ?? '') === '') ||
      dimension(part.figure) !== dimension(head.figure)
    )
      break;
    if (part.lead.depth !== first.lead.depth) break;
    // A line may end behind ；.
    const onLine = startsLine(part) || (inLines && part.lead.gap.startsWith('。\n'));
    if (part.lead.sentence !== (parts.at(-1) ?? first).lead.sentence && !onLine) break;
    // 系A调增8万元、B调增2万元；基金收入调增3万元: what 、 has joined ends there.
    if (parts.length > 1 && part.lead.semicolon && parts.slice(1).every(isJoined)) break;
    if (index > at + 1 && (/其中/.test(part.lead.gap) || (!onLine && part.lead.gap.includes('。')))) break;
    parts.push(part);
    if (TOGETHER.test(part.lead.after)) break;
  }
  return parts;
}

const isJoined = ({ lead: { gap } }: Told): boolean => gap.startsWith('、');

/** “三公”经费…，比上年减少8.3万元。出国费减少0.9万元，接待费…: the three, one by one, in the next sentence. */
const opensSangong = (head: Told, first: Told): boolean =>
  // Of a new line, the sentence is the second.
  first.lead.sentence - head.lead.sentence === 1 + first.lead.paragraph - head.lead.paragraph &&
  first.lead.paragraph - head.lead.paragraph <= 1 &&
  first.lead.depth === head.lead.depth &&
  /三公/.test(wordsOf(head)) &&
  /^[^，。；\d]*(?:出国|接待|用车|公车)/.test(first.name);

/** ；⏎上划收入5306万元，减收265万元: a new line, for the change or the level that it is of. */
const startsLine = ({ lead, level }: Told): boolean =>
  lead.gap.startsWith('；\n') ||
  (level !== null && level.figure.to < lead.figure.from && level.lead.gap.startsWith('；\n'));

/** A节约1万元；B节约2万元；两项合计节约3万元. */
function partsBefore(
  changes: readonly Told[],
  at: number,
): { readonly parts: readonly Told[]; readonly counted: boolean } | null {
  const head = changes[at];
  // 县区合计503.7亿元，增加85.8亿元: the level may say it.
  const own =
    head?.level?.figure.to === (head?.figure.from ?? 0) - (head?.lead.gap.length ?? 0) ? head?.level : null;
  const match = head && COUNTED.exec(`${own?.lead.clause ?? ''}，${head.lead.topic}，${head.lead.clause}`);
  if (!head || !match) return null;
  const parts: Told[] = [];
  for (let index = at - 1; index >= Math.max(0, at - MOST); index -= 1) {
    const part = changes[index];
    const far = head.lead.sentence - (part?.lead.sentence ?? 0);
    if (!part || far > FURTHEST_TOTAL || part.lead.paragraph !== head.lead.paragraph) break;
    if (dimension(part.figure) !== dimension(head.figure)) break;
    parts.unshift(part);
  }
  const numeral = match[1];
  if (parts.length < 2) return null;
  const count = countOf(numeral ?? '');
  if (count !== null) {
    const here = parts.filter(({ lead }) => lead.sentence === head.lead.sentence);
    const counted = [here, parts].find(({ length }) => length === count);
    return counted ? { parts: counted, counted: true } : null;
  }
  return isRight(addSigned(head, parts)) ? { parts, counted: false } : null;
}

/** 占全部增加额的59.6%: the change that was told last, of an earlier one. */
function shareOf(
  last: readonly Told[],
  { figure, words, lead }: Statements['changeShares'][number],
): readonly Draft[] {
  const before = last.filter((each) => each.lead.paragraph === lead.paragraph);
  const part = before.at(-1);
  if (!part || part.lead.sentence !== lead.sentence) return [];
  const wholes = before.filter((each) => each !== part && dimension(each.figure) === dimension(part.figure));
  const key = keyOf(words.replace(OF_CHANGE, '').replace(/^(?:全部|总|同期|的)+|的$/g, ''));
  const named = wholes.filter((each) => key.length > 1 && wordsOf(each).includes(key));
  const [first] = wholes;
  const [whole] = named.length > 0 ? named : wholes;
  if (!whole || !first) return [];
  const judged = quotient(figure, part.figure, whole.figure);
  // The change that the paragraph begins with, and that no other exceeds.
  const sure =
    named.length === 1 || (whole === first && wholes.every((each) => each.figure.size <= whole.figure.size));
  return [
    {
      kind: 'share',
      stated: { figure, minus: false },
      operands: [part.figure, whole.figure],
      ...judgedIf(sure, judged),
    },
  ];
}
