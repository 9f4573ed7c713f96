import fc from 'fast-check';
import {
  fingerprintOf,
  identify,
  isRuleLevel,
  leveled,
  sift,
  type Finding,
  type Ignore,
} from '../../src/findings';

const finding = (rule: string, subject: string, stated: string | null = null): Omit<Finding, 'id'> => ({
  rule,
  subject,
  severity: 'error',
  cell: { sheet: '表', row: 3, column: 1 },
  related: [],
  words: { key: `${rule}.x`, values: {} },
  stated,
  expected: null,
  interval: null,
  verdict: null,
  fix: null,
});
const ignore = (id: string, fingerprint: string, reason = '已核对'): Ignore => ({
  finding: id,
  rule: id.slice(0, 3),
  subject: id.slice(4),
  reason,
  date: '2025-03-31',
  fingerprint,
});
const print = (one: Finding): string => fingerprintOf(one, []);

describe('sift', () => {
  const found = identify([finding('G06', '基本支出', '895'), finding('G07', '基本支出')]);
  const [first] = found;
  if (!first) throw new Error('no finding');

  it('parts what is shown, what is ignored with its reason, and what no longer occurs', () => {
    const held = ignore('G06:基本支出', print(first));
    const old = ignore('G06:项目支出', 'x');
    const { shown, ignored, returned, stale } = sift(found, [held, old], print);
    expect(shown.map(({ id }) => id)).toEqual(['G07:基本支出']);
    expect(ignored).toEqual([{ finding: first, ignore: held }]);
    expect(returned).toEqual([]);
    expect(stale).toEqual([old]);
  });

  it('shows a finding again whose figures changed, and says that it was ignored', () => {
    const held = ignore('G06:基本支出', print({ ...first, stated: '890' }));
    const { shown, ignored, returned, stale } = sift(found, [held], print);
    expect(shown).toEqual(found);
    expect([ignored, stale]).toEqual([[], []]);
    expect(returned).toEqual([{ finding: first, ignore: held }]);
  });

  it('takes the later of two ignores', () => {
    const now = ignore('G06:基本支出', print(first), '二');
    const { ignored, stale } = sift(found, [ignore('G06:基本支出', 'x', '一'), now], print);
    expect(ignored.map(({ ignore: { reason } }) => reason)).toEqual(['二']);
    expect(stale).toEqual([]);
  });

  it('knows an ignore again when the ordinals of repeated names move', () => {
    const both = identify([finding('G06', '合计', '1'), finding('G06', '合计', '2')]);
    const second = both[1];
    if (!second) throw new Error('no finding');
    const held = { ...ignore('G06:合计:2', print(second)), subject: '合计' };
    expect(sift(both, [held], print).ignored.map(({ finding: { id } }) => id)).toEqual(['G06:合计:2']);
    const mended = identify([finding('G06', '合计', '2')]);
    expect(sift(mended, [held], print)).toMatchObject({ shown: [], ignored: [{ ignore: held }], stale: [] });
    const first = { ...ignore('G06:合计', print(both[0] ?? second)), subject: '合计' };
    const left = sift(mended, [first, held], print);
    expect(left).toMatchObject({ shown: [], returned: [], ignored: [{ ignore: held }], stale: [first] });
  });

  it('loses nothing: every finding is shown or ignored, every ignore is in use or stale', () => {
    const names = fc.array(fc.constantFrom('甲', '乙', '丙', '丁'), { maxLength: 8 });
    fc.assert(
      fc.property(names, fc.uniqueArray(fc.constantFrom('G06:甲', 'G06:乙', 'G06:戊')), (subjects, ids) => {
        const all = identify(subjects.map((subject) => finding('G06', subject)));
        const ignores = ids.map((id, index) =>
          ignore(id, index % 2 ? 'other' : print({ ...first, stated: null })),
        );
        const { shown, ignored, returned, stale } = sift(all, ignores, print);
        expect(shown.length + ignored.length).toBe(all.length);
        expect(ignored.length + returned.length + stale.length).toBe(ignores.length);
      }),
    );
  });
});

describe('the fingerprint', () => {
  const [one] = identify([finding('G06', '基本支出', '1,260.80')]);
  if (!one) throw new Error('no finding');
  it.each([
    ['a place', { ...one, cell: { sheet: '新表', row: 90, column: 4 } }],
    ['a severity', { ...one, severity: 'info' as const }],
    ['separators and spaces', { ...one, stated: '１２６０.80 ' }],
  ])('does not depend on %s', (_, other) => {
    expect(fingerprintOf(other, [1, '≥95%'])).toBe(fingerprintOf(one, [1, ' ≥95％']));
  });
  it.each([
    ['a figure of the row', one, [2, '≥95%']],
    ['an operand that went', one, [1]],
    ['what is stated', { ...one, stated: '1' }, [1, '≥95%']],
    ['the sentence', { ...one, words: { key: 'G06.y', values: {} } }, [1, '≥95%']],
    ['two figures that changed places', one, ['≥95%', 1]],
  ])('changes with %s', (_, other, figures) => {
    expect(fingerprintOf(other, figures)).not.toBe(fingerprintOf(one, [1, '≥95%']));
  });
});

describe('levels of rules', () => {
  it.each([
    ['error', 'error', 'warning', 'warning'],
    ['error', 'info', 'warning', 'info'],
    ['error', 'warning', 'info', 'info'],
    ['warning', 'warning', 'error', 'error'],
    ['warning', 'info', 'error', 'info'],
    ['warning', 'error', 'info', 'info'],
    ['error', 'warning', undefined, 'warning'],
  ] as const)(
    'of a rule of %s, what it reports as %s becomes with %s: %s',
    (own, reported, chosen, expected) => {
      expect(leveled(own, reported, chosen)).toBe(expected);
    },
  );

  it('are told from anything else', () => {
    expect(['off', 'error', 'warning', 'info'].every(isRuleLevel)).toBe(true);
    expect(['', 'OFF', null, 1, {}, 'toString'].some(isRuleLevel)).toBe(false);
  });
});
