import type { AddSheet, SheetSetup } from '../workbook';
import { PLAIN_SETUP, columnName, quoteSheet } from '../workbook';
import type { Package } from './package';
import { relationshipsPart } from './package';
import { Refusal } from './refusal';
import { redirectSheet } from './sheetReferences';
import { setupXml } from './sheetSetup';
import type { Element } from './tree';
import { append, childOf, insertOrdered, parseTree, setAttributes } from './tree';
import type { WorkbookPart } from './workbookPart';
import { readWorkbookPart } from './workbookPart';
import type { Splice } from './xml';
import { escapeXml, splice, XmlScanner } from './xml';

/** Children of `workbook` in the schema's order (ECMA-376 part 1, 18.2.27). */
const ORDER = [
  'fileVersion',
  'fileSharing',
  'workbookPr',
  'AlternateContent',
  'revisionPtr',
  'absPath',
  'workbookProtection',
  'bookViews',
  'sheets',
  'functionGroups',
  'externalReferences',
  'definedNames',
  'calcPr',
];

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const TYPES = '[Content_Types].xml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Changes a small part by splices of its tree. */
export function edit(
  pack: Package,
  part: string,
  work: (root: Element, text: string) => readonly Splice[],
): void {
  const text = pack.text(part);
  pack.set(part, splice(text, work(parseTree(text), text)));
}

/** Namespaces of the workbook, which new parts must share: strict files have their own. */
export function namespacesOf(pack: Package, workbook: WorkbookPart): { main: string; relationships: string } {
  const strict = pack.text(workbook.part).includes('http://purl.oclc.org/ooxml/spreadsheetml/main');
  return strict
    ? {
        main: 'http://purl.oclc.org/ooxml/spreadsheetml/main',
        relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
      }
    : {
        main: 'http://schemas.openxmlformats.org/spreadsheetml/2006/main',
        relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
      };
}

/** Adds a relationship to a part; gives its id. `type` is the whole address of the relationship's kind. */
export function addRelationship(pack: Package, from: string, type: string, target: string): string {
  const part = relationshipsPart(from);
  if (!pack.has(part)) pack.set(part, `${HEAD}<Relationships xmlns="${RELATIONSHIPS}"></Relationships>`);
  const ids = new Set(pack.relationships(from).map(({ id }) => id));
  let number = ids.size + 1;
  while (ids.has(`rId${number}`)) number++;
  edit(pack, part, (root, text) => [
    append(
      text,
      root,
      `<${root.prefix}Relationship Id="rId${number}" Type="${type}" Target="${escapeXml(target)}"/>`,
    ),
  ]);
  return `rId${number}`;
}

/** Takes away the relationships of a part that lead to another. */
function removeRelationship(pack: Package, from: string, to: string): void {
  const ids = new Set(
    pack
      .relationships(from)
      .filter(({ part }) => part?.toLowerCase() === to.toLowerCase())
      .map(({ id }) => id),
  );
  edit(pack, relationshipsPart(from), (root) =>
    root.children.filter((child) => ids.has(child.attributes.get('Id') ?? '')).map((child) => cut(child)),
  );
}

export const cut = ({ start, end }: Element): Splice => ({ start, end, text: '' });

/** Says in the content types what a part is. */
export function addContentType(pack: Package, part: string, type: string): void {
  edit(pack, TYPES, (root, text) => [
    append(text, root, `<${root.prefix}Override PartName="/${escapeXml(part)}" ContentType="${type}"/>`),
  ]);
}

function removeContentType(pack: Package, part: string): void {
  edit(pack, TYPES, (root) =>
    root.children
      .filter((child) => child.attributes.get('PartName')?.toLowerCase() === `/${part}`.toLowerCase())
      .map((child) => cut(child)),
  );
}

/** Takes a part away with all that leads to it from one other part. */
export function removePart(pack: Package, from: string, part: string): void {
  pack.remove(part);
  pack.remove(relationshipsPart(part));
  removeRelationship(pack, from, part);
  removeContentType(pack, part);
}

/** The parts that can be reached from a part and from no other: its drawings, charts and comments. */
export function onlyBehind(pack: Package, part: string): readonly string[] {
  const behind = reachedFrom(pack, [part]);
  behind.delete(part.toLowerCase());
  const outside = pack.names().filter((name) => {
    const key = name.toLowerCase();
    return key !== part.toLowerCase() && !behind.has(key) && !key.endsWith('.rels');
  });
  const kept = reachedFrom(pack, outside, part);
  return [...behind].filter(([key]) => !kept.has(key)).map(([, name]) => name);
}

/** Parts by lower case that relationships lead to from some parts, these included; not through `barred`. */
function reachedFrom(pack: Package, from: readonly string[], barred?: string): Map<string, string> {
  const reached = new Map<string, string>();
  const open = [...from];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const key = part.toLowerCase();
    if (reached.has(key) || key === barred?.toLowerCase() || !pack.has(part)) continue;
    reached.set(key, part);
    open.push(...pack.relationships(part).flatMap((relationship) => relationship.part ?? []));
  }
  return reached;
}

/** A name that no part has yet: `stem`, a number, `.xml`. */
export function freePart(pack: Package, stem: string): string {
  let number = 1;
  while (pack.has(`${stem}${number}.xml`)) number++;
  return `${stem}${number}.xml`;
}

/** The styles part; a workbook without one gets one. */
export function ensureStyles(pack: Package, workbook: WorkbookPart): string {
  if (workbook.styles !== null) return workbook.styles;
  const { main, relationships } = namespacesOf(pack, workbook);
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
  const part = pack.has(`${folder}styles.xml`) ? freePart(pack, `${folder}styles`) : `${folder}styles.xml`;
  pack.set(
    part,
    `${HEAD}<styleSheet xmlns="${main}"><fonts count="1"><font><sz val="11"/><name val="宋体"/></font></fonts>` +
      '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
      '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs></styleSheet>',
  );
  addRelationship(pack, workbook.part, `${relationships}/styles`, `/${part}`);
  addContentType(pack, part, `${SHEET_TYPE}.styles+xml`);
  return part;
}

/** Whether Excel takes a text for a sheet's name. */
function isSheetName(name: string): boolean {
  return name.length >= 1 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$|\p{Cc}/u.test(name);
}

/** Adds an empty sheet at the end; gives its part. Refuses a name that is taken or that Excel does not take. */
export function addSheet(
  pack: Package,
  { name, widths, activate, setup = PLAIN_SETUP }: AddSheet,
): { readonly part: string } {
  const workbook = readWorkbookPart(pack);
  if (workbook.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase())) {
    throw new Refusal({ code: 'sheetExists', sheet: name });
  }
  if (!isSheetName(name)) throw new Refusal({ code: 'hostError', sheet: name, detail: 'sheet name' });
  const { main, relationships } = namespacesOf(pack, workbook);
  const folder = workbook.part.slice(0, workbook.part.lastIndexOf('/') + 1);
  const part = freePart(pack, `${folder}worksheets/sheet`);
  const cols = widths
    .map((width, index) => {
      // A file counts the padding beside the characters.
      const stored = Math.round((width + 5 / 7) * 256) / 256;
      return `<col min="${index + 1}" max="${index + 1}" width="${stored}" customWidth="1"/>`;
    })
    .join('');
  const hasViews = childOf(parseTree(pack.text(workbook.part)), 'bookViews') !== undefined;
  const views = hasViews || activate ? '<sheetViews><sheetView workbookViewId="0"/></sheetViews>' : '';
  const { head, behindData, beforeMargins, margins, behindMargins } = setupXml(setup);
  pack.set(
    part,
    `${HEAD}<worksheet xmlns="${main}" xmlns:r="${relationships}">${head}${views}<sheetFormatPr defaultRowHeight="15"/>` +
      `${cols === '' ? '' : `<cols>${cols}</cols>`}<sheetData>${rowsXml(setup)}</sheetData>${behindData}${beforeMargins}` +
      `${margins}${behindMargins}</worksheet>`,
  );
  addContentType(pack, part, `${SHEET_TYPE}.worksheet+xml`);
  const id = addRelationship(pack, workbook.part, `${relationships}/worksheet`, `/${part}`);
  const sheetId = Math.max(0, ...workbook.sheets.map((sheet) => sheet.sheetId)) + 1;
  edit(pack, workbook.part, (root, text) => {
    const sheets = childOf(root, 'sheets');
    if (!sheets) return [];
    // The namespace is declared on the element itself, whatever prefix the workbook uses for it.
    const xml = `<${root.prefix}sheet xmlns:rel="${relationships}" name="${escapeXml(name)}" sheetId="${sheetId}" rel:id="${id}"/>`;
    return [append(text, sheets, xml)];
  });
  const { titles = null, columns } = setup.print ?? {};
  const place = { sheet: name, position: workbook.sheets.length };
  if (columns !== undefined) addSheetName(pack, place, '_xlnm.Print_Area', `$A:$${columnName(columns - 1)}`);
  if (titles)
    addSheetName(pack, place, '_xlnm.Print_Titles', `$${titles.row + 1}:$${titles.row + titles.rows}`);
  if (activate) activateSheet(pack, name);
  return { part };
}

/** Rows with heights of their own, before anything stands in them. */
function rowsXml({ heights }: SheetSetup): string {
  return heights
    .toSorted((a, b) => a.row - b.row)
    .map(({ row, points }) => `<row r="${row + 1}" ht="${points}" customHeight="1"></row>`)
    .join('');
}

/** A name of a sheet's own, in the words that are reserved for what is printed of it. */
function addSheetName(
  pack: Package,
  { sheet, position }: { readonly sheet: string; readonly position: number },
  name: string,
  range: string,
): void {
  edit(pack, readWorkbookPart(pack).part, (root, text) => {
    const reference = escapeXml(`${quoteSheet(sheet)}!${range}`);
    const xml = `<${root.prefix}definedName name="${name}" localSheetId="${position}">${reference}</${root.prefix}definedName>`;
    const names = childOf(root, 'definedNames');
    if (names) return [append(text, names, xml)];
    const whole = `<${root.prefix}definedNames>${xml}</${root.prefix}definedNames>`;
    return [insertOrdered(text, root, ORDER, 'definedNames', whole)];
  });
}

/** Makes a sheet the one that is shown. Others must not stay selected: what is typed would go into all of them. */
function activateSheet(pack: Package, name: string): void {
  const workbook = readWorkbookPart(pack);
  const index = workbook.sheets.findIndex((sheet) => sheet.name === name);
  edit(pack, workbook.part, (root, text) => {
    const view = childOf(root, 'bookViews')?.children[0];
    if (view) return [setAttributes(text, view, { activeTab: String(index), firstSheet: null })];
    const xml = `<${root.prefix}bookViews><${root.prefix}workbookView activeTab="${index}"/></${root.prefix}bookViews>`;
    return [insertOrdered(text, root, ORDER, 'bookViews', xml)];
  });
  for (const sheet of workbook.sheets) {
    if (!pack.has(sheet.part)) continue;
    const text = pack.text(sheet.part);
    const place = sheetView(text);
    if (!place) continue;
    const selected = sheet.name === name;
    if (selected === place.selected) continue;
    pack.set(sheet.part, splice(text, [setAttributes(text, place, { tabSelected: selected ? '1' : null })]));
  }
}

function sheetView(text: string): { start: number; headEnd: number; selected: boolean } | null {
  const xml = new XmlScanner(text);
  while (xml.next()) {
    if (xml.kind !== 'open') continue;
    if (xml.name === 'sheetData') break;
    if (xml.name === 'sheetView') {
      return { start: xml.start, headEnd: xml.end, selected: xml.flag('tabSelected') };
    }
  }
  return null;
}

/** The sheet on which a defined name lives, by its place; -1 for those of the workbook. */
const local = (name: Element): number => Number(name.attributes.get('localSheetId') ?? -1);

/** Takes a sheet away, and the names that lived on it. Formulas that read it give `#REF!`, as in Excel. */
export function removeSheet(pack: Package, name: string): void {
  const workbook = readWorkbookPart(pack);
  const index = workbook.sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  const sheet = workbook.sheets[index];
  if (!sheet) throw new Refusal({ code: 'sheetGone', sheet: name });
  if (workbook.sheets.length === 1)
    throw new Refusal({ code: 'hostError', sheet: name, detail: 'last sheet' });
  for (const part of onlyBehind(pack, sheet.part)) {
    pack.remove(part);
    pack.remove(relationshipsPart(part));
    removeContentType(pack, part);
  }
  removePart(pack, workbook.part, sheet.part);
  redirectSheet(pack, sheet.name, null);
  edit(pack, workbook.part, (root, text) => {
    const splices: Splice[] = [];
    const entry = childOf(root, 'sheets')?.children[index];
    if (entry) splices.push(cut(entry));
    for (const view of childOf(root, 'bookViews')?.children ?? []) {
      const active = Number(view.attributes.get('activeTab') ?? 0);
      const last = workbook.sheets.length - 2;
      const next = active > index ? active - 1 : Math.min(active, last);
      if (next !== active) splices.push(setAttributes(text, view, { activeTab: String(next) }));
    }
    const names = childOf(root, 'definedNames');
    if (names && names.children.length > 0 && names.children.every((child) => local(child) === index)) {
      splices.push(cut(names));
    } else {
      for (const child of names?.children ?? []) {
        if (local(child) === index) splices.push(cut(child));
        else if (local(child) > index)
          splices.push(setAttributes(text, child, { localSheetId: String(local(child) - 1) }));
      }
    }
    return splices;
  });
}

/** Gives a sheet another name, in the formulas that read it too. */
export function renameSheet(pack: Package, name: string, to: string): void {
  const workbook = readWorkbookPart(pack);
  const index = workbook.sheets.findIndex((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
  if (index < 0) throw new Refusal({ code: 'sheetGone', sheet: name });
  if (workbook.sheets.some((sheet, at) => at !== index && sheet.name.toLowerCase() === to.toLowerCase())) {
    throw new Refusal({ code: 'sheetExists', sheet: to });
  }
  if (!isSheetName(to)) throw new Refusal({ code: 'hostError', sheet: to, detail: 'sheet name' });
  edit(pack, workbook.part, (root, text) => {
    const entry = childOf(root, 'sheets')?.children[index];
    return entry ? [setAttributes(text, entry, { name: to })] : [];
  });
  redirectSheet(pack, name, to);
}

/** Asks Excel to compute everything on opening; the cached values of other formulas may be of before. */
export function requestRecalculation(pack: Package): void {
  const { part } = readWorkbookPart(pack);
  edit(pack, part, (root, text) => {
    const calculation = childOf(root, 'calcPr');
    if (calculation) return [setAttributes(text, calculation, { fullCalcOnLoad: '1' })];
    return [insertOrdered(text, root, ORDER, 'calcPr', `<${root.prefix}calcPr fullCalcOnLoad="1"/>`)];
  });
}

/** Takes the calculation chain away: with an entry too many Excel calls the file damaged, without it Excel makes a new one. */
export function dropCalculationChain(pack: Package): void {
  const { part, calcChain } = readWorkbookPart(pack);
  if (calcChain !== null) removePart(pack, part, calcChain);
}
