import { patchXlsx, type FileChange } from '../../files';
import { say, type Language, type Text } from '../../messages';
import { pageTexts } from '../../messages/workbench';
import {
  chartName,
  chartOfName,
  failed,
  memoryFromXml,
  MEMORY_NAMESPACE,
  ok,
  type Chart,
  type HostFailure,
  type Memory,
  type Result,
} from '../../workbook';
import { differences, type Lost } from '../grid';
import type { OpenDocument } from './document';

/** A workbook ready to be saved. */
export interface SavedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly changed: boolean;
  /** What could not be put into the file. */
  readonly lost: readonly Lost[];
}

/** The original file with everything that was changed since it was opened. */
export async function saveDocument(document: OpenDocument): Promise<Result<SavedFile, HostFailure>> {
  const { store, baseline, bytes, name } = document;
  await store.settle();
  const { changes: cells, lost } = differences(baseline, store);
  const changes = [...cells, ...chartChanges(document, cells.length > 0)];
  const memory = rememberedBy(document);
  const file = xlsxName(name);
  if (changes.length === 0 && memory === document.memory) {
    return ok({ bytes: new Uint8Array(bytes), name: file, changed: false, lost });
  }
  const patched = patchXlsx(bytes, changes, {
    ...(memory === document.memory ? {} : { memory }),
    // What a person may write the grid and the request host have decided.
    force: true,
  });
  return patched.ok ? ok({ bytes: patched.value, name: file, changed: true, lost }) : failed(patched.failure);
}

const namesOf = (of: readonly Chart[]): string => JSON.stringify(of.map(chartName).sort());

/** Our charts where they differ from the file's; where cells changed all of them, for the values that they are saved with. */
function chartChanges({ store, charts }: OpenDocument, anyway: boolean): FileChange[] {
  return store.sheets().flatMap(({ id, name }): FileChange[] => {
    const now = store.charts(id).flatMap((chart) => chartOfName(chart.name) ?? []);
    const before = charts.get(name) ?? [];
    const same = namesOf(now) === namesOf(before) && !(anyway && now.length > 0);
    return same ? [] : [{ kind: 'charts', sheet: name, charts: now }];
  });
}

/** What the add-in remembers in the workbook; the same object as at opening while nothing changed. */
function rememberedBy({ store, memory }: OpenDocument): Memory {
  const part = [...store.xmlParts.values()].find((xml) => xml.includes(MEMORY_NAMESPACE));
  const now = part === undefined ? {} : memoryFromXml(part);
  return JSON.stringify(now) === JSON.stringify(memory) ? memory : now;
}

function xlsxName(name: string): string {
  return /\.xls[xm]$/i.test(name) ? name : `${name}.xlsx`;
}

const LOST: Readonly<Record<Lost['kind'], Text>> = {
  merges: pageTexts.mergesChanged,
  visibility: pageTexts.visibilityChanged,
  order: pageTexts.orderChanged,
};

/** The changes that a file could not take, as a person reads them. */
export function describeLost(lost: readonly Lost[], language: Language): string {
  const one = ({ kind, name }: Lost): string => say(language, LOST[kind], { name });
  return lost.map(one).join(language === 'zh-CN' ? '；' : '; ');
}

/** Hands a file to the browser's downloads. */
export function download(bytes: Uint8Array<ArrayBuffer>, name: string): void {
  const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
  const address = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The browser has taken the content by then.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}
