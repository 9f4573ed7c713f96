import { shift, unitScale, type Printed } from '../../quantity';
import { compact } from '../compact';
import { readFigures, type TextFigure } from '../figures';
import type { Lead } from '../leads';
import type { Level, Move } from '../levels';
import { roleOf, type Role } from '../roles';
import { readStatements } from '../statements';
import type { Mark } from '../types';
import { countedBy, type Counted } from './counts';
import { Contexts, type Context } from './contexts';
import { fundsKey, isWholeFunds, readName, withoutHeading, type Named } from './named';
import { periodIn } from './periods';
import { Scopes, type Project, type Scope } from './projects';
import { readSeries, type InSeries } from './series';
import { subjectKey, type FigureKind } from './subjects';
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
  /** The figure that its list divides: …，其中. */
  readonly head: Mention | null;
  readonly stage: 'initial' | 'adjusted' | null;
  /** A figure beside another one: 由545.1万元增加到, 完成预算8万元的, 比预算8万元, 较上年7.2万元, 低于95%. */
  readonly beside: 'from' | 'whole' | 'budget' | 'last' | 'target' | null;
  /** The year before's, as its words say. */
  readonly previous: boolean;
  /** Approximate figures (≥3000条) only say whose the next ones are. */
  readonly held: boolean;
  /** Its own clause, from the figure before it. */
  readonly clause: string;
  /** The months of a part of the year: 1—7月, 上半年; null for the year. */
  readonly period: string | null;
  readonly scope: Scope | null;
  readonly sentence: number;
  readonly changes: readonly Moved[];
  readonly rates: readonly Moved[];
  /** What it is a share of; empty words where only 占 is said. */
  readonly share: { readonly stated: Stated; readonly whole: string } | null;
  readonly execution: { readonly stated: Stated; readonly stage: 'initial' | 'adjusted' | null } | null;
}

export interface Moved {
  readonly stated: Stated;
  readonly minus: boolean;
  /** The year before, the budget, 期初; null for another basis, which is not held. */
  readonly basis: 'year' | 'budget' | 'opening';
  /** Whether the words say the basis. */
  readonly sure: boolean;
  readonly stage: 'initial' | 'adjusted' | null;
}

/** 共设置11项指标. */
function countMention(
  { figure, sentence, clause }: Lead,
  context: Context,
  scope: Scope | null,
  key: string,
): Mention | null {
  if (figure.approximate) return null;
  return {
    ...context,
    stated: statedOf(figure),
    key,
    topic: null,
    aspect: 'plain',
    listed: 'plain',
    head: null,
    stage: null,
    beside: null,
    previous: false,
    held: true,
    clause,
    period: null,
    scope,
    sentence,
    changes: [],
    rates: [],
    share: null,
    execution: null,
  };
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
  const series = readSeries(leads, (words) => names.known(subjectKey(words)));
  const reader = new MentionReader(folded.text, levels, series, names);
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
  #head: { readonly mention: Mention | null; readonly depth: number } | null = null;
  /** The last count of indicators of the sentence. */
  #counted: Counted | null = null;
  /** Whether a change of the sentence was counted from the year before. */
  #yearly = false;

  constructor(
    text: string,
    levels: readonly Level[],
    private readonly series: ReadonlyMap<number, InSeries | null>,
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
      this.#counted = null;
      if (!listed) {
        this.#kind = 'plain';
        this.#head = null;
        this.#yearly = false;
      }
    }
    this.#sentence = sentence;
    if (this.#head && depth < this.#head.depth) this.#head = null;
    if (listed) {
      this.#kind = kindIn(this.#last);
      this.#head = { mention: this.#last, depth };
    }
    const context = this.#contexts.before(figure.from);
    const scope = this.#scopes.before(figure.from);
    const counted = countedBy(lead, this.#counted, this.names.known);
    if (counted) {
      this.#counted = counted;
      return countMention(lead, context, scope, counted.key);
    }
    const level = this.#levels.get(figure.from);
    const series = this.series.get(figure.from);
    if (series === null) return null;
    const words =
      series?.words ??
      (level && !level.label.startsWith('的') ? level.label : `${level ? '' : lead.topic}${lead.clause}`);
    this.#topics.length = Math.min(this.#topics.length, depth + 1);
    if (OTHER.test(lead.gap)) this.#topics = [];
    const last = this.#topics.findLast((topic) => topic !== null) ?? null;
    const named = series ? readName(words, lead, scope, this.names.known) : this.#named(words, lead, scope);
    const own = this.#owned(named, words, last, scope);
    // 公用经费控制率98.64%: a rate with a name of its own is no rate of the level before it.
    const saidOf =
      !level && this.#said.has(figure.from) && !(figure.unit === '%' && this.names.isRate(own.key));
    if (saidOf && !this.names.known(own.key)) return null;
    const role: Role = level ? { kind: 'level' } : roleOf(lead);
    const held = !figure.approximate && !saidOf;
    if (!level && !isLoose(role.kind, own, this.names.known)) {
      // What follows goes on with the name that stands here, and the tables do not have it.
      if (own.key !== '') this.#topics[depth] = null;
      return null;
    }
    const compared = role.kind === 'compared' && !role.from ? role : null;
    const goesOn =
      own.key === '' ||
      (compared !== null && !this.names.known(own.key)) ||
      (SPENT_OF.test(words) && last?.aspect === 'budget' && !last.key.includes('收入'));
    const topic = goesOn ? (last?.topic ?? last) : null;
    const isFrom = (role.kind === 'compared' && role.from) || FROM.test(lead.clause);
    const ofBudget = isFrom && own.aspect === 'budget';
    const reached = topic?.beside === 'from';
    const beside = besideOf(role, isFrom, own);
    // 2024年公用经费由83万元增加到87万元: the year is that of what it came to.
    const saysYear = (isFrom ? FROM_YEAR : /20\d\d年/).test(lead.clause);
    const previous =
      !saysYear &&
      !ofBudget &&
      (level?.nature === 'previous' ||
        (isFrom && !ofBudget) ||
        beside === 'last' ||
        (level !== undefined && OPENING.test(words)));
    this.#yearly ||= level?.moves.some(({ basis }) => basis === 'year') ?? false;
    const moved = (move: Move, of: Move['amount']) => movedOf(move, of, this.#yearly);
    const mention: Mention = {
      ...context,
      year: series?.year ?? compared?.against ?? (previous ? yearBefore(context.year) : context.year),
      dated: context.dated || (series?.year ?? null) !== null,
      stated: statedOf(figure),
      key: goesOn ? (topic?.key ?? '') : own.key,
      topic,
      aspect: aspectOf(own, beside, previous, reached ? topic : null),
      listed: goesOn ? 'plain' : this.#kind,
      head: goesOn ? null : (this.#head?.mention ?? null),
      stage: ofBudget && isFrom ? 'initial' : (level?.stage ?? stageOf(`${words}${lead.clause}`)),
      beside,
      previous,
      held,
      clause: lead.clause,
      period: periodIn(context.words.replace(REASON, '')),
      scope,
      sentence,
      changes: level ? level.moves.flatMap((move) => moved(move, move.amount)) : [],
      rates: level ? level.moves.flatMap((move) => moved(move, move.rate)) : [],
      share: level?.share ? { stated: statedOf(level.share.figure), whole: level.share.whole } : null,
      execution: level?.executions[0]
        ? { stated: statedOf(level.executions[0].figure), stage: stageOf(level.executions[0].whole) }
        : null,
    };
    if ((beside === null || (isFrom && saysYear)) && held) this.#last = mention;
    if (!goesOn && role.kind !== 'whole') {
      while (this.#topics.length < depth) this.#topics.push(null);
      this.#topics[depth] = mention;
    }
    return held ? mention : null;
  }

  /** 得分 of what goes on; 全年预算 where nothing does: that of the form. */
  #owned(named: Named, words: string, last: Mention | null, scope: Scope | null): Named {
    if (named.ofLast && last) return { ...named, key: '' };
    if (named.key === '' && last === null && isWholeFunds(words)) return { ...named, key: fundsKey(scope) };
    return named;
  }

  /** By the label; 村（居）民满意度 has a bracket within its name, 召开党委会 a word before it. */
  #named(words: string, lead: Lead, scope: Scope | null): Named {
    const { known } = this.names;
    const own = readName(words, lead, scope, known);
    if (known(own.key)) return own;
    const others = [
      lead.gap.slice(lead.gap.search(/[^，；。：、\n]*$/)),
      words.replace(DEED, ''),
      withoutHeading(words),
      `${lead.topic}${lead.clause}`,
    ];
    for (const other of others) {
      const read = readName(other, lead, scope, known);
      if (known(read.key)) return read;
    }
    return own;
  }
}

const DEED =
  /^(?:20\d\d年(?:度)?)?(?:全年|累计|共|全区|全市|全县)*(?:召开|举办|开展|组织|发布|制作|完成|新增|办理|处理)/;

/** 实际支出 goes on with what was budgeted before it; 支出 behind 收入 is its own. */
const SPENT_OF =
  /^(?:20\d\d年(?:度)?|全年|当年|本年)?(?:(?:实际|已|共)?(?:支出|执行|使用|列支|支付)(?:数|了|共)?|支出决算(?:数)?|决算支出)为?$/;

function saidFrom({ moves, share, executions }: Level): readonly number[] {
  return [
    ...moves.flatMap(({ amount, rate }) => [amount, rate].flatMap((one) => (one ? [one.figure.from] : []))),
    ...[share, ...executions].flatMap((one) => (one ? [one.figure.from] : [])),
  ];
}

/** A figure that no level is: of use where a table has its name, or it says what it is of the subject before. */
function isLoose(role: string, { key, aspect }: Named, known: (key: string) => boolean): boolean {
  if (known(key)) return true;
  return (
    role === 'compared' || role === 'whole' || (role !== 'foreign' && key === '' && OF_SUBJECT.has(aspect))
  );
}

const OF_SUBJECT: ReadonlySet<Aspect> = new Set<Aspect>(['target', 'points', 'score', 'execution', 'actual']);

function besideOf(role: Role, isFrom: boolean, own: Named): Mention['beside'] {
  if (own.beside === true) return 'target';
  if (isFrom) return 'from';
  if (role.kind === 'whole') return 'whole';
  if (role.kind !== 'compared') return null;
  return role.basis === 'budget' ? 'budget' : 'last';
}

/** @param from what it has come from, of 增加到 */
function aspectOf(own: Named, beside: Mention['beside'], previous: boolean, from: Mention | null): Aspect {
  if (previous) return 'actual';
  if (beside === 'whole' || beside === 'budget') return 'budget';
  return from !== null && own.aspect === 'plain' ? from.aspect : own.aspect;
}

/** 原因是下半年离职较多；: no part of the year that is told of. */
const REASON = /(?:原因|由于|因为?)[^；。]*；/g;
const OPENING = /期初|上年末/;
const FROM = /(?:由|从)$/;
const FROM_YEAR = /(?:由|从|比|较|与|同)[^，。；]*20\d\d年/;

function stageOf(words: string): Mention['stage'] {
  if (/调整|变动|全年预算/.test(words)) return 'adjusted';
  return /年初/.test(words) ? 'initial' : null;
}

const yearBefore = (year: string | null): string | null => (year === null ? null : String(Number(year) - 1));

function movedOf({ basis, apart, stage }: Move, moved: Move['amount'], yearly: boolean): readonly Moved[] {
  if (!moved || basis === 'adjusted' || apart) return [];
  return [
    {
      stated: statedOf(moved.figure),
      minus: moved.minus,
      basis: basis ?? 'year',
      sure: basis !== null || yearly,
      stage,
    },
  ];
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
