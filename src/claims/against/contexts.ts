/** The words before a figure and the year they speak of. */
export interface Context {
  /** The sentence up to the figure. */
  readonly words: string;
  /** The year that its paragraph names last before it; null where none is named. */
  readonly year: string | null;
  /** Whether its own sentence names the year, or its paragraph no other. */
  readonly dated: boolean;
  /** The year that the text names most; what its undated figures speak of. */
  readonly textYear: string | null;
}

const LONGEST = 160;
const YEAR = /(?<!比|较|与|同|和)(20\d\d)年(?!初?\d{0,2}月?前)/g;

/** The words before a place and the year they speak of; asked from the left to the right. */
export class Contexts {
  #from = 0;
  #year: string | null = null;
  #several = false;
  readonly #textYear: string | null;

  constructor(private readonly text: string) {
    this.#textYear = mostNamed(text);
  }

  before(at: number): Context {
    const passage = this.text.slice(this.#from, at);
    const fresh = passage.slice(passage.lastIndexOf('\n') + 1);
    if (fresh.length < passage.length) {
      this.#year = null;
      this.#several = false;
    }
    for (const [, named = ''] of fresh.matchAll(YEAR)) {
      this.#several ||= this.#year !== null && this.#year !== named;
      this.#year = named;
    }
    this.#from = Math.max(this.#from, at);
    const near = this.text.slice(Math.max(0, at - LONGEST), at);
    const words = near.slice(Math.max(near.lastIndexOf('。'), near.lastIndexOf('\n')) + 1);
    const year = this.#year;
    const dated = year !== null && (!this.#several || words.includes(`${year}年`));
    return { words, year, dated, textYear: this.#textYear };
  }
}

function mostNamed(text: string): string | null {
  const counts = new Map<string, number>();
  for (const [, year = ''] of text.matchAll(YEAR)) counts.set(year, (counts.get(year) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
}
