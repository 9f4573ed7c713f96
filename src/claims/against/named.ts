import { unitScale } from '../../quantity';
import type { Lead } from '../statements/leads';
import type { Scope } from './projects';
import { EXECUTION, FUNDS, LOST, kindOf, subjectKey, TOTAL_SCORE } from './subjects';
import type { Aspect } from './types';

/** What the words before a figure name, and which figure of it. */
export interface Named {
  /** Empty where the subject goes on. */
  readonly key: string;
  readonly aspect: Aspect;
  /** 得分: of what was named before it, else of the whole. */
  readonly ofLast?: boolean;
  /** 低于2400元: only looked up. */
  readonly beside?: boolean;
}

/** The words at the end of a label that say what the figure is of its subject. */
const TAILS: readonly (readonly [Aspect, RegExp])[] = [
  [
    'target',
    /(?:年度|年初|绩效|预期|设定|计划)*(?:的)?(?:指标值|目标值?|计划(?:数|值|完成)?|任务(?:数|量)|控制(?:标准|目标))(?:设定)?$/,
  ],
  ['points', /(?:指标)?(?:分值|满分|权重)$/],
  ['score', /(?:指标|自评|该项|本项|此项|评价)*(?:实际)?(?:得分|评分|得)$/],
  ['deduction', /(?:指标|该项|本项|此项|应|被)*(?:扣分|扣除|扣减|扣)$/],
  ['execution', /(?:全年|年度|预算|资金|支出|总体)*(?:执行|支付|支出)(?:率|进度)$/],
  ['actual', /(?:全年|年度|实际|已)*(?:完成|达到?|实现|控制在)(?:值|数|情况)?$/],
];
/** 公用经费由（2023年的）, 增加到（2024年的）: two levels of one name. */
const FROM_TO =
  /(?:(?:由|从)(?:20\d\d年度?|上年|年初)?的?|^(?:进一步|继续)?(?:增加|增长|上升|提高|减少|下降|降低|压减|压缩|调整|变动|增|减|升|降)[到至为](?:20\d\d年度?)?的?)$/;
const IS = /(?:分别|均|已|共|约|高|仅|只|为|是|达到?|到|有|(?:20\d\d年度?)?的|[：:≥≤><＞＜])+$/;
const TARGET_NEXT = /^[^，。；：、）\d]{0,4}?的(?:年度|年初|绩效|预期|控制)*(?:目标|指标值|任务|标准)/;
const ANAPHOR = /^(?:该|本|此|其)(?:项|指标|项目)?$|^(?:未|略?低于|略?高于|超过|不及|超出|实际|自评|项目)$/;
const BESIDE = /^(?:略|仅|已)?(?:低于|高于|超过|超出|不及|未达)$/;
/** 共扣1.08分. */
const OF_ALL = /^(?:以上|上述|各项|合计|共计|累计|总共|一共|共|总)+$/;
/** 较计划的42台少4台. */
const THAN_TARGET = /^(?:较|比|与)(?:年度|年初|绩效)*(?:计划|目标|指标|任务)(?:数|值|量)?的?$/;
/** 自评98.52分. */
const SELF_SCORED = /^(?:经|项目|部门|单位)*自评$/;
const BARE_SCORE = /^(?:实际|该项|本项|此项)?(?:得分|评分|得)$/;
const CLASS_HEADING =
  /^.{0,4}(?:数量|质量|时效|成本|产出|效益|(?:经济|社会|生态)效益|可持续影响|(?:服务对象)?满意度)(?:类)?指标(?:完成情况)?[：:]?/;
const OF_PROJECT = /^(?:该|本|此|其)项目/;

/** Budget and spending of nothing that is named: those of the whole form. */
const WHOLE_FUNDS =
  /^(?:20\d\d年(?:度)?)?(?:本|该|此)?(?:项目|部门|单位|年度)*(?:年初|全年|调整后?|当年|本年|年度|总体|实际|累计|共|已)*(?:的)?(?:资金)?(?:预算|执行|支付|投入|安排)(?:数|总额|金额|率|资金)?(?:共|合计|总计)?$/;

/** @param known whether the tables have a name */
export function readName(
  words: string,
  { figure, after }: Lead,
  scope: Scope | null,
  known: (key: string) => boolean,
): Named {
  const label = withoutProject(words.replace(FROM_TO, '').replace(IS, ''), scope);
  const whole = subjectKey(label);
  if (TARGET_NEXT.test(after)) return { key: known(whole) ? whole : '', aspect: 'target' };
  const base = unitScale(figure.unit).base;
  if (base === '分') {
    if (SELF_SCORED.test(label)) return { key: TOTAL_SCORE, aspect: 'score' };
    if (BARE_SCORE.test(label)) return { key: TOTAL_SCORE, aspect: 'score', ofLast: true };
    if (whole === EXECUTION) return { key: whole, aspect: scoreSaid(label) };
    if (whole === TOTAL_SCORE) return { key: whole, aspect: scoreSaid(label) };
  }
  if (BESIDE.test(label) || THAN_TARGET.test(label)) return { key: '', aspect: 'target', beside: true };
  if (!known(whole)) {
    for (const [aspect, tail] of TAILS) {
      if (!tail.test(label) || (aspect === 'execution' && base !== '%')) continue;
      const rest = label.replace(tail, '');
      const key = subjectKey(rest);
      const isScore = aspect === 'score' || aspect === 'points' || aspect === 'deduction';
      if (ANAPHOR.test(rest) || ANAPHOR.test(key)) return { key: projectKey(words, scope), aspect };
      if (aspect === 'deduction' && OF_ALL.test(rest)) return { key: LOST, aspect };
      if (isScore && known(`${key}指标`)) return { key: `${key}指标`, aspect };
      return { key, aspect };
    }
  }
  const kind = kindOf(label);
  return { key: whole === '' || OF_PROJECT.test(whole) ? projectKey(words, scope) : whole, aspect: kind };
}

const scoreSaid = (label: string): Aspect =>
  /扣/.test(label) ? 'deduction' : /分值|满分/.test(label) ? 'points' : 'score';

/** （二）质量指标: a heading that the words of its first line stand behind. */
export const withoutHeading = (words: string): string => words.replace(CLASS_HEADING, '');

/** Whether words speak of a form's funds without naming them: 全年预算, 该项目预算, 预算执行率. */
export const isWholeFunds = (words: string): boolean =>
  WHOLE_FUNDS.test(words.replace(FROM_TO, '').replace(IS, ''));

/** The name of a form's own funds: the project's where one is spoken of. */
export const fundsKey = (scope: Scope | null): string => scope?.project?.key ?? FUNDS;

/** 应急广播系统维护项目终端巡检12次: what stands behind the project's name, where there is something. */
function withoutProject(words: string, scope: Scope | null): string {
  const name = scope?.project?.name;
  const at = name === undefined ? -1 : words.lastIndexOf(name);
  if (name === undefined || at < 0) return words;
  return words.slice(at + name.length).replace(/^项目/, '');
}

function projectKey(words: string, scope: Scope | null): string {
  const project = scope?.project;
  return project && words.includes(project.name) ? project.key : '';
}
