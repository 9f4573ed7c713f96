import { plainText, shift, toNumber } from '../../quantity';
import type { Slot } from '../../evaluation';
import type { Facts } from '../facts';
import { rule } from '../rule';
import { constant, replace } from '../support/fixes';
import { rowsOf, subjectOf } from '../support/indicators';
import { moneyTables } from '../support/money';

const NUMBER = /^[-+]?\d[\d,]*(?:\.\d+)?%?$/;

/**
 * I06: a figure that Excel is to compute with is a number, not text with spaces or full-width digits. An error where a
 * formula rests on it (Excel leaves text out of sums), else a warning; percents, which nobody adds up, are information.
 */
export const i06 = rule(
  {
    id: 'I06',
    slug: 'numbers-as-text',
    group: 'consistency',
    severity: 'error',
    basis: ['system'],
    messages: ['text', 'leftOut'],
    fixes: ['fix'],
  },
  (facts, report) => {
    const inFormulas = new Set(
      facts.evaluation.relations.flatMap(({ result, operands }) =>
        result.source === 'formula' ? operands : [],
      ),
    );
    const hold = (slot: Slot | null | undefined, subject: string): void => {
      if (slot?.source !== 'text' || !slot.figure || !NUMBER.test(plainText(slot.text).replace(/\s/g, '')))
        return;
      const used = inFormulas.has(slot);
      const place = { cell: slot.cell, subject, stated: slot.text, fix: asNumber(facts, slot) };
      const severity = /[%％]/.test(slot.text) ? 'info' : 'warning';
      report(used ? { key: 'leftOut', ...place } : { key: 'text', severity, ...place });
    };
    for (const { lines } of moneyTables(facts.evaluation)) {
      for (const { slots, subject } of lines) for (const slot of Object.values(slots)) hold(slot, subject);
    }
    for (const { amount, name } of facts.evaluation.tasks) hold(amount, name.value);
    for (const { indicator } of rowsOf(facts)) {
      hold(indicator.points, subjectOf(indicator));
      hold(indicator.score, subjectOf(indicator));
    }
    for (const { total } of facts.evaluation.indicators) {
      hold(total?.points, '总分');
      hold(total?.score, '总分');
    }
  },
);

/** The same figure as a number that looks the same. */
function asNumber(facts: Facts, { cell, text, figure }: Slot) {
  if (!figure) return null;
  const percent = /[%％]/.test(text);
  const decimals = figure.decimals > 0 ? `.${'0'.repeat(figure.decimals)}` : '';
  const grouped = /[,，]/.test(text) ? '#,##0' : '0';
  return replace(facts, 'fix', cell, constant(toNumber(percent ? shift(figure.value, -2) : figure.value)), {
    numberFormat: `${grouped}${decimals}${percent ? '%' : ''}`,
  });
}
