import type { CellAddress } from '../../../src/workbook';
import { fromHundredths, quotient, sumOf } from './exact';
import { totalOf, type Subject } from './model';
import type { Page } from './page';
import type { Random } from './random';

const MONEY = '#,##0.00';
const RATE = '0.00%';

/** What stands where a rate has a base of zero. */
const NOT_COMPARABLE = '--（基数为0，不可比）';

interface Amounts {
  readonly budget: number;
  readonly now: number;
  readonly before: number;
}

interface Account extends Amounts {
  readonly label: string;
  /** 合计, which its parts determine, or typed as they stand. */
  readonly isSum: boolean;
  /** The amounts whose share this is; null for a line without one. */
  readonly whole: Amounts | null;
}

const add = (parts: readonly Amounts[]): Amounts => ({
  budget: sumOf(parts.map(({ budget }) => budget)),
  now: sumOf(parts.map(({ now }) => now)),
  before: sumOf(parts.map(({ before }) => before)),
});

function amountsOf(random: Random, low: number, high: number): Amounts {
  const before = random.int(low, high);
  const now = Math.max(1, before + random.int(-Math.floor(before / 4), Math.floor(before / 4)));
  return { before, now, budget: now + random.int(0, Math.floor(now / 20)) };
}

export type AccountColumn = 'budget' | 'now' | 'before' | 'change' | 'changeRate' | 'share' | 'rate';

/** The changes of parts add up to the change of their total, too. */
const SUMS = ['G06', 'G07', 'G08', 'G09'];

/** How a page of amounts writes money and rates. */
export interface Style {
  readonly yuan: boolean;
  readonly rate: 'rounded' | 'raw' | 'hundred';
}

export const styleOf = (random: Random): Style => ({
  yuan: random.chance(35),
  rate: random.pick(['rounded', 'raw', 'hundred']),
});

const scaled = (amount: number, { yuan }: Style): number => fromHundredths(yuan ? amount * 10_000 : amount);

function ratio(part: number, whole: number, style: Style): readonly [number, string] {
  const percent = quotient(part, 10_000, whole);
  if (style.rate === 'hundred') return [fromHundredths(percent), '0.00'];
  return [style.rate === 'raw' ? part / whole : percent / 10_000, RATE];
}

/** Writes a line of amounts and what follows from them; gives the cells by column. */
export function writeAmounts(
  page: Page,
  row: number,
  places: ReadonlyMap<AccountColumn, number>,
  line: Amounts & { readonly isSum: boolean; readonly whole: Amounts | null },
  style: Style,
): ReadonlyMap<AccountColumn, CellAddress> {
  const cells = new Map<AccountColumn, CellAddress>();
  for (const [kind, column] of places) {
    if (kind === 'budget' || kind === 'now' || kind === 'before') {
      const value = scaled(line[kind], style);
      cells.set(
        kind,
        line.isSum ? page.compute(row, column, value, MONEY) : page.put(row, column, value, MONEY),
      );
    } else if (kind === 'change') {
      const cell = page.compute(row, column, scaled(line.now - line.before, style), MONEY);
      cells.set(kind, cell);
      page.slip('wrong change', cell, scaled(line.now - line.before + 300, style), 'G10', [
        'G11',
        'G12',
        'G13',
        'G16',
        ...SUMS,
      ]);
    } else if (kind === 'changeRate') {
      if (line.before === 0) cells.set(kind, page.compute(row, column, NOT_COMPARABLE, RATE));
      else {
        const cell = page.compute(row, column, ...ratio(line.now - line.before, line.before, style));
        cells.set(kind, cell);
        const off = line.now - line.before + Math.ceil(line.before / 10);
        page.slip('wrong rate of change', cell, ratio(off, line.before, style)[0], 'G11', ['G12', 'G13']);
      }
    } else if (kind === 'share') {
      const { whole } = line;
      if (!whole) continue;
      // The whole's own 100 % is a person's to print or to leave out.
      const write = line.isSum ? page.put.bind(page) : page.compute.bind(page);
      const cell = write(row, column, ...ratio(line.now, whole.now, style));
      cells.set(kind, cell);
      page.slip(
        'wrong share',
        cell,
        ratio(line.now + Math.ceil(whole.now / 9), whole.now, style)[0],
        'G14',
        [],
      );
    } else {
      const cell =
        line.budget === 0
          ? page.compute(row, column, '—', RATE)
          : page.compute(row, column, ...ratio(line.now, line.budget, style));
      cells.set(kind, cell);
      if (line.budget > 0)
        page.slip(
          'wrong rate',
          cell,
          ratio(line.now + Math.ceil(line.budget / 9), line.budget, style)[0],
          'G02',
          [],
        );
    }
  }
  return cells;
}

/** 人员经费, 公用经费, 项目支出: a project's funds are the last, a whole unit's all three. */
function spendingOf(random: Random, { label, sources }: Subject): readonly [Amounts, Amounts, Amounts] {
  const { budget, executed } = totalOf(sources);
  if (label === '项目名称') {
    const project = { ...amountsOf(random, 2000, 40_000), now: executed, budget };
    return [amountsOf(random, 10_000, 90_000), amountsOf(random, 1000, 20_000), project];
  }
  const spent = random.split(executed, 3, Math.floor(executed / 10));
  const left = random.split(budget - executed, 3);
  const part = (index: number): Amounts => {
    const now = spent[index] ?? 0;
    return { ...amountsOf(random, 1000, 20_000), now, budget: now + (left[index] ?? 0) };
  };
  return [part(0), part(1), part(2)];
}

/** 收支决算表: income and expenditure with their parts, changes, rates and shares. */
export function accountsPage(random: Random, page: Page, subject: Subject): void {
  const style = styleOf(random);
  const { year } = subject;
  const [people, office, project] = spendingOf(random, subject);
  const basic = add([people, office]);
  const spent = add([basic, project]);
  const other = amountsOf(random, 500, 5000);
  const appropriated: Amounts = { ...amountsOf(random, 20_000, 90_000) };
  const income = add([appropriated, other]);
  const [first, second, deep] = random.pick<readonly [string, string, string]>([
    ['一、', '二、', '　　'],
    ['　', '　', '　　　'],
    ['（一）', '（二）', '　　1.'],
  ]);
  const third = deep.endsWith('1.') ? '　　2.' : deep;
  const lines: readonly Account[] = [
    { label: '本年收入合计', ...income, isSum: true, whole: income },
    { label: `${first}一般公共预算财政拨款收入`, ...appropriated, isSum: false, whole: income },
    { label: `${second}其他收入`, ...other, isSum: false, whole: income },
    { label: '本年支出合计', ...spent, isSum: true, whole: spent },
    { label: `${first}基本支出`, ...basic, isSum: false, whole: spent },
    { label: `${deep}人员经费`, ...people, isSum: false, whole: null },
    { label: `${third}公用经费`, ...office, isSum: false, whole: null },
    { label: `${second}项目支出`, ...project, isSum: false, whole: spent },
  ];
  const kinds: readonly AccountColumn[] = random.pick<readonly AccountColumn[]>([
    ['now', 'before', 'change', 'changeRate', 'share'],
    ['now', 'before', 'change', 'changeRate'],
    ['budget', 'now', 'rate', 'before', 'change', 'changeRate'],
    ['before', 'now', 'share', 'change', 'changeRate'],
  ]);
  const headers: Readonly<Record<AccountColumn, string>> = {
    budget: '全年预算数',
    now: random.chance(50) ? `${year}年决算数` : '本年决算数',
    before: random.chance(50) ? `${year - 1}年决算数` : '上年决算数',
    change: '增减额',
    changeRate: style.rate === 'hundred' ? '增减率（%）' : '增减率',
    share: style.rate === 'hundred' ? '占比（%）' : '占比',
    rate: style.rate === 'hundred' ? '执行率（%）' : '执行率',
  };
  // Years in one header and 本年 in another would be two ways of speaking in one table.
  const spoken = headers.now.startsWith('本年')
    ? { ...headers, before: '上年决算数' }
    : { ...headers, before: `${year - 1}年决算数` };
  const top = random.int(0, 2);
  const left = random.int(0, 2);
  const title = page.put(top, left, `${year}年度收支决算表`);
  page.place('account', { title }, '标题');
  page.merge(top, left, 1, kinds.length + 1);
  page.put(top + 1, left + kinds.length, `单位：${style.yuan ? '元' : '万元'}`);
  page.put(top + 2, left, random.pick(['项目', '科目名称', '收支项目']));
  kinds.forEach((kind, index) => page.put(top + 2, left + 1 + index, spoken[kind]));
  const places = new Map(kinds.map((kind, index) => [kind, left + 1 + index]));
  lines.forEach((line, index) => {
    const row = top + 3 + index;
    page.put(row, left, line.label);
    const cells = writeAmounts(page, row, places, line, style);
    const label = { sheet: page.name, row, column: left };
    page.place(
      'account',
      { label, ...Object.fromEntries(cells) },
      line.label.replace(/^[\s一二（）、\d.]+/, ''),
    );
    const now = cells.get('now');
    if (!now || !line.isSum) return;
    const isIncome = line.label.includes('收入');
    page.slip(
      isIncome ? 'wrong total of income' : 'wrong total of expenditure',
      now,
      scaled(line.now + 5000, style),
      isIncome ? 'G09' : 'G06',
      ['G10', 'G11', 'G14', 'G02', 'G04', 'G18', 'H08', 'H15'],
    );
  });
}

/** “三公”经费 with its parts; a reason stands beside every increase. */
export function sangongPage(random: Random, page: Page, subject: Subject): void {
  const style = styleOf(random);
  const { year } = subject;
  const none: Amounts = { budget: 0, now: 0, before: 0 };
  const abroad = random.chance(70) ? none : amountsOf(random, 100, 900);
  const bought = random.chance(70) ? none : { ...amountsOf(random, 900, 3000), before: 0 };
  const running = amountsOf(random, 100, 900);
  const guests = amountsOf(random, 20, 400);
  const vehicles = add([bought, running]);
  const all = add([abroad, vehicles, guests]);
  const kinds: readonly AccountColumn[] = random.pick<readonly AccountColumn[]>([
    ['budget', 'now', 'before', 'change', 'changeRate'],
    ['now', 'before', 'change', 'changeRate'],
    ['budget', 'now', 'rate'],
  ]);
  const lines = [
    { label: '“三公”经费合计', ...all, isSum: true },
    { label: '一、因公出国（境）费', ...abroad, isSum: false },
    { label: '二、公务用车购置及运行维护费', ...vehicles, isSum: false },
    { label: '　　其中：公务用车购置费', ...bought, isSum: false },
    { label: '　　　　　公务用车运行维护费', ...running, isSum: false },
    { label: '三、公务接待费', ...guests, isSum: false },
  ].map((line) => ({ ...line, whole: null }));
  const headers: Readonly<Record<AccountColumn, string>> = {
    budget: '全年预算数',
    now: '决算数',
    before: '上年决算数',
    change: '增减额',
    changeRate: style.rate === 'hundred' ? '增减率（%）' : '增减率',
    share: '占比',
    rate: style.rate === 'hundred' ? '完成预算（%）' : '预算执行率',
  };
  const top = random.int(0, 2);
  const left = random.int(0, 1);
  const title = page.put(top, left, `${year}年度“三公”经费支出情况表`);
  page.place('sangong', { title }, '标题');
  page.put(top + 1, left + kinds.length, `单位：${style.yuan ? '元' : '万元'}`);
  page.put(top + 2, left, '项目');
  kinds.forEach((kind, index) => page.put(top + 2, left + 1 + index, headers[kind]));
  const reasons = left + 1 + kinds.length;
  page.put(top + 2, reasons, '增减原因');
  const places = new Map(kinds.map((kind, index) => [kind, left + 1 + index]));
  lines.forEach((line, index) => {
    const row = top + 3 + index;
    page.put(row, left, line.label);
    const cells = writeAmounts(page, row, places, line, style);
    const isMore = line.now > line.before || line.now > line.budget;
    const reason = page.put(row, reasons, isMore ? '业务量增加，用车和接待次数较上年增多' : null);
    const label = { sheet: page.name, row, column: left };
    const bare = line.label.replace(/^[\s一二三、]+|其中：/g, '');
    page.place('sangong', { label, reason, ...Object.fromEntries(cells) }, bare);
    const now = cells.get('now');
    if (now && line.isSum)
      page.slip('wrong total of three public expenses', now, scaled(line.now + 700, style), 'G08', [
        'G10',
        'G11',
        'G02',
        'G04',
        'G20',
      ]);
    if (now && line.label.includes('购置及运行'))
      page.slip('wrong total of vehicles', now, scaled(line.now + 700, style), 'G08', [
        'G10',
        'G11',
        'G12',
        'G02',
        'G04',
        'G20',
        'G08',
      ]);
  });
}
