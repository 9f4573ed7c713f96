import { rule } from '../rule';

const HEAD = new Set([
  '项目名称',
  '主管部门',
  '实施单位',
  '单位名称',
  '部门名称',
  '填报单位',
  '预算单位',
  '评价年度',
  '年度',
]);

/** A01: the head of a form (项目名称, 主管部门, 实施单位, 年度) is filled in wherever it is printed. */
export const a01 = rule(
  {
    id: 'A01',
    slug: 'form-head',
    group: 'structure',
    severity: 'error',
    basis: ['measures2020', 'form'],
    messages: ['empty'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const { label, subject, value } of evaluation.profile) {
      if (!HEAD.has(subject) || value.source !== 'empty') continue;
      report({ key: 'empty', cell: value.cell, subject, related: [label.cell] });
    }
  },
);
