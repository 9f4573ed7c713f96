import { formatCell } from '../workbook';
import type { Filling, FillPlan, Unfilled } from './types';

/** Of a plan's fillings, the cells that rest on some that are left out, directly or through others; those included. */
export function restingOn(fillings: readonly Filling[], out: ReadonlySet<string>): ReadonlySet<string> {
  const users = new Map<string, string[]>();
  for (const { cell, operands } of fillings) {
    const user = formatCell(cell);
    for (const operand of operands) {
      const key = formatCell(operand);
      const known = users.get(key);
      if (known) known.push(user);
      else users.set(key, [user]);
    }
  }
  const found = new Set(out);
  // A set is walked with what is added to it meanwhile.
  for (const key of found) for (const user of users.get(key) ?? []) found.add(user);
  return found;
}

/** A plan without what is only proposed and what rests on it: that much needs no person's consent. */
export function settle(plan: FillPlan): FillPlan {
  const proposals = plan.fillings.filter(({ proposal }) => proposal !== null);
  if (proposals.length === 0) return plan;
  const out = restingOn(plan.fillings, new Set(proposals.map(({ cell }) => formatCell(cell))));
  const left = plan.fillings.filter(({ cell }) => out.has(formatCell(cell)));
  return {
    fillings: plan.fillings.filter(({ cell }) => !out.has(formatCell(cell))),
    unfilled: [
      ...left.map(({ field, cell, subject, proposal }): Unfilled => ({
        field,
        cell,
        subject,
        ...(proposal ? { why: 'band', band: proposal } : { why: 'needsJudgement' }),
      })),
      ...plan.unfilled,
    ],
  };
}
