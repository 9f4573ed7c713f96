import { extname } from 'node:path';
import {
  applyReport,
  applyLastYear,
  changesOf,
  check,
  checkAcross,
  fill,
  guidanceOf,
  lastYear,
  remembered,
  rememberedReport,
  type CheckResult,
  type ReportResult,
  type LastYearResult,
} from '../assistant';
import { report } from '../assistant/report';
import { cliTexts, notLastYearTexts, say, type Language } from '../messages';
import { reportDocx, reportText, type Report } from '../narrate';
import { recognize } from '../recognize';
import type { Change, WorkbookSnapshot } from '../workbook';
import type { Arguments } from './arguments';
import { checkJson, fillJson, lastYearJson, readJson } from './contract';
import { checkLines, fillLines, lastYearLines } from './listing';
import { evidenceJson, readingLines } from './reading';
import { refuseInput, workbookFiles, writeWhole } from './paths';
import { acrossJson, severalLines } from './several';
import { needTemplate } from './templateFile';
import { Stop, type ExitCode, type OpenFile, type World } from './program';
import { failureOf, needTables, openWorkbook } from './workbooks';

export interface Command extends Arguments {
  readonly language: Language;
}

/** `read FILE`: the tables as they were recognised. */
export async function readCommand(command: Command, world: World): Promise<ExitCode> {
  const file = oneFile(command, 'read');
  const { opened, workbook } = await openWorkbook(file, world, command.language);
  const options = await remembered(opened.host, command.options);
  const { corrections, words } = guidanceOf(options);
  const reading = recognize(workbook, { corrections, words });
  const guided = { corrections, damaged: options.settings?.damaged ?? 0 };
  if (command.json) world.out(jsonText({ ...readJson(file, reading), ...evidenceJson(reading, guided) }));
  else world.out(readingLines(file, reading, guided, command.language).join('\n'));
  return 0;
}

/** `check FILE… | FOLDER`: findings and recomputed relations. A file that cannot be read does not stop the others. */
export async function checkCommand(command: Command, world: World): Promise<ExitCode> {
  if (command.paths.length === 0) throw new Stop(cliTexts.needFiles);
  const { language } = command;
  const { files, many } = await workbookFiles(command.paths);
  const results: { file: string; result: CheckResult }[] = [];
  for (const file of files) {
    try {
      const { opened, workbook } = await openWorkbook(file, world, language);
      const result = check(workbook, await remembered(opened.host, command.options));
      needTables(file, result.understood.evaluation.reading, language);
      results.push({ file, result });
      for (const { rule, detail } of result.faults) {
        world.err(say(language, cliTexts.ruleFault, { file, rule, detail }));
      }
    } catch (error) {
      if (!(error instanceof Stop) || !many) throw error;
      world.err(error.say(language));
    }
  }
  const across = many ? checkAcross(results) : [];
  if (command.json) {
    const each = results.map(({ file, result }) => ({ file, ...checkJson(result, language) }));
    const [first] = results;
    const together = across.length > 0 ? { across: acrossJson(across, language) } : {};
    world.out(jsonText(many || !first ? { files: each, ...together } : checkJson(first.result, language)));
  } else if (many) {
    world.out(severalLines(results, across, files.length - results.length, language).join('\n'));
  } else {
    for (const { file, result } of results) world.out(checkLines(file, result, language).join('\n'));
  }
  if (results.length < files.length) return 2;
  const found = [...results.flatMap(({ result }) => result.findings), ...across];
  return found.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** `fill FILE --out OUT`: a copy with the computed fields filled. */
export async function fillCommand(command: Command, world: World): Promise<ExitCode> {
  const file = oneFile(command, 'fill');
  const out = await outOf(command, file);
  const ending = extname(file).toLowerCase();
  if (extname(out).toLowerCase() !== ending) throw new Stop(cliTexts.fillEnding, { ending });
  const { opened, workbook } = await openWorkbook(file, world, command.language);
  const options = await remembered(opened.host, command.options);
  const last =
    command.lastYear === null
      ? null
      : await carryLastYear(command.lastYear, command, opened, workbook, world);
  const result = fill(last?.workbook ?? workbook, options);
  needTables(file, result.understood.evaluation.reading, command.language);
  await writeWhole(out, await changed(opened, changesOf(result), file, command.language));
  if (command.json) {
    world.out(jsonText({ ...fillJson(file, out, result), ...(last && lastYearJson(last.result)) }));
  } else {
    const carried = last ? lastYearLines(last.result, command.language) : [];
    world.out([...carried, ...fillLines(out, result, command.language)].join('\n'));
  }
  return 0;
}

/** Puts last year's figures into the open workbook, and gives it as it is then. Throws `Stop` where none can be taken. */
async function carryLastYear(
  path: string,
  { options, language, paths }: Command,
  opened: OpenFile,
  workbook: WorkbookSnapshot,
  world: World,
): Promise<{ readonly result: LastYearResult; readonly workbook: WorkbookSnapshot }> {
  const { workbook: last } = await openWorkbook(path, world, language);
  const result = lastYear(workbook, last, await remembered(opened.host, options));
  const { file, plan } = result;
  if (!plan.ok) {
    const values = { ours: plan.ours ?? '', theirs: plan.theirs ?? '' };
    throw new Stop(cliTexts.failed, {
      file: path,
      message: say(language, notLastYearTexts[plan.why], values),
    });
  }
  const applied = await applyLastYear(opened.host, file, plan.carried);
  const read = applied.ok ? await opened.host.read() : applied;
  if (!read.ok) throw failureOf(paths[0] ?? path, read.failure, language);
  return { result, workbook: read.value };
}

/** `report FILE --out OUT`: the report as Word, as plain text, or as a sheet in a copy of the workbook. */
export async function reportCommand(command: Command, world: World): Promise<ExitCode> {
  const file = oneFile(command, 'report');
  const { language } = command;
  const out = await outOf(command, file);
  const ending = extname(out).toLowerCase();
  if (!['.docx', '.txt', '.xlsx', '.xlsm'].includes(ending)) throw new Stop(cliTexts.reportEnding);
  const sheet = ending.startsWith('.xls');
  if (sheet && ending !== extname(file).toLowerCase())
    throw new Stop(cliTexts.fillEnding, { ending: extname(file) });
  const { opened, workbook } = await openWorkbook(file, world, language);
  const result = report(workbook, await rememberedReport(opened.host, command.options));
  needTables(file, result.understood.evaluation.reading, language);
  needTemplate(result, language);
  await writeWhole(
    out,
    sheet ? await withReport(opened, result, file, language) : await rendered(result.merged, ending),
  );
  const { blocks } = result.merged;
  const gaps = blocks.reduce(
    (sum, block) => sum + block.spans.filter((span) => span.kind === 'gap').length,
    0,
  );
  if (command.json)
    world.out(
      jsonText({
        file,
        out,
        template: result.report.template,
        blocks: blocks.length,
        gaps,
        conflicts: result.conflicts.length,
      }),
    );
  else world.out(say(language, cliTexts.reported, { file: out, blocks: blocks.length, gaps }));
  return 0;
}

async function rendered(written: Report, ending: string): Promise<Uint8Array | string> {
  return ending === '.docx' ? reportDocx(written) : reportText(written);
}

/** The file's bytes with the report in it, and what was generated remembered. Throws `Stop` when the host refuses. */
async function withReport(
  opened: OpenFile,
  result: ReportResult,
  file: string,
  language: Language,
): Promise<Uint8Array> {
  const applied = await applyReport(opened.host, result, result.changes);
  if (!applied.ok) throw failureOf(file, applied.failure, language);
  return opened.bytes();
}

/** The file's bytes with the changes in them. Throws `Stop` when the host refuses. */
async function changed(
  opened: OpenFile,
  changes: readonly Change[],
  file: string,
  language: Language,
): Promise<Uint8Array> {
  const applied = await opened.host.apply(changes);
  if (!applied.ok) throw failureOf(file, applied.failure, language);
  return opened.bytes();
}

function oneFile(command: Command, name: string): string {
  const [file, second] = command.paths;
  if (file === undefined) throw new Stop(cliTexts.needFile);
  if (second !== undefined) throw new Stop(cliTexts.oneFile, { command: name });
  return file;
}

async function outOf(command: Command, file: string): Promise<string> {
  if (command.out === null || command.out === '') throw new Stop(cliTexts.needOut);
  await refuseInput(command.out, file);
  return command.out;
}

const jsonText = (value: unknown): string => JSON.stringify(value, null, 2);
