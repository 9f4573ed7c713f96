import { grid, layoutOf, type LayoutSpec, type TableSpec } from '../layouts/layout';
import type { Layout, LayoutSheet } from '../layouts/types';

/** A form of one sheet in short: what it is, what is peculiar to it, its rows, and the right answers. */
export function own(
  id: string,
  [title, note]: readonly [string, string],
  rows: string,
  tables: readonly TableSpec[],
  more: Pick<LayoutSpec, 'unread' | 'ignore'> & Pick<LayoutSheet, 'formats' | 'at'> = {},
): Layout {
  const { unread, ignore, ...sheet } = more;
  return layoutOf({
    id,
    province: '自拟',
    source: { issuer: null, title, year: null, note: `${note}；自拟，用来检验读表不靠词表。` },
    sheets: { 表: { rows: grid(rows), ...sheet } },
    tables,
    ...(unread ? { unread } : {}),
    ...(ignore ? { ignore } : {}),
  });
}
