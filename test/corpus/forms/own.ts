import { grid, layoutOf } from '../layouts/layout';
import type { TableSpec } from '../layouts/layout';
import type { Layout, LayoutSheet, Place } from '../layouts/types';

/** A form of one sheet, written to see whether the reader goes by more than lists of words. */
export const own = (
  id: string,
  province: string,
  title: string,
  note: string,
  rows: string,
  tables: readonly TableSpec[],
  {
    unread = [],
    ignore = [],
    ...sheet
  }: { readonly unread?: readonly Place[]; readonly ignore?: readonly Place[] } & Pick<
    LayoutSheet,
    'formats' | 'at'
  > = {},
): Layout =>
  layoutOf({
    id,
    province,
    source: { issuer: null, title, year: null, note: `${note}；自拟，用来检验读表不靠词表。` },
    sheets: { 表: { rows: grid(rows), ...sheet } },
    tables,
    unread,
    ignore,
  });

/** A place of that sheet. */
export const at = (range: string): Place => ({ sheet: '表', range });
