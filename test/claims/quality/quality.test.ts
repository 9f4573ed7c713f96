import fc from 'fast-check';
import { QUALITY_RULES, readQuality, type QualityRuleId } from '../../../src/claims';
import { qualityMessage, qualityTexts } from '../../../src/messages';

const found = (text: string, rule: QualityRuleId) =>
  readQuality(text)
    .filter((finding) => finding.rule === rule)
    .map(({ text: place, message, replacement }) => [place, message, replacement]);

type Case = readonly [QualityRuleId, string, readonly (readonly [string, string, string | null])[]];

const WRONG: readonly Case[] = [
  [
    'J01',
    '减少的主要原因：减少的主要原因：项目完工。',
    [['减少的主要原因：减少的主要原因：', 'phrase', '减少的主要原因：']],
  ],
  [
    'J01',
    '完成全年任务完成全年任务完成全年任务。',
    [['完成全年任务完成全年任务完成全年任务', 'phrase', '完成全年任务']],
  ],
  ['J01', '本单位的的预算。', [['的的', 'word', '的']]],
  ['J02', '比上年减少5万元，减少的主要原因是。', [['主要原因是', 'found', null]]],
  ['J02', '支出增加，主要原因：\n二、绩效情况', [['主要原因：', 'found', null]]],
  ['J02', '增加的主要原因是：无。', [['主要原因是：无', 'found', null]]],
  ['J03', '比上年增加（减少）5万元。', [['增加（减少）', 'found', null]]],
  ['J03', '满意度上升/下降2个百分点。', [['上升/下降', 'found', null]]],
  ['J09', '主要职责：\n- 一是贯彻落实', [['- ', 'found', '']]],
  ['J10', '深入学习,围绕决策', [[',', 'narrow', '，']]],
  [
    'J10',
    '项目完成。。资金到位，，',
    [
      ['。。', 'doubled', '。'],
      ['，，', 'doubled', '，'],
    ],
  ],
  ['J10', '项目完成，。', [['，。', 'doubled', '。']]],
  ['J16', '一、概况\n二、目标\n四、问题', [['四、', 'jumps', null]]],
  ['J16', '一、概况\n（一）职能\n（二）人员\n（二）机构', [['（二）', 'repeats', '（三）']]],
  ['J16', '一、概况\n1.职能\n2.人员\n二、目标\n2.产出', [['2.', 'begins', null]]],
  ['J16', '一、概况\n二、目标\n二、绩效\n三、问题', [['二、', 'repeats', '三、']]],
  ['J16', '一、概况\n一、目标\n二、绩效', [['一、', 'repeats', '二、']]],
  ['J16', '九、九\n十、十\n十一、再\n十三、缺', [['十三、', 'jumps', null]]],
  ['J17', '因公出国（境)费', [['（境)', 'mixed', '（境）']]],
  ['J17', '公务接待费（国内，共3批。', [['（', 'open', null]]],
  ['J17', '公务接待费国内），共3批。', [['）', 'close', null]]],
  ['J18', '2202年收入100万元。', [['2202年', 'year', null]]],
  ['J18', '20233年收入100万元。', [['20233年', 'year', null]]],
  ['J18', '202年度自评报告', [['202年', 'year', null]]],
  ['J18', '2023年2月30日前完成。', [['2月30日', 'date', null]]],
  ['J18', '2023年至2021年实施。', [['2023年至2021年', 'range', null]]],
  ['J18', '2023年支出100万元，比2023年增加5万元。', [['2023年', 'same', null]]],
  ['J18', '2023年支出186万元，是2021年的1.86倍，比2021年增长86%。', []],
  ['J19', '截止到2023年12月31日', [['截止到', 'found', '截至']]],
  ['J19', '截止年末在编54人', [['截止', 'found', '截至']]],
  ['J20', '项目支出300万元，占总支出的25.6，主要用于运转。', [['25.6', 'found', '25.6%']]],
  [
    'J21',
    '本单位20XX年收入××万元。',
    [
      ['20XX', 'found', null],
      ['××', 'found', null],
    ],
  ],
  ['J21', '自评得分为【待补充：总分】分。', [['【待补充：总分】', 'found', null]]],
  [
    'J22',
    '2023年绩效自评报告：今年新增3个项目，目前已完成。',
    [
      ['今年', 'found', null],
      ['目前', 'found', null],
    ],
  ],
];

describe('wrong', () => {
  test.each(WRONG)('%s %s', (rule, text, expected) => expect(found(text, rule)).toEqual(expected));
  test('every rule has a wrong example', () =>
    expect(QUALITY_RULES.map(({ id }) => id).filter((id) => !WRONG.some(([rule]) => rule === id))).toEqual(
      [],
    ));
});

describe('right', () => {
  test.each<readonly [QualityRuleId, string]>([
    ['J01', '基本支出增加，项目支出增加。'],
    ['J01', '人员经费、人员经费以外的支出，的的确确、是是非非。'],
    ['J01', '收入合计\n收入合计'],
    ['J02', '主要原因是项目完工。'],
    ['J02', '主要原因如下：\n一是项目完工。'],
    ['J02', '查找原因，分析原因。'],
    ['J03', '增加（减少）额、增减变动情况'],
    ['J03', '增加（含上年结转）5万元'],
    ['J09', '增长-5%，A-B'],
    ['J09', '- 5.2'],
    ['J10', '收入1,234.5万元，10:30开始，v1.0;ok'],
    ['J10', '目标明确……责任到人。”'],
    ['J16', '二、目标\n三、问题'],
    ['J16', '一、问题\n1.预算\n2.资产\n附件：1.项目资金情况表\n2.绩效指标完成情况表'],
    ['J16', '一、概况\n（一）职能\n1、职能\n2、人员\n（二）目标\n1、产出\n二、绩效\n（一）结论'],
    [
      'J16',
      '一、概况\n二、总体目标\n一、开展宣传工作。二、守牢安全底线。\n三、重点任务\n1.运转\n2.宣传\n四、指标',
    ],
    ['J16', '一、概况\n二、总体目标\n一、开展宣传工作。\n二、守牢安全底线。\n三、重点任务'],
    ['J16', '一、概况\n1、机构。\n2、主要职责是：（1）宣传。\n（2）监测。'],
    ['J16', '一、概况\n1、2023年支出100万元。\n2、公开情况。\n- 3、其他。'],
    ['J16', '一、概况\n1、2、3号楼维修。'],
    ['J16', '2023年收入\n1.5万元\n100.00万元'],
    ['J17', '因公出国（境）费（不含（培训）），《办法》〔2023〕5号'],
    ['J17', '主要做法：1）加强管理；2）压减支出'],
    ['J18', '建站120年，自2021年至2023年，2月29日，12月底，到2035年。'],
    ['J18', '2023年支出100万元，比2022年增加5万元。'],
    ['J18', '2023年决算比2023年初预算增加5万元。'],
    ['J19', '截至2023年末；报名截止日期为5月1日'],
    ['J20', '占总支出的25.6%，占总人数的3成，占地120亩。'],
    ['J20', '分别占总支出的30.1、25.6和44.3%。'],
    ['J21', 'XXL码、DXX工程、10×20米'],
    ['J22', '今年新增3个项目。'],
    ['J22', '2023年绩效自评报告：项目已完成，今年来'],
  ])('%s %s', (rule, text) => expect(found(text, rule)).toEqual([]));
});

test('every rule has its texts, and says something at every place', () => {
  expect(Object.keys(qualityTexts)).toEqual(QUALITY_RULES.map(({ id }) => id));
  for (const [, text] of WRONG) {
    for (const finding of readQuality(text)) {
      expect(qualityMessage('zh-CN', finding)).toMatch(/^[^{}]+$/);
      expect(qualityMessage('en-US', finding)).toMatch(/^[^{}]+$/);
    }
  }
});

test('no text makes it throw; places are within the text', () => {
  const piece = fc.constantFrom(
    '一、',
    '（一）',
    '1.',
    '（',
    '）',
    '(',
    ']',
    '增加',
    '（减少）',
    '主要原因是',
    '。',
    ',',
    '202',
    '年',
    '占支出的',
    '5',
    '\n',
    ' ',
    'XX',
    '的',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 80 }), (pieces) => {
      const text = pieces.join('');
      for (const { start, end, text: place } of readQuality(text)) {
        expect(start).toBeLessThan(end);
        expect(text.slice(start, end)).toBe(place);
      }
    }),
  );
});
