import fc from 'fast-check';
import { generationOf, mergeReport } from '../../src/narrate';
import type { Block, Generation, Merged, Report, Side, StandingRow } from '../../src/narrate';

const block = (id: string, text: string): Block => ({
  id,
  level: null,
  layout: 'body',
  spans: text
    .split(/(\d+(?:\.\d+)?)/)
    .filter((part) => part !== '')
    .map((part) =>
      /^\d/.test(part)
        ? {
            kind: 'figure' as const,
            value: part,
            decimals: 0,
            unit: '',
            text: part,
            absolute: false,
            derivation: 'value' as const,
            cells: [],
          }
        : { kind: 'text' as const, text: part, cells: [] },
    ),
});

const reportOf = (texts: Readonly<Record<string, string>>): Report => ({
  template: 'test',
  title: '报告',
  charts: [],
  annexes: [],
  blocks: Object.entries(texts).map(([id, text]) => block(id, text)),
});

const rowsOf = (texts: readonly string[], live = false): StandingRow[] =>
  texts.map((text, row) => ({ row, text, live }));

const textsOf = ({ rows }: Merged): string[] =>
  rows.map(({ block: { spans } }) => spans.map(({ text }) => text).join(''));

const BEFORE = {
  title: '2024年自评报告',
  income: '全年收入100万元。与上年相比增加10万元。收入按来源分为两类。',
  expenditure: '全年支出90万元。支出全部用于业务工作。',
  problems: '预算编制不够细。',
};
const NOW = {
  ...BEFORE,
  income: '全年收入120万元。与上年相比增加30万元。收入按来源分为两类。',
  expenditure: '全年支出95万元。支出全部用于业务工作。',
};
const sheet = (texts: Readonly<Record<string, string>>): string[] => Object.values(texts);

function merge(
  standing: readonly string[],
  now: Readonly<Record<string, string>> = NOW,
  {
    live = false,
    choices,
    before = BEFORE,
  }: {
    live?: boolean;
    choices?: ReadonlyMap<string, Side>;
    before?: Readonly<Record<string, string>> | null;
  } = {},
): Merged {
  const memory = before === null ? [] : [generationOf(reportOf(before))];
  return mergeReport(memory, rowsOf(standing, live), reportOf(now), choices);
}

describe('ten things that happen to a report', () => {
  test('1. nothing was touched: everything is as generated now', () => {
    const merged = merge(sheet(BEFORE));
    expect(textsOf(merged)).toEqual(sheet(NOW));
    expect(merged).toMatchObject({ conflicts: [], kept: [] });
  });

  test('2. a sentence was reworded: it stays, figures around it are refreshed', () => {
    const [title = '', income = '', ...rest] = sheet(BEFORE);
    const merged = merge([
      title,
      income.replace('收入按来源分为两类。', '收入来源为财政拨款和其他收入两类。'),
      ...rest,
    ]);
    expect(textsOf(merged)[1]).toBe(
      '全年收入120万元。与上年相比增加30万元。收入来源为财政拨款和其他收入两类。',
    );
    expect(merged.conflicts).toEqual([]);
    expect(merged.kept).toEqual(['income']);
  });

  test('3. a sentence was reworded whose figure changed: hers stays, and both are shown', () => {
    const [title = '', income = '', ...rest] = sheet(BEFORE);
    const standing = [title, income.replace('全年收入100万元', '我单位全年收入为100万元'), ...rest];
    const merged = merge(standing);
    expect(textsOf(merged)[1]).toBe('我单位全年收入为100万元。与上年相比增加30万元。收入按来源分为两类。');
    expect(merged.conflicts).toEqual([
      {
        id: 'income:0',
        block: 'income',
        base: '全年收入100万元。',
        hers: '我单位全年收入为100万元。',
        ours: '全年收入120万元。',
      },
    ]);
    const chosen = merge(standing, NOW, { choices: new Map([['income:0', 'ours']]) });
    expect(textsOf(chosen)[1]).toBe(NOW.income);
  });

  test('4. sentences were added before, between and behind', () => {
    const [title = '', income = '', ...rest] = sheet(BEFORE);
    const edited = `以下为收入情况。${income.replace('与上年', '详见附表。与上年')}特此说明。`;
    expect(textsOf(merge([title, edited, ...rest]))[1]).toBe(
      '以下为收入情况。全年收入120万元。详见附表。与上年相比增加30万元。收入按来源分为两类。特此说明。',
    );
  });

  test('5. a sentence was deleted: it stays away', () => {
    const [title = '', income = '', ...rest] = sheet(BEFORE);
    expect(textsOf(merge([title, income.replace('收入按来源分为两类。', ''), ...rest]))[1]).toBe(
      '全年收入120万元。与上年相比增加30万元。',
    );
  });

  test('6. rows of her own stay behind the row that they stood behind', () => {
    const [title = '', income = '', ...rest] = sheet(BEFORE);
    const merged = merge(['我的备注', title, income, '收入明细见财务科台账。', ...rest]);
    expect(textsOf(merged)).toEqual([
      '我的备注',
      NOW.title,
      NOW.income,
      '收入明细见财务科台账。',
      NOW.expenditure,
      NOW.problems,
    ]);
    expect(merged.rows.map(({ own }) => own)).toEqual([0, null, null, 3, null, null]);
  });

  test('7. rows were sorted: the report’s order comes back and nothing is lost', () => {
    const standing = sheet(BEFORE)
      .toSorted()
      .map((text) => text.replace('预算编制不够细', '预算编制还不够细致'));
    expect(textsOf(merge(standing))).toEqual([
      NOW.title,
      NOW.income,
      NOW.expenditure,
      '预算编制还不够细致。',
    ]);
  });

  test('8. a row was deleted: it stays deleted while only its figures change', () => {
    const [title = '', , ...rest] = sheet(BEFORE);
    expect(textsOf(merge([title, ...rest]))).toEqual([NOW.title, NOW.expenditure, NOW.problems]);
    const reworded = merge([title, ...rest], { ...NOW, income: '全年没有收入。' });
    expect(reworded.conflicts).toMatchObject([{ block: 'income', hers: '', ours: '全年没有收入。' }]);
  });

  test('9. a paragraph comes anew or goes: her words stay even where its reason is gone', () => {
    const { expenditure: _, ...without } = NOW;
    const now = { ...without, measures: '细化预算编制。' };
    expect(textsOf(merge(sheet(BEFORE), now))).toEqual([
      NOW.title,
      NOW.income,
      NOW.problems,
      '细化预算编制。',
    ]);
    const edited = sheet(BEFORE).map((text) => text.replace('业务工作', '宣传业务'));
    const merged = merge(edited, now);
    expect(textsOf(merged)).toEqual([
      NOW.title,
      NOW.income,
      '全年支出90万元。支出全部用于宣传业务。',
      NOW.problems,
      '细化预算编制。',
    ]);
    expect(merged.conflicts).toMatchObject([{ block: 'expenditure', ours: '' }]);
  });

  test('10. live figures moved with the tables: that is no edit', () => {
    const moved = sheet(BEFORE).map((text) => text.replace('收入100', '收入111').replace('增加10', '减少1'));
    expect(textsOf(merge(moved, NOW, { live: true }))).toEqual(sheet(NOW));
    const typed = merge(moved);
    expect(textsOf(typed)[1]).toContain('全年收入111万元');
    expect(typed.conflicts.map(({ ours }) => ours)).toEqual(['全年收入120万元。', '与上年相比增加30万元。']);
  });
});

test('nothing is remembered: what stands there is asked about, and what is missing is written', () => {
  const [title = '', income = ''] = sheet(BEFORE);
  const merged = merge([title, income], NOW, { before: null });
  expect(textsOf(merged)).toEqual([NOW.title, BEFORE.income, NOW.expenditure, NOW.problems]);
  expect(merged.conflicts.map(({ ours }) => ours)).toEqual(['全年收入120万元。', '与上年相比增加30万元。']);
  expect(merge(['电话', '地址'], NOW, { before: null }).matched).toBe(0);
});

test('of several generations the one that the sheet agrees with is the base', () => {
  const older: Generation = generationOf(reportOf(BEFORE));
  const newer: Generation = generationOf(reportOf(NOW));
  const merged = mergeReport([newer, older], rowsOf(sheet(BEFORE)), reportOf(NOW));
  expect(textsOf(merged)).toEqual(sheet(NOW));
  expect(merged.conflicts).toEqual([]);
});

const sentence = fc
  .tuple(
    fc.constantFrom('全年收入', '全年支出', '“三公”经费', '在职人员', '存在问题', '改进措施为加强管理'),
    fc.nat({ max: 30 }),
  )
  .map(([words, number]) => `${words}${number}万元。`);
const paragraph = fc.array(sentence, { minLength: 1, maxLength: 5 }).map((parts) => parts.join(''));
const texts = fc
  .array(paragraph, { minLength: 1, maxLength: 6 })
  .map((list) =>
    Object.fromEntries(list.map((text, index) => [`p${index}`, `${'甲乙丙丁戊己'[index]}、${text}`])),
  );
/** What a person may do with the rows. */
const edited = (from: Readonly<Record<string, string>>) =>
  fc
    .array(fc.tuple(fc.nat(), fc.constantFrom('add', 'reword', 'drop', 'insert'), fc.nat({ max: 999 })), {
      maxLength: 4,
    })
    .map((edits) => {
      const rows = sheet(from);
      const added: string[] = [];
      for (const [at, what, number] of edits) {
        if (rows.length === 0) break;
        const row = at % Math.max(1, rows.length);
        const own = `本人补充说明第${number}条。`;
        if (what === 'drop') rows.splice(row, 1);
        else if (what === 'insert') rows.splice(row, 0, own);
        else if (what === 'add') rows[row] += own;
        else rows[row] = (rows[row] ?? '').replace('。', `（经核实，${number}）。`);
      }
      for (const text of rows)
        added.push(...text.split(/(?<=。)/).filter((part) => /本人补充|经核实/.test(part)));
      return { rows, added };
    });

describe('for any report and any edits', () => {
  test('no edit, no change: the same text', () => {
    fc.assert(
      fc.property(texts, (before) => {
        expect(textsOf(merge(sheet(before), before, { before }))).toEqual(sheet(before));
      }),
    );
  });

  test('no edit: what is generated now', () => {
    fc.assert(
      fc.property(texts, texts, (before, now) => {
        expect(textsOf(merge(sheet(before), now, { before }))).toEqual(sheet(now));
      }),
    );
  });

  test('no change: what she wrote', () => {
    fc.assert(
      fc.property(
        texts.chain((before) => fc.tuple(fc.constant(before), edited(before))),
        ([before, { rows }]) => {
          expect(textsOf(merge(rows, before, { before })).toSorted()).toEqual(
            (rows.length === 0 ? sheet(before) : rows).toSorted(),
          );
        },
      ),
    );
  });

  test('no edit is lost, whatever is generated now', () => {
    fc.assert(
      fc.property(
        texts.chain((before) => fc.tuple(fc.constant(before), edited(before), texts)),
        ([before, { rows, added }, now]) => {
          const whole = textsOf(merge(rows, now, { before })).join('\n');
          for (const words of added) expect(whole).toContain(words);
        },
      ),
    );
  });

  test('once merged, merging again changes nothing', () => {
    fc.assert(
      fc.property(
        texts.chain((before) => fc.tuple(fc.constant(before), edited(before), texts)),
        ([before, { rows }, now]) => {
          const once = textsOf(merge(rows, now, { before }));
          fc.pre(once.length > 0);
          const again = merge(once, now, { before: now });
          expect(textsOf(again).toSorted()).toEqual(once.toSorted());
          expect(again.conflicts).toEqual([]);
        },
      ),
    );
  });
});
