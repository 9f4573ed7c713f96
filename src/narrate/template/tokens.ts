import type { Context } from 'liquidjs';
import type { Printed } from './values';

/**
 * Rendered text carries no figures, only marks for them: a field is one character of a private plane whose place in the
 * table says what was printed. So a figure keeps its cells and its arithmetic whatever the template puts around it, and
 * no words of a workbook are ever read as template.
 */
const FIRST_MARK = 0xf0000;
const MOST_MARKS = 0xfffd;
/** The line of the template that a printed line comes from. */
const FIRST_LINE = 0x100000;
const MOST_LINES = 0xfffd;

/** What the marks of one rendering stand for. */
export class Marks {
  readonly #printed: Printed[] = [];

  /** The mark for what is printed. Throws RangeError beyond what any report holds: the template goes round in circles. */
  add(printed: Printed): string {
    if (this.#printed.length >= MOST_MARKS) throw new RangeError('memory alloc limit exceeded');
    this.#printed.push(printed);
    return String.fromCodePoint(FIRST_MARK + this.#printed.length - 1);
  }

  at(character: string): Printed | null {
    const place = (character.codePointAt(0) ?? 0) - FIRST_MARK;
    return place < 0 ? null : (this.#printed[place] ?? null);
  }
}

/** The mark of a line of the template, counted from 1. */
export function lineMark(line: number): string {
  return String.fromCodePoint(FIRST_LINE + Math.min(line, MOST_LINES));
}

/** The line that a mark names; null for any other character. */
export function markedLine(character: string): number | null {
  const code = character.codePointAt(0) ?? 0;
  return code > FIRST_LINE && code <= FIRST_LINE + MOST_LINES ? code - FIRST_LINE : null;
}

/** The template without characters of the planes that marks are taken from. */
export function withoutMarks(text: string): string {
  return text.replace(/[\u{f0000}-\u{10ffff}]/gu, '□');
}

/** The marks of the rendering that a filter or tag runs in. */
export function marksIn(context: Context): Marks {
  const marks: unknown = context.getRegister('marks');
  if (!(marks instanceof Marks)) throw new TypeError('no marks');
  return marks;
}
