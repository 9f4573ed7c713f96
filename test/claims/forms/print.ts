const HALF: Readonly<Record<string, string>> = { '，': ',', '：': ':', '；': ';', '（': '(', '）': ')' };

/** Lines of at most 28 characters; a figure and the mark behind it stay whole. */
function wrapped(text: string): string {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    let current = '';
    for (const [piece] of line.matchAll(/\d[\d.]*%?|[^\d]/g))
      if (current.length + piece.length > 28 && !/[，。；：）]/.test(piece)) {
        lines.push(current);
        current = piece;
      } else current += piece;
    lines.push(current);
  }
  return lines.join('\n');
}

/** The same statement as other writers and printers set it. */
export const PRINTS: Readonly<Record<string, (text: string) => string>> = {
  'full-width marks': (text) => text,
  'half-width marks': (text) => text.replace(/[，：；（）]/g, (mark) => HALF[mark] ?? mark),
  'short lines': wrapped,
  'blanks about figures': (text) =>
    text.replace(/(\d)(万元|%|亿元|辆|个|人)/g, '$1 $2').replace(/([一-龥])(\d)/g, '$1 $2'),
};
