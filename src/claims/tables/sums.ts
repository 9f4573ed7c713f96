import { doubted, type Draft } from '../draft';
import type { TextFigure } from '../figures';
import { addUp, dimension, isRight } from '../judge';
import { mistypedSum } from '../mistypings';
import { isFigure, type Grid } from './grid';
import { isAdded, type Role } from './roles';
import { nodesOf, type Node } from './trees';

/** 合计 and 小计 over their rows, column by column. */
export function sumClaims(grid: Grid): readonly Draft[] {
  const read = nodesOf(grid).map((node) => sumsOf(grid, node));
  // A blank that another total of the table takes for nothing is nothing.
  const blankIsNothing = read.some((sums) => sums.some(({ blank, draft }) => blank && isRight(draft.judged)));
  return read.flatMap((sums) => trusted(sums, blankIsNothing));
}

interface Sum {
  readonly draft: Draft;
  readonly told: boolean;
  /** Whether a part is blank. */
  readonly blank: boolean;
  /** Whether figures of this column are added at all. */
  readonly added: boolean;
}

function sumsOf({ columns, at }: Grid, { total, parts, told }: Node): readonly Sum[] {
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
        blank: slots.includes('blank'),
        added: words !== '' && (stated.unit !== null || KNOWN.has(role)),
      },
    ];
  });
}

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

/** What is accused: where the other columns show which rows make the total. */
function trusted(sums: readonly Sum[], blankIsNothing: boolean): readonly Draft[] {
  const right = sums.filter(({ draft }) => isRight(draft.judged) && draft.stated.figure.size !== 0);
  const wrong = sums.filter(({ draft }) => !isRight(draft.judged));
  return sums.map(({ draft, told, blank, added }) => {
    if (isRight(draft.judged)) return draft;
    const shown = right.length > 1 || (right.length === 1 && told);
    const sure =
      shown &&
      (draft.operands.length > 1 || (right.length > 1 && !blank)) &&
      right.length >= wrong.length &&
      (added || (right.length > 1 && wrong.length === 1 && isSlip(draft))) &&
      draft.kind !== 'shareTotal' &&
      (!blank || blankIsNothing) &&
      // Units that two rows count are one in the total.
      (draft.kind !== 'counts' || right.length > 1 || isSlip(draft));
    return sure ? draft : doubted(draft);
  });
}

/** Whether one mistyped figure explains it. */
const isSlip = ({ stated, operands }: Draft): boolean => mistypedSum(stated.figure, operands) !== null;
