import type { CellValue } from '../../src/workbook';
import { parseCell } from '../../src/workbook';
import type { Calculate } from '../../src/workbench/memory';

const TOKEN = /\s*(?:('(?:[^']|'')+'!)?\$?([A-Z]{1,3})\$?(\d+)|(\d+(?:\.\d+)?)|"([^"]*)"|([-+*/()&]))/gy;

type Token = number | string | { readonly value: CellValue };

/**
 * Enough of a calculation for tests: numbers, texts, cells (of this or a quoted sheet), `+ - * / &` and brackets;
 * `#NAME?` for anything else.
 */
export const arithmetic: Calculate = (formula, cell, valueAt) => {
  const tokens: Token[] = [];
  const source = formula.slice(1);
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.length) {
    const match = TOKEN.exec(source);
    if (!match) return '#NAME?';
    const [, sheet, letters, digits, number, text, sign] = match;
    if (letters !== undefined) {
      const address = parseCell(
        `${sheet ?? `'${cell.sheet.replaceAll("'", "''")}'!`}${letters}${digits ?? ''}`,
      );
      if (!address) return '#NAME?';
      tokens.push({ value: valueAt(address.sheet, address.row, address.column) });
    } else if (number !== undefined) tokens.push(Number(number));
    else if (text !== undefined) tokens.push({ value: text });
    else tokens.push(sign ?? '');
  }
  try {
    const value = join(tokens);
    return tokens.length > 0 ? '#NAME?' : value;
  } catch (error) {
    return error instanceof RangeError ? error.message : '#NAME?';
  }
};

function join(tokens: Token[]): CellValue {
  let left = sum(tokens);
  while (tokens[0] === '&') {
    tokens.shift();
    left = `${left ?? ''}${sum(tokens) ?? ''}`;
  }
  return left;
}

function sum(tokens: Token[]): CellValue {
  let left = product(tokens);
  while (tokens[0] === '+' || tokens[0] === '-') {
    const sign = tokens.shift() === '+' ? 1 : -1;
    left = number(left) + sign * number(product(tokens));
  }
  return left;
}

function product(tokens: Token[]): CellValue {
  let left = atom(tokens);
  while (tokens[0] === '*' || tokens[0] === '/') {
    const times = tokens.shift() === '*';
    const right = number(atom(tokens));
    if (!times && right === 0) throw new RangeError('#DIV/0!');
    left = times ? number(left) * right : number(left) / right;
  }
  return left;
}

function atom(tokens: Token[]): CellValue {
  const token = tokens.shift();
  if (typeof token === 'number') return token;
  if (typeof token === 'object') return token.value;
  if (token === '-') return -number(atom(tokens));
  if (token !== '(') throw new SyntaxError(String(token));
  const inner = join(tokens);
  if (tokens.shift() !== ')') throw new SyntaxError('bracket');
  return inner;
}

function number(value: CellValue): number {
  if (typeof value === 'string' && value.trim() !== '' && !Number.isNaN(Number(value))) return Number(value);
  if (typeof value === 'string') throw new RangeError(value.startsWith('#') ? value : '#VALUE!');
  return Number(value ?? 0);
}
