/** What stands for no period: the words say a part of the year that cannot be told. */
const SOME_PERIOD = '?';

const QUARTERS = '一二三四';
const NAMED: Readonly<Record<string, string>> = { 上半年: '1-6', 下半年: '7-12', 前三季度: '1-9' };
const PERIOD =
  /前三季度|第?([一二三四1-4])季度|[上下]半年|(\d{1,2})月?(?:份)?[-—–－~～至到](\d{1,2})月|(?<![\d年至止到])(\d{1,2})月(?:份)?(?=[^\d底末初前日]|$)|季度/g;
const WHOLE = /全年|年末|年底|年终/g;

/** The months that words speak of, `1-3`; null for the whole year, the last that is said. */
export function periodIn(words: string): string | null {
  let found: string | null = null;
  let at = -1;
  for (const match of words.matchAll(PERIOD)) {
    found = monthsOf(match);
    at = match.index;
  }
  for (const { index } of words.matchAll(WHOLE)) if (index > at) found = null;
  return found;
}

function monthsOf([words, quarter, from, to, month]: RegExpExecArray): string | null {
  const named = NAMED[words];
  if (named !== undefined) return named;
  if (quarter !== undefined) {
    const ordinal = /\d/.test(quarter) ? Number(quarter) : QUARTERS.indexOf(quarter) + 1;
    return `${String(ordinal * 3 - 2)}-${String(ordinal * 3)}`;
  }
  if (from !== undefined && to !== undefined) return from === '1' && to === '12' ? null : `${from}-${to}`;
  return month === undefined ? SOME_PERIOD : `${month}-${month}`;
}

/** Whether two figures may speak of one part of the year. */
export const samePeriod = (a: string | null, b: string | null): boolean =>
  a === b || (a !== null && b !== null && (a === SOME_PERIOD || b === SOME_PERIOD));

/** The first and the last month; null where they are not known. */
export function monthsFrom(period: string | null): readonly [number, number] | null {
  if (period === null || period === SOME_PERIOD) return null;
  const [from = 0, to = 0] = period.split('-').map(Number);
  return [from, to];
}
