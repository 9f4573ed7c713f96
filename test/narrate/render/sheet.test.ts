import { REPORT_SHEET, reportSheet, standingRows } from '../../../src/narrate';
import type { Report } from '../../../src/narrate';
import { workbookOf } from '../../support/workbook';

const cell = (row: number) => ({ sheet: "收'支", row, column: 1 });
const REPORT: Report = {
  template: 'test',
  title: '报告',
  charts: [],
  annexes: [],
  blocks: [
    { id: 'title', level: 0, layout: 'body', spans: [{ kind: 'text', text: '报告', cells: [] }] },
    { id: 'a', level: 1, layout: 'body', spans: [{ kind: 'text', text: '一、情况', cells: [] }] },
    {
      id: 'a.b',
      level: null,
      layout: 'body',
      spans: [
        { kind: 'text', text: '=甲', cells: [cell(6)] },
        { kind: 'text', text: '乙', cells: [cell(7), cell(6), { sheet: '人员', row: 2, column: 27 }] },
      ],
    },
  ],
};

const SOURCES = "'收''支'!B7:B8；'人员'!AB3";
const LINK = `=HYPERLINK("#'收''支'!B7","${SOURCES}")`;

const cellsOf = (changes: ReturnType<typeof reportSheet>) =>
  changes.filter((change) => change.kind === 'cell');

test('a new sheet: text in A, sources in B as a link to the first, every text a constant', () => {
  const changes = reportSheet(REPORT, workbookOf({ 收支: [['甲']] }));
  expect(changes[0]).toMatchObject({ kind: 'addSheet', name: REPORT_SHEET });
  const cells = cellsOf(changes);
  expect(cells.map(({ cell: { row, column }, content }) => [row, column, content?.value])).toEqual([
    [0, 0, '报告'],
    [0, 1, '来源'],
    [1, 0, '一、情况'],
    [2, 0, '　　=甲乙'],
    [2, 1, SOURCES],
  ]);
  expect(cells.flatMap(({ content }) => content?.formula ?? [])).toEqual([LINK]);
  expect(cells[0]?.style).toMatchObject({ bold: true, horizontal: 'center', wrap: true });
});

const chart = (id: string): Report['charts'][number] => ({
  id,
  kind: 'pie',
  title: id,
  unit: '万元',
  decimals: 2,
  categories: ['甲'],
  series: [{ name: '金额', figures: [null] }],
});

test('the sheet is set up to be printed as an official document, charts whole, sources left out', () => {
  const charts = ['a', 'b', 'c'].map(chart);
  const [sheet, ...rest] = reportSheet({ ...REPORT, charts }, workbookOf({}));
  expect(sheet?.kind === 'addSheet' && sheet.setup?.print).toEqual({
    orientation: 'portrait',
    titles: null,
    columns: 1,
    official: true,
    breaks: [3, 39],
  });
  const drawn = rest.find((change) => change.kind === 'charts')?.charts ?? [];
  expect(drawn.map(({ place: { row, columns } }) => [row, columns])).toEqual([
    [4, 1],
    [22, 1],
    [40, 1],
  ]);
});

test('a long title is broken between words, and is still the same title', () => {
  const text = '2024年广州市番禺区融媒体中心部门整体支出绩效自评表说明';
  const long: Report = {
    ...REPORT,
    blocks: [{ id: 'title', level: 0, layout: 'body', spans: [{ kind: 'text', text, cells: [] }] }],
  };
  const [, title] = reportSheet(long, workbookOf({}));
  const value = title?.kind === 'cell' ? title.content?.value : null;
  expect(value).toBe('2024年广州市番禺区融媒体中心\n部门整体支出绩效自评表说明');
  expect(standingRows(workbookOf({ [REPORT_SHEET]: [[value ?? null, '来源']] }))[0]?.text).toBe(text);
});

const at = (sheet: string, row: number, column: number) => ({ sheet, row, column });

test('sources beside and below each other are ranges, in the order in which the text rests on them', () => {
  const cells = [
    at('乙', 9, 0),
    at('甲', 5, 2),
    at('甲', 4, 1),
    at('甲', 4, 2),
    at('甲', 5, 1),
    at('甲', 8, 1),
  ];
  const report: Report = {
    ...REPORT,
    blocks: [{ id: 'x', level: null, layout: 'body', spans: [{ kind: 'text', text: '甲', cells }] }],
  };
  const source = cellsOf(reportSheet(report, workbookOf({})))[1]?.content;
  expect(source?.value).toBe("'乙'!A10；'甲'!B5:C6、B9");
  expect(source?.formula).toContain('"#\'乙\'!A10"');
});

test('the source heading follows the language', () => {
  const cells = cellsOf(reportSheet(REPORT, workbookOf({}), { language: 'en-US' }));
  expect(cells[1]?.content?.value).toBe('Source');
});

test('an existing sheet: only what differs changes, what is below is cleared, and each change expects what is there', () => {
  const workbook = workbookOf({
    [REPORT_SHEET]: [
      ['报告', '来源', '我的备注'],
      ['一、旧', null],
      ['　　=甲乙', { f: LINK, v: SOURCES }],
      ['多余', '多余'],
      [{ f: '=1+1', v: 2 }],
    ],
  });
  const changes = cellsOf(reportSheet(REPORT, workbook));
  expect(
    changes.map(({ cell: { row, column }, content, expect: there }) => [row, column, content, there]),
  ).toEqual([
    [1, 0, { formula: null, value: '一、情况' }, { formula: null, value: '一、旧' }],
    [3, 0, { formula: null, value: null }, { formula: null, value: '多余' }],
    [3, 1, { formula: null, value: null }, { formula: null, value: '多余' }],
    [4, 0, { formula: null, value: null }, { formula: '=1+1', value: 2 }],
  ]);
});

test('the sheet is found whatever the case of its name, and an unchanged report changes nothing', () => {
  const rows = [['报告', '来源'], ['一、情况'], ['　　=甲乙', { f: LINK, v: SOURCES }]];
  expect(reportSheet(REPORT, workbookOf({ [REPORT_SHEET]: rows }))).toEqual([]);
});

test('sources are plain text by choice, where there are none, and where no formula holds them', () => {
  const plain = cellsOf(reportSheet(REPORT, workbookOf({}), { figures: 'plain' }));
  expect(plain.every(({ content }) => content?.formula === null)).toBe(true);
  const cells = Array.from({ length: 3000 }, (_, row) => ({ sheet: '收支', row, column: row % 2 }));
  const many: Report = {
    ...REPORT,
    blocks: [{ id: 'x', level: null, layout: 'body', spans: [{ kind: 'text', text: '甲', cells }] }],
  };
  const source = cellsOf(reportSheet(many, workbookOf({})))[1]?.content;
  expect(source?.formula).toBeNull();
  expect(String(source?.value)).toMatch(/^'收支'!A1、B2、.*B3000$/);
});

test('a sheet’s name cannot break out of the link', () => {
  const sheet = '甲"&WEBSERVICE("x';
  const named: Report = {
    ...REPORT,
    blocks: [
      {
        id: 'x',
        level: null,
        layout: 'body',
        spans: [{ kind: 'text', text: '甲', cells: [{ sheet, row: 0, column: 0 }] }],
      },
    ],
  };
  const source = cellsOf(reportSheet(named, workbookOf({})))[1]?.content;
  expect(source?.formula).toBe(`=HYPERLINK("#'甲""&WEBSERVICE(""x'!A1","'甲""&WEBSERVICE(""x'!A1")`);
});

test('a text beyond Excel’s limit is cut rather than refused', () => {
  const long = {
    ...REPORT,
    blocks: [
      {
        id: 'x',
        level: null,
        layout: 'body',
        spans: [{ kind: 'text', text: '长'.repeat(40_000), cells: [] }],
      },
    ],
  } as const;
  const [, text] = reportSheet(long, workbookOf({}));
  expect(text?.kind === 'cell' && String(text.content?.value).length).toBe(32_767);
});
