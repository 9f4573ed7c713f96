/**
 * What the labels of money lines mean, as data. A label is first cut down to its core: years, brackets and the words
 * that only say "total of" or "of this unit" go away, so that 2024年部门收入合计 and 本年收入合计 are both 收入.
 */
export type MoneyMeaning =
  | 'income'
  | 'fiscalIncome'
  | 'expenditure'
  | 'basic'
  | 'project'
  | 'sangong'
  | 'abroad'
  | 'vehicle'
  | 'vehiclePurchase'
  | 'vehicleOperation'
  | 'reception'
  | 'otherFiscal'
  | 'governmentFund'
  | 'stateCapital'
  | 'socialInsurance';

/** Words that a label may carry without changing what it means. Longer ones first. */
export const FILLERS: readonly string[] = [
  '本单位',
  '本部门',
  '部门整体',
  '单位整体',
  '本年度',
  '部门',
  '单位',
  '整体',
  '全年',
  '本年',
  '当年',
  '年度',
  '预算',
  '决算',
  '安排',
  '批复',
  '实际',
  '执行',
  '完成',
  '合计',
  '总计',
  '总额',
  '小计',
  '金额',
  '数额',
  '情况',
  '总',
  '数',
];

/** Exact cores of each meaning, the best word first. */
export const MONEY_WORDS: Readonly<Record<MoneyMeaning, readonly string[]>> = {
  income: ['收入', '收支', '财政拨款收支'],
  fiscalIncome: [
    '财政拨款收入',
    '财政拨款',
    '一般公共财政拨款收入',
    '一般公共财政拨款',
    '一般公共拨款',
    '财政补助收入',
  ],
  expenditure: ['支出', '费用支出'],
  basic: ['基本支出'],
  project: ['项目支出', '专项支出'],
  sangong: ['三公经费', '三公经费支出', '三公'],
  abroad: [
    '因公出国境费',
    '因公出国境费用',
    '因公出国费',
    '出国境费',
    '出国境费用',
    '因公出国境经费',
    '因公出国境',
  ],
  vehicle: [
    '公务用车购置及运行维护费',
    '公务用车购置及运行费',
    '公务用车购置和运行维护费',
    '公务用车费',
    '公务用车购置及运行',
  ],
  vehiclePurchase: ['公务用车购置费', '公务用车购置', '购置费', '公务用车购置支出'],
  vehicleOperation: [
    '公务用车运行维护费',
    '公务用车运行费',
    '公务用车运行维护费支出',
    '公务用车运行维护',
    '公车运行维护费',
    '运行维护费',
    '运行费',
  ],
  reception: ['公务接待费', '公务接待费支出', '公务接待', '接待费'],
  otherFiscal: [
    '区本级其他财政性资金',
    '其他财政性资金',
    '本级其他财政性资金',
    '区级其他财政性资金',
    '县本级其他财政性资金',
    '市本级其他财政性资金',
  ],
  governmentFund: ['政府性基金', '政府性基金支出', '政府性基金财政拨款支出'],
  stateCapital: ['国有资本经营', '国有资本经营支出', '国有资本经营财政拨款支出'],
  socialInsurance: ['社会保险基金', '社会保险基金支出', '社保基金', '社保基金支出'],
};

/** 支出功能分类科目 at the 类 level (政府收支分类科目): a line of that name is a function, whatever the table's layout. */
export const FUNCTION_CLASSES: readonly string[] = [
  '一般公共服务',
  '外交',
  '国防',
  '公共安全',
  '教育',
  '科学技术',
  '文化旅游体育与传媒',
  '文化体育与传媒',
  '社会保障和就业',
  '社会保险基金',
  '卫生健康',
  '医疗卫生与计划生育',
  '节能环保',
  '城乡社区',
  '农林水',
  '交通运输',
  '资源勘探工业信息等',
  '资源勘探信息等',
  '商业服务业等',
  '金融',
  '援助其他地区',
  '自然资源海洋气象等',
  '国土海洋气象等',
  '住房保障',
  '粮油物资储备',
  '国有资本经营预算',
  '灾害防治及应急管理',
  '债务还本',
  '债务付息',
  '债务发行费用',
  '抗疫特别国债安排的',
];

/** 基本支出, 项目支出 and the other natures of expenditure in the final accounts. */
export const NATURES: readonly string[] = [
  '基本支出',
  '项目支出',
  '事业发展性支出',
  '上缴上级支出',
  '经营支出',
  '对附属单位补助支出',
  '事业单位经营支出',
];

/** What 基本支出 is made of, by economic class or by use. */
export const ECONOMIC: readonly string[] = [
  '人员经费',
  '公用经费',
  '工资福利支出',
  '商品和服务支出',
  '对个人和家庭的补助',
  '对个人和家庭补助支出',
  '资本性支出',
  '机关运行经费',
  '机关运行经费支出',
  '机关运行经费预算支出',
  '日常公用经费',
  '人员支出',
  '公用支出',
];

/** Signs of an income source in a label. */
export const SOURCE_SIGN = /拨款|收入|补助|财政(?!专项)|上级|资金$|结转|结余|使用$/;
export const EXPENDITURE_SIGN = /支出|经费|费$|费用/;

/** The blocks of a target form's 预算整体情况, each a full division of the same money. */
export type BudgetBlock = 'expenditure' | 'source' | 'level';

/** Words in a line's label that put it into a block; lines under such a line belong with it. */
export const BUDGET_BLOCKS: Readonly<Record<BudgetBlock, RegExp>> = {
  expenditure: /^(?:基本支出|项目支出|事业发展性支出|财政专项资金|其他事业发展性支出)$/,
  source: /^(?:财政拨款|其他资金|上年结转(?:资金)?|事业收入|经营收入|上级补助收入|其他收入|财政拨款收入)$/,
  level: /级使用资金|转移支付/,
};
