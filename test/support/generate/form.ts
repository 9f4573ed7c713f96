import type { Scheme } from '../../../src/schemes';
import type { CellAddress } from '../../../src/workbook';
import { fromHundredths, quotient } from './exact';
import { actualText, sizeNumber, targetText, type Line } from './indicators';
import { executionScore, gradeOf, totalOf, totalPoints, totalScore, type Money, type Subject } from './model';
import type { Page } from './page';
import type { Random } from './random';

const MONEY = '#,##0.00';
const RATE = '0.00%';
const POINTS = '0.00';

type Role = 'operator' | 'target' | 'unit' | 'actual' | 'points' | 'score' | 'reason';

/** 11月底前 in three columns: ≤, 11, 月. */
const DATE_PARTS: { readonly [role in Role]?: (line: Line) => string | number } = {
  operator: () => '≤',
  target: ({ words }) => Number.parseInt(words[0], 10),
  unit: () => '月',
  actual: ({ words }) => Number.parseInt(words[1], 10),
};

interface Column {
  readonly role: Role;
  readonly header: string;
}

/** Where and in which words a form is printed. */
interface Layout {
  readonly top: number;
  readonly left: number;
  /** A column at the left that names the sections. */
  readonly section: boolean;
  readonly columns: readonly Column[];
  readonly nameHeader: string;
  /** Amounts in 元 and not in 万元. */
  readonly yuan: boolean;
  /** Rates as fractions rounded, as raw quotients, or times 100. */
  readonly rate: 'rounded' | 'raw' | 'hundred';
  readonly levelPoints: boolean;
  readonly prefix: boolean;
  readonly grade: boolean;
  readonly sourceRates: boolean;
  readonly yearInTitle: boolean;
  /** Percent actual values as numbers in a percent format. */
  readonly percentCells: boolean;
}

function layoutOf(random: Random, scheme: Scheme): Layout {
  const target = { role: 'target', header: random.pick(['年度指标值', '指标值', '年度\n指标值']) } as const;
  const actual = {
    role: 'actual',
    header: random.pick(['实际完成值', '全年完成值', '实际\n完成值']),
  } as const;
  const points = { role: 'points', header: random.pick(['分值', '权重', '分 值']) } as const;
  const score = { role: 'score', header: random.pick(['得分', '自评得分']) } as const;
  const reason = {
    role: 'reason',
    header: random.pick(['偏差原因分析及改进措施', '偏差原因分析\n及改进措施', '未完成原因分析及改进措施']),
  } as const;
  const split = [
    { role: 'operator', header: '指标性质' },
    { role: 'target', header: '指标值' },
    { role: 'unit', header: '度量单位' },
    { role: 'actual', header: '完成值' },
    { role: 'points', header: '权重' },
    score,
    { role: 'reason', header: '未完成原因分析' },
  ] as const;
  return {
    top: random.int(0, 3),
    left: random.int(0, 2),
    section: random.chance(70),
    columns:
      scheme.id === 'sichuan'
        ? split
        : random.pick<readonly Column[]>([
            [target, actual, points, score, reason],
            [points, target, actual, score, reason],
            [target, points, actual, score, reason],
          ]),
    nameHeader: random.pick(['三级指标', '三级指标', '指标名称', '三级\n指标']),
    yuan: random.chance(30),
    rate: random.pick(['rounded', 'raw', 'hundred']),
    levelPoints: random.chance(25),
    prefix: random.chance(15),
    grade: random.chance(50),
    sourceRates: random.chance(50),
    yearInTitle: random.chance(40),
    percentCells: random.chance(30),
  };
}

/** The standard 自评表, and Sichuan's with its three columns of a target. */
export function evaluationForm(random: Random, page: Page, subject: Subject, scheme: Scheme): void {
  const layout = layoutOf(random, scheme);
  const writer = new FormWriter(random, page, subject, scheme, layout);
  writer.head();
  writer.funds();
  writer.goals();
  writer.grid();
}

const moneyCells = ([initial, budget, executed]: readonly CellAddress[]): Record<string, CellAddress> => ({
  ...(initial && { initial }),
  ...(budget && { budget }),
  ...(executed && { executed }),
});

class FormWriter {
  private row: number;
  private readonly left: number;
  private readonly first: number;
  private readonly width: number;
  private executionCell: CellAddress | null = null;

  constructor(
    private readonly random: Random,
    private readonly page: Page,
    private readonly subject: Subject,
    private readonly scheme: Scheme,
    private readonly layout: Layout,
  ) {
    this.row = layout.top;
    this.left = layout.left;
    this.first = layout.left + (layout.section ? 1 : 0);
    this.width = this.first - this.left + 3 + layout.columns.length;
  }

  head(): void {
    const { page, subject, layout, left, width } = this;
    const kind = subject.label === '部门名称' ? '部门整体支出绩效自评表' : '项目支出绩效自评表';
    const title = page.put(this.row, left, layout.yearInTitle ? `${subject.year}年度${kind}` : kind);
    page.merge(this.row, left, 1, width);
    this.row += 1;
    if (!layout.yearInTitle) {
      page.put(this.row, left, `（${subject.year}年度）`);
      page.merge(this.row, left, 1, width);
      this.row += 1;
    }
    page.put(this.row, left, subject.label);
    page.merge(this.row, left, 1, 2);
    const name = page.put(this.row, left + 2, subject.name);
    page.merge(this.row, left + 2, 1, width - 2);
    this.row += 1;
    page.put(this.row, left, '主管部门');
    page.merge(this.row, left, 1, 2);
    const department = page.put(this.row, left + 2, subject.department);
    page.merge(this.row, left + 2, 1, 3);
    page.put(this.row, left + 5, '实施单位');
    const unit = page.put(this.row, left + 6, subject.unitName);
    page.place('head', { title, name, department, unit });
    page.merge(this.row, left + 6, 1, width - 6);
    this.row += 1;
  }

  funds(): void {
    const { page, subject, layout, left, first, random } = this;
    const label = first + 1;
    const unit = layout.yuan ? '元' : '万元';
    const top = this.row;
    const section = subject.label === '部门名称' ? '预算资金' : '项目资金';
    page.put(top, left, random.pick([`${section}（${unit}）`, `${section}\n（${unit}）`]));
    page.merge(top, left, 5, label - left);
    const headers = [
      random.pick(['年初预算数', '年初\n预算数']),
      random.pick(['全年预算数（A）', '全年预算数\n（A）', '全年预算数(A)']),
      random.pick(['全年执行数（B）', '全年执行数\n（B）', '全年执行数(B)']),
      '分值',
      layout.rate === 'hundred' ? '执行率（%）' : random.pick(['执行率（B/A）', '执行率']),
      '得分',
    ];
    headers.forEach((header, index) => page.put(top, label + 1 + index, header));
    const total = totalOf(subject.sources);
    this.fundsLine(top + 1, label, random.pick(['年度资金总额', '年度资金总额：']), total, true);
    const names = [
      random.pick(['其中：当年财政拨款', '其中:本年财政拨款']),
      '　　　上年结转资金',
      '　　　其他资金',
    ];
    subject.sources.forEach((source, index) =>
      this.fundsLine(top + 2 + index, label, names[index] ?? '', source, false),
    );
    this.row += 5;
  }

  private fundsLine(row: number, label: number, name: string, line: Money, isTotal: boolean): void {
    const { page, subject, layout } = this;
    page.put(row, label, name);
    const write = isTotal ? page.compute.bind(page) : page.put.bind(page);
    const amounts = [line.initial, line.budget, line.executed].map((amount, index) =>
      write(row, label + 1 + index, fromHundredths(layout.yuan ? amount * 10_000 : amount), MONEY),
    );
    const rate = (): CellAddress => page.compute(row, label + 5, ...this.rateOf(line.executed, line.budget));
    const named = { label: { sheet: page.name, row, column: label }, ...moneyCells(amounts) };
    if (!isTotal) {
      for (const offset of [4, 6]) page.put(row, label + offset, '—');
      const rateCell = layout.sourceRates && line.budget > 0 ? rate() : page.put(row, label + 5, '—');
      page.place('fundsSource', { ...named, rate: rateCell }, name);
      return;
    }
    const [initial] = amounts;
    if (initial)
      page.slip(
        'wrong sum of funds',
        initial,
        fromHundredths(line.initial * (layout.yuan ? 10_000 : 1) + 50_000),
        'G01',
        ['G05', 'H01', 'H02', 'H05', 'H17', 'H08'],
      );
    const rateCell = rate();
    const wrong = this.rateOf(line.executed + Math.ceil(line.budget * 0.07), line.budget)[0];
    page.slip('wrong execution rate', rateCell, wrong, 'G02', ['E06']);
    if (subject.executionPoints === null) {
      page.put(row, label + 4, '—');
      page.put(row, label + 6, '—');
      page.place('fundsTotal', { ...named, rate: rateCell });
      return;
    }
    const points = page.put(row, label + 4, fromHundredths(subject.executionPoints));
    const score = executionScore(subject);
    this.executionCell = page.compute(row, label + 6, fromHundredths(score), POINTS);
    page.place('fundsTotal', { ...named, points, rate: rateCell, score: this.executionCell });
    page.slip('wrong execution score', this.executionCell, fromHundredths(score - 70), 'E06', [
      'E10',
      'E09',
      'D03',
    ]);
  }

  private rateOf(part: number, whole: number): readonly [number, string] {
    const percent = quotient(part, 10_000, whole);
    if (this.layout.rate === 'hundred') return [fromHundredths(percent), POINTS];
    return [this.layout.rate === 'raw' ? part / whole : percent / 10_000, RATE];
  }

  goals(): void {
    const { page, subject, left, width } = this;
    const half = Math.floor(width / 2);
    page.put(this.row, left, '年度总体目标');
    page.merge(this.row, left, 2, 1);
    page.put(this.row, left + 1, '预期目标');
    page.merge(this.row, left + 1, 1, half - 1);
    page.put(this.row, left + half, '实际完成情况');
    page.merge(this.row, left + half, 1, width - half);
    const expected = page.put(this.row + 1, left + 1, subject.goal[0]);
    page.merge(this.row + 1, left + 1, 1, half - 1);
    const actual = page.put(this.row + 1, left + half, subject.goal[1]);
    page.place('goals', { expected, actual });
    page.merge(this.row + 1, left + half, 1, width - half);
    this.row += 2;
  }

  grid(): void {
    const { page, subject, layout, left, first } = this;
    if (layout.section) {
      page.put(this.row, left, '绩效指标');
      page.merge(this.row, left, subject.lines.length + 1, 1);
    }
    ['一级指标', '二级指标', layout.nameHeader].forEach((header, index) =>
      page.put(this.row, first + index, header),
    );
    layout.columns.forEach(({ header }, index) => page.put(this.row, first + 3 + index, header));
    // Where one more column of the grid would stand.
    page.place('header', {
      next: { sheet: page.name, row: this.row, column: first + 3 + layout.columns.length },
    });
    const top = this.row + 1;
    subject.lines.forEach((line, index) => {
      const before = subject.lines[index - 1];
      const row = top + index;
      const levels: Record<string, CellAddress> = {};
      if (before?.level1 !== line.level1) {
        levels['level1'] = { sheet: page.name, row, column: first };
        const rows = subject.lines.filter(({ level1 }) => level1 === line.level1);
        const points = rows.reduce((sum, one) => sum + one.points, 0);
        page.put(
          row,
          first,
          layout.levelPoints ? `${line.level1}（${fromHundredths(points)}分）` : line.level1,
        );
        page.merge(row, first, rows.length, 1);
      }
      if (before?.level2 !== line.level2 || before.level1 !== line.level1) {
        levels['level2'] = page.put(row, first + 1, line.level2);
        page.merge(
          row,
          first + 1,
          subject.lines.filter((one) => one.level2 === line.level2 && one.level1 === line.level1).length,
          1,
        );
      }
      this.line(row, line, index, levels);
    });
    this.totals(top + subject.lines.length);
  }

  private line(row: number, line: Line, index: number, levels: Readonly<Record<string, CellAddress>>): void {
    const { page, layout, first } = this;
    const name = page.put(row, first + 2, layout.prefix ? `指标${index + 1}：${line.name}` : line.name);
    const cells = new Map<Role, CellAddress>();
    const isSplit = layout.columns.some(({ role }) => role === 'operator');
    layout.columns.forEach(({ role }, offset) => {
      const column = first + 3 + offset;
      const put = (value: string | number | null, format?: string): void => {
        cells.set(role, page.put(row, column, value, format));
      };
      const isNumber = line.kind === 'number';
      if (isSplit && line.kind === 'date' && DATE_PARTS[role]) put(DATE_PARTS[role](line));
      else if (role === 'operator') put(isNumber ? line.sign : '定性');
      else if (role === 'unit') put(isNumber ? line.unit : null);
      else if (role === 'target')
        put(isSplit && isNumber ? sizeNumber(line.target) : targetText(line), isSplit ? 'General' : '@');
      else if (role === 'actual') {
        const percent = layout.percentCells && !isSplit && isNumber && line.unit === '%';
        if (percent) put(sizeNumber(line.actual) / 100, '0.00%');
        else put(isSplit && isNumber ? sizeNumber(line.actual) : actualText(line));
      } else if (role === 'points') put(fromHundredths(line.points));
      else if (role === 'reason') put(line.reason === '' ? null : line.reason);
      else if (line.kind === 'qualitative') put(fromHundredths(line.score), POINTS);
      else cells.set(role, page.compute(row, column, fromHundredths(line.score), POINTS));
    });
    page.place('line', { ...levels, name, ...Object.fromEntries(cells) }, line.name, line);
    this.slipsOf(line, cells);
  }

  private slipsOf(line: Line, cells: ReadonlyMap<Role, CellAddress>): void {
    const { page } = this;
    const [score, reason, actual] = [cells.get('score'), cells.get('reason'), cells.get('actual')];
    if (!score || !reason || !actual || line.kind !== 'number') return;
    page.slip('score above points', score, fromHundredths(line.points + 100), 'E01', ['E10', 'E09', 'E15']);
    const wrong = line.score >= 100 ? line.score - 100 : Math.floor(line.score / 2);
    const rule = { '≥': 'E02', '≤': 'E03', '＝': 'E04' }[line.sign];
    page.slip('wrong score', score, fromHundredths(wrong), rule, ['E10', 'E09', 'D03', 'D06', 'D07', 'E15']);
    page.slip('no actual value', actual, null, 'D01', [
      'A08',
      'E08',
      'E02',
      'E03',
      'E04',
      'C04',
      'D02',
      'D03',
    ]);
    page.slip('score missing', score, null, 'E08', ['E10', 'A08', 'E09']);
    if (line.score < line.points)
      page.slip('no reason', reason, null, line.sign === '≤' ? 'D09' : 'D03', ['D03', 'D09', 'D11', 'D06']);
  }

  private totals(row: number): void {
    const { page, subject, layout, left, first, scheme } = this;
    const at = (role: Role): number => first + 3 + layout.columns.findIndex((column) => column.role === role);
    page.put(row, left, this.random.pick(['总分', '总  分', '合计']));
    const [points, score] = [at('points'), at('score')];
    page.merge(row, left, 1, Math.min(points, score) - left);
    const pointsCell = page.compute(row, points, fromHundredths(totalPoints(subject)));
    const total = totalScore(subject);
    const cell = page.compute(row, score, fromHundredths(total), POINTS);
    page.place('total', { label: { sheet: page.name, row, column: left }, points: pointsCell, score: cell });
    page.slip('wrong total', cell, fromHundredths(total - 150), 'E10', ['E12', 'E15', 'E11']);
    page.slip('wrong total points', pointsCell, fromHundredths(totalPoints(subject) - 100), 'F01', [
      'E09',
      'F05',
      'E10',
    ]);
    if (!layout.grade) return;
    page.put(row + 1, left, this.random.pick(['自评等级', '等级']));
    page.merge(row + 1, left, 1, Math.min(points, score) - left);
    const name = gradeOf(scheme, total);
    // Where no merges are read, the place behind the label's merged cells is not known.
    const write = page.merged ? page.compute.bind(page) : page.put.bind(page);
    const grade = write(row + 1, Math.min(points, score), name);
    page.place('grade', { grade });
    const other = scheme.grades.find((one) => one.name !== name)?.name ?? '';
    page.slip('wrong grade', grade, other, 'E12', ['E14']);
  }
}
