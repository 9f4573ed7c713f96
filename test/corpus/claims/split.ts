import { createHash } from 'node:crypto';

import { BLIND_PARAGRAPHS } from './blind';
import { BLIND2_PARAGRAPHS } from './blind2';
import { OPENED18_PARAGRAPHS } from './opened18';
import { BLIND19_PARAGRAPHS } from './blind19';
import { OPENED24_PARAGRAPHS } from './opened24';
import { OPENED22_PARAGRAPHS } from './opened22';
import { OPENED23_PARAGRAPHS } from './opened23';
import { OPENED20_PARAGRAPHS } from './opened20';
import { OPENED21_PARAGRAPHS } from './opened21';
import { OPENED14_PARAGRAPHS } from './opened14';
import { OPENED15_PARAGRAPHS } from './opened15';
import { OPENED16_PARAGRAPHS } from './opened16';
import { OPENED11_PARAGRAPHS } from './opened11';
import { OPENED12_PARAGRAPHS } from './opened12';
import { OPENED13_PARAGRAPHS } from './opened13';
import { OPENED17_PARAGRAPHS } from './opened17';
import { OPENED8_PARAGRAPHS } from './opened8';
import { OPENED10_PARAGRAPHS } from './opened10';
import { OPENED4_PARAGRAPHS } from './opened4';
import { OPENED7_PARAGRAPHS } from './opened7';
import { PARAGRAPHS } from './corpus';
import { OPENED2_PARAGRAPHS } from './opened2';
import { OPENED3_PARAGRAPHS } from './opened3';
import { RETIRED_BLIND3_PARAGRAPHS } from './opened3b';
import { OPENED5_PARAGRAPHS } from './opened5';
import { OPENED6_PARAGRAPHS } from './opened6';
import { OPENED9_PARAGRAPHS } from './opened9';
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

/** The first, third, fifth … of a third author's set, in the order of the ids: opened when the first blind set was read through. */
export const OPENED2: readonly Paragraph[] = OPENED2_PARAGRAPHS;

/** The second, fourth, sixth … of that set: held out until 30 November 2026. */
export const RETIRED_BLIND2: readonly Paragraph[] = BLIND2_PARAGRAPHS;

/** The first, third, fifth … of a fourth author's set, in the order of the ids. */
export const OPENED3: readonly Paragraph[] = OPENED3_PARAGRAPHS;

/** The second, fourth, sixth … of that set: held out until 30 November 2026. */
export const RETIRED_BLIND3: readonly Paragraph[] = RETIRED_BLIND3_PARAGRAPHS;

/** The fourth set, held out until the seventh was there. */
export const OPENED4: readonly Paragraph[] = OPENED4_PARAGRAPHS;

/** The fifth set, whole. */
export const OPENED5: readonly Paragraph[] = OPENED5_PARAGRAPHS;

/** The sixth set, whole. */
export const OPENED6: readonly Paragraph[] = OPENED6_PARAGRAPHS;

/** The seventh set, held out until the eighth was there. */
export const OPENED7: readonly Paragraph[] = OPENED7_PARAGRAPHS;

/** The eighth set, held out until the eleventh was begun. */
export const OPENED8: readonly Paragraph[] = OPENED8_PARAGRAPHS;

/** The ninth set, whole. */
export const OPENED9: readonly Paragraph[] = OPENED9_PARAGRAPHS;

/** The tenth set, whole. */
export const OPENED10: readonly Paragraph[] = OPENED10_PARAGRAPHS;

/** The eleventh set, held out while the reader was worked on against the eighth to the tenth. */
export const OPENED11: readonly Paragraph[] = OPENED11_PARAGRAPHS;

/** The thirteenth set, whole. */
export const OPENED13: readonly Paragraph[] = OPENED13_PARAGRAPHS;

/** What has been worked on. */
export const SETTLED: readonly Paragraph[] = [
  ...OPEN,
  ...RETIRED,
  ...RETIRED_BLIND,
  ...OPENED2,
  ...RETIRED_BLIND2,
  ...OPENED3,
  ...RETIRED_BLIND3,
  ...OPENED4,
  ...OPENED5,
  ...OPENED6,
  ...OPENED7,
  ...OPENED8,
  ...OPENED9,
  ...OPENED10,
  ...OPENED11,
];

/** The twelfth set, whole. */
export const OPENED12: readonly Paragraph[] = OPENED12_PARAGRAPHS;

/** The fourteenth set, whole: held out until 30 November 2026. */
export const OPENED14: readonly Paragraph[] = OPENED14_PARAGRAPHS;

/** The fifteenth set, whole: held out until 1 December 2026. */
export const OPENED15: readonly Paragraph[] = OPENED15_PARAGRAPHS;

/** The seventeenth set, whole. */
export const OPENED17: readonly Paragraph[] = OPENED17_PARAGRAPHS;

/** The sixteenth set, whole. */
export const OPENED16: readonly Paragraph[] = OPENED16_PARAGRAPHS;

/** The eighteenth set, whole: held out until 1 December 2026. */
export const OPENED18: readonly Paragraph[] = OPENED18_PARAGRAPHS;

/** The twentieth set, whole: opened on 1 December 2026. */
export const OPENED20: readonly Paragraph[] = OPENED20_PARAGRAPHS;

/** The twenty-first set, whole: opened on 1 December 2026. */
export const OPENED21: readonly Paragraph[] = OPENED21_PARAGRAPHS;

/** The twenty-second set, whole: opened on 1 December 2026. */
export const OPENED22: readonly Paragraph[] = OPENED22_PARAGRAPHS;

/** The twenty-third set, whole: opened on 1 December 2026. */
export const OPENED23: readonly Paragraph[] = OPENED23_PARAGRAPHS;

/** The twenty-fourth set, whole: opened on 1 December 2026. */
export const OPENED24: readonly Paragraph[] = OPENED24_PARAGRAPHS;

/** What a grammar may be written against: nothing right in it is accused. The newest sets have been worked on least. */
export const DEVELOPMENT: readonly Paragraph[] = [
  ...SETTLED,
  ...OPENED12,
  ...OPENED13,
  ...OPENED14,
  ...OPENED15,
  ...OPENED16,
  ...OPENED17,
  ...OPENED18,
  ...OPENED20,
  ...OPENED21,
  ...OPENED22,
  ...OPENED23,
  ...OPENED24,
];

/** The nineteenth set, whole: held out, only ever measured, by totals. */
export const BLIND19: readonly Paragraph[] = BLIND19_PARAGRAPHS;
