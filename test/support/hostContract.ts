import type {
  CellContent,
  CellValue,
  Change,
  Chart,
  Host,
  HostEvent,
  HostFailure,
  Result,
  SetCell,
} from '../../src/workbook';
import { cellOf, containsCell, parseCell, sheetNamed } from '../../src/workbook';

/** A starting cell: a constant, or a formula with its value; with a number format where it is not `General`. */
export type StartCell =
  CellValue | { readonly formula?: string; readonly value: CellValue; readonly format?: string };

/** The workbook that a test starts from. */
export interface StartSheet {
  readonly name: string;
  readonly protected?: boolean;
  /** By local address, `B7`. */
  readonly cells: Readonly<Record<string, StartCell>>;
}

/** A host under test and the hand of a person beside it. */
export interface HostUnderTest {
  readonly host: Host;
  /** A person, not the host, puts a constant into a cell. */
  readonly edit: (address: string, value: CellValue) => Promise<void>;
  /** Our charts on a sheet, as they are there. */
  readonly charts: (sheet: string) => Promise<readonly Chart[]>;
  readonly close?: () => Promise<void>;
}

export type MakeHost = (sheets: readonly StartSheet[]) => Promise<HostUnderTest>;

/** The content and number format that a starting cell stands for. */
export function startCell(start: StartCell): { readonly content: CellContent; readonly format: string } {
  if (start === null || typeof start !== 'object')
    return { content: { formula: null, value: start }, format: 'General' };
  return {
    content: { formula: start.formula ?? null, value: start.value },
    format: start.format ?? 'General',
  };
}

/** The cell of `'Sheet'!B7`. */
export function at(address: string) {
  const cell = parseCell(address);
  if (!cell) throw new Error(`no cell: ${address}`);
  return cell;
}

/** Sets a cell to a constant. */
export const put = (address: string, value: CellValue, more: Partial<SetCell> = {}): SetCell => ({
  kind: 'cell',
  cell: at(address),
  content: { formula: null, value },
  ...more,
});

/** Sets a cell to a formula with its value. */
export const putFormula = (
  address: string,
  formula: string,
  value: CellValue,
  more: Partial<SetCell> = {},
): SetCell => ({ kind: 'cell', cell: at(address), content: { formula, value }, ...more });

/** The value of work that must not fail. */
export async function done<T>(work: Promise<Result<T, HostFailure>>): Promise<T> {
  const result = await work;
  if (!result.ok) throw new Error(`failed: ${JSON.stringify(result.failure)}`);
  return result.value;
}

/** The failure of work that must fail. */
export async function refused<T>(work: Promise<Result<T, HostFailure>>): Promise<HostFailure> {
  const result = await work;
  if (result.ok) throw new Error(`should have failed: ${JSON.stringify(result.value)}`);
  return result.failure;
}

const START: readonly StartSheet[] = [
  {
    name: '自评表',
    cells: {
      A1: '指标',
      B1: '分值',
      C1: '完成值',
      A2: '发行量',
      B2: 10,
      C2: 0.1 + 0.2,
      D2: { formula: '=B2*2', value: 20 },
      A3: '达标',
      B3: true,
      C3: { value: 0.125, format: '0.00%' },
      D3: '00123',
    },
  },
  { name: "预算'23", cells: { B7: 1260.8, C7: '' } },
  { name: '锁定', protected: true, cells: { A1: 1 } },
];

const cell = async (host: Host, address: string) => cellOf(await done(host.read()), at(address));
/** Everything that a read shows of the cells, apart from how large the used area is. */
const contents = async (host: Host): Promise<Record<string, unknown>> => {
  const found: Record<string, unknown> = {};
  for (const sheet of (await done(host.read())).sheets) {
    found[sheet.name] = null;
    sheet.values.forEach((row, r) =>
      row.forEach((value, c) => {
        const formula = sheet.formulas[r]?.[c] ?? null;
        if ((value ?? '') === '' && formula === null) return;
        const format = sheet.formats[r]?.[c] ?? 'General';
        found[`${sheet.name} ${sheet.area.row + r} ${sheet.area.column + c}`] = [value, formula, format];
      }),
    );
  }
  return found;
};

const eventually = async (test: () => boolean): Promise<boolean> => {
  for (let tries = 0; tries < 50 && !test(); tries++) {
    await new Promise((resolve) => {
      setTimeout(resolve, 20);
    });
  }
  return test();
};
const touches = (event: HostEvent, address: string, byUs: boolean): boolean =>
  event.kind === 'edited' &&
  event.byUs === byUs &&
  event.range.sheet === at(address).sheet &&
  containsCell(event.range, at(address));

const CHART: Chart = {
  id: 'balance',
  kind: 'column',
  title: '收支对比 <2023> & “上年”',
  unit: '万元',
  fromZero: true,
  data: { row: 4, column: 1, rows: 3, columns: 3 },
  place: { row: 8, column: 0, rows: 12, columns: 3 },
};
const PIE: Chart = {
  id: 'structure',
  kind: 'pie',
  title: '支出结构',
  unit: '',
  data: { row: 4, column: 1, rows: 3, columns: 2 },
  place: { row: 21, column: 0, rows: 12, columns: 3 },
};
const chartFigures = (sheet: string): Change[] => [
  put(`'${sheet}'!C5`, '2022年'),
  put(`'${sheet}'!D5`, '2023年'),
  put(`'${sheet}'!B6`, '收入'),
  put(`'${sheet}'!C6`, 1200.5),
  put(`'${sheet}'!D6`, 1300.25),
  put(`'${sheet}'!B7`, '支出'),
  put(`'${sheet}'!C7`, 1100),
  put(`'${sheet}'!D7`, 1250.75),
];
const setCharts = (sheet: string, ...charts: Chart[]): Change => ({ kind: 'charts', sheet, charts });

/**
 * What every host promises, as tests. Excel, the file host and the in-memory host run it; `make` gives a fresh host
 * over the given cells.
 */
export function hostContract(name: string, make: MakeHost): void {
  describe(`${name} keeps the host contract`, () => {
    const open: HostUnderTest[] = [];
    const start = async (sheets = START): Promise<HostUnderTest> => {
      const under = await make(sheets);
      open.push(under);
      return under;
    };
    afterEach(async () => {
      for (const under of open.splice(0)) await under.close?.();
    });

    describe('read', () => {
      it('gives sheets in order with their protection', async () => {
        const { host } = await start();
        const { sheets } = await done(host.read());
        expect(sheets.map((sheet) => [sheet.name, sheet.visibility, sheet.protected])).toEqual([
          ['自评表', 'visible', false],
          ["预算'23", 'visible', false],
          ['锁定', 'visible', true],
        ]);
      });

      it('gives exact values, formulas and number formats', async () => {
        const { host } = await start();
        const { sheets } = await done(host.read());
        const sheet = sheets[0]!;
        expect(sheet.area).toEqual({ row: 0, column: 0, rows: 3, columns: 4 });
        expect(sheet.values.map((row) => row.map((value) => (value === '' ? null : value)))).toEqual([
          ['指标', '分值', '完成值', null],
          ['发行量', 10, 0.1 + 0.2, 20],
          ['达标', true, 0.125, '00123'],
        ]);
        expect(sheet.formulas[1]?.[3]).toBe('=B2*2');
        expect(sheet.formulas[1]?.[1] ?? null).toBeNull();
        expect(sheet.formats[2]?.[2]).toBe('0.00%');
        expect(sheet.formats[1]?.[1] ?? 'General').toBe('General');
        expect(sheet.uncomputed).toEqual([]);
      });

      it('starts the used area at the first value', async () => {
        const { host } = await start();
        const sheet = sheetNamed(await done(host.read()), "预算'23")!;
        expect([sheet.area.row, sheet.area.column, sheet.area.rows]).toEqual([6, 1, 1]);
        expect(sheet.values[0]?.[0]).toBe(1260.8);
      });
    });

    describe('apply', () => {
      it('sets constants, formulas and formats, and nothing else', async () => {
        const { host } = await start();
        const before = await contents(host);
        await done(
          host.apply([
            put("'自评表'!B2", 12.34, { style: { numberFormat: '0.00' } }),
            putFormula("'自评表'!E2", '=B2*2', 24.68),
            put("'预算''23'!B7", '新'),
          ]),
        );
        expect(await cell(host, "'自评表'!B2")).toEqual({ value: 12.34, formula: null, format: '0.00' });
        expect(await cell(host, "'自评表'!E2")).toMatchObject({ value: 24.68, formula: '=B2*2' });
        expect(await cell(host, "'预算''23'!B7")).toMatchObject({ value: '新', formula: null });
        const after = await contents(host);
        for (const key of ['自评表 1 1', '自评表 1 4', "预算'23 6 1", '自评表 1 3']) {
          delete before[key]; // D2 reads B2, so a host that recalculates changes it
          delete after[key];
        }
        expect(after).toEqual(before);
      });

      it('keeps text as text', async () => {
        const { host } = await start();
        const texts = [
          '=1+1',
          '=B2',
          '+1',
          '-',
          '@x',
          "'quoted",
          '00123',
          '12',
          '2023-1-1',
          'TRUE',
          ' 空 格 ',
          'a\nb',
          '<&>"',
        ];
        await done(host.apply(texts.map((text, index) => put(`'自评表'!F${index + 1}`, text))));
        const read = await done(host.read());
        texts.forEach((text, index) => {
          expect(cellOf(read, at(`'自评表'!F${index + 1}`))).toMatchObject({ value: text, formula: null });
        });
      });

      it('takes null and the empty text both as emptying a cell', async () => {
        const { host } = await start();
        await done(host.apply([put("'自评表'!A2", null), put("'自评表'!A3", ''), put("'自评表'!D2", null)]));
        for (const address of ["'自评表'!A2", "'自评表'!A3", "'自评表'!D2"]) {
          const found = await cell(host, address);
          expect([found?.value ?? '', found?.formula ?? null]).toEqual(['', null]);
        }
      });

      it('adds a sheet and fills it in the same step', async () => {
        const { host } = await start();
        const image = await done(
          host.apply([
            { kind: 'addSheet', name: '绩效自评报告', widths: [20, 8], activate: true },
            put("'绩效自评报告'!A1", '一、部门概况', { style: { bold: true, fontSize: 16 } }),
            putFormula("'绩效自评报告'!B2", "='自评表'!B2", 10),
          ]),
        );
        expect(image.addedSheets).toEqual(['绩效自评报告']);
        const { sheets } = await done(host.read());
        expect(sheets.map((sheet) => sheet.name)).toEqual(['自评表', "预算'23", '锁定', '绩效自评报告']);
        expect(await cell(host, "'绩效自评报告'!A1")).toMatchObject({ value: '一、部门概况' });
        expect((await cell(host, "'绩效自评报告'!B2"))?.value).toBe(10);
      });

      it('gives the cells before and after', async () => {
        const { host } = await start();
        const image = await done(
          host.apply([
            put("'自评表'!B2", 11),
            putFormula("'自评表'!E3", '=B2+1', 12),
            put("'自评表'!C3", 0.5, { style: { numberFormat: '0%' } }),
          ]),
        );
        const find = (address: string) =>
          image.cells.find((entry) => JSON.stringify(entry.cell) === JSON.stringify(at(address)));
        expect(find("'自评表'!B2")).toMatchObject({
          before: { formula: null, value: 10 },
          after: { formula: null, value: 11 },
          style: null,
        });
        expect(find("'自评表'!E3")?.before.formula).toBeNull();
        expect(find("'自评表'!E3")?.before.value ?? '').toBe('');
        expect(find("'自评表'!E3")?.after).toMatchObject({ formula: '=B2+1' });
        expect(find("'自评表'!C3")?.style).toEqual({ numberFormat: '0.00%' });
        expect(JSON.parse(JSON.stringify(image))).toEqual(image);
      });

      const refusals: readonly (readonly [string, readonly Change[], Partial<HostFailure>])[] = [
        [
          'a cell that is not as expected',
          [put("'自评表'!B2", 99), put("'自评表'!C2", 1, { expect: { formula: null, value: 7 } })],
          { code: 'changed', cells: [{ sheet: '自评表', row: 1, column: 2 }] },
        ],
        [
          'a formula that is not as expected',
          [put("'自评表'!B2", 99), put("'自评表'!D2", 1, { expect: { formula: '=B2*3', value: 20 } })],
          { code: 'changed', cells: [{ sheet: '自评表', row: 1, column: 3 }] },
        ],
        [
          'a protected sheet',
          [put("'自评表'!B2", 99), put("'锁定'!A1", 2)],
          { code: 'protected', sheet: '锁定' },
        ],
        [
          'a sheet that is gone',
          [put("'自评表'!B2", 99), put("'没有'!A1", 2)],
          { code: 'sheetGone', sheet: '没有' },
        ],
        [
          'a sheet name that is taken',
          [
            put("'自评表'!B2", 99),
            { kind: 'addSheet', name: '锁定', widths: [], activate: false },
            put("'锁定'!A2", 2),
          ],
          { code: 'sheetExists', sheet: '锁定' },
        ],
      ];
      it.each(refusals)('applies nothing where it meets %s', async (_name, changes, failure) => {
        const { host } = await start();
        const before = await contents(host);
        expect(await refused(host.apply(changes))).toMatchObject(failure);
        expect(await contents(host)).toEqual(before);
      });

      it('takes names of sheets as equal regardless of case', async () => {
        const { host } = await start([{ name: 'Data', cells: { A1: 1 } }]);
        expect(
          await refused(host.apply([{ kind: 'addSheet', name: 'dATA', widths: [], activate: false }])),
        ).toMatchObject({ code: 'sheetExists' });
        await done(host.apply([put("'DATA'!A1", 2)]));
        expect((await cell(host, "'Data'!A1"))?.value).toBe(2);
      });

      it('applies where everything is as expected', async () => {
        const { host } = await start();
        await done(
          host.apply([
            put("'自评表'!B2", 99, { expect: { formula: null, value: 10 } }),
            put("'自评表'!D2", 1, { expect: { formula: '=B2*2', value: 20 } }),
            put("'自评表'!H9", 1, { expect: { formula: null, value: null } }),
            put("'自评表'!H10", 1, { expect: { formula: null, value: '' } }),
          ]),
        );
        expect((await cell(host, "'自评表'!D2"))?.value).toBe(1);
      });

      it('does nothing for no changes', async () => {
        const { host } = await start();
        const before = await contents(host);
        expect(await done(host.apply([]))).toEqual({ cells: [], addedSheets: [] });
        expect(await contents(host)).toEqual(before);
      });
    });

    describe('undo', () => {
      it('restores every content and format, and removes added sheets', async () => {
        const { host } = await start();
        const before = await contents(host);
        const image = await done(
          host.apply([
            put("'自评表'!B2", '=x', { style: { numberFormat: '@', bold: true, fill: '#FFFF00' } }),
            put("'自评表'!B2", 12), // twice: the last wins, the first image counts
            put("'自评表'!D2", 1),
            put("'自评表'!D3", 123),
            put("'自评表'!A1", null),
            putFormula("'自评表'!C3", '=1/8', 0.125, { style: { numberFormat: '0.0' } }),
            put("'自评表'!Z50", 1),
            { kind: 'addSheet', name: '校验结果', widths: [10], activate: false },
            put("'校验结果'!A1", 1),
          ]),
        );
        expect((await cell(host, "'自评表'!B2"))?.value).toBe(12);
        await done(host.undo(structuredClone(image)));
        expect(await contents(host)).toEqual(before);
      });

      it('undoes nothing where a person edited a cell since', async () => {
        const { host, edit } = await start();
        const image = await done(host.apply([put("'自评表'!B2", 11), put("'自评表'!B3", false)]));
        await edit("'自评表'!B3", '改过');
        const before = await contents(host);
        expect(await refused(host.undo(image))).toMatchObject({
          code: 'changed',
          cells: [{ sheet: '自评表', row: 2, column: 1 }],
        });
        expect(await contents(host)).toEqual(before);
      });

      it('does not remove a sheet on which a person has written', async () => {
        const { host, edit } = await start();
        const image = await done(
          host.apply([
            { kind: 'addSheet', name: '报告', widths: [], activate: false },
            put("'报告'!A1", '概况'),
          ]),
        );
        await edit("'报告'!C9", '批注');
        expect(await refused(host.undo(image))).toMatchObject({ code: 'changed' });
        expect((await cell(host, "'报告'!A1"))?.value).toBe('概况');
      });

      it('leaves what a person edited elsewhere', async () => {
        const { host, edit } = await start();
        const image = await done(host.apply([put("'自评表'!B2", 11)]));
        await edit("'自评表'!A3", '改过');
        await done(host.undo(image));
        expect((await cell(host, "'自评表'!A3"))?.value).toBe('改过');
        expect((await cell(host, "'自评表'!B2"))?.value).toBe(10);
      });
    });

    describe('charts', () => {
      it('draws them on a new sheet, and takes them away with it', async () => {
        const { host, charts } = await start();
        const before = await contents(host);
        const image = await done(
          host.apply([
            { kind: 'addSheet', name: '报告', widths: [40, 10], activate: false },
            ...chartFigures('报告'),
            setCharts('报告', CHART, PIE),
          ]),
        );
        expect(await charts('报告')).toEqual([CHART, PIE]);
        await done(host.undo(JSON.parse(JSON.stringify(image))));
        expect(await contents(host)).toEqual(before);
      });

      it('changes, adds and removes them on a sheet that is there, and puts them back', async () => {
        const { host, charts } = await start();
        const first = await done(host.apply([...chartFigures('自评表'), setCharts('自评表', CHART)]));
        expect(await charts('自评表')).toEqual([CHART]);
        const moved: Chart = { ...CHART, title: '收支', data: { ...CHART.data, rows: 2 } };
        const image = await done(host.apply([setCharts('自评表', PIE, moved)]));
        expect(new Set(await charts('自评表'))).toEqual(new Set([PIE, moved]));
        await done(host.undo(JSON.parse(JSON.stringify(image))));
        expect(await charts('自评表')).toEqual([CHART]);
        await done(host.undo(first));
        expect(await charts('自评表')).toEqual([]);
      });

      it('says what is in the way of them, and draws none', async () => {
        const { host, charts } = await start();
        expect(await refused(host.apply([put("'自评表'!A9", 1), setCharts('没有', CHART)]))).toMatchObject({
          code: 'sheetGone',
          sheet: '没有',
        });
        expect(
          await refused(host.apply([setCharts('自评表', CHART), setCharts('锁定', CHART)])),
        ).toMatchObject({
          code: 'protected',
          sheet: '锁定',
        });
        expect(await charts('自评表')).toEqual([]);
        expect((await cell(host, "'自评表'!A9"))?.value ?? null).toBeNull();
      });
    });

    describe('memory', () => {
      it('keeps and forgets values', async () => {
        const { host } = await start();
        expect(await done(host.recall('忽略'))).toBeNull();
        const value = { 编号: ['<a&b>', ']]>', '"', 1.5, true, null, '\u00a0 空\n'], deep: { '': [] } };
        await done(host.remember('忽略', value));
        await done(host.remember('scheme', '中央'));
        expect(await done(host.recall('忽略'))).toEqual(value);
        expect(await done(host.recall('scheme'))).toBe('中央');
        await done(host.remember('忽略', [2]));
        expect(await done(host.recall('忽略'))).toEqual([2]);
        await done(host.remember('忽略', null));
        expect(await done(host.recall('忽略'))).toBeNull();
        expect(await done(host.recall('scheme'))).toBe('中央');
      });

      it('shows no cell of what it keeps', async () => {
        const { host } = await start();
        const before = await contents(host);
        await done(host.remember('k', { a: 1 }));
        expect(await contents(host)).toEqual(before);
      });
    });

    describe('reveal and mark', () => {
      it('reveals a cell, and says when its sheet is gone', async () => {
        const { host } = await start();
        await done(host.reveal(at("'自评表'!B2")));
        expect(await refused(host.reveal(at("'没有'!B2")))).toMatchObject({
          code: 'sheetGone',
          sheet: '没有',
        });
      });

      it('marks without changing a cell, or says that it cannot', async () => {
        const { host } = await start();
        const before = await contents(host);
        const result = await host.mark([{ cell: at("'自评表'!B2"), severity: 'error', text: '不一致' }]);
        if (result.ok) await done(host.mark([]));
        else expect(result.failure.code).toBe('unsupported');
        expect(await contents(host)).toEqual(before);
      });
    });

    describe('watch', () => {
      it('tells our edits from those of a person, until it is stopped', async () => {
        const { host, edit } = await start();
        const events: HostEvent[] = [];
        const stop = await done(host.watch((event) => events.push(event)));
        await done(host.apply([put("'自评表'!B2", 11)]));
        expect(await eventually(() => events.some((event) => touches(event, "'自评表'!B2", true)))).toBe(
          true,
        );
        await edit("'自评表'!C2", 5);
        expect(await eventually(() => events.some((event) => touches(event, "'自评表'!C2", false)))).toBe(
          true,
        );
        expect(events.some((event) => touches(event, "'自评表'!C2", true))).toBe(false);
        await stop();
        const seen = events.length;
        await edit("'自评表'!A3", 5);
        await done(host.apply([put("'自评表'!B2", 12)]));
        await eventually(() => events.length > seen);
        expect(events.length).toBe(seen);
      });
    });
  });
}
