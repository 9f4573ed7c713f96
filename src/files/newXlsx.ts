import type { Change, HostFailure, Result } from '../workbook';
import { Package } from './package';
import { patchPackage } from './patchXlsx';
import { attempt } from './refusal';

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';

/** A workbook before its first sheet. */
const EMPTY: Readonly<Record<string, string>> = {
  '[Content_Types].xml': `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>`,
  '_rels/.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
  'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets></sheets></workbook>`,
  'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"></Relationships>`,
};

/**
 * A new file that holds what the changes make. They have to add at least one sheet, since Excel opens none without; fails as
 * `patchXlsx` does.
 */
export function newXlsx(changes: readonly Change[]): Result<Uint8Array<ArrayBuffer>, HostFailure> {
  return attempt(() => {
    const pack = Package.of(EMPTY);
    patchPackage(pack, changes);
    return pack.write();
  });
}
