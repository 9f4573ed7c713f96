import fc from 'fast-check';
import { evaluate } from '../../src/evaluation';
import { recognize } from '../../src/recognize';
import { RULES, judgeBy, judgeEvaluation } from '../../src/rules';
import { factsOf } from '../../src/rules/facts';
import { rule } from '../../src/rules/rule';
import { SCHEMES } from '../../src/schemes';
import { formatCell } from '../../src/workbook';
import type { Rows } from '../support/workbook';
import { workbookOf } from '../support/workbook';
import { evaluation, form, money, row } from './forms';

type Sheets = Readonly<Record<string, Rows>>;

const read = (sheets: Sheets) => {
  const workbook = workbookOf(sheets);
  return evaluate(workbook, recognize(workbook));
};
const judge = (sheets: Sheets) => judgeEvaluation(read(sheets), SCHEMES[0]);

const head = {
  slug: 'made-up',
  group: 'budget',
  severity: 'info',
  basis: ['arithmetic'],
  messages: ['said'],
  fixes: [],
} as const;
const cell = (sheet: string, at: number) => ({ sheet, row: at, column: 0 });

const at = (id: string, row: number) =>
  rule({ id, ...head }, (_, report) => report({ key: 'said', cell: cell('表', row), subject: id }));
const ids = (sheets: Sheets) => judge(sheets).findings.map(({ id }) => id);
const many = (count: number) =>
  read(
    evaluation(
      ...Array.from({ length: count }, (_, i) =>
        row('产出/数量', `任务${i}数量`, '≥2次', i % 9 ? '2次' : '1次', 5, 5),
      ),
    ),
  );
const funds = [[null, '年度资金总额', 100, 100, 90, 10, 0.5, 9]];

describe('the engine', () => {
  const empty = read({ 表: [['甲']] });

  it('names a rule that crashes, drops what it said, and lets the others judge', () => {
    const broken = rule({ id: 'Z01', ...head }, (_, report) => {
      report({ key: 'said', cell: cell('表', 0), subject: '甲' });
      throw new TypeError('no such thing');
    });
    const sound = rule({ id: 'Z02', ...head }, (_, report) =>
      report({ key: 'said', cell: cell('表', 1), subject: '乙' }),
    );
    const { findings, faults } = judgeBy([broken, sound], empty, SCHEMES[0]);
    expect(faults).toEqual([{ rule: 'Z01', detail: 'no such thing' }]);
    expect(findings.map(({ id }) => id)).toEqual(['Z02:乙']);
  });

  it('gives findings in reading order, whatever the order of the rules', () => {
    const { findings } = judgeBy([at('Z01', 9), at('Z02', 2), at('Z03', 5)], empty, SCHEMES[0]);
    expect(findings.map(({ rule: id }) => id)).toEqual(['Z02', 'Z03', 'Z01']);
  });

  it('gives them sheet by sheet as the tables stand, then row by row, column by column, and rule by rule', () => {
    const sheets = read({
      乙表: [['一级指标', '二级指标', '三级指标', '年度指标值'], row('产出/数量', '发稿数量', '≥50篇')],
      甲表: [['一级指标', '二级指标', '三级指标', '年度指标值'], row('产出/数量', '播发数量', '≥50篇')],
    });
    const places = [
      { sheet: '别的', row: 0, column: 0 },
      { sheet: '甲表', row: 1, column: 1 },
      { sheet: '乙表', row: 1, column: 2 },
      { sheet: '甲表', row: 0, column: 3 },
      { sheet: '乙表', row: 1, column: 0 },
      { sheet: '甲表', row: 1, column: 0 },
    ];
    const everywhere = (id: string) =>
      rule({ id, ...head }, (_, report) => {
        for (const each of places) report({ key: 'said', cell: each, subject: formatCell(each) });
      });
    const { findings } = judgeBy([everywhere('Z01'), everywhere('Z02')], sheets, SCHEMES[0]);
    const order = ["'乙表'!A2", "'乙表'!C2", "'甲表'!D1", "'甲表'!A2", "'甲表'!B2", "'别的'!A1"];
    expect(findings.map(({ rule: id, cell: of }) => `${id} ${formatCell(of)}`)).toEqual(
      order.flatMap((each) => [`Z01 ${each}`, `Z02 ${each}`]),
    );
  });

  it('gives what a rule leaves out as nothing', () => {
    const [finding] = judgeBy([at('Z01', 3)], empty, SCHEMES[0]).findings;
    expect(finding).toEqual({
      id: 'Z01:Z01',
      rule: 'Z01',
      severity: 'info',
      cell: cell('表', 3),
      related: [],
      subject: 'Z01',
      words: { key: 'Z01.said', values: { subject: 'Z01' } },
      stated: null,
      expected: null,
      interval: null,
      verdict: null,
      fix: null,
    });
  });

  it('finds the cells of all tables by their address, those of totals too, and no others', () => {
    const sheets = read(
      form({ funds, rows: [row('产出/数量', '发稿数量', '≥50篇', '40篇', 25, 25)], total: [100, 100] }),
    );
    const { tableCell } = factsOf(sheets, SCHEMES[0]);
    const found: string[] = [];
    for (let line = 0; line < 9; line += 1)
      for (let column = 0; column < 8; column += 1) {
        const address = { sheet: '自评表', row: line, column };
        const one = tableCell(address);
        if (!one) continue;
        expect(one.cell).toEqual(address);
        expect(tableCell({ ...address, sheet: '别的' })).toBeUndefined();
        found.push(one.text);
      }
    expect(found).toEqual(expect.arrayContaining(['年度资金总额', '发稿数量', '≥50篇', '总分']));
    expect(found.filter((text) => text === '发稿数量')).toHaveLength(1);
    expect(found).not.toContain('三级指标');
  });

  it('puts subject, stated and expected into the words', () => {
    const one = rule({ id: 'Z01', ...head }, (_, report) =>
      report({
        key: 'said',
        cell: cell('表', 0),
        subject: '甲',
        stated: '1',
        expected: '2',
        values: { more: 3 },
      }),
    );
    const [finding] = judgeBy([one], empty, SCHEMES[0]).findings;
    expect(finding?.words).toEqual({
      key: 'Z01.said',
      values: { subject: '甲', stated: '1', expected: '2', more: 3 },
    });
  });
});

describe('relations that were held', () => {
  it('are all told, whatever came of them', () => {
    const { checked } = judge(
      money(
        '2020年支出情况表',
        ['本年数', '增减额', '增减率'],
        ['支出合计', 1260.8, 448.5, '55.21%'],
        ['基本支出', 890, 155, '21.09%'],
        ['项目支出', 365.8, 293.5, '405.94%'],
      ),
    );
    expect(
      checked.map(({ kind, cell: at, stated, verdict }) => [kind, formatCell(at), stated, verdict]),
    ).toEqual([
      ['basicAndProject', "'收支'!B4", '1260.8', 'inconsistent'],
      ['basicAndProject', "'收支'!C4", '448.5', 'exact'],
      ['changeRate', "'收支'!D4", '55.21%', 'exact'],
      ['changeRate', "'收支'!D5", '21.09%', 'exact'],
      ['changeRate', "'收支'!D6", '405.94%', 'truncated'],
    ]);
  });

  it('lack a figure and are nobody’s error', () => {
    const { checked, findings } = judge(
      money(
        '2020年支出情况表',
        ['本年数', '上年数', '增减额'],
        ['支出合计', null, 100, 10],
        ['项目支出', 10, 8, 2],
      ),
    );
    expect(checked.some(({ cell: at }) => formatCell(at) === "'收支'!D4")).toBe(false);
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('are not held where income stands among the parts of expenditure, or a total has a single line', () => {
    const { findings } = judge(
      money(
        '2024年收入支出决算表',
        ['决算数'],
        ['财政拨款收入', 980],
        ['事业收入', 90],
        ['本年收入合计', 1070],
        ['基本支出', 690],
        ['项目支出', 380],
        ['本年支出合计', 1070],
      ),
    );
    expect(findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('of amounts in other units are brought to one', () => {
    const { checked } = judge(
      money(
        '2020年支出情况表',
        ['本年数'],
        ['支出合计', '100万元'],
        ['基本支出', '60万元'],
        ['项目支出', '400000元'],
      ),
    );
    expect(checked.map(({ verdict }) => verdict)).toEqual(['exact']);
  });
});

describe('all rules together', () => {
  const rows = [
    row('产出/数量', '发稿数量', '≥50篇', '40篇', 25, 25),
    row('产出/质量', '差错率', '≤1%', '2%', 25, 25),
    row('效益/社会效益', '知晓率', '≥90%', null, 30, null),
    row('满意度/服务对象满意度', '受众满意度', '≥90%', '120%', 10, 10),
  ];

  it('never crash, and give each finding an id of its own', () => {
    const { findings, faults } = judge(form({ funds, rows, total: [100, 100] }));
    expect(faults).toEqual([]);
    expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
    expect(findings.length).toBeGreaterThan(8);
  });

  it('never crash on whatever stands in the cells', () => {
    const value = fc.oneof(
      fc.constantFrom(
        null,
        '',
        '—',
        '无',
        '≥95%',
        '6000万元以上',
        '10万+',
        '9月前',
        '2025年3月前',
        '达成年度指标',
        '#DIV/0!',
        '１０ ',
      ),
      fc.constantFrom('指标1：', 'XX', '{单位}', '定性', '0', '-3', '100%', '90%-95%', '增长10%', '小计'),
      fc.double({ noNaN: true, noDefaultInfinity: true }),
      fc.string({ maxLength: 12 }),
    );
    const line = (length: number) => fc.array(value, { minLength: length, maxLength: length });
    const made = fc.tuple(
      fc.array(line(6), { maxLength: 6 }),
      fc.array(line(5), { maxLength: 6 }),
      line(6),
      fc.tuple(value, value),
    );
    fc.assert(
      fc.property(made, ([rows, lines, first, total]) => {
        const indicators = rows.map((cells) => row('产出/数量', ...cells));
        const sheets = {
          ...form({
            funds: [[null, '年度资金总额', ...first]],
            goals: ['目标', null],
            rows: indicators,
            total,
          }),
          ...money(
            '2024年支出情况表',
            ['预算数', '本年数', '上年数', '增减额', '增减率'],
            ...lines.map((cells) => ['基本支出', ...cells]),
          ),
        };
        const { faults, findings } = judge(sheets);
        expect(faults).toEqual([]);
        expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      }),
      { numRuns: 60 },
    );
  });

  it('give the same ids after rows were inserted above', () => {
    const [[name, sheet]] = Object.entries(form({ funds, rows, total: [100, 100] })) as [[string, Rows]];
    expect(ids({ [name]: [[null], [null], [null], ...sheet] })).toEqual(ids({ [name]: sheet }));
  });

  it('ask a target form for neither actual values nor scores', () => {
    const sheets = {
      申报表: [
        ['绩效目标申报表'],
        ['一级指标', '二级指标', '三级指标', '年度指标值'],
        ...rows.map((one) => one.slice(0, 4)),
      ],
    };
    expect(
      judge(sheets)
        .findings.map(({ rule: id }) => id)
        .filter((id) => /^[DEF]/.test(id)),
    ).toEqual([]);
  });

  it('say nothing of a workbook without tables, or of tables about something else', () => {
    expect(judge({ 表: [['通讯录'], ['姓名', '电话'], ['张三', '12345']] })).toEqual({
      findings: [],
      checked: [],
      faults: [],
    });
  });

  it('judges twenty thousand rows', () => {
    const { findings, faults } = judgeEvaluation(many(20_000), SCHEMES[0]);
    expect(faults).toEqual([]);
    expect(findings.length).toBeGreaterThan(2000);
  }, 60_000);
});

test('semantic rules on classification are never errors, apart from what a form or the system refuses', () => {
  const errors = RULES.filter(({ head }) => head.group === 'classification' && head.severity === 'error');
  expect(errors.map(({ head }) => head.id)).toEqual(['B01', 'B11']);
});
