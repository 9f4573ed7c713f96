import type { Draft } from '../judging/draft';
import { addSigned, dimension, isRight } from '../judging/judge';
import { meets } from '../lists/totals';
import { partOf } from './flows';
import { firstFrom } from '../statements/near';
import type { Level, Outline, Statements, Told } from '../statements/levels';

/** What three names in a row say of each other: the whole, what is taken off it, and what is left. */
const REMAINDERS: readonly (readonly [RegExp, RegExp, RegExp])[] = [
  [/原值|原价/, /折旧|摊销/, /净值|净额|账面价值/],
  [/编制|核定/, /实有|在编|在岗|在职/, /空编|缺编|空缺/],
  [/限额/, /余额/, /空间|剩余限额|限额剩余/],
  [/满分|分值|标准分|权重/, /扣/, /得/],
  [/合同|审定|结算|应付/, /^(?:已|累计|实际)+(?:支付|付款?|拨付)/, /^(?:尚|仍|还)欠/],
  [/总?需求/, /^(?:已|实际)+(?:落实|到位|筹集)/, /缺口/],
  [/^(?!.*[已未]).*应/, /^(?!.*[应未]).*(?:已|实)/, /^(?!.*[应已]).*未/],
];

/** 受理5123件，办结4987件，未办结136件; 资金33.9亿元，已分配33.8亿元，未分配0.1亿元: what has been done, and by the same verb what has not. */
function isUndone(whole: Level, part: Level, rest: Level): boolean {
  const verb =
    /^(?:(?:年|期|月)[末底]|到[^，]{2,8}?|截[至止][^，]{2,8}?)?(?:尚有?|仍有?|还有?|其余)?未([^，。；、]{1,4}?)(?:的|到位)?(?:资金|金额|数|项目|案件)?(?:为|有)?$/.exec(
      rest.label,
    )?.[1];
  if (verb === undefined || !part.label.includes(verb) || part.label.includes(`未${verb}`)) return false;
  return (
    whole.figure.size >= part.figure.size &&
    !whole.label.includes(verb) &&
    !SORTED.test(part.label) &&
    // 问题资金中，已整改A、尚未整改B: two parts.
    !/中，|其中|：|（/.test(part.lead.gap) &&
    whole.nature !== 'previous' &&
    !part.lead.semicolon &&
    !rest.lead.semicolon &&
    // 达到23项，超额13项，未达到3项: nothing else is told between.
    [whole, part].every((level, at) => level.figure.to === startOf(at === 0 ? part : rest))
  );
}

const lessOf = (whole: Level, part: Level) => [
  { figure: whole.figure, minus: false },
  { figure: part.figure, minus: true },
];

const startOf = ({ figure, lead }: Level): number => figure.from - lead.gap.length;

/** 达到预期23项，超额完成13项，未完成3项: one sort of what was done. */
const SORTED = /超额|部分|基本|按[期时]|如期|提前|逾期|推迟/;

/** 原值3250万元，累计折旧1430万元，净值1820万元: of names that have no other reading, one after the other. */
export function remainderClaims(levels: readonly Level[], { listOf }: Outline): readonly Draft[] {
  return levels.flatMap((whole): readonly Draft[] => {
    const part = levels[whole.index + 1];
    const rest = levels[whole.index + 2];
    if (!part || !rest || rest.sentence !== whole.sentence || whole.tabular || whole.aside) return [];
    if ([part, rest].some(({ figure, depth }) => !isLike(figure, whole) || depth !== whole.depth)) return [];
    const named =
      isUndone(whole, part, rest) ||
      REMAINDERS.some(([a, b, c]) => a.test(whole.label) && b.test(part.label) && c.test(rest.label));
    if (!named) return [];
    // 编制130名，实有120人，其中机关编制50名、实有48人，下属编制80名、实有72人，共空编10名: of the whole that the list is of.
    const outer = listOf.get(whole)?.total;
    const done = outer && levels[outer.index + 1];
    const isOuter = (one: Level | undefined, next: Level | undefined): boolean =>
      one !== undefined &&
      next !== undefined &&
      isLike(one.figure, rest) &&
      isLike(next.figure, rest) &&
      isRight(addSigned({ figure: rest.figure, minus: false }, lessOf(one, next)));
    if (isOuter(outer, done) || isOuter(outer && levels[outer.index - 1], outer)) return [];
    const opening = openingOf(levels, whole);
    const flows = [
      ...(opening ? [{ figure: opening.figure, minus: false }] : []),
      { figure: whole.figure, minus: false },
      { figure: part.figure, minus: true },
    ];
    return [
      {
        kind: 'rollForward',
        stated: { figure: rest.figure, minus: false },
        operands: flows.map(({ figure }) => figure),
        judged: addSigned({ figure: rest.figure, minus: false }, flows),
      },
    ];
  });
}

/** 旧存113万件，新收345万件，结案229万件，未结229万件: what was there before, right before what came in. */
function openingOf(levels: readonly Level[], whole: Level): Level | null {
  const before = levels[whole.index - 1];
  const own =
    before?.sentence === whole.sentence &&
    before.depth === whole.depth &&
    isLike(before.figure, whole) &&
    /^(?:新|本|当|今)/.test(whole.label) &&
    partOf(before) === 'opening';
  return own ? before : null;
}

/** 余额82.6亿元，…；限额90亿元，…，剩余空间7.4亿元: the one limit and the one balance of the sentence, in any order. */
export function spaceClaims(levels: readonly Level[]): readonly Draft[] {
  return levels.flatMap((space): readonly Draft[] => {
    if (!/空间|剩余限额|限额剩余/.test(space.label) || space.tabular || space.aside) return [];
    const near = levels
      .slice(Math.max(0, space.index - FURTHEST), space.index)
      .filter(
        (level) =>
          level.sentence === space.sentence && level.depth === space.depth && isLike(level.figure, space),
      );
    const [limit, ...limits] = near.filter(({ label }) => /限额/.test(label));
    const [used, ...others] = near.filter(({ label }) => /余额/.test(label) && !/限额/.test(label));
    if (!limit || !used || limits.length + others.length > 0) return [];
    const parts = [
      { figure: limit.figure, minus: false },
      { figure: used.figure, minus: true },
    ];
    return [
      {
        kind: 'rollForward',
        stated: { figure: space.figure, minus: false },
        operands: parts.map(({ figure }) => figure),
        judged: addSigned({ figure: space.figure, minus: false }, parts),
      },
    ];
  });
}

const isLike = (figure: Level['figure'], { figure: other }: Level): boolean =>
  dimension(figure) === dimension(other);

const ADDED = /追加|调增|增加|增拨|补充下达/;
const CUT = /调减|核减|压减|收回|减少|追减/;
const COMPARED = /比|较|同比|与/;
const FURTHEST = 8;

/** 年初预算1820万元，年中追加246.5万元，核减38.1万元，调整后预算2028.4万元. */
export function adjustedClaims({ levels, changes }: Statements): readonly Draft[] {
  return levels.flatMap((adjusted): readonly Draft[] => {
    if (adjusted.stage !== 'adjusted' || adjusted.tabular) return [];
    if (adjusted.nature !== 'budget') return amended(levels, changes, adjusted);
    const initial = levels
      .slice(Math.max(0, adjusted.index - FURTHEST), adjusted.index)
      .findLast(
        ({ nature, stage, sentence, figure }) =>
          nature === 'budget' &&
          stage === 'initial' &&
          sentence === adjusted.sentence &&
          isLike(figure, adjusted),
      );
    if (!initial) return [];
    const between = levels.slice(initial.index + 1, adjusted.index);
    const told = changes.filter(
      ({ figure }) => figure.from > initial.figure.from && figure.from < adjusted.figure.from,
    );
    const flows = [...between.map(flowOf), ...told.map(cutOf)];
    if (flows.length === 0) return [];
    const typed = flows.filter((flow) => flow !== null).toSorted((a, b) => a.figure.from - b.figure.from);
    if (typed.length !== flows.length || typed.some(({ figure }) => !isLike(figure, adjusted))) return [];
    // 上年结转A，年初预算B，追加C，全年预算合计D: with what was carried over.
    const before = levels[initial.index - 1];
    const carried =
      before?.sentence === adjusted.sentence &&
      partOf(before) === 'opening' &&
      isLike(before.figure, adjusted) &&
      /合计|共|总/.test(adjusted.label)
        ? [before]
        : [];
    const signed = [
      ...[...carried, initial].map(({ figure }) => ({ figure, minus: false })),
      ...typed.map(({ figure, minus }) => ({ figure, minus })),
    ];
    return [
      {
        kind: 'rollForward',
        stated: { figure: adjusted.figure, minus: false },
        operands: signed.map(({ figure }) => figure),
        judged: addSigned({ figure: adjusted.figure, minus: false }, signed),
      },
    ];
  });
}

function flowOf({ label, figure }: Level): Pick<Told, 'figure' | 'minus'> | null {
  if (ADDED.test(label)) return { figure, minus: false };
  return CUT.test(label) ? { figure, minus: true } : null;
}

const ADDED_SINCE = /追加|(?:调整?|核)[增减]|[增追]拨|追减|压减|收回/;

/** 年中追加50万元, 收回5万元: what was added and taken back between two levels, counted from none. Changes stand in the order of the text. */
export function changedBetween(
  changes: Statements['changes'],
  from: Level,
  to: Level,
): readonly Pick<Told, 'figure' | 'minus'>[] {
  return toldBetween(changes, from, to).flatMap((told) =>
    isLike(told.figure, to) && ADDED_SINCE.test(told.lead.clause) ? (cutOf(told) ?? []) : [],
  );
}

/** 本年增加50万元，减少20万元: all that is told between two levels; null where one is of another measure, a part or a comparison. */
export function changedSince(
  changes: Statements['changes'],
  from: Level,
  to: Level,
): readonly Pick<Told, 'figure' | 'minus'>[] | null {
  const all = toldBetween(changes, from, to);
  // 本年增加50万元，其中购置增加30万元: a part of a change.
  const own = all.filter(
    ({ figure, lead }) =>
      isLike(figure, to) && lead.depth === to.depth && !/其中|包括|主要|：|由于|因/.test(lead.gap),
  );
  const cuts = own.flatMap((told) => cutOf(told) ?? []);
  return cuts.length === all.length ? cuts : null;
}

function toldBetween(changes: Statements['changes'], from: Level, to: Level): readonly Told[] {
  const found: Told[] = [];
  for (let at = firstFrom(changes, from.figure.from + 1); at < changes.length; at += 1) {
    const told = changes[at];
    if (!told || told.figure.from >= to.figure.from) break;
    found.push(told);
  }
  return found;
}

function cutOf({ figure, minus, lead }: Told): Pick<Told, 'figure' | 'minus'> | null {
  return COMPARED.test(lead.clause) ? null : { figure, minus };
}

/** 年初批准收入76.7亿元，其中…。年中收支各调增9亿元，调整后为85.7亿元: what was approved in the sentence before. */
function amended(
  levels: readonly Level[],
  changes: Statements['changes'],
  adjusted: Level,
): readonly Draft[] {
  if (!/^调整后(?:的)?(?:收支|收入|支出|预算|总额|为|是)+$/.test(adjusted.label)) return [];
  const initial = levels
    .slice(Math.max(0, adjusted.index - FURTHEST), adjusted.index)
    .find(
      ({ sentence, paragraph }) => paragraph === adjusted.paragraph && sentence === adjusted.sentence - 1,
    );
  const told = changes.filter(
    ({ figure, lead }) =>
      lead.sentence === adjusted.sentence &&
      figure.from < adjusted.figure.from &&
      isLike(figure, adjusted) &&
      /[调追核]/.test(lead.clause),
  );
  const own = levels[adjusted.index - 1];
  if (!initial || told.length === 0 || own?.sentence === adjusted.sentence) return [];
  if (!/批准|年初|预算/.test(initial.label) || !isLike(initial.figure, adjusted)) return [];
  const parts = [
    { figure: initial.figure, minus: false },
    ...told.map(({ figure, minus }) => ({ figure, minus })),
  ];
  return [
    {
      kind: 'rollForward',
      stated: { figure: adjusted.figure, minus: false },
      operands: parts.map(({ figure }) => figure),
      judged: addSigned({ figure: adjusted.figure, minus: false }, parts),
    },
  ];
}

/** 下达111万元，其中甲100万元、乙11万元；年中调减40万元，全年实际下达71万元: what was given, as it was changed in the course of the year. */
export function changedClaims({ levels, changes }: Statements, { listOf }: Outline): readonly Draft[] {
  return levels.flatMap((given): readonly Draft[] => {
    if (!/实际(?:下达|安排|到位|拨付)(?:资金|金额|数)?(?:为)?$/.test(given.label) || given.tabular) return [];
    const first = levels
      .slice(Math.max(0, given.index - FURTHEST), given.index)
      .findLast(
        (level) =>
          level.sentence === given.sentence &&
          !listOf.has(level) &&
          level.depth === given.depth &&
          isLike(level.figure, given),
      );
    if (!first || !/下达|安排|预算|计划/.test(first.label)) return [];
    const told = changes.filter(
      ({ figure, lead }) =>
        figure.from > first.figure.from &&
        figure.from < given.figure.from &&
        isLike(figure, given) &&
        /[调追核收][增减加回]/.test(lead.clause) &&
        !COMPARED.test(lead.clause),
    );
    if (told.length === 0) return [];
    const parts = [
      { figure: first.figure, minus: false },
      ...told.map(({ figure, minus }) => ({ figure, minus })),
    ];
    const stated = { figure: given.figure, minus: false };
    return [
      {
        kind: 'rollForward',
        stated,
        operands: parts.map(({ figure }) => figure),
        judged: addSigned(stated, parts),
      },
    ];
  });
}

/** 满分100分，…；自评得92.6分，其中…，共扣7.4分: what was taken off is what is missing of the full mark, whatever stands between. */
export function offClaims(levels: readonly Level[], { lists, listOf }: Outline): readonly Draft[] {
  return levels.flatMap((off): readonly Draft[] => {
    if (
      dimension(off.figure) !== '分' ||
      !/^(?:共|合计|总共|累计|总计)扣(?:减|除|掉)?分?(?:为)?$/.test(off.label)
    )
      return [];
    const near = levels
      .slice(Math.max(0, off.index - 2 * FURTHEST), off.index)
      .filter(
        (level) =>
          level.sentence === off.sentence &&
          !listOf.has(level) &&
          isLike(level.figure, off) &&
          level.depth === off.depth,
      );
    const fulls = near.filter(({ label, figure }) => /满分/.test(label) && figure.value === '100');
    const got = near.filter(({ label }) => /得分?(?:为)?$/.test(label) && !/满分|扣/.test(label));
    const [full, score] = [fulls[0], got[0]];
    if (!full || !score || fulls.length + got.length > 2) return [];
    // 自评得91.5分，满分100分，共扣8.5分: of what was got first; 共扣8分：甲扣2分，乙扣6分: and where what was taken off is told by its parts.
    const isTold = lists.some(({ total, items }) => total === off && meets(off, items));
    const [stated, taken] = score.index < full.index || isTold ? [score, off] : [off, score];
    const parts = [
      { figure: full.figure, minus: false },
      { figure: taken.figure, minus: true },
    ];
    return [
      {
        kind: 'rollForward',
        stated: { figure: stated.figure, minus: false },
        operands: parts.map(({ figure }) => figure),
        judged: addSigned({ figure: stated.figure, minus: false }, parts),
      },
    ];
  });
}
