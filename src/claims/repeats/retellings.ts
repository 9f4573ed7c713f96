import { judgedIf, type Draft } from '../judging/draft';
import type { Judgement } from '../../quantity';
import { dimension, same } from '../judging/judge';
import { significantDigits, type TextFigure } from '../text/figures';
import { put } from '../text/grouped';
import type { Level } from '../statements/levels';
import { mistyping } from '../judging/mistypings';

const SHORTEST_NAME = 3;
const ENOUGH = 4;
const FURTHEST = 4;

/**
 * 项目预算358万元，执行347.2万元 in the summary, 项目预算358万元，执行342.7万元 in the text: behind a quantity that is told
 * again, what bears the same words is the same; another figure is accused where one slip of the hand turns it into this one.
 */
export function retoldClaims(levels: readonly Level[]): readonly Draft[] {
  const heads = new Map<string, Level>();
  const drafts: Draft[] = [];
  for (const level of levels) {
    if (level.key.length < SHORTEST_NAME || level.tabular || level.aside) continue;
    const id = `${level.label} ${level.figure.bare} ${level.figure.unit ?? ''} ${level.year ?? ''}`;
    const earlier = heads.get(id);
    if (!earlier) heads.set(id, level);
    else if (earlier.sentence !== level.sentence) drafts.push(...retold(levels, earlier, level));
  }
  return drafts;
}

const SERIES = 3;
const ENOUGH_IN_SERIES = 5;

/** 编制61人，在编54人，退休45人 … 编制61名，在职54人，退休45人: three figures in a row that stand in that order once more, whatever they are called. */
export function retoldSeries(levels: readonly Level[]): readonly Draft[] {
  // By what their values add up to, each weighed by its place.
  const known = new Map<number, (readonly Level[])[]>();
  // Three series in a row have a figure.
  const told = new Map<TextFigure, TextFigure>();
  const drafts: Draft[] = [];
  levels.forEach((first, at) => {
    if (levels[at + SERIES - 1]?.sentence !== first.sentence) return;
    const series = levels.slice(at, at + SERIES);
    if (series.some(({ tabular, aside, figure }) => tabular || aside || figure.size === 0)) return;
    const figures = series.map(({ figure }) => figure);
    const digits = figures.reduce((sum, figure) => sum + significantDigits(figure), 0);
    if (digits < ENOUGH_IN_SERIES || new Set(figures.map(({ size }) => size)).size < SERIES) return;
    const weighed = figures.reduce((sum, { size }, place) => sum + (2 * place + 1) * size, 0);
    const earlier = known
      .get(weighed)
      ?.find((each) => each.every(({ figure }, place) => isEqual(figure, figures[place])));
    if (!earlier) put(known, weighed, series);
    else if (earlier[0]?.sentence !== first.sentence)
      for (const [index, { figure: other }] of earlier.entries()) {
        const figure = figures[index];
        if (!figure || told.get(figure) === other) continue;
        told.set(figure, other);
        drafts.push(repeated(figure, other, same(figure, other)));
      }
  });
  return drafts;
}

const isEqual = (a: TextFigure, b: TextFigure | undefined): boolean =>
  a.size === b?.size && dimension(a) === dimension(b);

const repeated = (figure: TextFigure, earlier: TextFigure, judged: Judgement): Draft => ({
  kind: 'repeated',
  stated: { figure, minus: false },
  operands: [earlier],
  judged,
});

function retold(levels: readonly Level[], earlier: Level, later: Level): readonly Draft[] {
  const drafts: Draft[] = [];
  for (let step = 1; step <= FURTHEST; step += 1) {
    const [a, b] = [levels[earlier.index + step], levels[later.index + step]];
    if (!a || !b || a.sentence !== earlier.sentence || b.sentence !== later.sentence) break;
    if (a.label === '' || a.label !== b.label || a.figure.unit !== b.figure.unit || a.key !== '') break;
    const judged = same(b.figure, a.figure);
    const digits = b.figure.bare.replace(/\D/g, '').length;
    const slip = digits >= ENOUGH ? mistyping(b.figure, a.figure.value) : null;
    if (judged.verdict === 'inconsistent' && slip === null) break;
    drafts.push({
      kind: 'repeated',
      stated: { figure: b.figure, minus: false },
      operands: [a.figure],
      ...judgedIf(slip !== null, judged),
    });
  }
  return drafts;
}
