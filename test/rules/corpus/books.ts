import { understand } from '../../../src/assistant';
import type { Evaluation } from '../../../src/evaluation';
import { RULES } from '../../../src/rules';
import { SCHEMES, type Scheme } from '../../../src/schemes';
import type { WorkbookSnapshot } from '../../../src/workbook';
import { SLIPS } from '../../properties/slips';
import { bookOf, type Book } from '../../support/generate/book';
import { garbageOf } from '../../support/generate/garbage';
import { workbookOf } from '../../support/workbook';
import { ODD } from './odd';
import { WORDS } from './words';

/** A workbook as rules see it. */
export interface Judgeable {
  readonly evaluation: Evaluation;
  readonly scheme: Scheme;
}

const SEEDS = 30;
const GARBAGE = 40;

const judgeable = (workbook: WorkbookSnapshot, scheme?: Scheme): Judgeable => {
  const { evaluation, scheme: found } = understand(workbook, scheme ? { scheme: scheme.id } : {});
  return { evaluation, scheme: found };
};

const generated = new Map<string, Book>();
function bookFor(scheme: Scheme, seed: number): Book {
  const key = `${scheme.id} ${seed}`;
  const known = generated.get(key) ?? bookOf(scheme, seed);
  generated.set(key, known);
  return known;
}

/** A workbook with the slip of a rule, in turn by another scheme. */
function slipOf(index: number): Judgeable {
  const id = RULES[index]?.head.id ?? '';
  for (let seed = 1; seed <= SEEDS; seed += 1) {
    for (let turn = 0; turn < SCHEMES.length; turn += 1) {
      const scheme = SCHEMES[(index + turn) % SCHEMES.length] ?? SCHEMES[0];
      const made = SLIPS[id]?.plant(bookFor(scheme, seed));
      if (made) return judgeable(made.workbook, made.own ? undefined : scheme);
    }
  }
  throw new Error(`no slip of ${id}`);
}

/** The same by another scheme, with the classes of 101号. */
const TWICE = Object.fromEntries(Object.entries(WORDS).filter(([name]) => name !== '自评表'));

interface Books {
  readonly slips: readonly Judgeable[];
  readonly odd: readonly Judgeable[];
  readonly garbage: readonly Judgeable[];
}

let known: Books | null = null;

/**
 * The workbooks with one slip for each rule; known forms whose cells hold what does not go together; and such as hold any words
 * and figures.
 */
export function books(): Books {
  known ??= {
    slips: RULES.map((_, index) => slipOf(index)),
    odd: [
      ...ODD.map(({ sheets, scheme }) => judgeable(workbookOf(sheets), scheme)),
      judgeable(workbookOf(WORDS), SCHEMES[0]),
      judgeable(workbookOf(TWICE), SCHEMES[1]),
    ],
    garbage: Array.from({ length: GARBAGE }, (_, seed) => judgeable(garbageOf(seed + 1))),
  };
  return known;
}
