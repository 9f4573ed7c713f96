/** The indicators of the fictional unit, one list per project and one for the whole unit, as every form prints them. */
export interface Row {
  readonly level1: string;
  readonly level2: string;
  readonly name: string;
  readonly target: string;
  readonly actual: string;
  readonly points: number;
  readonly score: number;
  readonly reason: string;
  /** January to July, and what the whole year is expected to reach. */
  readonly july?: string;
  readonly expected?: string;
  readonly possibility?: string;
}

export const UNIT_NAME = '示例区融媒体中心';

const OUTPUT = '产出指标';
const BENEFIT = '效益指标';
const SATISFACTION = '满意度指标';
const SERVED = '服务对象满意度指标';
const GROWTH =
  '短视频平台推荐规则调整，自然增长放缓。改进措施：2025年起每季度开展一次线下推广，增设本地服务栏目。';

/** 新媒体平台运行维护: 100 points with 10 for execution, 96.70 scored. */
export const PLATFORM: readonly Row[] = [
  {
    level1: OUTPUT,
    level2: '数量指标',
    name: '平台稿件发布量',
    target: '≥3000条',
    actual: '3150条',
    points: 15,
    score: 15,
    reason: '',
    july: '1800条',
    expected: '3100条',
    possibility: '确定能',
  },
  {
    level1: OUTPUT,
    level2: '数量指标',
    name: '短视频制作量',
    target: '≥400条',
    actual: '412条',
    points: 10,
    score: 10,
    reason: '',
    july: '240条',
    expected: '410条',
    possibility: '确定能',
  },
  {
    level1: OUTPUT,
    level2: '质量指标',
    name: '稿件差错率',
    target: '≤0.5%',
    actual: '0.3%',
    points: 10,
    score: 10,
    reason: '',
    july: '0.3%',
    expected: '0.3%',
    possibility: '确定能',
  },
  {
    level1: OUTPUT,
    level2: '时效指标',
    name: '故障响应及时率',
    target: '≥95%',
    actual: '96%',
    points: 10,
    score: 10,
    reason: '',
    july: '96%',
    expected: '96%',
    possibility: '确定能',
  },
  {
    level1: OUTPUT,
    level2: '成本指标',
    name: '单条短视频制作成本',
    target: '≤0.15万元',
    actual: '0.14万元',
    points: 5,
    score: 5,
    reason: '',
    july: '0.14万元',
    expected: '0.14万元',
    possibility: '确定能',
  },
  {
    level1: BENEFIT,
    level2: '社会效益指标',
    name: '平台月均活跃用户数',
    target: '≥8万人',
    actual: '8.6万人',
    points: 15,
    score: 15,
    reason: '',
    july: '8.2万人',
    expected: '8.5万人',
    possibility: '确定能',
  },
  {
    level1: BENEFIT,
    level2: '可持续影响指标',
    name: '平台用户增长率',
    target: '≥5%',
    actual: '4%',
    points: 15,
    score: 12,
    reason: GROWTH,
    july: '2.5%',
    expected: '4.5%',
    possibility: '有可能',
  },
  {
    level1: SATISFACTION,
    level2: SERVED,
    name: '平台用户满意度',
    target: '≥90%',
    actual: '93%',
    points: 10,
    score: 10,
    reason: '在线问卷调查，样本量200份，收回有效问卷186份。',
    july: '92%',
    expected: '92%',
    possibility: '确定能',
  },
];

/** 应急广播系统维护: 100 points with 10 for execution, 99.20 scored. */
export const BROADCAST: readonly Row[] = [
  {
    level1: OUTPUT,
    level2: '数量指标',
    name: '终端巡检次数',
    target: '≥12次',
    actual: '12次',
    points: 15,
    score: 15,
    reason: '',
  },
  {
    level1: OUTPUT,
    level2: '数量指标',
    name: '维护终端数量',
    target: '≥260个',
    actual: '264个',
    points: 10,
    score: 10,
    reason: '',
  },
  {
    level1: OUTPUT,
    level2: '质量指标',
    name: '设备完好率',
    target: '≥98%',
    actual: '98.5%',
    points: 10,
    score: 10,
    reason: '',
  },
  {
    level1: OUTPUT,
    level2: '时效指标',
    name: '故障修复及时率',
    target: '≥95%',
    actual: '95%',
    points: 10,
    score: 10,
    reason: '',
  },
  {
    level1: OUTPUT,
    level2: '成本指标',
    name: '单个终端年维护成本',
    target: '≤0.30万元',
    actual: '0.28万元',
    points: 5,
    score: 5,
    reason: '',
  },
  {
    level1: BENEFIT,
    level2: '社会效益指标',
    name: '重要信息播发覆盖率',
    target: '≥95%',
    actual: '97%',
    points: 20,
    score: 20,
    reason: '',
  },
  {
    level1: BENEFIT,
    level2: '可持续影响指标',
    name: '运行维护管理制度',
    target: '制度印发并按月执行',
    actual: '达成年度指标',
    points: 10,
    score: 10,
    reason: '依据印发的管理制度和12个月的巡检记录评定。',
  },
  {
    level1: SATISFACTION,
    level2: SERVED,
    name: '村（居）民满意度',
    target: '≥90%',
    actual: '91%',
    points: 10,
    score: 10,
    reason: '入户问卷调查，样本量150份，收回有效问卷142份。',
  },
];

/** The whole unit: 100 points with 10 for execution, 96.83 scored. */
export const DEPARTMENT: readonly Row[] = [
  {
    level1: OUTPUT,
    level2: '数量指标',
    name: '播发新闻稿件数',
    target: '≥5000篇',
    actual: '5260篇',
    points: 15,
    score: 15,
    reason: '',
  },
  {
    level1: OUTPUT,
    level2: '数量指标',
    name: '制作短视频数量',
    target: '≥400条',
    actual: '412条',
    points: 10,
    score: 10,
    reason: '',
  },
  {
    level1: OUTPUT,
    level2: '质量指标',
    name: '安全播出责任事故数',
    target: '＝0次',
    actual: '0次',
    points: 10,
    score: 10,
    reason: '',
  },
  {
    level1: OUTPUT,
    level2: '时效指标',
    name: '重点报道及时率',
    target: '≥98%',
    actual: '98.6%',
    points: 10,
    score: 10,
    reason: '',
  },
  {
    level1: OUTPUT,
    level2: '成本指标',
    name: '公用经费控制率',
    target: '≤100%',
    actual: '98.64%',
    points: 5,
    score: 5,
    reason: '',
  },
  {
    level1: BENEFIT,
    level2: '社会效益指标',
    name: '上级媒体采用稿件数',
    target: '≥270篇',
    actual: '285篇',
    points: 15,
    score: 15,
    reason: '',
  },
  {
    level1: BENEFIT,
    level2: '可持续影响指标',
    name: '平台用户增长率',
    target: '≥5%',
    actual: '4%',
    points: 15,
    score: 12,
    reason: GROWTH,
  },
  {
    level1: SATISFACTION,
    level2: SERVED,
    name: '受众满意度',
    target: '≥90%',
    actual: '92%',
    points: 10,
    score: 10,
    reason: '电话和在线问卷调查，样本量300份，收回有效问卷281份。',
  },
];
