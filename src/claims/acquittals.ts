import { isZero } from '../quantity';
import { OperandLists, type Draft } from './judging/draft';
import { digitsOf, type TextFigure } from './text/figures';
import { put } from './text/grouped';
import { OPENING } from './balances/flows';
import {
  addSigned,
  addUp,
  dimension,
  isRight,
  mayAddUp,
  mayBeRate,
  mayFit,
  quotient,
  rateFromChange,
  rateOf,
  type Signed,
} from './judging/judge';
import type { Level } from './statements/levels';
import { firstFrom, levelsByFigure } from './statements/near';
import { mistypedSum, mistyping } from './judging/mistypings';
import { isOfUnsaidSum } from './unsaidSums';
import { LEFT_OVER, TOTAL_AFTER } from './text/words';

/** How many levels before a figure another reading of it may reach. */
const REACH = 10;
const MOST_OUTLAYS = 3;
const FURTHEST = 16;
// Amount and rate of so many digits hold of another level hardly by chance.
const ENOUGH_TOGETHER = 6;
// So many digits of a rate are hardly those of any two levels.
const OF_ALL = /总|整体|综合/;
const AMENDMENT = /(?:收回|缴回|退回|追加|追减|调[增减]|核[增减])(?:资金|预算)?$/;
const ENOUGH_ALONE = 4;
const BEHIND = 3;
/** A name so long is hardly that of two quantities: 公务用车运行费, but not 结余. */
const FULL_NAME = 5;

/**
 * Takes back an accusation where another reading of the same words holds: a right figure that is accused costs more trust
 * than a wrong one that is passed over. What only a slip would read so (shares swapped, this year's base) is no other reading.
 */
export function acquitted(drafts: readonly Draft[], levels: readonly Level[]): readonly Draft[] {
  if (!drafts.some(isAccused)) return drafts;
  const court = new Court(drafts, levels);
  return drafts.map((draft) =>
    isAccused(draft) && (court.hasOtherReading(draft) || court.isOfUnsaidSum(draft))
      ? { ...draft, judged: null }
      : draft,
  );
}

const MEASURING: ReadonlySet<Draft['kind']> = new Set<Draft['kind']>([
  'share',
  'executionRate',
  'change',
  'changeRate',
]);

const isAccused = ({ judged }: Draft): boolean => judged?.verdict === 'inconsistent';

class Court {
  private readonly levelOf: ReadonlyMap<TextFigure, Level>;
  /** Figures that a right relation makes, and the right relations that each takes part in. */
  private readonly made = new Set<TextFigure>();
  private readonly bearing = new Map<TextFigure, Draft[]>();
  /** The parts of the sums that are right: what makes one total is not held against another. */
  private readonly sums = new OperandLists();
  /** The changes that make another. */
  private readonly causes = new OperandLists();
  /** The flows that make a balance. */
  private readonly rolls = new OperandLists();
  /** What makes a figure. */
  private readonly partsOf = new Map<TextFigure, (readonly TextFigure[])[]>();
  /** The sums in which a figure is a part, and the shares that make 100 with it. */
  private readonly sumsOf = new Map<TextFigure, (readonly TextFigure[])[]>();
  private readonly hundredsOf = new Map<TextFigure, (readonly TextFigure[])[]>();

  /** Of each whole, what the shares that are held against it would make of it. */
  private readonly sharesOf = new Map<TextFigure, { least: number; most: number }[]>();

  constructor(
    drafts: readonly Draft[],
    private readonly levels: readonly Level[],
  ) {
    this.levelOf = levelsByFigure(levels);
    for (const draft of drafts) {
      const { kind, judged, stated, operands, word } = draft;
      const [part, whole] = operands;
      if (kind === 'share' && part && whole) put(this.sharesOf, whole, impliedBy(stated.figure, part));
      if (!isRight(judged) || word || kind === 'repeated' || operands.length < 2) continue;
      this.made.add(stated.figure);
      if (kind === 'causes') this.causes.add(operands);
      if (kind === 'rollForward') this.rolls.add(operands);
      if (kind === 'sum' || kind === 'counts') {
        this.sums.add(operands);
        put(this.partsOf, stated.figure, operands);
      }
      for (const figure of [stated.figure, ...operands]) put(this.bearing, figure, draft);
      const lists =
        kind === 'sum' || kind === 'counts' ? this.sumsOf : kind === 'shareTotal' ? this.hundredsOf : null;
      if (lists) for (const operand of operands) put(lists, operand, operands);
    }
  }

  hasOtherReading(draft: Draft): boolean {
    switch (draft.kind) {
      case 'sum':
      case 'counts':
        return (
          isNested(draft) ||
          this.isFarBeyond(draft) ||
          this.isBeforeTotal(draft) ||
          this.isOfAnotherTotal(draft) ||
          this.isWithinSum(draft) ||
          this.isOfAll(draft)
        );
      case 'shareTotal':
        return this.isWithinHundred(draft);
      case 'share':
        return this.isOfAnother(draft) || this.areOfAnother(draft);
      case 'executionRate':
        return this.isOfAnother(draft) || this.isOfNearerPair(draft);
      case 'change':
        return this.hasItsRate(draft) || this.isOfAmendment(draft);
      case 'changeRate':
        return this.isOfOthers(draft);
      case 'causes':
        // Changes that make one change are not those of another.
        return this.causes.has(draft.operands);
      case 'rollForward':
        // 达标23项、超额13项、未完成3项: what makes one sum is not left of each other.
        // 本期盈余…；其他盈余: flows that make one balance are not those of another.
        return this.isWithinSum(draft) || this.rolls.has(draft.operands) || this.isRolled(draft);
      case 'repeated':
        return this.isOwn(draft);
      default:
        return false;
    }
  }

  isOfUnsaidSum(draft: Draft): boolean {
    return MEASURING.has(draft.kind) && isOfUnsaidSum(draft, this.levels, this.levelOf);
  }

  /** 诉求46653件，非电话5229件。其中A27929件，B18724件: parts of a level further back, where no slip explains so much more. */
  private isFarBeyond({ stated: { figure }, operands }: Draft): boolean {
    const [total, first] = [this.levelOf.get(figure), operands[0] && this.levelOf.get(operands[0])];
    if (!total || !first || total.sentence === first.sentence) return false;
    const added = operands.reduce((sum, { size }) => sum + size, 0);
    return added > BEYOND * figure.size && mistypedSum(figure, operands) === null;
  }

  /** 收入530亿元，其中市级32亿元，区县498亿元。税收365亿元，非税165亿元: parts of the first, not of the level right before. */
  private isOfAnotherTotal(draft: Draft): boolean {
    const { stated, operands } = draft;
    // What is made by some of them, or by more, is not made by these; what is less than one of them is no total of it.
    if (
      this.partsOf
        .get(stated.figure)
        ?.some(
          (right) =>
            right.every((part) => operands.includes(part)) || operands.every((part) => right.includes(part)),
        ) === true
    )
      return true;
    const label = this.levelOf.get(stated.figure)?.label ?? '';
    if (label.includes('累计') && operands.some(({ size }) => size > stated.figure.size)) return true;
    const named = TOTAL_AFTER.test(label);
    return !named && this.sums.has(operands);
  }

  /** 执行率100%，得10分。…；满意度各得10分、10分。总分96分: all points that the paragraph tells before it, and not some of them. */
  private isOfAll({ stated: { figure } }: Draft): boolean {
    if (figure.unit !== '分') return false;
    const end = firstFrom(this.levels, figure.from);
    const all = this.levels
      .slice(Math.max(0, end - 2 * REACH), end)
      .filter(
        (one) => one.paragraph === this.levels[end]?.paragraph && one.figure.unit === '分' && !one.aside,
      );
    return all.length > 2 && Math.abs(all.reduce((sum, one) => sum + one.figure.size, -figure.size)) < 1e-6;
  }

  /** 加上：返还33亿元、转移18亿元、专项14亿元、…，总计149亿元: no part of a sum is the total of its neighbours. */
  private isWithinSum({ stated, operands }: Draft): boolean {
    return (this.sumsOf.get(stated.figure) ?? []).some((parts) =>
      operands.every((one) => parts.includes(one)),
    );
  }

  /** 占49%，占0%，占51%: some of the shares that make 100. */
  private isWithinHundred({ operands }: Draft): boolean {
    const [first] = operands;
    const sets = first ? (this.hundredsOf.get(first) ?? []) : [];
    return sets.some((shares) => operands.every((one) => shares.includes(one))) || this.goesOn(operands);
  }

  /** 占81.45%，占17.99%，占0.56%: the next shares make 100 with them. */
  private goesOn(shares: readonly TextFigure[]): boolean {
    const last = shares.at(-1);
    const end = last ? firstFrom(this.levels, last.from) : 0;
    const near = this.levels.slice(Math.max(0, end - REACH), end);
    const at = near.findLast(({ share }) => share !== null && share.figure === last)?.index ?? -1;
    let reached = shares.reduce((sum, { size }) => sum + size, 0);
    for (const { share } of at < 0 ? [] : this.levels.slice(at + 1, at + REACH)) {
      if (!share) return false;
      reached += share.figure.size;
      if (Math.abs(reached - HUNDRED) < NEAR_HUNDRED) return true;
    }
    return false;
  }

  /** 竞猜型153亿元，即开型58亿元，…共952亿元: what is added up behind is no part of one of its parts. */
  private isBeforeTotal({ stated, operands }: Draft): boolean {
    return operands.some(
      (part, at) =>
        // 其中：三个项目合计2715万元；配套945万元: the first names what it is made of itself.
        at > 0 &&
        part.from > stated.figure.from &&
        part.size > stated.figure.size &&
        TOTAL_AFTER.test(this.levelOf.get(part)?.label ?? ''),
    );
  }

  /** Levels of one dimension in the paragraph, or the sentence, of the last level before a figure. */
  private before(figure: TextFigure, like: TextFigure, within: 'paragraph' | 'sentence'): readonly Level[] {
    const end = firstFrom(this.levels, figure.from);
    const near = this.levels.slice(Math.max(0, end - REACH), end);
    const last = near.at(-1);
    return near.filter(
      (level) => level[within] === last?.[within] && dimension(level.figure) === dimension(like),
    );
  }

  /** 出租出借5006平方米，其中…出借880平方米，占总面积38512平方米的13%: the share of a level before, that has none of its own. */
  private isOfAnother({ kind, stated, operands: [part, whole] }: Draft): boolean {
    if (!part || !whole || digitsOf(stated.figure) < 2) return false;
    // 比预算节约290万元，节约率4.1%: of the change that gives the rate its name.
    if (kind === 'share' && (!this.levelOf.has(part) || this.isNamedFrom(stated.figure, part, whole)))
      return false;
    return this.before(stated.figure, part, 'sentence').some(
      (level) =>
        level.figure !== part &&
        level.figure !== whole &&
        (kind === 'share'
          ? level.share === null
          : level.executions.length === 0 && !LEFT_OVER.test(level.label)) &&
        isRight(quotient(stated.figure, level.figure, whole)),
    );
  }

  /**
   * 采购预算256万元…。累计119.85万元。…支付111.70万元，其中…，执行率93.20%: of two levels of its paragraph that stand as near, the part of
   * which has no rate of its own.
   */
  private isOfNearerPair({ stated: { figure }, operands: [part, whole] }: Draft): boolean {
    const [own, held] = [part && this.levelOf.get(part), whole && this.levelOf.get(whole)];
    if (!own || !held || digitsOf(figure) < ENOUGH_ALONE) return false;
    const end = firstFrom(this.levels, figure.from);
    const stands = this.levels[end - 1];
    if (!stands) return false;
    const near = this.levels
      .slice(Math.max(0, end - FURTHEST), end + BEHIND)
      .filter((level) => level.paragraph === stands.paragraph && !level.aside);
    // 截至9月支出157万元，占全年预算462万元的33.94%: what a rate beside it is of.
    const wholes = near.flatMap(({ figure: own, sentence, executions, nature }) => [
      { figure: own, sentence, nature },
      ...executions.flatMap(({ base }) => (base ? [{ figure: base, sentence, nature }] : [])),
    ]);
    type Place = Pick<Level, 'sentence'>;
    const away = (one: Place, other: Place): number =>
      Math.max(...[one, other].map(({ sentence }) => Math.abs(stands.sentence - sentence)));
    const reached = away(own, held);
    return near.some(
      (spent) =>
        // What was to be done of what was done is a slip.
        spent !== held &&
        spent.nature !== 'budget' &&
        spent.nature !== 'previous' &&
        !LEFT_OVER.test(spent.label) &&
        (spent === own ||
          spent.executions.every(
            (rate) => rate.figure === figure || rate.overall === true || OF_ALL.test(rate.whole),
          )) &&
        wholes.some(
          (all) =>
            all.figure !== spent.figure &&
            dimension(all.figure) === dimension(spent.figure) &&
            // Of one deed and another budget, only of a nearer one: the first budget for the changed one is a slip.
            ((all.nature !== 'previous' && away(spent, all) < reached + (spent === own ? 0 : 1)) ||
              isRightBefore(all.figure, spent, held)) &&
            mayFit(figure, spent.figure, all.figure) &&
            quotient(figure, spent.figure, all.figure)?.verdict === 'exact',
        ),
    );
  }

  /** 焚烧16.8万吨、利用6.5万吨、填埋1.7万吨；利用量占26%: another level stands between, so that its words name the part. */
  private isNamedFrom(stated: TextFigure, part: TextFigure, whole: TextFigure): boolean {
    const last = this.levels[firstFrom(this.levels, stated.from) - 1];
    return (
      last !== undefined &&
      last.figure !== part &&
      last.figure !== whole &&
      last.figure.from > part.from &&
      this.levelOf.has(part) &&
      dimension(last.figure) === dimension(part)
    );
  }

  /**
   * 省本级524万元、占1.94%；转移支付26476万元，其中甲市6269万元、占23.22%，…: shares of a whole that is right by its parts, all wrong and
   * all by as much, are of another one.
   */
  private areOfAnother({ operands: [, whole] }: Draft): boolean {
    if (!whole || !this.made.has(whole)) return false;
    const wholes = this.sharesOf.get(whole) ?? [];
    if (wholes.length < ENOUGH_SHARES) return false;
    const least = wholes.reduce((most, each) => Math.max(most, each.least), 0);
    return wholes.every(({ most }) => least <= most);
  }

  /**
   * 2023年3200人、1850人，2024年3360人、1887人，增幅5%、2%: the rate of two others, or on another level of the same year. On a budget,
   * or on a year of its own, it would be a slip.
   */
  private isOfOthers({ stated, operands, near: isNear = false }: Draft): boolean {
    const [current, base] = operands;
    if (digitsOf(stated.figure) < 2 || !current) return false;
    if (base && !this.levelOf.has(base) && this.isOfOtherLevel(stated, current, base, isNear)) return true;
    const near = this.before(stated.figure, current, 'sentence');
    const others = near.filter(({ figure }) => !operands.includes(figure));
    const from = base && this.levelOf.get(base);
    const like = others.filter(({ year, nature }) => from && year === from.year && nature === from.nature);
    const fits = (now: TextFigure, before: TextFigure): boolean => {
      if (now === before || isZero(before.value)) return false;
      const judged = rateOf(stated, now, before);
      // 20万元 and 21万元 are so rounded that many rates would do.
      return (
        isRight(judged) &&
        (judged.verdict !== 'within-rounding' || Math.min(digitsOf(now), digitsOf(before)) > 2)
      );
    };
    return (
      like.some(({ figure }) => fits(current, figure)) ||
      others.some((now) => others.some((before) => fits(now.figure, before.figure)))
    );
  }

  /** 减少8.46万元，下降63.32%，决算4.90万元: amount, rate and level agree; the year before is that of something else. */
  private hasItsRate({ stated, operands: [current] }: Draft): boolean {
    return (this.bearing.get(stated.figure) ?? []).some(
      ({ kind, stated: rate, operands }) =>
        kind === 'changeRate' &&
        rate.figure !== stated.figure &&
        digitsOf(rate.figure) > 2 &&
        operands[0] === current &&
        operands[1] === stated.figure,
    );
  }

  /** 年中收回34万元、追加76万元，调整后预算348万元，净增42万元: of the budget, and not of what was taken back. */
  private isOfAmendment({ stated: { figure }, operands: [current] }: Draft): boolean {
    const own = current && this.levelOf.get(current);
    return (
      own !== undefined &&
      AMENDMENT.test(own.label) &&
      own.moves.some(
        ({ amount, basis, base }) => amount?.figure === figure && basis === null && base === null,
      )
    );
  }

  /** 收入合计增加603万元，增长17.78%: of another level that amount and rate make together. */
  private isOfOtherLevel(
    stated: Draft['stated'],
    current: TextFigure,
    amount: TextFigure,
    isNear: boolean,
  ): boolean {
    const own = this.levelOf.get(current);
    const end = firstFrom(this.levels, stated.figure.from);
    const figures = digitsOf(stated.figure) + digitsOf(amount);
    return (
      figures >= ENOUGH_TOGETHER &&
      this.levels.slice(Math.max(0, end - FURTHEST), end + 2).some(
        ({ figure, nature, sentence, moves }) =>
          figure !== current &&
          // Right behind its level it is of no other sentence, nor of what has a rate of its own.
          !(isNear && (sentence !== own?.sentence || moves.some(({ rate }) => rate !== null))) &&
          nature !== 'previous' &&
          figure.size > 0 &&
          dimension(figure) === dimension(current) &&
          isExactRate(stated, figure, { figure: amount, minus: stated.minus }),
      )
    );
  }

  /** 总量8948万元，支出5870万元，调出2592万元，结转486万元: a level before, less up to three that follow it. */
  private isRolled({ stated, operands }: Draft): boolean {
    if (!operands[0] || digitsOf(stated.figure) < 3) return false;
    const own = this.levelOf.get(stated.figure)?.label ?? '';
    // 到位资金结余: of what has arrived, and of nothing else.
    if (/^(?:到位|下达|批复)(?:资金)?(?:结余|结转|剩余)/.test(own)) return false;
    const near = this.before(stated.figure, operands[0], 'paragraph');
    // 年初结余52万元，收入1478万元，支出1444万元，年末结余34万元: what only leaves out the opening balance is no other reading.
    const end = /年末|期末|年终/.test(own);
    const opened = operands.some((one) => OPENING.test(this.levelOf.get(one)?.label ?? ''));
    if (end && opened && near.every(({ figure }) => operands.includes(figure))) return false;
    return near.some((whole, index) =>
      // What came in, or was left, is not taken away: a slip would do so.
      subsetsOf(near.slice(index + 1).filter(({ label }) => !/收入|结余/.test(label))).some((outlays) => {
        const flows = [
          { figure: whole.figure, minus: false },
          ...outlays.map(({ figure }) => ({ figure, minus: true })),
        ];
        return (
          mayAddUp(stated, flows) &&
          // 上解、还本、调节基金: one of the outlays left out is a slip.
          !leavesOut(operands, [whole, ...outlays]) &&
          isRight(addSigned(stated, flows))
        );
      }),
    );
  }

  /** Both figures follow from, or take part in, relations of their own that the other would break: two quantities under one short name. */
  private isOwn({ stated: { figure }, operands: [earlier] }: Draft): boolean {
    const [own, other] = [this.levelOf.get(figure), earlier && this.levelOf.get(earlier)];
    if (!earlier || (own?.key.length ?? 0) >= FULL_NAME) return false;
    // The very words, and one slip of the hand.
    const isSlipped = own?.label === other?.label && mistyping(figure, earlier.value) !== null;
    if (own && own.label.length > FULL_NAME && isSlipped) return false;
    const isBorne = (one: TextFigure, instead: TextFigure): boolean =>
      (this.bearing.get(one) ?? []).some((relation) => this.tells(relation, one, instead));
    return this.made.has(figure) || (isBorne(figure, earlier) && isBorne(earlier, figure));
  }

  /** Whether a relation that holds of one figure would not hold of another: a rate of few digits bears both. */
  private tells({ kind, stated, operands }: Draft, one: TextFigure, other: TextFigure): boolean {
    if (!RATES.has(kind) || stated.figure === one) return true;
    const off = Math.abs(one.size - other.size) / Math.max(one.size, other.size);
    // Of two levels, the rate moves with all that they are; of a level and its change, with the change alone.
    const ofLevels = kind !== 'changeRate' || operands.every((operand) => this.levelOf.has(operand));
    const moved = off * (stated.figure.size + (ofLevels && kind === 'changeRate' ? HUNDRED : 0));
    return moved > 10 ** -stated.figure.decimals;
  }
}

/** 应到位34万元，实到32万元，支出31万元，支出率95.69%: what stands right before what was done, where the other does not. */
const isRightBefore = (figure: TextFigure, { index }: Level, held: Level): boolean =>
  held.index < index - 1 && figure.from > held.figure.from;

/** Whether a reading is another one but for what it leaves out of several outlays. */
const leavesOut = (operands: readonly TextFigure[], reading: readonly Level[]) =>
  reading.length > 2 &&
  operands.length === reading.length + 1 &&
  reading.every(({ figure }) => operands.includes(figure));

/** Between what a whole lies of which a part has a share, by doubles. */
function impliedBy({ size, decimals }: TextFigure, part: TextFigure): { least: number; most: number } {
  const unit = 10 ** -decimals;
  const most = size > unit ? (100 * (part.size + part.slack)) / (size - unit) : Infinity;
  return { least: (100 * (part.size - part.slack)) / (size + unit), most };
}

const isExactRate = (rate: Signed, current: TextFigure, change: Signed): boolean =>
  mayBeRate(rate, current, change) && rateFromChange(rate, current, change)?.verdict === 'exact';

const ENOUGH_SHARES = 3;
const HUNDRED = 100;
const NEAR_HUNDRED = 0.02;
const RATES: ReadonlySet<Draft['kind']> = new Set<Draft['kind']>(['share', 'executionRate', 'changeRate']);

const BEYOND = 2;

/** 80家（全额64家、差额11家、自收自支5家）within a list: the last operands make one of the first, and the first the total. */
function isNested({ stated: { figure }, operands }: Draft): boolean {
  for (let cut = 2; cut < operands.length - 1; cut += 1) {
    const [outer, inner] = [operands.slice(0, cut), operands.slice(cut)];
    if (inner.filter(({ size }) => size > 0).length < 2) continue;
    if (isRight(addUp(figure, outer)) && outer.some((one) => isRight(addUp(one, inner)))) return true;
  }
  return false;
}

function subsetsOf(levels: readonly Level[]): readonly (readonly Level[])[] {
  const all: (readonly Level[])[] = [];
  for (const level of levels) {
    const longer = all.filter((one) => one.length < MOST_OUTLAYS).map((one) => [...one, level]);
    all.push([level], ...longer);
  }
  return all;
}
