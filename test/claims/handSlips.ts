const bare = (text: string): string =>
  text
    .replace(/[０-９．]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[,， ]/g, '');

/** Two digits transposed, one lost, one doubled, one changed: other figures that a hand may write for this one. */
export function slipsOf(text: string): readonly string[] {
  const figure = bare(text);
  if (!/^\d+(?:\.\d+)?$/.test(figure)) return [];
  const [first = '', second = ''] = figure;
  return [
    second === '.' || second === '0' ? figure : `${second}${first}${figure.slice(2)}`,
    figure.length > 3 ? `${first}${figure.slice(2)}` : figure,
    `${first}${figure}`,
    `${first === '9' ? '3' : String(Number(first) + 1)}${figure.slice(1)}`,
  ].filter((slip) => /^(?:0|[1-9]\d*)(?:\.\d+)?$/.test(slip) && Number(slip) !== Number(figure));
}
