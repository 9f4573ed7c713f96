import { shift, unitScale } from '../../quantity';
import { compact } from '../text/compact';
import { readFigures, type TextFigure } from '../text/figures';
import type { Lead } from '../statements/leads';
import type { Level, Move } from '../statements/levels';
import { roleOf, type Role } from '../statements/roles';
import { readStatements } from '../statements/statements';
import { countedBy, type Counted } from './counts';
import { Contexts, type Context } from './contexts';
import type { Mention, Moved, Names, Stated } from './mention';
import { fundsKey, isWholeFunds, readName, withoutHeading, type Named } from './named';
import { periodIn } from './periods';
import { Scopes, type Project, type Scope } from './projects';
import { readSeries, type InSeries } from './series';
import { subjectKey, type FigureKind } from './subjects';
import { severalIn, TOGETHER, type Several } from './together';
import type { Aspect } from './types';

/** All of the projects, or as many as are named. */
const isTogether = ({ count, keys }: Several, projects: readonly Project[]): boolean =>
  count === keys.length || (keys.length <= 1 && count === projects.length);

/** 共设置11项指标. */
function countMention(
  { figure, sentence, clause }: Lead,
  context: Context,
  scope: Scope | null,
  key: string,
): Mention {
  return {
    ...context,
    stated: statedOf(figure),
    key,
    among: [],
    topic: null,
    aspect: 'plain',
    listed: 'plain',
    head: null,
    stage: null,
    beside: null,
    from: null,
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

/** A text's figures by meaning, and all its figures. Linear. */
export function readMentions(
  original: string,
  names: Names,
): { readonly mentions: readonly Mention[]; readonly figures: readonly Stated[] } {
  const folded = compact(original);
  const figures = readFigures(original, folded);
  const { levels, leads } = readStatements(folded.text, figures);
  const series = readSeries(leads, (words) => names.known(subjectKey(words)), names.projects);
  const reader = new MentionReader(folded.text, levels, original, series, names);
  return {
    mentions: leads.flatMap((lead) => reader.read(lead) ?? []),
    figures: figures.filter(({ approximate }) => !approximate).map(statedOf),
  };
}

const LONGEST_INDENT = 20;
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
  /** The figure right before, where it counts. */
  #number: string | null = null;
  /** The last sentence that tells of projects that cannot be told. */
  #astray = -1;
  /** The last figure of the sentence that another came from: 由83.3万元. */
  #came: Mention | null = null;
  /** The last count of indicators of the sentence. */
  #counted: Counted | null = null;
  #paragraph = -1;
  /** Whether a change of the paragraph was counted from the year before. */
  #yearly = false;

  constructor(
    text: string,
    levels: readonly Level[],
    private readonly original: string,
    private readonly series: ReadonlyMap<number, InSeries | null>,
    private readonly names: Names,
  ) {
    this.#levels = new Map(levels.map((level) => [level.figure.from, level]));
    this.#said = new Set(levels.flatMap(saidFrom));
    this.#contexts = new Contexts(text);
    this.#scopes = new Scopes(text, names.projects);
  }

  read(lead: Lead): Mention | null {
    const { figure, depth, sentence, paragraph } = lead;
    const listed = LIST.test(lead.gap);
    if (sentence !== this.#sentence) {
      this.#topics = [];
      this.#counted = null;
      this.#came = null;
      if (!listed) {
        this.#kind = 'plain';
        this.#head = null;
        if (paragraph !== this.#paragraph) this.#yearly = false;
      }
    }
    this.#sentence = sentence;
    this.#paragraph = paragraph;
    if (this.#head && depth < this.#head.depth) this.#head = null;
    if (listed) {
      this.#kind = kindIn(this.#last);
      this.#head = { mention: this.#last, depth };
    }
    const context = this.#contexts.before(figure.from);
    const scope = this.#scopes.before(figure.from);
    const counted = countedBy(lead, this.#counted, this.names.known);
    if (counted && !figure.approximate) {
      this.#counted = counted;
      return countMention(lead, context, scope, counted.key);
    }
    const level = this.#levels.get(figure.from);
    const before = this.#number;
    this.#number = figure.unit === '个' || figure.unit === '项' ? figure.bare : null;
    if (this.#number !== null && this.names.projects.length > 1 && lead.after.startsWith('项目'))
      return { ...countMention(lead, context, null, TOGETHER), beside: 'target' };
    const series = this.series.get(figure.from);
    if (series === null) return null;
    const words =
      series?.words ??
      this.#inLine(
        figure,
        level && !level.label.startsWith('的') ? level.label : `${level ? '' : lead.topic}${lead.clause}`,
      );
    this.#topics.length = Math.min(this.#topics.length, depth + 1);
    if (OTHER.test(lead.gap)) this.#topics = [];
    const last = this.#topics.findLast((topic) => topic !== null) ?? null;
    const several = series ? null : severalIn(lead.gap, before, this.names.projects);
    const all = several !== null && isTogether(several, this.names.projects);
    // Of some of them, nobody knows which.
    if (several && !all) {
      this.#astray = sentence;
      return null;
    }
    const named = all
      ? { ...readName(several.rest, lead, null, this.names.known), key: TOGETHER }
      : series
        ? readName(words, lead, scope, this.names.known)
        : this.#named(words, lead, scope);
    const came = REACHED.test(lead.clause) ? this.#came : null;
    const owned = this.#owned(named, words, last, scope);
    const own = came && !this.names.known(owned.key) ? { ...owned, key: '' } : owned;
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
    const isThan = compared !== null || (level !== undefined && THAN_OPENING.test(lead.clause));
    const isSpent = SPENT_OF.test(words) && last?.aspect === 'budget' && !last.key.includes('收入');
    const goesOn = own.key === '' || (isThan && !this.names.known(own.key)) || isSpent;
    const topic = goesOn ? (last?.topic ?? last) : null;
    const isFrom = (role.kind === 'compared' && role.from) || FROM.test(lead.clause);
    const ofBudget = isFrom && own.aspect === 'budget';
    const beside = series?.anywhere ? 'target' : isThan && !compared ? 'last' : besideOf(role, isFrom, own);
    // 2024年公用经费由83万元增加到87万元: the year is that of what it came to.
    const saysYear = (isFrom ? FROM_YEAR : /20\d\d年/).test(lead.clause);
    const previous =
      !saysYear &&
      !ofBudget &&
      (level?.nature === 'previous' ||
        (isFrom && !ofBudget) ||
        beside === 'last' ||
        (level !== undefined && OPENING.test(words)));
    this.#yearly ||=
      YEARLY.test(context.words) || (level?.moves.some(({ basis }) => basis === 'year') ?? false);
    const moved = (move: Move, of: Move['amount']) => movedOf(move, of, this.#yearly);
    const mention: Mention = {
      ...context,
      year: series?.year ?? compared?.against ?? (previous ? yearBefore(context.year) : context.year),
      dated: context.dated || (series?.year ?? null) !== null,
      stated: statedOf(figure),
      key: goesOn ? (topic?.key ?? '') : own.key,
      among: goesOn ? (topic?.among ?? []) : all && several.keys.length > 1 ? several.keys : [],
      topic,
      aspect: isSpent ? 'actual' : aspectOf(own, beside, previous, came),
      listed: goesOn ? 'plain' : this.#kind,
      head: goesOn ? null : (this.#head?.mention ?? null),
      stage: ofBudget && isFrom ? 'initial' : (stageOf(`${words}${lead.clause}`) ?? stageIn(level)),
      beside,
      from: came,
      previous,
      held,
      clause: lead.clause,
      period: periodIn(context.words.replace(REASON, '')),
      scope: all || series?.anywhere || (goesOn && topic?.key === TOGETHER) ? null : scope,
      sentence,
      changes: level ? level.moves.flatMap((move) => moved(move, move.amount)) : [],
      rates: level ? level.moves.flatMap((move) => moved(move, move.rate)) : [],
      share: level?.share ? { stated: statedOf(level.share.figure), whole: level.share.whole } : null,
      execution: level?.executions[0]
        ? { stated: statedOf(level.executions[0].figure), stage: stageOf(level.executions[0].whole) }
        : null,
    };
    if ((beside === null || (isFrom && saysYear)) && held) this.#last = mention;
    if (isFrom) this.#came = mention;
    if (!goesOn && role.kind !== 'whole') {
      while (this.#topics.length < depth) this.#topics.push(null);
      this.#topics[depth] = mention;
    }
    return held ? mention : null;
  }

  /** The words of the figure's own line: a heading above it is none of them. */
  #inLine({ start }: TextFigure, words: string): string {
    const near = this.original.slice(Math.max(0, start - words.length - LONGEST_INDENT), start);
    const from = near.lastIndexOf('\n') + 1;
    const line = from === 0 ? '' : near.slice(from).replace(/\s/g, '');
    return line !== '' && line.length < words.length && words.endsWith(line) ? line : words;
  }

  /** 得分 of what goes on; 全年预算 where nothing does: that of the form. */
  #owned(named: Named, words: string, last: Mention | null, scope: Scope | null): Named {
    if (named.ofLast && last) return { ...named, key: '' };
    const unnamed = named.key === '' || (scope?.project && named.key === '项目');
    if (unnamed && last === null && this.#astray !== this.#sentence && isWholeFunds(words))
      return { ...named, key: fundsKey(scope) };
    return named;
  }

  /** By the label; 村（居）民满意度 has a bracket within its name, 召开党委会 a word before it. */
  #named(words: string, lead: Lead, scope: Scope | null): Named {
    const { known } = this.names;
    const own = readName(words, lead, scope, known);
    if (known(own.key)) return own;
    const others = [
      lead.gap.slice(lead.gap.search(/[^，；。：、\n]*$/)),
      // 新增固定资产260万元 is no 固定资产.
      unitScale(lead.figure.unit).base === '元' ? words : words.replace(DEED, ''),
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
  if (previous || beside === 'last') return 'actual';
  if (beside === 'whole' || beside === 'budget') return 'budget';
  return from !== null && own.aspect === 'plain' ? from.aspect : own.aspect;
}

/** 原因是下半年离职较多；: no part of the year that is told of. */
const REASON = /(?:原因|由于|因为?)[^；。]*；/g;
const OPENING = /期初|上年末/;
const THAN_OPENING = /(?:较|比|与)(?:期初|上年末)(?:数)?$/;
const FROM = /(?:由|从)(?:(?:20\d\d年(?:度)?|上年|年初|期初)的?)?$/;
const REACHED =
  /^(?:20\d\d年(?:度)?)?(?:进一步|继续|逐步)?(?:增加|增长|上升|提高|减少|下降|降低|压减|压缩|调整|变动|增|减|升|降)[到至为](?:20\d\d年(?:度)?的?)?$/;
/** 与2022年相比，…: all changes of the sentence. */
const YEARLY = /^[^，。；]{0,4}(?:与|和|同|较)(?:20\d\d年(?:度)?|上年度?)(?:决算数?)?相比/;
const FROM_YEAR = /(?:由|从|比|较|与|同)[^，。；]*20\d\d年/;

function stageOf(words: string): Mention['stage'] {
  if (/调整|变动|全年预算/.test(words)) return 'adjusted';
  return /年初/.test(words) ? 'initial' : null;
}

/** As the statement inherited it; 预算总额 alone may be either. */
const stageIn = (level: Level | undefined): Mention['stage'] =>
  level && !level.label.endsWith('预算总额') ? level.stage : null;

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
