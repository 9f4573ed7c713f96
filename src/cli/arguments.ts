import { parseArgs } from 'node:util';
import { cliTexts, type Language } from '../messages';
import { TEMPLATES, templateNamed } from '../narrate';
import { SCHEMES, schemeById } from '../schemes';
import type { Options } from '../assistant';
import { Stop } from './program';
import { isSchemeFile, schemeFile } from './schemeFile';
import { isTemplateFile, templateFile } from './templateFile';

/** A command line, taken apart and judged. */
export interface Arguments {
  readonly command: string | null;
  readonly paths: readonly string[];
  readonly json: boolean;
  readonly out: string | null;
  /** A file of local header words. */
  readonly words: string | null;
  /** The workbook that a narrative is held against. */
  readonly tables: string | null;
  /** The workbook of the year before, for the blank columns of 上年. */
  readonly lastYear: string | null;
  readonly help: boolean;
  readonly version: boolean;
  readonly options: Options;
}

const OPTIONS = {
  json: { type: 'boolean', default: false },
  out: { type: 'string', short: 'o' },
  scheme: { type: 'string' },
  template: { type: 'string' },
  date: { type: 'string' },
  words: { type: 'string' },
  tables: { type: 'string' },
  'last-year': { type: 'string' },
  lang: { type: 'string' },
  help: { type: 'boolean', short: 'h', default: false },
  version: { type: 'boolean', short: 'v', default: false },
} as const;

/** Throws `Stop` for an option, scheme, template, date or language that there is not, and for a file that is no scheme. */
export async function readArguments(args: readonly string[]): Promise<Arguments> {
  const { values, positionals } = parsed(args);
  const [command = null, ...paths] = positionals;
  const { scheme, template, date } = values;
  const inFile = scheme !== undefined && isSchemeFile(scheme) ? await schemeFile(scheme) : undefined;
  if (scheme !== undefined && !inFile && !schemeById(scheme)) {
    throw new Stop(cliTexts.unknownScheme, { id: scheme, known: knownSchemes() });
  }
  const ownTemplate =
    template !== undefined && isTemplateFile(template) ? await templateFile(template) : undefined;
  if (template !== undefined && !ownTemplate && !templateNamed(template)) {
    throw new Stop(cliTexts.unknownTemplate, { id: template, known: knownTemplates() });
  }
  return {
    command,
    paths,
    json: values.json,
    out: values.out ?? null,
    words: values.words ?? null,
    tables: values.tables ?? null,
    lastYear: values['last-year'] ?? null,
    help: values.help,
    version: values.version,
    options: {
      language: languageIn(args),
      ...(scheme === undefined ? {} : { scheme: inFile ?? scheme }),
      ...(template === undefined ? {} : { template: ownTemplate ?? template }),
      ...(date === undefined ? {} : { date: dateOf(date) }),
    },
  };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: OPTIONS, allowPositionals: true });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new Stop(cliTexts.badOption, { option: /'(-[^' ]*)/.exec(message)?.[1] ?? message });
  }
}

/** The language of messages; asked for on its own, because the message may be about another option. Throws `Stop`. */
export function languageIn(args: readonly string[]): Language {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const given = at < 0 ? 'zh' : args[at]?.startsWith('--lang=') ? args[at]?.slice(7) : args[at + 1];
  if (given === 'zh' || given === 'zh-CN') return 'zh-CN';
  if (given === 'en' || given === 'en-US') return 'en-US';
  throw new Stop(cliTexts.badLanguage);
}

export function knownSchemes(): string {
  return SCHEMES.map((scheme) => scheme.id).join(' ');
}

export function knownTemplates(): string {
  return TEMPLATES.map((template) => template.id).join(' ');
}

function dateOf(text: string): { year: number; month: number; day: number } {
  const match = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  const [year, month, day] = (match?.slice(1) ?? []).map(Number);
  if (year === undefined || month === undefined || day === undefined)
    throw new Stop(cliTexts.badDate, { date: text });
  const date = new Date(Date.UTC(year, month - 1, day));
  if (date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    throw new Stop(cliTexts.badDate, { date: text });
  return { year, month, day };
}
