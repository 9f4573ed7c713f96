import { strFromU8, unzipSync } from 'fflate';
import { makeForm } from '../../src/compute';
import { evaluate } from '../../src/evaluation';
import { patchXlsx, readXlsx } from '../../src/files';
import { recognize } from '../../src/recognize';
import { SCHEMES } from '../../src/schemes';
import type { AddSheet, Area, Change, EntryHelp } from '../../src/workbook';
import { makeXlsx, STYLES } from '../files/makeXlsx';
import { Soffice } from './soffice';

const office = new Soffice();

afterAll(() => {
  office.close();
});

const BASE = makeXlsx({
  sheets: { 说明: { data: '<row r="1"><c r="A1"><v>1</v></c></row>' } },
  styles: STYLES,
});
const isSheet = (change: Change): change is AddSheet => change.kind === 'addSheet';

const titlesOf = (entries: readonly EntryHelp[]): string[] =>
  [...new Set(entries.map(({ title }) => title))].toSorted();

function snapshotOf(bytes: Uint8Array) {
  const read = readXlsx(bytes, 'a.xlsx');
  if (!read.ok) throw new Error(read.failure.code);
  return read.value;
}

const sorted = (areas: readonly Area[] | null | undefined): string[] =>
  (areas ?? []).map(({ row, column, rows, columns }) => `${row},${column},${rows},${columns}`).toSorted();

test.each(SCHEMES.map((scheme) => [scheme.id, scheme] as const))(
  'LibreOffice opens the three forms of %s with merged areas, lists and print set-up',
  (_, scheme) => {
    let bytes: Uint8Array = BASE;
    const sheets: AddSheet[] = [];
    for (const form of ['target', 'monitoring', 'evaluation'] as const) {
      const workbook = snapshotOf(bytes);
      const evaluation = evaluate(workbook, recognize(workbook));
      const made = makeForm({ kind: 'blank', form, year: '2025' }, evaluation, scheme, workbook);
      if (!made.ok) throw new Error(made.why);
      const patched = patchXlsx(bytes, made.changes);
      if (!patched.ok) throw new Error(patched.failure.code);
      bytes = patched.value;
      sheets.push(...made.changes.filter(isSheet));
    }
    const theirs = office.convert(bytes, 'xlsx');
    const read = snapshotOf(theirs);
    const parts = unzipSync(theirs);
    sheets.forEach(({ name, setup }, index) => {
      expect(sorted(read.sheets.find((sheet) => sheet.name === name)?.merges)).toEqual(sorted(setup?.merges));
      const xml = strFromU8(parts[`xl/worksheets/sheet${index + 2}.xml`] ?? new Uint8Array());
      const titlesIn = (pattern: RegExp): string[] =>
        [...new Set([...xml.matchAll(pattern)].map(([, title = '']) => title))].toSorted();
      const entries = setup?.entries ?? [];
      const lists = entries.filter(({ allowed }) => allowed.kind === 'list');
      expect(lists.length).toBeGreaterThan(1);
      expect(titlesIn(/promptTitle="([^"]*)"/g)).toEqual(titlesOf(entries));
      expect(titlesIn(/promptTitle="([^"]*)"[^>]*type="list"/g)).toEqual(titlesOf(lists));
      expect(/fitToPage="true"/.test(xml)).toBe(true);
      expect(/<pageSetup[^>]*orientation="(\w+)"/.exec(xml)?.[1]).toBe(setup?.print?.orientation);
    });
    expect(strFromU8(parts['xl/workbook.xml'] ?? new Uint8Array()).match(/_xlnm.Print_Titles/g)).toHaveLength(
      3,
    );
  },
);
