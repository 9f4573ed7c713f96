import { dimension } from '../judging/judge';
import type { Lead } from '../statements/leads';
import type { Level, Outline } from '../statements/levels';
import { alike, keyOf } from '../statements/subjects';
import { LIMIT, type Pair } from './comparisons';

const NEAR = 6;
const REACH = 40;

/** 支出3万元，未突破预算4万元，也少于上年的3.5万元: what is bounded is no limit itself. */
export function bounded(levels: readonly Level[], level: Level | undefined): Level | undefined {
  const isLimit =
    level &&
    (LIMIT_NAME.test(level.label) ||
      COMPARED.test(level.label) ||
      (level.nature === 'budget' && level.key === ''));
  if (!level || !isLimit) return level;
  const before = levels[level.index - 1];
  const own =
    before?.sentence === level.sentence &&
    dimension(before.figure) === dimension(level.figure) &&
    before.nature !== 'budget' &&
    before.nature !== 'previous' &&
    !LIMIT_NAME.test(before.label);
  return own ? before : level;
}

// 低于预算的15万元，也低于上年的12.9万元.
const COMPARED = /^(?:也|又|均|都|且)?[低高大小多少]于/;
const LIMIT_NAME = /限额|上限|控制数|额度|红线|编制/;

/** 控制在限额125908.35亿元以内: the level before against the figure behind. */
export function withinFigure(
  level: Level | undefined,
  limit: Lead | undefined,
  text: string,
  from: number,
  to: number,
): Pair | null {
  if (!level || !limit || dimension(level.figure) !== dimension(limit.figure)) return null;
  if (
    level.sentence !== limit.sentence ||
    !/^(?:\d{4}年)?[^，。；：\d]{0,16}$/.test(text.slice(to, limit.figure.from))
  )
    return null;
  // 高于2010年决算数17.73亿元: a level, while 高于预算5万元 is how much.
  const named = LIMIT.test(text.slice(to, limit.figure.from));
  if (!named && !/^(?:以内|之内|以下|内)/.test(limit.after)) return null;
  // 限额607亿元，余额低于限额12亿元: so small a figure is by how much.
  if (
    /^(?:[低高大小多少]于|超过|超出)$/.test(text.slice(from, to)) &&
    2 * limit.figure.size <= level.figure.size
  )
    return null;
  const next = text.slice(level.figure.to, to).length <= REACH;
  // 按批复的支出预算296万元执行，“三公”经费控制在18万元以内: of something else.
  const subject = keyOf(/[^，。；：]*$/.exec(text.slice(level.figure.to, from))?.[0] ?? '');
  const own = subject.length < 2 || alike(level.key, subject);
  return { a: level.figure, b: limit.figure, sure: next && own && level.figure.unit === limit.figure.unit };
}

/** 市下达230户，实施350户，超过下达任务: the task right before what was done. */
export function taskBefore(levels: readonly Level[], last: Level, after: string): Level | null {
  const before = levels[last.index - 1];
  const own =
    /^(?:下达|年度|全年|目标|计划)*(?:任务|目标|计划)(?:任务|指标)?(?:数|量)?$/.test(after) &&
    last.nature !== 'budget' &&
    before?.nature === 'budget' &&
    before.sentence === last.sentence &&
    before.depth === last.depth &&
    dimension(before.figure) === dimension(last.figure);
  return own ? before : null;
}

/** 债务限额…，余额…，低于限额; 车辆18辆，编制20辆，未超过编制: the one level before that bears the name of a limit, and the one that it bounds. */
export function limitNamed(
  levels: readonly Level[],
  last: Level,
  after: string,
  listOf: Outline['listOf'],
): Pair | null {
  const name = /^(?:当年|本年|核定的?|批准的?|上级|下达的?)*(限额|编制|控制数|上限|标准)(?:数|内)?$/.exec(
    after,
  )?.[1];
  if (name === undefined) return null;
  const near = levels
    .slice(Math.max(0, last.index - 2 * NEAR), last.index + 1)
    .filter(
      (level) =>
        level.paragraph === last.paragraph &&
        !listOf.has(level) &&
        level.depth === 0 &&
        dimension(level.figure) === dimension(last.figure),
    );
  const limits = near.filter(({ label }) => new RegExp(`${name}(?:数|为|共)*$`).test(label));
  const [limit] = limits;
  if (!limit || limits.length > 1) return null;
  const bounded = near.filter(
    (level) =>
      level !== limit &&
      !level.label.includes(name) &&
      (name === '编制' ? /车|人|在职|实有|保有|在编|$/ : /余额|支出|决算|实际/).test(level.label),
  );
  const nearest = bounded.findLast(({ sentence }) => sentence === last.sentence) ?? bounded.at(-1);
  const [only] = bounded;
  if (!nearest || !only) return null;
  return {
    a: nearest.figure,
    b: limit.figure,
    sure: bounded.length === 1 && nearest.sentence === last.sentence,
  };
}
