import { grid, layoutOf } from './layout';

const COMPOSED = '没有可引用的原表，按当地常见的填报习惯自拟：';
const INVENTED = '单位、项目和数字均为虚构。';

/** Third corpus, the half that was held out longer. */
export const retired3North = [
  layoutOf({
    id: 'tianjin-monitoring-half-year',
    province: '天津',
    source: {
      issuer: null,
      title: '项目绩效运行监控表（截至6月底）',
      year: null,
      note: `${COMPOSED}指标只有类型和名称两列，截至6月底完成值后有完成率和预计年底值，可能性填文字，下方有问题和措施；${INVENTED}`,
    },
    sheets: {
      监控1: {
        rows: grid(`
项目绩效运行监控表
监控时点：2023年6月30日
项目名称|社区养老服务补贴||主管单位|某区民政局
资金来源|年初预算（万元）|截至6月底支出（万元）|支出进度|预计全年支出（万元）
合计|640.00|288.35|45.05%|630.00
市级资金|400.00|200.00|50.00%|400.00
区级资金|240.00|88.35|36.81%|230.00
指标类型|指标名称|年度目标值|截至6月底完成值|完成率|预计年底完成值|能否完成目标|原因及拟采取措施
数量指标|享受补贴老人数|≥5200人|4876人|93.77%|5300人|能
|助餐点数量|≥36个|21个|58.33%|36个|能
质量指标|补贴审核差错率|≤1%|0.4%||0.5%|能
时效指标|按月发放率|100%|83.33%|83.33%|91.67%|不能|一月系统切换延迟，已补发
社会效益指标|助餐老人覆盖率|≥30%|24%|80%|31%|可能|下半年新增点位
满意度指标|老人满意度|≥90%|未开展||92%|能|三季度调查
存在的问题|区级配套拨付偏慢。
整改措施|七月底前完成二季度资金拨付。`),
      },
    },
    tables: [
      { kind: 'profile', pairs: 'A3:B3 D3:E3' },
      {
        kind: 'funds',
        unit: '万元',
        year: '2023',
        cols: 'label A, initial B, executed C, rate D',
        rows: '5-7',
      },
      {
        kind: 'monitoring',
        year: '2023',
        cols: 'level2 A, name B, target C, actual D, expected F, possibility G, reason H',
        rows: '9-14',
        doubt: ['role:coefficient'],
      },
      { kind: 'remarks', pairs: 'A15:B15 A16:B16' },
    ],
    ignore: [{ sheet: '监控1', range: 'A2:H2' }],
  }),
  layoutOf({
    id: 'heilongjiang-ratios-with-parts',
    province: '黑龙江',
    source: {
      issuer: null,
      title: '部门整体支出管理类比率计算表',
      year: null,
      note: `${COMPOSED}比率在前、计算过程在后，下接人员情况和履职数量两块，人员按类别一行一个数；${INVENTED}`,
    },
    sheets: {
      附表: {
        rows: grid(`
2022年部门整体支出绩效自评附表
一、管理类比率
序号|比率名称|计算结果|计算过程
1|预算执行率|97.86%|1,426.30÷1,457.50
2|预算调整率|4.11%|57.60÷1,399.90
3|结转结余率|2.14%|31.20÷1,457.50
4|“三公经费”变动率|-6.38%|（7.48－7.99）÷7.99
5|政府采购执行率|100%|86.20÷86.20
6|在职人员控制率|93.75%|45÷48

二、人员情况
类别|年末人数
编制人数|48
在职人数|45
其中：行政|17
　　　事业|28
退休人数|22
聘用人数|3

三、履职情况统计
事项|完成数|备注
开展专项检查|36次|
办理行政许可|1,284件|
立案查处|52件|移送3件
发布消费提示|24期|`),
      },
    },
    tables: [
      { kind: 'ratios', year: '2022', cols: 'label B, value C', rows: '4-9' },
      { kind: 'staff', year: '2022', cols: 'label A, value B', rows: '13-18' },
      { kind: 'results', year: '2022', cols: 'label A, value B', rows: '22-25' },
    ],
  }),
];
