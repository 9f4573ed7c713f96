import { significantDigits } from '../text/figures';
import { judgedIf, type Draft } from '../judging/draft';
import { addUp, dimension, isRight } from '../judging/judge';
import type { Level } from '../statements/levels';
import type { Judgement } from '../../quantity';

const MOST_COLUMNS = 4;
const MOST_ROWS = 14;
const ENOUGH = 4;
const FEWER = 3;
const NEAR = 0.35;
const TOTAL = /合计|总|共|全年|小计|累计/;

/**
 * 资助3090人次、92.4万元，其中春季1475人、45.1万元，秋季1615人、47.3万元: rows of like figures, one after the other, and a row of
 * their totals before or behind them. What adds up in one column adds up in the others.
 */
export function rowClaims(levels: readonly Level[]): readonly Draft[] {
  const drafts: Draft[] = [];
  const told = new Set<Level>();
  for (let at = 0; at < levels.length; at += 1)
    for (let width = MOST_COLUMNS; width > 1; width -= 1) {
      const totals = rowAt(levels, at, width);
      if (!totals || totals.some((total) => told.has(total))) continue;
      const behind = rowsFrom(levels, totals, at + width, width);
      const before = TOTAL.test(totals[0]?.label ?? '') ? rowsFrom(levels, totals, at - width, -width) : [];
      const found = claimsOf(totals, behind) ?? claimsOf(totals, before);
      if (!found) continue;
      drafts.push(...found);
      for (const total of totals) told.add(total);
      break;
    }
  return drafts;
}

/** So many figures in one sentence, of which the first has a name. */
function rowAt(levels: readonly Level[], at: number, width: number): readonly Level[] | null {
  const row = levels.slice(at, at + width);
  const [first] = row;
  if (!first || at < 0 || row.length < width || first.key === '') return null;
  const plain = row.every(
    ({ sentence, tabular, aside, nature }) =>
      sentence === first.sentence && !tabular && !aside && nature !== 'previous',
  );
  return plain ? row : null;
}

/** The rows that go on from there, forwards or backwards, in the order of the text. */
function rowsFrom(
  levels: readonly Level[],
  totals: readonly Level[],
  from: number,
  step: number,
): readonly (readonly Level[])[] {
  const rows: (readonly Level[])[] = [];
  for (let at = from; rows.length < MOST_ROWS; at += step) {
    const row = rowAt(levels, at, Math.abs(step));
    if (!row || !isLike(row, totals) || row[0]?.paragraph !== totals[0]?.paragraph) break;
    rows.push(row);
  }
  return step > 0 ? rows : rows.toReversed();
}

/** 人次 and 人 are one measure. */
const measure = ({ figure }: Level): string => dimension(figure).replace(/(?<=人|批)次$/, '');

/** Figure by figure of one measure, and named alike where the measures do not tell them apart. */
function isLike(row: readonly Level[], totals: readonly Level[]): boolean {
  const apart = new Set(totals.map(measure)).size === totals.length;
  // 建安5517万元、待摊421万元；总投资5840万元，…: no row goes on behind ；.
  if (!apart && row.slice(1).some(({ lead }) => lead.semicolon)) return false;
  return row.every((level, column) => {
    const total = totals[column];
    if (!total || measure(level) !== measure(total)) return false;
    return column === 0
      ? apart || level.label !== total.label
      : apart
        ? level.label === '' || alike(level.label, total.label)
        : level.label !== '' && alike(level.label, total.label);
  });
}

/** 负债 and 负债总额, 审定 and 审定金额. */
const alike = (a: string, b: string): boolean =>
  a === b || a.startsWith(b) || b.startsWith(a) || a.slice(-2) === b.slice(-2);

function claimsOf(totals: readonly Level[], rows: readonly (readonly Level[])[]): readonly Draft[] | null {
  if (rows.length < 2 || new Set(rows.map(([first]) => first?.key)).size < rows.length) return null;
  const columns = totals.map((total, column) => {
    const parts = rows.flatMap((row) => row[column] ?? []);
    const judged = addUp(
      total.figure,
      parts.map(({ figure }) => figure),
    );
    return { total, parts, judged };
  });
  const least = rows.length > 2 ? FEWER : ENOUGH;
  const isTelling = (digits: number): boolean =>
    columns.some(
      ({ total, judged }) => judged.verdict === 'exact' && significantDigits(total.figure) >= digits,
    );
  const telling = isTelling(least);
  const sure = isTelling(ENOUGH);
  const right = columns.filter(({ judged }) => isRight(judged)).length;
  if (!telling || columns.some((column) => !isRight(column.judged) && !isNear(column.total, column.judged)))
    return null;
  return right === 0
    ? null
    : columns.map(({ total, parts, judged }) => ({
        kind: dimension(total.figure) === '元' ? 'sum' : 'counts',
        stated: { figure: total.figure, minus: false },
        operands: parts.map(({ figure }) => figure),
        ...judgedIf(sure, judged),
      }));
}

const isNear = ({ figure }: Level, { recomputed }: Judgement): boolean =>
  Math.abs(Number(recomputed) - Number(figure.value)) <= NEAR * Math.abs(Number(figure.value));
