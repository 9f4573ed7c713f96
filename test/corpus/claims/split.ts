import { createHash } from 'node:crypto';

import { BLIND_PARAGRAPHS } from './blind';
import { BLIND2_PARAGRAPHS } from './blind2';
import { PARAGRAPHS } from './corpus';
import type { Paragraph } from './types';

/**
 * Whether a paragraph of the first corpus belonged to its held-out half: the first byte of the SHA-256 of its id is odd.
 * That half was retired to development in November 2026, as its totals had been printed many times.
 */
export function isRetired(id: string): boolean {
  const [first = 0] = createHash('sha256').update(id, 'utf8').digest();
  return first % 2 === 1;
}

/** The half that the grammar was first written against. */
export const OPEN: readonly Paragraph[] = PARAGRAPHS.filter(({ id }) => !isRetired(id));

/** The half that was held out until November 2026. */
export const RETIRED: readonly Paragraph[] = PARAGRAPHS.filter(({ id }) => isRetired(id));

/** The set of a second author, held out until the end of November 2026. */
export const RETIRED_BLIND: readonly Paragraph[] = BLIND_PARAGRAPHS;

/** A second blind set, by somebody who had not read the reader nor run it, in the order of its ids. */
const SECOND: readonly Paragraph[] = [...BLIND2_PARAGRAPHS].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Its first, third, fifth … paragraph: opened when the first blind set was read through. */
export const OPENED2: readonly Paragraph[] = SECOND.filter((_, index) => index % 2 === 0);

/** What a grammar may be written against. */
export const DEVELOPMENT: readonly Paragraph[] = [...OPEN, ...RETIRED, ...RETIRED_BLIND, ...OPENED2];

/** Its second, fourth, sixth … paragraph: held out, only ever measured, by totals. */
export const BLIND2: readonly Paragraph[] = SECOND.filter((_, index) => index % 2 === 1);
