import { a07 } from '../../../src/rules/structure/a07-cost-of-works';
import { evaluation, row } from '../forms';
import { testRule } from '../tester';

const project = (name: string, ...rows: readonly ReturnType<typeof row>[]) => ({
  自评表: [['项目支出绩效自评表'], ['项目名称', name], ...(evaluation(...rows)['自评表'] ?? [])],
});
const output = row('产出/数量', '购置设备数量', '＝6台', '6台', 10, 10);

testRule(a07, {
  valid: [
    {
      sheets: project('应急广播设备购置', output, row('产出/成本', '设备单价', '≤2万元', '1.9万元', 10, 10)),
    },
    { sheets: project('精神文明建设', output) },
    { sheets: project('设备购置', row('质量', '购置设备数量', '＝6台', '6台', 10, 10)) },
    // A printed class of cost without an indicator is A06's.
    { sheets: project('设备购置', output, row('产出/成本', null, null, null, null, null)) },
  ],
  invalid: [
    {
      // No first level in the first row.
      sheets: project(
        '设备购置',
        ['', '数量指标', '购置数量', '≥5台', '6台', 10, 10],
        row('效益/社会效益', '覆盖率', '≥95%', '96%', 10, 10),
      ),
      findings: [{ cell: 'C4', message: '「设备购置」属于工程、修缮或购置类项目，没有设成本指标。' }],
    },
    {
      sheets: project('应急广播设备购置', output, row('效益/社会效益', '覆盖率', '≥95%', '96%', 10, 10)),
      findings: [{ cell: 'A4', message: '「应急广播设备购置」属于工程、修缮或购置类项目，没有设成本指标。' }],
    },
  ],
});
