import fc from 'fast-check';
import { TEMPLATES, narrate, reportText, templateNamed } from '../../src/narrate';
import { TEMPLATE_NAMES } from '../../src/messages';
import { SCHEME, evaluationOf } from './facts';
import type { EvaluationInput } from './facts';

const FULL: EvaluationInput = {
  unitName: '示例区融媒体中心',
  year: '2024年',
  accounts: [
    {
      title: '收支情况表',
      lines: [
        { label: '收入合计', actual: '100', previous: '110' },
        { label: '一般公共预算财政拨款收入', depth: 1, actual: '100', previous: '110' },
        { label: '支出合计', actual: '100', previous: '110' },
        { label: '基本支出', depth: 1, actual: '60', previous: '60' },
        { label: '项目支出', depth: 1, actual: '40', previous: '50' },
      ],
    },
    { title: '另一张表', lines: [{ label: '办公设备', actual: '3.21' }] },
  ],
  sangong: [{ lines: [{ label: '合计', actual: '2', previous: '2' }] }],
  profile: [
    { label: '单位性质', value: '公益一类' },
    { label: '主要职能', value: '宣传报道。\n应急广播；' },
    { label: '办公地点', value: '示例路1号' },
  ],
  staff: [{ label: '编制数', value: '8' }],
  tasks: [{ name: '宣传' }],
  goals: [{ expected: '目标一', actual: '完成一' }],
  results: [{ label: '发稿', value: '12', unit: '篇' }],
  score: [{ label: '总分', value: '95.5' }],
  remarks: [
    { label: '存在的问题', value: '细化不够' },
    { label: '改进措施', value: '加强管理' },
  ],
};

const textOf = (input: EvaluationInput, template: string) =>
  reportText(narrate(evaluationOf(input), SCHEME, { template, date: { year: 2025, month: 4, day: 1 } }));

/** Headings of a template in order, those of loops left out. */
function headings(text: string): string[] {
  return text.split('\n').flatMap((line) => {
    const heading = /^##+ (.*)$/.exec(line)?.[1];
    return heading === undefined || heading.includes('{{') ? [] : [heading];
  });
}

const ids = TEMPLATES.map(({ id }) => id);

test('every template has a name in both languages and is found by its id', () => {
  expect(ids).toEqual(Object.keys(TEMPLATE_NAMES));
  for (const template of TEMPLATES) expect(templateNamed(template.id)).toBe(template);
});

test('a template that does not exist is refused', () => {
  expect(() => narrate(evaluationOf({}), SCHEME, { template: 'nowhere' })).toThrow(RangeError);
  expect(() => narrate(evaluationOf({}), { ...SCHEME, template: 'nowhere' })).toThrow(/nowhere/);
});

test('without a choice the scheme’s template is taken', () => {
  expect(narrate(evaluationOf({}), { ...SCHEME, template: 'hunan-eight-part' }).template).toBe(
    'hunan-eight-part',
  );
});

describe.each(ids)('%s', (id) => {
  const source = templateNamed(id)?.text ?? '';

  test('all sections are there in order, also for an empty workbook, which is all gaps', () => {
    for (const input of [{}, FULL]) {
      const report = narrate(evaluationOf(input), SCHEME, { template: id });
      const found = report.blocks
        .filter(({ level }) => level !== null && level > 0)
        .map(({ spans }) =>
          spans
            .map(({ text }) => text)
            .join('')
            .replace(/^(?:[一二三四五六七八九十]+、|（[一二三四五六七八九十]+）|\d+\.|（\d+）)/, ''),
        );
      const wanted = headings(source);
      expect(found.filter((heading) => wanted.includes(heading))).toEqual(wanted);
      expect(
        report.blocks.every(({ spans }) => spans.length > 0 && spans.every(({ text }) => text !== '')),
      ).toBe(true);
    }
    expect(
      narrate(evaluationOf({}), SCHEME, { template: id })
        .blocks.flatMap(({ spans }) => spans)
        .filter(({ kind }) => kind === 'figure'),
    ).toEqual([]);
  });

  test('block ids are unique', () => {
    const all = narrate(evaluationOf(FULL), SCHEME, { template: id }).blocks.map((block) => block.id);
    expect(new Set(all).size).toBe(all.length);
  });

  test('the same facts give the same report', () => {
    expect(textOf(FULL, id)).toBe(textOf(FULL, id));
  });

  test('every figure names its cells', () => {
    const spans = narrate(evaluationOf(FULL), SCHEME, { template: id }).blocks.flatMap(
      (block) => block.spans,
    );
    const figures = spans.filter((span) => span.kind === 'figure');
    expect(figures.every(({ cells }) => cells.length > 0)).toBe(true);
  });

  test('wording: no doubled marks or words, no empty reason', () => {
    for (const text of [textOf(FULL, id), textOf({}, id)]) {
      expect(text).not.toMatch(/[。；，、：][。；，、：]/);
      expect(text).not.toMatch(/主要原因(?:是)?[：:]?[。；]/);
      expect(text).not.toMatch(/undefined|null|NaN|\[object/);
      expect(text).not.toMatch(/(.{4,})\1\1/);
    }
  });
});

test.each(ids.filter((id) => id !== 'guangzhou-target-form'))(
  '%s tells every amount of the workbook',
  (id) => {
    const text = textOf(FULL, id);
    expect(text).toContain('100.00万元');
    expect(text).toContain('办公设备3.21万元');
  },
);

test('a sentence that goes on stands in the paragraph before it', () => {
  expect(textOf(FULL, 'hunan-eight-part')).toContain(
    '2024年部门整体支出100.00万元，与上年相比减少10.00万元，下降9.09%。其中：基本支出60.00万元；项目支出40.00万元。',
  );
});

test('numbers of headings follow their order', () => {
  const lines = textOf(FULL, 'guangzhou-department').split('\n');
  expect(lines.filter((line) => /^[一二三四五]、/.test(line))).toEqual([
    '一、基本情况',
    '二、绩效自评情况',
    '三、存在的主要问题',
    '四、下一步改进措施',
  ]);
  expect(lines).toContain('（二）年度总体工作和重点工作任务');
  expect(lines).toContain('3.人员情况');
});

test('facts that no sentence tells are listed once, form heads left out', () => {
  const text = textOf(
    { ...FULL, profile: [...(FULL.profile ?? []), { label: '填报人', value: '某甲' }] },
    'guangzhou-department',
  );
  expect(text.match(/办公地点：示例路1号/g)).toHaveLength(1);
  expect(text).not.toContain('某甲');
});

test('the tail note stands only under a tail', () => {
  const note = '注：部分数据因四舍五入';
  const lines = [
    { label: '支出合计', actual: '100.93' },
    { label: '基本支出', depth: 1, actual: '100.93' },
    { label: '工资福利支出', depth: 2, actual: '90.72' },
    { label: '对个人和家庭的补助', depth: 2, actual: '1.52' },
  ];
  const withLast = (last: string) =>
    textOf(
      { accounts: [{ lines: [...lines, { label: '机关运行经费', depth: 2, actual: last }] }] },
      'anhui-letter',
    );
  expect(withLast('8.68')).toContain(note);
  expect(withLast('8.69')).not.toContain(note);
  expect(withLast('5.00')).not.toContain(note);
});

const letter = (basis: string) =>
  reportText(narrate(evaluationOf(FULL), { ...SCHEME, basis }, { template: 'anhui-letter' }));

test('a document is cited by title and number', () => {
  expect(letter('皖发〔2019〕11号')).toContain(
    '《中共安徽省委 安徽省人民政府关于全面实施预算绩效管理的实施意见》（皖发〔2019〕11号）的要求',
  );
  expect(letter('本市财政局的通知')).toContain('和本市财政局的通知的要求');
});

test('the date is told, never guessed', () => {
  expect(textOf(FULL, 'anhui-letter')).toContain('2025年4月1日');
  expect(reportText(narrate(evaluationOf(FULL), SCHEME, { template: 'anhui-letter' }))).toContain(
    '【待补充：成文日期】',
  );
});

test('any texts of a person pass through unharmed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom(...ids), (text, id) => {
      const input: EvaluationInput = {
        ...FULL,
        unitName: text,
        remarks: [{ label: '存在的问题', value: text }],
        profile: [{ label: text, value: text }],
        tasks: [{ name: text, content: text }],
        goals: [{ expected: text, actual: text }],
      };
      const { blocks } = narrate(evaluationOf(input), SCHEME, { template: id });
      expect(blocks.length).toBeGreaterThan(5);
    }),
    { numRuns: 60 },
  );
});

test('a report of 200 rows tells every one', () => {
  const rows = Array.from({ length: 200 }, (_, index) => ({
    level1: '产出指标',
    level2: '数量指标',
    name: `指标${index}`,
    target: '≥5篇',
    actual: '6篇',
    points: '1',
    score: '1',
  }));
  const evaluation = evaluationOf({
    ...FULL,
    results: Array.from({ length: 200 }, (_, index) => ({
      label: `事项${index}`,
      value: '3',
      unit: '次',
      group: `组${index % 9}`,
    })),
    indicators: [{ stage: 'evaluation', rows }],
  });
  const text = reportText(narrate(evaluation, SCHEME));
  for (const index of [0, 99, 199]) expect(text).toContain(`事项${index}`);
});
