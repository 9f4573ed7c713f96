import type {
  AnnotatedClaim,
  ClaimKind,
  ClaimVerdict,
  Mark,
  Operand,
  Paragraph,
  Relation,
  Role,
  Written,
} from './types';

const MARK = /\[([a-z][a-z0-9]*)(?:@([^\s\]]+))? ([^\]]+)\]/g;
const UNIT = /^ *(亿元|億元|万元|萬元|千元|元|个百分点|個百分點|百分点|%|％|倍)/;
const PLAIN: Readonly<Record<string, string>> = {
  億元: '亿元',
  萬元: '万元',
  个百分点: '百分点',
  個百分點: '百分点',
  '％': '%',
};

const KINDS: Readonly<Record<string, { readonly kind: ClaimKind; readonly roles: readonly Role[] }>> = {
  sum: { kind: 'sum', roles: ['part'] },
  change: { kind: 'change', roles: ['current', 'previous'] },
  rate: { kind: 'changeRate', roles: ['current', 'previous'] },
  share: { kind: 'share', roles: ['part', 'whole'] },
  exec: { kind: 'executionRate', roles: ['actual', 'budget'] },
  roll: { kind: 'rollForward', roles: ['flow'] },
  causes: { kind: 'causes', roles: ['cause'] },
  counts: { kind: 'counts', roles: ['part'] },
  rep: { kind: 'repeated', roles: ['same'] },
  dir: { kind: 'direction', roles: ['current', 'previous'] },
  shares: { kind: 'shareTotal', roles: ['share'] },
  rank: { kind: 'rank', roles: ['item'] },
};
const VERDICT: Readonly<Record<string, ClaimVerdict>> = {
  T: 'truncated',
  W: 'within-rounding',
  X: 'inconsistent',
};
const CLAIM = /^(\w+) (-?)([a-z][a-z0-9]*)([<>=]?) = ([^#]+?)(?: #([TWX])(?: (.+))?)?$/;

/** Takes the marks out of a written paragraph and finds every offset. Throws where the notation is broken. */
export function resolve(written: Written): Paragraph {
  const marks = new Map<string, Omit<Mark, 'sign'>>();
  let text = '';
  let last = 0;
  const raw = written.text.trim();
  for (const match of raw.matchAll(MARK)) {
    const [whole, id = '', unit, figure = ''] = match;
    text += raw.slice(last, match.index);
    last = match.index + whole.length;
    if (marks.has(id)) throw new Error(`${written.id}: ${id} is marked twice`);
    const printed = UNIT.exec(raw.slice(last))?.[1] ?? '';
    marks.set(id, {
      text: figure,
      start: text.length,
      end: text.length + figure.length,
      unit: unit ?? PLAIN[printed] ?? printed,
    });
    text += figure;
  }
  text += raw.slice(last);
  if (/[[\]]/.test(text)) throw new Error(`${written.id}: a mark is broken: ${text}`);
  const claims = written.claims
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => readClaim(line, written.id, text, marks));
  return { ...written, text, claims };
}

function readClaim(
  line: string,
  paragraph: string,
  text: string,
  marks: ReadonlyMap<string, Omit<Mark, 'sign'>>,
): AnnotatedClaim {
  const match = CLAIM.exec(line);
  const known = KINDS[match?.[1] ?? ''];
  if (!match || !known) throw new Error(`${paragraph}: cannot read the claim "${line}"`);
  const mark = (id: string, sign: 1 | -1): Mark => {
    const found = marks.get(id);
    if (!found) throw new Error(`${paragraph}: "${line}" names ${id}, which is not marked`);
    return { ...found, sign };
  };
  const stated = mark(match[3] ?? '', match[2] === '-' ? -1 : 1);
  const operand = (token: string, index: number): Operand => {
    const isChange = token.startsWith('^');
    const bare = isChange ? token.slice(1) : token;
    const negative = bare.startsWith('-');
    const role = isChange ? 'change' : (known.roles[index] ?? known.roles.at(-1) ?? 'part');
    return { ...mark(negative ? bare.slice(1) : bare, negative ? -1 : 1), role };
  };
  const operands = (match[5] ?? '').split(' ').map(operand);
  const relation = match[4] === '' ? undefined : (match[4] as Relation);
  return {
    kind: known.kind,
    ...clauseAround(text, stated.start, stated.end),
    stated,
    operands,
    ...(relation === undefined ? {} : { relation }),
    verdict: VERDICT[match[6] ?? ''] ?? 'exact',
    ...(match[7] === undefined ? {} : { note: match[7] }),
  };
}

/**
 * The clause around [start, end): up to the nearest ，。；：、！？ or their half-width forms (not inside a number) or
 * line break on either side, without the mark itself and without spaces at its ends.
 */
export function clauseAround(text: string, start: number, end: number): { start: number; end: number } {
  let low = start;
  while (low > 0 && !breaksAt(text, low - 1)) low -= 1;
  let high = end;
  while (high < text.length && !breaksAt(text, high)) high += 1;
  while (/\s/.test(text[low] ?? '')) low += 1;
  while (/\s/.test(text[high - 1] ?? '')) high -= 1;
  return { start: low, end: high };
}

function breaksAt(text: string, index: number): boolean {
  const character = text[index] ?? '';
  if (/[，。；：、！？\n]/.test(character)) return true;
  if (!/[,;:.]/.test(character)) return false;
  return !(/[0-9０-９]/.test(text[index - 1] ?? '') && /[0-9０-９]/.test(text[index + 1] ?? ''));
}
