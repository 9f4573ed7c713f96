import type { TemplateProblem } from '../../messages';
import { TemplateError } from './mistake';
import type { Mistake } from './mistake';

const SEPARATOR = /[、，,；;\s]+/;

/**
 * A template without its lines `word：name、name` (empty lines stand there, so that others keep their numbers), and what
 * they name, in order; null where there is no such line.
 *
 * @param known the names that there are
 * @param problem what another name is told as
 * @throws TemplateError for another name
 */
export function withoutNamed<Name extends string>(
  text: string,
  word: string,
  known: readonly Name[],
  problem: TemplateProblem,
): { readonly template: string; readonly names: readonly Name[] | null } {
  const head = new RegExp(`^[ \\t]*${word}[：:](.*)$`, 'u');
  const names: Name[] = [];
  const mistakes: Mistake[] = [];
  let found = false;
  const rest = text.split('\n').map((line, index) => {
    const list = head.exec(line.replace(/\r$/, ''))?.[1];
    if (list === undefined) return line;
    found = true;
    for (const name of list.split(SEPARATOR).filter((one) => one !== '')) {
      const wanted = known.find((one) => one === name);
      if (wanted) names.push(wanted);
      else {
        mistakes.push({
          line: index + 1,
          column: line.indexOf(name) + 1,
          problem,
          values: { name, known: known.join('、') },
        });
      }
    }
    return '';
  });
  if (mistakes.length > 0) throw new TemplateError(mistakes);
  return { template: rest.join('\n'), names: found ? [...new Set(names)] : null };
}
