import { rowRule } from '../rule';
import { constant, replace } from '../support/fixes';

const PREFIX = /^指标\s*\d+\s*[:：、.．]\s*(?=\S)/;

/** A11: the template's prefix 指标1： is gone from the name. */
export const a11 = rowRule(
  {
    id: 'A11',
    slug: 'name-prefix',
    group: 'structure',
    severity: 'info',
    basis: ['form', 'system'],
    messages: ['prefix'],
    fixes: ['fix'],
  },
  'named',
  ({ indicator }, report, facts) => {
    const text = indicator.name.text;
    const prefix = PREFIX.exec(text)?.[0];
    if (prefix === undefined) return;
    const expected = text.slice(prefix.length);
    report({
      key: 'prefix',
      cell: indicator.name.cell,
      subject: text,
      stated: text,
      expected,
      fix: replace(facts, 'fix', indicator.name.cell, constant(expected)),
    });
  },
);
