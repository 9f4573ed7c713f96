import { openFileHost, patchXlsx } from '../../src/files';
import { readCharts } from '../../src/files/charts';
import { Package } from '../../src/files/package';
import { formatLocal, isErrorValue, parseArea } from '../../src/workbook';
import type { StartSheet } from '../support/hostContract';
import { hostContract, put, startCell } from '../support/hostContract';
import { makeXlsx } from './makeXlsx';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll("'", '&apos;');

/** A workbook file over starting cells, written apart from the code under test. */
function fileOf(sheets: readonly StartSheet[]): Uint8Array {
  const formats: string[] = [];
  const parts = sheets.map((sheet) => {
    const rows = new Map<number, string[]>();
    const cells = Object.entries(sheet.cells)
      .map(([address, start]) => Object.assign({}, parseArea(address)!, startCell(start)))
      .toSorted((a, b) => a.row - b.row || a.column - b.column);
    for (const { row, column, content, format } of cells) {
      if (format !== 'General' && !formats.includes(format)) formats.push(format);
      const style = format === 'General' ? 0 : formats.indexOf(format) + 1;
      const { value, formula } = content;
      const type =
        typeof value === 'string'
          ? isErrorValue(value)
            ? 'e'
            : 'str'
          : typeof value === 'boolean'
            ? 'b'
            : 'n';
      const f = formula === null ? '' : `<f>${escape(formula.slice(1))}</f>`;
      const v = value === null ? '' : `<v>${escape(String(type === 'b' ? Number(value) : value))}</v>`;
      rows.set(row, [
        ...(rows.get(row) ?? []),
        `<c r="${formatLocal({ row, column })}" s="${style}" t="${type}">${f}${v}</c>`,
      ]);
    }
    const data = [...rows].map(([row, xml]) => `<row r="${row + 1}">${xml.join('')}</row>`).join('');
    return [
      escape(sheet.name),
      { data, after: sheet.protected ? '<sheetProtection sheet="1" objects="1"/>' : '' },
    ] as const;
  });
  const xfs = formats.map(
    (_format, index) =>
      `<xf numFmtId="${200 + index}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>`,
  );
  const codes = formats.map(
    (format, index) => `<numFmt numFmtId="${200 + index}" formatCode="${escape(format)}"/>`,
  );
  return makeXlsx({
    sheets: Object.fromEntries(parts),
    styles: `<numFmts>${codes.join('')}</numFmts><fonts><font/></fonts><fills><fill/><fill/></fills><borders><border/></borders><cellXfs><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${xfs.join('')}</cellXfs>`,
  });
}

hostContract('the file host', async (sheets) => {
  const opened = await openFileHost(fileOf(sheets), 'a.xlsx');
  if (!opened.ok) throw new Error(JSON.stringify(opened.failure));
  const host = opened.value;
  return {
    host,
    charts: async (sheet) => Promise.resolve(readCharts(Package.open(host.bytes()), sheet)),
    edit: async (address, value) => {
      const edited = patchXlsx(host.bytes(), [put(address, value)]);
      if (!edited.ok) throw new Error(JSON.stringify(edited.failure));
      host.reload(edited.value);
      return Promise.resolve();
    },
  };
});
