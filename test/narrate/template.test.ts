import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { TEMPLATES, TemplateError, narrate, reportText } from '../../src/narrate';
import type { Mistake, Report } from '../../src/narrate';
import { say, templateProblems } from '../../src/messages';
import { SCHEME, evaluationOf } from './facts';
import type { EvaluationInput } from './facts';

const INPUT: EvaluationInput = {
  unitName: '示例中心',
  year: '2024',
  accounts: [
    {
      lines: [
        { label: '收入合计', actual: '120', previous: '100' },
        { label: '财政拨款收入', depth: 1, actual: '110', previous: '95' },
        { label: '事业收入', depth: 1, actual: '10', previous: '5' },
        { label: '支出合计', actual: '120', previous: '100' },
      ],
    },
  ],
  tasks: [
    { name: '宣传', content: '办好节目' },
    { name: '培训', content: '办班两期' },
  ],
  score: [{ label: '总分', value: '95.5' }],
  remarks: [{ label: '存在的问题', value: '细化不够\n执行偏慢' }],
};

const report = (lines: string, input: EvaluationInput = INPUT): Report =>
  narrate(evaluationOf(input), SCHEME, {
    template: { id: 'own', text: `# 标题\n${lines}` },
    date: { year: 2025, month: 4, day: 21 },
  });
const told = (lines: string, input?: EvaluationInput): string =>
  reportText(report(lines, input))
    .replace(/^标题\n\n/, '')
    .trimEnd();

function mistakes(text: string): readonly Mistake[] {
  try {
    narrate(evaluationOf(INPUT), SCHEME, { template: { id: 'own', text } });
  } catch (error) {
    if (error instanceof TemplateError) return error.mistakes;
    throw error;
  }
  return [];
}

const at = (text: string) => mistakes(text).map(({ line, column, problem }) => [line, column, problem]);

describe('a template’s own words and fields', () => {
  test('lines are paragraphs, # the title and levels, & goes on, << and >> place a line', () => {
    const { blocks } = report(
      '<< 财政局：\n## 收入\n共{{ 收入.金额 }}。\n&另有说明。\n### 下级\n文字\n>> {{ 单位 }}',
    );
    expect(
      blocks.map(({ level, layout, spans }) => [level, layout, spans.map(({ text }) => text).join('')]),
    ).toEqual([
      [0, 'body', '标题'],
      [null, 'flush', '财政局：'],
      [1, 'body', '一、收入'],
      [null, 'body', '共120.00万元。另有说明。'],
      [2, 'body', '（一）下级'],
      [null, 'body', '文字'],
      [null, 'right', '示例中心'],
    ]);
  });

  test('items of a list are numbered by the heading above them; one alone is not', () => {
    const tasks = '{% 逐项 任务 in 重点任务 %}\n- {{ 任务.名称 }}\n{% 结束 %}';
    expect(told(`## 甲\n共两项。\n${tasks}`).split('\n').slice(-2)).toEqual(['1.宣传', '2.培训']);
    expect(told(`## 甲\n### 乙\n#### 丙\n${tasks}`).split('\n').slice(-2)).toEqual([
      '（1）宣传',
      '（2）培训',
    ]);
    expect(told(`## 甲\n### 乙\n#### 丙\n##### 丁\n${tasks}`).split('\n').slice(-2)).toEqual([
      '①宣传',
      '②培训',
    ]);
    expect(told(tasks, { ...INPUT, tasks: [{ name: '宣传' }] })).toBe('宣传');
    expect(told('#### 丙\n问题：{{ 存在的主要问题 | 分条 }}。').split('\n').slice(-2)).toEqual([
      '问题：（1）细化不够。',
      '（2）执行偏慢。',
    ]);
    // Each list by itself, whatever stands between its items.
    expect(
      told('{% 逐项 任务 in 重点任务 %}\n- {{ 任务.名称 }}\n- {{ 任务.内容 }}\n说明\n{% 结束 %}').split('\n'),
    ).toEqual(['1.宣传', '1.办好节目', '说明', '2.培训', '2.办班两期', '说明']);
  });

  test('an optional group goes with a field that has nothing; groups nest', () => {
    expect(told('共{{ 收入 }}[，其中三公{{ 三公 }}][，增长{{ 收入.增减率 }}[（{{ 三公 }}）]]。')).toBe(
      '共120.00万元，增长20.00%。',
    );
  });

  test('a missing field outside of a group is a gap', () => {
    expect(told('三公{{ 三公 }}。')).toBe('三公【待补充：“三公”经费支出情况】。');
  });

  test('figures keep their cells and their arithmetic', () => {
    const spans = report('{{ 收入.增减率 }}').blocks[1]?.spans ?? [];
    expect(spans).toMatchObject([
      { kind: 'figure', value: '20', derivation: 'changeRate', live: { kind: 'rate' } },
    ]);
    expect(spans[0]?.kind === 'figure' && spans[0].cells).toHaveLength(2);
  });

  test.each([
    ['{{ 收入 | 金额: "元" }}', '1200000.00元'],
    ['{{ 收入 | 金额: "亿元", 4 }}', '0.0120亿元'],
    ['{{ 收入.金额 | 金额: "万元", 1 }}', '120.0万元'],
    ['{{ 收入.增减率 | 比率: 1 }}', '20.0%'],
    ['{{ 收入 | 占: 支出 }}', '100%'],
    ['{% 设 对比 = 收入 | 比较词: "较上年" %}{{ 对比.增减 }}', '较上年增加20.00万元，增长20.00%'],
    ['{{ 收入.变动分项 | 计数: "个" }}', '2个'],
    [
      '{{ 收入.变动分项 | 前: 1 | 连接: "、" }}',
      '财政拨款收入110.00万元，与上年相比增加15.00万元，增长15.79%',
    ],
    ['{{ 重点任务 | 连接: "、" }}', '宣传、培训'],
    ['{{ 重点任务 | 一是 }}', '一是宣传；二是培训'],
    ['{{ 存在的主要问题 | 分条 }}。', '1.细化不够。\n2.执行偏慢。'],
    ['{{ 存在的主要问题 | 分段 }}。', '细化不够。\n执行偏慢。'],
    ['{{ 三公 | 缺省: "无" }}', '无'],
    ['{{ 成文日期 }}', '2025年4月21日'],
    ['{{ 成文日期 | 日期: "汉字" }}', '二〇二五年四月二十一日'],
    ['{{ 自评得分 | 等级 }}', '优'],
    ['{% 列举 项 in 重点任务 间隔:"，" 序号:"一是" %}{{ 项.名称 }}{% 结束 %}', '一是宣传，二是培训'],
    [
      '{% 列举 项 in 重点任务 %}{{ 项.名称 | 缺省: "无" }}（{{ 项.内容 }}）{% 结束 %}',
      '宣传（办好节目）；培训（办班两期）',
    ],
    // Lists in lists: each name is the innermost list's own, and the outer one's again behind it.
    [
      '{% 列举 项 in 重点任务 %}{{ 项.名称 }}：{% 列举 项 in 收入.变动分项 间隔:"、" %}{{ 项.名称 }}{% 结束 %}{{ 项.内容 }}{% 结束 %}',
      '宣传：财政拨款收入、事业收入办好节目；培训：财政拨款收入、事业收入办班两期',
    ],
    [
      '{% 列举 marks in 重点任务 %}{{ marks.名称 }}{% 列举 项 in 收入.变动分项 间隔:"、" %}（{{ marks.名称 }}{{ 项.名称 }}）{% 结束 %}{% 结束 %}',
      '宣传（宣传财政拨款收入）、（宣传事业收入）；培训（培训财政拨款收入）、（培训事业收入）',
    ],
    ['{% 如果 收入.增减率 > 10 %}增幅较大{% 否则 %}平稳{% 结束 %}', '增幅较大'],
    ['{% 如果 收入 > 支出 %}有结余{% 否则如果 收入 == 支出 %}收支平衡{% 结束 %}', '收支平衡'],
    ['{% 除非 三公 %}没有三公数据{% 结束 %}', '没有三公数据'],
    ['{% 逐项 任务 in 重点任务 %}{{ forloop.index }}.{{ 任务.名称 }} {% 结束 %}', '1.宣传 2.培训'],
    ['{% if 收入 %}English tags too{% endif %}', 'English tags too'],
    ['甲{% 注释 %}不打印{% 结束 %}乙', '甲乙'],
    ['{{ 重点任务[1].名称 }}共{{ 重点任务.项数 }}项', '培训共2项'],
  ])('%s gives %s', (template, text) => {
    expect(told(template)).toBe(text);
  });

  test('words of a workbook are never read as template, nor as an optional group', () => {
    const nasty = '{{ 单位 }}{% for %}[x]# &';
    const input = { ...INPUT, remarks: [{ label: '存在的问题', value: nasty }] };
    expect(told('{{ 存在的主要问题 }}', input)).toBe(nasty);
  });

  test('characters of the planes that marks are made of stand as □', () => {
    expect(told('甲\u{f0000}乙')).toBe('甲□乙');
  });
});

describe('mistakes are told at their line and column', () => {
  test.each([
    ['# 标题\n收入{{ 收人.金额 }}', [[2, 6, 'unknownField']]],
    ['# 标题\n\n  收入{{ 收入.金鹅 }}', [[3, 8, 'unknownField']]],
    ['# 标题\n{% 如果 没有 %}{{ 收入.随便 }}{% 结束 %}', [[2, 7, 'unknownField']]],
    ['# 标题\n{{ 收入 | 大写 }}', [[2, 1, 'unknownFilter']]],
    ['# 标题\n{% 循环 %}', [[2, 1, 'unknownTag']]],
    ['# 标题\n{% include "x" %}', [[2, 1, 'unknownTag']]],
    ['# 标题\n甲\n{% 如果 收入 %}没有结束', [[3, 1, 'notClosed']]],
    ['# 标题\n{{ 收入.金额', [[2, 1, 'notClosedMark']]],
    ['# 标题\n{% 如果 收入', [[2, 1, 'notClosedMark']]],
    ['# 标题\n{% 结束 %}', [[2, 1, 'strayEnd']]],
    ['# 标题\n{% 否则 %}', [[2, 1, 'strayEnd']]],
    ['# 标题\n收入[{{ 收入 }}', [[2, 3, 'bracket']]],
    ['# 标题\n收入{{ 收入 }}]', [[2, 11, 'bracket']]],
    ['没有标题', [[1, 1, 'noTitle']]],
    ['# 标题\n{{ 单位 | 金额 }}', [[2, 1, 'notMoney']]],
    ['# 标题\n{{ 单位 | 占: 收入 }}', [[2, 1, 'notMoney']]],
    ['# 标题\n{{ 单位 | 一是 }}', [[2, 1, 'notList']]],
    ['# 标题\n{% 列举 项 in 单位 %}{% 结束 %}', [[2, 1, 'notList']]],
    ['# 标题\n{% 列举 项 in 重点任务 %}{{ 项.名字 }}{% 结束 %}', [[2, 22, 'unknownField']]],
    ['# 标题\n{% 列举 项 in 重点任务 %}{{ 别项.名称 }}{% 结束 %}', [[2, 22, 'unknownField']]],
    ['# 标题\n{{ "字" | 分条 }}', [[2, 1, 'notField']]],
    ['# 标题\n{{ 收入 | 金额: "美元" }}', [[2, 1, 'badArgument']]],
    ['# 标题\n{{ 收入 | 优先列: "明年" }}', [[2, 1, 'badArgument']]],
    ['# 标题\n{% 逐项 项 重点任务 %}{% 结束 %}', [[2, 1, 'syntax']]],
    ['# 标题\n{{ 收入 % 2 }}', [[2, 8, 'syntax']]],
    ['# 标题\n{{ 收入.constructor }}', [[2, 4, 'syntax']]],
    ['# 标题\n{{ constructor }}', [[2, 4, 'unknownField']]],
  ])('%j', (text, wanted) => {
    expect(at(text)).toEqual(wanted);
  });

  test('all mistakes are told at once, in the order of their lines', () => {
    expect(at('# 标题\n{{ 甲 }}\n[\n{{ 乙 }}').map(([line, , problem]) => [line, problem])).toEqual([
      [2, 'unknownField'],
      [3, 'bracket'],
      [4, 'unknownField'],
    ]);
  });

  test.each([
    ['a huge range', '# 标题\n{% 逐项 数 in (1..900000000) %}甲{% 结束 %}'],
    ['loops in loops', `# 标题\n${'{% 逐项 数 in (1..900) %}'.repeat(4)}{{ 收入 }}${'{% 结束 %}'.repeat(4)}`],
  ])('%s is stopped', (_, text) => {
    expect(at(text).map(([, , problem]) => problem)).toContain('endless');
  });

  test('a template too long is refused before it is read', () => {
    expect(at(`# 标题\n${'字'.repeat(200_001)}`)).toEqual([[1, 1, 'tooLong']]);
  });

  test('every problem has its words in both languages', () => {
    for (const text of Object.values(templateProblems)) {
      expect(say('zh-CN', text)).toMatch(/\p{Script=Han}/u);
      expect(text.en).toMatch(/[a-z]/);
    }
  });

  test('any text is a report or a list of mistakes, never another error', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '{{',
        '}}',
        '{%',
        '%}',
        '[',
        ']',
        '收入',
        '.金额',
        ' 如果 ',
        ' 逐项 项 in 重点任务 ',
        '结束',
        '|',
        '\n',
        '# ',
        '&',
        '"',
        '列举',
      ),
      fc.string({ maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        const found = mistakes(`# 标题\n${pieces.join('')}`);
        for (const { line, column } of found) expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
      }),
      { numRuns: 400 },
    );
  });
});

const ids = (text: string) =>
  new Map(report(text).blocks.map(({ id, spans }) => [spans.map((span) => span.text).join(''), id]));

test('ids of paragraphs outlive lines that are put in before them', () => {
  const before = ids('## 甲\n一段。\n{{ 收入 }}。');
  const after = ids('## 甲\n新的一段。\n一段。\n{{ 收入 }}。');
  expect(after.get('一段。')).toBe(before.get('一段。'));
  expect(after.get('120.00万元。')).toBe(before.get('120.00万元。'));
});

test.each(TEMPLATES.map(({ id, text }) => [id, text]))(
  '%s is text that a person can take over: no mistakes',
  (_, text) => {
    expect(mistakes(text)).toEqual([]);
    expect(Math.max(...text.split('\n').map((line) => line.length))).toBeLessThan(400);
  },
);

describe('docs/报告模板.md', () => {
  const docs = readFileSync(join(__dirname, '../../docs/报告模板.md'), 'utf8');

  test('its example is a template without mistakes', () => {
    const [, example = ''] = /```\n([^`]*)```/.exec(docs) ?? [];
    expect(mistakes(example)).toEqual([]);
    expect(told(example.replace(/^#.*\n/, ''))).toContain(
      '2024年支出120.00万元，与上年对比增加20.00万元，增长20.00%。',
    );
  });

  test.each([
    ['field', '# 标题\n{{ 没有 }}'],
    ['part of money', '# 标题\n{{ 收入.没有 }}'],
    ['part of the three public', '# 标题\n{{ 三公.没有 }}'],
    ['part of the tasks', '# 标题\n{{ 重点任务.没有 }}'],
    ['part of the indicators', '# 标题\n{{ 自评指标.没有 }}'],
    ['filter', '# 标题\n{{ 单位 | 没有 }}'],
    ['tag', '# 标题\n{% 没有 %}'],
  ])('tells of every %s', (_, text) => {
    const known = mistakes(text)[0]?.values['known']?.split('、') ?? [];
    expect(known.length).toBeGreaterThan(0);
    expect(known.filter((name) => !docs.includes(name))).toEqual([]);
  });
});
