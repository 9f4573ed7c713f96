import { judgeSum, unitsAgree, type Judgement } from '../../quantity';
import { plainValue, type TableFacts } from './facts';
import type { Mention, Stated } from './mention';
import { samePeriod } from './periods';
import { alike, subjectKey } from './subjects';
import { addedUp } from './together';
import type { Aspect, FoundBy, TableFigure } from './types';

/** A judgement with the cells that it rests on. */
export interface Found {
  readonly judged: Judgement;
  readonly cells: readonly TableFigure[];
}

/** Figures with the same value as one of the text, where no name is alike: more digits are no chance. */
const TELLING_DIGITS = 4;

/** 产出指标49.5分: its score, or what it could score. */
const POINTS_MEANT: readonly Aspect[] = ['score', 'points'];

/** What a figure of each aspect may be in a table; 支出 alone may be budgeted or spent. */
const MEANT: { readonly [aspect in Aspect]: readonly Aspect[] } = {
  plain: ['actual', 'plain', 'budget', 'target'],
  budget: ['budget', 'plain'],
  actual: ['actual', 'plain'],
  target: ['target', 'budget'],
  score: ['score'],
  points: ['points'],
  execution: ['execution'],
  change: ['change'],
  changeRate: ['changeRate'],
  share: ['share'],
  deduction: ['deduction'],
  cross: ['cross'],
};

const meantBy = ({ aspect, stated }: Mention): readonly Aspect[] =>
  aspect === 'plain' && stated.base === '分' ? POINTS_MEANT : MEANT[aspect];

/** A stated figure against one of a table, both in base units. */
export function against(stated: Stated, figure: TableFigure): Judgement {
  return judgeSum(stated.printed, [figure.printed], { exact: figure.exact });
}

/** A percentage without a sign in the table is one of its row's name: 满意度 95. */
const RATE = /(?:率|度|比例|比重|占比)$/;

export function fits(stated: Stated, { base, key }: TableFigure): boolean {
  if (stated.base === base) return true;
  if (stated.base === '%') return base === '' && RATE.test(key);
  return stated.base !== '元' && base !== '元' && base !== '%' && unitsAgree(stated.base, base);
}

/** Whether nothing that is said of a mention is against its being this figure of the tables. */
export function conforms(mention: Mention, figure: TableFigure): boolean {
  const { stage, year, dated, period, scope, previous, textYear } = mention;
  return (
    meantBy(mention).includes(figure.aspect) &&
    (stage === null || figure.stage === null || stage === figure.stage) &&
    (!(dated || mention.aspect === 'actual') ||
      year === null ||
      figure.year === null ||
      year === figure.year) &&
    // Where no year is said, not the year before the one that the text is of.
    (year !== null ||
      previous ||
      textYear === null ||
      figure.aspect !== 'actual' ||
      figure.year === null ||
      figure.year === textYear) &&
    samePeriod(period, figure.period) &&
    (scope === null || scope.holds(figure.cell.sheet) || figure.key === scope.project?.key)
  );
}

/** The tables' figures of the same subject that agree with a mention; null where none is, or only of another meaning. */
export function agreeing(mention: Mention, facts: TableFacts, { rows, head }: Around): Found | null {
  const { stated } = mention;
  const agree = (figures: readonly TableFigure[]) =>
    figures.filter((figure) => fits(stated, figure) && against(stated, figure).verdict !== 'inconsistent');
  const crossed = agree(crossedBy(mention, head));
  if (crossed.length > 0) return founded(mention, crossed);
  const ofMeaning = (figures: readonly TableFigure[]) =>
    agree(figures.filter((figure) => conforms(mention, figure)));
  const own = ofMeaning(rows);
  if (own.length > 0) return founded(mention, own);
  const same = ofMeaning(namedBy(mention, facts));
  return same.length > 0 ? founded(mention, same) : null;
}

/** The tables' figures of a mention's name; of several projects what they come to. */
export function namedBy(mention: Mention, facts: TableFacts): readonly TableFigure[] {
  const { key, among, stated } = mention;
  if (key === '') return [];
  const named = facts.byKey.get(key) ?? [];
  if (among.length === 0) return named;
  const total = addedUp(
    among.map((each) =>
      told(
        mention,
        (facts.byKey.get(each) ?? []).filter((figure) => fits(stated, figure) && conforms(mention, figure)),
      ),
    ),
  );
  return total ? [total] : [];
}

/** 卫生健康支出2968.99万元，其中基本支出1802.6万元: the head's row in the column of the mention's name. */
export function crossedBy({ key, scope }: Mention, head: Around['head']): readonly TableFigure[] {
  if (key === '' || !head) return [];
  return head.flatMap(({ row }) =>
    row.filter(
      ({ aspect, header, cell }) =>
        aspect === 'cross' && subjectKey(header) === key && (scope === null || scope.holds(cell.sheet)),
    ),
  );
}

/** Figures of the same value, where the tables have none by the same name, and how telling that is. */
export function similar(
  mention: Mention,
  facts: TableFacts,
): { readonly by: FoundBy; readonly found: Found } | null {
  const { stated, key } = mention;
  const named = namedBy(mention, facts);
  // Another figure by its name: that the value stands elsewhere says nothing.
  if (named.some((figure) => fits(stated, figure) && conforms(mention, figure))) return null;
  const values = (facts.byValue.get(plainValue(stated.printed.value)) ?? []).filter(
    (figure) =>
      Object.hasOwn(LEVELS, figure.aspect) &&
      fits(stated, figure) &&
      against(stated, figure).verdict !== 'inconsistent',
  );
  const likely = values.filter((figure) => alike(figure.key, key) && conforms(mention, figure));
  if (likely.length > 0 && digits(stated) >= 2) return { by: 'meaning', found: founded(mention, likely) };
  if (values.length > 0 && digits(stated) >= TELLING_DIGITS)
    return { by: 'value', found: founded(mention, values) };
  return null;
}

const LEVELS: { readonly [aspect in Aspect]?: true } = {
  budget: true,
  actual: true,
  plain: true,
  target: true,
  score: true,
};

/** Of the figures that agree, those of the mention's own kind and year, where there are such. */
function founded(mention: Mention, figures: readonly TableFigure[]): Found {
  const ofKind = preferred(figures, ({ aspect }) => aspect === mention.aspect && aspect !== 'plain');
  const cells = preferred(ofKind, ({ year }) => year === mention.year);
  const [first] = cells;
  if (!first) throw new RangeError('no figure agrees');
  const exact = cells.find((figure) => against(mention.stated, figure).verdict === 'exact') ?? first;
  return { judged: against(mention.stated, exact), cells };
}

export function preferred<T>(items: readonly T[], wanted: (item: T) => boolean): readonly T[] {
  const some = items.filter(wanted);
  return some.length > 0 ? some : items;
}

const digits = ({ printed }: Stated): number =>
  plainValue(printed.value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;

const SCORED = /得分|总分|评分|得\d/;

/** The budget of the stage that is said; where no word says which, what was reached and not what was planned. */
export function told(
  { aspect, stage, listed, stated, words }: Mention,
  figures: readonly TableFigure[],
): readonly TableFigure[] {
  if (stated.base === '分' && aspect === 'plain' && SCORED.test(words))
    return preferred(figures, (figure) => figure.aspect === 'score');
  if (stage !== null) return preferred(figures, (figure) => figure.stage === stage);
  if (aspect !== 'plain') return figures;
  if (listed === 'budget') return preferred(figures, (figure) => figure.aspect === 'budget');
  return preferred(figures, ({ aspect: own }) => own === 'actual' || own === 'plain');
}

/** What is known around a mention. */
export interface Around {
  /** Of the rows that its subject agreed with. */
  readonly rows: readonly TableFigure[];
  /** What the head of its list agrees with; null where it has no head, or a head that the tables do not have. */
  readonly head: readonly TableFigure[] | null;
  /** Of the columns that its sentence agrees with. */
  readonly columns: ReadonlyMap<string, number>;
  /** Of the rows that what goes on with it agrees with. */
  readonly kin: readonly TableFigure[];
  /** Of 由A增加到B, what the other one agrees with. */
  readonly pair: readonly TableFigure[];
}
