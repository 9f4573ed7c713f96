import { dimension, type Signed } from './judge';
import type { TextFigure } from './figures';
import { readLeads, type Lead } from './leads';
import type { Cause, Level, Move, Share, Statements } from './levels';
import { isExecution, isRatio, roleOf, type Basis, type Role } from './roles';
import { namesBefore, seriesFrom } from './series';
import { alike, keyOf, natureOf, subjectOf } from './subjects';
import { MOVES_NEXT, OWN, REASON, STILL } from './words';

interface Frame {
  current: Level | null;
  /** Of the sentence before: 。较上年减少… goes on with it. */
  prior: Level | null;
  /** A named thing without a level was said to change: what names nothing goes on with that. */
  strayed: boolean;
  reason: boolean;
}

const frameOf = (current: Level | null): Frame => ({ current, prior: null, strayed: false, reason: false });

/** Reads figures as statements: a level opens one; changes, rates and shares belong to a level that was named. */
export function readStatements(text: string, figures: readonly TextFigure[]): Statements {
  return new Reader(text, readLeads(text, figures)).read();
}

class Reader {
  private readonly levels: Level[] = [];
  private readonly causes: Cause[] = [];
  private readonly outer: Frame[] = [];
  private frame = frameOf(null);
  private year: string | null = null;
  private base: { figure: TextFigure; basis: Basis; against: string | null } | null = null;
  /** The levels of the last 分别为…. */
  private series: readonly Level[] = [];
  private whole: { figure: TextFigure; words: string } | null = null;

  constructor(
    private readonly text: string,
    private readonly leads: readonly Lead[],
  ) {}

  read(): Statements {
    for (let index = 0; index < this.leads.length;) {
      const lead = this.leads[index];
      if (!lead) break;
      this.enter(lead);
      const series = seriesFrom(this.leads, index);
      if (series.length > 1 && this.distribute(series)) {
        index += series.length;
        continue;
      }
      this.take(lead, roleOf(lead));
      index += 1;
    }
    const last = this.frame.current;
    const end = this.leads.at(-1)?.figure.to ?? 0;
    if (last && STILL.test(firstClauses(this.text.slice(end, end + 80)))) last.still = true;
    return { levels: this.levels, causes: this.causes, leads: this.leads };
  }

  /** Moves through the brackets and sentence ends before a figure. */
  private enter(lead: Lead): void {
    this.still(lead.gap);
    for (const bracket of lead.brackets) {
      if (bracket > 0) {
        this.outer.push(this.frame);
        this.frame = frameOf(this.frame.current);
      } else this.frame = this.outer.pop() ?? this.frame;
    }
    const closed = lead.gap.indexOf('）');
    if (closed >= 0 && lead.brackets.includes(-1)) this.still(lead.gap.slice(closed + 1));
    if (lead.breaks) this.frame = { ...frameOf(null), prior: this.frame.current ?? this.frame.prior };
    else if (lead.semicolon && lead.mark === null) this.frame.reason = false;
    const clauses = lead.gap.slice(lead.gap.lastIndexOf('；') + 1);
    if (REASON.test(clauses.slice(clauses.lastIndexOf('。') + 1))) this.frame.reason = true;
    if (lead.semicolon) this.frame.strayed = false;
    const years = /(20\d\d)年(?:度)?(?!.*20\d\d年)/.exec(lead.clause);
    if (years && !/[比较]/.test(lead.clause)) this.year = years[1] ?? this.year;
  }

  /** 与上年持平, right behind a level. */
  private still(gap: string): void {
    const { current } = this.frame;
    if (current && !current.tabular && STILL.test(firstClauses(gap))) current.still = true;
  }

  private take(lead: Lead, role: Role): void {
    switch (role.kind) {
      case 'foreign':
        break;
      case 'move':
        this.move(lead, role);
        break;
      case 'share':
      case 'execution':
        this.ratio(lead, role);
        break;
      case 'compared':
        this.compared(lead, role);
        break;
      case 'whole':
        this.whole = { figure: lead.figure, words: role.words };
        return;
      case 'level':
        this.open(lead, lead.clause);
        break;
      case 'none':
        // An approximate figure has its own attributes; they are not the last level's.
        if (!isRatio(lead.figure)) this.frame.current = null;
        break;
    }
    this.whole = null;
  }

  private open(lead: Lead, words: string): Level {
    const own = subjectOf(words);
    const { current } = this.frame;
    const subject = own.key === '' && lead.topic !== '' && !lead.breaks ? subjectOf(lead.topic) : null;
    const heading = own.key === '' && subject === null && lead.topic !== '' ? keyOf(lead.topic) : '';
    const key = own.key === '' ? (subject?.key ?? heading) : own.key;
    const isNamed = key !== '' && OWN.test(key) === false;
    const level: Level = {
      index: this.levels.length,
      lead,
      figure: lead.figure,
      label: subject ? `${subject.label}${own.label}` : own.label,
      key: isNamed ? key : '',
      topic: isNamed ? key : (current?.topic ?? ''),
      nature: own.nature === 'plain' && subject ? subject.nature : own.nature,
      stage: own.stage ?? subject?.stage ?? null,
      year: this.year,
      sentence: lead.sentence,
      paragraph: lead.paragraph,
      depth: lead.depth,
      tabular: lead.tabular,
      aside: this.frame.reason,
      moves: [],
      share: null,
      execution: null,
      still: false,
    };
    this.levels.push(level);
    if (this.base && /到|至/.test(words.slice(-4))) {
      level.moves.push({
        ...EMPTY,
        basis: this.base.basis,
        against: this.base.against,
        base: this.base.figure,
      });
    }
    this.base = null;
    this.frame.strayed = false;
    this.frame.current = level;
    return level;
  }

  /** 比上年433万元…: the level that the next change is counted from. */
  private compared(lead: Lead, role: Extract<Role, { kind: 'compared' }>): void {
    if (lead.figure.approximate) return;
    const follows = MOVES_NEXT.test(lead.after) || role.from;
    if (!follows) return;
    this.base = { figure: lead.figure, basis: role.basis, against: role.against };
    this.frame.current ??= this.frame.prior;
  }

  private move(lead: Lead, role: Extract<Role, { kind: 'move' }>): void {
    const { figure } = lead;
    if (role.goesOn) this.frame.current ??= this.frame.prior;
    const target = this.owner(role.named);
    const own = isOwn(role.named, target);
    const explicit = role.basis !== null && own;
    if (!own) this.frame.strayed = true;
    const fits = isRatio(figure) || (target !== null && dimension(target.figure) === dimension(figure));
    if (
      !target ||
      !own ||
      !fits ||
      role.basis === 'adjusted' ||
      (this.frame.strayed && !explicit) ||
      (this.frame.reason && !explicit)
    ) {
      const after = this.frame.current ?? this.frame.prior;
      if (after && !isRatio(figure) && !figure.approximate && role.basis !== 'adjusted')
        this.causes.push({ figure, minus: role.minus, lead, after, name: role.named });
      // 支出100万元，其中人员经费增加3万元，增长10%.
      if (!isRatio(figure) && !own) this.frame.strayed = true;
      this.base = null;
      return;
    }
    if (figure.unit === '百分点') return;
    const signed: Signed = { figure, minus: role.minus };
    const open = target.moves.at(-1);
    const goesOn =
      open !== undefined &&
      !this.base &&
      (role.basis === null || open.basis === null || role.basis === open.basis) &&
      (role.against === null || open.against === null || role.against === open.against) &&
      (isRatio(figure)
        ? open.rate === null
        : open.amount === null && open.rate !== null && role.basis === null);
    const move =
      goesOn && !open.apart
        ? open
        : this.start(target, {
            ...EMPTY,
            basis: role.basis ?? this.base?.basis ?? null,
            against: role.against ?? this.base?.against ?? null,
            base: this.base?.figure ?? null,
            apart: role.apart,
            loose: (lead.breaks || lead.semicolon) && role.named.length <= 2,
          });
    if (!figure.approximate) {
      if (isRatio(figure)) move.rate = signed;
      else move.amount = signed;
    }
    this.base = null;
  }

  private start(target: Level, move: Move): Move {
    target.moves.push(move);
    return move;
  }

  private ratio(lead: Lead, role: Extract<Role, { kind: 'share' | 'execution' }>): void {
    const { current } = this.frame;
    const { figure } = lead;
    if (!current || this.frame.strayed || this.frame.reason || figure.approximate || figure.unit !== '%')
      return;
    const key = keyOf(role.named.replace(/^(?:其中|分别|各|共|约)+/, ''));
    if (role.kind === 'share' && key !== '' && !OWN.test(key) && key !== current.key) return;
    const whole = role.ofWhole ? this.whole : null;
    if (role.ofWhole && !whole) return;
    const stated: Share = { figure, whole: whole?.words ?? role.words, base: whole?.figure ?? null };
    if (role.kind === 'execution' || (whole && isExecution(whole.words))) current.execution ??= stated;
    else current.share ??= stated;
  }

  /** 决算比上年减少…: the level that the clause names by its nature; otherwise the last. */
  private owner(named: string): Level | null {
    const { current } = this.frame;
    if (!current) return null;
    const wanted = natureOf(named);
    if (current.nature !== 'previous' && (wanted === 'plain' || wanted === current.nature || named === ''))
      return current;
    const found = this.levels
      .slice(-5)
      .findLast(
        ({ nature, sentence }) =>
          sentence === current.sentence &&
          (wanted === 'plain' ? nature !== 'previous' && nature !== 'budget' : nature === wanted),
      );
    return found ?? (current.nature === 'previous' ? null : current);
  }

  /** 分别为a、b和c; 分别增长…、下降…: a figure each for as many names or levels. */
  private distribute(series: readonly Lead[]): boolean {
    const [first] = series;
    if (!first) return false;
    const role = roleOf(first);
    const names = namesBefore(first);
    const ofYearBefore = role.kind === 'level' && natureOf(first.clause) === 'previous';
    if (role.kind === 'level' && names !== null && !ofYearBefore) {
      if (names.names.length !== series.length) return false;
      this.series = series.map((lead, index) => {
        if (index > 0) this.enter(lead);
        return this.open(lead, `${names.names[index] ?? ''}${names.rest}`);
      });
      return true;
    }
    if (role.kind === 'none' || role.kind === 'foreign' || role.kind === 'whole') return false;
    const targets = this.targets(series.length, names?.names ?? []);
    if (!targets) {
      // Of no level that is printed; nor of the last one alone.
      return names !== null || series.length > 2;
    }
    series.forEach((lead, index) => {
      const target = targets[index];
      if (!target) return;
      const kept = this.frame.current;
      this.frame.current = target;
      const each = roleOf(lead);
      if (role.kind === 'level') this.from(target, 'year', lead.figure);
      else if (role.kind === 'compared') this.from(target, role.basis, lead.figure);
      else if (role.kind === 'move') {
        const signed = { figure: lead.figure, minus: each.kind === 'move' ? each.minus : role.minus };
        const amount = isRatio(lead.figure) ? null : signed;
        const rate = isRatio(lead.figure) ? signed : null;
        const open = target.moves.at(-1);
        if (open && rate && open.rate === null && (role.basis === null || open.basis === role.basis))
          open.rate = rate;
        else target.moves.push({ ...EMPTY, basis: role.basis, against: role.against, amount, rate });
      } else this.ratio(lead, { ...role, named: '', ofWhole: false });
      this.frame.current = kept;
    });
    return true;
  }

  /** 上年分别为…: what the change that was told before is counted from. */
  private from(target: Level, basis: Basis, base: TextFigure): void {
    const open = target.moves.at(-1);
    if (open && open.base === null && (open.basis === basis || open.basis === null)) open.base = base;
    else target.moves.push({ ...EMPTY, basis, base });
  }

  private targets(count: number, names: readonly string[]): readonly Level[] | null {
    const last = this.levels.at(-1);
    if (!last) return null;
    if (names.length === count && names.some((name) => keyOf(name) !== '' && !OWN.test(keyOf(name)))) {
      const found = names.map((name) =>
        this.levels.slice(-12).findLast(({ key }) => key !== '' && alike(key, keyOf(name))),
      );
      const known = found.filter((level) => level !== undefined);
      return known.length === count ? known : null;
    }
    const [latest] = this.series;
    if (latest && this.series.length === count && latest.sentence === last.sentence) return this.series;
    const own = this.levels.slice(-count);
    if (own.length < count) return null;
    return own.slice(1).every(({ lead }) => !lead.breaks && /[、和及；）（，与]|^ $/.test(lead.gap))
      ? own
      : null;
  }
}

const EMPTY: Move = {
  basis: null,
  against: null,
  amount: null,
  rate: null,
  base: null,
  apart: false,
  loose: false,
};

const SIDES = /收入|支出|预算|决算/g;

/** Whether a clause goes on with the level: it names nothing, or nothing but the level's own side (决算比上年…). */
function isOwn(named: string, level: Level | null): boolean {
  if (!OWN.test(named)) {
    const key = keyOf(named);
    return level !== null && key.length >= 2 && alike(level.key, key);
  }
  const sides = new Set<string>(level?.label.match(SIDES));
  return sides.size === 0 || (named.match(SIDES) ?? []).every((side) => sides.has(side));
}

function firstClauses(gap: string): string {
  const stop = /[。；\n）]/.exec(gap);
  return gap.slice(0, Math.min(stop ? stop.index : gap.length, 80));
}
