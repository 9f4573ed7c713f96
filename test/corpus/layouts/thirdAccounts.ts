import { grid, layoutOf } from './layout';

/** Third corpus, the half that was opened. */
export const thirdAccounts = [
  layoutOf({
    id: 'jiangxi-sangong-two-budgets-2023',
    province: '江西',
    source: {
      issuer: '奉新县人民政府',
      title: '奉新县2023年“三公”经费预算增减变化情况',
      year: '2023',
      address: 'http://www.fengxin.gov.cn/fxxrmzf/zfndczyjs/202311/65763d1650cd466eb4f64c737039d7c0.shtml',
      note: '列名（两年预算数、预算数增减、增减原因）、部分的次序和编号、下方说明，从原表；数字和原因已改。',
    },
    sheets: {
      三公: {
        rows: grid(`
某县2023年“三公”经费预算情况表
||||单位：万元
项目|2022年预算数|2023年预算数|2023年预算数增减|增减原因
合计|1,286.40|1,309.75|23.35
1、因公出国（境）费用|0|0|0|从严控制出国
2、公务接待费|592.10|528.60|-63.50|减少公务接待
3、公务用车费|694.30|781.15|86.85
其中：（1）公务用车运转维护费|540.30|491.15|-49.15|车改后压减
（2）公务用车购置费|154.00|290.00|136.00|新增救护车
说明：1、“三公”经费包括因公出国（境）费、公务用车购置及运行费和公务接待费。`),
        merges: ['A1:E1', 'A10:E10'],
      },
    },
    tables: [
      {
        kind: 'sangong',
        unit: '万元',
        year: '2023',
        cols: 'label A, previous B, budget C, change D',
        rows: '4-9',
      },
    ],
  }),
  layoutOf({
    id: 'yunnan-staff-and-budget-2017',
    province: '云南',
    source: {
      issuer: '昆明市盘龙区人大常委会办公室',
      title: '2017年部门预算公开（机构及人员情况）',
      year: '2017',
      address: 'http://pl.kmrd.cn/tzgg/502409.shtml',
      note: '人员表的两行表头、合计列在前、单位人、项目各行，从原表；下方收入预算原为文字，此处列成表，数字已改。',
    },
    sheets: {
      基础信息: {
        rows: grid(`
某区人大常委会办公室2017年部门预算
一、机构及人员情况
|||||单位：人
项　目|合　计|行政单位|财政拨款事业单位||财政补助⏎事业单位
|||参（依）公管理|其他
编制数|34|34
在职人数|32|32
其中：在岗人数|31|31
离退休人数|25|25
其中：离休人数|1|1
　　　退休人数|24|24

二、收入预算总体情况
|||单位：元
项目|2017年预算|2016年预算|增减额
部门经费预算合计|7,464,053|7,102,880|361,173
一、基本支出|4,566,793|4,402,660|164,133
　工资福利支出|3,265,013|3,101,440|163,573
　商品和服务支出|843,942|851,260|-7,318
　对个人和家庭补助|457,838|449,960|7,878
二、项目支出|2,897,260|2,700,220|197,040

三、主要工作量
项目|数量
代表视察次数|14
办理代表建议件数|126
召开常委会会议次数|8`),
      },
    },
    tables: [
      // The other columns are parts of the total and have no roles.
      { kind: 'staff', year: '2017', cols: 'label A, value B', rows: '6-11', doubt: ['columns'] },
      {
        kind: 'accounts',
        unit: '元',
        year: '2017',
        cols: 'label A, budget B, previous C, change D',
        rows: '16-21',
      },
      { kind: 'results', cols: 'label A, value B', rows: '25-27' },
    ],
  }),
];
