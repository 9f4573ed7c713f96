import { createExcelHost } from '../../src/excel';
import type { Change, HostEvent } from '../../src/workbook';
import { cellOf, sheetNamed } from '../../src/workbook';
import { WEB_LIMITS } from '../../src/workbench/requests';
import { startExcel } from '../support/excelHost';
import type { ExcelUnderTest } from '../support/excelHost';
import type { StartCell, StartSheet } from '../support/hostContract';
import { at, done, put, putFormula, refused } from '../support/hostContract';

const open: ExcelUnderTest[] = [];
const start = (...args: Parameters<typeof startExcel>): ExcelUnderTest => {
  const under = startExcel(...args);
  open.push(under);
  return under;
};
afterEach(() => {
  for (const { client } of open.splice(0)) client.close();
});

const SHEETS: readonly StartSheet[] = [
  { name: '自评表', cells: { A1: '指标', B1: '分值', B2: 10, C2: { formula: '=B2*2', value: 20 } } },
  { name: '收支', cells: { B3: 1260.8 } },
];
const settled = async (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 20);
  });

describe('requests', () => {
  it('reads in two, whatever the number of sheets and rows', async () => {
    const cells: Record<string, StartCell> = {};
    for (let row = 1; row <= 2000; row++) cells[`A${row}`] = row;
    const { host, client } = start([...SHEETS, { name: '大', cells }, { name: '空', cells: {} }]);
    const { sheets } = await done(host.read());
    await settled();
    expect(sheets.map((sheet) => sheet.area.rows)).toEqual([2, 1, 2000, 0]);
    expect(client.host.counts.requests).toBe(2);
  });

  it('applies and undoes in two each, whatever the number of cells', async () => {
    const { host, client } = start(SHEETS);
    const changes: Change[] = [{ kind: 'addSheet', name: '报告', widths: [20, 8], activate: true }];
    for (let row = 1; row <= 2000; row++) {
      changes.push(put(`'自评表'!E${row}`, row / 8, { style: { numberFormat: '0.00', fill: '#FFFFCC' } }));
      changes.push(putFormula(`'自评表'!F${row}`, `=E${row}*2`, row / 4));
      changes.push(put(`'报告'!A${row}`, `第${row}段`, { style: { wrap: true } }));
    }
    const image = await done(host.apply(changes));
    await settled();
    expect(client.host.counts.requests).toBe(2);
    expect(client.host.counts.requestBytes).toBeLessThan(400_000);
    client.host.resetCounts();
    await done(host.undo(image));
    await settled();
    expect(client.host.counts.requests).toBe(2);
  });

  it('reads and applies in pieces where the web allows no more', async () => {
    const cells: Record<string, StartCell> = {};
    for (let row = 1; row <= 3000; row++)
      cells[`B${row}`] = row % 7 === 0 ? { formula: '=1/4', value: 0.25 } : `第${row}行`;
    const whole = await done(start([{ name: '大', cells }]).host.read());
    const { host, client } = start([{ name: '大', cells }], { platform: 'OfficeOnline' });
    client.host.setFaults({ responseLimit: 40_000, requestLimit: 40_000 });
    expect(await done(host.read())).toEqual(whole);
    const changes = Array.from({ length: 3000 }, (_, row) => put(`'大'!D${row + 1}`, `文${row}`));
    const image = await done(host.apply(changes));
    expect((await done(host.read())).sheets[0]?.values[2999]?.[2]).toBe('文2999');
    await done(host.undo(image));
    expect(await done(host.read())).toEqual(whole);
  });

  it('reads more than 5 MB on the web in a few answers', async () => {
    const rows = 20_000;
    const cells: Record<string, StartCell> = {};
    for (let row = 1; row <= rows; row++) {
      for (const column of 'ABCDEF') cells[`${column}${row}`] = `${column}列第${row}行的绩效指标名称`;
    }
    const { host, client } = start([{ name: '大', cells }], { platform: 'OfficeOnline' });
    client.host.setFaults(WEB_LIMITS);
    const [sheet] = (await done(host.read())).sheets;
    expect([sheet?.area.rows, sheet?.values[rows - 1]?.[5]]).toEqual([rows, `F列第${rows}行的绩效指标名称`]);
    expect(client.host.counts.responseBytes).toBeGreaterThan(10_000_000);
    expect(client.host.counts.requests).toBeLessThan(20);
  });

  it('adds a sheet with more cells than one answer takes', async () => {
    const { host, client, store } = start(SHEETS);
    client.host.setFaults({ responseLimit: 20_000 });
    const changes: Change[] = [{ kind: 'addSheet', name: '报告', widths: [20], activate: true }];
    for (let row = 1; row <= 1000; row++)
      changes.push(put(`'报告'!A${row}`, `第${row}段`, { style: { bold: true } }));
    const image = await done(host.apply(changes));
    expect(store.sheets().map((sheet) => sheet.name)).toEqual(['自评表', '收支', '报告']);
    expect((await done(host.read())).sheets[2]?.values[999]).toEqual(['第1000段']);
    await done(host.undo(image));
    expect(store.sheets().map((sheet) => sheet.name)).toEqual(['自评表', '收支']);
  });

  it('says that a cell is too large when even pieces are', async () => {
    const { host, client } = start(SHEETS);
    client.host.setFaults({ requestLimit: 20_000 });
    const before = (await done(host.read())).sheets;
    expect(await refused(host.apply([put("'自评表'!A9", '长'.repeat(30_000))]))).toMatchObject({
      code: 'tooLarge',
    });
    expect(await refused(host.apply([put("'自评表'!A9", '长'.repeat(32_768))]))).toMatchObject({
      code: 'tooLarge',
      cells: [at("'自评表'!A9")],
    });
    expect((await done(host.read())).sheets).toEqual(before);
  });
});

describe('read', () => {
  it('tells a formula from a text that looks like one', async () => {
    const { host } = start([{ name: 'S', cells: { A1: '=B1', A2: { formula: '=1+1', value: 2 }, A3: '=' } }]);
    const snapshot = await done(host.read());
    expect(cellOf(snapshot, at("'S'!A1"))).toMatchObject({ value: '=B1', formula: null });
    expect(cellOf(snapshot, at("'S'!A2"))).toMatchObject({ value: 2, formula: '=1+1' });
    expect(cellOf(snapshot, at("'S'!A3"))).toMatchObject({ value: '=', formula: null });
  });

  it('gives hidden sheets, and no merges', async () => {
    const { host, store } = start(SHEETS);
    store.setVisibility(store.sheets()[1]!.id, 'veryHidden');
    const sheet = sheetNamed(await done(host.read()), '收支')!;
    expect([sheet.visibility, sheet.merges, sheet.uncomputed]).toEqual(['veryHidden', null, []]);
  });

  it('cuts blank edges that Excel still counts as used', async () => {
    const { host } = start([{ name: 'S', cells: { A1: '', B2: 1, C3: '' } }]);
    expect((await done(host.read())).sheets[0]).toMatchObject({
      area: { row: 1, column: 1, rows: 1, columns: 1 },
      values: [[1]],
    });
  });

  it('reads what is there when a sheet vanishes in between', async () => {
    const { host, client, store } = start(SHEETS);
    client.host.setFaults({
      before: (request) => {
        if (request === 2) store.removeSheet(store.sheets()[0]!.id);
      },
    });
    expect((await done(host.read())).sheets.map((sheet) => sheet.name)).toEqual(['收支']);
  });

  it.each([
    ['InvalidOperationInCellEditMode', 'editing'],
    ['AccessDenied', 'protected'],
    ['GeneralException', 'hostError'],
    ['ServiceNotAvailable', 'hostError'],
    ['ApiNotFound', 'unsupported'],
  ])('turns %s into %s, at either request', async (code, expected) => {
    const { host, client } = start(SHEETS);
    for (const request of [1, 2]) {
      client.host.setFaults({ at: new Map([[request, { code }]]) });
      const failure = await refused(host.read());
      expect(failure.code).toBe(expected);
      expect(failure.detail).toContain(code);
    }
  });
});

describe('apply', () => {
  it('keeps number formats beside formulas, and numbers and formulas in text cells', async () => {
    const { host } = start([
      {
        name: 'S',
        cells: {
          A1: { value: 'x', format: '@' },
          A2: { value: 'y', format: '@' },
          A3: { value: 'z', format: '@' },
        },
      },
    ]);
    const image = await done(
      host.apply([
        put("'S'!A1", 12.5),
        putFormula("'S'!A2", '=1/4', 0.25),
        put("'S'!A3", "'=1"),
        put("'S'!A4", '=1', { style: { numberFormat: '@' } }),
      ]),
    );
    const snapshot = await done(host.read());
    expect(['A1', 'A2', 'A3', 'A4'].map((cell) => cellOf(snapshot, at(`'S'!${cell}`)))).toEqual([
      { value: 12.5, formula: null, format: '@' },
      { value: 0.25, formula: '=1/4', format: '@' },
      { value: "'=1", formula: null, format: '@' },
      { value: '=1', formula: null, format: '@' },
    ]);
    await done(host.undo(image));
    expect((await done(host.read())).sheets[0]!.values).toEqual([['x'], ['y'], ['z']]);
  });

  it('marks text that Excel would read as something else, so that one attempt is enough', async () => {
    const { host, client } = start(SHEETS);
    const texts = [
      '=1',
      '+1',
      '-a',
      '@x',
      "'q",
      '001',
      '1,234',
      '12%',
      '(3)',
      '1/2',
      '1-2',
      '1:30',
      '2023-1-1',
      '2023/1',
      '2023年5月',
      '5月1日',
      '２０２３',
      'TRUE',
      'false',
      '1e5',
      '¥3',
      ' 12 ',
      'Jan 5',
      '5-Mar-2023',
      '二〇二三年五月',
      '3 PM',
      '12.',
      '.5',
      '＝1',
      '#x',
      '95%以上',
      '≥95%',
      '第1段',
      '一、概况',
      '数量指标',
    ];
    await done(host.apply(texts.map((text, row) => put(`'自评表'!H${row + 1}`, text))));
    await settled();
    expect(client.host.counts.requests).toBe(2);
    const snapshot = await done(host.read());
    expect(texts.map((_, row) => cellOf(snapshot, at(`'自评表'!H${row + 1}`))?.value)).toEqual(texts);
  });

  it('marks text as text at a second attempt where Excel took it for something else', async () => {
    const { host, client, store } = start([{ name: 'S', cells: { A1: { value: 'x', format: '@' }, B1: 1 } }]);
    const id = store.sheets()[0]!.id;
    client.host.setFaults({
      before: (request) => {
        // Somebody turns the text cell into an ordinary one in between.
        if (request === 2)
          store.setStyle(id, { row: 0, column: 0, rows: 1, columns: 1 }, { numberFormat: 'General' });
      },
    });
    await done(host.apply([put("'S'!A1", '0012'), put("'S'!B1", 2)]));
    await settled();
    expect(client.host.counts.requests).toBe(3);
    expect(store.values(id, { row: 0, column: 0, rows: 1, columns: 2 })).toEqual([['0012', 2]]);
  });

  it('takes everything back where Excel keeps something else than was set', async () => {
    const { host, store } = start(SHEETS);
    const set = store.write.bind(store);
    const id = store.sheets()[0]!.id;
    // A spreadsheet that cannot keep the number 7.
    store.write = (sheet, area, contents) => {
      set(
        sheet,
        area,
        contents.map((row) =>
          row.map((content) => (content?.value === 7 ? { formula: null, value: 8 } : content)),
        ),
      );
    };
    const failure = await refused(host.apply([put("'自评表'!A1", '新'), put("'自评表'!B2", 7)]));
    expect(failure.code).toBe('hostError');
    expect(failure.unrestored).toBeUndefined();
    expect(store.values(id, { row: 0, column: 0, rows: 2, columns: 2 })).toEqual([
      ['指标', '分值'],
      [null, 10],
    ]);
  });

  it('sets every format and puts it back', async () => {
    const { host, store } = start(SHEETS);
    const id = store.sheets()[0]!.id;
    const styles = () => [store.style(id, 0, 0), store.style(id, 1, 1), store.style(id, 8, 8)];
    const before = styles();
    const style = {
      numberFormat: '0.0%',
      bold: true,
      fontName: '黑体',
      fontSize: 16,
      color: '#C00000',
      fill: '#FFFF00',
      horizontal: 'center',
      vertical: 'top',
      wrap: true,
      indent: 2,
    } as const;
    const image = await done(
      host.apply(['A1', 'B2', 'I9'].map((cell) => ({ kind: 'cell', cell: at(`'自评表'!${cell}`), style }))),
    );
    expect(styles()).toEqual(before.map((each) => ({ ...each, ...style })));
    await done(host.undo(image));
    expect(styles()).toEqual(before);
  });

  it('takes the person to an added sheet only on request, with its widths', async () => {
    const { host, store } = start(SHEETS);
    await done(host.apply([{ kind: 'addSheet', name: '甲', widths: [30], activate: false }]));
    expect(store.activeSheet()).toBe(store.sheets()[0]!.id);
    await done(host.apply([{ kind: 'addSheet', name: '乙', widths: [], activate: true }]));
    expect(store.activeSheet()).toBe(store.sheets()[3]!.id);
    expect(store.columnWidth(store.sheets()[2]!.id, 0)).toBeGreaterThan(150);
  });

  it('never renames a sheet, never reads merged areas, and uses nothing beyond ExcelApi 1.14', async () => {
    const { client, store } = start(SHEETS);
    const asked = new Set<string>();
    const globals = {
      Excel: client.Excel,
      Office: {
        context: {
          requirements: {
            isSetSupported: (name: string, version?: string) => {
              asked.add(`${name} ${version ?? ''}`);
              return client.Office.context.requirements.isSetSupported(name, version);
            },
          },
        },
      },
    };
    const renamed: string[] = [];
    store.subscribe((event) => {
      if (event.kind === 'sheetRenamed') renamed.push(event.after);
    });
    const host = createExcelHost(globals);
    await done(
      host.apply([{ kind: 'addSheet', name: '报告', widths: [10], activate: true }, put("'报告'!A1", 1)]),
    );
    const stop = await done(host.watch(() => undefined));
    await stop();
    expect(renamed).toEqual([]);
    expect([...asked]).toEqual(['ExcelApi 1.17']);
  });

  it('refuses to add a sheet to a protected workbook', async () => {
    const { host } = start(SHEETS, { structureProtected: true });
    expect(
      await refused(host.apply([{ kind: 'addSheet', name: '报告', widths: [], activate: false }])),
    ).toMatchObject({ code: 'protected' });
    await done(host.apply([put("'自评表'!B2", 11)]));
  });

  it('says that a person is typing, and changes nothing', async () => {
    const { host, client } = start(SHEETS);
    for (const request of [1, 2]) {
      client.host.setFaults({ at: new Map([[request, { code: 'InvalidOperationInCellEditMode' }]]) });
      const failure = await refused(host.apply([put("'自评表'!B2", 11)]));
      expect(failure).toMatchObject({ code: 'editing' });
      expect(failure.unrestored).toBeUndefined();
      client.host.setFaults({});
      expect(cellOf(await done(host.read()), at("'自评表'!B2"))?.value).toBe(10);
    }
  });

  it('names the sheet that vanishes or is protected in between, and restores the others', async () => {
    for (const [code, hinder] of [
      ['sheetGone', (under: ExcelUnderTest) => under.store.removeSheet(under.store.sheets()[1]!.id)],
      ['protected', (under: ExcelUnderTest) => under.store.setProtected(under.store.sheets()[1]!.id, true)],
    ] as const) {
      const under = start(SHEETS);
      under.client.host.setFaults({
        before: (request) => {
          if (request === 2) hinder(under);
        },
      });
      const failure = await refused(
        under.host.apply([
          put("'自评表'!B2", 11),
          { kind: 'addSheet', name: '报告', widths: [], activate: true },
          put("'收支'!B3", 1),
          put("'报告'!A1", 1),
        ]),
      );
      expect(failure).toMatchObject({ code, sheet: '收支' });
      expect(failure.unrestored).toBeUndefined();
      const snapshot = await done(under.host.read());
      expect(cellOf(snapshot, at("'自评表'!B2"))?.value).toBe(10);
      expect(sheetNamed(snapshot, '报告')).toBeUndefined();
    }
  });

  it('leaves a sheet alone that somebody else adds under the same name in between', async () => {
    const { host, client, store } = start(SHEETS);
    client.host.setFaults({
      before: (request) => {
        if (request === 2) store.addSheet('报告');
      },
    });
    expect(
      await refused(
        host.apply([
          { kind: 'addSheet', name: '别的', widths: [], activate: false },
          { kind: 'addSheet', name: '报告', widths: [], activate: false },
          put("'报告'!A1", 1),
        ]),
      ),
    ).toMatchObject({ code: 'sheetExists' });
    expect(store.sheets().map((sheet) => sheet.name)).toEqual(['自评表', '收支', '报告']);
  });

  it('names the cells when they cannot be put back, and keeps what undoes them later', async () => {
    const { host, client } = start(SHEETS);
    const faults = new Map([[2, { code: 'GeneralException', after: 8 }]]);
    for (let request = 3; request < 20; request++)
      faults.set(request, { code: 'ServiceNotAvailable', after: 0 });
    client.host.setFaults({ at: faults });
    const changes = [put("'自评表'!B2", 11), put("'收支'!B3", 2)];
    const failure = await refused(host.apply(changes));
    expect(failure).toMatchObject({
      code: 'hostError',
      unrestored: { cells: [at("'自评表'!B2"), at("'收支'!B3")] },
    });
    client.host.setFaults({});
    await done(host.undo(JSON.parse(JSON.stringify(failure.unrestored?.image)) as never));
    const snapshot = await done(host.read());
    expect(cellOf(snapshot, at("'自评表'!B2"))?.value).toBe(10);
    expect(cellOf(snapshot, at("'收支'!B3"))?.value).toBe(1260.8);
  });
});

const mark = (address: string, severity: 'error' | 'warning' | 'info') => ({
  cell: at(address),
  severity,
  text: '',
});

describe('mark', () => {
  it('replaces all our marks and leaves the person’s conditional formats', async () => {
    const { host, client, store } = start(SHEETS);
    const [first, second] = store.sheets();
    await client.Excel.run(async (context) => {
      const format = context.workbook.worksheets
        .getItem('自评表')
        .getRange('A1:B9')
        .conditionalFormats.add('Custom');
      format.custom.rule.formula = '=LEN($A1)>3';
      format.custom.format.fill.color = '#00FF00';
      await context.sync();
    });
    const theirs = store.highlights(first!.id);
    await done(
      host.mark([mark("'自评表'!B2", 'error'), mark("'自评表'!B3", 'error'), mark("'收支'!B3", 'info')]),
    );
    expect(store.highlights(first!.id)).toHaveLength(2);
    expect(store.highlights(second!.id)).toHaveLength(1);
    await done(host.mark([mark("'自评表'!C2", 'warning')]));
    expect(store.highlights(first!.id).map(({ area }) => area)).toContainEqual({
      row: 1,
      column: 2,
      rows: 1,
      columns: 1,
    });
    expect(store.highlights(second!.id)).toEqual([]);
    await done(host.mark([]));
    expect(store.highlights(first!.id)).toEqual(theirs);
  });

  it('refuses protected sheets and sheets that are gone', async () => {
    const { host } = start([...SHEETS, { name: '锁', protected: true, cells: {} }]);
    expect(await refused(host.mark([mark("'锁'!A1", 'error')]))).toMatchObject({
      code: 'protected',
      sheet: '锁',
    });
    expect(await refused(host.mark([mark("'无'!A1", 'error')]))).toMatchObject({
      code: 'sheetGone',
      sheet: '无',
    });
  });
});

describe('reveal', () => {
  it('activates the sheet and selects the cell', async () => {
    const { host, store } = start(SHEETS);
    await done(host.reveal(at("'收支'!B3")));
    expect(store.selection()).toEqual({
      sheet: store.sheets()[1]!.id,
      area: { row: 2, column: 1, rows: 1, columns: 1 },
    });
  });

  it('does not show a hidden sheet', async () => {
    const { host, store } = start(SHEETS);
    store.setVisibility(store.sheets()[1]!.id, 'hidden');
    expect(await refused(host.reveal(at("'收支'!B3")))).toMatchObject({ code: 'unsupported', sheet: '收支' });
  });
});

describe('watch', () => {
  it('tells edits and selections by the present name of their sheet, and changes among the sheets', async () => {
    const { host, store } = start(SHEETS);
    const events: HostEvent[] = [];
    const stop = await done(host.watch((event) => events.push(event)));
    const [first, second] = store.sheets();
    store.renameSheet(first!.id, '新名');
    store.enter(first!.id, 1, 1, { formula: null, value: 1 });
    await settled();
    store.select(second!.id, { row: 2, column: 1, rows: 1, columns: 2 });
    await settled();
    const added = store.addSheet('第三');
    store.removeSheet(added);
    await settled();
    expect(events).toEqual([
      { kind: 'edited', range: { sheet: '新名', row: 1, column: 1, rows: 1, columns: 1 }, byUs: false },
      { kind: 'selected', range: { sheet: '收支', row: 2, column: 1, rows: 1, columns: 2 } },
      { kind: 'sheets' },
      { kind: 'sheets' },
    ]);
    await stop();
    store.enter(first!.id, 1, 1, { formula: null, value: 2 });
    await settled();
    expect(events).toHaveLength(4);
  });
});

describe('watch where Excel tells of renamed sheets', () => {
  it('asks for names no more, and tells that the sheets changed', async () => {
    const { host, store, client } = start(SHEETS, { sets: { excelapi: '1.17', excelapionline: '1.1' } });
    const events: HostEvent[] = [];
    await done(host.watch((event) => events.push(event)));
    const id = store.sheets()[0]!.id;
    client.host.resetCounts();
    store.enter(id, 0, 0, { formula: null, value: 1 });
    await settled();
    store.renameSheet(id, '新名');
    await settled();
    store.enter(id, 0, 0, { formula: null, value: 2 });
    await settled();
    const range = { row: 0, column: 0, rows: 1, columns: 1 };
    expect(events).toEqual([
      { kind: 'edited', range: { ...range, sheet: '自评表' }, byUs: false },
      { kind: 'sheets' },
      { kind: 'edited', range: { ...range, sheet: '新名' }, byUs: false },
    ]);
    expect(client.host.counts.requests).toBe(0);
  });
});

describe('remember', () => {
  it('keeps one part beside those of others, and reads one that another program wrote again', async () => {
    const { host, store } = start(SHEETS);
    store.xmlParts.set('{1}', '<a xmlns="urn:other"/>');
    await done(host.remember('a', 1));
    await done(host.remember('b', [2]));
    expect(store.xmlParts.size).toBe(2);
    const [id, xml] = [...store.xmlParts][1]!;
    store.xmlParts.set(
      id,
      `<?xml version="1.0" encoding="UTF-8"?>\n${xml.replaceAll('"', '&quot;').replaceAll('xmlns=&quot;urn:selfeval:memory:1&quot;', 'xmlns="urn:selfeval:memory:1"')}`,
    );
    expect(await done(host.recall('b'))).toEqual([2]);
    await done(host.remember('a', null));
    expect([await done(host.recall('a')), await done(host.recall('b'))]).toEqual([null, [2]]);
  });
});

describe('a workbook that is calculated by hand', () => {
  it('computes what is written in its turn, and nothing where calculation is automatic', async () => {
    // The total is written first, and rests on a formula below it and on one of another sheet.
    const changes = [
      putFormula("'收支'!B1", "=B3+'报表'!A1", 35),
      putFormula("'收支'!B3", '=A1*2', 20),
      putFormula("'报表'!A1", "='收支'!B3-5", 15),
    ];
    for (const manualCalculation of [true, false]) {
      const { host, store, client } = startExcel(
        [
          { name: '收支', cells: { A1: 10 } },
          { name: '报表', cells: { B1: 1 } },
        ],
        { manualCalculation },
      );
      const asked = jest.spyOn(store, 'recalculate');
      client.host.resetCounts();
      await done(host.apply(changes));
      expect(client.host.counts.requests).toBe(2);
      const [first] = (await done(host.read())).sheets;
      expect([first?.values[0]?.[1], first?.values[2]?.[1]]).toEqual([35, 20]);
      expect(asked.mock.calls.length > 0).toBe(manualCalculation);
      client.close();
    }
  });
});
