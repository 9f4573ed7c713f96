import { h13 } from '../../../src/rules/ties/h13-counted-parts';
import { testRule } from '../tester';

testRule(h13, {
  valid: [
    {
      sheets: {
        成果: [['发稿情况'], ['项目', '数量'], ['合计', 42], ['省级', 39], ['市级', 2], ['区级', 1]],
      },
    },
  ],
  invalid: [
    {
      sheets: {
        成果: [['发稿情况'], ['项目', '数量'], ['合计', 43], ['省级', 39], ['市级', 2], ['区级', 1]],
      },
      findings: [
        { cell: 'B3', message: '「合计」填报 43，按 39＋2＋1 应为 42，相差 1。', verdict: 'inconsistent' },
      ],
    },
    {
      sheets: {
        成果: [['发稿情况'], ['项目', '数量'], ['媒体发稿', 30], ['其中：省级', 39], ['巡查问题', 2]],
      },
      findings: [
        { cell: 'B3', message: '「媒体发稿」填报 30，其中各项 39 已达 39。', verdict: 'inconsistent' },
      ],
    },
  ],
});
