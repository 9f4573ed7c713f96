import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { claims, plainNarrative, understand, type ClaimsResult } from '../../src/assistant';
import { holdAgainst } from '../../src/claims';
import { readXlsx } from '../../src/files';
import { narrate, reportText, TEMPLATES } from '../../src/narrate';
import { formatCell, type WorkbookSnapshot } from '../../src/workbook';
import { seedAnswers, seedsPresent, seedText } from '../corpus/claims/seeds';

const SAMPLES = join(__dirname, '../../assets/samples');
const NAMES = readdirSync(SAMPLES).filter((name) => name.endsWith('.xlsx'));

function sample(name: string): WorkbookSnapshot {
  const read = readXlsx(readFileSync(join(SAMPLES, name)), name);
  if (!read.ok) throw new Error(read.failure.detail);
  return read.value;
}

const contradicted = ({ figures }: Pick<ClaimsResult, 'figures'>) =>
  figures
    .filter(({ verdict }) => verdict === 'inconsistent')
    .map(({ mark, cells }) => [mark.text, ...cells.map(formatCell)]);

describe('a generated report agrees with its workbook', () => {
  test.each(NAMES)('%s', (name) => {
    const workbook = sample(name);
    const understood = understand(workbook);
    const { evaluation, scheme } = understood;
    for (const { id } of TEMPLATES) {
      const text = reportText(narrate(evaluation, scheme, { template: id }));
      expect([id, contradicted(claims(plainNarrative(text), workbook))]).toEqual([id, []]);
      // Read as if somebody had written it by hand, it agrees as well, and most of its figures are found.
      const byMeaning = holdAgainst(text, understood);
      expect([id, contradicted({ figures: byMeaning })]).toEqual([id, []]);
      const found = byMeaning.filter(({ verdict }) => verdict !== 'unchecked').length;
      expect(found).toBeGreaterThanOrEqual(byMeaning.length * 0.7);
    }
  });
});

(seedsPresent ? describe : describe.skip)('the published texts that the samples were made from', () => {
  // The sixth workbook is of another unit and the same year: it does contradict.
  // Figures that each text has in common with its workbook, when this was written.
  const least: Readonly<Record<string, number>> = { '000': 45, '001': 10, '002': 18, '003': 38, '004': 20 };

  test.each(seedsPresent ? seedAnswers().map((answers) => [answers.file, answers] as const) : [])(
    '%s agrees with its own workbook, and no other accuses it',
    (file, answers) => {
      const text = seedText(answers);
      const results = NAMES.filter((name) => name.startsWith('00')).map(
        (name) => [name, claims(plainNarrative(text), sample(name))] as const,
      );
      for (const [name, result] of results) expect([name, contradicted(result)]).toEqual([name, []]);
      const own = results.find(([name]) => name.startsWith(file.slice(0, 3)))?.[1].figures ?? [];
      const agreeing = own.filter(({ verdict }) => verdict !== 'unchecked').length;
      expect(agreeing).toBeGreaterThanOrEqual(least[file.slice(0, 3)] ?? 0);
    },
  );
});
