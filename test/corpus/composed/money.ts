import type { CellInput } from '../../support/workbook';
import type { Dice } from './dice';
import type { Extent } from './indicators';
import { ACCOUNTS, FUNDS, FUNDS_WORDS, LABEL_WORDS, MONEY_WORDS, SANGONG, UNITS } from './moneyWords';
import type { At, Pen } from './pen';

interface Column {
  readonly role: string;
  readonly header: string;
  readonly spread: number;
  readonly group?: string;
}

type Lines = readonly (readonly [label: string, share: number, code?: string])[];

const text = (value: string): string => value.replaceAll('⏎', '\n');
const ACCOUNT_ROLES: ReadonlySet<string> = new Set(
  'label budget adjusted actual previous change changeRate share rate'.split(' '),
);
const FUNDS_ROLES: ReadonlySet<string> = new Set(
  'label initial budget executed points rate score'.split(' '),
);

const SHAPES: readonly (readonly string[])[] = [
  ['budget', 'actual', 'rate'],
  ['budget', 'adjusted', 'actual', 'rate'],
  ['budget', 'adjusted', 'actual'],
  ['previous', 'actual', 'change', 'changeRate'],
  ['actual', 'previous', 'change', 'changeRate'],
  ['actual', 'share'],
  ['previous', 'budget', 'actual', 'change', 'changeRate'],
  ['budget'],
  ['actual'],
  ['previous', 'actual'],
  ['actual', 'previous', 'changeRate'],
];

/** A table of income and expenditure, or of the 三公经费, whose lines go down, with its caption and reading. */
export function accountsTable(
  dice: Dice,
  pen: Pen,
  at: At,
  kind: 'accounts' | 'sangong' = 'accounts',
): Extent {
  const lines: Lines = dice.pick<Lines>(kind === 'accounts' ? ACCOUNTS : SANGONG);
  const shape = dice.pick(SHAPES);
  const used = new Set<string>();
  const column = (role: string): Column => {
    const header = dice.pick((MONEY_WORDS[role] ?? []).filter((word) => !used.has(word)));
    used.add(header);
    return { role, header: text(header), spread: 0 };
  };
  const figures = dice.chance(70) ? shape.map(column) : dice.shuffled(shape).map(column);
  if (shape.includes('changeRate') && dice.chance(30)) figures.push(column('reason'));
  const coded = lines.some(([, , code]) => code !== undefined) && dice.chance(70);
  const unit = dice.pick(UNITS);
  const place = dice.pick(['note', 'note', 'title', 'header', 'none'] as const);
  const names = coded ? ['科目编码'] : dice.chance(20) ? ['序号'] : [];
  const label = dice.pick(
    kind === 'sangong' ? ['项目', '项目名称', '内容', '经费项目', '支出项目', '“三公”经费'] : LABEL_WORDS,
  );
  const columns: Column[] = [
    ...names.map((header): Column => ({ role: header === '序号' ? 'ordinal' : 'code', header, spread: 0 })),
    { role: 'label', header: label, spread: dice.chance(15) ? 1 : 0 },
    ...figures.map((one) =>
      place === 'header' && !['changeRate', 'share', 'rate', 'reason'].includes(one.role)
        ? { ...one, header: `${one.header}（${unit}）` }
        : one,
    ),
  ];
  const places: number[] = [];
  let next = at.column;
  for (const { spread } of columns) {
    places.push(next);
    next += 1 + spread;
  }
  const width = next - at.column;
  let row = at.row;
  const titled =
    kind === 'sangong'
      ? ['2023年度“三公”经费支出决算表', '财政拨款“三公”经费情况表（2023年）']
      : ['2023年度收入支出决算表', '2023年一般公共预算支出情况表', '部门收支情况表（2023年度）'];
  const plain = kind === 'sangong' ? ['“三公”经费支出情况表'] : ['收入支出情况表', '支出明细表'];
  const title = dice.chance(70) ? dice.pick(titled) : dice.pick(plain);
  const year = /2023/.test(title) || figures.some(({ header }) => /2023/.test(header)) ? '2023' : null;
  pen.put(row, at.column, place === 'title' ? `${title}（单位：${unit}）` : title);
  row += 1;
  if (place === 'note') {
    pen.put(
      row,
      at.column + width - 1,
      dice.pick([`单位：${unit}`, `金额单位：${unit}`, `（单位：${unit}）`]),
    );
    if (dice.chance(40) && width > 1) pen.put(row, at.column, '部门：某市科技馆');
    row += 1;
  }
  columns.forEach(({ header }, index) => pen.put(row, places[index] ?? 0, header));
  row += 1;
  const total = 100 + dice.below(900);
  const rows: Record<string, At>[] = [];
  for (const [index, [name, share, code]] of lines.entries()) {
    const cells: Record<string, At> = {};
    const base = (total * share) / 100;
    for (const [at2, { role }] of columns.entries()) {
      const value = valueOf(dice, role, base, share, index, name, code);
      if (value === null) continue;
      const put = pen.put(row, places[at2] ?? 0, value);
      if (ACCOUNT_ROLES.has(role)) cells[role] = put;
    }
    rows.push(cells);
    row += 1;
  }
  pen.expect({
    kind,
    ...(place === 'none' ? {} : { unit }),
    ...(year === null ? {} : { year }),
    columns: columns.flatMap(({ role }, index) =>
      ACCOUNT_ROLES.has(role) ? [{ role, column: places[index] ?? 0 }] : [],
    ),
    rows,
    doubt: ['role:function'],
  });
  if (dice.chance(30)) pen.put(row, at.column, '注：本表数据因四舍五入可能存在尾差。');
  return { rows: row - at.row + 1, columns: width };
}

function valueOf(
  dice: Dice,
  role: string,
  base: number,
  share: number,
  index: number,
  name: string,
  code: string | undefined,
): CellInput {
  const money = (factor: number): CellInput => {
    const value = Math.round(base * factor * 100) / 100;
    if (value === 0) return dice.pick<CellInput>([0, '—', 0, '-']);
    return dice.chance(15) ? String(value) : value;
  };
  switch (role) {
    case 'ordinal':
      return index + 1;
    case 'code':
      return code ?? null;
    case 'label':
      return name;
    case 'budget':
      return money(1.1);
    case 'adjusted':
      return money(1.05);
    case 'actual':
      return money(1);
    case 'previous':
      return money(0.9);
    case 'change':
      return money(0.1);
    case 'changeRate':
      return share === 0 ? '—' : '11.11%';
    case 'share':
      return `${share}%`;
    case 'rate':
      return share === 0 ? null : '95.24%';
    case 'reason':
      return index === 1 ? '人员增加' : null;
    default:
      return null;
  }
}

/** The money of a project as the standard form prints it. */
export function fundsTable(dice: Dice, pen: Pen, at: At): Extent {
  const lines: Lines = dice.pick<Lines>(FUNDS);
  const roles = dice.pick([
    ['initial', 'budget', 'executed', 'points', 'rate', 'score'],
    ['initial', 'budget', 'executed', 'rate'],
    ['budget', 'executed', 'rate'],
    ['initial', 'budget', 'executed', 'rate', 'points', 'score'],
    ['budget', 'executed', 'points', 'rate', 'score'],
  ]);
  const unit = dice.pick(UNITS);
  const spread = dice.chance(30);
  const figures = roles.map((role): Column => ({
    role,
    header: text(dice.pick(FUNDS_WORDS[role] ?? [])),
    spread: spread && dice.chance(30) ? 1 : 0,
  }));
  const section = dice.pick([
    `项目资金（${unit}）`,
    `项目资金⏎（${unit}）`,
    `预算执行情况（${unit}）`,
    `资金情况（${unit}）`,
    `年度资金（${unit}）`,
  ]);
  const columns: Column[] = [
    { role: 'section', header: text(section), spread: 0 },
    { role: 'label', header: dice.pick(['', '', '资金来源', '项目']), spread: spread ? 1 : 0 },
    ...figures,
  ];
  const places: number[] = [];
  let next = at.column;
  for (const { spread: blank } of columns) {
    places.push(next);
    next += 1 + blank;
  }
  let row = at.row;
  columns.forEach(({ header }, index) => {
    if (header !== '') pen.put(row, places[index] ?? 0, header);
  });
  row += 1;
  const total = 20 + dice.below(900);
  const rows: Record<string, At>[] = [];
  for (const [index, [name, share]] of lines.entries()) {
    const base = (total * share) / 100;
    const cells: Record<string, At> = {};
    for (const [which, { role }] of columns.entries()) {
      const value: CellInput =
        role === 'label'
          ? name
          : role === 'points'
            ? index === 0
              ? 10
              : dice.pick(['—', '-', null])
            : role === 'score'
              ? index === 0
                ? 9.5
                : dice.pick(['—', null])
              : role === 'rate'
                ? share === 0
                  ? null
                  : '95%'
                : role === 'section'
                  ? null
                  : Math.round(base * (role === 'executed' ? 0.95 : 1) * 100) / 100;
      if (value === null) continue;
      const put = pen.put(row, places[which] ?? 0, value);
      if (FUNDS_ROLES.has(role)) cells[role] = put;
    }
    rows.push(cells);
    row += 1;
  }
  pen.expect({
    kind: 'funds',
    unit,
    columns: columns.flatMap(({ role }, index) =>
      FUNDS_ROLES.has(role) ? [{ role, column: places[index] ?? 0 }] : [],
    ),
    rows,
  });
  return { rows: row - at.row, columns: next - at.column };
}
