import { countOf } from '../../quantity';
import { partOf, signedAs, type Part } from './flows';
import { judgedIf, type Draft } from '../judging/draft';
import { addSigned, dimension, isRight, type Signed } from '../judging/judge';
import { stageOf } from '../statements/funds';
import type { Level } from '../statements/levels';

const MOST = 24;
const SENTENCES = 2;
const COUNT = /([两二三四五六七八九十])(?:大|个)?(?:项目|基金|部分|[项者家类个县校镇村])/;
const OF_ALL = /合计|总计|(?<!公)共|^全[年省市县区部校]/;

/** What one thing had, what came in, and what went out of it. */
interface Pair {
  opening: Level | null;
  readonly whole: Level;
  readonly spent: Level;
}

/**
 * 甲项目预算100万元，支出90万元；乙项目预算80万元，支出65万元，两个项目共结余25万元; 甲基金年初结转A，收入B，支出C；乙基金…: of all of them, and not of the last
 * one. Accused where the words of the balance say of how many, or of all.
 */
export function pairedBalance(levels: readonly Level[], closing: Level): Draft | null {
  const count = countOf(COUNT.exec(closing.label)?.[1] ?? '');
  const pairs = saidOf(pairsBefore(levels, closing), count);
  if (pairs.length < 2) return null;
  const signed = pairs.flatMap(({ opening, whole, spent }): readonly Signed[] => [
    ...(opening ? [signedAs(opening.figure, false)] : []),
    signedAs(whole.figure, false),
    signedAs(spent.figure, true),
  ]);
  const stated = signedAs(closing.figure, false);
  const judged = addSigned(stated, signed);
  const together = pairs.every(({ spent }) => spent.sentence === pairs[0]?.spent.sentence);
  const sure = together && (count === null ? OF_ALL.test(closing.label) : count === pairs.length);
  if (!sure && !isRight(judged)) return null;
  return {
    kind: 'rollForward',
    stated,
    operands: signed.map(({ figure }) => figure),
    ...judgedIf(sure, judged),
  };
}

/** 实际支出78万元，未支出1.5万元。甲项目…；乙项目…，两个项目共结余C: of the last two; without a number of the sentence of the last one. */
function saidOf(pairs: readonly Pair[], count: number | null): readonly Pair[] {
  const own = pairs.filter(({ spent }) => spent.sentence === pairs.at(-1)?.spent.sentence);
  if (count !== null) return pairs.slice(-count);
  return own.length > 1 ? own : pairs;
}

function pairsBefore(levels: readonly Level[], closing: Level): readonly Pair[] {
  const pairs: Pair[] = [];
  let spent: Level | null = null;
  for (let index = closing.index - 1; index >= Math.max(0, closing.index - MOST); index -= 1) {
    const level = levels[index];
    if (!level || level.paragraph !== closing.paragraph || level.sentence < closing.sentence - SENTENCES)
      break;
    if (level.aside || level.tabular) break;
    if (dimension(level.figure) !== dimension(closing.figure) || level.depth > closing.depth) continue;
    const part = partOf(level);
    if (spent === null) {
      if (part === 'out' && level.nature === 'actual') spent = level;
      else if (part === 'opening' && pairs[0]?.opening === null) pairs[0].opening = level;
      // What each of them has left may be told as well.
      else if (part !== 'closing') break;
    } else if (isWhole(level, part) && level.sentence === spent.sentence) {
      pairs.unshift({ opening: null, whole: level, spent });
      spent = null;
    } else break;
  }
  return spent === null ? pairs : [];
}

/** A budget, receipts, or what money there was. */
const isWhole = (level: Level, part: Part): boolean =>
  level.nature === 'budget' || part === 'in' || (part === null && (stageOf(level) ?? MOST) <= ARRIVED);

const ARRIVED = 2;
