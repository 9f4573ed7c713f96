import { doubted, type Draft } from '../judging/draft';
import type { TextFigure } from '../text/figures';
import { addUp, dimension, isRight } from '../judging/judge';
import { mistypedSum } from '../judging/mistypings';
import { closedNodes } from './closed';
import { isFigure, type Grid, type Slot } from './grid';
import { totalOf } from './ratios';
import { isAdded, type Role } from './roles';
import { nodesOf, type Node } from './trees';

/** 合计 and 小计 over their rows, column by column. */
export function sumClaims(grid: Grid): readonly Draft[] {
  const read = onceEach([...nodesOf(grid), ...closedNodes(grid.rows), ...wholeNode(grid)]).map((node) =>
    sumsOf(grid, node),
  );
  // A blank that another total of the table takes for nothing is nothing.
  const blankIsNothing = read.some((sums) => sums.some(({ blank, draft }) => blank && isRight(draft.judged)));
  return read.flatMap((sums) => trusted(sums, blankIsNothing));
}

/** Each total with its parts once, closed if any way of finding it says so. */
function onceEach(nodes: readonly Node[]): readonly Node[] {
  const known = new Map<string, Node>();
  for (const node of nodes) {
    const id = `${node.total}=${node.parts.join(' ')}`;
    const earlier = known.get(id);
    known.set(
      id,
      earlier ? { ...earlier, told: true, closed: earlier.closed === true || node.closed === true } : node,
    );
  }
  return [...known.values()];
}

interface Sum {
  readonly draft: Draft;
  readonly told: boolean;
  readonly closed: boolean;
  /** Whether the shares of the parts are those in what they add up to. */
  readonly shared: boolean;
  /** Whether a part is blank. */
  readonly blank: boolean;
  /** Whether figures of this column are added at all. */
  readonly added: boolean;
}

function sumsOf(grid: Grid, { total, parts, told, closed }: Node): readonly Sum[] {
  const { columns, at } = grid;
  return columns.flatMap(({ role, words }, column): Sum[] => {
    const stated = at(total, column);
    if (!isFigure(stated) || (!isAdded(role) && role !== 'plain')) return [];
    const slots = parts.map((part) => at(part, column));
    const operands = slots.filter(isFigure);
    if (operands.length === 0 || slots.includes('other') || stated.unit === '倍') return [];
    if (role === 'change' && stated.unit === '%') return [];
    if (operands.some((each) => dimension(each) !== dimension(stated))) return [];
    return [
      {
        draft: {
          kind: kindOf(stated, role),
          stated: { figure: stated, minus: false },
          operands,
          judged: addUp(stated, operands),
        },
        told,
        closed: closed === true,
        shared: isShared(grid, parts, column),
        blank: slots.includes('blank'),
        added: words !== '' && (stated.unit !== null || KNOWN.has(role)),
      },
    ];
  });
}

/** The only total over all other rows, where their shares are those in what they add up to. */
function wholeNode(grid: Grid): readonly Node[] {
  if (grid.rows.length > MOST_SHARES || !grid.columns.some(({ role }) => role === 'share')) return [];
  const total = totalOf(grid.rows);
  if (total === null) return [];
  const parts = [...grid.rows.keys()].filter((row) => row !== total);
  return grid.columns.some((_, column) => isShared(grid, parts, column))
    ? [{ total, parts, told: true }]
    : [];
}

const MOST_SHARES = 60;

/** 甲 60.00 60 %, 乙 40.00 40 %: what the parts add up to is the whole of a column of shares. */
function isShared({ columns, at }: Grid, parts: readonly number[], column: number): boolean {
  const shares = columns.findIndex(({ role }, index) => role === 'share' && index > column);
  if (shares < 0 || parts.length < 2) return false;
  const sizes = parts.map((part) => sizeOf(at(part, column)));
  const whole = sizes.reduce((sum, size) => sum + size, 0);
  return parts.every((part, index) => {
    const share = at(part, shares);
    if (!isFigure(share) || share.unit !== '%' || whole <= 0) return false;
    const point = (100 * (sizes[index] ?? 0)) / whole;
    return Math.abs(share.size - point) <= 1.01 * share.slack + 1e-9;
  });
}

const sizeOf = (slot: Slot): number => (isFigure(slot) ? slot.size : 0);

const KNOWN: ReadonlySet<Role> = new Set<Role>([
  'initial',
  'adjusted',
  'budget',
  'actual',
  'previous',
  'current',
  'change',
  'full',
  'score',
]);

function kindOf(stated: TextFigure, role: Role): Draft['kind'] {
  if (stated.unit === '%') return 'shareTotal';
  if (role === 'change') return 'causes';
  return dimension(stated) === '元' || stated.unit === null ? 'sum' : 'counts';
}

/** What is accused: where the other columns show which rows make the total, or names and a slip of the hand do. */
function trusted(sums: readonly Sum[], blankIsNothing: boolean): readonly Draft[] {
  const right = sums.filter(({ draft }) => isRight(draft.judged) && draft.stated.figure.size !== 0).length;
  // Where a level is wrong, its change mostly is, too.
  const levels = sums.filter(({ draft }) => draft.kind !== 'causes');
  const wrong = (levels.length > 1 ? levels : sums).filter(({ draft }) => !isRight(draft.judged)).length;
  return sums.map(({ draft, told, closed, shared, blank, added }) => {
    const { kind, operands } = draft;
    if (isRight(draft.judged)) return draft;
    if (kind === 'shareTotal') return doubted(draft);
    if (shared && told && added) return draft;
    if (closed && wrong === 1 && operands.length > 1 && isSlip(draft)) return draft;
    const sure =
      (right > 1 || (right === 1 && told)) &&
      right >= wrong &&
      (operands.length > 1 || (right > 1 && !blank)) &&
      (added || (wrong === 1 && isSlip(draft, true))) &&
      (!blank || blankIsNothing) &&
      // Units that two rows count are one in the total.
      (kind !== 'counts' || right > 1 || isSlip(draft));
    return sure ? draft : doubted(draft);
  });
}

const SELDOM = 0.05;

/** Whether one mistyped figure explains it; `seldom`: and would hardly do so by chance. */
function isSlip({ stated, operands }: Draft, seldom = false): boolean {
  const slip = mistypedSum(stated.figure, operands);
  return slip !== null && (!seldom || slip.chance <= SELDOM);
}
