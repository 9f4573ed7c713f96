import { cellKey, textSpan } from '../spans';
import type { Span } from '../types';
import type { Marks } from './tokens';
import { markedLine } from './tokens';
import { spansOf } from './values';
import type { Printed } from './values';

type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mark'; readonly printed: Printed }
  | { readonly kind: 'group'; readonly nodes: readonly Node[] };

/** A printed line: which line of the template it comes from, and its spans, once optional groups are settled. */
export interface Line {
  readonly source: number;
  readonly spans: readonly Span[];
}

/**
 * The lines of rendered text. `[…]` is left out when a field directly inside has nothing to say; what can be told last is
 * made from what all the rest rests on. Lines of nothing are no lines.
 */
export function linesOf(text: string, marks: Marks): readonly Line[] {
  const parsed = text.split('\n').flatMap((line) => parseLine(line, marks));
  const first = parsed.map(({ nodes }) => settled(nodes, new Map()) ?? []);
  const later = toldLast(parsed, first);
  return parsed.flatMap(({ source, nodes }, index) => {
    const settledNow = later.size > 0 && marksOf(nodes).some((printed) => later.has(printed));
    const spans = (settledNow ? settled(nodes, later) : first[index]) ?? [];
    return spans.every(({ text: words }) => words.trim() === '') ? [] : [{ source, spans }];
  });
}

/** What can be told last, made from what all the rest rests on. */
function toldLast(
  parsed: readonly { readonly nodes: readonly Node[] }[],
  first: readonly (readonly Span[])[],
): ReadonlyMap<Printed, Printed> {
  const later = new Map<Printed, Printed>();
  const waiting = parsed.flatMap(({ nodes }) => marksOf(nodes).filter((printed) => printed.later));
  if (waiting.length === 0) return later;
  const told = { cells: new Set<string>(), tail: false };
  for (const spans of first) tell(told, spans);
  told.tail = parsed.some(({ nodes }) => kept(nodes).some(({ tail }) => tail));
  for (const note of [false, true]) {
    for (const printed of waiting) {
      if (printed.later?.note !== note) continue;
      const made = printed.later.make(told);
      later.set(printed, made);
      tell(told, made.spans ?? []);
      told.tail ||= made.tail ?? false;
    }
  }
  return later;
}

function tell(told: { readonly cells: Set<string> }, spans: readonly Span[]): void {
  for (const span of spans)
    if (span.kind !== 'gap') for (const cell of span.cells) told.cells.add(cellKey(cell));
}

function parseLine(
  line: string,
  marks: Marks,
): { readonly source: number; readonly nodes: readonly Node[] }[] {
  let source = 0;
  let text = '';
  const levels: Node[][] = [[]];
  const put = (node: Node | null): void => {
    const level = levels.at(-1);
    if (text !== '') level?.push({ kind: 'text', text });
    text = '';
    if (node) level?.push(node);
  };
  const close = (): void => {
    put(null);
    const nodes = levels.pop() ?? [];
    put({ kind: 'group', nodes });
  };
  for (const character of line) {
    const at = markedLine(character);
    const printed = marks.at(character);
    if (at !== null) source ||= at;
    else if (printed) put({ kind: 'mark', printed });
    else if (character === '[') {
      put(null);
      levels.push([]);
    } else if (character === ']' && levels.length > 1) close();
    else text += character;
  }
  put(null);
  // A condition may have cut a group in two: it ends with its line.
  while (levels.length > 1) close();
  return [{ source, nodes: levels[0] ?? [] }];
}

/** The spans of nodes; null for a group one of whose own fields has nothing to say. */
function settled(
  nodes: readonly Node[],
  later: ReadonlyMap<Printed, Printed>,
  inGroup = false,
): Span[] | null {
  const spans: Span[] = [];
  for (const node of nodes) {
    if (node.kind === 'text') spans.push(textSpan(node.text));
    else if (node.kind === 'group') spans.push(...(settled(node.nodes, later, true) ?? []));
    else {
      const printed = later.get(node.printed) ?? node.printed;
      if (printed.later) continue;
      if (inGroup && !printed.spans) return null;
      spans.push(...spansOf(printed));
    }
  }
  return spans;
}

/** What is printed in the end, groups that are left out excepted. */
function kept(nodes: readonly Node[], found: Printed[] = [], inGroup = false): readonly Printed[] {
  const missing = (node: Node): boolean => node.kind === 'mark' && !node.printed.spans && !node.printed.later;
  if (inGroup && nodes.some(missing)) return found;
  for (const node of nodes) {
    if (node.kind === 'mark') found.push(node.printed);
    else if (node.kind === 'group') kept(node.nodes, found, true);
  }
  return found;
}

function marksOf(nodes: readonly Node[], found: Printed[] = []): readonly Printed[] {
  for (const node of nodes) {
    if (node.kind === 'mark') found.push(node.printed);
    else if (node.kind === 'group') marksOf(node.nodes, found);
  }
  return found;
}
