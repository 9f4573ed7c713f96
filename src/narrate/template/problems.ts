import { LiquidError } from 'liquidjs';
import { UnknownField, WrongUse } from './mistake';
import type { Mistake } from './mistake';
import { FILTER_NAMES } from './filters';
import { TAG_NAMES } from './names';

/** The mistakes behind what the template library threw; null for what is no fault of a template. */
export function mistakesOf(error: unknown): readonly Mistake[] | null {
  if (!LiquidError.is(error)) return error instanceof RangeError ? [mistake(1, 1, 'endless', {})] : null;
  const { errors } = error as { readonly errors?: readonly unknown[] };
  if (errors) return unique(errors.flatMap((one) => mistakesOf(one) ?? []));
  const { token, originalError } = error as unknown as {
    readonly token?: { readonly getPosition: () => readonly number[]; readonly getText: () => string };
    readonly originalError?: unknown;
  };
  // Errors of a block's children come wrapped in the block's own.
  if (LiquidError.is(originalError)) return mistakesOf(originalError);
  const [line = 1, column = 1] = token?.getPosition() ?? [];
  return [mistake(line, column, ...problemOf(error, originalError, token?.getText() ?? ''))];
}

function mistake(
  line: number,
  column: number,
  problem: Mistake['problem'],
  values: Mistake['values'],
): Mistake {
  return { line, column, problem, values };
}

function unique(mistakes: readonly Mistake[]): Mistake[] {
  return [...new Map(mistakes.map((one) => [JSON.stringify(one), one])).values()];
}

const NEAR = 40;

function problemOf(
  error: { readonly message: string },
  cause: unknown,
  text: string,
): [Mistake['problem'], Mistake['values']] {
  if (cause instanceof UnknownField)
    return ['unknownField', { name: cause.field, known: cause.known.join('、') }];
  if (cause instanceof WrongUse) return [cause.problem, cause.values];
  const { message } = error;
  const near = text.split('\n', 1)[0]?.slice(0, NEAR) ?? '';
  const filter = /undefined filter: ([^,\s]+)/.exec(message)?.[1];
  if (filter) return ['unknownFilter', { name: filter, known: FILTER_NAMES.join('、') }];
  const variable = /undefined variable: ([^,\s]+)/.exec(message)?.[1];
  if (variable) return ['unknownField', { name: variable, known: '' }];
  const tag = /tag "([^"]*)" not found/.exec(message)?.[1];
  if (tag !== undefined)
    return /^(?:end|else|elsif|when|结束)/.test(tag)
      ? ['strayEnd', { near }]
      : ['unknownTag', { name: tag, known: TAG_NAMES.join('、') }];
  if (/limit exceeded/.test(message)) return ['endless', {}];
  if (/^(?:output|tag) "/.test(message)) return ['notClosedMark', { near }];
  if (/not closed/.test(message)) return ['notClosed', { near }];
  return ['syntax', { near }];
}
