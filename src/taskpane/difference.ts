/** A text in three: what it begins with as another does, what is its own, and what it ends with as the other does. */
export function difference(text: string, other: string): readonly [string, string, string] {
  const [mine, theirs] = [[...text], [...other]];
  let start = 0;
  while (start < mine.length && mine[start] === theirs[start]) start += 1;
  let end = 0;
  const most = Math.min(mine.length, theirs.length) - start;
  while (end < most && mine.at(-1 - end) === theirs.at(-1 - end)) end += 1;
  const last = mine.length - end;
  return [mine.slice(0, start).join(''), mine.slice(start, last).join(''), mine.slice(last).join('')];
}
