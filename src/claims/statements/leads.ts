import type { TextFigure } from '../text/figures';
import type { Role } from './role';
import { marksOf } from '../text/marks';
import { canonical } from '../text/words';

/** The words before a figure and where in the text's outline they stand. */
export interface Lead {
  readonly figure: TextFigure;
  /** All since the figure before, at most its last GAP characters. */
  readonly gap: string;
  /** The clause that the figure ends: since the last delimiter. */
  readonly clause: string;
  /**
   * The clause before that, in the same sentence and without a figure: 公务接待费，年初预算3万元; or what stands before the bracket
   * that closes right before it: 产出（50分）得46.5分.
   */
  readonly topic: string;
  readonly after: string;
  /** Brackets that open and close in the gap, in their order: positive opens. */
  readonly brackets: readonly (1 | -1)[];
  readonly depth: number;
  readonly sentence: number;
  readonly paragraph: number;
  /** Whether a sentence ends in the gap, outside brackets. */
  readonly breaks: boolean;
  readonly semicolon: boolean;
  /** 一是, （2）, 3.: the kind of mark and its number; 0 where it has none (——, ●). */
  readonly mark: { readonly kind: string; readonly ordinal: number } | null;
  /** One space or a line away from the figure before: a cell of a flattened table. */
  readonly tabular: boolean;
  /** What `roleOf` has read of it; null until it is asked for. */
  role: Role | null;
}

const GAP = 160;
const CLAUSE = 80;
const LONGEST_TOPIC = 40;
const DEEPEST = 8;
// A bracket that was never closed ends here.
const LONGEST_BRACKET = 600;
const DELIMITERS = marksOf('，；。：、\n（）！');
const NUMERALS = '一二三四五六七八九十';
const MARK =
  /(?:^|[，。；：、\n）（])(?:([一二三四五六七八九十])是|(?:（([一二三四五六七八九十]{1,2})）)|(?:（(\d{1,2})）)|([一二三四五六七八九十])、|(\d{1,2})[.、](?!\d)|([①-⑳])|(?<=\n)(——|[●■◆★·]))/g;

/** Cuts a text into the words before each figure. Linear. */
export function readLeads(text: string, figures: readonly TextFigure[]): readonly Lead[] {
  const leads: Lead[] = [];
  let depth = 0;
  let opened = 0;
  let sentence = 0;
  let paragraph = 0;
  let from = 0;
  // What stood before each open bracket.
  const heads: string[] = [];
  for (const figure of figures) {
    let closed = '';
    let breaks = false;
    let semicolon = false;
    const brackets: (1 | -1)[] = [];
    if (depth > 0 && figure.from - opened > LONGEST_BRACKET) {
      for (; depth > 0; depth -= 1) brackets.push(-1);
      heads.length = 0;
    }
    for (let index = from; index < figure.from; index += 1) {
      const char = text.charCodeAt(index);
      if (char < 0x80 && char !== 0x0a) continue;
      if (char === OPEN) {
        if (depth < DEEPEST) {
          depth += 1;
          brackets.push(1);
          opened = index;
          heads.push(lastClause(text.slice(Math.max(from, index - LONGEST_TOPIC), index)));
        }
      } else if (char === CLOSE) {
        if (depth > 0) {
          depth -= 1;
          brackets.push(-1);
          closed = heads.pop() ?? '';
        }
      } else if (char === STOP || char === LINE) {
        sentence += 1;
        if (char === LINE) {
          paragraph += 1;
          for (; depth > 0; depth -= 1) brackets.push(-1);
          heads.length = 0;
        }
        if (depth === 0) breaks = true;
        else semicolon = true;
      } else if (char === SEMICOLON) semicolon = true;
    }
    const gap = canonical(text.slice(Math.max(from, figure.from - GAP), figure.from));
    const clause = lastClause(gap);
    leads.push({
      figure,
      gap,
      clause,
      topic: gap === `）${clause}` ? closed : topicOf(gap, clause),
      after: text.slice(figure.to, figure.to + 20),
      brackets,
      depth,
      sentence,
      paragraph,
      breaks,
      semicolon,
      mark: markOf(gap),
      tabular: from > 0 && (gap === ' ' || (gap === '\n' && figure.carried)),
      role: null,
    });
    from = figure.to;
  }
  return leads;
}

const OPEN = '（'.charCodeAt(0);
const CLOSE = '）'.charCodeAt(0);
const STOP = '。'.charCodeAt(0);
const SEMICOLON = '；'.charCodeAt(0);
const LINE = 0x0a;

function lastClause(whole: string): string {
  const gap = whole.slice(-2 * CLAUSE);
  let from = gap.length;
  while (from > 0 && gap.length - from < CLAUSE && DELIMITERS[gap.charCodeAt(from - 1)] === 0) from -= 1;
  // 收、支总计 is one name.
  if (gap.charAt(from - 1) === '、' && gap.charAt(from - 2) === '收' && gap.charAt(from) === '支')
    return `${lastClause(gap.slice(0, from - 1))}、${gap.slice(from)}`;
  // A bracket inside a name: 因公出国（境）费.
  if (from >= 3 && gap.charAt(from - 1) === '）') {
    const open = gap.lastIndexOf('（', from - 1);
    if (
      open > 0 &&
      from - open <= 12 &&
      !/\d/.test(gap.slice(open, from)) &&
      DELIMITERS[gap.charCodeAt(open - 1)] === 0
    )
      return lastClause(gap.slice(0, open)) + gap.slice(from);
  }
  if (gap.charAt(from - 1) === '：' && from === gap.length) return lastClause(gap.slice(0, -1));
  return gap.slice(from);
}

const TOPIC_ENDS = marksOf('，；。\n');

/** The clause before the last, or the heading of the item: 1.一般公共服务支出（类）…（项）。年初预算为…. */
function topicOf(gap: string, clause: string): string {
  const before = gap.slice(0, gap.length - clause.length).replace(/[，。：（）\n]+$/, '');
  if (before === '' || before.length === gap.length) return '';
  let from = before.length;
  while (from > 0 && TOPIC_ENDS[before.charCodeAt(from - 1)] === 0) {
    from -= 1;
    if (before.length - from > LONGEST_TOPIC) return '';
  }
  const topic = before.slice(from);
  return /^(?:（|在内|以内|左右|以上)/.test(topic) ? '' : topic;
}

function markOf(gap: string): Lead['mark'] {
  let found: Lead['mark'] = null;
  if (!/[是、（.①-⑳—●■◆★·]/.test(gap)) return null;
  for (const match of gap.matchAll(MARK)) {
    const [, first, bracketed, digits, han, dotted, circled, dash] = match;
    if (first !== undefined) found = { kind: '一是', ordinal: ordinal(first) };
    else if (bracketed !== undefined) found = { kind: '（一）', ordinal: ordinal(bracketed) };
    else if (digits !== undefined) found = { kind: '（1）', ordinal: Number(digits) };
    else if (han !== undefined) found = { kind: '一、', ordinal: ordinal(han) };
    else if (dotted !== undefined) found = { kind: '1.', ordinal: Number(dotted) };
    else if (circled !== undefined) found = { kind: '①', ordinal: circled.charCodeAt(0) - 0x245f };
    else if (dash !== undefined) found = { kind: dash, ordinal: 0 };
  }
  return found;
}

function ordinal(numeral: string): number {
  const [tens, ones] = numeral.length === 2 ? numeral : ['', numeral];
  return (tens === '十' ? 10 : 0) + NUMERALS.indexOf(ones ?? '') + 1;
}
