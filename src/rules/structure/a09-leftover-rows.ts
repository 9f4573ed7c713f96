import { rule } from '../rule';
import { rowsOf } from '../support/indicators';

const LEFTOVER = /^(?:指标\s*\d*\s*[:：]?|[….·。]+)$/;

/** A09: no row keeps the template's own words (指标2：, ……) as its name. */
export const a09 = rule(
  {
    id: 'A09',
    slug: 'leftover-rows',
    group: 'structure',
    severity: 'info',
    basis: ['form'],
    messages: ['leftover'],
    fixes: [],
  },
  (facts, report) => {
    for (const { indicator } of rowsOf(facts)) {
      const { name } = indicator;
      if (LEFTOVER.test(name.value.trim()))
        report({ key: 'leftover', cell: name.cell, subject: name.value.trim() });
    }
  },
);
