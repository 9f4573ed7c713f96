import { invalidArgument } from './errors';

/** Arguments as Excel takes them; a wrong one is `InvalidArgument`. */
export function textArgument(value: unknown): string {
  if (typeof value !== 'string') throw invalidArgument();
  return value;
}

export function optionalText(value: unknown): string | undefined {
  return value === undefined || value === null ? undefined : textArgument(value);
}

export function integerArgument(value: unknown): number {
  if (typeof value !== 'number' || !Number.isInteger(value)) throw invalidArgument();
  return value;
}

export function numberArgument(value: unknown): number {
  if (typeof value !== 'number' || !Number.isFinite(value)) throw invalidArgument();
  return value;
}

export function booleanArgument(value: unknown): boolean {
  if (typeof value !== 'boolean') throw invalidArgument();
  return value;
}

export function recordArgument(value: unknown): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw invalidArgument();
  return value as Readonly<Record<string, unknown>>;
}

/** One of some names. */
export function choiceArgument<T extends string>(value: unknown, choices: readonly T[]): T {
  const choice = choices.find((name) => name === value);
  if (choice === undefined) throw invalidArgument();
  return choice;
}

const NAMED_COLORS: Readonly<Record<string, string>> = {
  black: '#000000',
  white: '#FFFFFF',
  red: '#FF0000',
  green: '#008000',
  blue: '#0000FF',
  yellow: '#FFFF00',
  orange: '#FFA500',
  gray: '#808080',
};

/** A colour as `#RRGGBB` or one of the common HTML names. */
export function colorArgument(value: unknown): string {
  const text = textArgument(value);
  const named = NAMED_COLORS[text.toLowerCase()];
  if (named !== undefined) return named;
  if (!/^#?[0-9a-f]{6}$/i.test(text)) throw invalidArgument();
  return `#${text.replace('#', '').toUpperCase()}`;
}
