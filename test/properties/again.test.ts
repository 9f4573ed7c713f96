import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import {
  check,
  checkAgain,
  ignoreOf,
  NO_SETTINGS,
  type CheckMemory,
  type CheckResult,
  type Options,
} from '../../src/assistant';
import { RULES } from '../../src/rules';
import { SCHEMES } from '../../src/schemes';
import type { WorkbookSnapshot } from '../../src/workbook';
import { edited, readAgain, steps, type Step } from '../support/edits';
import { bookOf } from '../support/generate/book';
import { garbageOf } from '../support/generate/garbage';
import { runs } from './runs';

function settled(options: Options, { kind, a, b, c }: Step, last: CheckResult): Options {
  const { settings = NO_SETTINGS } = options;
  const rule = RULES[a % RULES.length]?.head.id ?? '';
  const finding = last.findings[a % Math.max(1, last.findings.length)];
  switch (kind) {
    case 'scheme':
      return {
        ...options,
        settings: { ...settings, scheme: b % 4 ? (SCHEMES[c % SCHEMES.length]?.id ?? null) : null },
      };
    case 'level': {
      const level = (['off', 'info', 'warning', 'error'] as const)[c % 4] ?? 'off';
      return { ...options, settings: { ...settings, levels: { ...settings.levels, [rule]: level } } };
    }
    case 'ignore': {
      if (!finding) return options;
      const ignore = ignoreOf(finding, b % 2 ? 'other' : 'figures', '已核实', new Date(2025, 2, 31));
      return { ...options, settings: { ...settings, ignores: [...settings.ignores, ignore] } };
    }
    default:
      return options;
  }
}

/** The first step after which the check by what changed differs from the check of everything; null for none. */
function firstDifference(start: WorkbookSnapshot, steps: readonly Step[]): string | null {
  let workbook = start;
  let options: Options = {};
  let memory: CheckMemory | null = null;
  let last: CheckResult = check(workbook);
  for (const [index, step] of [{ kind: 'nothing', a: 0, b: 0, c: 0 } as Step, ...steps].entries()) {
    workbook = edited(workbook, step);
    options = settled(options, step, last);
    const again: ReturnType<typeof checkAgain> = checkAgain(readAgain(workbook), options, memory);
    memory = again.memory;
    last = check(readAgain(workbook), options);
    for (const part of [
      'findings',
      'checked',
      'faults',
      'ignored',
      'returned',
      'stale',
      'understood',
    ] as const) {
      if (!isDeepStrictEqual(again.result[part], last[part]))
        return `${part} after step ${index}, ${step.kind}`;
    }
  }
  return null;
}

describe('after any edits and choices, judging what changed gives what judging everything gives', () => {
  test('in workbooks as units make them', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...SCHEMES),
        fc.integer({ min: 1, max: 400 }),
        steps,
        (scheme, seed, some) => {
          expect(firstDifference(bookOf(scheme, seed).workbook, some)).toBeNull();
        },
      ),
      { numRuns: runs(15) },
    );
  });

  test('in workbooks of any words and figures', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), steps, (seed, some) => {
        expect(firstDifference(garbageOf(seed), some)).toBeNull();
      }),
      { numRuns: runs(40) },
    );
  });
});
