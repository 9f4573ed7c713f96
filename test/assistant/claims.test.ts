import {
  applyReport,
  claims,
  claimsOf,
  plainNarrative,
  planReport,
  REPORT_SHEET,
  reportChanges,
  sheetNarrative,
  workbookProse,
} from '../../src/assistant';
import type { ClaimsResult, Narrative } from '../../src/assistant';
import { formatCell, sheetNamed, type Host, type WorkbookSnapshot } from '../../src/workbook';
import { done } from '../support/hostContract';
import { MemoryHost } from '../support/memoryHost';

const host = (): MemoryHost =>
  new MemoryHost([
    {
      name: '收支',
      cells: {
        A1: '2024年收支决算表',
        A2: '单位：万元',
        A3: '项目',
        B3: '本年数',
        C3: '上年数',
        A4: '本年收入合计',
        B4: 120.5,
        C4: 100,
        A5: '本年支出合计',
        B5: 110,
        C5: 110,
      },
    },
  ]);

const reportOf = (workbook: WorkbookSnapshot): Narrative => {
  const sheet = sheetNamed(workbook, REPORT_SHEET);
  return sheet ? sheetNarrative(sheet) : { text: '', pieces: [] };
};

async function written(): Promise<Host> {
  const at = host();
  const result = await done(planReport(at, { template: 'guangzhou-department' }));
  await done(applyReport(at, result, reportChanges(result, { figures: 'plain' })));
  return at;
}

const wrong = ({ figures }: ClaimsResult) =>
  figures
    .filter(({ verdict }) => verdict === 'inconsistent')
    .map(({ mark, by, cells, right }) => [mark.text, by, cells.map(formatCell).join(' '), right]);

describe('a report of ours', () => {
  test('agrees with its sources', async () => {
    const result = await done(claimsOf(await written(), reportOf));
    expect(result.generated).toBe(true);
    expect(wrong(result)).toEqual([]);
    expect(result.figures.filter(({ by }) => by === 'source').length).toBeGreaterThan(3);
  });

  test('is held against its sources when the tables change', async () => {
    const at = await written();
    const cell = { sheet: '收支', row: 3, column: 1 };
    await done(at.apply([{ kind: 'cell', cell, content: { formula: null, value: 121.5 } }]));
    const result = await done(claimsOf(at, reportOf));
    expect(wrong(result)).toContainEqual(['120.50', 'source', "'收支'!B4", '121.50']);
    expect(wrong(result)).toContainEqual(['20.50', 'source', "'收支'!B4 '收支'!C4", '21.50']);
  });

  test('is held against its sources when somebody typed over a figure', async () => {
    const at = await written();
    const { text, pieces } = reportOf(await done(at.read()));
    const place = text.indexOf('120.5');
    const piece = pieces.find(({ start, end }) => start <= place && place < end);
    if (!piece) throw new Error('no line prints the income');
    const value = text.slice(piece.start, piece.end).replace('120.50', '102.5');
    await done(at.apply([{ kind: 'cell', cell: piece.cell, content: { formula: null, value } }]));
    expect(wrong(await done(claimsOf(at, reportOf)))).toContainEqual([
      '102.5',
      'source',
      "'收支'!B4",
      '120.50',
    ]);
  });
});

test('another text is held by its meaning, and its claims name their cells', async () => {
  const result = await done(
    claimsOf(host(), () => ({
      text: '2024年本年收入合计120.5万元，上年收入100万元，比上年增加20.5万元，增长20.5%。',
      pieces: [],
    })),
  );
  expect(result.generated).toBe(false);
  expect(wrong(result)).toEqual([]);
  const [claim] = result.claims;
  expect(claim?.cells.map(formatCell)).toContain("'收支'!B4");
});

test('without tables a text is held against itself alone', () => {
  const result = claims(plainNarrative('基本支出890万元。'), null);
  expect(result).toMatchObject({ figures: [], generated: false });
});

test('prose of a workbook keeps the cell of each sentence', async () => {
  const at = new MemoryHost([
    { name: '总结', cells: { A1: '总结', B2: '2024年收入合计120.5万元，支出110万元。', C3: 5 } },
  ]);
  const { text, pieces } = workbookProse(await done(at.read()));
  expect(text).toBe('2024年收入合计120.5万元，支出110万元。');
  expect(pieces).toEqual([
    { cell: { sheet: '总结', row: 1, column: 1 }, start: 0, end: text.length, live: false },
  ]);
});
