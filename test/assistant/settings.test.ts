import fc from 'fast-check';
import {
  changeSettings,
  check,
  checkWorkbook,
  fingerprints,
  ignoreOf,
  NO_SETTINGS,
  planFill,
  planReport,
  readSettings,
  recallSettings,
  SETTINGS_KEY,
  withChange,
  type Settings,
} from '../../src/assistant';
import type { CheckResult } from '../../src/assistant';
import type { Finding } from '../../src/findings';
import { runCheck } from '../../src/commands/verbs';
import type { Json } from '../../src/workbook';
import { MemoryHost } from '../support/memoryHost';
import { workbookOf } from '../support/workbook';

const ROWS = {
  收支: [
    ['2024年支出情况表'],
    ['单位：万元'],
    ['序号', '项目', '决算数'],
    [1, '支出合计', 1260.8],
    [2, '基本支出', 890],
    [3, '项目支出', 365.8],
  ],
};
const BOOK = workbookOf(ROWS);
const host = () =>
  new MemoryHost([
    {
      name: '收支',
      cells: {
        A1: '2024年支出情况表',
        A2: '单位：万元',
        A3: '项目',
        B3: '决算数',
        A4: '支出合计',
        B4: 1260.8,
        A5: '基本支出',
        B5: 890,
        A6: '项目支出',
        B6: 365.8,
      },
    },
  ]);

function wrongTotal({ findings }: Pick<CheckResult, 'findings'>): Finding {
  const found = findings.find(({ rule }) => rule === 'G06');
  if (!found) throw new Error('no G06');
  return found;
}

function ignoring(result: CheckResult, finding: Finding): Settings {
  const { workbook, evaluation } = result.understood;
  const fingerprint = fingerprints(workbook, evaluation)(finding);
  const ignore = ignoreOf(finding, fingerprint, ' 口径不同 ', new Date(2025, 2, 31));
  return withChange(NO_SETTINGS, { kind: 'ignore', ignore });
}

describe('ignoring', () => {
  const result = check(BOOK);
  const settings = ignoring(result, wrongTotal(result));

  test('keeps reason and day, and takes the finding from the list', () => {
    const again = check(BOOK, { settings });
    expect(again.findings).toEqual(result.findings.filter(({ rule }) => rule !== 'G06'));
    expect(again.ignored.map(({ ignore }) => [ignore.reason, ignore.date])).toEqual([
      ['口径不同', '2025-03-31'],
    ]);
    expect(again.stale).toEqual([]);
  });

  test('holds when rows are inserted above and numbers get another format', () => {
    const moved = workbookOf({
      收支: {
        rows: [['填报说明'], [], ...ROWS.收支.slice(0, 3), [5, '支出合计', 1260.8], ...ROWS.收支.slice(4)],
        formats: { C6: '#,##0.0' },
      },
    });
    const again = check(moved, { settings });
    expect(again.ignored).toHaveLength(1);
  });

  test.each([
    ['the figure itself', 1, [1, '支出合计', 1262.8]],
    ['an operand', 2, [2, '基本支出', 891]],
  ])('ends when %s changes', (_, at, row) => {
    const rows = ROWS.收支.map((old, index) => (index === at + 2 ? row : old));
    const again = check(workbookOf({ 收支: rows }), { settings });
    expect(wrongTotal(again)).toBeDefined();
    expect(again.ignored).toEqual([]);
    expect(again.returned.map(({ ignore }) => ignore.reason)).toEqual(['口径不同']);
  });

  test('is stale when the finding is mended', () => {
    const rows = ROWS.收支.map((old, index) => (index === 3 ? [1, '支出合计', 1255.8] : old));
    const again = check(workbookOf({ 收支: rows }), { settings });
    expect(again.stale.map(({ subject }) => subject)).toEqual(['支出合计']);
  });

  test('is undone by restoring', () => {
    const findings = settings.ignores.map(({ finding }) => finding);
    expect(withChange(settings, { kind: 'restore', findings })).toEqual(NO_SETTINGS);
  });
});

describe('levels', () => {
  test('switch a rule off, or change its severity, over what the scheme says', () => {
    expect(check(BOOK, { settings: { ...NO_SETTINGS, levels: { G06: 'off' } } }).findings).not.toContainEqual(
      expect.objectContaining({ rule: 'G06' }),
    );
    const lowered = { ...NO_SETTINGS, levels: { G06: 'warning' as const } };
    expect(wrongTotal(check(BOOK, { settings: lowered })).severity).toBe('warning');
    const strict = { ...check(BOOK).understood.scheme, rules: { G06: 'off' as const } };
    expect(check(BOOK, { scheme: strict }).findings.map(({ rule }) => rule)).not.toContain('G06');
    expect(wrongTotal(check(BOOK, { scheme: strict, settings: lowered })).severity).toBe('warning');
  });

  test('go back to the scheme’s', () => {
    const one = withChange(NO_SETTINGS, { kind: 'level', rule: 'G06', level: 'off' });
    expect(withChange(one, { kind: 'level', rule: 'G06', level: null })).toEqual(NO_SETTINGS);
    expect(withChange(one, { kind: 'levelsReset' })).toEqual(NO_SETTINGS);
  });
});

describe('what is remembered', () => {
  test('every verb follows it', async () => {
    const book = host();
    expect((await changeSettings(book, { kind: 'scheme', id: 'anhui' })).ok).toBe(true);
    for (const verb of [checkWorkbook, planFill, planReport]) {
      const done = await verb(book);
      expect(done.ok && done.value.understood.scheme.id).toBe('anhui');
      expect(done.ok && done.value.understood.source).toBe('chosen');
    }
    expect((await changeSettings(book, { kind: 'level', rule: 'G06', level: 'off' })).ok).toBe(true);
    expect(await runCheck(book, 'zh-CN')).toEqual({ kind: 'done' });
    const read = await book.read();
    const text = JSON.stringify(read.ok && read.value.sheets.at(-1)?.values);
    expect(text).toContain('安徽');
    expect(text).not.toContain('1255.8');
    await changeSettings(book, { kind: 'scheme', id: null });
    await changeSettings(book, { kind: 'levelsReset' });
    expect(await book.recall(SETTINGS_KEY)).toEqual({ ok: true, value: null });
  });

  test('a scheme of another version counts as none', () => {
    const { understood } = check(BOOK, { settings: { ...NO_SETTINGS, scheme: 'mars-2099' } });
    expect(understood.source).not.toBe('chosen');
    expect(() => check(BOOK, { scheme: 'mars-2099' })).toThrow(RangeError);
  });

  test('survives being written and read', () => {
    const result = check(BOOK);
    const settings = {
      ...ignoring(result, wrongTotal(result)),
      scheme: 'anhui',
      levels: { A01: 'off' as const },
    };
    expect(readSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  test('keeps what is sound beside what is not', () => {
    const sound = {
      finding: 'G06:甲',
      rule: 'G06',
      subject: '甲',
      reason: '',
      date: '2025-01-02',
      fingerprint: 'f',
    };
    const garbage = {
      scheme: 7,
      levels: { G06: 'off', G07: 'loud', __proto__: 'off', 'x y': 'off' },
      ignores: [null, 1, {}, { ...sound, date: '明天' }, sound, { ...sound, finding: '' }],
    };
    expect(readSettings(JSON.parse(JSON.stringify(garbage)))).toEqual({
      scheme: null,
      levels: { G06: 'off' },
      ignores: [sound],
    });
  });

  test('whatever it is, never breaks a check', async () => {
    const book = host();
    const shaped = fc.record({ scheme: fc.jsonValue(), levels: fc.jsonValue(), ignores: fc.jsonValue() });
    await fc.assert(
      fc.asyncProperty(fc.oneof(fc.jsonValue(), shaped), async (garbage) => {
        await book.remember(SETTINGS_KEY, garbage as Json);
        expect(readSettings(garbage as Json).ignores).toEqual([]);
        expect((await checkWorkbook(book)).ok).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('a host that does not answer has nothing settled, and a change says so', async () => {
    const book = host();
    const mute = Object.assign(Object.create(book) as MemoryHost, {
      recall: () => Promise.resolve({ ok: false, failure: { code: 'editing' } }),
    });
    expect(await recallSettings(mute)).toEqual(NO_SETTINGS);
    expect(await changeSettings(mute, { kind: 'scheme', id: 'anhui' })).toEqual({
      ok: false,
      failure: { code: 'editing' },
    });
  });
});
