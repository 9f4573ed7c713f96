import { FORM_WORDS, national2020 } from './national';
import type { Scheme } from './types';

/** A level of indicators whose points the scheme leaves open. */
const open = (name: string, classes: readonly string[]) => ({ name, points: null, classes });

const OPEN_LEVELS = national2020.levels.map(({ name, classes }) => open(name, classes));

/** Guangzhou's department evaluation: 履职效能 and 管理效率. Its points per indicator are not published. */
export const guangzhouDepartment: Scheme = {
  ...national2020,
  id: 'guangzhou-department',
  name: {
    zh: '广州：部门整体支出绩效自评（履职效能、管理效率）',
    en: 'Guangzhou: whole-department evaluation (performance of duties, efficiency of management)',
  },
  basis: '广州市部门整体支出绩效自评',
  evidence: [
    '履职效能',
    '管理效率',
    '广州',
    '番禺',
    '越秀区',
    '荔湾区',
    '海珠区',
    '天河区',
    '花都区',
    '南沙区',
    '从化区',
    '增城区',
  ],
  levels: [
    open('履职效能', []),
    open('管理效率', ['预算编制', '预算执行', '信息公开', '绩效管理', '采购管理', '资产管理', '运行成本']),
  ],
  executionPoints: null,
  template: 'guangzhou-department',
};

/** Guangzhou's form of targets for a whole department, filled with the budget; it carries no points. */
export const guangzhouTarget: Scheme = {
  ...national2020,
  id: 'guangzhou-target',
  name: {
    zh: '广州：部门整体预算绩效目标申报表',
    en: 'Guangzhou: target form of a whole department',
  },
  basis: '广州市部门整体预算绩效目标申报表',
  evidence: [
    '部门整体预算绩效目标申报表',
    '实施周期指标值',
    '事业发展性支出',
    '拟用于对下转移支付资金',
    '期望达到的目标',
    '广州',
    '番禺',
  ],
  levels: [
    open('产出指标', ['数量指标', '质量指标', '时效指标', '成本指标']),
    // This form prints satisfaction among the benefits.
    open('效益指标', [
      '经济效益指标',
      '社会效益指标',
      '生态效益指标',
      '可持续影响指标',
      '服务对象满意度指标',
    ]),
  ],
  executionPoints: null,
  targetsOnly: true,
  template: 'guangzhou-target-form',
};

/** The 2020 report of a whole department as Guangdong's cities outside Guangzhou write it. */
export const guangdong2020: Scheme = {
  ...national2020,
  id: 'guangdong-2020',
  name: {
    zh: '广东：部门整体支出绩效自评报告（2020年体例）',
    en: 'Guangdong: whole-department report (2020 outline)',
  },
  basis: '广东省部门整体支出绩效自评',
  evidence: [
    '广东省',
    '韶关',
    '乐昌',
    '汕头',
    '佛山',
    '江门',
    '湛江',
    '茂名',
    '肇庆',
    '惠州',
    '梅州',
    '汕尾',
    '河源',
    '阳江',
    '清远',
    '东莞',
    '潮州',
    '揭阳',
    '云浮',
    '保运作、保生产',
  ],
  levels: [],
  executionPoints: null,
  template: 'guangdong-2020',
};

/** Anhui: departments use the national project grid (points as printed under the form) and write a letter. */
export const anhui: Scheme = {
  ...national2020,
  id: 'anhui',
  name: { zh: '安徽：部门绩效自评工作报告', en: 'Anhui: report on the department’s self-evaluation' },
  basis: '皖发〔2019〕11号',
  evidence: [
    '皖发〔2019〕11号',
    '安徽',
    '合肥',
    '六安',
    '金安',
    '芜湖',
    '蚌埠',
    '淮南市',
    '马鞍山',
    '淮北市',
    '铜陵',
    '安庆市',
    '黄山市',
    '滁州',
    '阜阳',
    '宿州',
    '亳州',
    '池州',
    '宣城',
  ],
  template: 'anhui-letter',
};

/** Hunan's eight-part report; first-level points of the later of the two published tables. */
export const hunan: Scheme = {
  ...national2020,
  id: 'hunan',
  name: {
    zh: '湖南：部门整体支出绩效评价（八部分体例）',
    en: 'Hunan: whole-department evaluation (eight parts)',
  },
  basis: '湘财绩〔2020〕7号',
  evidence: [
    '湘财绩',
    '湖南',
    '长沙市',
    '株洲',
    '湘潭',
    '衡阳',
    '邵阳',
    '大祥',
    '岳阳市',
    '常德市',
    '张家界',
    '益阳市',
    '郴州',
    '永州市',
    '怀化市',
    '娄底',
    '湘西',
    '产出及效率',
    '预算配置',
    '新建楼堂馆所面积控制率',
    '评(扣)分标准',
    '评（扣）分标准',
  ],
  levels: [
    { name: '投入', points: '10', classes: ['预算配置'] },
    { name: '过程', points: '60', classes: ['预算执行', '预算管理'] },
    { name: '产出及效率', points: '30', classes: ['职责履行', '履职效益'] },
  ],
  executionPoints: null,
  completionBase: 'available',
  template: 'hunan-eight-part',
};

/** Hubei gives budget execution 20 points; the split of the rest differs by form. */
export const hubei: Scheme = {
  ...national2020,
  id: 'hubei',
  name: { zh: '湖北：预算执行率 20 分', en: 'Hubei: 20 points for budget execution' },
  basis: '湖北省预算绩效自评',
  evidence: [
    ...FORM_WORDS,
    '湖北',
    '武汉',
    '黄石市',
    '十堰',
    '宜昌',
    '襄阳',
    '鄂州',
    '荆门',
    '孝感',
    '荆州',
    '黄冈',
    '咸宁',
    '随州',
    '恩施',
    '预算执行情况（20分）',
    '预算执行率（20分）',
    '预算执行情况(20分)',
    '预算执行率(20分)',
  ],
  levels: OPEN_LEVELS,
  executionPoints: '20',
};

/** Sichuan: columns 指标性质, 度量单位, 权重; the indicator table totals 90 beside the execution row. */
export const sichuan: Scheme = {
  ...national2020,
  id: 'sichuan',
  name: {
    zh: '四川：指标性质、度量单位分列',
    en: 'Sichuan: kind of indicator and unit in columns of their own',
  },
  basis: '四川省预算绩效自评',
  evidence: [
    ...FORM_WORDS,
    '四川',
    '成都市',
    '自贡',
    '攀枝花',
    '泸州',
    '德阳',
    '绵阳',
    '广元市',
    '遂宁',
    '内江',
    '乐山市',
    '南充',
    '眉山市',
    '宜宾',
    '广安市',
    '达州',
    '雅安',
    '巴中',
    '资阳',
    '度量单位',
    '优良中低差',
    '评价结论',
    '部门决策',
    '综合管理',
    '部门绩效情况',
  ],
  levels: OPEN_LEVELS,
};

/** Chongqing: columns 计量单位, 指标性质, 调整指标值, 得分系数, 是否核心指标. */
export const chongqing: Scheme = {
  ...national2020,
  id: 'chongqing',
  name: {
    zh: '重庆：得分系数、核心指标分列',
    en: 'Chongqing: score coefficient and core indicators in columns',
  },
  basis: '重庆市预算绩效自评',
  evidence: [
    '重庆',
    '调整指标值',
    '得分系数',
    '是否核心指标',
    '指标权重',
    '年初指标值',
    '全年完成值',
    '执行率权重',
    '执行率得分',
    '自评总分',
  ],
  levels: OPEN_LEVELS,
};
