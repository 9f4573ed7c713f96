import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { report } from '../../src/assistant/report';
import { chartsInFile, openFileHost, readXlsx } from '../../src/files';
import { REPORT_SHEET, reportDocx } from '../../src/narrate';
import { Soffice } from './soffice';

const office = new Soffice();
afterAll(() => {
  office.close();
});

const DEMO = new Uint8Array(
  readFileSync(join(__dirname, '../../assets/samples/demo-示例区-全年绩效表.xlsx')),
);

function planned() {
  const read = readXlsx(DEMO, 'demo.xlsx');
  if (!read.ok) throw new Error(read.failure.code);
  return report(read.value, { template: 'guangzhou-department' });
}

const chartParts = (file: Uint8Array): string[] =>
  Object.entries(unzipSync(file))
    .filter(([name]) => /charts\/chart\d+\.xml$/.test(name))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, bytes]) => strFromU8(bytes));
const numbersOf = (xml: string): number[] =>
  [...xml.matchAll(/<c:val>[^]*?<\/c:val>/g)].flatMap(([values]) =>
    [...values.matchAll(/<c:v>([^<]*)<\/c:v>/g)].map(([, text]) => Number(text)),
  );

const pages = (bytes: Uint8Array): number =>
  new TextDecoder('latin1').decode(bytes).match(/\/Type\s*\/Page\b/g)?.length ?? 0;

test('LibreOffice reads the charts of a report and gives the same figures, computed from its own cells', async () => {
  const opened = await openFileHost(DEMO, 'demo.xlsx');
  if (!opened.ok) throw new Error(opened.failure.code);
  const { report: written, changes } = planned();
  const applied = await opened.value.apply(changes);
  if (!applied.ok) throw new Error(JSON.stringify(applied.failure));
  const bytes = opened.value.bytes();
  expect(
    chartsInFile(bytes)
      .get(REPORT_SHEET)
      ?.map(({ title }) => title),
  ).toEqual(written.charts.map(({ title }) => title));
  expect(written.charts.length).toBeGreaterThan(3);
  const again = chartParts(office.convert(bytes, 'xlsx'));
  expect(again).toHaveLength(written.charts.length);
  // Its own order of parts: every chart of ours has one that draws the same figures.
  const figures = again.map((xml) => numbersOf(xml).map((number) => Math.round(number * 100) / 100));
  for (const xml of chartParts(bytes)) expect(figures).toContainEqual(numbersOf(xml));
});

test('LibreOffice prints the charts of a Word file', async () => {
  const { report: written } = planned();
  const charts = chartParts(await reportDocx(written));
  expect(charts).toHaveLength(written.charts.length);
  const pdf = office.convert(await reportDocx(written), 'pdf');
  const without = office.convert(await reportDocx({ ...written, charts: [] }), 'pdf');
  expect(pages(pdf)).toBe(pages(without) + Math.ceil(written.charts.length / 2));
});
