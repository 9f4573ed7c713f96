import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as schemes from '../../src/schemes';
import { SCHEMES, standardForm, type FormKind } from '../../src/schemes';

/**
 * The standard forms of every scheme and the rules of entry of their columns, whole. `UPDATE=1 npx jest test/schemes/forms`
 * writes them down anew, to be read before they are kept.
 */
const FILE = join(__dirname, 'forms.json');
const update = process.env['UPDATE'] === '1';
const kept = existsSync(FILE) ? (JSON.parse(readFileSync(FILE, 'utf8')) as Record<string, unknown>) : {};
const written: Record<string, unknown> = {};

function before(key: string, made: unknown): unknown {
  if (!update) return kept[key];
  written[key] = made;
  return made;
}
const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

const KINDS: readonly FormKind[] = ['target', 'monitoring', 'evaluation'];

test.each(SCHEMES.flatMap((scheme) => KINDS.map((kind) => [scheme.id, kind, scheme] as const)))(
  'the form of %s for %s is laid out as it was',
  (id, kind, scheme) => {
    const form = plain(standardForm(kind, scheme));
    expect(form).toEqual(before(`${id} ${kind}`, form));
  },
);

test('everything else that forms are made of is as it was', () => {
  const rest = plain(
    Object.fromEntries(
      Object.entries(schemes).filter(([name, value]) => typeof value !== 'function' && name !== 'SCHEMES'),
    ),
  );
  expect(rest).toEqual(before('constants', rest));
});

test('lists of entry follow the levels of a scheme', () => {
  const levels = SCHEMES.map((scheme) => [
    scheme.id,
    schemes.levelNames(scheme.levels, 'levels'),
    schemes.levelNames(scheme.levels, 'classes'),
  ]);
  expect(levels).toEqual(before('levelNames', levels));
  const entries = plain([schemes.tierEntry(['甲', '乙']), schemes.tierEntry([])]);
  expect(entries).toEqual(before('tierEntry', entries));
});

afterAll(() => {
  if (update) writeFileSync(FILE, `${JSON.stringify(written, null, 2)}\n`);
});
