import { basename } from 'node:path';
import { describeMistake, type ReportResult } from '../assistant';
import { cliTexts, type Language } from '../messages';
import type { OwnTemplate } from '../narrate';
import { readBytes } from './paths';
import { Stop } from './program';

/** Whether `--template` names a file, not the id of a template. */
export const isTemplateFile = (template: string): boolean => /\.(?:liquid|txt)$/i.test(template);

/** The template in a text file. Throws `Stop` for a file that is no UTF-8 text. */
export async function templateFile(file: string): Promise<OwnTemplate> {
  const bytes = await readBytes(file);
  try {
    return { id: basename(file), text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    throw new Stop(cliTexts.templateNoText, { file });
  }
}

/** Throws `Stop` that tells every mistake of a person's own template: a report by another one is not what she asked for. */
export function needTemplate({ mistakes }: ReportResult, language: Language): void {
  if (mistakes.length === 0) return;
  const list = mistakes.map((mistake) => `  ${describeMistake(language, mistake)}`).join('\n');
  throw new Stop(cliTexts.templateWrong, { count: mistakes.length, list });
}
