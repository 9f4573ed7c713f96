/** Rows that lack something. `all`: every row lacks it, and one finding at the first is enough. */
export interface Missing<T> {
  readonly all: boolean;
  readonly rows: readonly T[];
}

/** The rows that lack something; only the first of them when more than one row, and every row, lacks it. */
export function missing<T>(rows: readonly T[], lacks: (row: T) => boolean): Missing<T> {
  const lacking = rows.filter(lacks);
  const all = rows.length > 1 && lacking.length === rows.length;
  return { all, rows: all ? lacking.slice(0, 1) : lacking };
}
