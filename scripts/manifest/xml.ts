import { SaxesParser } from 'saxes';

/** An element of the manifest with where it stands. */
export interface Element {
  /** Local name, without prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  readonly line: number;
  text: string;
}

/** Parses a well-formed XML document; throws with line and column when it is not. */
export function parseXml(source: string): Element {
  const root: Element = { name: '#document', attributes: {}, children: [], line: 1, text: '' };
  const stack: Element[] = [root];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', (tag) => {
    const attributes: Record<string, string> = {};
    for (const attribute of Object.values(tag.attributes)) attributes[attribute.local] = attribute.value;
    const element: Element = { name: tag.local, attributes, children: [], line: parser.line, text: '' };
    stack.at(-1)?.children.push(element);
    stack.push(element);
  });
  parser.on('closetag', () => stack.pop());
  parser.on('text', (text) => {
    const top = stack.at(-1);
    if (top) top.text += text;
  });
  parser.write(source).close();
  const [element] = root.children;
  if (!element) throw new Error('an empty document');
  return element;
}

export const child = (element: Element, name: string): Element | undefined =>
  element.children.find((candidate) => candidate.name === name);

/** The element and all below it, in document order. */
export function* descendants(element: Element): Generator<Element> {
  yield element;
  for (const below of element.children) yield* descendants(below);
}
