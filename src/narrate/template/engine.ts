import {
  AssignTag,
  BreakTag,
  CaptureTag,
  CaseTag,
  CommentTag,
  Context,
  ContinueTag,
  ForTag,
  IfTag,
  Liquid,
  TagToken,
  Tokenizer,
  UnlessTag,
} from 'liquidjs';
import type { Template, TopLevelToken } from 'liquidjs';
import { FILTERS } from './filters';
import { EachTag } from './each';
import { lineMark, marksIn, withoutMarks } from './tokens';
import { BLOCKS, CHINESE, END } from './names';
import { mistakesOf } from './problems';
import type { Marks } from './tokens';
import { TemplateError } from './mistake';
import type { Mistake } from './mistake';
import { printedOf } from './values';
import type { Fields } from './values';

/** What a template may take: beyond this it is stopped, so that no template can hang the pane. */
const LIMITS = { parseLimit: 200_000, renderLimit: 2_000, memoryLimit: 1_000_000 } as const;

/** The tags of a template by both of their names. Nothing that reads files or writes past the marks. */
const TAGS = {
  if: IfTag,
  unless: UnlessTag,
  for: ForTag,
  each: EachTag,
  case: CaseTag,
  assign: AssignTag,
  capture: CaptureTag,
  comment: CommentTag,
  break: BreakTag,
  continue: ContinueTag,
} as const;

const engine = engineOf();

function engineOf(): Liquid {
  const liquid = new Liquid({
    ...LIMITS,
    strictFilters: true,
    strictVariables: true,
    catchAllErrors: true,
    // Never a file: there is nothing to include.
    templates: {},
    outputEscape: markOf,
  });
  for (const name of Object.keys(liquid.filters)) liquid.unregisterFilter(name);
  for (const name of Object.keys(liquid.tags)) if (!Object.hasOwn(TAGS, name)) delete liquid.tags[name];
  for (const [name, tag] of Object.entries(TAGS)) liquid.registerTag(name, tag);
  for (const [name, filter] of Object.entries(FILTERS)) liquid.registerFilter(name, filter);
  return liquid;
}

/** What {{ }} prints: a mark for a field, its own characters for a number or a text of the template. */
function markOf(this: { readonly context: Context }, value: unknown): string {
  const printed = printedOf(value);
  if (printed) return marksIn(this.context).add(printed);
  return value === null || value === undefined ? '' : Array.isArray(value) ? value.join('') : String(value);
}

/** A template that was read without a mistake. */
export interface ReadTemplate {
  readonly nodes: readonly Template[];
  /** Its lines, for what identifies a paragraph. */
  readonly lines: readonly string[];
}

/**
 * Reads a template.
 *
 * @param names of the fields that a template may use: any other is a mistake wherever it stands
 * @throws TemplateError with all mistakes that were found, in the order of their lines
 */
export function readTemplate(text: string, names: ReadonlySet<string>): ReadTemplate {
  const source = withoutMarks(text.replace(/\r\n?/g, '\n').replace(/^\uFEFF/, ''));
  const lines = source.split('\n');
  if (source.length > LIMITS.parseLimit)
    throw new TemplateError([
      { line: 1, column: 1, problem: 'tooLong', values: { most: String(LIMITS.parseLimit) } },
    ]);
  const nodes = guarded(() => {
    const { options, parser } = engine;
    const tokens = new Tokenizer(source, options.operators).readTopLevelTokens(options);
    for (const token of tokens) markLines(token, source);
    nameTags(tokens);
    return parser.parseTokens(tokens);
  });
  const mistakes = [...unknownNames(nodes, names), ...bracketMistakes(source), ...titleMistakes(lines)];
  if (mistakes.length > 0) throw new TemplateError(inOrder(mistakes));
  return { nodes, lines };
}

/**
 * The template's text with marks for its fields.
 *
 * @throws TemplateError for what only shows with fields: a part that a field has not, a loop without an end
 */
export function renderTemplate({ nodes }: ReadTemplate, fields: Fields, marks: Marks): string {
  const scope: object = Object.defineProperties(
    {},
    Object.fromEntries(
      Object.entries(fields).map(([name, make]) => [name, { get: once(make), enumerable: true }]),
    ),
  );
  return guarded(() => {
    const context = new Context(scope, engine.options, { sync: true });
    context.setRegister('marks', marks);
    return String(engine.renderSync([...nodes], context, { sync: true }));
  });
}

/** A field is made when it is first named, and is the same wherever it is named again. */
function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | null = null;
  return () => (made ??= { value: make() }).value;
}

function guarded<T>(make: () => T): T {
  try {
    return make();
  } catch (error) {
    const mistakes = mistakesOf(error);
    if (!mistakes) throw error;
    throw new TemplateError(inOrder(mistakes));
  }
}

/** By line. An end without a beginning is told only where no beginning was refused. */
function inOrder(mistakes: readonly Mistake[]): Mistake[] {
  const others = mistakes.filter(({ problem }) => problem !== 'strayEnd');
  return [...(others.length > 0 ? others : mistakes)].sort((a, b) => a.line - b.line || a.column - b.column);
}

/** Every line of the template's own words begins with a mark that says which line it is. */
function markLines(token: TopLevelToken, source: string): void {
  if (!('trimLeft' in token) || !('getContent' in token)) return;
  const { getContent } = token;
  token.getContent = () => {
    const content = getContent.call(token);
    let line = source.slice(0, token.begin + Number(token.trimLeft)).split('\n').length;
    return (
      (token.begin === 0 ? lineMark(line) : '') + content.replace(/\n/g, () => `\n${lineMark((line += 1))}`)
    );
  };
}

/** Chinese tags by the names that the library knows. */
function nameTags(tokens: readonly TopLevelToken[]): void {
  const open: string[] = [];
  for (const token of tokens) {
    if (!(token instanceof TagToken)) continue;
    const name = token.name === END ? `end${open.at(-1) ?? ''}` : (CHINESE[token.name] ?? token.name);
    if (BLOCKS.has(name)) open.push(name);
    else if (name.startsWith('end')) open.pop();
    token.name = name === 'end' ? END : name;
  }
}

function unknownNames(nodes: readonly Template[], names: ReadonlySet<string>): Mistake[] {
  const { globals } = engine.analyzeSync([...nodes], { partials: false });
  return Object.entries(globals).flatMap(([name, uses]) =>
    names.has(name)
      ? []
      : uses.flatMap(({ location }): Mistake => ({
          line: location.row,
          column: location.col,
          problem: 'unknownField',
          values: { name, known: [...names].join('、') },
        })),
  );
}

/** Optional groups begin and end in one line, outside of {{ }} and {% %}. */
function bracketMistakes(source: string): Mistake[] {
  const bare = source.replace(/\{\{[^]*?\}\}|\{%[^]*?%\}/g, (mark) => mark.replace(/[^\n]/g, ' '));
  return bare.split('\n').flatMap((line, index): Mistake[] => {
    const open: number[] = [];
    for (let at = 0; at < line.length; at += 1) {
      if (line[at] === '[') open.push(at);
      else if (line[at] === ']' && open.pop() === undefined) return [bracket(index, at)];
    }
    return open.slice(0, 1).map((at) => bracket(index, at));
  });
}

function bracket(index: number, at: number): Mistake {
  return { line: index + 1, column: at + 1, problem: 'bracket', values: {} };
}

function titleMistakes(lines: readonly string[]): Mistake[] {
  return lines.some((line) => /^\s*[#＃]\s/.test(line))
    ? []
    : [{ line: 1, column: 1, problem: 'noTitle', values: {} }];
}
