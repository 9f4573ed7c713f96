import { extname } from 'node:path';
import { readClaims, type Claim } from '../claims';
import { claimKindTexts, claimTexts, say, slipTexts, type Language } from '../messages';
import { textAt, type WorkbookSnapshot } from '../workbook';
import type { Command } from './commands';
import { readBytes } from './paths';
import { Stop, type ExitCode, type World } from './program';
import { failureOf, openWorkbook } from './workbooks';

/** `claims FILE`: a narrative held against its own arithmetic. */
export async function claimsCommand(command: Command, world: World): Promise<ExitCode> {
  const [file, second] = command.paths;
  if (command.tables !== null) throw new Stop(claimTexts.noTables);
  if (file === undefined || second !== undefined) throw new Stop(claimTexts.needFile);
  const text = await textOf(file, command, world);
  const claims = readClaims(text);
  if (command.json) world.out(JSON.stringify({ text, claims: claims.map(claimJson) }, null, 2));
  else world.out(lines(file, text, claims, command.language).join('\n'));
  return claims.some(({ verdict }) => verdict === 'inconsistent') ? 1 : 0;
}

async function textOf(file: string, command: Command, world: World): Promise<string> {
  const ending = extname(file).toLowerCase();
  if (ending === '.xlsx' || ending === '.xlsm') {
    return prose((await openWorkbook(file, world, command.language)).workbook);
  }
  if (ending === '.docx') {
    const read = world.readDocx(await readBytes(file));
    if (!read.ok) throw failureOf(file, read.failure, command.language);
    return read.value;
  }
  if (ending !== '.txt') throw new Stop(claimTexts.endings, { file });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(await readBytes(file));
  } catch (error) {
    if (error instanceof Stop) throw error;
    throw new Stop(claimTexts.notText, { file });
  }
}

const SHORTEST_PROSE = 12;

/** The sentences of a workbook, a line for each cell; single figures and headers are no prose. */
function prose({ sheets }: WorkbookSnapshot): string {
  const cells: string[] = [];
  for (const sheet of sheets) {
    const { row, column, rows, columns } = sheet.area;
    for (let r = row; r < row + rows; r += 1) {
      for (let c = column; c < column + columns; c += 1) {
        const text = textAt(sheet, r, c).trim();
        if (text.length >= SHORTEST_PROSE && /[，。；：,;]/.test(text)) cells.push(text);
      }
    }
  }
  return cells.join('\n\n');
}

function claimJson(claim: Claim) {
  const { interval } = claim;
  return {
    text: claim.text,
    start: claim.start,
    end: claim.end,
    kind: claim.kind,
    operands: claim.operands.map(({ text }) => text),
    stated: claim.stated.text,
    recomputed: claim.recomputed,
    interval: interval ? [interval.low, interval.high] : null,
    verdict: claim.verdict,
    cells: [],
    slip: claim.slip,
  };
}

function lines(file: string, text: string, claims: readonly Claim[], language: Language): string[] {
  const count = (verdict: Claim['verdict']) => claims.filter((claim) => claim.verdict === verdict).length;
  const wrong = claims.filter(({ verdict }) => verdict === 'inconsistent');
  const result = [
    say(language, claimTexts.head, {
      file,
      count: claims.length,
      exact: count('exact'),
      truncated: count('truncated'),
      within: count('within-rounding'),
      inconsistent: wrong.length,
      unchecked: count('unchecked'),
    }),
  ];
  if (wrong.length === 0) result.push(say(language, claimTexts.clean));
  for (const claim of wrong) {
    const kind = say(language, claimKindTexts[claim.kind]);
    const line = text.slice(0, claim.stated.start).split('\n').length;
    result.push(say(language, claimTexts.wrong, { line, kind, text: claim.text }));
    result.push(
      say(language, claimTexts.figures, {
        stated: claim.stated.text,
        operands: claim.operands.map((operand) => operand.text).join(language === 'zh-CN' ? '、' : ', '),
        recomputed: claim.recomputed ?? '',
        low: claim.interval?.low ?? '',
        high: claim.interval?.high ?? '',
      }),
    );
    if (claim.slip)
      result.push(say(language, claimTexts.slip, { slip: say(language, slipTexts[claim.slip]) }));
    result.push(say(language, claimTexts.remedy));
  }
  return result;
}
