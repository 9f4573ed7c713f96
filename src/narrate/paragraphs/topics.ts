import type { Entry } from '../../evaluation';
import { currentAmount, amountSpans } from '../figures';
import { TOPICS } from '../facts/topics';
import { saysNone } from '../facts/entries';
import { findLine, isMeaning } from '../facts/money';
import type { MoneyMeaning } from '../facts/meanings';
import type { CellAddress } from '../../workbook';
import { moneyCore, spokenLabel } from '../facts/words';
import { isZero } from '../../quantity';
import { fillPattern } from '../pattern';
import { gapSpan, joinSpans, placedText, textSpan } from '../spans';
import type { Span } from '../types';
import { slot, wishFor } from './context';
import type { Context, Maker, Paragraph } from './context';
import { entrySpans } from './entry';

/** Wording of ours with the common slots. */
export const fixed: Maker<'fixed'> = (context, content) => [
  {
    spans: fillPattern(content.pattern, context.common),
    ...(content.layout ? { layout: content.layout } : {}),
  },
];

/**
 * What the person wrote about a topic, as it is. Slots of the pattern: text. With `list`, several entries become
 * paragraphs numbered 1. 2. 3.; else they follow one another.
 */
export const topic: Maker<'topic'> = (context, content) => {
  const { what } = TOPICS[content.topic];
  const texts = context.facts.about(content.topic).flatMap((entry) => saidLines(entry));
  if (texts.length === 0 && content.optional) return [];
  if (texts.length === 0) return [{ spans: [gapSpan(what)] }];
  if (content.list && texts.length > 1) {
    return texts.map((text, index): Paragraph => ({
      spans: [textSpan(`${index + 1}.`), ...text, textSpan('。')],
    }));
  }
  const joined = joinSpans(texts, '；');
  return [
    { spans: fillPattern(content.pattern ?? '{text}。', { ...context.common, text: slot(what, joined) }) },
  ];
};

/** Lines of the person's text; each keeps its cell. A number printed at a line's head gives way to ours. */
function saidLines(entry: Entry): Span[][] {
  return entry.text
    .split(/\r?\n/)
    .map(placedText)
    .filter((line) => line !== '')
    .map((line) => [textSpan(line, [entry.value.cell])]);
}

/** Short facts with their labels, for what has no sentence of its own: 单位性质：公益二类；机构规格：正科级。 */
export const labelled: Maker<'labelled'> = (context, content) => {
  const entries = distinct(content.topics.flatMap((name) => context.facts.about(name)));
  if (entries.length === 0) {
    return content.optional
      ? []
      : [{ spans: [gapSpan(content.topics.map((name) => TOPICS[name].what).join('、'))] }];
  }
  return [
    {
      spans: [
        ...joinSpans(
          entries.map((entry) => labelledSpans(entry)),
          '；',
        ),
        textSpan('。'),
      ],
    },
  ];
};

/** Each fact once: forms repeat their heads. */
function distinct(entries: readonly Entry[]): Entry[] {
  const byWords = new Map(
    entries.map((entry) => [`${spokenLabel(entry.label.value)}：${placedText(entry.text)}`, entry]),
  );
  return [...byWords.values()];
}

function labelledSpans(entry: Entry): Span[] {
  if (entry.value.figure) return entrySpans(entry);
  return [
    textSpan(spokenLabel(entry.label.value), [entry.label.cell]),
    textSpan('：'),
    textSpan(placedText(entry.text), [entry.value.cell]),
  ];
}

/**
 * Money that a unit may or may not have (政府性基金 …): the amount where there is one, `none` only where the workbook
 * itself says 无 or 0, else a gap. Slots of the pattern: amount.
 */
export const statement: Maker<'statement'> = (context, content) => {
  const line = findLine(context.facts.accounts, content.meaning, wishFor(context));
  const amount = line && currentAmount(line);
  if (amount && !isZero(amount.value)) {
    return [
      {
        spans: fillPattern(content.pattern, { ...context.common, amount: slot('金额', amountSpans(amount)) }),
      },
    ];
  }
  const cell = amount?.cells[0] ?? deniedBy(context, content.meaning);
  const none = fillPattern(content.none, context.common);
  if (cell) return [{ spans: none.map((span) => (ours(span) ? textSpan(span.text, [cell]) : span)) }];
  return content.optional ? [] : [{ spans: [gapSpan(STATED[content.meaning] ?? '相关支出情况')] }];
};

function ours(span: Span): boolean {
  return span.kind === 'text' && span.cells.length === 0;
}

const STATED: { readonly [meaning: string]: string } = {
  otherFiscal: '其他财政性资金实施情况',
  governmentFund: '政府性基金预算支出情况',
  stateCapital: '国有资本经营预算支出情况',
  socialInsurance: '社会保险基金预算支出情况',
};

/** Where the workbook says 无 in the row of that money. */
function deniedBy(context: Context, meaning: MoneyMeaning): CellAddress | null {
  const { evaluation, accounts } = context.facts;
  for (const line of accounts) {
    if (!isMeaning(line.core, meaning)) continue;
    const said = Object.values(line.line.slots).find(
      (one) => one && saysNone(one.text) && one.text.trim() !== '',
    );
    if (said) return said.cell;
  }
  const entries = [evaluation.profile, evaluation.remarks, evaluation.results, evaluation.ratios].flat();
  return (
    entries.find((entry) => isMeaning(moneyCore(entry.label.value), meaning) && saysNone(entry.text))?.value
      .cell ?? null
  );
}
