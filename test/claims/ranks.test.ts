import { describeMarked } from './marked';

describeMarked(
  'what is said to be first of several',
  [
    [
      'rank',
      'its figure stands behind the word',
      '三项之中，公务用车费最多，为[1534.95|534.95]万元；公务接待费875.82万元；因公出国（境）费83.00万元。',
    ],
    [
      'rank',
      'behind its share',
      '其中办公费[88.00|48.00]万元，占41.83%，在各项中最高；差旅费62.36万元；物业管理费60.00万元。',
    ],
    [
      'rank',
      'what is named ends the name of the item',
      '资金投向灾后道路修复[227.6|207.6]万元、农田水利建设218.0万元、水土保持25.6万元，其中投入最多的是灾后道路修复。',
    ],
  ],
  [
    '公务用车费最多，为15.35万元，比上年的18.20万元减少2.85万元，下降15.66%。',
    '培训人数最多，为320人；支出培训费45.60万元，惠及企业12家。',
  ],
);

describeMarked(
  'a target, a sum or a name that stands further away',
  [
    [
      'executionRate',
      'a target of two sentences before, by the verb of the rate',
      '下达目标任务14622套；要求基本建成5000套，竣工3000套。目前开工16170套。基本建成7298套，建成率145.96%；竣工4986套，竣工率[166.20|60.2]%。',
    ],
    [
      'executionRate',
      'a plan of what came from above',
      '工程总投资23525.98万元，中央投资16563.89万元。截至12月10日完成中央投资9689.30万元，占中央投资计划的[58.50|41.20]%。',
    ],
    [
      'rollForward',
      'what is left of what has arrived, though as much is left of the plan without a slip',
      '项目计划总投资2400.00万元。截至评价基准日，资金到位2256.00万元，到位率94%。到位资金已支出2030.40万元，预算执行率90%，到位资金结余[225.60|369.60]万元。',
    ],
    [
      'repeated',
      'a name of which words are left out',
      '全国五项社会保险基金收入合计46012亿元，支出合计38988亿元。总体看，五项基金收入合计[46012|46102]亿元，大于支出合计38988亿元。',
    ],
  ],
  ['下达目标任务500套。目前开工420套，开工率84%；竣工300套，竣工率71.43%（占开工数）。'],
);
