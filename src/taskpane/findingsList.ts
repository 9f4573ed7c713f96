import type { Finding, Severity } from '../findings';
import type { CellAddress } from '../workbook';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

/** Which findings are listed. */
export interface Filter {
  readonly hidden: ReadonlySet<Severity>;
  /** null: all. */
  readonly sheet: string | null;
  /** null: all. */
  readonly rule: string | null;
}

export const NO_FILTER: Filter = { hidden: new Set(), sheet: null, rule: null };

export function isFiltering({ hidden, sheet, rule }: Filter): boolean {
  return hidden.size > 0 || sheet !== null || rule !== null;
}

export function filtered(findings: readonly Finding[], { hidden, sheet, rule }: Filter): readonly Finding[] {
  return findings.filter(
    (finding) =>
      !hidden.has(finding.severity) &&
      (sheet === null || finding.cell.sheet === sheet) &&
      (rule === null || finding.rule === rule),
  );
}

/** How many findings each value of a property has, in order of appearance. */
export function countBy<K extends string>(
  findings: readonly Finding[],
  key: (finding: Finding) => K,
): ReadonlyMap<K, number> {
  const counts = new Map<K, number>();
  for (const finding of findings) counts.set(key(finding), (counts.get(key(finding)) ?? 0) + 1);
  return counts;
}

/** Findings by severity, then by sheet, as the list shows them. */
export function grouped(
  findings: readonly Finding[],
): readonly { readonly severity: Severity; readonly sheets: ReadonlyMap<string, readonly Finding[]> }[] {
  return SEVERITIES.flatMap((severity) => {
    const sheets = new Map<string, Finding[]>();
    for (const finding of findings) {
      if (finding.severity !== severity) continue;
      const list = sheets.get(finding.cell.sheet);
      if (list) list.push(finding);
      else sheets.set(finding.cell.sheet, [finding]);
    }
    return sheets.size === 0 ? [] : [{ severity, sheets }];
  });
}

/** So many rows of a sheet share a block. */
const BLOCK_ROWS = 40;

/**
 * Findings of a sheet in blocks that are drawn only while they are in sight. By the row, so that a finding that goes takes
 * no other to another block.
 */
export function blocksOf(
  findings: readonly Finding[],
): readonly { readonly key: string; readonly findings: readonly Finding[] }[] {
  const blocks: { key: string; bucket: number; findings: Finding[] }[] = [];
  for (const finding of findings) {
    const bucket = Math.floor(finding.cell.row / BLOCK_ROWS);
    const last = blocks.at(-1);
    if (last?.bucket === bucket) last.findings.push(finding);
    else
      blocks.push({
        key: `${bucket} ${blocks.filter((one) => one.bucket === bucket).length}`,
        bucket,
        findings: [finding],
      });
  }
  return blocks;
}

/**
 * The next (1) or previous (−1) finding in the workbook's own order, round at its ends: after the one that the person stands
 * on, else after the selected cell. Undefined where there is none.
 *
 * @param findings those listed
 * @param sheets names of the workbook's sheets, in order
 * @param current identity of the finding gone to last; counts while its cell is still the selected one
 */
export function neighbour(
  findings: readonly Finding[],
  sheets: readonly string[],
  selected: CellAddress | null,
  current: string | null,
  step: 1 | -1,
): Finding | undefined {
  const places = new Map(sheets.map((sheet, index) => [sheet, index]));
  const compare = (a: CellAddress, b: CellAddress): number =>
    (places.get(a.sheet) ?? sheets.length) - (places.get(b.sheet) ?? sheets.length) ||
    a.row - b.row ||
    a.column - b.column;
  const ordered = findings.toSorted((a, b) => compare(a.cell, b.cell));
  const at = ordered.findIndex(({ id }) => id === current);
  const standing = ordered[at];
  const ends = step === 1 ? ordered[0] : ordered.at(-1);
  if (standing && (selected === null || compare(standing.cell, selected) === 0))
    return ordered[at + step] ?? ends;
  if (selected === null) return ends;
  const beyond = (finding: Finding): boolean => compare(finding.cell, selected) * step > 0;
  return (step === 1 ? ordered.find(beyond) : ordered.findLast(beyond)) ?? ends;
}

/** Up to so many cells a workbook is small: reading and judging it after each edit is not felt. */
const SMALL_CELLS = 50_000;

/** Whether a workbook is small enough to be checked while it is edited, unless the person says otherwise. */
export function isSmall(
  sheets: readonly { readonly area: { readonly rows: number; readonly columns: number } }[],
): boolean {
  return sheets.reduce((sum, { area }) => sum + area.rows * area.columns, 0) <= SMALL_CELLS;
}
