import { compare, judgeSum, unitsAgree, type Judgement } from '../../quantity';
import { plainValue, type Aspect, type TableFacts, type TableFigure } from './facts';
import type { Mention, Stated } from './mentions';
import { alike, narrows, PARTIAL_YEAR } from './subjects';
import type { FoundBy } from './types';

/** A judgement with the cells that it rests on. */
export interface Found {
  readonly judged: Judgement;
  readonly cells: readonly TableFigure[];
}

/** Figures with the same value as one of the text, where no name is alike: more digits are no chance. */
const TELLING_DIGITS = 4;
const LEVELS: readonly Aspect[] = ['budget', 'actual', 'plain', 'target', 'score'];

/** A stated figure against one of a table, both in base units. */
export function against(stated: Stated, figure: TableFigure): Judgement {
  return judgeSum(stated.printed, [figure.printed], { exact: figure.exact });
}

const fits = (stated: Stated, { base }: TableFigure): boolean =>
  stated.base === base ||
  (stated.base !== '元' && base !== '元' && base !== '%' && unitsAgree(stated.base, base));

/** The tables' levels of the same subject that agree with a mention; those of its kind and year before others. */
export function agreeing(
  mention: Mention,
  facts: TableFacts,
): { readonly by: FoundBy; readonly found: Found } | null {
  const { stated, key } = mention;
  const named = key === '' ? [] : (facts.byKey.get(key) ?? []);
  const equal = facts.byValue.get(plainValue(stated.printed.value)) ?? [];
  const fitting = (figures: readonly TableFigure[]) =>
    figures.filter(
      (figure) =>
        LEVELS.includes(figure.aspect) &&
        fits(stated, figure) &&
        against(stated, figure).verdict !== 'inconsistent',
    );
  const same = fitting(named);
  if (same.length > 0) return { by: 'meaning', found: founded(mention, same) };
  const values = fitting(equal);
  const similar = values.filter((figure) => alike(figure.key, key));
  if (similar.length > 0 && digits(stated) >= 2) return { by: 'meaning', found: founded(mention, similar) };
  if (values.length > 0 && digits(stated) >= TELLING_DIGITS)
    return { by: 'value', found: founded(mention, values) };
  return null;
}

/** Of the figures that agree, those of the mention's own kind and year, where there are such. */
function founded(mention: Mention, figures: readonly TableFigure[]): Found {
  const ofKind = preferred(figures, ({ aspect }) => aspect === mention.kind);
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

const digits = ({ mark }: Stated): number => mark.text.replace(/\D/g, '').replace(/^0+/, '').length;

/**
 * The tables' figures that a mention contradicts; null where its meaning is not certain. Certain is: the same subject and
 * kind, one value in the tables, no word that narrows what is spoken of; and either other figures of the sentence agree
 * with the same column (`columns`), or the year is said.
 */
export function contradicted(
  mention: Mention,
  facts: TableFacts,
  columns: ReadonlySet<string>,
): Found | null {
  if (mention.key === '') return null;
  const { stated, words } = mention;
  const all = (facts.byKey.get(mention.key) ?? []).filter(
    (figure) => LEVELS.includes(figure.aspect) && fits(stated, figure),
  );
  const clause = words.slice(lastDelimiter(words) + 1);
  const anchored = PARTIAL_YEAR.test(clause)
    ? []
    : all.filter(
        (figure) =>
          columns.has(figure.column) && agreeInKind(mention, figure) && !narrows(clause, figure.words),
      );
  if (anchored.length > 0) return onlyOne(stated, anchored);
  const { kind, year } = mention;
  if (year === null || PARTIAL_YEAR.test(words)) return null;
  return onlyOne(
    stated,
    all.filter(
      (figure) =>
        figure.year === year && (kind === 'plain' || figure.aspect === kind) && !narrows(words, figure.words),
    ),
  );
}

/** Figures that speak of one thing with one value; others accuse nobody. */
function onlyOne(stated: Stated, figures: readonly TableFigure[]): Found | null {
  const [first] = figures;
  if (!first) return null;
  const same = ({ aspect, printed }: TableFigure): boolean =>
    aspect === first.aspect && compare(printed.value, first.printed.value) === 0;
  return figures.every(same) ? { judged: against(stated, first), cells: figures } : null;
}

const lastDelimiter = (words: string): number =>
  Math.max(...[...'，；：、（'].map((mark) => words.lastIndexOf(mark)));

const agreeInKind = ({ kind, year }: Mention, figure: TableFigure): boolean =>
  (kind === 'plain' || figure.aspect === kind) &&
  (year === null || figure.year === null || figure.year === year);
