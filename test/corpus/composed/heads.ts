import type { CellInput } from '../../support/workbook';
import type { Dice } from './dice';
import { ACCOUNTS } from './moneyWords';
import type { At, Pen } from './pen';
import { OFFICIAL } from './samples';

/** A head over several columns, each with its role and a word of its own below; a lone column has no part. */
interface Head {
  readonly words: readonly string[];
  readonly parts: readonly (readonly [role: string, words: readonly string[]])[];
}

const MONEY_HEADS: readonly Head[] = [
  {
    words: ['预算数', '预算', '预算安排', '支出预算'],
    parts: [
      ['budget', ['年初', '年初数', '年初批复']],
      ['adjusted', ['调整后', '调整后数', '全年']],
    ],
  },
  {
    words: ['决算数', '决算', '实际支出', '支出决算'],
    parts: [
      ['previous', ['上年', '上年数', '2022年', '上年度']],
      ['actual', ['本年', '本年数', '2023年', '本年度']],
    ],
  },
  {
    words: ['与上年相比', '比上年增减', '较上年变化', '同比变动'],
    parts: [
      ['change', ['增减额', '金额', '增减数']],
      ['changeRate', ['增减率', '幅度（%）', '增减%', '比例']],
    ],
  },
];

const INDICATOR_HEADS: readonly Head[] = [
  {
    words: ['年度指标值', '指标值', '目标值', '绩效目标值'],
    parts: [
      ['target', ['年初', '年初设定', '批复', '年初批复']],
      ['adjustedTarget', ['调整后', '变更后', '调整']],
    ],
  },
  {
    words: ['完成情况', '实际完成情况', '全年完成情况'],
    parts: [
      ['actual', ['完成值', '实际值', '实际完成值', '数值']],
      ['other', ['完成率', '占目标比', '完成比例']],
    ],
  },
  { words: ['分值', '权重', '标准分'], parts: [['points', []]] },
  {
    words: ['得分', '评分', '得分情况'],
    parts: [
      ['score', ['自评', '单位自评', '自评得分']],
      ['other', ['复核', '财政复核', '主管部门复核']],
    ],
  },
];

interface Column {
  readonly role: string;
  readonly column: number;
}

/** Writes a header of two rows: lone words in the upper one, parts below the heads that reach over them. */
function writeHeads(
  dice: Dice,
  pen: Pen,
  at: At,
  alone: readonly Column[],
  heads: readonly Head[],
): Column[] {
  const columns = [...alone];
  let column = at.column + alone.length;
  for (const { words, parts } of heads) {
    pen.put(at.row, column, dice.pick(words));
    for (const [role, below] of parts) {
      if (parts.length > 1) pen.put(at.row + 1, column, dice.pick(below));
      columns.push({ role, column });
      column += 1;
    }
  }
  return columns;
}

const told = (columns: readonly Column[]): Column[] => columns.filter(({ role }) => role !== 'other');

/** Income and expenditure below heads of two rows. */
export function moneyBelowHeads(dice: Dice, pen: Pen, at: At): void {
  pen.put(at.row, at.column, '2023年部门收支情况表');
  pen.put(at.row + 1, at.column, '单位：万元');
  const top = { row: at.row + 2, column: at.column };
  pen.put(top.row, top.column, dice.pick(['项目', '科目名称', '支出项目']));
  const heads = dice.shuffled(MONEY_HEADS).slice(0, 2 + dice.below(2));
  const columns = writeHeads(dice, pen, top, [{ role: 'label', column: at.column }], heads);
  const rows = dice.pick(ACCOUNTS).map(([label, share], index) => {
    const row = top.row + 2 + index;
    const value = (role: string): CellInput =>
      role === 'label' ? label : role === 'changeRate' ? '5%' : role === 'change' ? share / 20 : share * 4;
    return Object.fromEntries(columns.map(({ role, column }) => [role, pen.put(row, column, value(role))]));
  });
  pen.expect({ kind: 'accounts', unit: '万元', year: '2023', columns, rows });
}

/** Indicators below heads of two rows. */
export function indicatorsBelowHeads(dice: Dice, pen: Pen, at: At): void {
  const naming = ['level1', 'level2', 'name'].map((role, index) => ({ role, column: at.column + index }));
  ['一级指标', '二级指标', '三级指标'].forEach((word, index) => pen.put(at.row, at.column + index, word));
  const parted = INDICATOR_HEADS.filter(({ parts }) => parts.length === 1 || dice.chance(70));
  const [target] = INDICATOR_HEADS;
  const chosen = target && !parted.includes(target) ? [target, ...parted] : parted;
  const columns = writeHeads(dice, pen, at, naming, dice.chance(70) ? chosen : dice.shuffled(chosen));
  let row = at.row + 2;
  const rows: Record<string, At>[] = [];
  for (const { level1, level2, samples } of OFFICIAL.slice(0, 4 + dice.below(3)))
    for (const sample of samples.slice(0, 2)) {
      const value = (role: string): CellInput => {
        if (role === 'level1') return `${level1}指标`;
        if (role === 'level2') return `${level2}指标`;
        if (role === 'name') return sample.name;
        if (role === 'points' || role === 'score') return 10;
        if (role === 'actual') return `${sample.actual}${sample.unit}`;
        return role === 'other' ? '100%' : `${sample.operator}${sample.value}${sample.unit}`;
      };
      const cells = columns.map(({ role, column }) => [role, pen.put(row, column, value(role))] as const);
      rows.push(Object.fromEntries(cells.filter(([role]) => role !== 'other')));
      row += 1;
    }
  pen.expect({ kind: 'indicators', columns: told(columns), rows });
}
