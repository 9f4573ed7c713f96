import {
  ALL_DONE_WORDS,
  BOUNDED_RATIO,
  MEASURE_WORDS,
  NO_ANSWER,
  POSITIVE_NAME,
  REVERSE_NAME,
  SATISFACTION,
  UNMET_WORDS,
  VAGUE,
} from '../../../src/rules/support/lexicon';
import { emptiness } from '../../../src/rules/support/reasons';
import { gradeWord } from '../../../src/rules/support/totals';
import type { Test } from '../../../src/rules/support/words';

const LISTS: readonly (readonly [string, Test, yes: string, no: string])[] = [
  [
    'names that less is better of',
    REVERSE_NAME,
    '总成本 故障率 差错率 投入产出比',
    '无故障率 零投诉 未超支 发稿数量',
  ],
  ['names that more is better of', POSITIVE_NAME, '发稿数量 完好率 满意度', '总成本 差错率'],
  ['ratios within 100 %', BOUNDED_RATIO, '合格率 无故障率 满意率', '完成率 增长率'],
  ['vague words', VAGUE, '有所提高 有所提升 效果明显 一定程度', '有所提及 按月安排'],
  [
    'what will be done',
    MEASURE_WORDS,
    '下一年补齐 下年补齐 明年补办 拟调整 已整改',
    '设备未到货 资金到账较晚',
  ],
  ['what was missed', UNMET_WORDS, '未完成验收 尚未完成 未达标', '全部完成'],
  ['what was done', ALL_DONE_WORDS, '各项任务全部完成 已完成', '未达标'],
  ['satisfaction', SATISFACTION, '群众满意度 读者满意率', '满意'],
  [
    'no answer',
    NO_ANSWER,
    '无 无。 暂无 没有. 无偏差 不适用 不涉及 略 同上 / -- ——',
    '无线电 暂无资金 略有不足 同上年 1/2 见/ 有无',
  ],
];

test.each(LISTS)('%s', (_, list, yes, no) => {
  expect(yes.split(' ').filter((word) => !list.test(word))).toEqual([]);
  expect(no.split(' ').filter((word) => list.test(word))).toEqual([]);
});

describe('reasons that say nothing', () => {
  test.each(['', ' '])('blank: "%s"', (text) => expect(emptiness(text)).toBeNull());
  test.each(['无', '暂 无', '—', '/'])('none: %s', (text) => expect(emptiness(text)).toBe('none'));
  test.each(
    `有差距 疫情影响 受疫情影响。 因新冠肺炎疫情的原因 由于疫情 新冠疫情影响. 客观原因 主要由于客观原因所致 各种因素影响 原因所致 受实际情况影响。 因为其他因素造成`.split(
      ' ',
    ),
  )('short: %s', (text) => expect(emptiness(text)).toBe('short'));
  test.each(
    `有些差距 疫情影响采访 因疫情影响延期 全国疫情影响 客观原因是设备未到 设备原因 年初工作原因 资金到账原因影响进度`.split(
      ' ',
    ),
  )('something: %s', (text) => expect(emptiness(text)).toBeNull());
});

describe('the word of a grade', () => {
  const names = ['优', '良', '中', '差'];
  test.each([
    ['优', '优'],
    ['“优”', '优'],
    ['优秀', '优'],
    ['优等级', '优'],
    ['良 好。', '良'],
    ['中等', '中'],
    ['较差', '差'],
    ['差等', '差'],
    ['优良', null],
    ['非优秀', null],
    ['优秀单位', null],
    ['合格', null],
  ])('%s', (text, word) => expect(gradeWord(text, names)).toBe(word));

  test('is one of the scheme', () => {
    expect(gradeWord('中等', ['优', '良', '差'])).toBeNull();
    expect(gradeWord('优级', ['优级'])).toBe('优级');
  });
});
