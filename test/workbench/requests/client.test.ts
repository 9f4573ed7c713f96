import type { CellContent } from '../../../src/workbook';
import { MemoryStore } from '../../../src/workbench/memory';
import type { MemoryOptions, MemorySheetInput } from '../../../src/workbench/memory';
import { loadOffice } from '../../support/office';
import type { OfficeClient } from '../../support/office';

const constant = (value: CellContent['value']): CellContent => ({ formula: null, value });
const cells = (rows: readonly (readonly CellContent['value'][])[]) =>
  rows.flatMap((row, r) => row.map((value, c) => ({ row: r, column: c, content: constant(value) })));

const open: OfficeClient[] = [];
function start(sheets?: readonly MemorySheetInput[], options?: MemoryOptions) {
  const store = new MemoryStore(
    sheets ?? [
      {
        name: '自评表',
        cells: cells([
          ['指标', '分值'],
          ['发行量', 10],
          ['达标', true],
        ]),
      },
      { name: "预算'23" },
    ],
    options,
  );
  const client = loadOffice(store);
  open.push(client);
  return { store, client, run: client.Excel.run.bind(client.Excel) as typeof Excel.run };
}
afterEach(() => {
  for (const client of open.splice(0)) client.close();
});

/** The code and place of the error that work must fail with. */
async function errorOf(work: Promise<unknown>): Promise<{ code: string; message: string }> {
  try {
    await work;
  } catch (error) {
    return error as { code: string; message: string };
  }
  throw new Error('should have failed');
}
const pause = async (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 5);
  });

const cell = (address: string, fill: object) => ({
  address: `自评表!${address}`,
  format: { font: { bold: true }, fill, wrapText: true },
});
const read = async (run: typeof Excel.run) =>
  run(async (context) => {
    const range = context.workbook.worksheets.getItem('自评表').getUsedRange();
    range.load('values');
    await context.sync();
    return range.values;
  });

describe('the real Office.js client on the request host', () => {
  it('loads values, formulas, number formats, types and addresses', async () => {
    const { run } = start();
    const found = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('自评表').getUsedRange();
      range.load([
        'values',
        'formulas',
        'text',
        'numberFormat',
        'valueTypes',
        'address',
        'rowCount',
        'columnIndex',
      ]);
      await context.sync();
      return range.toJSON();
    });
    expect(found).toMatchObject({
      values: [
        ['指标', '分值'],
        ['发行量', 10],
        ['达标', true],
      ],
      formulas: [
        ['指标', '分值'],
        ['发行量', 10],
        ['达标', true],
      ],
      text: [
        ['指标', '分值'],
        ['发行量', '10'],
        ['达标', 'TRUE'],
      ],
      numberFormat: [
        ['General', 'General'],
        ['General', 'General'],
        ['General', 'General'],
      ],
      valueTypes: [
        ['String', 'String'],
        ['String', 'Double'],
        ['String', 'Boolean'],
      ],
      address: '自评表!A1:B3',
      rowCount: 3,
      columnIndex: 0,
    });
  });

  it('loads collections with their items and nested objects', async () => {
    const { run } = start(
      [{ name: 'a', protected: true }, { name: 'b', visibility: 'hidden' }, { name: 'c' }].map(
        (sheet) => sheet as MemorySheetInput,
      ),
    );
    const found = await run(async (context) => {
      const sheets = context.workbook.worksheets;
      sheets.load('items/name,items/visibility,items/protection/protected');
      await context.sync();
      return sheets.items.map((sheet) => [sheet.name, sheet.visibility, sheet.protection.protected]);
    });
    expect(found).toEqual([
      ['a', 'Visible', true],
      ['b', 'Hidden', false],
      ['c', 'Visible', false],
    ]);
  });

  it('gives null objects for what is not there, and for what belongs to them', async () => {
    const { run } = start();
    const found = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItemOrNullObject('没有');
      const range = sheet.getUsedRangeOrNullObject();
      const blank = context.workbook.worksheets.getItem("预算'23").getUsedRangeOrNullObject(true);
      range.load('address');
      blank.load('address');
      sheet.load('name');
      await context.sync();
      return [sheet.isNullObject, range.isNullObject, blank.isNullObject];
    });
    expect(found).toEqual([true, true, true]);
  });

  it('reads what is set as if it were typed', async () => {
    const { store, run } = start();
    const typed = [
      '12',
      '1,234.5',
      '12%',
      '2023-1-1',
      'TRUE',
      "'007",
      "'=1",
      '=B2*2',
      '',
      '空',
      '#N/A',
      '-x',
      '１２',
    ];
    await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('自评表');
      sheet.getRange(`D1:D${typed.length}`).values = typed.map((text) => [text]);
      await context.sync();
    });
    const id = store.sheets()[0]!.id;
    const area = { row: 0, column: 3, rows: typed.length, columns: 1 };
    expect(store.values(id, area).flat()).toEqual([
      12,
      1234.5,
      0.12,
      44927,
      true,
      '007',
      '=1',
      null,
      null,
      '空',
      '#N/A',
      null,
      12,
    ]);
    expect(store.formulas(id, area).map((row) => row?.[0] ?? null)).toEqual([
      null,
      null,
      null,
      null,
      null,
      null,
      null,
      '=B2*2',
      null,
      null,
      null,
      '=-x',
      null,
    ]);
    expect(
      store
        .numberFormats(id, area)
        .slice(0, 4)
        .map((row) => row?.[0] ?? 'General'),
    ).toEqual(['General', '#,##0.00', '0%', 'yyyy/m/d']);
  });

  it('keeps text in text cells, even numbers', async () => {
    const { store, run } = start();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('自评表').getRange('D1:D3');
      range.numberFormat = [['@'], ['@'], ['@']];
      range.values = [['=1+1'], [12], ['2023-1-1']];
      await context.sync();
    });
    expect(store.values(store.sheets()[0]!.id, { row: 0, column: 3, rows: 3, columns: 1 })).toEqual([
      ['=1+1'],
      ['12'],
      ['2023-1-1'],
    ]);
  });

  it('leaves cells alone where null is set', async () => {
    const { store, run } = start();
    await run(async (context) => {
      context.workbook.worksheets.getItem('自评表').getRange('A2:B3').values = [
        [null, 11],
        ['新', null],
      ];
      await context.sync();
    });
    expect(store.values(store.sheets()[0]!.id, { row: 1, column: 0, rows: 2, columns: 2 })).toEqual([
      ['发行量', 11],
      ['新', true],
    ]);
  });

  it('takes arrays beyond the size that the client splits', async () => {
    const { store, run } = start();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('自评表').getRange('A1:C4000');
      range.values = Array.from({ length: 4000 }, (_, row) => [row, `t${row}`, row / 4]);
      await context.sync();
    });
    expect(store.values(store.sheets()[0]!.id, { row: 3999, column: 0, rows: 1, columns: 3 })).toEqual([
      [3999, 't3999', 999.75],
    ]);
  });

  it('sets formats and gives them back per cell', async () => {
    const { run } = start();
    const found = await run(async (context) => {
      const range = context.workbook.worksheets.getItem('自评表').getRange('A1:B1');
      range.format.font.bold = true;
      range.format.font.size = 16;
      range.format.fill.color = 'yellow';
      range.format.horizontalAlignment = 'Center';
      range.format.wrapText = true;
      range.getCell(0, 1).format.fill.clear();
      range.format.columnWidth = 100;
      range.format.font.load('bold,size');
      range.format.fill.load('color');
      range.format.load('columnWidth,horizontalAlignment');
      const each = range.getCellProperties({
        address: true,
        format: { font: { bold: true }, fill: { color: true, pattern: true }, wrapText: true },
      });
      await context.sync();
      return [
        range.format.font.bold,
        range.format.font.size,
        range.format.fill.color,
        range.format.columnWidth,
        range.format.horizontalAlignment,
        each.value,
      ];
    });
    expect(found).toEqual([
      true,
      16,
      null,
      100,
      'Center',
      [
        [
          cell('A1', { color: '#FFFF00', pattern: 'Solid' }),
          cell('B1', { color: '#FFFFFF', pattern: 'None' }),
        ],
      ],
    ]);
  });

  it('adds, activates, renames and deletes sheets', async () => {
    const { store, run } = start();
    const count = await run(async (context) => {
      const sheet = context.workbook.worksheets.add('报告');
      sheet.getRange('A1').values = [['概况']];
      sheet.activate();
      await context.sync();
      sheet.name = '总结';
      sheet.getRange('A2').select();
      const number = context.workbook.worksheets.getCount();
      await context.sync();
      return number.value;
    });
    expect(count).toBe(3);
    expect(store.sheets().map((sheet) => sheet.name)).toEqual(['自评表', "预算'23", '总结']);
    expect(store.selection()).toEqual({
      sheet: store.sheets()[2]!.id,
      area: { row: 1, column: 0, rows: 1, columns: 1 },
    });
    await run(async (context) => {
      context.workbook.worksheets.getItem('总结').delete();
      await context.sync();
    });
    expect(store.sheets()).toHaveLength(2);
    expect(store.activeSheet()).toBe(store.sheets()[1]!.id);
  });

  it('keeps custom XML parts by namespace', async () => {
    const { store, run } = start();
    const found = await run(async (context) => {
      const parts = context.workbook.customXmlParts;
      parts.add('<a xmlns="urn:a"><b/></a>');
      parts.add('<x:a xmlns:x="urn:b"/>');
      const mine = parts.getByNamespace('urn:b');
      mine.load('items/id');
      await context.sync();
      const xml = mine.items[0]!.getXml();
      mine.items[0]!.setXml('<y xmlns="urn:b">2</y>');
      await context.sync();
      return [mine.items.length, xml.value];
    });
    expect(found).toEqual([1, '<x:a xmlns:x="urn:b"/>']);
    expect([...store.xmlParts.values()]).toEqual(['<a xmlns="urn:a"><b/></a>', '<y xmlns="urn:b">2</y>']);
  });

  it('keeps settings and defined names', async () => {
    const { run } = start();
    const found = await run(async (context) => {
      context.workbook.settings.add('k', { a: [1] });
      context.workbook.names.add('总分', context.workbook.worksheets.getItem('自评表').getRange('B2'));
      await context.sync();
      const setting = context.workbook.settings.getItemOrNullObject('k');
      setting.load('value');
      const name = context.workbook.names.getItem('总分');
      name.load('formula');
      const range = name.getRange();
      range.load('values');
      await context.sync();
      return [setting.value, name.formula, range.values];
    });
    expect(found).toEqual([{ a: [1] }, "='自评表'!$B$2", [[10]]]);
  });

  it('shows conditional formats and takes them away one by one', async () => {
    const { store, run } = start();
    const id = store.sheets()[0]!.id;
    const format = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem('自评表');
      for (const [address, formula] of [
        ['A1', '=TRUE'],
        ['B1:B2', '=1=1'],
      ] as const) {
        const added = sheet.getRange(address).conditionalFormats.add('Custom');
        added.custom.rule.formula = formula;
        added.custom.format.fill.color = '#FF0000';
      }
      const all = sheet.getRange().conditionalFormats;
      all.load('items/type,items/id');
      await context.sync();
      const rules = all.items.map((item) => item.custom.rule.load('formula'));
      await context.sync();
      all.items[rules.findIndex((rule) => rule.formula === '=TRUE')]!.delete();
      await context.sync();
      return all.items.map((item) => item.type);
    });
    expect(format).toEqual(['Custom', 'Custom']);
    expect(store.highlights(id)).toMatchObject([
      { area: { row: 0, column: 1, rows: 2, columns: 1 }, formula: '=1=1', fill: '#FF0000' },
    ]);
  });

  it('holds ranges across requests and lets them go', async () => {
    const { run, client } = start();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('自评表').getRange('B2');
      range.load('values');
      await context.sync();
      range.values = [[99]];
      await context.sync();
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[99]]);
    });
    await pause();
    expect(client.host.counts.requests).toBe(4); // three of ours and the client's own cleaning up
  });

  it('loads and sets several properties at once', async () => {
    const { run } = start();
    await run(async (context) => {
      const range = context.workbook.worksheets.getItem('自评表').getRange('B2');
      range.set({ values: [[7]], format: { font: { bold: true } } });
      range.load({ values: true, format: { font: { bold: true } } });
      await context.sync();
      expect([range.values, range.format.font.bold]).toEqual([[[7]], true]);
    });
  });

  describe('errors', () => {
    it.each([
      [
        'ItemNotFound',
        (context: Excel.RequestContext) => context.workbook.worksheets.getItem('没有').load('name'),
      ],
      ['ItemAlreadyExists', (context: Excel.RequestContext) => context.workbook.worksheets.add('自评表')],
      [
        'InvalidArgument',
        (context: Excel.RequestContext) =>
          context.workbook.worksheets.getItem('自评表').getRange('ZZZZ1').load('values'),
      ],
      [
        'InvalidArgument',
        (context: Excel.RequestContext) => {
          context.workbook.worksheets.getItem('自评表').getRange('A1:B2').values = [[1]];
        },
      ],
      [
        'InvalidArgument',
        (context: Excel.RequestContext) => {
          context.workbook.worksheets.getItem('自评表').getRange('A1').values = [['=SUM(']];
        },
      ],
      ['InvalidArgument', (context: Excel.RequestContext) => context.workbook.worksheets.add('a/b')],
      [
        'ApiNotFound',
        (context: Excel.RequestContext) =>
          context.workbook.worksheets.getItem('自评表').pivotTables.load('items/name'),
      ],
      [
        'ApiNotFound',
        (context: Excel.RequestContext) =>
          context.workbook.worksheets.getItem('自评表').getRange('A1').load('hyperlink'),
      ],
      [
        'ApiNotFound',
        (context: Excel.RequestContext) => {
          context.workbook.worksheets.getItem('自评表').getRange('A1').removeDuplicates([0], false);
        },
      ],
    ] as const)('answers %s as Excel does', async (code, ask) => {
      const { run } = start();
      const error = await errorOf(
        run(async (context) => {
          ask(context);
          await context.sync();
        }),
      );
      expect(error.code).toBe(code);
    });

    it('names the statement that failed and keeps what came before', async () => {
      const { store, run } = start();
      const error = await errorOf(
        run(async (context) => {
          context.workbook.worksheets.getItem('自评表').getRange('A1').values = [['先']];
          context.workbook.worksheets.getItem('没有').activate();
          context.workbook.worksheets.getItem('自评表').getRange('A2').values = [['后']];
          await context.sync();
        }),
      );
      expect((error as unknown as OfficeExtension.Error).debugInfo.statement).toContain('getItem');
      expect(store.values(store.sheets()[0]!.id, { row: 0, column: 0, rows: 2, columns: 1 })).toEqual([
        ['先'],
        ['发行量'],
      ]);
    });

    it('does not let locked cells of a protected sheet be written', async () => {
      const { store, run } = start([
        {
          name: '锁定',
          protected: true,
          cells: [{ row: 0, column: 1, content: constant(1), style: { locked: false } }],
        },
      ]);
      const write = async (address: string) =>
        run(async (context) => {
          context.workbook.worksheets.getItem('锁定').getRange(address).values = [[2]];
          await context.sync();
        });
      expect((await errorOf(write('A1'))).code).toBe('AccessDenied');
      await write('B1');
      expect(store.values(store.sheets()[0]!.id, { row: 0, column: 0, rows: 1, columns: 2 })).toEqual([
        [null, 2],
      ]);
    });

    it('does not let sheets of a protected workbook be added or removed', async () => {
      const { run } = start(undefined, { structureProtected: true });
      for (const change of [
        (sheets: Excel.WorksheetCollection) => sheets.add('新'),
        (sheets: Excel.WorksheetCollection) => sheets.getItem('自评表').delete(),
      ]) {
        const error = await errorOf(
          run(async (context) => {
            change(context.workbook.worksheets);
            await context.sync();
          }),
        );
        expect(error.code).toBe('AccessDenied');
      }
    });

    it('gives no values of whole columns', async () => {
      const { run } = start();
      await run(async (context) => {
        const range = context.workbook.worksheets.getItem('自评表').getRange('A:A');
        range.load('values,address,rowCount');
        await context.sync();
        expect([range.values, range.address, range.rowCount]).toEqual([null, '自评表!A:A', 1_048_576]);
      });
    });
  });

  describe('faults', () => {
    it('meets cell-edit mode', async () => {
      const { run, client } = start();
      client.host.setFaults({ cellEditMode: true });
      expect((await errorOf(read(run))).code).toBe('InvalidOperationInCellEditMode');
      client.host.setFaults({});
      expect(await read(run)).toHaveLength(3);
    });

    it('meets any code at the n-th request, refused, lost or half way', async () => {
      const { store, run, client } = start();
      const id = store.sheets()[0]!.id;
      const write = async (value: number) =>
        run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('自评表');
          sheet.getRange('D1').values = [[value]];
          sheet.getRange('D2').values = [[value]];
          await context.sync();
        });
      const written = () => store.values(id, { row: 0, column: 3, rows: 2, columns: 1 }).flat();
      client.host.setFaults({ at: new Map([[1, { code: 'GeneralException' }]]) });
      expect((await errorOf(write(1))).code).toBe('GeneralException');
      expect(written()).toEqual([null, null]);
      client.host.setFaults({ at: new Map([[1, { code: 'RequestAborted', after: 'lost' }]]) });
      expect((await errorOf(write(2))).code).toBe('RequestAborted');
      expect(written()).toEqual([2, 2]);
      const half = new Set<string>();
      for (let actions = 0; actions < 12; actions++) {
        await write(0);
        client.host.setFaults({ at: new Map([[1, { code: 'AccessDenied', after: actions }]]) });
        const done = await write(3).then(
          () => '',
          (error: { code: string }) => error.code,
        );
        half.add(`${done} ${String(written())}`);
        client.host.setFaults({});
      }
      expect([...half]).toEqual(['AccessDenied 0,0', 'AccessDenied 3,0', ' 3,3']);
    });

    it('meets the size limits of Excel on the web', async () => {
      const { run, client } = start();
      client.host.setFaults({ responseLimit: 400 });
      expect((await errorOf(read(run))).code).toBe('ResponsePayloadSizeLimitExceeded');
      client.host.setFaults({ requestLimit: 400 });
      expect((await errorOf(read(run))).code).toBe('RequestPayloadSizeLimitExceeded');
    });

    it('meets a sheet deleted between two requests', async () => {
      const { store, run, client } = start();
      client.host.setFaults({
        before: (request) => {
          if (request === 2) store.removeSheet(store.sheets()[0]!.id);
        },
      });
      const error = await errorOf(
        run(async (context) => {
          const sheet = context.workbook.worksheets.getItem('自评表');
          sheet.load('name');
          await context.sync();
          sheet.getRange('A1').values = [[1]];
          await context.sync();
        }),
      );
      expect(error.code).toBe('ItemNotFound');
    });

    it('counts requests and bytes', async () => {
      const { run, client } = start();
      await read(run);
      await pause();
      const { requests, requestBytes, responseBytes } = client.host.counts;
      expect(requests).toBeLessThanOrEqual(2); // one of ours, one cleaning up
      expect(requestBytes).toBeGreaterThan(300);
      expect(responseBytes).toBeGreaterThan(100);
      client.host.resetCounts();
      expect(client.host.counts).toEqual({ requests: 0, requestBytes: 0, responseBytes: 0 });
    });
  });

  describe('events', () => {
    it('tells edits by whom, selections, and sheets added and removed', async () => {
      const { store, run } = start();
      const id = store.sheets()[0]!.id;
      const seen: unknown[] = [];
      await run(async (context) => {
        const sheets = context.workbook.worksheets;
        sheets.onChanged.add(async (event) => {
          seen.push(['changed', event.address, event.triggerSource, event.worksheetId === id]);
        });
        sheets.onSelectionChanged.add(async (event) => {
          seen.push(['selected', event.address]);
        });
        sheets.onAdded.add(async () => {
          seen.push(['added']);
        });
        sheets.onDeleted.add(async () => {
          seen.push(['deleted']);
        });
        await context.sync();
      });
      store.enter(id, 1, 1, constant(5));
      store.select(id, { row: 1, column: 1, rows: 2, columns: 1 });
      await pause();
      await run(async (context) => {
        const sheet = context.workbook.worksheets.add('报告');
        context.workbook.worksheets.getItem('自评表').getRange('A1:B1').values = [[1, 2]];
        await context.sync();
        sheet.delete();
        await context.sync();
      });
      await pause();
      expect(seen).toEqual([
        ['changed', 'B2', 'Unknown', true],
        ['selected', 'B2:B3'],
        ['added'],
        ['changed', 'A1:B1', 'ThisLocalAddin', true],
        ['deleted'],
      ]);
    });

    it('gives the range of an event, and stops when the handler is removed', async () => {
      const { store, run } = start();
      const id = store.sheets()[0]!.id;
      let values: unknown;
      let calls = 0;
      const registered = await run(async (context) => {
        const handler = context.workbook.worksheets.getItem('自评表').onChanged.add(async (event) => {
          calls += 1;
          await run(async (inner) => {
            const range = event.getRange(inner).load('values');
            await inner.sync();
            ({ values } = range);
          });
        });
        await context.sync();
        return handler;
      });
      store.enter(id, 1, 1, constant(5));
      await pause();
      await pause();
      expect(values).toEqual([[5]]);
      await run(async (context) => {
        registered.remove();
        await context.sync();
        await registered.context.sync();
      });
      store.enter(id, 1, 1, constant(6));
      await pause();
      expect(calls).toBe(1);
    });
  });
});
