import { readClaims } from '../../../src/claims';
import { BAIT } from './bait';
import { PASTED } from './pasted';
import { SLIPS } from './slips';
import type { Printed } from './types';
import { UNITS } from './units';

export const PRINTED: readonly Printed[] = [...UNITS, ...PASTED, ...SLIPS, ...BAIT];

export const textOf = ({ tabs, text }: Printed): string => text ?? (tabs ?? '').replaceAll(' | ', '\t');

export const expectedOf = ({ claims }: Printed): readonly string[] =>
  claims
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map(sorted);

/** The judged claims in the notation of the answers; whether a right one is exact or within rounding is all the same. */
export const foundIn = (text: string): readonly string[] =>
  readClaims(text).flatMap(({ kind, stated, operands, verdict }) =>
    verdict === 'unchecked'
      ? []
      : [
          sorted(
            `${kind} ${stated.text} = ${operands.map((each) => each.text).join(' ')}${verdict === 'inconsistent' ? ' #X' : ''}`,
          ),
        ],
  );

/** Parts in any order; a level and its base in theirs. */
function sorted(line: string): string {
  const [claim = '', wrong] = line.split(' #');
  // A sign is no part of what is marked.
  const [head = '', operands = ''] = claim.replaceAll(/ -(?=[\d０-９])/g, ' ').split(' = ');
  const parts = operands.split(' ');
  const told = /^(?:sum|counts|causes|shareTotal) /.test(head) ? parts.toSorted() : parts;
  return `${head} = ${told.join(' ')}${wrong === undefined ? '' : ` #${wrong}`}`;
}
