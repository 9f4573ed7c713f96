import { formatCell, formatLocal } from '../../workbook';
import type { CellAddress, CellContent, CellStyle, CellValue, SetCell } from '../../workbook';
import { shift, toNumber } from '../../quantity';
import type { Fix } from '../../findings';
import type { Relation, Slot } from '../../evaluation';
import type { Facts } from '../facts';
import type { JudgedRelation } from '../relations';

type Cells = Pick<Facts, 'tableCell'>;

/** Replaces one cell, if it still holds what was read. Null when the cell is in no table. */
export function replace(
  facts: Cells,
  kind: Fix['kind'],
  cell: CellAddress,
  content: CellContent,
  style?: CellStyle,
): Fix | null {
  const now = facts.tableCell(cell);
  if (!now) return null;
  const change: SetCell = {
    kind: 'cell',
    cell,
    content,
    ...(style && { style }),
    expect:
      now.formula === null ? { formula: null, value: now.value } : { formula: now.formula, value: now.value },
  };
  const formula = content.formula !== null;
  return {
    kind,
    label: formula
      ? { key: 'fix.formula', values: { formula: content.formula } }
      : { key: 'fix.value', values: { value: String(content.value) } },
    changes: [change],
  };
}

/** What a reason and its measure should say, to be completed: A10 finds it as long as nobody did. */
const REASON_STUB = '【待补充】偏差原因：；改进措施：';

/** Puts the frame of a reason into its blank cell. */
export function reasonStub(facts: Cells, cell: CellAddress): Fix | null {
  const now = facts.tableCell(cell);
  if (!now || now.text !== '') return null;
  const fix = replace(facts, 'suggestion', cell, constant(REASON_STUB));
  return fix && { ...fix, label: { key: 'fix.reason', values: { value: REASON_STUB } } };
}

export const constant = (value: CellValue): CellContent => ({ formula: null, value });

/** A cell as a formula on a sheet refers to it. */
function reference(cell: CellAddress, from: CellAddress): string {
  return cell.sheet === from.sheet ? formatLocal(cell) : formatCell(cell);
}

/**
 * Puts the relation's own formula into its computed cell. Null when an operand holds no number: a formula on text would
 * break.
 */
export function formulaFix(facts: Cells, { relation, judgement, stated }: JudgedRelation): Fix | null {
  if (!relation.operands.every(isNumber)) return null;
  const isRate = relation.kind === 'changeRate' || relation.kind === 'quotient';
  const formatted = relation.result.format.includes('%');
  const asPercent = isRate && (formatted || /[%％]/.test(relation.result.text));
  const value = toNumber(asPercent ? shift(judgement.recomputed, -2) : judgement.recomputed);
  const decimals = stated.decimals;
  const formula = relationFormula(relation, asPercent ? '' : '*100', decimals + (asPercent ? 2 : 0));
  const style = asPercent && !formatted ? { numberFormat: percentFormat(decimals) } : undefined;
  return replace(facts, 'fix', relation.result.cell, { formula, value }, style);
}

/** The number format of a percent with so many decimals. */
export const percentFormat = (decimals: number): string =>
  decimals > 0 ? `0.${'0'.repeat(decimals)}%` : '0%';

const isNumber = (slot: Slot): boolean => ['typed', 'formula', 'empty'].includes(slot.source);

function relationFormula(
  { kind, form, operands, signs, result }: Relation,
  scale: string,
  decimals: number,
): string {
  const refs = operands.map(({ cell }) => reference(cell, result.cell));
  const [first = '', second = ''] = refs;
  if (kind === 'sum') {
    const signOf = (index: number): string => (signs[index] === -1 ? '-' : index > 0 ? '+' : '');
    return `=${refs.map((ref, index) => signOf(index) + ref).join('')}`;
  }
  if (kind === 'difference') return `=${first}-${second}`;
  if (kind === 'quotient') return `=ROUND(${first}/${second}${scale},${decimals})`;
  const base = form === 'fromChange' ? `(${first}-${second})` : second;
  const change = form === 'fromChange' ? second : `(${first}-${second})`;
  return `=ROUND(${change}/${base}${scale},${decimals})`;
}
