import { MemoryStore } from '../../../src/workbench/memory';
import { loadOffice } from '../../support/office';

interface Loadable {
  load(names: string): unknown;
}
interface Metadata {
  readonly _scalarPropertyNames: readonly string[];
}

const OBJECTS: Readonly<Record<string, (context: Excel.RequestContext) => Loadable>> = {
  Workbook: (context) => context.workbook,
  Worksheet: (context) => context.workbook.worksheets.getFirst(),
  Range: (context) => context.workbook.worksheets.getFirst().getRange('A1'),
  RangeFormat: (context) => context.workbook.worksheets.getFirst().getRange('A1').format,
  RangeFont: (context) => context.workbook.worksheets.getFirst().getRange('A1').format.font,
  RangeFill: (context) => context.workbook.worksheets.getFirst().getRange('A1').format.fill,
  Chart: (context) => {
    const sheet = context.workbook.worksheets.getFirst();
    return sheet.charts.add('ColumnClustered', sheet.getRange('A1:B3'), 'Columns');
  },
  Application: (context) => context.workbook.application,
};

describe.each(Object.keys(OBJECTS))('every property of %s that the client knows', (name) => {
  it('is given, or refused as an API that is not there; never silently left out', async () => {
    const client = loadOffice(new MemoryStore(), {
      sets: { excelapi: '9.9', excelapionline: '9.9', excelapidesktop: '9.9' },
    });
    const classes = client.Excel as unknown as Readonly<Record<string, { readonly prototype: Metadata }>>;
    const make = OBJECTS[name]!;
    const given: string[] = [];
    const refused: string[] = [];
    const { _scalarPropertyNames: properties } = classes[name]!.prototype;
    for (const property of properties.filter((each) => !each.startsWith('_'))) {
      const outcome = await client.Excel.run(async (context) => {
        const object = make(context);
        object.load(property);
        await context.sync();
        return (object as unknown as Readonly<Record<string, unknown>>)[property];
      }).then(
        (value) => (value === undefined ? 'nothing' : 'given'),
        (error: { code: string }) => error.code,
      );
      (outcome === 'given' ? given : refused).push(
        outcome === 'given' ? property : `${property}: ${outcome}`,
      );
    }
    client.close();
    expect(given.length).toBeGreaterThan(1);
    expect(refused.filter((each) => !each.endsWith(': ApiNotFound'))).toEqual([]);
  });
});
