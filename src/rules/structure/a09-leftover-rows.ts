import { rowRule } from '../rule';

const LEFTOVER = /^(?:指标\s*\d*\s*[:：]?|[….·。]+)$/;

/** A09: no row keeps the template's own words (指标2：, ……) as its name. */
export const a09 = rowRule(
  {
    id: 'A09',
    slug: 'leftover-rows',
    group: 'structure',
    severity: 'info',
    basis: ['form'],
    messages: ['leftover'],
    fixes: [],
  },
  'all',
  ({ indicator }, report) => {
    const { name } = indicator;
    if (LEFTOVER.test(name.value)) report({ key: 'leftover', cell: name.cell, subject: name.value });
  },
);
