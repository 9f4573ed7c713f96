import { grid, layoutOf } from './layout';

const COMPOSED = '没有可引用的原表，按当地常见的填报习惯自拟：';
const INVENTED = '单位、项目和数字均为虚构。';

/** Third corpus, the half that was held out longer. */
export const retired3Mixed = [
  layoutOf({
    id: 'jiangxi-two-monitors-side-by-side',
    province: '江西',
    source: {
      issuer: null,
      title: '两个项目的运行监控左右并排（1-6月）',
      year: null,
      note: `${COMPOSED}一页两项，中间空一列，左右列数相同而行数不同，二级指标在首列，一级不写；${INVENTED}`,
    },
    sheets: {
      半年监控: {
        rows: grid(`
某区水利局2024年上半年绩效运行监控

项目一：小型水库维修养护|||||||项目二：河道清淤
二级指标|三级指标|指标值|1-6月完成值|全年预计|偏差说明||二级指标|三级指标|指标值|1-6月完成值|全年预计|偏差说明
数量指标|养护水库|≥64座|31座|64座|||数量指标|清淤河段|≥18公里|7.5公里|18公里|主汛期停工
|除险加固|5座|2座|5座||||清淤方量|≥9万方|3.9万方|9.1万方
质量指标|养护合格率|100%|100%|100%|||质量指标|断面达标率|≥95%|96%|96%
成本指标|单座养护费|≤1.8万元|1.7万元|1.8万元|||社会效益指标|受益耕地|≥1.2万亩|0.5万亩|1.2万亩
满意度指标|灌区农户满意度|≥90%||92%|年底调查
问题|维养公司力量不足||||||问题|弃渣场选址偏远`),
      },
    },
    tables: [
      {
        kind: 'monitoring',
        year: '2024',
        cols: 'level2 A, name B, target C, actual D, expected E, reason F',
        rows: '5-9',
      },
      {
        kind: 'monitoring',
        year: '2024',
        cols: 'level2 H, name I, target J, actual K, expected L, reason M',
        rows: '5-8',
      },
      { kind: 'remarks', pairs: 'A10:B10 H10:I10' },
    ],
    ignore: [{ sheet: '半年监控', range: 'A3:M3' }],
  }),
];
