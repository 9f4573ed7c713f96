/**
 * Figure by figure: what each published document prints, whether its workbook holds it, and whether the report generated
 * from the workbook tells it. `npx tsx scripts/report-figures.ts` lists them; a test asserts that none is lost.
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { report } from '../src/assistant/report';
import { readXlsx } from '../src/files';
import { reportText } from '../src/narrate';
import { fromNumber, numberFormat, round } from '../src/quantity';
import type { WorkbookSnapshot } from '../src/workbook';

const DATA = join(__dirname, '../test/narrate/printed');
const SAMPLES = join(__dirname, '../assets/samples');

interface Printed {
  readonly template: string;
  /** Figures with their units, as the document prints them; each once. */
  readonly figures: readonly string[];
  /** Figures that the report rightly tells otherwise or not, with the reason: slips of the document among them. */
  readonly apart: { readonly [figure: string]: string };
  /** What the headings of its sections are about, as patterns. */
  readonly sections: readonly string[];
}

export interface Compared {
  readonly figure: string;
  /** Whether a cell of the workbook holds the figure. */
  readonly held: boolean;
  readonly told: boolean;
  readonly apart: string | null;
}

export interface Document {
  readonly sample: string;
  readonly figures: readonly Compared[];
  /** Its sections that no heading of the report is about. */
  readonly missing: readonly string[];
}

/** The documents for which figures are listed. */
export const DOCUMENTS: readonly string[] = readdirSync(DATA).map((name) => name.replace('.json', ''));

/** Every figure that a document prints, held against its workbook and against the report. */
export async function compareFigures(sample: string): Promise<Document> {
  const { template, figures, apart, sections } = JSON.parse(
    readFileSync(join(DATA, `${sample}.json`), 'utf8'),
  ) as Printed;
  const workbook = await workbookOf(sample);
  const written = report(workbook, { template }).report;
  const text = reportText(written).normalize('NFKC');
  const headings = written.blocks
    .filter(({ level }) => level !== null && level > 0)
    .map(({ spans }) => spans.map((span) => span.text).join(''));
  const told = new Set(figuresIn(text));
  const held = new Set(workbook.sheets.flatMap(heldIn));
  return {
    sample,
    missing: sections.filter((about) => !headings.some((heading) => new RegExp(about, 'u').test(heading))),
    figures: figures.map((figure) => {
      const [key = ''] = figuresIn(figure);
      return {
        figure,
        held: held.has(key),
        told: told.has(key) && withUnit(figure, text),
        apart: apart[figure] ?? null,
      };
    }),
  };
}

/** A count is told with the unit that the document prints; amounts and rates are told by their numbers. */
function withUnit(figure: string, text: string): boolean {
  const [, number = '', unit = ''] = /^(\d+)(?:[多余+]*)([^\d.%万亿元多余+].*)$/u.exec(figure) ?? [];
  return unit === '' || new RegExp(`(?<![\\d.])${number}[多余+]*${unit}`, 'u').test(text);
}

/** Numbers of lists, and what names and dates are made of: 2024年, 10月8日, 146号, 5G, H5, 71公里. */
const NO_FIGURES =
  /^[ \t\u3000]*[（(]?\d{1,2}(?:[)）、．]|\.(?!\d))|；\d{1,2}、|[（(]\d{1,2}[)）]|(?<![\d.])20\d\d(?![\d.])|\d+[\s]*(?:年|月|日|号|公里|G|K)|[A-Za-z]\d+|卫健50计划/gmu;

/** Figures in the text of a published document that are not in its list. */
export function unlistedFigures(sample: string, text: string): readonly string[] {
  const { figures } = JSON.parse(readFileSync(join(DATA, `${sample}.json`), 'utf8')) as Printed;
  const listed = new Set(figures.flatMap(figuresIn));
  return figuresIn(text.replace(NO_FIGURES, '')).filter((figure) => !listed.has(figure));
}

async function workbookOf(sample: string): Promise<WorkbookSnapshot> {
  const name = readdirSync(SAMPLES).find((file) => file.startsWith(sample)) ?? sample;
  const read = await readXlsx(new Uint8Array(readFileSync(join(SAMPLES, name))), name);
  if (!read.ok) throw new Error(`${name}: ${read.failure.code}`);
  return read.value;
}

/** Numbers of a text without units, 万 and 亿 kept, percents apart: 7.56万, 93%, 1679.56. */
function figuresIn(text: string): string[] {
  const plain = text.normalize('NFKC').replace(/(\d),(?=\d{3})/g, '$1');
  return [
    ...plain.matchAll(/(?<![\d.])(\d+(?:\.\d+)?)\s*([多余]?)([万亿]?)(?!元)|(?<![\d.])(\d+(?:\.\d+)?)/g),
  ].map((match) => {
    const number = String(Number(match[1] ?? match[4]));
    const after = plain[(match.index ?? 0) + match[0].length];
    return `${number}${match[3] ?? ''}${after === '%' ? '%' : ''}`;
  });
}

function heldIn({ values, formats }: WorkbookSnapshot['sheets'][number]): string[] {
  return values.flatMap((row, r) =>
    row.flatMap((value, c): string[] => {
      if (typeof value === 'string') return figuresIn(value).flatMap((figure) => [figure, `${figure}%`]);
      if (typeof value !== 'number') return [];
      const percent = numberFormat(formats[r]?.[c] ?? 'General').kind === 'percent';
      const exact = round(fromNumber(percent ? value * 100 : value) ?? '0', 6);
      const shown = String(Math.abs(Number(exact)));
      return [shown, `${shown}%`, `${shown}万`];
    }),
  );
}

async function main(): Promise<void> {
  for (const sample of DOCUMENTS) {
    const { figures, missing } = await compareFigures(sample);
    const held = figures.filter((one) => one.held);
    const told = held.filter((one) => one.told);
    console.log(
      `${sample}: prints ${figures.length}, held ${held.length}, told ${told.length}; sections missing: ${missing.length}`,
    );
    for (const one of figures) {
      const state = one.told ? 'told' : one.held ? 'NOT TOLD' : 'not in the workbook';
      console.log(`  ${one.figure.padEnd(12)} ${state}${one.apart ? `: ${one.apart}` : ''}`);
    }
  }
}

if (require.main === module) void main();
