import { EMPTY, firstClauses, nameOf, yearBefore, yearIn } from './clauses';
import { Course, frameOf } from './course';
import { PASSED, type TextFigure } from '../text/figures';
import { dimension } from '../judging/judge';
import { readLeads, type Lead } from './leads';
import type { Level, Statements } from './levels';
import { readBase, readMove } from './moving';
import { openLevel } from './naming';
import { readBracket, readNamed, readRatio, readWholeBehind } from './ratios';
import { targetsOf, yearBeforeEach } from './references';
import { isRatio, roleOf, type Basis, type Role } from './roles';
import { namesBefore, seriesFrom } from './series';
import { keyOf, natureOf } from './subjects';
import { REASON, STILL } from '../text/words';

/** Reads figures as statements: a level opens one; changes, rates and shares belong to a level that was named. */
export function readStatements(text: string, figures: readonly TextFigure[]): Statements {
  return new Reader(text, readLeads(text, figures)).read();
}

const MEASURED = /增减?[幅速长率]|[降减]幅|比上年|同比/;

/** 2021年至2023年…分别为a、b、c: a year each. */
function yearsOf(gap: string, count: number): readonly string[] | null {
  const range = /(20\d\d)年?(?:至|到|-|—)(20\d\d)年/.exec(gap);
  const from = Number(range?.[1]);
  if (!range || Number(range[2]) - from + 1 !== count || !/分别|依次|各/.test(gap)) return null;
  return Array.from({ length: count }, (_, index) => `${from + index}年`);
}

// 9.4万元；与上年预算数持平。
const STILL_APART =
  /^(?:元|万元|亿元)?；(?:与|和|同|比|较)[^，。；\d]{0,16}(?:持平|无变化|无增减|不变|一致)(?:变化)?。/;

const EACH = /每|均|单价/;

const MAKE = /^(?:元|万元|亿元)?(?:两|三|四|五)?(?:项|者|部分)?(?:共同)?(?:构成|组成)[，。]/;

/** What the levels since the last 由… of the sentence make. */
function madeOf(levels: readonly Level[]): Level | null {
  const last = levels.at(-1);
  const first = levels.slice(-MOST_PARTS).findLast(({ lead }) => /^，[^，。；]*由[^，。；]*$/.test(lead.gap));
  const total = first && levels[first.index - 1];
  return total && total.sentence === last?.sentence && dimension(total.figure) === dimension(first.figure)
    ? total
    : null;
}

const MOST_PARTS = 12;

const QUARTERS = ['一季度', '二季度', '三季度', '四季度'];

/** 四个季度支出分别为a、b、c和d: a quarter each. */
const quartersOf = (gap: string, count: number): readonly string[] | null =>
  count === QUARTERS.length && /(?:一至四|四个|1至4|各)季度[^，。；]*(?:分别|依次)/.test(gap)
    ? QUARTERS
    : null;

const SHORTFALL: Extract<Role, { kind: 'move' }> = {
  kind: 'move',
  minus: true,
  basis: 'budget',
  stage: null,
  against: null,
  of: null,
  than: null,
  named: '',
  compared: false,
  apart: false,
  off: false,
  goesOn: false,
};

class Reader {
  private readonly course = new Course();

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
      if (series.length > 1 && (this.ofChanges(series, index) || this.distribute(series))) {
        index += series.length;
        continue;
      }
      this.take(lead, roleOf(lead));
      index += 1;
    }
    const last = this.course.frame.current;
    const end = this.leads.at(-1)?.figure.to ?? 0;
    if (last && STILL.test(firstClauses(this.text.slice(end, end + 80)))) last.still = true;
    return {
      levels: this.course.levels,
      causes: this.course.causes,
      changes: this.course.changes,
      changeShares: this.course.changeShares,
      looseRates: this.course.loose,
      namedRates: this.course.named,
      leads: this.leads,
    };
  }

  /** Moves through the brackets and sentence ends before a figure. */
  private enter(lead: Lead): void {
    this.still(lead.gap);
    this.course.divided ||= lead.semicolon;
    for (const bracket of lead.brackets) {
      if (bracket > 0) {
        this.course.outer.push(this.course.frame);
        this.course.frame = frameOf(this.course.frame.current);
      } else this.course.frame = this.course.outer.pop() ?? this.course.frame;
    }
    // 收入203万元，由甲180万元和乙23万元构成，比上年…: of what they make.
    if (MAKE.test(lead.gap))
      this.course.frame.current = madeOf(this.course.levels) ?? this.course.frame.current;
    const closed = lead.gap.indexOf('）');
    if (closed >= 0 && lead.brackets.includes(-1)) this.still(lead.gap.slice(closed + 1));
    if (lead.breaks) {
      const { current, prior } = this.course.frame;
      const last = lead.gap.includes('\n') ? null : (current ?? prior);
      // What was only referred to, in another paragraph, is not gone on with.
      this.course.frame = { ...frameOf(null), prior: last?.paragraph === lead.paragraph ? last : null };
    }
    if (!lead.breaks && lead.semicolon && lead.mark === null) this.course.frame.reason = false;
    const clauses = lead.gap.slice(lead.gap.lastIndexOf('；') + 1);
    // …，主要原因是厉行节约，三、接待费170万元: a further item, and no reason of the one before.
    const item = lead.mark?.kind === '一、' ? clauses.search(/[一二三四五六七八九十]、[^、]*$/) : -1;
    if (item >= 0) this.course.frame.reason = false;
    const said = clauses.slice(Math.max(item, clauses.lastIndexOf('。') + 1));
    // 收入734万元，主要是培训收入，其中省级512万元: parts of the level, and no reason.
    // …，由于检测增多比上年增加1万元: a reason of what its own clause tells.
    const inOwn = /^(?:因为|由于)[^，]*(?:比|较|同比)[^，]*$/.test(lead.clause);
    const reasoned = inOwn ? said.slice(0, said.length - lead.clause.length) : said;
    if (REASON.test(reasoned) && !/主要是[^，。；原因]*，其中[^，。；]*$/.test(said))
      this.course.frame.reason = true;
    if (lead.semicolon) {
      this.course.frame.strayed = false;
      this.course.ahead = null;
    }
    const year = yearIn(lead.clause) ?? yearBefore(lead.gap);
    if (year !== null) {
      this.course.saidIn = lead.paragraph;
      this.course.saidAt = lead.sentence;
    }
    this.course.sentence = lead.sentence;
    this.course.year = year ?? this.course.year;
  }

  /** 与上年持平, right behind a level. */
  private still(gap: string): void {
    const { current } = this.course.frame;
    if (!current || current.tabular) return;
    if (STILL.test(firstClauses(gap)) || STILL_APART.test(gap)) current.still = true;
  }

  private take(lead: Lead, role: Role): void {
    switch (role.kind) {
      case 'foreign':
        this.course.foreign = { figure: lead.figure, each: EACH.test(lead.clause) };
        break;
      case 'move':
        if (role.off && this.isBudgetItself(lead, role.minus))
          openLevel(
            this.course,
            lead,
            lead.clause.replace(/^.*?(?=(?:年初|年度|全年|当年|调整)*(?:预算|计划))/, ''),
          );
        else readMove(this.course, lead, role);
        break;
      case 'share':
      case 'execution':
        readRatio(this.course, lead, role);
        break;
      case 'compared':
        readBase(this.course, lead, role);
        break;
      case 'whole':
        this.course.keepWhole(lead, role.words);
        return;
      case 'level':
        if (this.isShortfall(lead)) {
          readMove(this.course, lead, SHORTFALL);
          break;
        }
        // 人员、公用、项目分别为561万元: as many names and no more figures.
        if (/分别/.test(lead.clause) && (namesBefore(lead)?.names.length ?? 0) > 1) {
          this.course.frame.current = null;
          this.course.frame.prior = null;
          break;
        }
        readWholeBehind(this.course, lead, openLevel(this.course, lead, nameOf(lead)));
        break;
      case 'none':
        // An approximate figure has its own attributes; they are not the last level's.
        if (isRatio(lead.figure)) {
          readBracket(this.course, lead);
          readNamed(this.course, lead);
        } else if (!PASSED.test(lead.clause)) {
          this.course.frame.current = null;
          this.course.frame.prior = null;
        }
        break;
    }
    this.course.whole = null;
  }

  /** 支出961万元，小于年初预算1068万元: no difference is as great as the level, nor more than half of it where it is exceeded. */
  private isBudgetItself({ figure }: Lead, minus: boolean): boolean {
    const { current } = this.course.frame;
    if (!current || current.nature === 'budget' || dimension(current.figure) !== dimension(figure))
      return false;
    return minus ? figure.size >= current.figure.size : 2 * figure.size > current.figure.size;
  }

  /** 支出28亿元，少于预算25亿元: by how much, as a budget that is not spent is more than what was. */
  private isShortfall({ clause, figure }: Lead): boolean {
    const { current } = this.course.frame;
    return (
      current !== null &&
      /(?:少于|低于)(?:年初|全年|当年|年度)*预算(?:数)?$/.test(clause) &&
      dimension(current.figure) === dimension(figure) &&
      figure.size < current.figure.size
    );
  }

  /** 福彩增加16亿元，体彩增加9亿元，增幅依次为26%、21%: a rate each for as many changes right before them. */
  private ofChanges(series: readonly Lead[], index: number): boolean {
    const [first] = series;
    const role = first && roleOf(first);
    if (!first || role?.kind !== 'move' || first.figure.unit !== '%' || series.length < 2) return false;
    if (namesBefore(first)?.names.some((name) => name.length > 2 && !MEASURED.test(name)) === true)
      return false;
    const told = this.course.changes.slice(-series.length);
    const before = this.leads.slice(index - series.length, index);
    if (told.length !== series.length || told.some(({ figure }, at) => figure !== before[at]?.figure))
      return false;
    if (told.some(({ lead }) => lead.sentence !== first.sentence)) return false;
    told.forEach(({ figure, minus, level }, at) => {
      const rate = series[at];
      if (!rate) return;
      const amount = { figure, minus };
      const signed = { figure: rate.figure, minus };
      const move = level?.moves.findLast((each) => each.amount?.figure === figure);
      if (move) move.rate ??= signed;
      else
        this.course.loose.push({
          amount,
          rate: signed,
          name: '',
          at: this.course.levels.length,
          paragraph: rate.paragraph,
        });
    });
    return true;
  }

  /** 分别为a、b和c; 分别增长…、下降…: a figure each for as many names or levels. */
  private distribute(series: readonly Lead[]): boolean {
    const [first] = series;
    if (!first) return false;
    const role = roleOf(first);
    const names = namesBefore(first);
    const ofYearBefore = role.kind === 'level' && natureOf(first.clause) === 'previous';
    const years =
      role.kind === 'level'
        ? (yearsOf(first.gap, series.length) ?? quartersOf(first.gap, series.length))
        : null;
    if (years) {
      this.course.series = series.map((lead, index) => {
        if (index > 0) this.enter(lead);
        return openLevel(
          this.course,
          lead,
          `${years[index] ?? ''}${nameOf(first).replace(/^.*(?:年度?|季度)(?:间|，)?/, '')}`,
        );
      });
      return true;
    }
    if (role.kind === 'level' && names !== null && !ofYearBefore) {
      if (names.names.length !== series.length) return false;
      this.course.series = series.map((lead, index) => {
        if (index > 0) this.enter(lead);
        return openLevel(this.course, lead, `${names.names[index] ?? ''}${names.rest}`);
      });
      return true;
    }
    if (role.kind === 'none' || role.kind === 'foreign' || role.kind === 'whole') return false;
    const { whole } = this.course;
    const targets = targetsOf(
      this.course.levels,
      this.course.series,
      series.length,
      names?.names ?? [],
      first,
    );
    this.tellEach(series, names?.names ?? [], targets);
    if (!targets) {
      // Of no level that is printed; nor of the last one alone.
      return names !== null || series.length > 2;
    }
    const bases =
      role.kind === 'move' && isRatio(first.figure) ? yearBeforeEach(this.course.levels, targets) : null;
    series.forEach((lead, index) => {
      const target = targets[index];
      if (!target) return;
      const kept = this.course.frame.current;
      this.course.frame.current = target;
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
        else
          target.moves.push({
            ...EMPTY,
            basis: role.basis,
            against: role.against,
            amount,
            rate,
            base: bases?.[index] ?? null,
          });
      } else {
        this.course.whole = whole;
        readRatio(this.course, lead, { ...role, named: '', ofWhole: role.ofWhole && whole !== null });
      }
      this.course.frame.current = kept;
    });
    return true;
  }

  /** 接待费和用车费分别增加5.7万元、17.5万元: a change each, told of names or of levels. */
  private tellEach(
    series: readonly Lead[],
    names: readonly string[],
    targets: readonly Level[] | null,
  ): void {
    const [first] = series;
    const role = first && roleOf(first);
    if (!first || role?.kind !== 'move' || isRatio(first.figure) || role.basis === 'adjusted') return;
    if (names.length !== series.length && !targets) return;
    series.forEach((lead, index) => {
      const { figure } = lead;
      const each = roleOf(lead);
      if (figure.approximate) return;
      this.course.changes.push({
        figure,
        minus: each.kind === 'move' ? each.minus : role.minus,
        lead,
        name: keyOf(names[index] ?? ''),
        level: targets?.[index] ?? null,
      });
    });
  }

  /** 上年分别为…: what the change that was told before is counted from. */
  private from(target: Level, basis: Basis, base: TextFigure): void {
    const open = target.moves.at(-1);
    if (open && open.base === null && (open.basis === basis || open.basis === null)) open.base = base;
    else target.moves.push({ ...EMPTY, basis, base });
  }
}
