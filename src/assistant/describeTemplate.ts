import { say, templateProblems, templateTexts } from '../messages';
import type { Language } from '../messages';
import { formatCell } from '../workbook';
import type { TemplateMistake } from './types';

/** Names that are shown where none is near to what was written. */
const MOST_NAMES = 12;
/** Names that are offered for what was probably meant. */
const MOST_NEAR = 3;

/** A mistake of a template in a person's words: where it is, what is wrong, what to write. */
export function describeMistake(language: Language, mistake: TemplateMistake): string {
  const { line, column, cell, problem, values } = mistake;
  const known = problem === 'unknownField' ? knownWords(language, values) : (values['known'] ?? '');
  const text = say(language, templateProblems[problem], { ...values, known });
  return cell
    ? say(language, templateTexts.atCell, { cell: formatCell(cell), column, text })
    : say(language, templateTexts.at, { line, column, text });
}

function knownWords(language: Language, { name = '', known = '' }: TemplateMistake['values']): string {
  const names = known === '' ? [] : known.split('、');
  const near = names
    .map((other) => ({ other, shared: shared(name, other) }))
    .filter((one) => one.shared >= 0.5)
    .sort((a, b) => b.shared - a.shared)
    .slice(0, MOST_NEAR)
    .map(({ other }) => other);
  if (near.length > 0) return say(language, templateTexts.near, { names: near.join('、') });
  if (names.length === 0) return '';
  const few = names.slice(0, MOST_NAMES).join('、') + (names.length > MOST_NAMES ? '……' : '');
  return say(language, templateTexts.known, { names: few });
}

/** How many characters two names have in common, as a part of the longer one. */
function shared(a: string, b: string): number {
  const letters = [...b];
  const common = [...a].filter((letter) => letters.includes(letter)).length;
  return common / Math.max([...a].length, letters.length, 1);
}
