import { compare, judgeSum, unitsAgree, type Judgement } from '../../quantity';
import { plainValue, type TableFacts } from './facts';
import type { Mention, Stated } from './mentions';
import { samePeriod } from './periods';
import { alike, narrows, PARTIAL_YEAR, subjectKey } from './subjects';
import type { Aspect, FoundBy, TableFigure } from './types';

/** A judgement with the cells that it rests on. */
export interface Found {
  readonly judged: Judgement;
  readonly cells: readonly TableFigure[];
}

/** Figures with the same value as one of the text, where no name is alike: more digits are no chance. */
const TELLING_DIGITS = 4;

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

/** A stated figure against one of a table, both in base units. */
export function against(stated: Stated, figure: TableFigure): Judgement {
  return judgeSum(stated.printed, [figure.printed], { exact: figure.exact });
}

/** A percentage without a sign in the table is one of its row's name: 满意度 95. */
const RATE = /(?:率|度|比例|比重|占比)$/;

function fits(stated: Stated, { base, key }: TableFigure): boolean {
  if (stated.base === base) return true;
  if (stated.base === '%') return base === '' && RATE.test(key);
  return stated.base !== '元' && base !== '元' && base !== '%' && unitsAgree(stated.base, base);
}

/** Whether nothing that is said of a mention is against its being this figure of the tables. */
function conforms(mention: Mention, figure: TableFigure): boolean {
  const { aspect, stage, year, dated, period, scope } = mention;
  return (
    MEANT[aspect].includes(figure.aspect) &&
    (stage === null || figure.stage === null || stage === figure.stage) &&
    (!(dated || mention.aspect === 'actual') ||
      year === null ||
      figure.year === null ||
      year === figure.year) &&
    samePeriod(period, figure.period) &&
    (scope === null || scope.holds(figure.cell.sheet) || figure.key === scope.project?.key)
  );
}

/** The tables' figures of the same subject that agree with a mention; null where none is, or only of another meaning. */
export function agreeing(mention: Mention, facts: TableFacts, { rows, head }: Around): Found | null {
  const { stated, key } = mention;
  const agree = (figures: readonly TableFigure[]) =>
    figures.filter((figure) => fits(stated, figure) && against(stated, figure).verdict !== 'inconsistent');
  const crossed = agree(crossedBy(mention, head));
  if (crossed.length > 0) return founded(mention, crossed);
  const ofMeaning = (figures: readonly TableFigure[]) =>
    agree(figures.filter((figure) => conforms(mention, figure)));
  const own = ofMeaning(rows);
  if (own.length > 0) return founded(mention, own);
  const same = ofMeaning(key === '' ? [] : (facts.byKey.get(key) ?? []));
  return same.length > 0 ? founded(mention, same) : null;
}

/** 卫生健康支出2968.99万元，其中基本支出1802.6万元: the head's row in the column of the mention's name. */
function crossedBy({ key, scope }: Mention, head: Around['head']): readonly TableFigure[] {
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
  const named = key === '' ? [] : (facts.byKey.get(key) ?? []);
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

function preferred<T>(items: readonly T[], wanted: (item: T) => boolean): readonly T[] {
  const some = items.filter(wanted);
  return some.length > 0 ? some : items;
}

const digits = ({ printed }: Stated): number =>
  plainValue(printed.value)
    .replace(/\D/g, '')
    .replace(/^0+|0+$/g, '').length;

/** What is known around a mention. */
export interface Around {
  /** Of the rows that its subject agreed with. */
  readonly rows: readonly TableFigure[];
  /** What the head of its list agrees with; null where it has no head, or a head that the tables do not have. */
  readonly head: readonly TableFigure[] | null;
  /** Of the columns that its sentence agrees with. */
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * The tables' figures that a mention contradicts; null where its meaning is not certain. Certain is: the same subject and
 * kind, one value in the tables, no word that narrows what is spoken of; and one of: its subject goes on from a figure that
 * agrees, other figures of the sentence agree with the same column, its project is named and its kind, it is an indicator,
 * a count or a score by its full name, or the year is said.
 */
export function contradicted(mention: Mention, facts: TableFacts, around: Around): Found | null {
  if (mention.aside) return null;
  const { rows, columns, head } = around;
  const { stated, words, clause, topic, aspect, scope, year } = mention;
  const candidates = (figures: readonly TableFigure[], said: string) =>
    told(
      mention,
      figures.filter(
        (figure) =>
          fits(stated, figure) &&
          conforms(mention, figure) &&
          !narrows(said, figure.words) &&
          !isOfAnotherTotal(clause, figure.words),
      ),
    );
  const loose = LOOSE.test(clause) || (mention.period === null && PARTIAL_YEAR.test(clause));
  if (topic !== null) return loose ? null : onlyOne(stated, candidates(rows, clause));
  if (mention.key === '') return null;
  const crossed = crossedBy(mention, head);
  if (crossed.length > 0) return loose ? null : onlyOne(stated, crossed);
  // A part of something that the tables have, in another table: perhaps of something else.
  const within = (figure: TableFigure): boolean =>
    !head || head.some((one) => tableOf(one) === tableOf(figure));
  const all = (facts.byKey.get(mention.key) ?? []).filter(within);
  if (!loose) {
    const near = candidates(all, clause);
    const anchored = near.filter((figure) => columns.has(figure.column) && sameYear(year, figure));
    if (anchored.length > 0) return onlyOne(stated, anchored);
    const known = near.filter(
      (figure) =>
        sameYear(year ?? mention.textYear, figure) &&
        (scope?.project ? figure.named || aspect !== 'plain' : figure.named && isTelling(figure)),
    );
    // A name of several tables is certain only where all of them are meant.
    if (known.length > 0 && known.length === near.length) return onlyOne(stated, known);
  }
  if (year === null || LOOSE.test(clause) || (mention.period === null && PARTIAL_YEAR.test(words)))
    return null;
  const dated = candidates(all, words).filter((figure) => figure.year === year);
  return isPlanned(mention, dated) ? null : onlyOne(stated, dated);
}

/** 将, 拟, 比: what is to come, or another thing that the named one is held against. */
const LOOSE = /由|从|原|去年|上年|上一年|同期|以前年度|历年/;
const sameYear = (year: string | null, figure: TableFigure): boolean =>
  year === null || figure.year === null || figure.year === year;
/** 电视, 广播: names that say too little by themselves. */
const isTelling = ({ key }: TableFigure): boolean => key.length >= 4;

/** The budget of the stage that is said; where no word says which, what was reached and not what was planned. */
function told({ aspect, stage, listed }: Mention, figures: readonly TableFigure[]): readonly TableFigure[] {
  if (stage !== null) return preferred(figures, (figure) => figure.stage === stage);
  if (aspect !== 'plain') return figures;
  if (listed === 'budget') return preferred(figures, (figure) => figure.aspect === 'budget');
  return preferred(figures, ({ aspect: own }) => own === 'actual' || own === 'plain');
}

const TOTAL = /总计|总收入|总支出/;

/** 收入总计 holds what was carried over, 本年收入合计 does not. */
const isOfAnotherTotal = (words: string, tableWords: string): boolean =>
  TOTAL.test(words) ? !TOTAL.test(tableWords) : TOTAL.test(tableWords) && /本年/.test(words);

/** Whether nothing says that a budget is told, where only the budget is known. */
const isPlanned = ({ aspect, listed }: Mention, figures: readonly TableFigure[]): boolean =>
  aspect === 'plain' && listed !== 'budget' && figures.every((figure) => figure.aspect === 'budget');

const tableOf = ({ column }: TableFigure): string => column.slice(0, column.lastIndexOf(' '));

/** A count of a list is what was reached. */
const meantBy = (aspect: Aspect): Aspect => (aspect === 'plain' ? 'actual' : aspect);

/** Figures that speak of one thing with one value; others accuse nobody. */
function onlyOne(stated: Stated, figures: readonly TableFigure[]): Found | null {
  const [first] = figures;
  if (!first) return null;
  const same = ({ aspect, printed }: TableFigure): boolean =>
    meantBy(aspect) === meantBy(first.aspect) && compare(printed.value, first.printed.value) === 0;
  if (!figures.every(same)) return null;
  const judged = against(stated, first);
  return judged.verdict === 'inconsistent' ? { judged, cells: figures } : null;
}
