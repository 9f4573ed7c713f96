interface Place {
  readonly start: number;
  readonly end: number;
}

const turned = (digit: string, by: number): string => {
  const next = Number(digit) + by;
  return String(next > 9 ? Number(digit) - by : next);
};

/** Another figure that a hand may write for this one: two digits transposed, the first one off by one, the second by two. */
function slips(figure: string): readonly string[] {
  const swap = [...figure].findIndex(
    (digit, index) =>
      /^\d\d$/.test(figure.slice(index, index + 2)) &&
      digit !== figure[index + 1] &&
      !(index === 0 && figure[1] === '0'),
  );
  const second = figure.search(/(?<=^\d\.?)\d/);
  return [
    swap < 0
      ? figure
      : figure.slice(0, swap) + (figure[swap + 1] ?? '') + (figure[swap] ?? '') + figure.slice(swap + 2),
    (figure.startsWith('9') ? '4' : turned(figure.charAt(0), 1)) + figure.slice(1),
    second < 0 || figure.replace('.', '').length < 3
      ? figure
      : figure.slice(0, second) + turned(figure.charAt(second), 2) + figure.slice(second + 1),
  ].filter((slip) => slip !== figure);
}

/** A statement with one figure altered, and where that stands; all slips of all figures that are not zero. */
export const alterations = (
  text: string,
  figures: readonly Place[],
): readonly { readonly text: string; readonly start: number }[] =>
  figures
    .filter(({ start, end }) => /[1-9]/.test(text.slice(start, end)))
    .flatMap(({ start, end }) =>
      slips(text.slice(start, end)).map((slip) => ({
        text: text.slice(0, start) + slip + text.slice(end),
        start,
      })),
    );
