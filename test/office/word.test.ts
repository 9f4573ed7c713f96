import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { report } from '../../src/assistant/report';
import { readClaims } from '../../src/claims';
import { readXlsx } from '../../src/files';
import { reportDocx } from '../../src/narrate';
import { spansText } from '../../src/narrate/spans';
import { Soffice } from './soffice';

const FOLDER = join(__dirname, '../../assets/samples');
const TEMPLATES: readonly (readonly [sample: string, template: string])[] = [
  ['000', 'guangzhou-department'],
  ['001', 'guangzhou-target-form'],
  ['002', 'anhui-letter'],
  ['003', 'guangdong-2020'],
  ['004', 'hunan-eight-part'],
  ['demo', 'national-project'],
];
const office = new Soffice();

afterAll(() => {
  office.close();
});

/** Without what programs put between and around words. */
const bare = (text: string): string => text.replace(/[\s　]/g, '');

describe.each(TEMPLATES)('the Word file of %s in %s', (sample, template) => {
  const name = readdirSync(FOLDER).find((file) => file.startsWith(sample)) ?? '';
  const read = readXlsx(new Uint8Array(readFileSync(join(FOLDER, name))), name);
  if (!read.ok) throw new Error(read.failure.code);
  const written = report(read.value, { template }).report;

  it('opens in LibreOffice with every paragraph and every cell of its annexes', async () => {
    const bytes = await reportDocx(written);
    const text = bare(new TextDecoder().decode(office.convert(bytes, 'txt:Text (encoded):UTF8', 'docx')));
    let from = 0;
    for (const { spans } of written.blocks) {
      const at = text.indexOf(bare(spansText(spans)), from);
      expect([spansText(spans), at]).toEqual([spansText(spans), expect.any(Number)]);
      expect(at).toBeGreaterThanOrEqual(from);
      from = at;
    }
    for (const cell of written.annexes.flatMap(({ rows }) => rows.flat()))
      expect(text).toContain(bare(cell.text));
  });

  it('prints on the pages that its text needs, and its annexes read as no claims of their own', async () => {
    const pdf = office.convert(await reportDocx(written), 'pdf', 'docx');
    expect(new TextDecoder('latin1').decode(pdf.subarray(0, 5))).toBe('%PDF-');
    const words = written.annexes.flatMap(({ rows }) =>
      rows.map((row) => row.map(({ text }) => text).join('\t')),
    );
    expect(readClaims(words.join('\n')).filter(({ verdict }) => verdict === 'inconsistent')).toEqual([]);
  });
});
