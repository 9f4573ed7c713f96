import { sign } from '../../quantity';
import { rowRule } from '../rule';
import { shownOf, subjectOf, targetOf } from '../support/indicators';

const NOT_APPLICABLE = /^(?:不适用|不涉及)$/;

/** E18: an indicator that does not apply earns nothing; its points go to others only where the scheme says so. */
export const e18 = rowRule(
  {
    id: 'E18',
    slug: 'not-applicable',
    group: 'scoring',
    severity: 'warning',
    basis: ['scheme'],
    messages: ['scored'],
    fixes: [],
  },
  'evaluated',
  ({ indicator }, report) => {
    const { score } = indicator;
    if (!score?.figure || sign(score.figure.value) <= 0) return;
    const said = [targetOf(indicator), indicator.actual].find((fact) => NOT_APPLICABLE.test(shownOf(fact)));
    if (!said) return;
    report({
      key: 'scored',
      cell: score.cell,
      subject: subjectOf(indicator),
      stated: score.text,
      values: { said: said.text },
      related: [said.cell],
    });
  },
);
