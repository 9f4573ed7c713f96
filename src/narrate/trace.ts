import type { Table } from '../recognize';
import { formatCell } from '../workbook';
import type { CellAddress } from '../workbook';
import { spanSentences } from './sentences';
import { cellKey } from './spans';
import type { Block, FigureSpan, Live, Origin, Report } from './types';

/** What cells are called in a person's words: the label of their row and the head of their column. */
export type CellNames = (cell: CellAddress) => string;

/** Names for the cells of tables; a cell of no table is named by its address. */
export function cellNames(tables: readonly Table[]): CellNames {
  const names = new Map<string, string>();
  for (const { columns, rows } of tables) {
    const headers = new Map(columns.map(({ role, header }) => [role as string, header.replace(/\s+/g, '')]));
    for (const { cells } of rows) {
      const label = (cells.label ?? cells.name)?.text.replace(/\s+/g, '') ?? '';
      for (const [role, cell] of Object.entries(cells)) {
        const words = [label, headers.get(role) ?? ''].filter((part) => part !== '').join(' ');
        if (words !== '' && !names.has(cellKey(cell.cell))) names.set(cellKey(cell.cell), words);
      }
    }
  }
  return (cell) => names.get(cellKey(cell)) ?? formatCell(cell);
}

/** How a figure follows from its cells, in words: `收入合计 本年 − 收入合计 上年`. Null where it is counted. */
export function derivationWords(figure: FigureSpan, nameOf: CellNames): string | null {
  if (figure.derivation === 'count') return null;
  const origin = figure.live && originOf(figure.live);
  return origin ? originWords(origin, nameOf) : figure.cells.map(nameOf).join('、');
}

function originOf(live: Live): Origin {
  return live.kind === 'shown' ? { kind: 'cell', cell: live.cell } : live.of;
}

function originWords(origin: Origin, nameOf: CellNames): string {
  const inner = (part: Origin): string => {
    const words = originWords(part, nameOf);
    return part.kind === 'cell' ? words : `（${words}）`;
  };
  switch (origin.kind) {
    case 'cell':
      return nameOf(origin.cell);
    case 'sum':
      return origin.terms.map(inner).join(' ＋ ');
    case 'difference':
      return `${inner(origin.left)} － ${inner(origin.right)}`;
    case 'percent':
      return `${inner(origin.part)} ÷ ${inner(origin.whole)} × 100%`;
    case 'shift':
      return `${inner(origin.of)} ${origin.power < 0 ? '÷' : '×'} ${10 ** Math.abs(origin.power)}`;
  }
}

/** A sentence of the report that rests on a cell. */
export interface Use {
  readonly block: Block['id'];
  readonly sentence: string;
}

/** The sentences that use a cell, in the report's order. */
export function usesOf(report: Report, cell: CellAddress): readonly Use[] {
  const key = cellKey(cell);
  return report.blocks.flatMap((block) =>
    spanSentences(block.spans)
      .filter(({ spans }) =>
        spans.some((span) => span.kind !== 'gap' && span.cells.some((one) => cellKey(one) === key)),
      )
      .map(({ text }) => ({ block: block.id, sentence: text })),
  );
}
