import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

import type { SeedAnswers } from './types';

const ANSWERS = join(__dirname, 'seeds');

/** Where the seed documents are: `SELFEVAL_SEEDS`, or shared/seeds beside the repository. They are not in it. */
export const SEEDS_FOLDER = process.env['SELFEVAL_SEEDS'] ?? resolve(__dirname, '../../../../shared/seeds');

export const seedsPresent = existsSync(SEEDS_FOLDER);
if (!seedsPresent) {
  console.warn(
    `The seed documents are not at ${SEEDS_FOLDER}: set SELFEVAL_SEEDS to their folder. Their tests are skipped.`,
  );
}

/** The answers for every seed document, in the order of their names. */
export function seedAnswers(): readonly SeedAnswers[] {
  return readdirSync(ANSWERS)
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(join(ANSWERS, name), 'utf8')) as SeedAnswers);
}

/** The text that the answers' offsets refer to. Throws when it is missing or is not the text that was annotated. */
export function seedText({ file, sha256 }: SeedAnswers): string {
  const bytes = readFileSync(join(SEEDS_FOLDER, file));
  const digest = createHash('sha256').update(bytes).digest('hex');
  if (digest !== sha256) throw new Error(`${file} is not the text that was annotated`);
  return bytes.toString('utf8');
}
