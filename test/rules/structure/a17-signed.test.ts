import { a17 } from '../../../src/rules/structure/a17-signed';
import { testRule } from '../tester';

testRule(a17, {
  valid: [
    {
      sheets: {
        表: [
          ['项目名称', '应急广播建设', '填报人', '张三'],
          ['主管部门', '区委宣传部', '实施单位', null],
        ],
      },
    },
  ],
  invalid: [
    {
      sheets: {
        表: [
          ['项目名称', '应急广播建设', '填报人', null],
          ['主管部门', '区委宣传部', '填报日期', '2025年3月1日'],
        ],
      },
      findings: [{ cell: 'D1', message: '「填报人」没有填写。' }],
    },
  ],
});
