import { textRule } from '../rule';
import { constant, replace } from '../support/fixes';

const NUMBER = /(\p{Script=Han})[[［【(（](20\d\d|19\d\d)[\]］】)）](\d{1,5}号)/gu;

/** I12: the year of a document's number stands in 〔〕. */
export const i12 = textRule(
  {
    id: 'I12',
    slug: 'document-numbers',
    group: 'consistency',
    severity: 'info',
    basis: ['usage'],
    messages: ['brackets'],
    fixes: ['fix'],
  },
  ['号'],
  ({ cell }, report, facts) => {
    const text = String(cell.value);
    const [said] = text.match(NUMBER) ?? [];
    if (said === undefined) return;
    report({
      key: 'brackets',
      cell: cell.cell,
      subject: said,
      expected: said.replace(NUMBER, '$1〔$2〕$3'),
      fix: replace(facts, 'fix', cell.cell, constant(text.replaceAll(NUMBER, '$1〔$2〕$3'))),
    });
  },
);
