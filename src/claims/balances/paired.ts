import { countOf } from '../../quantity';
import { partOf, signedAs } from './flows';
import { judgedIf, type Draft } from '../judging/draft';
import { addSigned, dimension, type Signed } from '../judging/judge';
import type { Level } from '../statements/levels';

const MOST = 24;
const COUNT = /([两二三四五六七八九十])(?:大|个)?(?:项目|[项者家类个])/;
const OF_ALL = /合计|总计|累计|(?<!公)共/;

/** 甲项目预算100万元，支出90万元；乙项目预算80万元，支出65万元，两个项目共结余25万元: of all pairs of the sentence, and not of the last one. */
export function pairedBalance(levels: readonly Level[], closing: Level): Draft | null {
  const signed: Signed[] = [];
  let spent: Level | null = null;
  for (let index = closing.index - 1; index >= Math.max(0, closing.index - MOST); index -= 1) {
    const level = levels[index];
    if (!level || level.sentence !== closing.sentence || level.aside) break;
    if (dimension(level.figure) !== dimension(closing.figure) || level.depth > closing.depth) continue;
    const part = partOf(level);
    if (part === 'closing' && spent === null) continue;
    if (spent === null && part === 'out' && level.nature === 'actual') spent = level;
    else if (spent !== null && level.nature === 'budget') {
      signed.unshift(signedAs(level.figure, false), signedAs(spent.figure, true));
      spent = null;
    } else break;
  }
  const pairs = signed.length / 2;
  if (pairs < 2) return null;
  const stated = signedAs(closing.figure, false);
  const count = countOf(COUNT.exec(closing.label)?.[1] ?? '');
  const sure = spent === null && (count === null ? OF_ALL.test(closing.label) : count === pairs);
  return {
    kind: 'rollForward',
    stated,
    operands: signed.map(({ figure }) => figure),
    ...judgedIf(sure, addSigned(stated, signed)),
  };
}
