import { DEFAULT_STYLE, type Side, type StoreStyle, type StyleChange } from '../store';
import type { UniverStyle } from './univer';

/** Univer's numbers for alignments and wrapping. */
const HORIZONTAL = { general: 0, left: 1, center: 2, right: 3 } as const;
const VERTICAL = { top: 1, center: 2, bottom: 3 } as const;
const WRAP = { off: 0, on: 3 } as const;

/** Pixels that one step of indent takes, beyond the padding that every cell has. */
const INDENT_PIXELS = 9;
const PADDING_PIXELS = 2;

/** The formats in Univer's terms; what is absent stays absent. `locked` has no counterpart. */
export function toUniverStyle(style: StyleChange): UniverStyle {
  const made: UniverStyle = {};
  if (style.numberFormat !== undefined) {
    made.n = style.numberFormat === 'General' ? null : { pattern: style.numberFormat };
  }
  if (style.bold !== undefined) made.bl = style.bold ? 1 : 0;
  if (style.fontName !== undefined) made.ff = style.fontName;
  if (style.fontSize !== undefined) made.fs = style.fontSize;
  if (style.color !== undefined) made.cl = { rgb: style.color };
  if (style.fill !== undefined) made.bg = style.fill === '' ? null : { rgb: style.fill };
  if (style.horizontal !== undefined) made.ht = HORIZONTAL[style.horizontal];
  if (style.vertical !== undefined) made.vt = VERTICAL[style.vertical];
  if (style.wrap !== undefined) made.tb = style.wrap ? WRAP.on : WRAP.off;
  if (style.indent !== undefined) {
    made.pd = style.indent === 0 ? null : { l: PADDING_PIXELS + style.indent * INDENT_PIXELS };
  }
  return made;
}

/** A cell's formats out of Univer's; what is not set there is Excel's default. */
export function fromUniverStyle(style: UniverStyle | null | undefined, locked: boolean): StoreStyle {
  if (!style) return { ...DEFAULT_STYLE, locked };
  return {
    numberFormat: style.n?.pattern ?? DEFAULT_STYLE.numberFormat,
    bold: style.bl === 1,
    fontName: style.ff ?? DEFAULT_STYLE.fontName,
    fontSize: style.fs ?? DEFAULT_STYLE.fontSize,
    color: hexColor(style.cl?.rgb) || DEFAULT_STYLE.color,
    fill: hexColor(style.bg?.rgb),
    horizontal: named(HORIZONTAL, style.ht, DEFAULT_STYLE.horizontal),
    vertical: named(VERTICAL, style.vt, DEFAULT_STYLE.vertical),
    wrap: style.tb === WRAP.on,
    indent: Math.max(0, Math.round(((style.pd?.l ?? PADDING_PIXELS) - PADDING_PIXELS) / INDENT_PIXELS)),
    locked,
  };
}

const SIDE_KEYS = { top: 't', right: 'r', bottom: 'b', left: 'l' } as const;
const THIN = 1;

/** One side's thin line, or none. */
export function borderOf(side: Side, on: boolean): NonNullable<UniverStyle['bd']> {
  return { [SIDE_KEYS[side]]: on ? { s: THIN, cl: { rgb: '#000000' } } : null };
}

/** The sides that have a line of any kind. */
export function sidesOf(style: UniverStyle | null | undefined): Readonly<Record<Side, boolean>> {
  const has = (side: Side): boolean => Boolean(style?.bd?.[SIDE_KEYS[side]]);
  return { top: has('top'), right: has('right'), bottom: has('bottom'), left: has('left') };
}

function named<K extends string>(
  table: Readonly<Record<K, number>>,
  value: number | null | undefined,
  otherwise: K,
): K {
  for (const key in table) if (table[key] === value) return key;
  return otherwise;
}

/** `#RRGGBB` of a colour that Univer holds as `#rgb`, `#rrggbb` or `rgb(r, g, b)`; empty for none. */
export function hexColor(color: string | null | undefined): string {
  if (!color) return '';
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(color);
  if (short)
    return `#${[short[1], short[2], short[3]].map((digit) => `${digit}${digit}`).join('')}`.toUpperCase();
  if (/^#[0-9a-f]{6}/i.test(color)) return color.slice(0, 7).toUpperCase();
  const parts = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/i.exec(color);
  if (!parts) return '';
  return `#${[parts[1], parts[2], parts[3]]
    .map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'))
    .join('')}`.toUpperCase();
}
