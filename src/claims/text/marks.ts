/** A table by character code: 1 for each of the marks, 0 for all else. */
export function marksOf(marks: string): Readonly<Uint8Array> {
  const table = new Uint8Array(0x1_00_00);
  for (const mark of marks) table[mark.charCodeAt(0)] = 1;
  return table;
}
