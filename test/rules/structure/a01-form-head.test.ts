import { a01 } from '../../../src/rules/structure/a01-form-head';
import { testRule } from '../tester';

testRule(a01, {
  valid: [
    {
      sheets: {
        表: [
          ['项目名称', '应急广播建设'],
          ['主管部门', '区委宣传部', '实施单位', '示例区融媒体中心'],
        ],
      },
    },
  ],
  invalid: [
    {
      sheets: {
        表: [
          ['项目名称', null],
          ['主管部门', '区委宣传部', '实施单位', '示例区融媒体中心'],
        ],
      },
      findings: [{ cell: 'B1', message: '「项目名称」没有填写。' }],
    },
    {
      sheets: {
        表: [
          ['项目名称', '应急广播建设'],
          ['主管部门', '区委宣传部', '实施单位', null],
          ['项目属性', '延续'],
        ],
      },
      findings: [{ cell: 'D2', message: '「实施单位」没有填写。' }],
    },
  ],
});
