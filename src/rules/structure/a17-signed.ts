import { rule } from '../rule';

const SIGNED = new Set([
  '填报人',
  '填表人',
  '填报日期',
  '填表日期',
  '填报时间',
  '填表时间',
  '联系电话',
  '联系人',
  '单位负责人',
  '财务负责人',
  '项目负责人',
  '部门负责人',
  '审核人',
]);

/** A17: the places for who filled the form in and when are filled, wherever they are printed. */
export const a17 = rule(
  {
    id: 'A17',
    slug: 'signed',
    group: 'structure',
    severity: 'info',
    basis: ['form'],
    messages: ['empty'],
    fixes: [],
  },
  ({ evaluation }, report) => {
    for (const { label, subject, value } of evaluation.profile) {
      if (!SIGNED.has(subject) || value.source !== 'empty') continue;
      report({ key: 'empty', cell: value.cell, subject, related: [label.cell] });
    }
  },
);
