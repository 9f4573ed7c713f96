import { describeMarked } from './marked';

/** Wordings of published documents in which the other figure of a relation is not printed, or stands where nobody looks for it. */
describeMarked(
  'figures that are not printed',
  [
    [
      'executionRate',
      'the budgets of the parts are not printed, that of the whole is',
      '三公经费财政拨款支出年初预算为28.16万元，支出决算为24.97万元，完成年初预算的[88.67|86.87]%。其中：公务用车购置及运行维护费支出决算为22.35万元，完成年初预算的93.13%；公务接待费支出决算为2.62万元，完成年初预算的62.98%。',
    ],
    [
      'counts',
      'parts that are counted in several words',
      '今年实施项目38个，其中新建项目21个，续建项目[17|71]个。',
    ],
    [
      'counts',
      'other things behind the list, which make the wrong total by chance',
      '单位共有车辆[12|15]辆，其中：机要通信用车6辆、应急保障用车2辆、其他用车4辆，单价100万元以上设备3台（套）。',
    ],
    [
      'counts',
      'retired people, of whom the first ones make the wrong total by chance',
      '年末实有人员[106|88]人，其中在职83人、离休5人、退休18人。',
    ],
    [
      'sum',
      'a part of the taxes, and what is no tax',
      '财政收入802.08亿元，其中税收收入583.72亿元，非税收入[218.36|281.36]亿元。',
    ],
    [
      'rollForward',
      'a balance whose opening is printed',
      '年初滚存结余1030.00亿元，基金收入2814.32亿元，基金支出2788.50亿元，年末滚存结余[1055.82|1058.52]亿元。',
    ],
  ],
  [
    '今年实施项目42个，其中新建项目21个，续建项目17个，维修工程4处。',
    '全年共有医疗卫生机构2316个。其中医院92个，基层医疗卫生机构2197个，专业公共卫生机构24个，其他卫生机构3所。',
    '全市税收收入583.72亿元，其中地方级税收收入321.46亿元；非税收入218.35亿元。',
    '企业职工基本养老保险。基金收入2814.32亿元，完成预算的101.4%，增长7.6%；支出2788.5亿元，完成预算的99%，增长5.2%；扣除中央调剂金支出9.86亿元后，年末滚存结余1032.15亿元。',
  ],
);
