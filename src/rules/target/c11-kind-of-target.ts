import { plainText } from '../../quantity';
import { rowRule } from '../rule';
import { shownOf, subjectOf } from '../support/indicators';

const QUANTITATIVE = new Set([
  '≥',
  '≤',
  '>',
  '<',
  '=',
  '定量',
  '大于等于',
  '小于等于',
  '大于',
  '小于',
  '等于',
]);
const UNITS = new Set(['%', '‰', '万元', '元', '个', '次', '篇', '条', '人', '人次']);

/** C11: where a column says 定量 (or a sign) the target is a number; where it says 定性 there is no unit beside words. */
export const c11 = rowRule(
  {
    id: 'C11',
    slug: 'kind-of-target',
    group: 'target',
    severity: 'error',
    basis: ['system'],
    messages: ['wordsForNumber', 'unitForWords'],
    fixes: [],
  },
  'named',
  ({ indicator }, report) => {
    const { operator, unit, target: cell } = indicator.row.cells;
    const kind = plainText(shownOf(operator)).replace(/\s/g, '');
    if (!operator || !cell || cell.text === '') return;
    const finding = {
      cell: cell.cell,
      subject: subjectOf(indicator),
      stated: cell.text,
      related: [operator.cell],
    };
    const digits = /[\d〇零一二三四五六七八九十百]/.test(plainText(cell.text));
    if (QUANTITATIVE.has(kind) && !digits) {
      report({ key: 'wordsForNumber', ...finding, values: { kind: operator.text } });
    }
    if (kind === '定性' && unit && UNITS.has(plainText(unit.text)) && !digits) {
      report({ key: 'unitForWords', ...finding, values: { unit: unit.text } });
    }
  },
);
