import { cellOf, parseCell, type Host, type WorkbookSnapshot } from '../workbook';

/** Under this key the workbook keeps where the figures of last year came from. */
export const LAST_YEAR_KEY = 'lastYear';

/** Where a figure was taken from. Cells are written `'Sheet'!B7`. */
export interface Origin {
  readonly cell: string;
  readonly file: string;
  readonly from: string;
  readonly text: string;
}

/** Where figures of last year were taken from, also those whose cells were undone since. */
export async function recallOrigins(host: Host): Promise<readonly Origin[]> {
  const recalled = await host.recall(LAST_YEAR_KEY);
  return recalled.ok && Array.isArray(recalled.value) ? recalled.value.filter(isOrigin) : [];
}

/** The same without those whose cells hold nothing now. */
export async function originsIn(host: Host, workbook: WorkbookSnapshot): Promise<readonly Origin[]> {
  return (await recallOrigins(host)).filter(({ cell }) => {
    const place = parseCell(cell);
    return place !== null && (cellOf(workbook, place)?.value ?? null) !== null;
  });
}

/** Somebody else may have written the part. */
function isOrigin(value: unknown): value is Origin {
  if (typeof value !== 'object' || value === null) return false;
  const { cell, file, from, text } = value as Partial<Record<keyof Origin, unknown>>;
  return [cell, file, from, text].every((each) => typeof each === 'string');
}
