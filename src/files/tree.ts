import { unreadable } from './refusal';
import type { Splice } from './xml';
import { escapeXml, XmlScanner } from './xml';

/** An element of a small part, with its place in the text. */
export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  readonly start: number;
  /** Behind the opening tag. */
  readonly headEnd: number;
  /** Before the closing tag. */
  readonly contentEnd: number;
  readonly end: number;
  readonly empty: boolean;
  /** Prefix of its name, with the colon: mostly ''. */
  readonly prefix: string;
}

interface Growing {
  element: Element;
  readonly children: Element[];
}

/** The elements of a part down to a depth; the root has depth 1. For parts without cells: those are scanned. */
export function parseTree(text: string, maxDepth = 4): Element {
  const xml = new XmlScanner(text);
  const open: Growing[] = [];
  let root: Element | null = null;
  while (xml.next()) {
    if (xml.kind === 'open' && xml.depth <= maxDepth) {
      const { name, start, end, empty } = xml;
      const children: Element[] = [];
      const prefix = text.slice(start + 1, text.indexOf(name, start + 1));
      open.push({
        children,
        element: {
          name,
          attributes: xml.attributes(),
          children,
          start,
          headEnd: end,
          contentEnd: end,
          end,
          empty,
          prefix,
        },
      });
    } else if (xml.kind === 'close' && xml.depth <= maxDepth) {
      const closed = open.pop();
      if (!closed) break;
      const element = { ...closed.element, end: xml.end, contentEnd: xml.empty ? xml.end : xml.start };
      const parent = open.at(-1);
      if (parent) parent.children.push(element);
      else root = element;
    }
  }
  if (!root) throw unreadable('xml without an element');
  return root;
}

/** The child of that name. */
export function childOf(element: Element, name: string): Element | undefined {
  return element.children.find((child) => child.name === name);
}

/** Appends XML to an element's content. */
export function append(text: string, element: Element, xml: string): Splice {
  if (!element.empty) return { start: element.contentEnd, end: element.contentEnd, text: xml };
  const head = text.slice(element.start, element.headEnd - 2).trimEnd();
  return {
    start: element.start,
    end: element.end,
    text: `${head}>${xml}</${element.prefix}${element.name}>`,
  };
}

/** Sets attributes of an element's opening tag; null takes one away. The rest of the tag stays as it is. */
export function setAttributes(
  text: string,
  place: { readonly start: number; readonly headEnd: number },
  values: Readonly<Record<string, string | null>>,
): Splice {
  let head = text.slice(place.start, place.headEnd);
  for (const [name, value] of Object.entries(values)) {
    const xml = new XmlScanner(head);
    xml.next();
    const found = xml.attributePlace(name);
    if (found && value !== null) head = head.slice(0, found.start) + escapeXml(value) + head.slice(found.end);
    else if (found)
      head = head.slice(0, found.start).replace(/\s+[^\s=]+\s*=\s*["']$/, '') + head.slice(found.end + 1);
    else if (value !== null) head = head.replace(/\s*(\/?>)$/, ` ${name}="${escapeXml(value)}"$1`);
  }
  return { ...place, end: place.headEnd, text: head };
}

/**
 * Inserts a child where the schema wants it: behind the last of those that come before it.
 * `order` names the children of the parent in the schema's order.
 */
export function insertOrdered(
  text: string,
  parent: Element,
  order: readonly string[],
  name: string,
  xml: string,
): Splice {
  const before = new Set(order.slice(0, order.indexOf(name)));
  const last = parent.children.findLast((child) => before.has(child.name));
  const first = parent.children[0];
  if (last) return { start: last.end, end: last.end, text: xml };
  if (first) return { start: first.start, end: first.start, text: xml };
  return append(text, parent, xml);
}
