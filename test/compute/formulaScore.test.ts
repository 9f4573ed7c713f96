import fc from 'fast-check';
import { formulaScore, type Reached } from '../../src/compute';
import { SCHEMES, type Scheme } from '../../src/schemes';

const [scheme] = SCHEMES;
const score = (
  operator: Reached['operator'],
  target: string,
  actual: string,
  points = '10',
  by: Scheme = scheme,
) => {
  const scored = formulaScore({ operator, target, actual }, points, by);
  return scored && `${scored.score}${scored.certain ? '' : ' or as a person sees it'}`;
};

test.each<[Reached['operator'], string, string, string | null]>([
  ['≥', '50', '40', '8'],
  ['≥', '2000', '3061', '10'],
  ['≥', '5', '-1', '0'],
  ['≥', '0', '3', null],
  ['>', '95', '95', null],
  ['>', '95', '95.1', '10'],
  ['=', '0', '1', '0'],
  ['=', '0', '0', '10'],
  ['=', '100', '90', '9'],
  ['=', '100', '120', '10 or as a person sees it'],
  [null, '100', '95', '9.5 or as a person sees it'],
  [null, '0', '0', '10 or as a person sees it'],
  ['≤', '0', '1', '0'],
  ['≤', '90', '99', '9'],
  ['≤', '90', '180', '0'],
  ['<', '3', '3', null],
  ['<', '3', '2', '10'],
  ['≥', '-5', '3', null],
])('%s %s reached %s scores %s', (operator, target, actual, expected) => {
  expect(score(operator, target, actual)).toBe(expected);
});

test('an overshot ＝ scores what the scheme says', () => {
  const full: Scheme = { ...scheme, equalsOvershoot: 'full' };
  const review: Scheme = { ...scheme, equalsOvershoot: 'review' };
  expect(score('=', '100', '120', '10', full)).toBe('10');
  expect(score('=', '100', '120', '10', review)).toBeNull();
  for (const by of [full, review]) {
    expect(score('=', '100', '90', '10', by)).toBe('9');
    expect(score('=', '100', '100', '10', by)).toBe('10');
    expect(score('≥', '100', '120', '10', by)).toBe('10');
    expect(score(null, '100', '120', '10', by)).toBe('10 or as a person sees it');
  }
});

test('a half survives quotients that never end', () => {
  // 3 ÷ 600 is 0.005, though 1 ÷ 600 never ends; 13 × (480 − 438) ÷ 240 is 2.275.
  expect(score('≥', '600', '1', '3')).toBe('0.01');
  expect(score('≤', '240', '438', '13')).toBe('2.28');
  const ratio: Scheme = { ...scheme, reverseFormula: 'ratio' };
  expect(score('≤', '1', '600', '3', ratio)).toBe('0.01');
});

test('a reverse indicator that reached nothing is met by every formula', () => {
  for (const reverseFormula of ['linear', 'ratio', 'allOrNothing'] as const) {
    const met = formulaScore({ operator: '<', target: '1', actual: '0' }, '5', { ...scheme, reverseFormula });
    expect(met).toEqual({ score: '5', certain: true });
  }
});

test('a score is never below zero nor above the points', () => {
  const operators = fc.constantFrom<Reached['operator']>('≥', '>', '=', '<', '≤', null);
  const whole = fc.integer({ min: -1000, max: 1000 }).map(String);
  const formulas = fc.constantFrom<Scheme['reverseFormula']>('linear', 'ratio', 'allOrNothing');
  fc.assert(
    fc.property(operators, whole, whole, fc.nat(100), formulas, (operator, target, actual, points, by) => {
      const scored = formulaScore({ operator, target, actual }, String(points), {
        ...scheme,
        reverseFormula: by,
      });
      if (!scored) return;
      expect(Number(scored.score)).toBeGreaterThanOrEqual(0);
      expect(Number(scored.score)).toBeLessThanOrEqual(points);
    }),
    { numRuns: 2000 },
  );
});
