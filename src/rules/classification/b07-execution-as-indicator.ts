import { rowRule } from '../rule';
import { classOf } from '../support/indicators';

const LEVELS = new Set(['产出', '效益', '效果']);
const EXECUTION =
  /预算执行率|资金支付(?:完成|及时)?率|资金执行率|支出(?:完成)?进度|支付进度|预算支出率|资金支出率/;

/** B07: the execution rate has points of its own; as an indicator under 产出 or 效益 it counts twice. */
export const b07 = rowRule(
  {
    id: 'B07',
    slug: 'execution-as-indicator',
    group: 'classification',
    severity: 'warning',
    basis: ['measures2020'],
    messages: ['twice'],
    fixes: [],
  },
  'named',
  ({ indicator }, report) => {
    const { level1, name } = indicator;
    if (!LEVELS.has(classOf(level1)) || !EXECUTION.test(name.value)) return;
    report({ key: 'twice', cell: name.cell, subject: name.value });
  },
);
