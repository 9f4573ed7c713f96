/**
 * What a person's own words are about: labels of profile, remark, ratio and score entries, as data. A label belongs to
 * the first topic one of whose words it contains; `not` keeps look-alikes out.
 */
export interface Topic {
  /** How a gap names what is missing. */
  readonly what: string;
  readonly words: readonly string[];
  readonly not?: readonly string[];
}

export const TOPICS = {
  unitName: { what: '单位名称', words: ['单位名称', '部门名称', '单位全称', '部门全称'] },
  nature: {
    what: '单位性质',
    words: ['单位性质', '机构性质', '单位类型', '单位类别', '机构类型', '经费形式', '经费性质'],
  },
  rank: { what: '机构级别', words: ['机构级别', '单位级别', '机构规格', '行政级别', '规格'] },
  founded: { what: '成立情况', words: ['成立', '设立依据', '设立批复', '批准设立', '设立情况', '设立时间'] },
  superior: { what: '主管部门', words: ['主管部门', '归口', '隶属', '上级部门'] },
  duties: {
    what: '主要职责',
    words: ['职责', '职能', '主要任务'],
    not: ['内设', '履职', '效能', '数', '部门个数'],
  },
  organs: {
    what: '机构情况',
    words: ['内设', '机构情况', '下属单位', '机构设置', '机构数', '所属单位', '股室'],
  },
  leaders: { what: '领导职数', words: ['主任', '领导职数', '职数'] },
  overallWork: {
    what: '年度总体工作',
    words: ['总体工作', '年度工作', '工作计划', '年度总体'],
    not: ['目标'],
  },
  goalSetting: { what: '绩效目标设立情况', words: ['目标设立', '目标设定', '目标设置', '绩效目标情况'] },
  targetCompletion: {
    what: '绩效目标完成情况',
    words: [
      '目标完成',
      '目标指标完成',
      '目标实现',
      '总体完成',
      '绩效完成',
      '完成情况',
      '履职效能',
      '绩效情况',
    ],
  },
  monitoring: { what: '绩效运行监控情况', words: ['运行监控', '监控情况', '跟踪监控'] },
  satisfaction: { what: '社会满意度及可持续影响', words: ['满意度', '可持续影响'] },
  budgetCompilation: { what: '预算编制情况', words: ['预算编制'], not: ['问题'] },
  budgetExecution: { what: '预算执行情况', words: ['预算执行', '预算管理', '执行情况'] },
  disclosure: { what: '预决算公开情况', words: ['信息公开', '预决算公开', '公开'] },
  performanceManagement: { what: '绩效管理情况', words: ['绩效管理'], not: ['问题'] },
  procurement: { what: '采购管理情况', words: ['采购'] },
  assets: { what: '资产管理情况', words: ['资产'] },
  operatingCost: { what: '运行成本情况', words: ['运行成本', '成本控制', '经济成本'] },
  internalControl: {
    what: '内部管理制度情况',
    words: ['内部管理', '内部控制', '内控', '管理制度'],
    not: ['不'],
  },
  fundUse: { what: '资金使用情况', words: ['资金使用', '资金管理'], not: ['专项'] },
  specialFunds: { what: '专项资金管理情况', words: ['专项资金'], not: ['万元'] },
  projectUse: {
    what: '项目支出用途',
    words: ['项目支出用途', '项目支出主要用于', '项目用途', '项目支出内容'],
  },
  sangongReason: { what: '“三公”经费增减原因', words: ['三公'], not: ['变动率', '控制率'] },
  changeReason: {
    what: '收支增减原因',
    words: ['增减原因', '变动原因', '增减变化', '变化原因', '增加原因', '减少原因'],
  },
  conclusion: {
    what: '自评结论',
    words: ['自评结论', '评价结论', '总体评价', '自评结果', '评价结果'],
    not: ['应用', '得分'],
  },
  application: { what: '自评结果应用情况', words: ['结果应用', '拟应用', '应用情况', '结果运用'] },
  problems: { what: '存在的主要问题', words: ['问题', '不足'], not: ['整改', '改进措施', '巡察'] },
  measures: { what: '下一步改进措施', words: ['改进', '措施', '下一步', '整改意见', '建议'], not: ['努力'] },
  outlook: { what: '今后工作努力方向', words: ['努力方向', '今后', '工作方向'] },
} as const satisfies Readonly<Record<string, Topic>>;

export type TopicName = keyof typeof TOPICS;
