import { cliTexts, say, type Language } from '../messages';
import { knownSchemes, knownTemplates, languageIn, readArguments } from './arguments';
import { claimsCommand } from './claims';
import { checkCommand, fillCommand, readCommand, reportCommand, type Command } from './commands';
import { readWords } from './words';
import { Stop, type ExitCode, type World } from './program';

const COMMANDS: Readonly<Record<string, (command: Command, world: World) => Promise<ExitCode>>> = {
  read: readCommand,
  check: checkCommand,
  fill: fillCommand,
  report: reportCommand,
  claims: claimsCommand,
};

/** Runs one command line (without `node` and the program's name) and gives its exit code; never throws. */
export async function run(args: readonly string[], world: World): Promise<ExitCode> {
  let language: Language = 'zh-CN';
  try {
    language = languageIn(args);
    return await dispatch(args, world, language);
  } catch (error) {
    if (error instanceof Stop) {
      world.err(error.say(language));
    } else {
      const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      world.err(say(language, cliTexts.fault, { detail }));
    }
    return 2;
  }
}

async function dispatch(args: readonly string[], world: World, language: Language): Promise<ExitCode> {
  const given = await readArguments(args);
  if (given.version) {
    world.out(world.version);
    return 0;
  }
  if (given.help) {
    const values = { version: world.version, schemes: knownSchemes(), templates: knownTemplates() };
    world.out(say(language, cliTexts.help, values));
    return 0;
  }
  if (given.command === null) throw new Stop(cliTexts.noCommand);
  const command = Object.hasOwn(COMMANDS, given.command) ? COMMANDS[given.command] : undefined;
  if (!command) throw new Stop(cliTexts.unknownCommand, { command: given.command });
  const words = given.words === null ? {} : { words: await readWords(given.words) };
  return command({ ...given, language, options: { ...given.options, ...words } }, world);
}
