import { e18 } from '../../../src/rules/scoring/e18-not-applicable';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

testRule(e18, {
  valid: [
    { sheets: evaluation(row('效益/生态效益', '绿化面积', '不适用', '不适用', 10, 0)) },
    { sheets: evaluation(row('效益/生态效益', '绿化面积', '≥5亩', '6亩', 10, 10)) },
    { sheets: evaluation(row('效益/生态效益', '污染事件', '无', '无', 10, 10)) },
  ],
  invalid: [
    {
      sheets: evaluation(row('效益/生态效益', '绿化面积', '≥5亩', '不适用', 10, 10)),
      findings: [{ cell: 'G2', message: '「绿化面积」写明“不适用”，却得 10 分。' }],
    },
  ],
});
