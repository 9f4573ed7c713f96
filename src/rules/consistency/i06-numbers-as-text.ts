import { plainText, shift, toNumber } from '../../quantity';
import type { Slot } from '../../evaluation';
import type { Facts } from '../facts';
import { rowRule } from '../rule';
import type { Report } from '../rule';
import { constant, replace } from '../support/fixes';
import { subjectOf } from '../support/indicators';
import { moneyTables } from '../support/money';

const NUMBER = /^[-+]?\d[\d,]*(?:\.\d+)?%?$/;

/**
 * I06: a figure that Excel is to compute with is a number, not text with spaces or full-width digits. An error where a
 * formula rests on it (Excel leaves text out of sums), else a warning; percents, which nobody adds up, are information.
 */
export const i06 = rowRule(
  {
    id: 'I06',
    slug: 'numbers-as-text',
    group: 'consistency',
    severity: 'error',
    basis: ['system'],
    messages: ['text', 'leftOut'],
    fixes: ['fix'],
  },
  'all',
  ({ indicator }, report, facts) => {
    // No formula of a relation rests on points and scores of rows.
    for (const slot of [indicator.points, indicator.score]) {
      if (slot?.source === 'text') hold(facts, report, slot, subjectOf(indicator), false);
    }
  },
  (facts, report) => {
    const inFormulas = new Set(
      facts.evaluation.relations.flatMap(({ result, operands }) =>
        result.source === 'formula' ? operands : [],
      ),
    );
    const holdSlot = (slot: Slot | null | undefined, subject: string): void => {
      if (slot) hold(facts, report, slot, subject, inFormulas.has(slot));
    };
    for (const { lines } of moneyTables(facts.evaluation)) {
      for (const { slots, subject } of lines)
        for (const slot of Object.values(slots)) holdSlot(slot, subject);
    }
    for (const { amount, name } of facts.evaluation.tasks) holdSlot(amount, name.value);
    for (const { total } of facts.evaluation.indicators) {
      holdSlot(total?.points, '总分');
      holdSlot(total?.score, '总分');
    }
  },
);

type Cells = Pick<Facts, 'tableCell'>;

/** `used`: a formula rests on the slot. */
function hold(
  facts: Cells,
  report: Report<'text' | 'leftOut'>,
  slot: Slot,
  subject: string,
  used: boolean,
): void {
  if (slot.source !== 'text' || !slot.figure || !NUMBER.test(plainText(slot.text).replace(/\s/g, ''))) return;
  const place = { cell: slot.cell, subject, stated: slot.text, fix: asNumber(facts, slot) };
  const severity = /[%％]/.test(slot.text) ? 'info' : 'warning';
  report(used ? { key: 'leftOut', ...place } : { key: 'text', severity, ...place });
}

/** The same figure as a number that looks the same. */
function asNumber(facts: Cells, { cell, text, figure }: Slot) {
  if (!figure) return null;
  const percent = /[%％]/.test(text);
  const decimals = figure.decimals > 0 ? `.${'0'.repeat(figure.decimals)}` : '';
  const grouped = /[,，]/.test(text) ? '#,##0' : '0';
  return replace(facts, 'fix', cell, constant(toNumber(percent ? shift(figure.value, -2) : figure.value)), {
    numberFormat: `${grouped}${decimals}${percent ? '%' : ''}`,
  });
}
