import { gapSpan, textSpan, tidySpans } from './spans';
import type { Span } from './types';

/**
 * A sentence as data: `本部门{year}年收入{amount}[，完成预算的{rate}]。`
 *
 * - `{slot}` is replaced by what a paragraph maker found for that name. Where nothing was found, a gap is printed.
 * - `[…]` is left out when any slot directly inside it has nothing.
 *
 * Brackets that a person should read are full-width （） and 【】, so they never clash.
 */
export type Pattern = string;

/** What a slot holds: spans, or null where the workbook has no such fact; `what` names it in a gap. */
export interface Slotted {
  readonly spans: readonly Span[] | null;
  readonly what: string;
}

export type Slots = { readonly [name: string]: Slotted };

type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'slot'; readonly name: string }
  | { readonly kind: 'optional'; readonly nodes: readonly Node[] };

const parsed = new Map<Pattern, readonly Node[]>();

/** The nodes of a pattern. Throws on unbalanced marks: a fault of the template, not of the data. */
function parsePattern(pattern: Pattern): readonly Node[] {
  const known = parsed.get(pattern);
  if (known) return known;
  const levels: Node[][] = [[]];
  for (const [token] of pattern.matchAll(/\{\w+\}|\[|\]|[^[\]{}]+|[{}]/g)) {
    const level = levels.at(-1);
    if (!level) break;
    if (token === '[') levels.push([]);
    else if (token === ']') {
      levels.pop();
      const outer = levels.at(-1);
      if (!outer) throw new SyntaxError(`unopened ] in pattern: ${pattern}`);
      outer.push({ kind: 'optional', nodes: level });
    } else if (/^\{\w+\}$/.test(token)) level.push({ kind: 'slot', name: token.slice(1, -1) });
    else if (token === '{' || token === '}') throw new SyntaxError(`stray brace in pattern: ${pattern}`);
    else level.push({ kind: 'text', text: token });
  }
  const [nodes, unclosed] = levels;
  if (!nodes || unclosed) throw new SyntaxError(`unclosed [ in pattern: ${pattern}`);
  parsed.set(pattern, nodes);
  return nodes;
}

/** The slot names that a pattern uses. */
export function patternSlots(pattern: Pattern): string[] {
  const names = (nodes: readonly Node[]): string[] =>
    nodes.flatMap((node) =>
      node.kind === 'slot' ? [node.name] : node.kind === 'optional' ? names(node.nodes) : [],
    );
  return [...new Set(names(parsePattern(pattern)))];
}

/** The pattern with its slots filled. A slot name that nobody knows is a fault of the template and throws. */
export function fillPattern(pattern: Pattern, slots: Slots): Span[] {
  return tidySpans(fillNodes(parsePattern(pattern), slots));
}

function fillNodes(nodes: readonly Node[], slots: Slots): Span[] {
  return nodes.flatMap((node): readonly Span[] => {
    if (node.kind === 'text') return [textSpan(node.text)];
    if (node.kind === 'slot') {
      const slot = slotNamed(node.name, slots);
      return slot.spans ?? [gapSpan(slot.what)];
    }
    const absent = node.nodes.some((inner) => inner.kind === 'slot' && !slotNamed(inner.name, slots).spans);
    return absent ? [] : fillNodes(node.nodes, slots);
  });
}

function slotNamed(name: string, slots: Slots): Slotted {
  const slot = Object.hasOwn(slots, name) ? slots[name] : undefined;
  if (!slot) throw new RangeError(`no slot {${name}}: there are ${Object.keys(slots).join(', ')}`);
  return slot;
}
