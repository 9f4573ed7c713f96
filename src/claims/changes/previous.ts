import type { TextFigure } from '../text/figures';
import { dimension } from '../judging/judge';
import type { Level, Move } from '../statements/levels';
import { firstFrom } from '../statements/near';
import { sameTopic } from '../statements/subjects';

/** A level that a change may be counted from, and whether nothing else can be meant. */
export interface Origin {
  readonly figure: TextFigure;
  readonly sure: boolean;
}

const ENDS_YEAR = /(?:为|是|占|相当于)(?:上年|去年)[^，。；]{0,8}$/;
const ADJUSTED_TO = /^(?:调整?|变更|变动|核定)(?:为|至|到|后)/;
const PRICES: readonly (readonly [RegExp, RegExp])[] = [
  [/审定|核定|审计后|审核后/, /送审|报审|上报|申报/],
  [/成交|拍卖|出让/, /起始价|起拍价|评估价|底价|挂牌价|保留价/],
];
const SUMMED = /合计|共计|总计|两项|各项/;
const NEAR = 6;
const LONG_WORDS = 4;
const FAR = 60;
/** Levels of one thing in two years are hardly this many times each other. */
const FAR_APART = 30;

/** Finds the levels of earlier years and of budgets for changes; one for each text. Linear to build. */
export class Origins {
  private readonly byName = new Map<string, Level[]>();

  constructor(private readonly levels: readonly Level[]) {
    for (const level of levels) {
      if (level.year === null || level.tabular || level.nature === 'previous') continue;
      const name = nameOf(level, level.year);
      const known = this.byName.get(name);
      if (known) known.push(level);
      else this.byName.set(name, [level]);
    }
  }

  /** The level of the same name of the year that is named, or of the year before: of its nature if there is one, otherwise the nearest. */
  private before(level: Level, against: string | null): Level | null {
    if (level.year === null || !level.dated) return null;
    const near = this.around(level, against ?? `${Number(level.year) - 1}`).filter(
      (other) =>
        other !== level &&
        other.dated &&
        (level.topic !== '' ||
          (other.paragraph === level.paragraph &&
            (other.sentence === level.sentence || coreOf(other) === coreOf(level)))),
    );
    const same = near.filter(({ nature }) => nature === level.nature);
    const [first, ...others] = same.length > 0 ? same : near;
    if (!first) return null;
    return others.reduce(
      (a, b) => (Math.abs(b.index - level.index) < Math.abs(a.index - level.index) ? b : a),
      first,
    );
  }

  /** The levels of a level's name in a year, not far from it. */
  private around(level: Level, year: string): readonly Level[] {
    const all = this.byName.get(nameOf(level, year)) ?? [];
    const low = firstFrom(all, this.levels[Math.max(0, level.index - FAR)]?.figure.from ?? 0);
    let end = low;
    while (end < all.length && (all[end]?.index ?? 0) <= level.index + FAR) end += 1;
    return all.slice(low, end);
  }

  /** Whether no other level nearby has its name, year and unit. */
  isOnly(level: Level): boolean {
    if (level.key === '') {
      // 财政拨款支出, 收入总计: no name, but words that no other level nearby has.
      const core = coreOf(level);
      const bySpelling =
        core.length >= LONG_WORDS &&
        this.levels
          .slice(Math.max(0, level.index - 2 * NEAR), level.index + 2 * NEAR)
          .every((other) => isEqual(other, level) || coreOf(other) !== core);
      // “三公”经费年初预算24万元，支出决算18.36万元: what was done is one.
      return bySpelling || (level.topic.length > 1 && level.nature === 'actual' && this.isOneOfYear(level));
    }
    if (level.year !== null) return this.isOneOfYear(level);
    const near = this.levels.slice(Math.max(0, level.index - NEAR), level.index + NEAR);
    return near.every(
      (other) =>
        isEqual(other, level) ||
        other.key !== level.key ||
        (level.nature === 'actual' && other.nature === 'budget'),
    );
  }

  /** Whether no other level nearby has its topic, year and unit; a budget is none of what was done. */
  private isOneOfYear(level: Level): boolean {
    const isOther = (other: Level): boolean =>
      (level.nature !== 'actual' || other.nature !== 'budget') && !isEqual(other, level);
    if (level.year !== null) return !this.around(level, level.year).some(isOther);
    return this.levels
      .slice(Math.max(0, level.index - NEAR), level.index + NEAR)
      .every((other) => other.topic !== level.topic || !isOther(other));
  }

  /** What the change of a level is counted from, as printed. */
  of(level: Level, move: Move): Origin | null {
    if (move.base)
      return dimension(move.base) === dimension(level.figure)
        ? { figure: move.base, sure: move.unnamed !== true }
        : null;
    // 同比增长14%，较去年同期的60亿元净增8.4亿元: what the other change of the year is counted from.
    const sibling = level.moves.find(
      ({ base, basis, against }) =>
        base !== null && basis === 'year' && move.basis === 'year' && against === move.against,
    )?.base;
    // 为上年决算数5.20亿元的105%，比上年增加0.26亿元.
    const { share } = level;
    const shared = move.basis === 'year' && share?.base && ENDS_YEAR.test(share.whole) ? share.base : null;
    if (shared && dimension(shared) === dimension(level.figure)) return { figure: shared, sure: true };
    if (sibling && dimension(sibling) === dimension(level.figure)) return { figure: sibling, sure: true };
    if (move.basis === 'budget') return this.budget(level, move.stage) ?? executed(level);
    if (move.basis === 'adjusted') return null;
    if (move.basis === 'opening') return this.opening(level);
    const initial = move.basis === null ? this.initial(level) : null;
    if (initial) return { figure: initial.figure, sure: true };
    const submitted = this.submitted(level);
    if (submitted && move.basis === null) return { figure: submitted.figure, sure: true };
    return this.previous(level, move) ?? (move.basis === null ? this.planned(level, move) : null);
  }

  /** 用车费预算6.1亿元，决算5亿元，减少1.1亿元: the budget right beside may be what is meant; it is where it stands between them. */
  private planned(level: Level, { amount }: Move): Origin | null {
    const isOwn = (other: Level | undefined): other is Level =>
      other?.nature === 'budget' &&
      other.sentence === level.sentence &&
      sameTopic(other, level) &&
      dimension(other.figure) === dimension(level.figure);
    const before = this.levels[level.index - 1];
    const behind = this.levels[level.index + 1];
    if (
      isOwn(behind) &&
      (behind.key === '' || behind.key === level.key) &&
      level.nature !== 'previous' &&
      level.nature !== 'budget'
    )
      return {
        figure: behind.figure,
        sure:
          amount !== null &&
          behind.figure.to < amount.figure.from &&
          level.executions.length + behind.executions.length === 0,
      };
    return isOwn(before) && level.nature === 'actual' ? { figure: before.figure, sure: false } : null;
  }

  /** The printed level of the year before. */
  previous(level: Level, move: Pick<Move, 'basis' | 'against' | 'of'>): Origin | null {
    const near = this.levels.slice(Math.max(0, level.index - NEAR), level.index + NEAR);
    const own = near.filter(
      (other) =>
        other.nature === 'previous' &&
        !isBudgetOfDone(this.levels, other, level) &&
        !isOtherThan(move.of, other) &&
        !isPlanOfYear(level, other) &&
        (other.sentence === level.sentence ||
          (other.index === level.index + 1 &&
            other.sentence === level.sentence + 1 &&
            ['', level.key].includes(other.key))) &&
        dimension(other.figure) === dimension(level.figure) &&
        sameTopic(other, level),
    );
    const [only] = own;
    const close = only !== undefined && Math.abs(only.index - level.index) === 1;
    if (only && own.length === 1 && (move.basis === 'year' || (move.basis === null && close)))
      // （上年分别为19件、21件）: of several things, one after the other.
      return {
        figure: only.figure,
        sure: this.stepsTo(level, only) <= 2 && !/^(?:[、和及与]|以及)|分别|依次/.test(only.lead.gap),
      };
    // 年末余额66.80亿元，其中…。上年末余额为59.30亿元: the one such balance behind it.
    const [balance, ...others] = near.filter(
      (other) =>
        other.nature === 'previous' &&
        other.index > level.index &&
        other.sentence === level.sentence + 1 &&
        other.paragraph === level.paragraph &&
        other.label.includes('余额') &&
        level.label.includes('余额') &&
        dimension(other.figure) === dimension(level.figure),
    );
    if (balance && others.length === 0 && level.depth === 0) return { figure: balance.figure, sure: true };
    const named = this.before(level, move.against);
    if (!named || dimension(named.figure) !== dimension(level.figure)) return null;
    if (isOtherThan(move.of, named)) return null;
    if (move.against !== null && move.against !== named.year) return null;
    if (move.basis !== 'year' && move.basis !== null) return null;
    return {
      figure: named.figure,
      sure:
        // 2024年执行2011万元。2025年预算2005万元，较上年预算减少…: of a budget that is not printed.
        (level.nature !== 'budget' || named.nature !== 'actual') &&
        named.paragraph === level.paragraph &&
        named.sentence >= level.sentence - 1 &&
        named.figure.size < FAR_APART * level.figure.size &&
        level.figure.size < FAR_APART * named.figure.size,
    };
  }

  /** How many levels it is from one to the other, what stands in brackets between them left out. */
  private stepsTo(a: Level, b: Level): number {
    const [from, to] = a.index < b.index ? [a, b] : [b, a];
    const depth = Math.min(a.depth, b.depth);
    return this.levels.slice(from.index, to.index).filter((level) => level.depth <= depth).length;
  }

  /** 年初预算80万元，调为95万元，调增15万元: what stands right before what it was changed to. */
  private initial(level: Level): Level | null {
    const before = this.levels[level.index - 1];
    const own =
      before?.sentence === level.sentence &&
      ADJUSTED_TO.test(level.label) &&
      /年初|原|期初/.test(before.label) &&
      before.topic === level.topic &&
      dimension(before.figure) === dimension(level.figure);
    return own ? before : null;
  }

  /** 送审价 of 审定价, 起拍价 of 成交价: what 审减 is counted from. */
  private submitted(level: Level): Level | null {
    const pair = PRICES.find(([settled]) => settled.test(level.label));
    if (!pair) return null;
    const before = this.levels
      .slice(Math.max(0, level.index - 4), level.index)
      .filter(({ label, figure }) => pair[1].test(label) && dimension(figure) === dimension(level.figure));
    // 项目一送审300万元…，项目二送审200万元…，合计审定470万元: of both together, and not of the last.
    if (SUMMED.test(level.label) && before.length > 1 && !SUMMED.test(before.at(-1)?.label ?? ''))
      return null;
    return before.at(-1) ?? null;
  }

  /** 年初结转和结余 of 年末结转和结余: what 比年初 is counted from. */
  private opening(level: Level): Origin | null {
    const near = this.levels
      .slice(Math.max(0, level.index - NEAR), level.index)
      .filter(
        (other) =>
          /^(?:年初|期初)/.test(other.key) &&
          other.paragraph === level.paragraph &&
          dimension(other.figure) === dimension(level.figure),
      );
    const [only] = near;
    if (!only || near.length > 1) return null;
    return { figure: only.figure, sure: only.key.slice(2) === level.key.replace(/^(?:年末|年终|期末)/, '') };
  }

  /** A level and the one before it in its sentence, what stands in brackets between them left out. */
  pair(level: Level): readonly [Level | null, Level | null] {
    const before = this.levels
      .slice(Math.max(0, level.index - NEAR), level.index)
      .findLast(({ depth }) => depth <= level.depth);
    if (!before || before.sentence !== level.sentence || dimension(before.figure) !== dimension(level.figure))
      return [null, level];
    return [before, level];
  }

  /** The budget of the same thing, in the same sentence. */
  budget(level: Level, stage: Level['stage'] = null): Origin | null {
    const near = this.levels.slice(Math.max(0, level.index - NEAR), level.index + NEAR).filter(
      (other) =>
        other !== level &&
        other.nature === 'budget' &&
        Math.abs(other.sentence - level.sentence) <= 1 &&
        dimension(other.figure) === dimension(level.figure) &&
        (other.side === null || level.side === null || other.side === level.side) &&
        (sameTopic(other, level) || isPriced(other, level) || isDoneOf(other, level)) &&
        // Further behind, only what has its very name.
        (other.index < level.index + 3 || (level.key !== '' && other.topic.startsWith(level.key))),
    );
    const same = near.filter(({ sentence }) => sentence === level.sentence);
    const found = same.length > 0 ? same : near;
    const staged = stage === null ? [] : found.filter((other) => other.stage === stage);
    // …；县区采购预算8.47亿元，实际采购7.66亿元: what stands right before it.
    const beside = found.filter((other) => isDoneOf(other, level));
    const [only, ...others] = staged.length > 0 ? staged : beside.length > 0 ? beside : found;
    if (!only) return null;
    // The sentence before tells the first budget and the changed one.
    const sure =
      others.length === 0 &&
      // 计划补助115户。…实际改造264户: of one measure it is no other.
      (same.length > 0 || staged.length > 0 || dimension(only.figure) !== '元') &&
      (level.nature !== 'budget' || (level.stage === 'adjusted' && only.stage !== 'adjusted'));
    return { figure: only.figure, sure };
  }
}

/** 市本级预算2434.80万元，实际采购金额2170.10万元: what was done of the budget right before. */
const isDoneOf = (budget: Level, { label, index, lead, sentence }: Level): boolean =>
  budget.index === index - 1 &&
  budget.sentence === sentence &&
  !lead.semicolon &&
  /^实际|^(?:全年|最终)?(?:支出|决算|执行|采购|成交|中标)/.test(label);

/** 项目预算320万元，合同金额298万元: what the budget before was spent on. */
const isPriced = (budget: Level, { label, index }: Level): boolean =>
  budget.index === index - 1 && /合同|中标|成交|结算/.test(label);

/** 完成预算30亿元的82%，短收5.4亿元: the budget that the rate before is of. */
function executed({ executions, figure }: Level): Origin | null {
  const [only, ...more] = executions.flatMap(({ base }) => base ?? []);
  return only && more.length === 0 && dimension(only) === dimension(figure)
    ? { figure: only, sure: true }
    : null;
}

/** 较上年预算减少…，上年决算2.70万元: of the year before, what was planned is not what was done. */
const isOtherThan = (of: Move['of'], { label }: Level): boolean =>
  of === 'budget'
    ? /决算|执行|实际|完成/.test(label) && !label.includes('预算')
    : of === 'actual' && label.includes('预算') && !/决算|执行|实际|完成/.test(label);

/** 2022年预算460万元、决算450万元，…决算增长6.67%: what was planned for a year is not what was done in the year before it. */
const isPlanOfYear = (level: Level, { label, year }: Level): boolean =>
  level.dated &&
  year !== null &&
  year === level.year &&
  label.startsWith(`${year}年`) &&
  label.includes('预算');

/** Told twice, it is one quantity. */
export const isEqual = (a: Level, b: Level): boolean =>
  a === b || (a.figure.size === b.figure.size && a.figure.unit === b.figure.unit);

/** A label without place and year: 鄂城区2022年决算合计 and 2021年决算合计 are one quantity. */
const coreOf = ({ label }: Level): string => label.replace(/^.*?\d{4}年度?/, '');

/** One quantity of one year: its name and the kind of its unit. */
const nameOf = (level: Level, year: string): string => `${level.topic}|${dimension(level.figure)}|${year}`;

/** 2022年预算39.07万元，决算17.94万元: of the year before, what was done is told right behind what was planned. */
function isBudgetOfDone(levels: readonly Level[], { index, label, year }: Level, own: Level): boolean {
  const next = levels[index + 1];
  return (
    own.nature === 'actual' &&
    /预算/.test(label) &&
    next?.nature === 'actual' &&
    next.year === year &&
    year !== null &&
    next !== own &&
    dimension(next.figure) === dimension(own.figure)
  );
}
