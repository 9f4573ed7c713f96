import { findLines, type Entry, type Evaluation, type MoneyLine, type Slot } from '../evaluation';
import { add, isMoneyUnit, negate, type Decimal } from '../quantity';
import type { Table } from '../recognize';
import type { Scheme } from '../schemes';
import type { CellAddress } from '../workbook';
import { known, unknown, type Cells, type Known, type Operand } from './cells';
import { keyOf, type Computation, type Resolver } from './computation';
import { OF_TWO } from './relations';

/** Figures that are added, or taken off where their place begins with −; null where the workbook has not all of them. */
type Sum = readonly { readonly slot: Slot; readonly sign: 1 | -1 }[] | null;

/** The two sides of a ratio, wherever the workbook has their figures. */
type Inputs = (evaluation: Evaluation, scheme: Scheme) => readonly [Slot | Sum, Slot | Sum];

/** A common indicator of 财预〔2013〕53号 that other figures of the workbook determine. */
interface Ratio {
  readonly name: RegExp;
  readonly kind: 'quotient' | 'changeRate';
  readonly inputs: Inputs;
}

const SANGONG = /^[“"]?三公[”"]?经费(?:支出)?(?:合计|总额)?$/;
const EXPENDITURE = /^(?:本年)?支出合计$/;
const CARRIED = /^年末结转(?:和|及)?结余(?:资金)?$/;
const OFFICE = /^(?:日常)?公用经费(?:支出)?(?:合计)?$/;
const PURCHASE = /^政府采购(?:支出|金额)?(?:合计)?$/;

const spent = ({ slots }: MoneyLine): Slot | null => slots.actual ?? slots.executed ?? null;
const before = ({ slots }: MoneyLine): Slot | null => slots.previous ?? null;
const planned = ({ slots }: MoneyLine): Slot | null =>
  slots.adjusted ?? slots.budget ?? slots.initial ?? null;

const approved = ({ slots }: MoneyLine): Slot | null => slots.initial ?? slots.budget ?? null;

/** What was there at the year's beginning, what was added, and what of it all was left at its end. */
const OPENING = /^(?:上年|年初)结转(?:和|及)?(?:结余)?(?:资金|数|额)?$/;
const ADDED = /^(?:本年|年中)?(?:预算)?追加(?:预算|资金)?(?:数|额|金额)?$/;
const INITIAL = /^年初(?:部门)?预算(?:数|额)?$/;

const firstBudget = (evaluation: Evaluation): Slot | null =>
  reported(evaluation, INITIAL) ?? slotIn(evaluation, EXPENDITURE, ({ slots }) => slots.initial ?? null);

function available(evaluation: Evaluation): readonly [Sum, Sum] {
  const parts = [reported(evaluation, OPENING), firstBudget(evaluation), reported(evaluation, ADDED)];
  const left = reported(evaluation, CARRIED);
  const whole = parts.flatMap((slot) => (slot ? [{ slot, sign: 1 as const }] : []));
  if (!left || whole.length < parts.length) return [null, null];
  return [[...whole, { slot: left, sign: -1 }], whole];
}

const RATIOS: readonly Ratio[] = [
  {
    name: /^(?:在职人员|财政供养人员)控制率$/,
    kind: 'quotient',
    inputs: ({ staff }) => [
      count(staff, /^(?:年末)?(?:实有)?(?:在编)?在职(?:在编)?(?:人员)?(?:人?数|总数)?$/),
      count(staff, /^(?:核定)?(?:人员)?编制(?:人?数|总数)?$/),
    ],
  },
  {
    name: /^[“"]?三公[”"]?经费变动率$/,
    kind: 'changeRate',
    inputs: (evaluation) => [slotIn(evaluation, SANGONG, spent), slotIn(evaluation, SANGONG, before)],
  },
  {
    name: /^[“"]?三公[”"]?经费控制率$/,
    kind: 'quotient',
    inputs: (evaluation) => [slotIn(evaluation, SANGONG, spent), slotIn(evaluation, SANGONG, planned)],
  },
  {
    name: /^公用经费控制率$/,
    kind: 'quotient',
    inputs: (evaluation) => [slotIn(evaluation, OFFICE, spent), slotIn(evaluation, OFFICE, planned)],
  },
  {
    name: /^(?:部门)?预算完成率$/,
    kind: 'quotient',
    inputs: (evaluation, { completionBase }) =>
      completionBase === 'available'
        ? available(evaluation)
        : [
            slotIn(evaluation, EXPENDITURE, spent),
            slotIn(evaluation, EXPENDITURE, completionBase === 'approved' ? approved : planned),
          ],
  },
  {
    // Hunan: what was added in the year, of the budget at its beginning.
    name: /^预算控制率$/,
    kind: 'quotient',
    inputs: (evaluation) => [reported(evaluation, ADDED), firstBudget(evaluation)],
  },
  {
    name: /^结转结余率$/,
    kind: 'quotient',
    inputs: (evaluation) => [slotIn(evaluation, CARRIED, spent), slotIn(evaluation, EXPENDITURE, planned)],
  },
  {
    name: /^结转结余变动率$/,
    kind: 'changeRate',
    inputs: (evaluation) => [slotIn(evaluation, CARRIED, spent), slotIn(evaluation, CARRIED, before)],
  },
  {
    name: /^政府采购执行率$/,
    kind: 'quotient',
    inputs: (evaluation) => [slotIn(evaluation, PURCHASE, spent), slotIn(evaluation, PURCHASE, planned)],
  },
  {
    name: /^重点(?:项目)?支出安排率$/,
    kind: 'quotient',
    inputs: (evaluation) => [
      slotIn(evaluation, /^重点项目支出(?:合计|小计)?$/, spent),
      slotIn(evaluation, /^项目(?:总支出|支出(?:合计|小计|总额)?)$/, spent),
    ],
  },
  {
    // The sum of what was added, cut and moved, as the unit reports it: a net difference would hide moves.
    name: /^预算调整率$/,
    kind: 'quotient',
    inputs: (evaluation) => [
      reported(evaluation, /^预算调整(?:数|额|金额)(?:合计)?$/),
      slotIn(evaluation, EXPENDITURE, approved),
    ],
  },
  {
    name: /^支付进度率$/,
    kind: 'quotient',
    inputs: (evaluation) => [
      reported(evaluation, /^实际支付进度$/),
      reported(evaluation, /^(?:既定|计划|序时)支付进度$/),
    ],
  },
  {
    name: /^固定资产利用率$/,
    kind: 'quotient',
    inputs: (evaluation) => [
      reported(evaluation, /^(?:实际)?在用固定资产(?:总额|总值|原值|金额)?$/),
      reported(evaluation, /^(?:所有|全部)?固定资产(?:总额|总值|合计|原值|金额)$/),
    ],
  },
  {
    name: /^重点工作(?:任务)?(?:办结|完成)率$/,
    kind: 'quotient',
    inputs: (evaluation) => [
      reported(evaluation, /^重点工作(?:任务)?(?:实际)?(?:办结|完成)(?:数|项数|件数)$/),
      reported(evaluation, /^重点工作(?:任务)?(?:交办|下达|应完成)(?:数|项数|件数)$/),
    ],
  },
];

/** Where a ratio is to stand. */
interface Place {
  readonly name: string;
  readonly cell: CellAddress;
  readonly table: Table;
}

/**
 * Ratios whose two figures stand in the workbook, each in one place only: beside their labels, and as the actual values of
 * indicators of these names. What is missing or ambiguous is left to the person, without a word: nothing says that the
 * figures have to be there.
 */
export function ratioComputations(
  evaluation: Evaluation,
  scheme: Scheme,
  cells: Cells,
): readonly Computation[] {
  return placesOf(evaluation).flatMap(({ name, cell, table }): Computation[] => {
    if (!cells.isEmpty(cell)) return [];
    const plain = name.replace(/\s/g, '').replace(/[（(]%[）)]$/, '');
    const ratio = RATIOS.find((one) => one.name.test(plain));
    if (!ratio) return [];
    const [first, second] = ratio.inputs(evaluation, scheme).map(sumOf);
    if (!first || !second) return [];
    const slots = [...first, ...second].map(({ slot }) => slot);
    if (isMixed(slots) || !slots.every((slot) => cells.operand(slot.cell, cell).ok)) return [];
    return [
      {
        field: '比率',
        cell,
        subject: name,
        table,
        kind: 'ratio',
        run: (resolve, hundred) => {
          const [a, b] = [added(first, resolve), added(second, resolve)];
          if (!a.ok) return a;
          if (!b.ok) return b;
          const outcome = OF_TWO[ratio.kind](a.value, b.value, { form: 'plain' }, hundred);
          return outcome.ok
            ? known({ ...outcome.value, operands: uniqueCells(slots) })
            : unknown(outcome.why);
        },
      },
    ];
  });
}

function placesOf({ ratios, indicators }: Evaluation): readonly Place[] {
  const labelled = ratios.map(({ subject, value, table }) => ({ name: subject, cell: value.cell, table }));
  const places: Place[] = [...labelled];
  for (const form of indicators) {
    for (const { name, actual } of form.indicators) {
      // What holds something is nobody's place: most of many rows.
      if (actual?.text === '') places.push({ name: name.value, cell: actual.cell, table: form.table });
    }
  }
  return places;
}

/** The slot of the only line of that subject that has a figure there. */
function slotIn(
  evaluation: Evaluation,
  subject: RegExp,
  pick: (line: MoneyLine) => Slot | null,
): Slot | null {
  const slots = findLines(evaluation, subject).flatMap(({ line }) => pick(line) ?? []);
  return onlyOne(slots.filter(({ figure }) => figure !== null));
}

function count(entries: readonly Entry[], subject: RegExp): Slot | null {
  const found = entries.filter((entry) => subject.test(entry.subject) && entry.value.figure !== null);
  return onlyOne(found.map(({ value }) => value));
}

/** A figure beside a label of its own, or the only amount of a line of that subject. */
function reported(evaluation: Evaluation, subject: RegExp): Slot | null {
  const { results, ratios, profile, staff } = evaluation;
  const entries = [...results, ...ratios, ...profile, ...staff]
    .filter((entry) => subject.test(entry.subject) && entry.value.figure !== null)
    .map(({ value }) => value);
  const lines = findLines(evaluation, subject)
    .map(({ line }) => spent(line) ?? planned(line) ?? line.slots.amount ?? null)
    .filter((slot) => slot?.figure !== undefined && slot.figure !== null);
  return onlyOne([...entries, ...lines.flatMap((slot) => slot ?? [])]);
}

function onlyOne(slots: readonly Slot[]): Slot | null {
  const [first] = slots;
  return first && slots.every(({ cell }) => keyOf(cell) === keyOf(first.cell)) ? first : null;
}

const sumOf = (side: Slot | Sum): Sum => (side && 'cell' in side ? [{ slot: side, sign: 1 }] : side);

/** A side of a ratio as one operand: `B7`, `(B7+B8-B9)`. */
function added(side: NonNullable<Sum>, resolve: Resolver): Known<Operand> {
  const [only, ...others] = side;
  if (only && others.length === 0) return resolve.number(only.slot.cell);
  let value: Decimal = '0';
  let expression = '';
  for (const { slot, sign } of side) {
    const term = resolve.number(slot.cell);
    if (!term.ok) return term;
    value = add(value, sign > 0 ? term.value.value : negate(term.value.value));
    expression += (sign < 0 ? '-' : expression === '' ? '' : '+') + term.value.expression;
  }
  return known({ value, expression: `(${expression})`, plain: false, fraction: false });
}

const uniqueCells = (slots: readonly Slot[]): readonly CellAddress[] => [
  ...new Map(slots.map(({ cell }) => [keyOf(cell), cell])).values(),
];

/** 元 over 万元 would be off by their factor. */
const isMixed = (slots: readonly Slot[]): boolean =>
  new Set(slots.map(({ figure }) => figure?.unit ?? null).filter(isMoneyUnit)).size > 1;
