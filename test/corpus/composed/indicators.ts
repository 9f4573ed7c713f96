import type { CellInput } from '../../support/workbook';
import type { Dice } from './dice';
import type { At, Pen } from './pen';
import { COST_FIRST, DEPARTMENT, LOCAL, OFFICIAL } from './samples';
import type { ClassSample, Sample } from './samples';
import { INDICATOR_WORDS, SECTION_WORDS, TOTAL_WORDS } from './words';

/** What a block takes up on the sheet. */
export interface Extent {
  readonly rows: number;
  readonly columns: number;
}

type Style = 'selfeval' | 'goals' | 'monitoring';

interface Column {
  /** A role of the contract, `other` for none, or one of the inner ones: `ordinal`, `section`. */
  readonly role: string;
  readonly header: string;
  /** Blank columns after it: merged cells leave them. */
  readonly spread: number;
  /** What stands over this column and the next ones of the same group. */
  readonly group?: string;
}

interface Line {
  readonly sample: Sample;
  readonly class: ClassSample;
  readonly points: number;
  readonly score: number;
}

const text = (value: string): string => value.replaceAll('⏎', '\n');

/** A grid of indicators in any of the layouts that units publish, with its reading. */
export function indicatorGrid(dice: Dice, pen: Pen, at: At): Extent {
  const style = dice.pick<Style>(['selfeval', 'selfeval', 'selfeval', 'goals', 'monitoring']);
  const lines = linesOf(dice);
  const shape = shapeOf(dice, style);
  const columns = columnsOf(dice, style, shape);
  const places = placesOf(columns, at.column);
  const width = (places.at(-1) ?? at.column) + (columns.at(-1)?.spread ?? 0) + 1 - at.column;
  const top = at.row;
  let row = top;
  row += writeHeader(pen, columns, places, row);
  const body = writeBody(dice, pen, { columns, places, lines, shape, style }, row);
  row = body.end;
  const roles = columns.flatMap(({ role }, index) =>
    CONTRACT.has(role) ? [{ role, column: places[index] ?? 0 }] : [],
  );
  pen.expect({
    kind: style === 'monitoring' ? 'monitoring' : 'indicators',
    columns: roles,
    rows: body.rows,
    doubt: shape.levels === 'heads' ? ['columns'] : [],
  });
  if (style === 'selfeval' && dice.chance(65)) {
    const total = writeTotal(dice, pen, columns, places, row);
    if (total) pen.expect({ kind: 'score', columns: [], rows: [total] });
    row += 1;
  }
  return { rows: row - top, columns: width };
}

const CONTRACT: ReadonlySet<string> = new Set(
  'level1 level2 name operator target adjustedTarget unit periodTarget actual expected possibility points score coefficient reason explanation core'.split(
    ' ',
  ),
);

function linesOf(dice: Dice): Line[] {
  const scheme = dice.pick([OFFICIAL, OFFICIAL, OFFICIAL, COST_FIRST, DEPARTMENT, LOCAL]);
  const count = Math.min(scheme.length, 3 + dice.below(scheme.length - 2));
  const from = dice.below(scheme.length - count + 1);
  const lines: Line[] = [];
  for (const one of scheme.slice(from, from + count)) {
    const samples = one.samples.slice(0, 1 + dice.below(one.samples.length));
    for (const sample of samples) {
      const points = dice.pick([2, 3, 5, 8, 10, 12.5, 15, 20]);
      lines.push({ sample, class: one, points, score: dice.chance(75) ? points : Math.floor(points * 0.8) });
    }
  }
  return lines;
}

interface Shape {
  readonly levels: 'blank' | 'repeated' | 'heads' | 'second' | 'none';
  readonly section: boolean;
  readonly ordinal: boolean;
  /** The target in one column, in three, or its number and unit in two. */
  readonly target: 'joined' | 'three' | 'two';
  /** Columns in whatever order. */
  readonly mixed: boolean;
  readonly suffix: string;
  readonly numbered: boolean;
  readonly named: string;
  readonly wording: 'sign' | 'words' | 'bare';
}

function shapeOf(dice: Dice, style: Style): Shape {
  const levels = dice.pick<Shape['levels']>([
    'blank',
    'blank',
    'blank',
    'repeated',
    'repeated',
    'heads',
    'second',
  ]);
  return {
    levels,
    section: levels !== 'heads' && dice.chance(35),
    ordinal: dice.chance(15),
    target: dice.pick(['joined', 'joined', 'three', 'two']),
    mixed: dice.chance(15),
    suffix: dice.pick(['指标', '指标', '指标', '']),
    numbered: style !== 'monitoring' && dice.chance(10),
    named: dice.pick(['', '', '', '', '指标1：', '1.', '（1）']),
    wording: dice.pick(['sign', 'sign', 'words', 'bare']),
  };
}

function columnsOf(dice: Dice, style: Style, shape: Shape): Column[] {
  const spread = dice.chance(30) ? 40 : 0;
  const used = new Set<string>();
  const column = (role: string, words: string = role, group?: string): Column => {
    const list = (INDICATOR_WORDS[words] ?? []).filter((word) => !used.has(word));
    const header = dice.pick(list);
    used.add(header);
    return {
      role,
      header: text(header),
      spread: dice.chance(spread) ? 1 + dice.below(2) : 0,
      ...(group === undefined ? {} : { group }),
    };
  };
  const naming: Column[] = [];
  if (shape.levels === 'blank' || shape.levels === 'repeated') naming.push(column('level1'));
  if (shape.levels !== 'heads' && shape.levels !== 'none') naming.push(column('level2'));
  naming.push(column('name'));
  const target: Column[] = [];
  const parts =
    dice.chance(25) && shape.target === 'three'
      ? dice.pick(['年度指标值', '指标值', '年初绩效目标', '绩效目标'])
      : undefined;
  if (parts !== undefined) {
    target.push({
      role: 'operator',
      header: dice.pick(['符号', '计算符号', '运算符号']),
      spread: 0,
      group: parts,
    });
    target.push({ role: 'target', header: dice.pick(['数值', '指标值', '目标值']), spread: 0, group: parts });
    target.push({ role: 'unit', header: dice.pick(['单位', '计量单位']), spread: 0, group: parts });
  } else {
    const own = [column('target')];
    if (shape.target === 'three') own.push(column('operator'));
    if (shape.target !== 'joined') own.push(column('unit'));
    target.push(...dice.shuffled(own));
  }
  const rest: Column[] = [];
  if (style !== 'goals') rest.push(column('actual', style === 'monitoring' ? 'soFar' : 'actual'));
  if (style === 'monitoring') {
    rest.push(column('expected'), column('possibility'));
    if (dice.chance(60)) rest.push(column('reason'));
  }
  if (style === 'selfeval') {
    if (dice.chance(85)) rest.push(column('points'));
    if (dice.chance(85)) rest.push(column('score'));
    if (dice.chance(15)) rest.push(column('coefficient'));
    if (dice.chance(75)) rest.push(column('reason'));
    if (dice.chance(10)) rest.push(column('core'));
    if (dice.chance(10)) rest.push(column('adjustedTarget'));
  }
  if (style === 'goals') {
    if (dice.chance(50)) rest.push(column('points'));
    if (dice.chance(20)) rest.push(column('periodTarget'));
  }
  if (dice.chance(30)) rest.push(column('explanation'));
  if (dice.chance(20)) rest.push(column('other'));
  const ordered = dice.chance(60) ? rest : dice.shuffled(rest);
  const behind = dice.chance(85) ? [...target, ...ordered] : [...ordered, ...target];
  const all = shape.mixed ? grouped(dice, [...naming, ...behind]) : [...naming, ...behind];
  const lead: Column[] = [];
  if (shape.section) lead.push({ role: 'section', header: text(dice.pick(SECTION_WORDS)), spread: 0 });
  if (shape.ordinal) lead.push({ role: 'ordinal', header: dice.pick(['序号', '编号', '序 号']), spread: 0 });
  return [...lead, ...all];
}

/** Columns in any order, those under one group together. */
function grouped(dice: Dice, columns: readonly Column[]): Column[] {
  const alone = columns.filter(({ group }) => group === undefined).map((one) => [one]);
  const together = columns.filter(({ group }) => group !== undefined);
  return dice.shuffled(together.length > 0 ? [...alone, together] : alone).flat();
}

function placesOf(columns: readonly Column[], from: number): number[] {
  let next = from;
  return columns.map(({ spread }) => {
    const place = next;
    next += 1 + spread;
    return place;
  });
}

function writeHeader(pen: Pen, columns: readonly Column[], places: readonly number[], row: number): number {
  const two = columns.some(({ group }) => group !== undefined);
  let over: string | undefined;
  columns.forEach(({ header, group }, index) => {
    const place = places[index] ?? 0;
    if (group !== undefined) {
      if (group !== over) pen.put(row, place, group);
      pen.put(row + 1, place, header);
    } else pen.put(row, place, header);
    over = group;
  });

  return two ? 2 : 1;
}

interface Grid {
  readonly columns: readonly Column[];
  readonly places: readonly number[];
  readonly lines: readonly Line[];
  readonly shape: Shape;
  readonly style: Style;
}

interface Body {
  readonly rows: readonly Readonly<Record<string, At>>[];
  readonly end: number;
}

function writeBody(dice: Dice, pen: Pen, grid: Grid, top: number): Body {
  const { columns, places, lines, shape } = grid;
  const place = (role: string): number => places[columns.findIndex((one) => one.role === role)] ?? 0;
  const has = (role: string): boolean => columns.some((one) => one.role === role);
  const rows: Record<string, At>[] = [];
  let row = top;
  let last: ClassSample | undefined;
  const held: Record<string, At> = {};
  const pointed = shape.suffix !== '' && dice.chance(12);
  const level1 = (line: Line): string =>
    shape.suffix === '' ? line.class.level1 : `${line.class.level1}指标${pointed ? '（30分）' : ''}`;
  const level2 = (line: Line): string => `${line.class.level2}${shape.suffix}`;
  let heads = 0;
  lines.forEach((line, index) => {
    const newFirst = last?.level1 !== line.class.level1;
    const newSecond = last !== line.class;
    if (shape.levels === 'heads') {
      if (newFirst) {
        held['level1'] = pen.put(
          row,
          place('name'),
          `${'一二三四五六'[heads] ?? '七'}、${line.class.level1}指标`,
        );
        heads += 1;
        row += 1;
      }
      if (newSecond) {
        held['level2'] = pen.put(row, place('name'), `（${'一二三四五六'[0]}）${line.class.level2}指标`);
        row += 1;
      }
    } else {
      const again = shape.levels === 'repeated';
      if (has('level1') && (newFirst || again)) held['level1'] = pen.put(row, place('level1'), level1(line));
      if (has('level2') && (newSecond || again)) held['level2'] = pen.put(row, place('level2'), level2(line));
    }
    last = line.class;
    const cells: Record<string, At> = { ...held };
    for (const [at, { role }] of columns.entries()) {
      const value = valueOf(dice, role, line, grid, index);
      if (value === null || role === 'level1' || role === 'level2') continue;
      const put = pen.put(row, places[at] ?? 0, value);
      if (CONTRACT.has(role)) cells[role] = put;
    }
    rows.push(cells);
    row += 1;
  });
  return { rows, end: row };
}

/** What stands in a column of a row; null for nothing. */
function valueOf(dice: Dice, role: string, line: Line, grid: Grid, index: number): CellInput {
  const { sample, points, score } = line;
  const { shape, style } = grid;
  const numeric = sample.operator !== '';
  const bare = (value: string): CellInput =>
    numeric && dice.chance(80) && /^-?[\d.]+$/.test(value) ? Number(value) : value;
  switch (role) {
    case 'ordinal':
      return index + 1;
    case 'name':
      return `${shape.named}${sample.name}`;
    case 'operator':
      return numeric ? sample.operator : '定性';
    case 'unit':
      return numeric ? sample.unit : null;
    case 'target':
      return shape.target === 'joined'
        ? joined(shape.wording, sample)
        : shape.target === 'two'
          ? numeric && shape.wording === 'sign'
            ? `${sample.operator}${sample.value}`
            : bare(sample.value)
          : bare(sample.value);
    case 'adjustedTarget':
    case 'periodTarget':
      return shape.target === 'joined' ? joined(shape.wording, sample) : bare(sample.value);
    case 'actual':
    case 'expected':
      return style === 'monitoring' && !numeric && role === 'actual'
        ? '未到评价时点'
        : shape.target === 'joined' && numeric
          ? `${sample.actual}${sample.unit}`
          : bare(sample.actual);
    case 'possibility':
      return dice.pick(['确定能', '确定能', '有可能', '完全不可能']);
    case 'points':
      return points;
    case 'score':
      return score;
    case 'coefficient':
      return score === points ? '100%' : '80%';
    case 'reason':
      return score === points || style === 'monitoring'
        ? index === 1
          ? '受雨季影响工期推迟，已安排下年开展'
          : null
        : '部分区域未开工，下年提前部署';
    case 'explanation':
      return dice.pick([
        '达到指标值得满分，否则按比例扣分',
        '实际完成数与计划数之比',
        '年度台账',
        '工作总结及统计报表',
      ]);
    case 'core':
      return dice.pick(['是', '否']);
    case 'other':
      return otherOf(dice, grid, line, index);
    default:
      return null;
  }
}

function otherOf(dice: Dice, grid: Grid, { sample }: Line, index: number): CellInput {
  const header = grid.columns.find(({ role }) => role === 'other')?.header ?? '';
  if (/率|度|比例/.test(header)) return dice.pick(['100%', '98%', '104.5%']);
  if (/编码/.test(header)) return `110100${index}`;
  if (/备注/.test(header)) return index === 0 ? '见台账' : null;
  if (/是否/.test(header)) return '是';
  if (/科室/.test(header)) return dice.pick(['办公室', '业务科']);
  return sample.operator === ''
    ? null
    : `${sample.value}${grid.shape.target === 'joined' ? sample.unit : ''}`;
}

const WORDS: Readonly<Record<string, readonly [string, string][]>> = {
  '≥': [
    ['', '以上'],
    ['不低于', ''],
    ['大于等于', ''],
    ['不少于', ''],
  ],
  '≤': [
    ['控制在', '以内'],
    ['不超过', ''],
    ['', '以下'],
    ['小于等于', ''],
  ],
  '＝': [['', '']],
};

function joined(wording: Shape['wording'], sample: Sample): string {
  const { operator, value, unit } = sample;
  if (operator === '') return value;
  if (wording === 'sign') return `${operator}${value}${unit}`;
  if (wording === 'bare') return `${value}${unit}`;
  const forms = WORDS[operator] ?? [['', '']];
  const [before, after] = forms[sample.name.length % forms.length] ?? ['', ''];
  return `${before}${value}${unit}${after}`;
}

/** 总分 with its figures; its reading where it has a score. */
function writeTotal(
  dice: Dice,
  pen: Pen,
  columns: readonly Column[],
  places: readonly number[],
  row: number,
): Readonly<Record<string, At>> | null {
  const at = (role: string): number | undefined => places[columns.findIndex((one) => one.role === role)];
  const first = columns.findIndex(({ role }) => dice.chance(70) || role === 'level1' || role === 'name');
  const column =
    places[
      ['points', 'score'].includes(columns[first]?.role ?? '')
        ? columns.findIndex(({ role }) => role === 'name')
        : first
    ] ?? 0;
  const label = pen.put(row, column, dice.pick(TOTAL_WORDS));
  const points = at('points');
  if (points !== undefined && points !== column && dice.chance(80)) pen.put(row, points, 100);
  const score = at('score');
  if (score === undefined || score === column) return null;
  return { label, value: pen.put(row, score, 96.5) };
}
