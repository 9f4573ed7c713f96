import fc from 'fast-check';
import { evaluate, type Evaluation } from '../../src/evaluation';
import { keepTables, recognize } from '../../src/recognize';
import { judgeBy } from '../../src/rules';
import { judgeAgain, type Judgement } from '../../src/rules/engine';
import { rowRule, rule, textRule, type Rule } from '../../src/rules/rule';
import { SCHEMES } from '../../src/schemes';
import { shareRows, type WorkbookSnapshot } from '../../src/workbook';
import { edited, readAgain, steps } from '../support/edits';
import { bookOf } from '../support/generate/book';
import { evaluation as formOf, row } from './forms';
import { workbookOf } from '../support/workbook';

const head = {
  slug: 'made-up',
  group: 'budget',
  severity: 'info',
  basis: ['arithmetic'],
  messages: ['said'],
  fixes: [],
} as const;

/** Rules that say all that they can see: whatever is out of date in it shows. */
const TALKERS: readonly Rule[] = [
  rowRule({ id: 'Z01', ...head }, 'all', (view, report, { scheme, year, tableCell }) => {
    const { cell } = view.indicator;
    report({ key: 'said', cell, subject: JSON.stringify([view, scheme.id, year, tableCell(cell)]) });
  }),
  rowRule({ id: 'Z02', ...head }, 'named', ({ indicator }, report) =>
    report({ key: 'said', cell: indicator.cell, subject: indicator.name.text }),
  ),
  rowRule({ id: 'Z03', ...head }, 'evaluated', ({ indicator }) => {
    if (indicator.name.text.includes('率')) throw new TypeError(indicator.name.text);
  }),
  textRule({ id: 'Z04', ...head }, ['指标', '年', '完成'], (view, report, { tableCell }) =>
    report({ key: 'said', cell: view.cell.cell, subject: JSON.stringify([view, tableCell(view.cell.cell)]) }),
  ),
];

/** Both ways of judging a workbook, the second after what was judged before. */
class Judge {
  #evaluation: Evaluation | null = null;
  #workbook: WorkbookSnapshot | null = null;
  #before: Judgement | null = null;

  read(workbook: WorkbookSnapshot): Evaluation {
    const shared = this.#workbook ? shareRows(this.#workbook, workbook) : workbook;
    const fresh = recognize(shared);
    const reading = this.#evaluation ? keepTables(this.#evaluation.reading, fresh) : fresh;
    this.#workbook = shared;
    this.#evaluation = evaluate(shared, reading, this.#evaluation);
    return this.#evaluation;
  }

  judge(rules: readonly Rule[], workbook: WorkbookSnapshot, scheme = SCHEMES[0]) {
    this.#before = judgeAgain(rules, this.read(workbook), scheme, {}, this.#before);
    return this.#before.judged;
  }
}

const judged = (rules: readonly Rule[], workbook: WorkbookSnapshot, scheme = SCHEMES[0]) =>
  judgeBy(rules, evaluate(workbook, recognize(workbook)), scheme);

test('what rules on rows and texts can see is never of an earlier state', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...SCHEMES),
      fc.integer({ min: 1, max: 400 }),
      steps,
      (scheme, seed, some) => {
        const judge = new Judge();
        let { workbook } = bookOf(scheme, seed);
        judge.judge(TALKERS, workbook);
        for (const step of some) {
          workbook = edited(workbook, step);
          const used = step.kind === 'scheme' ? scheme : SCHEMES[0];
          expect(judge.judge(TALKERS, readAgain(workbook), used)).toEqual(
            judged(TALKERS, readAgain(workbook), used),
          );
        }
      },
    ),
    { numRuns: 20 },
  );
});

describe('after an edit of one cell', () => {
  const rows = Array.from({ length: 30 }, (_, i) =>
    row('产出/数量', `第${i}类稿件数量`, '≥2篇', '2篇', 3, 3),
  );
  const book = (...changed: readonly (readonly [number, string])[]) =>
    workbookOf(
      formOf(
        ...rows.map((one, i) => {
          const value = changed.find(([at]) => at === i)?.[1];
          return value === undefined ? one : one.with(4, value);
        }),
      ),
    );

  test('rules on single rows look at that row and the one above it alone, other rules at all', () => {
    const seen: string[] = [];
    let whole = 0;
    const rules = [
      rowRule({ id: 'Z01', ...head }, 'named', ({ indicator }) => seen.push(indicator.name.text)),
      rule({ id: 'Z02', ...head }, () => (whole += 1)),
    ];
    const judge = new Judge();
    judge.judge(rules, book());
    expect(seen).toHaveLength(30);
    seen.length = 0;
    judge.judge(rules, book([7, '1篇']));
    expect(seen).toEqual(['第6类稿件数量', '第7类稿件数量']);
    expect(whole).toBe(2);
  });

  test('findings on other rows stay the same objects', () => {
    const said = rowRule({ id: 'Z01', ...head }, 'named', ({ indicator }, report) =>
      report({ key: 'said', cell: indicator.cell, subject: indicator.name.text }),
    );
    const rules = [said];
    const judge = new Judge();
    const before = judge.judge(rules, book()).findings;
    const after = judge.judge(rules, book([7, '1篇'])).findings;
    expect(after.map((finding, i) => finding === before[i])).toEqual(
      before.map((_, i) => i !== 6 && i !== 7),
    );
  });

  test('all rows are judged again under another scheme', () => {
    const seen: string[] = [];
    const rules = [rowRule({ id: 'Z01', ...head }, 'all', (_, __, { scheme }) => seen.push(scheme.id))];
    const judge = new Judge();
    judge.judge(rules, book());
    judge.judge(rules, book(), { ...SCHEMES[0], overshootPercent: '1' });
    expect(seen).toHaveLength(60);
  });

  test('all rows are judged again for another year of the workbook', () => {
    const years: (string | null)[] = [];
    const rules = [rowRule({ id: 'Z01', ...head }, 'all', (_, __, { year }) => years.push(year))];
    const facts = new Judge().read(book());
    const at = facts.indicators[0]?.table.titleCell ?? { sheet: '自评', row: 0, column: 0 };
    const of = (value: string): Evaluation => ({ ...facts, year: { value, cell: at, text: value } });
    const first = judgeAgain(rules, of('2023'), SCHEMES[0], {}, null);
    judgeAgain(rules, of('2024'), SCHEMES[0], {}, first);
    expect(new Set(years.slice(30))).toEqual(new Set(['2024']));
    expect(years).toHaveLength(60);
  });
});
