import { describeMarked } from './marked';

/** Paragraphs one behind the other, as whole reports have them: what one tells is not of the figures of the other. */
describeMarked(
  'paragraphs of one document',
  [
    [
      'share',
      'the amount stands behind its share, the name in the paragraph before too',
      '2022年三公经费2921.7万元，其中：因公出国（境）费35.6万元，公务接待费1239.7万元，公务用车购置及运行维护费1646.4万元。\n2023年度三公经费决算数45.60万元，其中公务用车购置及运行维护费占[86.40|68.40]%，为39.40万元；公务接待费占13.60%，为6.20万元。',
    ],
    [
      'changeRate',
      '总额 is of what its own paragraph begins with',
      '政府采购支出总额154.60万元，其中：货物支出38.20万元、服务支出116.40万元。\n2023年度三公经费支出决算18.64万元，其中公务用车运行维护费15.92万元，公务接待费2.72万元。总额比上年减少0.91万元，下降[4.65|6.45]%。',
    ],
    [
      'changeRate',
      'a name that an earlier paragraph has too, of a later year',
      '2024年公务接待费预算240万元，比2023年预算减少10万元，下降4%。\n2017年度三公经费支出决算64.87万元。支出决算中，公务接待费21万元，公务用车购置及运行费43.87万元。公务接待费与2016年度决算相比，减少1.92万元，下降[8.38|3.88]%。',
    ],
    [
      'sum',
      'a telephone beside amounts without their unit',
      '单位：万元。预算200.00，决算188.00。\n本部门安排项目4个，预算[459.30|495.30]万元：（1）执法装备132.00万元；（2）抽检213.00万元；（3）12315平台运维66.30万元；（4）监测48.00万元。',
    ],
    [
      'sum',
      'marks of items beside amounts without their unit',
      '单位：万元。预算200.00，决算188.00。\n救助项目4310元，即1）定向捐款1940元；2）筹款[2370|2730]元。',
    ],
    [
      'sum',
      'parts under a total of the paragraph before',
      '全县投入资金2540万元，支付率93.0%。\n使用方向如下：\n（一）产业[1250|1520]万元；\n（二）基础设施890万元；\n（三）其他400万元。',
    ],
  ],
  [
    '2021年度三公经费支出预算49.9万元，支出决算7.69万元，完成预算的15.41%。\n2020年上半年三公经费支出中，因公出国（境）费0万元，占0%；公务用车购置及运行费2.95万元，占96.72%；公务接待费0.1万元，占3.28%。',
    '全县投入乡村振兴资金18640万元，同比增长6.4%。\n使用方向如下：\n（一）中央资金250.65万元：补助220万元；助学30.65万元。\n（二）省级资金465万元：运营补贴230万元；设备购置235万元。\n（三）市级资金40.63万元。',
  ],
);
