import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { report } from '../../src/assistant/report';
import { readClaims } from '../../src/claims';
import { readXlsx } from '../../src/files';
import { TEMPLATES, reportText } from '../../src/narrate';
import type { Report, Span } from '../../src/narrate';
import { SCHEMES } from '../../src/schemes';
import type { WorkbookSnapshot } from '../../src/workbook';
import { bookOf } from '../support/generate/book';
import { seeds } from './runs';

const SAMPLES = join(__dirname, '../../assets/samples');
const samples = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));
const templates = TEMPLATES.map(({ id }) => id);

/** What no report of ours may hold, beside claims that are wrong by their own arithmetic. */
const RESIDUE: readonly (readonly [name: string, sign: RegExp])[] = [
  ['residue of a template', /[[\]{}]|%\}|\{%|undefined|null|NaN|\[object/],
  ['marks that nobody reads', /[\u{f0000}-\u{10ffff}]/u],
  ['two marks in a row', /[。；，、：][。；，、：]/],
  ['an empty reason', /主要原因(?:是)?[：:]?(?:[。；]|$)/m],
  ['a direction beside a sign', /(?:增加|减少|增长|下降)-(?!-)/],
  ['a doubled word', /(增加|减少|增长|下降|万元|合计|支出情况|收入情况)\1/],
  ['empty brackets', /（）|“”/],
  ['an amount without decimals', /(?<![\d.])\d+万元(?!以上|以下|及|以内)/],
];

/** Words of a cell, and figures that are told as their cell writes them (≥426万元). */
function isPlaced(span: Span): boolean {
  return span.kind === 'text' ? span.cells.length > 0 : span.kind !== 'gap' && span.live?.kind === 'shown';
}

/** The report's own sentences: what a person wrote in the tables is placed as it is. */
function ours({ blocks }: Report): string {
  return blocks
    .map(({ spans }) => spans.map((span) => (isPlaced(span) ? '某' : span.text)).join(''))
    .join('\n');
}

/** Figures that a sample's own document slips in: 890 + 365.8 is not 1,260.8. The report tells what the tables hold. */
const SLIPS: { readonly [sample: string]: readonly string[] } = { '003': ['1260.80', '890.00'] };

function faults(
  workbook: WorkbookSnapshot,
  template: string | null,
  place: string,
  slips: readonly string[] = [],
): string[] {
  const written = report(workbook, template === null ? {} : { template }).report;
  const text = reportText(written);
  const claims = readClaims(text).flatMap((claim) =>
    claim.verdict === 'inconsistent' && !slips.includes(claim.stated.text)
      ? [`${place}: ${claim.text} (${claim.stated.text}, ${claim.recomputed})`]
      : [],
  );
  const words = ours(written);
  const residue = RESIDUE.flatMap(([name, sign]) => {
    const found = sign.exec(words);
    return found
      ? [`${place}: ${name}: ${words.slice(Math.max(0, found.index - 20), found.index + 20)}`]
      : [];
  });
  const sourceless = written.blocks
    .flatMap(({ spans }) => spans)
    .flatMap((span) => (span.kind === 'figure' && span.cells.length === 0 ? [`${place}: ${span.text}`] : []));
  return [...claims, ...residue, ...sourceless];
}

test('what is looked for is found', () => {
  const signs = RESIDUE.map(([, sign]) => sign);
  const texts = ['[', '\u{f0001}', '。。', '主要原因：。', '增加-3', '增加增加', '（）', '3万元'];
  expect(signs.map((sign, index) => sign.test(texts[index] ?? ''))).toEqual(signs.map(() => true));
});

test.each(SCHEMES.map((scheme) => [scheme.id, scheme] as const))(
  'reports of generated workbooks of %s hold by their own arithmetic, without residue',
  (_, scheme) => {
    const found = seeds(3).flatMap((seed) => {
      const { workbook } = bookOf(scheme, seed);
      return [null, templates[seed % templates.length] ?? null].flatMap((template) =>
        faults(workbook, template, `${scheme.id} ${seed} ${template ?? ''}`),
      );
    });
    expect(found).toEqual([]);
  },
);

test.each(samples)('reports of %s', async (name) => {
  const read = await readXlsx(new Uint8Array(readFileSync(join(SAMPLES, name))), name);
  if (!read.ok) throw new Error(read.failure.code);
  expect(
    templates.flatMap((template) =>
      faults(read.value, template, `${name} ${template}`, SLIPS[name.slice(0, 3)]),
    ),
  ).toEqual([]);
});
