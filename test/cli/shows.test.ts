import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { demo } from '../../scripts/samples/data';
import { plant, slips } from '../../scripts/samples/plant';
import { writeBook } from '../../scripts/samples/write';
import { checkOf, inFolder, sample, type CheckJson } from './selfeval';

const at = ({ checked }: CheckJson, cell: string, kind?: string) =>
  checked.filter((one) => one.cell === cell && (kind === undefined || one.kind === kind));
const verdicts = (result: CheckJson, cell: string, kind?: string) =>
  at(result, cell, kind).map((one) => one.verdict);
const inconsistent = ({ findings }: CheckJson) =>
  findings.filter((finding) => finding.verdict === 'inconsistent');

describe('003, whose figures contradict each other', () => {
  let result: CheckJson & { readonly code: number };
  beforeAll(async () => {
    result = await checkOf(sample['003']);
  });

  test('1260.8 is not 890 + 365.8', () => {
    const finding = inconsistent(result).find((one) => one.cell === "'预算执行情况'!B4");
    expect(finding).toMatchObject({
      severity: 'error',
      stated: '1260.8',
      expected: expect.stringContaining('1255.8'),
    });
    expect(finding?.related).toEqual(expect.arrayContaining(["'预算执行情况'!B5", "'预算执行情况'!B6"]));
  });

  test('基本支出 is 895 in one table and 890 in the other', () => {
    const cells = ["'整体支出情况'!C8", "'预算执行情况'!B5"];
    const found = inconsistent(result).filter(
      (one) =>
        cells.includes(one.cell) && one.related.some((cell) => cells.includes(cell) && cell !== one.cell),
    );
    expect(found).toHaveLength(1);
    expect(found[0]?.severity).toBe('error');
    expect(found[0]?.message).toMatch(/895.*890|890.*895/s);
  });

  test('there is no third contradiction, and the exit code says that there are errors', () => {
    expect(inconsistent(result)).toHaveLength(2);
    expect(result.code).toBe(1);
  });

  test('20.94 % and 405.94 % are truncated', () => {
    expect(verdicts(result, "'整体支出情况'!E8", 'changeRate')).toEqual(['truncated']);
    expect(verdicts(result, "'整体支出情况'!E9", 'changeRate')).toEqual(['truncated']);
    expect(at(result, "'整体支出情况'!E8", 'changeRate')[0]).toMatchObject({
      stated: '20.94%',
      recomputed: '20.95',
    });
  });

  test('15.35 %, 42.87 % and 9.6 are within rounding', () => {
    expect(verdicts(result, "'三公经费'!D6", 'changeRate')).toEqual(['within-rounding']);
    expect(verdicts(result, "'三公经费'!D7", 'changeRate')).toEqual(['within-rounding']);
    expect(verdicts(result, "'三公经费'!B5", 'sangongParts')).toEqual(['within-rounding']);
  });

  test('the other rates are exact', () => {
    for (const cell of ["'整体支出情况'!E5", "'整体支出情况'!E6", "'整体支出情况'!E7", "'三公经费'!D5"]) {
      expect([cell, verdicts(result, cell, 'changeRate')]).toEqual([cell, ['exact']]);
    }
  });

  test('1373.66 is 860.87 + 512.79, and 1260.8 is 1035 + 225.8 and 895 + 365.8', () => {
    expect(verdicts(result, "'预算执行情况'!C11")).toEqual(['exact']);
    expect(verdicts(result, "'整体支出情况'!C5")).toEqual(['exact', 'exact']);
  });
});

describe('000', () => {
  test('has no arithmetic error; 328.79 is within rounding of its five causes, 16.37 % exact', async () => {
    const result = await checkOf(sample['000']);
    expect(inconsistent(result)).toEqual([]);
    expect(verdicts(result, "'收支情况'!C7", 'causesOfChange')).toEqual(['within-rounding']);
    expect(verdicts(result, "'收支情况'!D5", 'changeRate')).toEqual(['exact']);
    expect(verdicts(result, "'收支情况'!D7", 'changeRate')).toEqual(['exact']);
    expect(result.code).toBe(0);
  });

  test('66 retired are 11 + 55, 42 problems 39 + 2 + 1 with shares 93 %, 5 %, 2 %', async () => {
    const result = await checkOf(sample['000']);
    expect(verdicts(result, "'基本信息'!C18")).toContain('exact');
    expect(verdicts(result, "'履职效能'!D97")).toContain('exact');
    for (const cell of ['E98', 'E99', 'E100', 'E102']) {
      expect([cell, verdicts(result, `'履职效能'!${cell}`, 'share')]).toEqual([cell, ['exact']]);
    }
  });
});

test('002 has no arithmetic error; 100.93 is within rounding of its parts', async () => {
  const result = await checkOf(sample['002']);
  expect(inconsistent(result)).toEqual([]);
  expect(verdicts(result, "'预算收支'!B16")).toContain('within-rounding');
  expect(verdicts(result, "'预算收支'!B9")).toEqual(['exact']);
  expect(result.code).toBe(0);
});

describe('001', () => {
  let result: CheckJson & { readonly code: number };
  beforeAll(async () => {
    result = await checkOf(sample['001']);
  });
  const SHEET = "'部门整体绩效目标申报表'";

  test('names its three empty classes', () => {
    const empty = result.findings.filter((finding) => finding.rule === 'A06');
    expect(empty.map(({ cell, severity }) => [cell, severity])).toEqual([
      [`${SHEET}!D18`, 'warning'],
      [`${SHEET}!D21`, 'warning'],
      [`${SHEET}!D24`, 'info'],
    ]);
    for (const [index, name] of ['数量指标', '成本指标', '生态效益指标'].entries()) {
      expect(empty[index]?.message).toContain(name);
    }
  });

  test('names the indicator that only repeats its class', () => {
    const finding = result.findings.find((one) => one.rule === 'B09');
    expect(finding).toMatchObject({ cell: `${SHEET}!E23`, severity: 'warning' });
    expect(finding?.message).toContain('社会效益');
  });

  test('reads 6000万元以上 as ≥ 6000 万元', () => {
    const found = result.findings.filter((one) => one.rule === 'C01' && one.stated === '6000万元以上');
    expect(found.length).toBeGreaterThan(0);
    for (const finding of found) expect(finding).toMatchObject({ severity: 'info', expected: '≥6000万元' });
  });

  test('has no arithmetic error: 3110.76 + 6998.54 + 3.00 = 10112.30', () => {
    expect(inconsistent(result)).toEqual([]);
    const balance = result.checked.find((one) => one.kind === 'budgetBalance');
    expect(balance?.verdict).toBe('exact');
  });
});

test('004: every sum and share is exact', async () => {
  const result = await checkOf(sample['004']);
  expect(result.checked.filter((one) => one.verdict !== 'exact')).toEqual([]);
  expect(inconsistent(result)).toEqual([]);
  expect(result.checked.length).toBeGreaterThanOrEqual(6);
  expect(result.code).toBe(0);
  expect(verdicts(result, "'发稿情况'!C7")).toContain('exact');
  expect(verdicts(result, "'支出情况'!B4")).toContain('exact');
  expect(verdicts(result, "'支出情况'!B5")).toContain('exact');
  for (const cell of ['C6', 'C7', 'C8']) {
    expect([cell, verdicts(result, `'支出情况'!${cell}`, 'share')]).toEqual([cell, ['exact']]);
  }
});

describe('the demo workbook', () => {
  test('is clean', async () => {
    const { findings, checked, code } = await checkOf(sample.demo);
    expect(findings.filter((finding) => finding.severity !== 'info')).toEqual([]);
    expect(checked.filter((one) => one.verdict === 'inconsistent')).toEqual([]);
    expect(checked.length).toBeGreaterThan(50);
    expect(code).toBe(0);
  });

  test.each(slips.map((slip) => [slip.id, slip] as const))('a planted slip is found: %s', async (_, slip) => {
    await inFolder(async (folder) => {
      const book = plant(demo, slip);
      const file = join(folder, `${book.name}.xlsx`);
      await writeFile(file, await writeBook(book));
      const { findings } = await checkOf(file);
      const found = findings.filter((one) => one.cell === slip.cell && one.severity !== 'info');
      expect(found.map((one) => one.rule)).toContainEqual(
        expect.stringMatching(new RegExp(`^(?:${slip.rules.join('|')})$`)),
      );
    });
  });
});
