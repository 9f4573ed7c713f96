import { createHash } from 'node:crypto';

import { PARAGRAPHS } from './corpus';
import type { Paragraph } from './types';

/**
 * Whether a paragraph belongs to the held-out half: the first byte of the SHA-256 of its id is odd. Nothing but the id
 * decides, and ids do not change, so that nobody can choose what is held out.
 */
export function isHeldOut(id: string): boolean {
  const [first = 0] = createHash('sha256').update(id, 'utf8').digest();
  return first % 2 === 1;
}

/** The half that a grammar may be written against. */
export const OPEN: readonly Paragraph[] = PARAGRAPHS.filter(({ id }) => !isHeldOut(id));

/** The half that is only ever measured. */
export const HELD_OUT: readonly Paragraph[] = PARAGRAPHS.filter(({ id }) => isHeldOut(id));
