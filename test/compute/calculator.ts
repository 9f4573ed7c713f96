import { cellAt, parseArea, sheetNamed, type CellValue, type WorkbookSnapshot } from '../../src/workbook';

/**
 * Calculates the few functions that our formulas use, on doubles and independently of the product's own arithmetic, so
 * that a test can hold a formula against the result that was computed beside it.
 */
export function calculate(formula: string, sheet: string, workbook: WorkbookSnapshot): CellValue {
  const tokens = [...formula.slice(1).matchAll(TOKEN)].map(([token]) => token);
  const parser = new Parser(tokens, sheet, workbook);
  const value = parser.comparison();
  if (!parser.done()) throw new Error(`cannot read ${formula}`);
  return Array.isArray(value) ? null : value;
}

const TOKEN =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'![A-Z]+\d+(?::[A-Z]+\d+)?|[A-Z]+\d+(?::[A-Z]+\d+)?|[A-Z]+(?=\()|\d+(?:\.\d+)?|<=|>=|<>|[-+*/%(),<>=]/g;

type Value = CellValue | CellValue[];

class Parser {
  private at = 0;

  constructor(
    private readonly tokens: readonly string[],
    private readonly sheet: string,
    private readonly workbook: WorkbookSnapshot,
  ) {}

  done(): boolean {
    return this.at === this.tokens.length;
  }

  comparison(): Value {
    let left = this.additive();
    for (;;) {
      const sign = this.take('<=', '>=', '<>', '<', '>', '=');
      if (sign === null) return left;
      const right = this.additive();
      const texts = typeof left === 'string' && typeof right === 'string';
      const [a, b] = texts ? [Number(left === right), 1] : [number(left), number(right)];
      left =
        sign === '<='
          ? a <= b
          : sign === '>='
            ? a >= b
            : sign === '<'
              ? a < b
              : sign === '>'
                ? a > b
                : sign === '='
                  ? a === b
                  : a !== b;
    }
  }

  private additive(): Value {
    let left = this.product();
    for (;;) {
      const sign = this.take('+', '-');
      if (sign === null) return left;
      const right = number(this.product());
      left = sign === '+' ? number(left) + right : number(left) - right;
    }
  }

  private product(): Value {
    let left = this.percent();
    for (;;) {
      const sign = this.take('*', '/');
      if (sign === null) return left;
      const right = number(this.percent());
      left = sign === '*' ? number(left) * right : number(left) / right;
    }
  }

  private percent(): Value {
    let value = this.atom();
    while (this.take('%') !== null) value = number(value) / 100;
    return value;
  }

  private atom(): Value {
    const token = this.tokens[this.at] ?? '';
    this.at += 1;
    if (token.startsWith('"')) return token.slice(1, -1).replaceAll('""', '"');
    if (/^\d/.test(token)) return Number(token);
    if (token === '-') return -number(this.percent());
    if (token === '(') {
      const value = this.comparison();
      this.expect(')');
      return value;
    }
    if (this.tokens[this.at] === '(') return this.call(token);
    return this.reference(token);
  }

  private call(name: string): Value {
    this.expect('(');
    const values: Value[] = [this.comparison()];
    while (this.take(',') !== null) values.push(this.comparison());
    this.expect(')');
    const [first = null, second = null, third = null] = values;
    switch (name) {
      case 'IF':
        return first === true ? second : third;
      case 'ROUND': {
        const scale = 10 ** number(second);
        const scaled = Number((number(first) * scale).toPrecision(15));
        return (Math.sign(scaled) * Math.round(Math.abs(scaled))) / scale;
      }
      case 'SUM':
        // Text in a referenced cell counts nothing, as in Excel.
        return values.flat().reduce<number>((sum, value) => sum + (typeof value === 'number' ? value : 0), 0);
      case 'MIN':
        return Math.min(...values.map(number));
      case 'MAX':
        return Math.max(...values.map(number));
      case 'VALUE': {
        const text = String(first).trim();
        if (!/^[+-]?[\d,]*\.?\d+$/.test(text)) throw new Error(`#VALUE! ${text}`);
        return Number(text.replaceAll(',', ''));
      }
      case 'AND':
        return values.every((value) => value === true);
      case 'AVERAGE':
        return values.map(number).reduce((sum, value) => sum + value, 0) / values.length;
      case 'LEFT':
        return String(first).slice(0, number(second));
      case 'SUBSTITUTE':
        return String(first).replaceAll(String(second), String(third));
      default:
        throw new Error(`no such function: ${name}`);
    }
  }

  private reference(token: string): Value {
    const mark = token.lastIndexOf('!');
    const name = mark < 0 ? this.sheet : token.slice(1, mark - 1).replaceAll("''", "'");
    const area = parseArea(token.slice(mark + 1));
    const sheet = sheetNamed(this.workbook, name);
    if (!area || !sheet) throw new Error(`no such reference: ${token}`);
    const values = Array.from(
      { length: area.rows * area.columns },
      (_, index) =>
        cellAt(sheet, area.row + Math.floor(index / area.columns), area.column + (index % area.columns))
          .value,
    );
    return token.includes(':') ? values : (values[0] ?? null);
  }

  private take(...signs: readonly string[]): string | null {
    const token = this.tokens[this.at] ?? '';
    if (!signs.includes(token)) return null;
    this.at += 1;
    return token;
  }

  private expect(sign: string): void {
    if (this.take(sign) === null) throw new Error(`${sign} expected`);
  }
}

function number(value: Value): number {
  if (typeof value === 'number') return value;
  if (value === null) return 0;
  throw new Error(`#VALUE! ${String(value)}`);
}
