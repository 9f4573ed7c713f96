/** An indicator as a unit would write it: its classes, its target in three parts, and what was achieved. */
export interface Sample {
  readonly name: string;
  /** `≥`, `≤`, `＝`; empty for a target in words. */
  readonly operator: string;
  readonly value: string;
  readonly unit: string;
  readonly actual: string;
}

export interface ClassSample {
  readonly level1: string;
  readonly level2: string;
  readonly samples: readonly Sample[];
}

const sample = (text: string): Sample => {
  const [name = '', operator = '', value = '', unit = '', actual = ''] = text.split('|');
  return { name, operator, value, unit, actual };
};

const classOf = (level1: string, level2: string, ...samples: string[]): ClassSample => ({
  level1,
  level2,
  samples: samples.map(sample),
});

/** Classes of 财预〔2020〕10号, in the order of the form. */
export const OFFICIAL: readonly ClassSample[] = [
  classOf(
    '产出',
    '数量',
    '举办培训班|≥|12|期|13',
    '编印宣传册|≥|5000|册|5200',
    '维修桥梁|＝|3|座|3',
    '购置设备台数|＝|18|台|18',
    '新建公厕|≥|6|座|5',
    '发放补贴人数|≥|1200|人|1234',
  ),
  classOf(
    '产出',
    '质量',
    '验收合格率|≥|98|%|100',
    '培训考核通过率|≥|90|%|93.5',
    '设备故障率|≤|2|%|1.1',
    '差错率|≤|0.5|%|0.3',
  ),
  classOf(
    '产出',
    '时效',
    '项目完成时间||12月底前||11月30日',
    '补贴发放及时率|＝|100|%|100',
    '平均办理时限|≤|5|个工作日|4.5',
  ),
  classOf('产出', '成本', '项目总成本|≤|320|万元|318.6', '人均培训成本|≤|400|元/人|385'),
  classOf('效益', '经济效益', '带动农户增收|≥|800|元|860', '节约财政资金|≥|15|万元|15.4'),
  classOf(
    '效益',
    '社会效益',
    '政策知晓率|≥|85|%|88',
    '对营商环境的改善作用||有所改善||达成年度指标',
    '安全责任事故|＝|0|起|0',
  ),
  classOf(
    '效益',
    '生态效益',
    '植被覆盖率|≥|55|%|57',
    '水质改善情况||持续改善||部分达成年度指标并具有一定效果',
  ),
  classOf('效益', '可持续影响', '长效管理机制健全性||健全||健全', '设施可使用年限|≥|10|年|10'),
  classOf('满意度', '服务对象满意度', '群众满意度|≥|90|%|94.6', '参训学员满意度|≥|95|%|96'),
];

/** The same with cost as a first level (财预〔2021〕101号). */
export const COST_FIRST: readonly ClassSample[] = [
  classOf('成本', '经济成本', '项目总成本|≤|320|万元|318.6', '单位维护成本|≤|15|元/平方米|14.2'),
  ...OFFICIAL.filter(({ level2 }) => level2 !== '成本'),
];

/** Classes of the whole unit's expenditure, of 财预〔2013〕53号 and of local schemes. */
export const DEPARTMENT: readonly ClassSample[] = [
  classOf('投入', '预算配置', '在职人员控制率|≤|100|%|94.7', '“三公经费”变动率|≤|0|%|-4.3'),
  classOf(
    '过程',
    '预算执行',
    '预算完成率|＝|100|%|98.2',
    '结转结余率|≤|10|%|1.8',
    '公用经费控制率|≤|100|%|92.1',
  ),
  classOf('过程', '预算管理', '管理制度健全性||健全||健全', '预决算信息公开性||按规定公开||已公开'),
  classOf('过程', '资产管理', '固定资产利用率|≥|95|%|98.9'),
  classOf('产出', '职责履行', '重点工作办结率|≥|95|%|97', '播发稿件数量|≥|2200|篇|2859'),
  classOf('效果', '履职效益', '宣传活动影响力||较大||较大', '社会公众满意度|≥|90|%|93'),
];

export const LOCAL: readonly ClassSample[] = [
  classOf('履职效能', '整体产出', '受理诉求件数|≥|3000|件|3266', '巡查里程|≥|12000|公里|12540'),
  classOf('履职效能', '整体效益', '投诉下降比例|≥|5|%|6.2'),
  classOf('管理效率', '预算编制', '新增项目事前评估|＝|100|%|100', '预算编制约束性|≤|10|%|3.4'),
  classOf('管理效率', '采购管理', '采购意向公开合规性||合规||合规', '合同备案及时率|＝|100|%|100'),
  classOf('管理效率', '运行成本', '人均公用支出|≤|2.4|万元|2.1'),
];
