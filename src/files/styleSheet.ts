import type { CellStyle } from '../workbook';
import { BUILT_IN_FORMATS, FORMAT_IDS } from './numberFormats';
import type { Element } from './tree';
import { append, childOf, insertOrdered, parseTree, setAttributes } from './tree';
import type { Splice } from './xml';
import { escapeXml, splice, XmlScanner } from './xml';

/** Children of `styleSheet` in the schema's order (ECMA-376 part 1, 18.8.39). */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
];

/** Children of `font` in the order in which Excel writes them. */
const FONT_ORDER =
  'b i strike condense extend outline shadow u vertAlign sz color name family charset scheme'.split(' ');

type List = 'fonts' | 'fills' | 'borders' | 'cellXfs';

/** A cell format taken apart: what it refers to, and its children as they are written. */
interface CellFormat {
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: ReadonlyMap<string, string>;
}

/** What a cell format may be made to be, beyond `CellStyle`. */
export interface FormatChange {
  readonly style?: CellStyle | undefined;
  /** Whether a text is kept as text when a person edits the cell (the apostrophe before it). */
  readonly quotePrefix?: boolean | undefined;
  /** A thin line on each side. */
  readonly border?: boolean | undefined;
}

/**
 * The styles part as something that only grows: new cell formats are derived from a cell's own, so that its borders and
 * whatever else it has stay. Existing formats keep their numbers.
 */
export class StyleSheet {
  readonly #text: string;
  readonly #root: Element;
  readonly #lists: Readonly<Record<List, string[]>>;
  readonly #known: Readonly<Record<List, number>>;
  readonly #codes = new Map<number, string>();
  readonly #newCodes: number[] = [];
  readonly #derived = new Map<string, number>();
  readonly #byKey = new Map<string, number>();
  /** How many cell formats `#byKey` knows. */
  #keyed = 0;

  constructor(text: string) {
    this.#text = text;
    this.#root = parseTree(text, 3);
    const list = (name: List): string[] =>
      childOf(this.#root, name)?.children.map((child) => text.slice(child.start, child.end)) ?? [];
    this.#lists = {
      fonts: list('fonts'),
      fills: list('fills'),
      borders: list('borders'),
      cellXfs: list('cellXfs'),
    };
    this.#known = {
      fonts: this.#lists.fonts.length,
      fills: this.#lists.fills.length,
      borders: this.#lists.borders.length,
      cellXfs: this.#lists.cellXfs.length,
    };
    for (const child of childOf(this.#root, 'numFmts')?.children ?? []) {
      this.#codes.set(
        Number(child.attributes.get('numFmtId')),
        child.attributes.get('formatCode') ?? 'General',
      );
    }
  }

  /** Whether cells of this format are locked where their sheet is protected. */
  locked(index: number): boolean {
    const protection = this.#format(index).children.get('protection');
    return protection === undefined || flagOf(protection, 'locked', true);
  }

  /** The formats of a cell that a style names, as they are. A colour that is not spelled out is ''. */
  read(index: number, named: CellStyle): CellStyle {
    const format = this.#format(index);
    const font = childrenOf(this.#lists.fonts[Number(format.attributes.get('fontId') ?? 0)] ?? '');
    const fill = this.#lists.fills[Number(format.attributes.get('fillId') ?? 0)] ?? '';
    const alignment = format.children.get('alignment') ?? '';
    const bold = font.get('b');
    const all: Required<CellStyle> = {
      numberFormat: this.#code(Number(format.attributes.get('numFmtId') ?? 0)),
      bold: bold !== undefined && flagOf(bold, 'val', true),
      fontName: attributeOf(font.get('name'), 'val') ?? '',
      fontSize: Number(attributeOf(font.get('sz'), 'val') ?? 11),
      color: rgbOf(font.get('color')),
      fill: fill.includes('solid') ? rgbOf(/<(?:\w+:)?fgColor\b[^>]*>/.exec(fill)?.[0]) : '',
      horizontal: oneOf(['left', 'center', 'right'], attributeOf(alignment, 'horizontal')) ?? 'general',
      vertical: oneOf(['top', 'center'], attributeOf(alignment, 'vertical')) ?? 'bottom',
      wrap: flagOf(alignment, 'wrapText', false),
      indent: Number(attributeOf(alignment, 'indent') ?? 0),
    };
    const keys = Object.keys(named) as (keyof CellStyle)[];
    return Object.fromEntries(keys.map((key) => [key, all[key]]));
  }

  /** Whether texts of this format are kept as text on editing, and the number format, as writing needs them. */
  textKept(index: number): { readonly quotePrefix: boolean; readonly numberFormat: string } {
    const { attributes } = this.#format(index);
    const quote = attributes.get('quotePrefix');
    return {
      quotePrefix: quote === '1' || quote === 'true',
      numberFormat: this.#code(Number(attributes.get('numFmtId') ?? 0)),
    };
  }

  /** The number of the cell format that is like another but for a change. The same change gives the same number. */
  derive(index: number, change: FormatChange): number {
    const key = `${index} ${JSON.stringify(change)}`;
    const known = this.#derived.get(key);
    if (known !== undefined) return known;
    const base = this.#format(index);
    const attributes = new Map(base.attributes);
    const children = new Map(base.children);
    const { style = {}, quotePrefix, border } = change;
    if (quotePrefix === true) attributes.set('quotePrefix', '1');
    else if (quotePrefix === false) attributes.delete('quotePrefix');
    if (style.numberFormat !== undefined)
      this.#refer(attributes, 'numFmtId', this.#codeId(style.numberFormat));
    if (['bold', 'fontName', 'fontSize', 'color'].some((name) => Object.hasOwn(style, name))) {
      this.#refer(attributes, 'fontId', this.#fontId(Number(attributes.get('fontId') ?? 0), style));
    }
    if (style.fill !== undefined) this.#refer(attributes, 'fillId', this.#fillId(style.fill));
    if (border === true) this.#refer(attributes, 'borderId', this.#borderId());
    const alignment = this.#alignment(children.get('alignment'), style);
    if (alignment !== null) {
      children.set('alignment', alignment);
      attributes.set('applyAlignment', '1');
    }
    const { prefix } = this.#root;
    const head = [...attributes].map(([name, value]) => ` ${name}="${escapeXml(value)}"`).join('');
    const content = ['alignment', 'protection', 'extLst'].map((name) => children.get(name) ?? '').join('');
    const xml = content === '' ? `<${prefix}xf${head}/>` : `<${prefix}xf${head}>${content}</${prefix}xf>`;
    const found = this.#sameFormat({ attributes, children }) ?? this.#add('cellXfs', xml);
    this.#derived.set(key, found);
    return found;
  }

  /** The styles part with what was added. */
  text(): string {
    const splices: Splice[] = [];
    const { prefix } = this.#root;
    if (this.#newCodes.length > 0) {
      const added = this.#newCodes
        .map((id) => `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(this.#code(id))}"/>`)
        .join('');
      this.#grow(
        splices,
        'numFmts',
        added,
        this.#newCodes.length,
        childOf(this.#root, 'numFmts')?.children.length ?? 0,
      );
    }
    for (const name of ['fonts', 'fills', 'borders', 'cellXfs'] as const) {
      const added = this.#lists[name].slice(this.#known[name]);
      if (added.length > 0) this.#grow(splices, name, added.join(''), added.length, this.#known[name]);
    }
    return splice(this.#text, splices);
  }

  #grow(splices: Splice[], name: string, xml: string, added: number, known: number): void {
    const list = childOf(this.#root, name);
    const count = String(known + added);
    if (!list) {
      const { prefix } = this.#root;
      const whole = `<${prefix}${name} count="${count}">${xml}</${prefix}${name}>`;
      splices.push(insertOrdered(this.#text, this.#root, ORDER, name, whole));
    } else if (list.empty) {
      const { prefix } = list;
      splices.push({
        start: list.start,
        end: list.end,
        text: `<${prefix}${name} count="${count}">${xml}</${prefix}${name}>`,
      });
    } else {
      splices.push(setAttributes(this.#text, list, { count }), append(this.#text, list, xml));
    }
  }

  #add(list: List, xml: string): number {
    const at = this.#lists[list].indexOf(xml);
    return at >= 0 ? at : this.#lists[list].push(xml) - 1;
  }

  #format(index: number): CellFormat {
    const xml = this.#lists.cellXfs[index];
    if (xml === undefined) return { attributes: new Map(PLAIN), children: new Map() };
    return takeApart(xml);
  }

  /** A format of the same meaning that is already there. */
  #sameFormat(format: CellFormat): number | null {
    const formats = this.#lists.cellXfs;
    for (; this.#keyed < formats.length; this.#keyed++) {
      const key = formatKey(takeApart(formats[this.#keyed] ?? ''));
      if (!this.#byKey.has(key)) this.#byKey.set(key, this.#keyed);
    }
    return this.#byKey.get(formatKey(format)) ?? null;
  }

  #code(id: number): string {
    return this.#codes.get(id) ?? BUILT_IN_FORMATS[id] ?? 'General';
  }

  #codeId(code: string): number {
    const builtIn = FORMAT_IDS.get(code);
    if (builtIn !== undefined) return builtIn;
    for (const [id, known] of this.#codes) if (known === code) return id;
    // Numbers below 164 are Excel's.
    const id = Math.max(163, ...this.#codes.keys()) + 1;
    this.#codes.set(id, code);
    this.#newCodes.push(id);
    return id;
  }

  /** Points a format to another font, fill or number format, and says that it counts. */
  #refer(
    attributes: Map<string, string>,
    name: 'numFmtId' | 'fontId' | 'fillId' | 'borderId',
    id: number,
  ): void {
    const apply = {
      numFmtId: 'applyNumberFormat',
      fontId: 'applyFont',
      fillId: 'applyFill',
      borderId: 'applyBorder',
    }[name];
    if (Number(attributes.get(name) ?? 0) !== id) attributes.set(apply, '1');
    attributes.set(name, String(id));
  }

  #fontId(base: number, style: CellStyle): number {
    const { prefix } = this.#root;
    const font = childrenOf(this.#lists.fonts[base] ?? '');
    if (style.bold === true) font.set('b', `<${prefix}b/>`);
    else if (style.bold === false) font.delete('b');
    if (style.fontName !== undefined) {
      font.set('name', `<${prefix}name val="${escapeXml(style.fontName)}"/>`);
      // A theme's font would win over the name.
      font.delete('scheme');
      font.delete('family');
    }
    if (style.fontSize !== undefined) font.set('sz', `<${prefix}sz val="${style.fontSize}"/>`);
    if (style.color === '') font.delete('color');
    else if (style.color !== undefined) font.set('color', `<${prefix}color rgb="${argb(style.color)}"/>`);
    const children = [...font].toSorted(([a], [b]) => rank(a) - rank(b)).map(([, xml]) => xml);
    return this.#add('fonts', `<${prefix}font>${children.join('')}</${prefix}font>`);
  }

  #fillId(color: string): number {
    if (color === '') return 0;
    const { prefix } = this.#root;
    return this.#add(
      'fills',
      `<${prefix}fill><${prefix}patternFill patternType="solid"><${prefix}fgColor rgb="${argb(color)}"/><${prefix}bgColor indexed="64"/></${prefix}patternFill></${prefix}fill>`,
    );
  }

  #borderId(): number {
    const { prefix } = this.#root;
    const side = (name: string): string =>
      `<${prefix}${name} style="thin"><${prefix}color auto="1"/></${prefix}${name}>`;
    const sides = ['left', 'right', 'top', 'bottom'].map(side).join('');
    return this.#add('borders', `<${prefix}border>${sides}<${prefix}diagonal/></${prefix}border>`);
  }

  #alignment(base: string | undefined, style: CellStyle): string | null {
    const values: Record<string, string | null> = {};
    if (style.horizontal !== undefined)
      values['horizontal'] = style.horizontal === 'general' ? null : style.horizontal;
    if (style.vertical !== undefined)
      values['vertical'] = style.vertical === 'bottom' ? null : style.vertical;
    if (style.wrap !== undefined) values['wrapText'] = style.wrap ? '1' : null;
    if (style.indent !== undefined) values['indent'] = style.indent > 0 ? String(style.indent) : null;
    if (Object.keys(values).length === 0) return null;
    const xml = base ?? `<${this.#root.prefix}alignment/>`;
    return setAttributes(xml, { start: 0, headEnd: xml.length }, values).text;
  }
}

const PLAIN: readonly (readonly [string, string])[] = [
  ['numFmtId', '0'],
  ['fontId', '0'],
  ['fillId', '0'],
  ['borderId', '0'],
  ['xfId', '0'],
];

function takeApart(xml: string): CellFormat {
  const root = parseTree(xml, 2);
  return {
    attributes: root.attributes,
    children: new Map(root.children.map((child) => [child.name, xml.slice(child.start, child.end)])),
  };
}

/** What a format means, whatever the order of its attributes; an alignment without any is none. */
function formatKey({ attributes, children }: CellFormat): string {
  const own = [...attributes].filter(([, value]) => value !== '').toSorted(([a], [b]) => (a < b ? -1 : 1));
  const alignment = children.get('alignment');
  const aligned =
    alignment === undefined
      ? []
      : [...parseTree(alignment, 1).attributes].toSorted(([a], [b]) => (a < b ? -1 : 1));
  const without = aligned.length === 0 ? own.filter(([name]) => name !== 'applyAlignment') : own;
  return JSON.stringify([without, aligned, children.get('protection') ?? '', children.get('extLst') ?? '']);
}

/** The children of an element as they are written, by name. */
function childrenOf(xml: string): Map<string, string> {
  if (xml === '') return new Map();
  return new Map(parseTree(xml, 2).children.map((child) => [child.name, xml.slice(child.start, child.end)]));
}

function attributeOf(xml: string | undefined, name: string): string | undefined {
  if (xml === undefined || xml === '') return undefined;
  const scanner = new XmlScanner(xml);
  scanner.next();
  return scanner.attribute(name);
}

function flagOf(xml: string, name: string, missing: boolean): boolean {
  const value = attributeOf(xml, name);
  return value === undefined ? missing : value === '1' || value === 'true';
}

function oneOf<T extends string>(values: readonly T[], value: string | undefined): T | undefined {
  return values.find((candidate) => candidate === value);
}

/** `#RRGGBB` of a colour that is spelled out; '' of a theme's, an indexed or the automatic one. */
function rgbOf(xml: string | undefined): string {
  const rgb = attributeOf(xml, 'rgb');
  return rgb === undefined ? '' : `#${rgb.slice(-6).toUpperCase()}`;
}

/** Place of a font's child; what we do not know comes last. */
const rank = (name: string): number =>
  (FONT_ORDER.indexOf(name) + FONT_ORDER.length + 1) % (FONT_ORDER.length + 1);

const argb = (color: string): string => `FF${color.replace('#', '').toUpperCase()}`;
