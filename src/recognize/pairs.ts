import { readAcrossCounts } from './acrossCounts';
import { amountsBegin } from './amounts';
import { headerAt } from './header';
import { headingBefore } from './body';
import { isCaptionRow } from './captions';
import type { Caption } from './captions';
import { append } from './extent';
import type { Filled, Grid } from './grid';
import { isHeaderWord, isOrdinalHeader } from './headers';
import { readLying } from './lying';
import { readMoneyPairs } from './moneyPairs';
import {
  headingKind,
  isAchievement,
  isFieldLabel,
  isMoneyLabel,
  isNote,
  isNoteRow,
  isScoreTotal,
  isSection,
  labelKind,
} from './labels';
import { asMoneyUnit, looksNumeric, normalise, unitIn, wordsOf } from './text';
import type { Missed } from './unread';
import { tablesOf } from './pairTables';
import type { Pair } from './pairTables';
import { headsColumns, sideAt } from './sides';
import type { Side } from './sides';
import type { Table, TableKind } from './types';

export interface Pairs {
  readonly tables: readonly Table[];
  /** Labels with values among them of which nothing says what they are. */
  readonly missed: readonly Missed[];
  /** The row below the last that was read; the starting row when none was. */
  readonly end: number;
}

interface Draft {
  readonly label: Filled;
  readonly value: Filled | null;
  readonly unit: Filled | null;
  readonly kind: TableKind | null;
}

const VALUE_KINDS: ReadonlySet<TableKind> = new Set([
  'profile',
  'staff',
  'results',
  'ratios',
  'score',
  'remarks',
  'goals',
]);
const MEASURE = /^(?:人|名|个|篇|条|次|期|件|场|家|项|万元|元|%|分|平方米|辆|台|套|部|集|小时|天)$/u;

/** Labels with values beside them, from a row on: fields of a form, staff, counted results, 总分 and 等级, problems. */
export function readPairs(grid: Grid, start: number, caption: Caption): Pairs {
  // Names with their pages.
  if (normalise(caption.title).endsWith('目录')) return { tables: [], missed: [], end: start };
  const missed: Missed[] = [];
  const pairs: Pair[] = [];
  let row = start;
  // What the labels above in each column are.
  const above = new Map<number, TableKind>();
  // The section that they stand in, named in a column left of them.
  let side: Side | null = null;
  while (row < grid.bottom) {
    const cells = grid.filled(row);
    if (cells.length === 0) break;
    if (row > start && (isNoteRow(cells) || (cells.length > 1 && headerAt(grid, row) !== null))) break;
    if (cells.length === 1 && headingBefore(grid, row)) break;
    const more = continued(grid, row, pairs.at(-1));
    if (more) {
      pairs.push(more);
      row += 1;
      continue;
    }
    const listed = listBelow(grid, row);
    if (listed) {
      append(pairs, listed.pairs);
      row = listed.end;
      above.clear();
      continue;
    }
    if (
      row > start &&
      cells.length === 1 &&
      isCaptionRow(grid, row) &&
      (labelKind(cells[0]?.text ?? '') ?? 'goals') === 'goals'
    )
      break;
    // 部门：某局 | 单位：万元 speaks of the table below.
    if (cells.some(({ text }) => isUnitNote(text)) && isCaptionRow(grid, row)) break;
    // The total of a grid above, and a block of amounts, are read elsewhere.
    if (
      row > start &&
      (readAcrossCounts(grid, row, caption) ??
        readMoneyPairs(grid, row, caption) ??
        readLying(grid, row, caption))
    )
      break;
    if (row > start && ((isScoreTotal(cells[0]?.text ?? '') && cells.length > 2) || amountsBegin(grid, row)))
      break;
    const named: Side | null = sideAt(grid, row);
    if (named || (cells[0]?.column ?? 0) <= (side?.column ?? -1)) side = named;
    const drafts = draft(grid, row, named);
    if (drafts === null) break;
    const heading: Caption = side?.kind ? { ...caption, kind: side.kind } : caption;
    const before = pairs.length;
    let fields: boolean = (pairs.at(-1)?.kind === 'profile' && isFieldRow(drafts)) || isAmongFields(drafts);
    const alone = isFieldRow(drafts) && (caption.kind !== null || isFieldsNear(grid, row));
    for (const { label, value, unit, kind } of drafts) {
      // 一级指标 | 分值 head columns, whatever stands above.
      if (value !== null && isHeaderPair(label, value, kind)) continue;
      const numeric = value !== null && (typeof value.value === 'number' || looksNumeric(value.text));
      const field: boolean = value !== null && isField(label, value, numeric, fields, alone);
      const settled: TableKind | null =
        kind ??
        (numeric && side?.kind === 'results' ? 'results' : null) ??
        (field || isAsked(label, value, numeric)
          ? 'profile'
          : kindOf(label, value?.text ?? null, numeric, heading, above.get(label.column) ?? null));
      if (settled === null) {
        if (value) missed.push({ row, from: label.column, to: (unit ?? value).column, label });
        continue;
      }
      fields ||= settled === 'profile';
      above.set(label.column, settled);
      const raw = grid.value(row, label.column);
      pairs.push({
        row,
        label: grid.cell(row, label.column),
        value: grid.cell(row, value?.column ?? emptyPlace(pairs, label.column)),
        unit: unit ? grid.cell(row, unit.column) : null,
        kind: settled,
        raw: typeof raw === 'string' ? raw : label.text,
      });
    }
    if (pairs.length === before) break;
    row += 1;
  }
  return pairs.length === 0
    ? { tables: [], missed: [], end: start }
    : { tables: tablesOf(grid, pairs, caption), missed: missed.filter((one) => one.row < row), end: row };
}

/** A further line of a goal or a remark, alone below the one above it. */
function continued(grid: Grid, row: number, above: Pair | undefined): Pair | null {
  if (!above || above.row !== row - 1 || (above.kind !== 'goals' && above.kind !== 'remarks')) return null;
  const cells = grid.filled(row);
  const [only] = cells;
  if (cells.length !== 1 || !only || typeof only.value !== 'string') return null;
  const { column } = above.value.cell;
  if (only.column !== column || column === above.label.cell.column) return null;
  if (labelKind(only.text) !== null || isSection(only.text) || looksNumeric(only.text)) return null;
  return { ...above, row, value: grid.cell(row, column), unit: null };
}

const isUnitNote = (text: string): boolean =>
  /(?:^|[\s)）])[(（]?(?:金额)?单位[:：]/u.test(text) && unitIn(text) !== null;

/** Fields are named in any words; only beside others, or below a heading of ours with nothing but fields in their row. */
function isField(
  { text }: Filled,
  value: Filled,
  numeric: boolean,
  beside: boolean,
  alone: boolean,
): boolean {
  if (!beside && !alone) return false;
  if (numeric) return /(?:编码|代码|编号|电话|年度|年限|周期|实施期|期限|时间|日期)$/u.test(text);
  // 部门 beside 电话 are two headers, no field with its value.
  if (
    (isFieldLabel(value.text) && !/^[本我该]/u.test(value.text)) ||
    (isHeaderWord(value.text) && !/\d/u.test(value.text))
  )
    return false;
  return isFieldLabel(text) || (beside && text.length <= 14 && !/[:：]./u.test(text));
}

/** 项目： | 某站改造: a colon asks for what stands beside it. */
const isAsked = ({ text }: Filled, value: Filled | null, numeric: boolean): boolean =>
  value !== null &&
  !numeric &&
  /^[\u4e00-\u9fa5()（）]{2,10}[:：]$/u.test(text) &&
  !/[:：]$/u.test(value.text);

const isHeaderPair = (label: Filled, value: Filled, kind: TableKind | null): boolean => {
  const both = (holds: (text: string) => boolean) => holds(label.text) && holds(value.text);
  return (
    both((text) => wordsOf(text).key.endsWith('情况') && headingKind(text) !== null) ||
    (kind === null && both((text) => isHeaderWord(text) && !/\d/u.test(text) && !/[:：]$/u.test(text)))
  );
};

/** A row of fields and nothing else. */
const isFieldRow = (drafts: readonly Draft[]): boolean =>
  drafts.every(({ label, value, unit }) => value !== null && unit === null && isFieldLabel(label.text));

/** 项目 | 某站改造 | 填报单位 | 某局: a word that may name anything, before a field in its own row. */
const isAmongFields = (drafts: readonly Draft[]): boolean =>
  drafts.length === 2 &&
  drafts[1]?.kind === 'profile' &&
  drafts[1].value !== null &&
  /^(?:项目|专项|课题|工程)$/u.test(drafts[0]?.label.text ?? '');

/** Whether the row above or below is one of fields in words too: a form's head. */
const isFieldsNear = (grid: Grid, row: number): boolean =>
  [row - 1, row + 1].some((near) => {
    const drafts = draft(grid, near);
    return (
      drafts !== null &&
      drafts.length > 0 &&
      isFieldRow(drafts) &&
      drafts.every(({ value }) => value !== null && !isFieldLabel(value.text) && !isHeaderWord(value.text))
    );
  });

/** The value of an empty field stands where the values of the same label column stand. */
function emptyPlace(pairs: readonly Pair[], label: number): number {
  const same = pairs.findLast((pair) => pair.label.cell.column === label);
  return same?.value.cell.column ?? label + 1;
}

const SENTENCE = 10;

/** A label that says nothing by itself follows its heading, or the labels above it in the same column. */
function kindOf(
  label: Filled,
  value: string | null,
  numeric: boolean,
  caption: Caption,
  above: TableKind | null,
): TableKind | null {
  // Names of forms with their pages.
  if (numeric && /(?:表|目录)$/u.test(wordsOf(label.text).key)) return null;
  if (numeric && /[%％]$/u.test(value ?? '') && wordsOf(label.text).key.endsWith('率')) return 'ratios';
  // 实际完成情况 below 预期目标.
  if (above === 'goals' && !numeric && isAchievement(label.text)) return 'goals';
  // A title names the whole form; the fields above it go on in their column.
  if (above === 'profile' && !numeric && caption.kind === 'goals') return 'profile';
  if (caption.kind !== null && VALUE_KINDS.has(caption.kind)) {
    if (caption.kind === 'results' || caption.kind === 'staff' || caption.kind === 'ratios')
      return numeric ? caption.kind : null;
    if (caption.kind === 'score' && !numeric && isHeaderWord(label.text)) return null;
    // A form of goals has fields and money too; the goal itself is a sentence.
    if (caption.kind === 'goals' && !/目标|任务|成效/u.test(label.text) && (value?.length ?? 0) < SENTENCE)
      return null;
    return caption.kind;
  }
  if (numeric && (caption.kind === 'accounts' || caption.kind === 'sangong')) return caption.kind;
  if (numeric && isMoneyLabel(label.text)) return 'accounts';
  if (numeric && asMoneyUnit(wordsOf(label.text).unit) !== null) return 'accounts';
  if (above === 'staff') return numeric ? 'staff' : null;
  return above === 'profile' || above === 'score' ? 'profile' : null;
}

/** The pairs of one row; null when the row is none of pairs. */
function draft(grid: Grid, row: number, side: Side | null = null): Draft[] | null {
  if (headsColumns(grid, row)) return null;
  let cells = grid.filled(row).filter(({ text }) => !isUnitNote(text));
  // An ordinal before the label.
  const [first, second] = cells;
  if (
    first &&
    second &&
    typeof first.value === 'number' &&
    Number.isInteger(first.value) &&
    typeof second.value === 'string' &&
    cells.length >= 3
  ) {
    cells = cells.slice(1);
    // One of a list of more than labels and values.
    if (cells.length > 3 && cells.every(isWord) && typeof grid.filled(row - 1)[0]?.value === 'number')
      return null;
  }
  // The form's section beside its first field.
  const [head, next] = cells;
  if (
    head &&
    next &&
    cells.length >= 3 &&
    cells.length % 2 === 1 &&
    (isSection(head.text) || head.column === side?.column) &&
    typeof next.value === 'string'
  )
    cells = cells.slice(1);
  // 序号 | 姓名 | 单位 head columns.
  if (cells.length > 2 && isOrdinalHeader(cells[0]?.text ?? '')) return null;
  const drafts: Draft[] = [];
  let index = 0;
  while (index < cells.length) {
    const label = cells[index];
    // A label with several figures beside it is a row of some grid.
    if (typeof label?.value === 'number' && drafts.every((one) => one.kind === null)) return null;
    if (!label || typeof label.value !== 'string' || label.text.length > 30 || /。/u.test(label.text))
      return drafts.length > 0 && index > 0 ? drafts : null;
    const kind = labelKind(label.text);
    const value = cells[index + 1];
    // （一）人员情况 | （二）预算管理指标 head what stands below each.
    if (value && isNumbered(label.text) && isNumbered(value.text)) return null;
    const followed =
      value !== undefined &&
      !(
        typeof value.value === 'string' &&
        labelKind(value.text) !== null &&
        kind !== null &&
        kind !== 'remarks'
      );
    if (!followed) {
      if (kind === null) return drafts.length > 0 ? drafts : null;
      // 资金管理情况 | 情况说明 | 存在问题和改进措施 head columns.
      if (drafts.length > 0 && drafts.every((one) => one.kind === null)) return null;
      if (!isSection(label.text)) drafts.push({ label, value: null, unit: null, kind });
      index += 1;
      continue;
    }
    const after = cells[index + 2];
    // 自评总分 | 100 | 95.91: the points and what of them was reached.
    if (kind === 'score' && after && typeof value.value === 'number' && typeof after.value === 'number') {
      drafts.push({ label, value: after.value > value.value ? value : after, unit: null, kind });
      index += 3;
      continue;
    }
    const unit = after && typeof after.value === 'string' && MEASURE.test(after.text) ? after : null;
    drafts.push({ label, value, unit, kind });
    index += unit ? 3 : 2;
  }
  return drafts;
}

const isWord = ({ value }: Filled): boolean => typeof value === 'string';

const isNumbered = (text: string): boolean =>
  /^(?:[一二三四五六七八九十]+[、.．]|[(（][一二三四五六七八九十]+[)）]|[表附]表?[一二三四五六七八九十\d])/u.test(
    text,
  );

/** A heading such as 存在问题 or 总体绩效目标 with its text on the rows below. */
function listBelow(grid: Grid, row: number): { pairs: Pair[]; end: number } | null {
  const cells = grid.filled(row);
  const head = cells[0];
  if (cells.length !== 1 || !head || typeof head.value !== 'string') return null;
  const kind = labelKind(head.text);
  if (kind !== 'remarks' && kind !== 'goals') return null;
  const pairs: Pair[] = [];
  let next = row + 1;
  while (next < grid.bottom) {
    const below = grid.filled(next);
    const text = below.at(-1);
    if (!text || typeof text.value !== 'string' || below.length > 2) break;
    const ordinal = below.length === 2 ? below[0] : undefined;
    if (ordinal && !/^[(（]?(?:\d{1,2}|[一二三四五六七八九十]+)[)）]?[.、．]?$/u.test(ordinal.text)) break;
    if (
      labelKind(text.text) !== null ||
      isSection(text.text) ||
      isNote(text.text) ||
      unlikeSentence(text.text)
    )
      break;
    pairs.push({
      row: next,
      label: grid.cell(row, head.column),
      value: grid.cell(next, text.column),
      unit: null,
      kind,
      raw: head.text,
    });
    next += 1;
  }
  return pairs.length === 0 ? null : { pairs, end: next };
}

/** A heading numbered 一、二、 is no item of a list. */
const unlikeSentence = (text: string): boolean =>
  /^[一二三四五六七八九十]+、/u.test(text) && text.length <= 16;
