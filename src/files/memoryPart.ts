import type { Memory } from '../workbook';
import { MEMORY_NAMESPACE, memoryFromXml, memoryToXml } from '../workbook';
import type { Package } from './package';
import { addContentType, addRelationship, freePart } from './workbookEdit';
import { readWorkbookPart } from './workbookPart';

const CUSTOM_XML = 'http://schemas.openxmlformats.org/officeDocument/2006/customXml';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
/** Identity of our part among the workbook's custom XML. Always the same, so that the same input gives the same file. */
const ITEM_ID = '{6E2B7C1A-5D0F-4B7E-9C57-53454C464556}';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** Whether the root element of a part is of our namespace; what is no XML is not ours. */
function isMemory(text: string): boolean {
  return text.includes(MEMORY_NAMESPACE) && /<(?:[\w.-]+:)?memory\b/.test(text);
}

/** The part that remembers; null where nothing does yet. */
function findPart(pack: Package): string | null {
  const { part } = readWorkbookPart(pack);
  for (const relationship of pack.relationships(part)) {
    if (relationship.kind !== 'customXml' || relationship.part === null || !pack.has(relationship.part))
      continue;
    if (isMemory(pack.text(relationship.part))) return relationship.part;
  }
  return null;
}

/** What the workbook remembers; nothing where it has no such part. */
export function readMemoryPart(pack: Package): Memory {
  const part = findPart(pack);
  return part === null ? {} : memoryFromXml(pack.text(part));
}

/** Replaces what the workbook remembers, in its custom XML part as Excel knows it (ECMA-376 part 1, 15.2.5). */
export function writeMemoryPart(pack: Package, memory: Memory): void {
  const known = findPart(pack);
  if (known !== null) {
    pack.set(known, HEAD + memoryToXml(memory));
    return;
  }
  if (Object.keys(memory).length === 0) return;
  const part = freePart(pack, 'customXml/item');
  const number = /(\d+)\.xml$/.exec(part)?.[1] ?? '1';
  const properties = pack.has(`customXml/itemProps${number}.xml`)
    ? freePart(pack, 'customXml/itemProps')
    : `customXml/itemProps${number}.xml`;
  pack.set(part, HEAD + memoryToXml(memory));
  pack.set(
    properties,
    `<?xml version="1.0" encoding="UTF-8" standalone="no"?>\n<ds:datastoreItem ds:itemID="${ITEM_ID}" xmlns:ds="${CUSTOM_XML}"><ds:schemaRefs><ds:schemaRef ds:uri="${MEMORY_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`,
  );
  addContentType(pack, properties, 'application/vnd.openxmlformats-officedocument.customXmlProperties+xml');
  addContentType(pack, part, 'application/xml');
  addRelationship(pack, part, `${RELATIONSHIPS}/customXmlProps`, properties.replace('customXml/', ''));
  addRelationship(pack, readWorkbookPart(pack).part, `${RELATIONSHIPS}/customXml`, `/${part}`);
}
