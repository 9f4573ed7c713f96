import { compare } from '../../quantity';
import type { TableFacts } from './facts';
import {
  against,
  conforms,
  crossedBy,
  fits,
  namedBy,
  preferred,
  told,
  type Around,
  type Found,
} from './levels';
import type { Mention, Stated } from './mention';
import { saidOf } from './said';
import { FUNDS, LOST, narrows, PARTIAL_YEAR, TOTAL_SCORE } from './subjects';
import { tableOf } from './together';
import type { Aspect, TableFigure } from './types';

/**
 * The tables' figures that a mention contradicts; null where its meaning is not certain. Certain is: the same subject and
 * kind, one value in the tables, no word that narrows what is spoken of; and one of: its subject goes on from a figure that
 * agrees, other figures of the sentence agree with the same column, its project is named and its kind, it is an indicator,
 * a count or a score by its full name, or the year is said.
 */
export function contradicted(mention: Mention, facts: TableFacts, around: Around): Found | null {
  if (mention.beside !== null || mention.from) {
    const found = besideOne(mention, facts, around);
    if (found || mention.beside !== null) return found;
  }
  const { rows, columns, head, kin } = around;
  const { stated, clause, topic, aspect, scope, year } = mention;
  const words = mention.words.replace(WHOLE_YEAR, '');
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
  const said = clause
    .replace(mention.previous && topic !== null ? LAST_YEAR : CARRIED, '')
    .replace(mention.key, '');
  const loose = LOOSE.test(said) || (mention.period === null && PARTIAL_YEAR.test(said.replace(PLANNED, '')));
  if (topic !== null) {
    const own = candidates(rows, clause);
    if (own.length > 0 || rows.length === 0) return loose ? null : onlyOne(stated, own);
  }
  const ofKin = candidates(kin, clause);
  if (ofKin.length > 0 && !loose) return onlyOne(stated, ofKin);
  if (mention.key === '') return null;
  const crossed = crossedBy(mention, head);
  if (crossed.length > 0) return loose ? null : onlyOne(stated, crossed);
  // A part of something that the tables have, in another table: perhaps of something else.
  const within = (figure: TableFigure): boolean =>
    !head || figure.named || head.some((one) => tableOf(one) === tableOf(figure));
  const all = namedBy(mention, facts).filter(within);
  if (!loose) {
    const near = candidates(all, clause);
    const inColumns = (some: ReadonlySet<string>) =>
      near.filter((figure) => some.has(figure.column) && sameYear(year, figure));
    const ofHead = inColumns(new Set(head?.map(({ column }) => column)));
    const anchored = ofHead.length > 0 ? ofHead : inColumns(new Set(columns.keys()));
    if (anchored.length > 0) return onlyOne(stated, anchored);
    // 比上年增加234.26万元 holds for this row alone.
    const moved = near.filter((figure) => sameYear(year, figure) && isMoved(mention, figure));
    if (moved.length > 0) return onlyOne(stated, moved);
    if (!all.every((figure) => isOfUnit(figure, mention, facts))) return null;
    const isTotal = mention.key === TOTAL_SCORE && facts.projects.length <= 1;
    if (isTotal && aspect === 'score') return onlyOne(stated, near);
    const isYears = mention.period !== null || !PARTIAL_YEAR.test(words.replace(PLANNED, ''));
    if (mention.key === FUNDS && isYears && aspect !== 'plain' && (scope !== null || !facts.hasAccounts))
      return onlyOne(stated, near);
    const known = near.filter(
      (figure) =>
        sameYear(year ?? mention.textYear, figure) &&
        (scope?.project ? figure.named || aspect !== 'plain' : figure.named && isTelling(figure)),
    );
    // A name of several tables is certain only where all of them are meant.
    if (known.length > 0 && known.length === near.length) return onlyOne(stated, known);
  }
  if (
    year === null ||
    LOOSE.test(said) ||
    (mention.period === null && PARTIAL_YEAR.test(words.replace(PLANNED, '')))
  )
    return null;
  if (!all.every((figure) => isOfUnit(figure, mention, facts))) return null;
  const dated = candidates(all, words).filter((figure) => figure.year === year);
  return isPlanned(mention, dated) ? null : onlyOne(stated, dated);
}

/** The funds of a project are not those of the unit: only where the text speaks of it, or the tables of nothing else. */
function isOfUnit({ named, cell }: TableFigure, { scope, key }: Mention, facts: TableFacts): boolean {
  if (named || scope !== null || !facts.hasAccounts) return true;
  const project = facts.projects.find(({ sheets }) => sheets.has(cell.sheet));
  return !project || project.key === key;
}

/** Whether what is said of a mention is as the row of a figure has it, and nothing is not. */
function isMoved(mention: Mention, figure: TableFigure): boolean {
  const said = saidOf(mention, [figure]);
  return said.length > 0 && said.every(([, { judged }]) => judged.verdict !== 'inconsistent');
}

/** Whether a mention that agrees with a budget is told with the changes of what was spent. */
export function isOfActual(mention: Mention, { cells }: Found): boolean {
  if (mention.aspect !== 'plain' || cells.some(({ aspect }) => aspect !== 'budget')) return false;
  return cells.every(({ row, year }) =>
    row.some((other) => other.aspect === 'actual' && other.year === year && isMoved(mention, other)),
  );
}

/**
 * 完成预算8万元的, 由83.3万元增加到86.8万元: a figure that is told beside another one, by the row that the other agrees with.
 */
function besideOne(mention: Mention, facts: TableFacts, { rows, pair }: Around): Found | null {
  const { stated, beside, key, stage, year } = mention;
  const ofKind = (figures: readonly TableFigure[], wanted: (figure: TableFigure) => boolean) =>
    figures.filter((figure) => fits(stated, figure) && wanted(figure));
  if (beside === 'whole' || beside === 'budget') {
    const budgets = ofKind(rows, ({ aspect }) => aspect === 'budget');
    return onlyOne(stated, stage === null ? budgets : preferred(budgets, (one) => one.stage === stage));
  }
  if (beside === 'last')
    return onlyOne(
      stated,
      ofKind(rows, (one) => one.aspect === 'actual' && isPrevious(rows, one, year)),
    );
  if (pair.length === 0 || beside === 'target') return null;
  const [other] = pair;
  const by = beside === 'from' ? -1 : 1;
  const named = [...(facts.byKey.get(key) ?? []), ...pair.flatMap(({ row }) => row)];
  const meant = ofKind(
    [...new Set(named)],
    (one) =>
      pair.some((each) => tableOf(each) === tableOf(one)) &&
      one.aspect === other?.aspect &&
      one.period === other.period &&
      (one.aspect === 'budget'
        ? one.stage === (by < 0 ? 'initial' : 'adjusted')
        : one.year === (year ?? shifted(other.year, by))),
  );
  return onlyOne(stated, meant);
}

const shifted = (year: string | null, by: number): string | null =>
  year === null ? null : String(Number(year) + by);

const isPrevious = (rows: readonly TableFigure[], one: TableFigure, year: string | null): boolean =>
  one.year !== null &&
  (year === null ? rows.some((other) => other.year === shifted(one.year, 1)) : one.year === year);

/** 截至2023年末 is the whole year. */
const WHOLE_YEAR = /截[至止]到?20\d\d年(?:年?[末底]|12月31日)/g;
/** 上年结转 is a name. */
const CARRIED = /上年度?结转/g;
const LAST_YEAR = /(?:上年度?|去年|上一年)(?:同期)?/g;
/** 拟投入资金 too. */
const PLANNED = /拟投入|比重/g;
/** 将, 拟, 比: what is to come, or another thing that the named one is held against. */
const LOOSE = /由|从|原|去年|上年|上一年|同期|以前年度|历年/;
const sameYear = (year: string | null, figure: TableFigure): boolean =>
  year === null || figure.year === null || figure.year === year;
/** 电视, 广播: names that say too little by themselves. */
const isTelling = ({ key }: TableFigure): boolean => key.length >= 4;

const TOTAL = /总计|总收入|总支出/;

/** 收入总计 holds what was carried over, 本年收入合计 does not. */
const isOfAnotherTotal = (words: string, tableWords: string): boolean =>
  TOTAL.test(words) ? !TOTAL.test(tableWords) : TOTAL.test(tableWords) && /本年/.test(words);

/** Whether nothing says that a budget is told, where only the budget is known. */
const isPlanned = ({ aspect, listed }: Mention, figures: readonly TableFigure[]): boolean =>
  aspect === 'plain' && listed !== 'budget' && figures.every((figure) => figure.aspect === 'budget');

/** A count of a list is what was reached. */
const meantBy = (aspect: Aspect): Aspect => (aspect === 'plain' ? 'actual' : aspect);

/** What was taken off by the indicators, or by them and the budget: of one form, either may be told. */
const isEither = (figures: readonly TableFigure[]): boolean =>
  figures.every(({ from, key, cell }) => from && key === LOST && cell.sheet === figures[0]?.cell.sheet);

/** Figures that speak of one thing with one value; others accuse nobody. */
function onlyOne(stated: Stated, figures: readonly TableFigure[]): Found | null {
  const [first] = figures;
  if (!first) return null;
  const same = ({ aspect, printed }: TableFigure): boolean =>
    meantBy(aspect) === meantBy(first.aspect) && compare(printed.value, first.printed.value) === 0;
  if (!figures.every(same) && !isEither(figures)) return null;
  // What two forms come to alike is said of the one or of both together.
  if (first.from && new Set(figures.map(({ cell }) => cell.sheet)).size > 1) return null;
  const judgements = figures.map((figure) => against(stated, figure));
  if (judgements.some(({ verdict }) => verdict !== 'inconsistent')) return null;
  const judged = against(stated, first);
  return judged.verdict === 'inconsistent' ? { judged, cells: figures } : null;
}
