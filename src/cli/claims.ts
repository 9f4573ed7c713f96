import { extname } from 'node:path';
import {
  claims,
  plainNarrative,
  rememberedReport,
  workbookProse,
  type ClaimsResult,
  type Narrative,
  type Options,
} from '../assistant';
import { claimTexts } from '../messages';
import type { WorkbookSnapshot } from '../workbook';
import { claimLines } from './claimLines';
import { claimsJson } from './claimsJson';
import type { Command } from './commands';
import { readBytes } from './paths';
import { Stop, type ExitCode, type World } from './program';
import { failureOf, openWorkbook } from './workbooks';

/** `claims FILE`: a narrative held against its own arithmetic, its words, and the tables of a workbook. */
export async function claimsCommand(command: Command, world: World): Promise<ExitCode> {
  const [file, second] = command.paths;
  if (file === undefined || second !== undefined) throw new Stop(claimTexts.needFile);
  const { narrative, own } = await narrativeOf(file, command, world);
  const tables = command.tables === null ? own : await tablesOf(command.tables, command, world);
  const result = claims(narrative, tables?.workbook ?? null, tables?.options);
  if (command.json) world.out(JSON.stringify(claimsJson(result), null, 2));
  else world.out(claimLines(file, result, command.language).join('\n'));
  return isWrong(result) ? 1 : 0;
}

const isWrong = ({ claims, figures, quality }: ClaimsResult): boolean =>
  [...claims, ...figures].some(({ verdict }) => verdict === 'inconsistent') ||
  quality.some(({ severity }) => severity === 'error');

/** A workbook to hold a text against, with what is remembered in it. */
interface Tables {
  readonly workbook: WorkbookSnapshot;
  readonly options: Options;
}

async function tablesOf(file: string, command: Command, world: World): Promise<Tables> {
  const { opened, workbook } = await openWorkbook(file, world, command.language);
  return { workbook, options: await rememberedReport(opened.host, command.options) };
}

async function narrativeOf(
  file: string,
  command: Command,
  world: World,
): Promise<{ readonly narrative: Narrative; readonly own: Tables | null }> {
  const ending = extname(file).toLowerCase();
  if (ending === '.xlsx' || ending === '.xlsm') {
    const own = await tablesOf(file, command, world);
    return { narrative: workbookProse(own.workbook), own };
  }
  if (ending !== '.docx' && ending !== '.txt') throw new Stop(claimTexts.endings, { file });
  const read = world.readDocument(await readBytes(file), file);
  if (!read.ok) throw failureOf(file, read.failure, command.language);
  return { narrative: plainNarrative(read.value), own: null };
}
