import type { MoneyMeaning } from '../facts/meanings';
import type { Fields } from '../template/values';
import { budgetBlock } from './breakdown';
import { commonFields } from './context';
import type { Context } from './context';
import { funds } from './funds';
import { goals } from './goals';
import { indicators } from './indicators';
import { moneyOfMeaning } from './money';
import { otherFields } from './others';
import { results, resultsByTask } from './results';
import { scoreFields, scores } from './score';
import { staff } from './staff';
import { projects, tasks } from './tasks';
import { threePublic } from './threePublic';
import { topicFields } from './topics';

const MONEY: { readonly [name: string]: MoneyMeaning } = {
  收入: 'income',
  支出: 'expenditure',
  基本支出: 'basic',
  项目支出: 'project',
  财政拨款: 'fiscalIncome',
  因公出国费: 'abroad',
  公务用车费: 'vehicle',
  公务接待费: 'reception',
  其他财政性资金: 'otherFiscal',
  政府性基金: 'governmentFund',
  国有资本经营预算: 'stateCapital',
  社会保险基金: 'socialInsurance',
};

/** All fields of a template, each made when it is asked for. */
export function fieldsOf(context: Context): Fields {
  const money = Object.entries(MONEY).map(
    ([name, meaning]) => [name, () => moneyOfMeaning(context, meaning)] as const,
  );
  return {
    ...commonFields(context),
    ...Object.fromEntries(money),
    三公: () => threePublic(context),
    申报支出: () => budgetBlock(context, 'expenditure', '部门预算支出'),
    申报来源: () => budgetBlock(context, 'source', '部门预算收入来源'),
    申报级次: () => budgetBlock(context, 'level', '按预算级次划分的预算'),
    项目资金: () => funds(context),
    总体目标: () => goals(context, 'expected', 'all'),
    目标实际完成: () => goals(context, 'actual', 'all'),
    部门总体目标: () => goals(context, 'expected', 'unit'),
    部门目标实际完成: () => goals(context, 'actual', 'unit'),
    机构: () => staff(context, 'organs'),
    人员: () => staff(context, 'people'),
    重点任务: () => tasks(context),
    项目: () => projects(context),
    自评指标: () => indicators(context, 'evaluation', 'all'),
    部门自评指标: () => indicators(context, 'evaluation', 'unit'),
    申报指标: () => indicators(context, 'target', 'all'),
    部门申报指标: () => indicators(context, 'target', 'unit'),
    履职成效: () => results(context),
    任务成效: () => resultsByTask(context),
    ...scoreFields(context),
    各表得分: () => scores(context),
    ...topicFields(context),
    ...otherFields(context),
  };
}

export type { Context } from './context';
