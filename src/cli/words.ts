import { cliTexts } from '../messages';
import {
  readLocalWords,
  TABLE_KINDS,
  wordRolesOf,
  WORDS_EXAMPLE,
  type LocalWord,
  type TableKind,
} from '../recognize';
import { readBytes } from './paths';
import { Stop } from './program';

/** A bureau's header words out of a JSON file. Throws `Stop` with the place of what is wrong in it. */
export async function readWords(file: string): Promise<readonly LocalWord[]> {
  const words = readLocalWords(parsed(file, await readBytes(file)));
  if (!('why' in words)) return words;
  switch (words.why) {
    case 'shape':
      throw new Stop(cliTexts.wordsShape, { file, example: WORDS_EXAMPLE });
    case 'kind':
      throw new Stop(cliTexts.wordsKind, { file, at: words.at, known: TABLE_KINDS.join(' ') });
    case 'role': {
      const [kind = ''] = words.at.split('.');
      throw new Stop(cliTexts.wordsRole, {
        file,
        at: words.at,
        known: wordRolesOf(kind as TableKind).join(' '),
      });
    }
    case 'words':
      throw new Stop(cliTexts.wordsList, { file, at: words.at });
  }
}

function parsed(file: string, bytes: Uint8Array): unknown {
  try {
    // Notepad begins its files with a byte order mark; the decoder takes it away.
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new Stop(cliTexts.wordsNotJson, {
      file,
      detail: error instanceof Error ? error.message : String(error),
    });
  }
}
