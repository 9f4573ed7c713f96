import type { CellStyle } from '../workbook';

/** The formats of a style that Excel keeps apart from the number format. */
export type LookStyle = Omit<CellStyle, 'numberFormat'>;

const HORIZONTAL = { general: 'General', left: 'Left', center: 'Center', right: 'Right' } as const;
const VERTICAL = { top: 'Top', center: 'Center', bottom: 'Bottom' } as const;

/** The style without its number format. */
export function lookOf(style: CellStyle | undefined | null): LookStyle {
  const { numberFormat: _, ...look } = style ?? {};
  return look;
}

export const isPlain = (look: LookStyle): boolean => Object.keys(look).length === 0;

/** What to ask `getCellProperties` for, to know all that these styles would change. */
export function propertiesFor(looks: readonly LookStyle[]): Excel.CellPropertiesLoadOptions {
  const has = (key: keyof LookStyle): boolean => looks.some((look) => look[key] !== undefined);
  return {
    format: {
      font: { bold: has('bold'), name: has('fontName'), size: has('fontSize'), color: has('color') },
      ...(has('fill') && { fill: { color: true, pattern: true } }),
      horizontalAlignment: has('horizontal'),
      verticalAlignment: has('vertical'),
      wrapText: has('wrap'),
      indentLevel: has('indent'),
    },
  };
}

const keyFor = <K extends string>(table: Readonly<Record<K, string>>, name: unknown): K | undefined =>
  (Object.keys(table) as K[]).find((key) => table[key] === name);

/** The formats that a style would change, as they are. A fill that is none is the empty text. */
export function lookBefore(found: Excel.CellProperties, look: LookStyle): LookStyle {
  const { format } = found;
  const { font, fill } = format ?? {};
  const before: Required<LookStyle> = {
    bold: font?.bold ?? false,
    fontName: font?.name ?? '',
    fontSize: font?.size ?? 11,
    color: font?.color ?? '#000000',
    fill: fill?.pattern === 'None' ? '' : (fill?.color ?? ''),
    // What we cannot name (justified, distributed) becomes Excel's default when it is put back.
    horizontal: keyFor(HORIZONTAL, format?.horizontalAlignment) ?? 'general',
    vertical: keyFor(VERTICAL, format?.verticalAlignment) ?? 'center',
    wrap: format?.wrapText ?? false,
    indent: format?.indentLevel ?? 0,
  };
  return Object.fromEntries(Object.keys(look).map((key) => [key, before[key as keyof LookStyle]]));
}

/** Sets a style on a range. */
export function setLook(range: Excel.Range, look: LookStyle): void {
  const { format } = range;
  if (look.bold !== undefined) format.font.bold = look.bold;
  if (look.fontName !== undefined) format.font.name = look.fontName;
  if (look.fontSize !== undefined) format.font.size = look.fontSize;
  if (look.color !== undefined) format.font.color = look.color;
  if (look.fill === '') format.fill.clear();
  else if (look.fill !== undefined) format.fill.color = look.fill;
  if (look.horizontal !== undefined) format.horizontalAlignment = HORIZONTAL[look.horizontal];
  if (look.vertical !== undefined) format.verticalAlignment = VERTICAL[look.vertical];
  if (look.wrap !== undefined) format.wrapText = look.wrap;
  // Last: an indent changes a general alignment.
  if (look.indent !== undefined) format.indentLevel = look.indent;
}
