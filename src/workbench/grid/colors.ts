import type { Color } from 'hucre';

/** The indexed palette of files without one of their own (ECMA-376 part 1, 18.8.27), from 8 on; 0 to 7 repeat 8 to 15. */
const INDEXED =
  '000000FFFFFFFF000000FF000000FFFFFF00FF00FF00FFFF8000000080000000808080008000800080' +
  '80C0C0C08080809999FF993366FFFFCCCCFFFF660066FF80800066CCCCCCFF000080FF00FFFFFF0000FFFF' +
  '8000808000000080800000FF00CCFFCCFFFFCCFFCCFFFF9999CCFFFF99CCCC99FFFFCC993366FF33CCCC99' +
  'CC00FFCC00FF9900FF6600666699969696003366339966003300333300993300993366333399333333';

/** The Office theme, in the order in which cells refer to it: light 1, dark 1, light 2, dark 2, accents, links. */
const OFFICE_THEME = [
  'FFFFFF',
  '000000',
  'E7E6E6',
  '44546A',
  '4472C4',
  'ED7D31',
  'A5A5A5',
  'FFC000',
  '5B9BD5',
  '70AD47',
  '0563C1',
  '954F72',
];

/** `#RRGGBB` of a colour in a file; empty where it names none (automatic). `theme`: the file's own theme colours. */
export function fileColor(color: Color | undefined, theme: readonly string[] | undefined): string {
  if (!color) return '';
  const base = baseColor(color, theme);
  if (!base) return '';
  return `#${color.tint ? tinted(base, color.tint) : base}`.toUpperCase();
}

function baseColor(color: Color, theme: readonly string[] | undefined): string {
  if (color.rgb) return color.rgb.replace(/^#/, '').slice(-6);
  if (color.theme !== undefined) {
    return (theme?.[color.theme] ?? OFFICE_THEME[color.theme] ?? '').replace(/^#/, '').slice(-6);
  }
  if (color.indexed === undefined) return '';
  const position = (color.indexed < 8 ? color.indexed : color.indexed - 8) * 6;
  return INDEXED.slice(position, position + 6);
}

/** A colour made lighter (tint above 0) or darker by its lightness (ECMA-376 part 1, 18.8.19). */
function tinted(rgb: string, tint: number): string {
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => Number.parseInt(rgb.slice(at, at + 2), 16) / 255);
  const max = Math.max(r, g, b);
  const min = Math.min(r, g, b);
  const light = (max + min) / 2;
  const wanted = tint < 0 ? light * (1 + tint) : light * (1 - tint) + tint;
  const spread = max - min;
  const saturation = spread === 0 ? 0 : spread / (1 - Math.abs(2 * light - 1));
  let hue = 0;
  if (spread !== 0) {
    if (max === r) hue = ((g - b) / spread + 6) % 6;
    else if (max === g) hue = (b - r) / spread + 2;
    else hue = (r - g) / spread + 4;
  }
  const chroma = (1 - Math.abs(2 * wanted - 1)) * saturation;
  const channel = (shift: number): string => {
    const k = (shift + hue * 2) % 12;
    const value = wanted - (chroma / 2) * Math.max(-1, Math.min(k - 3, 9 - k, 1));
    return Math.round(Math.max(0, Math.min(1, value)) * 255)
      .toString(16)
      .padStart(2, '0');
  };
  return channel(0) + channel(8) + channel(4);
}
