import type { TemplateProblem } from '../../messages';

/** What is wrong in a template, and where: lines and columns from 1. */
export interface Mistake {
  readonly line: number;
  readonly column: number;
  readonly problem: TemplateProblem;
  readonly values: { readonly [name: string]: string };
}

/** A template that cannot be used, with everything that is wrong in it. */
export class TemplateError extends Error {
  readonly mistakes: readonly Mistake[];
  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(({ line, column, problem }) => `${line}:${column} ${problem}`).join('; '));
    this.name = 'TemplateError';
    this.mistakes = mistakes;
  }
}

/** A field that there is not. */
export class UnknownField extends Error {
  readonly field: string;
  readonly known: readonly string[];
  constructor(field: string, known: readonly string[]) {
    super(`unknown field ${field}`);
    this.field = field;
    this.known = known;
  }
}

/** A filter or tag that is used on what it is not made for. */
export class WrongUse extends Error {
  readonly problem: TemplateProblem;
  readonly values: { readonly [name: string]: string };
  constructor(problem: TemplateProblem, values: { readonly [name: string]: string }) {
    super(problem);
    this.problem = problem;
    this.values = values;
  }
}
