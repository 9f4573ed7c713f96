import type { AccountTable, Evaluation, MoneyLine } from './types';

/** A line with the table that it stands in. */
export interface FoundLine {
  readonly account: AccountTable;
  readonly line: MoneyLine;
}

/**
 * Every line of money, in 收支, 三公 and 项目资金 tables, whose subject matches: for figures that several tables repeat.
 */
export function findLines(evaluation: Evaluation, subject: RegExp): FoundLine[] {
  return [...evaluation.accounts, ...evaluation.sangong, ...evaluation.funds].flatMap((account) =>
    account.lines.flatMap((line) => (subject.test(line.subject) ? [{ account, line }] : [])),
  );
}
