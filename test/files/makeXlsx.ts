import { strToU8, zipSync } from 'fflate';

/** A worksheet part: the XML of `sheetData`, and what stands before and behind it. */
export interface SheetParts {
  readonly data: string;
  readonly before?: string;
  readonly after?: string;
  readonly state?: string;
}

export interface PackageParts {
  readonly sheets: Readonly<Record<string, string | SheetParts>>;
  readonly strings?: string;
  readonly styles?: string;
  /** Inside `workbook`, behind `sheets`. */
  readonly workbook?: string;
  /** Inside `workbook`, before `sheets`. */
  readonly workbookHead?: string;
  /** More parts by name, text or bytes. */
  readonly more?: Readonly<Record<string, string | Uint8Array>>;
  /** More relationships of the workbook. */
  readonly relationships?: string;
  /** More entries of the content types. */
  readonly types?: string;
  readonly strict?: boolean;
}

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const RELS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** The parts of a small workbook made by hand, by name. */
export function makeParts(parts: PackageParts): Record<string, Uint8Array> {
  const main = parts.strict ? 'http://purl.oclc.org/ooxml/spreadsheetml/main' : MAIN;
  const rels = parts.strict ? 'http://purl.oclc.org/ooxml/officeDocument/relationships' : RELS;
  const sheets = Object.entries(parts.sheets).map(([name, sheet]): SheetParts & { name: string } =>
    typeof sheet === 'string' ? { name, data: sheet } : Object.assign({ name }, sheet),
  );
  const files: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/>${sheets.map((_sheet, index) => `<Override PartName="/xl/worksheets/sheet${index + 1}.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/>`).join('')}${parts.styles === undefined ? '' : '<Override PartName="/xl/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml"/>'}${parts.strings === undefined ? '' : '<Override PartName="/xl/sharedStrings.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sharedStrings+xml"/>'}${parts.types ?? ''}</Types>`,
    '_rels/.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${rels}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${main}" xmlns:r="${rels}">${parts.workbookHead ?? ''}<sheets>${sheets.map(({ name, state }, index) => `<sheet name="${name}" sheetId="${index + 1}"${state ? ` state="${state}"` : ''} r:id="rId${index + 1}"/>`).join('')}</sheets>${parts.workbook ?? ''}</workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets.map((_sheet, index) => `<Relationship Id="rId${index + 1}" Type="${rels}/worksheet" Target="worksheets/sheet${index + 1}.xml"/>`).join('')}${parts.styles === undefined ? '' : `<Relationship Id="rId100" Type="${rels}/styles" Target="styles.xml"/>`}${parts.strings === undefined ? '' : `<Relationship Id="rId101" Type="${rels}/sharedStrings" Target="/xl/sharedStrings.xml"/>`}${parts.relationships ?? ''}</Relationships>`,
  };
  sheets.forEach(({ data, before = '', after = '' }, index) => {
    files[`xl/worksheets/sheet${index + 1}.xml`] =
      `${HEAD}<worksheet xmlns="${main}" xmlns:r="${rels}">${before}<sheetData>${data}</sheetData>${after}</worksheet>`;
  });
  if (parts.styles !== undefined) {
    files['xl/styles.xml'] = `${HEAD}<styleSheet xmlns="${main}">${parts.styles}</styleSheet>`;
  }
  if (parts.strings !== undefined) {
    files['xl/sharedStrings.xml'] = `${HEAD}<sst xmlns="${main}">${parts.strings}</sst>`;
  }
  return Object.fromEntries(
    Object.entries({ ...files, ...parts.more }).map(([name, content]) => [
      name,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  );
}

/** The workbook as a file. */
export const makeXlsx = (parts: PackageParts): Uint8Array => zipSync(makeParts(parts));

/** A usual styles part: six cell formats, the borders and fonts of a table among them. */
export const STYLES =
  '<numFmts count="1"><numFmt numFmtId="164" formatCode="0.0&quot;万元&quot;"/></numFmts>' +
  '<fonts count="2"><font><sz val="11"/><name val="宋体"/><charset val="134"/></font><font><b/><sz val="14"/><color theme="1"/><name val="黑体"/></font></fonts>' +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFFFFF00"/><bgColor indexed="64"/></patternFill></fill></fills>' +
  '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border><border><left style="thin"/><right style="thin"/><top style="thin"/><bottom style="thin"/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="6"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="164" fontId="1" fillId="2" borderId="1" xfId="0" applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf><xf numFmtId="10" fontId="0" fillId="0" borderId="1" xfId="0" applyNumberFormat="1"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/><xf numFmtId="49" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" quotePrefix="1"/><xf numFmtId="31" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="常规" xfId="0" builtinId="0"/></cellStyles><dxfs count="1"><dxf><font><color rgb="FFFF0000"/></font><fill><patternFill><bgColor rgb="FFFFC7CE"/></patternFill></fill></dxf></dxfs>';
