import {
  attach,
  BARE,
  EMPTY,
  firstClauses,
  isOwn,
  measuredBy,
  nameOf,
  toldBefore,
  yearBefore,
  yearIn,
} from './clauses';
import { dimension, type Signed } from './judge';
import type { TextFigure } from './figures';
import { readLeads, type Lead } from './leads';
import type { Cause, ChangeShare, Level, Move, Share, Statements, Told } from './levels';
import { isExecution, isRatio, roleOf, type Basis, type Role } from './roles';
import { namesBefore, namesOthers, seriesFrom } from './series';
import { namedLevel, REACH, targetsOf, type Reference } from './references';
import { alike, keyOf, natureOf, sideOf, subjectOf } from './subjects';
import { MOVES_NEXT, OF_CHANGE, OWN, REASON, STILL } from './words';

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
  private readonly changes: Told[] = [];
  private readonly changeShares: ChangeShare[] = [];
  private readonly outer: Frame[] = [];
  private frame = frameOf(null);
  private year: string | null = null;
  /** The paragraph that said a year last. */
  private saidIn = -1;
  /** What the last sentence that names its subject is about: 。2010年决算94.7亿元 goes on with it. */
  private head = '';
  private base: { figure: TextFigure; basis: Basis; against: string | null; loose: boolean } | null = null;
  /** The level whose change was told last: what named changes explain. */
  private whose: Level | null = null;
  /** The level that a named change was attached to last. */
  private told: Level | null = null;
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
    return {
      levels: this.levels,
      causes: this.causes,
      changes: this.changes,
      changeShares: this.changeShares,
      leads: this.leads,
    };
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
    if (lead.breaks) {
      const prior = lead.gap.includes('\n') ? null : (this.frame.current ?? this.frame.prior);
      this.frame = { ...frameOf(null), prior };
    }
    if (!lead.breaks && lead.semicolon && lead.mark === null) this.frame.reason = false;
    const clauses = lead.gap.slice(lead.gap.lastIndexOf('；') + 1);
    if (REASON.test(clauses.slice(clauses.lastIndexOf('。') + 1))) this.frame.reason = true;
    if (lead.semicolon) this.frame.strayed = false;
    const year = yearIn(lead.clause) ?? yearBefore(lead.gap);
    if (year !== null) this.saidIn = lead.paragraph;
    this.year = year ?? this.year;
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
        this.open(lead, nameOf(lead));
        break;
      case 'none':
        // An approximate figure has its own attributes; they are not the last level's.
        if (!isRatio(lead.figure)) {
          this.frame.current = null;
          this.frame.prior = null;
        }
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
    const isNamed = key !== '' && !OWN.test(key);
    const year = yearIn(words);
    const earlier =
      year !== null &&
      current !== null &&
      current.year !== null &&
      Number(year) < Number(current.year) &&
      current.sentence === lead.sentence &&
      dimension(current.figure) === dimension(lead.figure) &&
      (!isNamed || key === current.key);
    const level: Level = {
      index: this.levels.length,
      lead,
      figure: lead.figure,
      label: subject ? `${subject.label}${own.label}` : own.label,
      key: isNamed ? key : '',
      topic: isNamed ? key : (current?.topic ?? (lead.breaks && BARE.test(own.label) ? this.head : '')),
      nature: earlier ? 'previous' : own.nature === 'plain' && subject ? subject.nature : own.nature,
      stage: own.stage ?? subject?.stage ?? null,
      year: year ?? this.year,
      dated: this.saidIn === lead.paragraph,
      side: sideOf(own.label) ?? sideOf(subject?.label ?? '') ?? (isNamed ? null : (current?.side ?? null)),
      sentence: lead.sentence,
      paragraph: lead.paragraph,
      depth: lead.depth,
      tabular: lead.tabular,
      aside: this.frame.reason || /剔除|扣除|不含|不包括/.test(lead.gap.slice(-24)),
      moves: [],
      share: null,
      executions: [],
      still: false,
    };
    this.levels.push(level);
    if (isNamed && lead.depth === 0 && (lead.breaks || level.index === 0)) this.head = key;
    // 2023年支出100万元，2022年90万元: what follows is of 2023.
    if (earlier) this.year = current.year;
    if (this.base && /[加长高升少降低大][到至]/.test(words)) {
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
    const loose = lead.breaks || lead.semicolon;
    this.base = { figure: lead.figure, basis: role.basis, against: role.against, loose };
    this.frame.current ??= this.frame.prior;
  }

  private move(lead: Lead, role: Extract<Role, { kind: 'move' }>): void {
    const { figure } = lead;
    // 与2014年年初预算比，减少8.35亿元: the comparison may be a clause of its own.
    if (role.goesOn) this.frame.current ??= this.frame.prior;
    if (role.than !== null && this.apart(lead, role, role.than)) return;
    this.turn(lead, role.named);
    let target = this.owner(role);
    let own = isOwn(role.named, target);
    const year = yearIn(role.named);
    const elsewhere = target === null || (year !== null && target.year !== year);
    const remote =
      (own && !elsewhere) || this.frame.reason
        ? null
        : namedLevel(this.levels, this.reference(role.named, figure, target, role.basis));
    // 2022年增加5万元 is not said of a level of 2023.
    if (!remote && year !== null && target !== null && target.year !== null && elsewhere) own = false;
    if (remote) {
      target = remote;
      own = true;
      if (this.whose && !isRatio(figure) && !figure.approximate && keyOf(role.named) !== '')
        this.causes.push({ figure, minus: role.minus, lead, after: this.whose, name: role.named });
      this.frame.current = remote;
      this.frame.strayed = false;
    }
    if (!isRatio(figure) && !figure.approximate && role.basis !== 'adjusted')
      this.changes.push({
        figure,
        minus: role.minus,
        lead,
        name: keyOf(role.named),
        level: own && !this.frame.reason ? target : null,
      });
    const explicit = role.basis !== null && own;
    if (!own) this.frame.strayed = true;
    const fits = isRatio(figure) || (target !== null && dimension(target.figure) === dimension(figure));
    const lost = this.frame.strayed || this.frame.reason;
    if (!target || !own || !fits || (lost && !explicit)) {
      const after = this.frame.current ?? this.frame.prior;
      if (after && !isRatio(figure) && !figure.approximate && role.basis !== 'adjusted')
        this.causes.push({ figure, minus: role.minus, lead, after, name: role.named });
      // 支出100万元，其中人员经费增加3万元，增长10%.
      if (!isRatio(figure) && !own) this.frame.strayed = true;
      this.base = null;
      return;
    }
    if (figure.unit === '百分点') return;
    // 上年同期22019万元，增收349万元: counted from what was named last.
    const { current } = this.frame;
    const implied = role.basis === null && current?.nature === 'previous' && current !== target;
    const move = this.moveOf(target, lead, implied ? { ...role, basis: 'year' } : role, remote !== null);
    if (!figure.approximate) {
      const signed: Signed = { figure, minus: role.minus };
      if (isRatio(figure)) move.rate = signed;
      else move.amount = signed;
    }
    if (remote && keyOf(role.named) !== '') this.told = remote;
    else if (target !== this.told) this.whose = target;
    this.base = null;
  }

  /** 鄂尔多斯比呼和浩特多75.66亿元: how far two levels of this sentence or the one before lie apart. */
  private apart(lead: Lead, role: Extract<Role, { kind: 'move' }>, than: string): boolean {
    const { figure } = lead;
    if (isRatio(figure) || figure.approximate) return false;
    const find = (words: string): Level | null => {
      const found = namedLevel(this.levels, this.reference(words, figure, null, null));
      return found?.key === keyOf(words) && lead.sentence - found.sentence <= 1 ? found : null;
    };
    const other = find(than);
    const own = keyOf(role.named) === '' ? this.frame.current : find(role.named);
    if (!other || !own || other === own || dimension(own.figure) !== dimension(figure)) return false;
    own.moves.push({
      ...EMPTY,
      amount: { figure, minus: role.minus },
      base: other.figure,
      remote: true,
    });
    return true;
  }

  /** The change that a figure belongs to: the one that was told last, where it lacks this figure, or a new one. */
  private moveOf(target: Level, lead: Lead, role: Extract<Role, { kind: 'move' }>, remote: boolean): Move {
    const ratio = isRatio(lead.figure);
    const open = target.moves.at(-1);
    if (
      open &&
      !this.base &&
      !open.apart &&
      (role.basis === null || open.basis === null || role.basis === open.basis) &&
      (role.against === null || open.against === null || role.against === open.against) &&
      (ratio ? open.rate === null : open.amount === null && open.rate !== null && role.basis === null)
    )
      return open;
    const move: Move = {
      ...EMPTY,
      basis: role.basis ?? this.base?.basis ?? null,
      against: role.against ?? this.base?.against ?? null,
      stage: role.stage,
      base: this.base?.figure ?? null,
      apart: role.apart,
      loose: (lead.breaks || lead.semicolon || this.base?.loose === true) && role.named.length <= 2,
      remote,
    };
    target.moves.push(move);
    return move;
  }

  private reference(words: string, figure: TextFigure, about: Level | null, basis: Basis): Reference {
    return { words, figure, about, year: this.year, basis };
  }

  private ratio(lead: Lead, role: Extract<Role, { kind: 'share' | 'execution' }>): void {
    const { figure } = lead;
    if (OF_CHANGE.test(role.words)) {
      if (!figure.approximate) this.changeShares.push({ figure, words: role.words, lead });
      return;
    }
    if (this.frame.strayed || this.frame.reason || figure.approximate || figure.unit === '百分点') return;
    this.turn(lead, role.named);
    const current = measuredBy(this.levels, this.frame.current);
    const key = keyOf(role.named.replace(/^(?:其中|分别|各|共|约)+/, ''));
    const other = key !== '' && !OWN.test(key) && !(current && alike(key, current.key));
    if (other && (role.kind === 'share' || current === null)) {
      // 公务接待费占“三公”经费的10%: of a level that was named before.
      const named =
        key.length >= 2 ? namedLevel(this.levels, this.reference(role.named, figure, current, null)) : null;
      if (named && !role.ofWhole)
        attach(named, role, { figure, whole: role.words, base: null, sentence: lead.sentence });
      return;
    }
    const whole = role.ofWhole ? this.whole : null;
    if (!current || (role.ofWhole && !whole)) return;
    const stated: Share = {
      figure,
      whole: whole?.words ?? role.words,
      base: whole?.figure ?? null,
      sentence: lead.sentence,
    };
    const executed = role.kind === 'execution' || (whole !== null && isExecution(whole.words));
    attach(current, { kind: executed ? 'execution' : 'share' }, stated);
  }

  /** …个人所得税2.13亿元，规模最大的是增值税，占39.4%: a clause without a figure turns to a level of the sentence. */
  private turn({ topic, sentence, breaks }: Lead, named: string): void {
    if (breaks || topic === '' || this.frame.reason || keyOf(named) !== '') return;
    const key = keyOf(topic.slice(topic.search(/[是为属](?!.*[是为属])/) + 1));
    const { current } = this.frame;
    if (key.length < 2 || (current && alike(key, current.key))) return;
    const found = this.levels.slice(-8).findLast((level) => level.key === key && level.sentence === sentence);
    if (found) this.frame.current = found;
  }

  /** 决算比上年减少…: the level that the clause names by its nature; otherwise the last. */
  private owner({ named, basis }: Extract<Role, { kind: 'move' }>): Level | null {
    const wanted = natureOf(named);
    // 决算90万元，预算100万元。决算比预算少…: of the sentence before.
    const current = this.frame.current ?? (wanted !== 'plain' && BARE.test(named) ? this.frame.prior : null);
    if (!current) return null;
    if (current.nature !== 'previous' && (wanted === 'plain' || wanted === current.nature || named === ''))
      return current;
    const near = this.levels.slice(-5).filter(({ sentence }) => sentence === current.sentence);
    if (wanted === 'plain') {
      const others = near.filter(({ nature }) => nature !== 'previous');
      return (
        others.findLast(({ nature }) => nature !== 'budget') ??
        others.at(-1) ??
        toldBefore(this.levels, current)
      );
    }
    const found = near.findLast(({ nature }) => nature === wanted);
    if (found) return found;
    if (current.nature === 'previous') return null;
    // 公务接待费预算1万元，决算比预算增加…: the final accounts of that name were told before.
    const before =
      wanted === 'actual' && current.nature === 'budget' && basis !== 'year' && current.key !== ''
        ? this.levels
            .slice(-REACH)
            .findLast(
              ({ key, nature }) => alike(key, current.key) && nature !== 'budget' && nature !== 'previous',
            )
        : undefined;
    if (!before) return current;
    this.base = { figure: current.figure, basis: 'budget', against: null, loose: false };
    this.frame.current = before;
    return before;
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
    const targets = namesOthers(first)
      ? null
      : targetsOf(this.levels, this.series, series.length, names?.names ?? []);
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
}
