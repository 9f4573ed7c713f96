import { evaluate, type Evaluation, type Slot } from '../evaluation';
import { fromNumber, isDecimal, numberFormat, toNumber } from '../quantity';
import { recognize } from '../recognize';
import type { Scheme } from '../schemes';
import { displayText, type CellAddress, type CellStyle, type WorkbookSnapshot } from '../workbook';
import { withFillings } from './filled';
import { blankTotals } from './blankTotals';
import { budgetDifferences } from './budgetDifferences';
import { Cells, known, referenceTo, unknown, type Known, type Operand } from './cells';
import { keyOf, type Computation, type Outcome, type Resolver } from './computation';
import { conclusionComputations } from './conclusions';
import { Formats, type Shape } from './formats';
import { ratioComputations } from './ratios';
import { relationComputation } from './relations';
import { scoreComputation } from './score';
import { fillableShares } from './shares';
import { formComputations } from './totals';
import type { Filling, FillPlan, Unfilled } from './types';

// Each round fills what the round before made computable; forms are no deeper than this.
const MOST_ROUNDS = 4;

/**
 * Which empty computed cells can be filled, by which live formula, and with what result by our own exact arithmetic.
 * Nothing that a person typed is touched; a formula may rest on cells that are filled by the same plan. Planning again
 * on a workbook to which the plan was applied gives no fillings.
 *
 * @param reread how the filled workbook is read again, since a table with its totals states more than one without
 */
export function planFilling(
  evaluation: Evaluation,
  scheme: Scheme,
  workbook: WorkbookSnapshot,
  reread: (workbook: WorkbookSnapshot) => Evaluation = (filled) => evaluate(filled, recognize(filled)),
): FillPlan {
  const fillings: Filling[] = [];
  let plan = planOnce(evaluation, scheme, workbook);
  let filled = workbook;
  for (let round = 1; plan.fillings.length > 0; round += 1) {
    for (const filling of plan.fillings) fillings.push(filling);
    if (round === MOST_ROUNDS) break;
    filled = withFillings(filled, plan.fillings);
    plan = planOnce(reread(filled), scheme, filled);
  }
  return { fillings, unfilled: plan.unfilled };
}

/** What 填充 would write into a computed cell, whatever stands there now; null where no formula gives it. */
export type FormulaOf = (cell: CellAddress) => Filling | null;

/**
 * The formulas of the computed cells of a workbook, those that hold something included: what a typed figure that its
 * operands contradict is to be replaced by. Each is found when it is first asked for.
 *
 * @param wanted the cells that will be asked for
 */
export function formulasOf(
  evaluation: Evaluation,
  scheme: Scheme,
  workbook: WorkbookSnapshot,
  wanted: readonly CellAddress[],
): FormulaOf {
  const cells = new Cells(workbook);
  const rows = new Set(wanted.map(({ row }) => row));
  const asked = new Set(wanted.map(keyOf));
  const isAsked = ({ cell, source }: Slot): boolean =>
    (rows.has(cell.row) && asked.has(keyOf(cell))) || (source === 'empty' && cells.isEmpty(cell));
  const formats = new Formats(cells, evaluation.relations, scheme.percentDecimals);
  const computations = new Map<string, Computation>();
  const pending = new Map<string, Computation>();
  for (const computation of computationsOf(evaluation, scheme, cells, isAsked)) {
    const key = keyOf(computation.cell);
    if (computations.has(key)) continue;
    computations.set(key, computation);
    if (cells.isEmpty(computation.cell)) pending.set(key, computation);
  }
  const solver = new Solver(pending, cells, formats);
  return (cell) => {
    const computation = computations.get(keyOf(cell));
    const solved = computation && solver.solve(computation);
    return computation && solved?.ok === true ? fillingOf(computation, solved.value, cells) : null;
  };
}

function planOnce(evaluation: Evaluation, scheme: Scheme, workbook: WorkbookSnapshot): FillPlan {
  const cells = new Cells(workbook);
  const formats = new Formats(cells, evaluation.relations, scheme.percentDecimals);
  const pending = new Map<string, Computation>();
  for (const computation of computationsOf(evaluation, scheme, cells, ({ cell }) => cells.isEmpty(cell))) {
    const key = keyOf(computation.cell);
    if (!pending.has(key) && cells.isEmpty(computation.cell)) pending.set(key, computation);
  }
  const solver = new Solver(pending, cells, formats);
  const fillings: Filling[] = [];
  const unfilled: Unfilled[] = [];
  for (const computation of pending.values()) {
    const solved = solver.solve(computation);
    const { field, cell, subject } = computation;
    if (solved.ok) fillings.push(fillingOf(computation, solved.value, cells));
    else unfilled.push({ field, cell, subject, why: solved.why });
  }
  return { fillings, unfilled };
}

/** @param isAsked whether a score is of interest: those of most of many rows are not */
function computationsOf(
  evaluation: Evaluation,
  scheme: Scheme,
  cells: Cells,
  isAsked: (score: Slot) => boolean,
): readonly Computation[] {
  const relations = [...fillableShares(evaluation), ...blankTotals(evaluation)].map(relationComputation);
  const scores: Computation[] = [];
  for (const { indicators, table } of evaluation.indicators) {
    for (const indicator of indicators) {
      if (!indicator.score || !isAsked(indicator.score)) continue;
      const computation = scoreComputation(indicator, table, scheme, cells);
      if (computation) scores.push(computation);
    }
  }
  return [
    ...relations.filter((computation) => computation !== null),
    ...scores,
    ...evaluation.indicators.flatMap((form) => formComputations(form, evaluation, scheme, cells)),
    ...conclusionComputations(evaluation, scheme, cells),
    ...budgetDifferences(evaluation),
    ...ratioComputations(evaluation, scheme, cells),
  ];
}

interface Solved {
  readonly outcome: Outcome;
  readonly shape: Shape;
}

/** Computes each pending cell once, those that it rests on first. */
class Solver {
  private readonly solved = new Map<string, Known<Solved>>();
  private readonly running = new Set<string>();

  constructor(
    private readonly pending: ReadonlyMap<string, Computation>,
    private readonly cells: Cells,
    private readonly formats: Formats,
  ) {}

  solve(computation: Computation): Known<Solved> {
    const key = keyOf(computation.cell);
    const done = this.solved.get(key);
    if (done) return done;
    // Cells that rest on each other determine nothing.
    if (this.running.has(key)) return unknown('missingInput');
    this.running.add(key);
    const result = this.run(computation);
    this.running.delete(key);
    this.solved.set(key, result);
    return result;
  }

  private run(computation: Computation): Known<Solved> {
    const { cell } = computation;
    if (this.cells.isProtected(cell)) return unknown('protected');
    if (this.cells.mergeOver(cell)) return unknown('merged');
    const shape = this.formats.shapeOf(computation);
    const outcome = computation.run(this.resolverFor(cell), shape.hundred);
    if (!outcome.ok) return outcome;
    const { operands } = outcome.value;
    return known({ outcome: outcome.value, shape: this.formats.shapeOf(computation, operands) });
  }

  private resolverFor(from: CellAddress): Resolver {
    return {
      number: (cell) => this.number(cell, from),
      saysNone: (cell) => this.cells.saysNone(cell),
      isBlank: (cell) => this.cells.isEmpty(cell) && !this.pending.has(keyOf(cell)),
    };
  }

  private number(cell: CellAddress, from: CellAddress): Known<Operand> {
    const computation = this.pending.get(keyOf(cell));
    if (!computation) return this.cells.operand(cell, from);
    const solved = this.solve(computation);
    // A protected or covered cell stays blank, so that what rests on it has no input.
    if (!solved.ok) return unknown(solved.why === 'needsJudgement' ? 'needsJudgement' : 'missingInput');
    const { result } = solved.value.outcome;
    if (!isDecimal(result)) return unknown('missingInput');
    const fraction = numberFormat(solved.value.shape.format).kind === 'percent';
    return { ok: true, value: { value: result, expression: referenceTo(cell, from), plain: true, fraction } };
  }
}

function fillingOf(computation: Computation, { outcome, shape }: Solved, cells: Cells): Filling {
  const { field, cell, subject } = computation;
  const before = cells.at(cell);
  const value = isDecimal(outcome.result) ? toNumber(outcome.result) : outcome.result;
  const style: { style?: CellStyle } =
    before.format === shape.format ? {} : { style: { numberFormat: shape.format } };
  return {
    field,
    cell,
    subject,
    formula: `=${outcome.formula}`,
    result: typeof value === 'number' ? (fromNumber(value) ?? outcome.result) : outcome.result,
    text: displayText(value, shape.format),
    numberFormat: shape.format,
    operands: outcome.operands,
    proposal: outcome.proposal ?? null,
    change: {
      kind: 'cell',
      cell,
      content: { formula: `=${outcome.formula}`, value },
      expect: { formula: before.formula, value: before.value },
      ...style,
    },
  };
}
