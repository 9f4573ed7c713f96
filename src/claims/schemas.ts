import { dimension } from './judge';
import type { Level } from './statements';

/** Breakdowns that their nature makes complete: the words for the total and for each part. */
const SCHEMAS: readonly { readonly total: RegExp; readonly parts: readonly RegExp[] }[] = [
  { total: /三公/, parts: [/出国|出境/, /接待/, /(?:车|車)/] },
  { total: /三公/, parts: [/出国|出境/, /接待/, /购置/, /运行|维护/] },
  { total: /支出|预算|安排|决算/, parts: [/基本支出/, /项目支出/] },
  { total: /采购/, parts: [/货物/, /工程/, /服务/] },
  { total: /车.*购置.*运行/, parts: [/购置/, /运行|维护/] },
];
const OPENER = /其中|包括|：|（|分项|。/;
const FURTHEST = 14;

/** All parts of a total whose breakdown is known to be complete, when each is printed exactly once behind it. */
export function completeParts(levels: readonly Level[], at: number): readonly Level[] | null {
  const total = levels[at];
  const next = levels[at + 1];
  if (
    !total ||
    !next ||
    total.tabular ||
    !OPENER.test(next.gap) ||
    /主要|剔除|扣除|按.{1,8}分|按项目|从.{1,8}看/.test(next.gap)
  )
    return null;
  for (const schema of SCHEMAS) {
    if (!schema.total.test(total.label)) continue;
    if (schema.parts.filter((part) => part.test(total.label)).length > 1 && !/车/.test(total.label)) continue;
    if (/。/.test(next.gap) && !/三公/.test(total.label)) continue;
    const parts = collect(levels, at, schema.parts);
    if (parts) return parts;
  }
  return null;
}

function collect(levels: readonly Level[], at: number, schema: readonly RegExp[]): readonly Level[] | null {
  const total = levels[at];
  if (!total) return null;
  const filled = new Map<number, Level>();
  for (let index = at + 1; index < Math.min(levels.length, at + FURTHEST); index += 1) {
    const level = levels[index];
    if (!level || level.paragraph > total.paragraph + 4 || level.tabular) return null;
    if (dimension(level.figure) !== dimension(total.figure)) continue;
    if (level.nature === 'previous' || level.year !== total.year) return null;
    if (total.nature !== level.nature && level.nature === 'budget') return null;
    const which = schema.findIndex((part) => part.test(level.label));
    // The first thing behind the total that is no part of it: another breakdown.
    if (which < 0) return null;
    const known = filled.get(which);
    if (known) {
      // The parts of a part: 公务用车购置及运行费…，其中购置…，运行….
      if (level.depth > known.depth || /其中|（/.test(level.gap) || index - levels.indexOf(known, at) <= 2)
        continue;
      return null;
    }
    filled.set(which, level);
    if (filled.size === schema.length) break;
  }
  if (filled.size !== schema.length) return null;
  const parts = [...filled.values()];
  const last = levels.indexOf(parts.at(-1) ?? total, at);
  const after = levels[last + 1];
  // A further item in the same list may be a further part.
  if (
    after &&
    after.sentence === levels[last]?.sentence &&
    dimension(after.figure) === dimension(total.figure)
  ) {
    if (!/其中|（/.test(after.gap) && !schema.some((part) => part.test(after.label))) return null;
  }
  // 购置 alone is no 购置及运行.
  const cars = parts.find(({ label }) => /车/.test(label));
  if (schema.length === 3 && cars && schema[2]?.test('车') === true) {
    const both = /购置/.test(cars.label) === /运行|维护/.test(cars.label);
    if (!both) return null;
  }
  return parts;
}
