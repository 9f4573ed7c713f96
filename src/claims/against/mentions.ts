import { shift, unitScale, type Printed } from '../../quantity';
import { compact } from '../compact';
import { readFigures, type TextFigure } from '../figures';
import type { Lead } from '../leads';
import type { Level, Move } from '../levels';
import { roleOf } from '../roles';
import { readStatements } from '../statements';
import type { Mark } from '../types';
import { Contexts, type Context } from './contexts';
import { Scopes, type Project, type Scope } from './projects';
import { kindOf, subjectKey, type FigureKind } from './subjects';
import type { Aspect } from './types';

/** A printed figure in the base of its unit, as tables' figures are. */
export interface Stated {
  readonly mark: Mark;
  readonly printed: Printed;
  readonly base: string;
  /** The power of ten of the printed unit over the base. */
  readonly power: number;
}

/** A figure of a narrative with what its words mean, and the figures that are said of it. */
export interface Mention extends Context {
  readonly stated: Stated;
  /** Empty where nothing names it. */
  readonly key: string;
  /** Whose subject goes on: 预算2万元，决算1.45万元. */
  readonly topic: Mention | null;
  readonly aspect: Aspect;
  /** Budget or final accounts, as the head of its list says. */
  readonly listed: FigureKind;
  readonly stage: 'initial' | 'adjusted' | null;
  /** A figure beside another one, that is only looked up: 由545.1万元增加到, 完成预算8万元的. */
  readonly aside: boolean;
  /** Approximate figures (≥3000条) only say whose the next ones are. */
  readonly held: boolean;
  /** Its own clause, from the figure before it. */
  readonly clause: string;
  /** 1—7月, 上半年. */
  readonly partial: boolean;
  readonly scope: Scope | null;
  readonly sentence: number;
  /** Counted from the year before, or from what no word says. */
  readonly changes: readonly Moved[];
  readonly rates: readonly Moved[];
  readonly share: Stated | null;
  readonly execution: Stated | null;
}

export interface Moved {
  readonly stated: Stated;
  readonly minus: boolean;
  /** Whether the words say that it is counted from the year before. */
  readonly sure: boolean;
}

/** What tells names of tables from other words. */
export interface Names {
  readonly known: (key: string) => boolean;
  /** Whether the tables have it in percent. */
  readonly isRate: (key: string) => boolean;
  readonly projects: readonly Project[];
}

/** A text's figures by meaning, and all its figures. Linear. */
export function readMentions(
  original: string,
  names: Names,
): { readonly mentions: readonly Mention[]; readonly figures: readonly Stated[] } {
  const folded = compact(original);
  const figures = readFigures(original, folded);
  const { levels, leads } = readStatements(folded.text, figures);
  const reader = new MentionReader(folded.text, levels, names);
  return {
    mentions: leads.flatMap((lead) => reader.read(lead) ?? []),
    figures: figures.filter(({ approximate }) => !approximate).map(statedOf),
  };
}

/** ；制度建设情况良好，得10分: another subject, without a figure. */
const OTHER = /；[^；，]{4,}，/;
const LIST = /其中|包括/;
const kindIn = (head: Mention | null): FigureKind =>
  head?.aspect === 'budget' || head?.aspect === 'actual' ? head.aspect : 'plain';

/** 1—7月, 上半年; 全年 and 1—12月 are the year again. */
const PART = /\d{1,2}月?[-—–~至到](?!12月)\d{1,2}月|[上下]半年|[一二三四]季度/g;
const WHOLE = /全年|年末|年底|[-—–~至到]12月/g;

class MentionReader {
  readonly #levels: ReadonlyMap<number, Level>;
  readonly #said: ReadonlySet<number>;
  readonly #contexts: Contexts;
  readonly #scopes: Scopes;
  /** The last named figure of the sentence at each depth of brackets. */
  #topics: (Mention | null)[] = [];
  #sentence = -1;
  /** Budget or final accounts, as the head of the list says. */
  #kind: FigureKind = 'plain';
  #last: Mention | null = null;
  /** Whether a change of the sentence was counted from the year before. */
  #yearly = false;

  constructor(
    text: string,
    levels: readonly Level[],
    private readonly names: Names,
  ) {
    this.#levels = new Map(levels.map((level) => [level.figure.from, level]));
    this.#said = new Set(levels.flatMap(saidFrom));
    this.#contexts = new Contexts(text);
    this.#scopes = new Scopes(text, names.projects);
  }

  read(lead: Lead): Mention | null {
    const { figure, depth, sentence } = lead;
    const listed = LIST.test(lead.gap);
    if (sentence !== this.#sentence) {
      this.#topics = [];
      if (!listed) {
        this.#kind = 'plain';
        this.#yearly = false;
      }
    }
    this.#sentence = sentence;
    if (listed) this.#kind = kindIn(this.#last);
    const context = this.#contexts.before(figure.from);
    const scope = this.#scopes.before(figure.from);
    const level = this.#levels.get(figure.from);
    // 人员、公用、项目分别为561万元: of which of them nobody knows.
    if (!level && /、[^，。；]*分别/.test(lead.gap)) return null;
    const words = level ? level.label : `${lead.topic}${lead.clause}`;
    const own = this.#named(words, lead, scope);
    // 公用经费控制率98.64%: a rate with a name of its own is no rate of the level before it.
    const saidOf =
      !level && this.#said.has(figure.from) && !(figure.unit === '%' && this.names.isRate(own.key));
    if (saidOf && !this.names.known(own.key)) return null;
    const role = level ? 'level' : roleOf(lead).kind;
    this.#topics.length = Math.min(this.#topics.length, depth + 1);
    const held = !figure.approximate && !saidOf;
    if (!level && !isLoose(role, own, this.names.known)) {
      // What follows goes on with the name that stands here, and the tables do not have it.
      if (own.key !== '') this.#topics[depth] = null;
      return null;
    }
    if (OTHER.test(lead.gap)) this.#topics = [];
    const last = this.#topics.findLast((topic) => topic !== null) ?? null;
    const goesOn =
      own.key === '' || (SPENT_OF.test(words) && last?.aspect === 'budget' && last.key !== '收入');
    const topic = goesOn ? (last?.topic ?? last) : null;
    const from = role === 'compared' || FROM.test(lead.clause);
    // 2024年公用经费由83万元增加到87万元: the year is that of what it came to.
    const saysYear = (from ? FROM_YEAR : /20\d\d年/).test(lead.clause);
    const previous = !saysYear && (level?.nature === 'previous' || from);
    const aside = role === 'whole' || (from && !saysYear);
    this.#yearly ||= level?.moves.some(({ basis }) => basis === 'year') ?? false;
    const moved = (move: Move, of: Move['amount']) => movedOf(move, of, this.#yearly);
    const mention: Mention = {
      ...context,
      year: previous ? yearBefore(context.year) : context.year,
      stated: statedOf(figure),
      key: goesOn ? (topic?.key ?? '') : own.key,
      topic,
      aspect: previous ? 'actual' : role === 'whole' ? 'budget' : own.aspect,
      listed: goesOn ? 'plain' : this.#kind,
      stage: level?.stage ?? stageOf(words),
      aside,
      held,
      clause: lead.clause,
      partial: lastAt(context.words, PART) > lastAt(context.words, WHOLE),
      scope,
      sentence,
      changes: level ? level.moves.flatMap((move) => moved(move, move.amount)) : [],
      rates: level ? level.moves.flatMap((move) => moved(move, move.rate)) : [],
      share: level?.share ? statedOf(level.share.figure) : null,
      execution: level?.executions[0] ? statedOf(level.executions[0].figure) : null,
    };
    if (!aside && held) this.#last = mention;
    if (!goesOn && role !== 'whole') {
      while (this.#topics.length < depth) this.#topics.push(null);
      this.#topics[depth] = mention;
    }
    return held ? mention : null;
  }

  /** By the label; 村（居）民满意度 has a bracket within its name, 召开党委会 a word before it. */
  #named(words: string, lead: Lead, scope: Scope | null): Named {
    const { known } = this.names;
    const own = readName(words, lead, scope, known);
    if (known(own.key)) return own;
    const others = [lead.gap.slice(lead.gap.search(/[^，；。：、\n]*$/)), words.replace(DEED, '')];
    for (const other of others) {
      const read = readName(other, lead, scope, known);
      if (known(read.key)) return read;
    }
    return own;
  }
}

const DEED =
  /^(?:20\d\d年(?:度)?)?(?:全年|累计|共|全区|全市|全县)*(?:召开|举办|开展|组织|发布|制作|完成|新增|办理|处理)/;

const lastAt = (words: string, pattern: RegExp): number => [...words.matchAll(pattern)].at(-1)?.index ?? -1;

/** 实际支出 goes on with what was budgeted before it; 支出 behind 收入 is its own. */
const SPENT_OF =
  /^(?:20\d\d年(?:度)?|全年|当年|本年)?(?:实际|已|共)?(?:支出|执行|使用|列支|支付)(?:数|了|共)?$/;

function saidFrom({ moves, share, executions }: Level): readonly number[] {
  return [
    ...moves.flatMap(({ amount, rate }) => [amount, rate].flatMap((one) => (one ? [one.figure.from] : []))),
    ...[share, ...executions].flatMap((one) => (one ? [one.figure.from] : [])),
  ];
}

interface Named {
  readonly key: string;
  readonly aspect: Aspect;
}

/** A figure that no level is: of use where a table has its name, or it says what it is of the subject before. */
function isLoose(role: string, { key, aspect }: Named, known: (key: string) => boolean): boolean {
  if (known(key)) return true;
  return (
    role === 'compared' || role === 'whole' || (role !== 'foreign' && key === '' && OF_SUBJECT.has(aspect))
  );
}

const OF_SUBJECT: ReadonlySet<Aspect> = new Set<Aspect>(['target', 'points', 'score', 'execution', 'actual']);

/** The words at the end of a label that say what the figure is of its subject. */
const TAILS: readonly (readonly [Aspect, RegExp])[] = [
  [
    'target',
    /(?:年度|年初|绩效|预期|设定|计划)*(?:的)?(?:指标值|目标值?|计划(?:数|值|完成)|任务(?:数|量))(?:设定)?$/,
  ],
  ['points', /(?:指标)?(?:分值|满分|权重)$/],
  ['score', /(?:指标|自评|该项|本项|此项|评价)*(?:实际)?(?:得分|评分|得)$/],
  ['execution', /(?:全年|年度|预算|资金|支出|总体)*(?:执行|支付|支出)(?:率|进度)$/],
  ['actual', /(?:全年|年度|实际|已)*(?:完成|达到|实现)(?:值|数|情况)?$/],
];
/** 公用经费由（2023年的）, 增加到（2024年的）: two levels of one name. */
const FROM_TO =
  /(?:(?:由|从)(?:20\d\d年度?|上年|年初)?的?|^(?:增加|增长|上升|提高|减少|下降|降低|压减)[到至](?:20\d\d年度?)?的?)$/;
const FROM = /(?:由|从)$/;
const FROM_YEAR = /(?:由|从|比|较|与|同)[^，。；]*20\d\d年/;
const IS = /(?:分别|均|已|共|约|高|仅|为|是|达到?|到|(?:20\d\d年度?)?的|[：:≥≤><＞＜])+$/;
const TARGET_NEXT = /^[^，。；：、）\d]{0,4}?的(?:年度|年初|绩效|预期|控制)*(?:目标|指标值|任务)/;
const ANAPHOR = /^(?:该|本|此|其)(?:项|指标|项目)?$|^(?:未|低于|高于|超过|不及|超出|实际|自评|项目)$/;

/** What the words before a figure name, and which figure of it. */
function readName(
  words: string,
  { figure, after }: Lead,
  scope: Scope | null,
  known: (key: string) => boolean,
): Named {
  const label = withoutProject(words.replace(FROM_TO, '').replace(IS, ''), scope);
  const whole = subjectKey(label);
  if (TARGET_NEXT.test(after)) return { key: known(whole) ? whole : '', aspect: 'target' };
  const base = unitScale(figure.unit).base;
  if (base === '分' && whole === TOTAL_SCORE) return { key: whole, aspect: 'score' };
  if (!known(whole)) {
    for (const [aspect, tail] of TAILS) {
      if (!tail.test(label) || (aspect === 'execution' && base !== '%')) continue;
      const rest = label.replace(tail, '');
      const key = subjectKey(rest);
      return { key: ANAPHOR.test(rest) || ANAPHOR.test(key) ? projectKey(words, scope) : key, aspect };
    }
  }
  const kind = kindOf(label);
  return { key: whole === '' ? projectKey(words, scope) : whole, aspect: kind };
}

const TOTAL_SCORE = '总分';

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

function stageOf(words: string): Mention['stage'] {
  if (/调整|变动|全年预算/.test(words)) return 'adjusted';
  return /年初/.test(words) ? 'initial' : null;
}

const yearBefore = (year: string | null): string | null => (year === null ? null : String(Number(year) - 1));

function movedOf({ basis, apart }: Move, moved: Move['amount'], yearly: boolean): readonly Moved[] {
  if (!moved || (basis !== 'year' && basis !== null) || apart) return [];
  return [{ stated: statedOf(moved.figure), minus: moved.minus, sure: basis === 'year' || yearly }];
}

function statedOf({ text, start, end, value, decimals, unit }: TextFigure): Stated {
  const { power, base } = unitScale(unit);
  return {
    mark: { text, start, end },
    printed: { value: shift(value, power), decimals: decimals - power },
    base,
    power,
  };
}
