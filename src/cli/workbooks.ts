import { basename } from 'node:path';
import { describeFailure } from '../assistant';
import { cliTexts, findingTexts, type Language } from '../messages';
import type { Reading } from '../recognize';
import type { HostFailure, WorkbookSnapshot } from '../workbook';
import { readBytes } from './paths';
import { Stop, type OpenFile, type World } from './program';

/** Opens and reads a workbook file. Throws `Stop` with the sentence for what is wrong with it. */
export async function openWorkbook(
  file: string,
  world: World,
  language: Language,
): Promise<{ readonly opened: OpenFile; readonly workbook: WorkbookSnapshot }> {
  const opened = world.open(await readBytes(file), basename(file));
  if (!opened.ok) throw failureOf(file, opened.failure, language);
  const read = await opened.value.host.read();
  if (!read.ok) throw failureOf(file, read.failure, language);
  const empty = read.value.sheets.every((sheet) => sheet.area.rows === 0);
  if (empty) throw failureOf(file, { code: 'empty' }, language);
  return { opened: opened.value, workbook: read.value };
}

/** A host's failure as the end of a command. */
export function failureOf(file: string, failure: HostFailure, language: Language): Stop {
  return new Stop(cliTexts.failed, { file, message: describeFailure(language, failure) });
}

/** Throws `Stop` for a workbook with no known table: no result would be mistaken for a clean one. */
export function needTables(file: string, reading: Reading, language: Language): void {
  if (reading.tables.length > 0) return;
  const message = language === 'zh-CN' ? findingTexts.noTables.zh : findingTexts.noTables.en;
  throw new Stop(cliTexts.failed, { file, message });
}
