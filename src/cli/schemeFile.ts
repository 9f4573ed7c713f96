import { cliTexts } from '../messages';
import { templateNamed } from '../narrate';
import { readSchemeFile, type Scheme } from '../schemes';
import { readBytes } from './paths';
import { Stop } from './program';

/** Whether `--scheme` names a file, not the id of a scheme. */
export const isSchemeFile = (scheme: string): boolean => /\.json$/i.test(scheme);

/** The scheme in a JSON file. Throws `Stop` that names the places where it is none. */
export async function schemeFile(file: string): Promise<Scheme> {
  const bytes = await readBytes(file);
  let data: unknown;
  try {
    data = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch (error) {
    throw new Stop(cliTexts.schemeNoJson, { file, detail: error instanceof Error ? error.message : '' });
  }
  const read = readSchemeFile(data);
  if (!read.ok) throw new Stop(cliTexts.schemeWrong, { file, places: read.places.join('、') });
  if (!templateNamed(read.scheme.template)) {
    throw new Stop(cliTexts.schemeWrong, { file, places: 'template' });
  }
  return read.scheme;
}
