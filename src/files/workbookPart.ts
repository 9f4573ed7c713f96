import type { Package } from './package';
import { Refusal, unreadable } from './refusal';
import { XmlScanner } from './xml';

/** A sheet as the workbook part lists it. */
export interface SheetEntry {
  readonly name: string;
  readonly visibility: 'visible' | 'hidden' | 'veryHidden';
  readonly sheetId: number;
  readonly relationship: string;
  /** `worksheet`, `chartsheet`, …; only worksheets hold cells. */
  readonly kind: string;
  readonly part: string;
}

/** The workbook part and what it leads to. */
export interface WorkbookPart {
  readonly part: string;
  readonly sheets: readonly SheetEntry[];
  readonly styles: string | null;
  readonly sharedStrings: string | null;
  readonly calcChain: string | null;
  /** Serial numbers count from 1904 (old Mac workbooks). */
  readonly date1904: boolean;
  readonly structureProtected: boolean;
  /** Formulas of the names that are defined, by lower case; of a name's several meanings the last. */
  readonly names: ReadonlyMap<string, string>;
}

/** Reads the workbook part. Refuses a package that holds none. */
export function readWorkbookPart(pack: Package): WorkbookPart {
  const part = findWorkbook(pack);
  const relationships = pack.relationships(part);
  const partOf = (kind: string): string | null => {
    const found = relationships.find((relationship) => relationship.kind === kind)?.part ?? null;
    return found !== null && pack.has(found) ? found : null;
  };
  const sheets: SheetEntry[] = [];
  const names = new Map<string, string>();
  let date1904 = false;
  let structureProtected = false;
  const xml = new XmlScanner(pack.text(part));
  while (xml.next()) {
    if (xml.kind !== 'open') continue;
    if (xml.depth === 1 && xml.name !== 'workbook') throw unreadable(`a package of <${xml.name}>`);
    if (xml.name === 'workbookPr' && xml.depth === 2) date1904 = xml.flag('date1904');
    if (xml.name === 'workbookProtection' && xml.depth === 2) structureProtected = xml.flag('lockStructure');
    if (xml.name === 'definedName' && xml.depth === 3) {
      names.set((xml.attribute('name') ?? '').toLowerCase(), xml.content());
      continue;
    }
    if (xml.name !== 'sheet' || xml.depth !== 3) continue;
    const id = xml.attribute('id') ?? '';
    const relationship = relationships.find((candidate) => candidate.id === id);
    const state = xml.attribute('state');
    sheets.push({
      name: xml.attribute('name') ?? '',
      visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
      sheetId: Number(xml.attribute('sheetId') ?? 0),
      relationship: id,
      kind: relationship?.kind ?? '',
      part: relationship?.part ?? '',
    });
  }
  return {
    part,
    sheets,
    styles: partOf('styles'),
    sharedStrings: partOf('sharedStrings'),
    calcChain: partOf('calcChain'),
    date1904,
    structureProtected,
    names,
  };
}

function findWorkbook(pack: Package): string {
  const part =
    pack.relationships('').find(({ kind }) => kind === 'officeDocument')?.part ?? 'xl/workbook.xml';
  if (part.toLowerCase().endsWith('.bin')) throw new Refusal({ code: 'oldFormat', detail: 'xlsb' });
  if (pack.has(part)) return part;
  if (pack.has('content.xml') && pack.has('mimetype'))
    throw new Refusal({ code: 'oldFormat', detail: 'OpenDocument' });
  throw unreadable('no workbook in the package');
}
