import { evaluate } from '../../src/evaluation';
import { recognize } from '../../src/recognize';
import { judgeBy } from '../../src/rules';
import { rowRule, rule, textRule, type Rule, type RowView } from '../../src/rules/rule';
import { SCHEMES } from '../../src/schemes';
import { formatCell } from '../../src/workbook';
import type { Rows } from '../support/workbook';
import { workbookOf } from '../support/workbook';
import { evaluation, form, row, targets } from './forms';

type Sheets = Readonly<Record<string, Rows>>;

const judge = (rules: readonly Rule[], sheets: Sheets, levels = {}) => {
  const workbook = workbookOf(sheets);
  return judgeBy(rules, evaluate(workbook, recognize(workbook)), SCHEMES[0], levels);
};

const head = {
  slug: 'made-up',
  group: 'target',
  severity: 'warning',
  basis: ['form'],
  messages: ['said'],
  fixes: [],
} as const;

/** Says the names of the rows of its scope. */
const names = (of: 'all' | 'named' | 'evaluated') =>
  rowRule({ id: 'Z01', ...head }, of, ({ indicator: { cell, name } }, report) =>
    report({ key: 'said', cell, subject: name.text }),
  );
const said = (rules: readonly Rule[], sheets: Sheets) =>
  judge(rules, sheets).findings.map(({ subject }) => subject);

const rows = [
  row('产出/数量', '发稿数量', '≥50篇', '50篇', 25, 25),
  row('产出/质量', '差错率', '≤1%', '1%', 25, 25),
  row('效益/社会效益', null, null, null, 30, 30),
  row('满意度/服务对象满意度', '受众满意度', '≥90%', '92%', 20, 20),
];

describe('rules on rows', () => {
  test('look at all rows, at those with a name, or at those of forms that report actual values', () => {
    const target = targets(...rows.map((cells) => cells.slice(0, 4)));
    expect(said([names('all')], evaluation(...rows))).toEqual(['发稿数量', '差错率', '', '受众满意度']);
    expect(said([names('named')], evaluation(...rows))).toEqual(['发稿数量', '差错率', '受众满意度']);
    expect(said([names('evaluated')], evaluation(...rows))).toEqual(['发稿数量', '差错率', '受众满意度']);
    expect(said([names('named')], target)).toEqual(['发稿数量', '差错率', '受众满意度']);
    expect(said([names('evaluated')], target)).toEqual([]);
  });

  test('see the row below, and what the form says of all its rows', () => {
    const seen: RowView[] = [];
    const see = rowRule({ id: 'Z01', ...head }, 'named', (view) => seen.push(view));
    judge([see], form({ funds: [['', '年度资金总额', 90, 100, 80, 10, null, null]], rows }));
    expect(seen.map(({ next }) => next?.name.text ?? null)).toEqual(['差错率', '', null]);
    const [{ form: of }] = seen as [RowView];
    expect([of.stage, of.year, of.sheet]).toEqual(['evaluation', '2024', '自评表']);
    expect([of.funds?.unit, of.funds?.budget?.text, of.funds?.executed?.text]).toEqual(['万元', '100', '80']);
    expect(of.columns.map(({ role }) => role)).toContain('actual');
    seen.length = 0;
    judge([see], evaluation(...rows));
    expect(seen.map((view) => view.form.funds)).toEqual([null, null, null]);
  });

  test('find the cells of their row and no others', () => {
    const found: (string | undefined)[] = [];
    const find = rowRule({ id: 'Z01', ...head }, 'named', ({ indicator }, _, { tableCell }) => {
      const { cell } = indicator;
      found.push(tableCell(cell)?.text, tableCell({ ...cell, row: cell.row + 1 })?.text);
    });
    judge([find], evaluation(...rows.slice(0, 2)));
    expect(found).toEqual(['发稿数量', undefined, '差错率', undefined]);
  });

  test('that crash are named with their words, say nothing, and hinder no other', () => {
    const broken = rowRule({ id: 'Z02', ...head }, 'named', ({ indicator: { cell, name } }, report) => {
      report({ key: 'said', cell, subject: `broken ${name.text}` });
      if (name.text === '差错率') throw new TypeError('no such thing');
      // oxlint-disable-next-line no-throw-literal, only-throw-error
      if (name.text === '受众满意度') throw 'a text';
    });
    const last = rowRule({ id: 'Z03', ...head }, 'named', ({ indicator: { cell, name } }, report) =>
      report({ key: 'said', cell, subject: `last ${name.text}` }),
    );
    const { findings, faults } = judge([names('named'), broken, last], evaluation(...rows));
    expect(faults).toEqual([{ rule: 'Z02', detail: 'no such thing' }]);
    expect(findings.map(({ subject }) => subject)).toEqual([
      '发稿数量',
      'last 发稿数量',
      '差错率',
      'last 差错率',
      '受众满意度',
      'last 受众满意度',
    ]);
    // oxlint-disable-next-line no-throw-literal, only-throw-error
    const text = rule({ id: 'Z04', ...head }, () => {
      throw 'a text';
    });
    expect(judge([text], evaluation(...rows)).faults).toEqual([{ rule: 'Z04', detail: 'a text' }]);
  });
});

const words = (...wanted: readonly string[]) =>
  textRule({ id: 'Z05', ...head }, wanted, ({ cell, role, kind, evaluated }, report) =>
    report({ key: 'said', cell: cell.cell, subject: `${kind} ${role} ${cell.text} ${evaluated}` }),
  );

describe('rules on texts', () => {
  test('see typed texts with one of their words, where they stand', () => {
    expect(said([words('满意')], evaluation(...rows))).toEqual([
      'indicators level1 满意度指标 true',
      'indicators level2 服务对象满意度指标 true',
      'indicators name 受众满意度 true',
    ]);
    expect(said([words('不在')], evaluation(...rows))).toEqual([]);
    expect(said([words('差错')], targets(...rows.map((cells) => cells.slice(0, 4))))).toEqual([
      'indicators name 差错率 false',
    ]);
  });

  test('are not asked of numbers, nor of what a formula gives', () => {
    const [[name, sheet]] = Object.entries(evaluation(...rows)) as [[string, Rows]];
    const calculated = sheet.map((cells) =>
      cells.map((cell) => (cell === '差错率' ? { f: '="差错"&"率"', v: '差错率' } : cell)),
    );
    expect(said([words('差错')], { [name]: calculated })).toEqual([]);
    expect(said([words('25')], { [name]: sheet })).toEqual([]);
  });

  test('see totals too, and only their own cell', () => {
    const cells: (string | undefined)[] = [];
    const look = textRule({ id: 'Z05', ...head }, ['总分'], ({ cell: { cell } }, _, { tableCell }) =>
      cells.push(formatCell(cell), tableCell(cell)?.text, tableCell({ ...cell, row: cell.row - 1 })?.text),
    );
    judge([look], form({ rows, total: [100, 100] }));
    expect(new Set(cells)).toEqual(new Set(["'自评表'!A8", '总分', undefined]));
  });
});

describe('levels', () => {
  test('a rule that is off says nothing, another severity is that of its findings', () => {
    const rules = [names('named'), textRule({ id: 'Z05', ...head }, ['率'], () => undefined)];
    expect(judge(rules, evaluation(...rows), { Z01: 'off' }).findings).toEqual([]);
    expect(judge(rules, evaluation(...rows), { Z01: 'info' }).findings[0]?.severity).toBe('info');
    expect(judge(rules, evaluation(...rows), { Z05: 'off' }).findings[0]?.severity).toBe('warning');
  });
});
