/** Where a title of two lines is best broken: before what the document is. */
const BREAK = /部门|单位|项目|预算|绩效/g;

/**
 * Where a title that does not fit on one line of so many full-width characters is broken, so that it breaks between words
 * and not wherever the line ends (GB/T 9704-2012, 7.3.1); null where it fits, or no place makes both lines fit.
 */
export function titleBreak(title: string, most: number): number | null {
  const length = widthOf(title);
  if (length <= most) return null;
  const before = (place: number): number => widthOf(title.slice(0, place));
  const fitting = [...title.matchAll(BREAK)]
    .map(({ index }) => index)
    .filter((place) => before(place) > 0 && Math.max(before(place), length - before(place)) <= most);
  const distance = (place: number): number => Math.abs(before(place) - length / 2);
  return fitting.sort((a, b) => distance(a) - distance(b))[0] ?? null;
}

/** In full-width characters. */
export function widthOf(text: string): number {
  return [...text].reduce((width, letter) => width + (letter.charCodeAt(0) < 256 ? 0.5 : 1), 0);
}
