import type { Chart } from '../workbook';
import { readCharts } from './charts';
import { Package } from './package';
import { attempt } from './refusal';
import { readWorkbookPart } from './workbookPart';

/** Our charts in a workbook file by the name of their sheet; none where the file cannot be read. */
export function chartsInFile(bytes: Uint8Array): ReadonlyMap<string, readonly Chart[]> {
  const read = attempt(() => {
    const pack = Package.open(bytes);
    return readWorkbookPart(pack)
      .sheets.filter(({ kind }) => kind === 'worksheet')
      .map(({ name }) => [name, readCharts(pack, name)] as const);
  });
  return new Map(read.ok ? read.value.filter(([, charts]) => charts.length > 0) : []);
}
