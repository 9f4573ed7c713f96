import { judgedIf, type Draft } from '../judging/draft';
import { addUp, dimension, isRight } from '../judging/judge';
import { isFigure, type Grid } from './grid';

/** Rows that make another by their very names. */
const IDENTITIES: readonly { readonly total: RegExp; readonly parts: readonly RegExp[] }[] = [
  { total: /^资产(?:合计|总计|总额)$/, parts: [/^负债(?:合计|总计|总额)?$/, /^净资产(?:合计|总计|总额)?$/] },
  {
    total: /^负债(?:和|与|及)净资产(?:合计|总计)?$/,
    parts: [/^负债(?:合计|总计|总额)$/, /^净资产(?:合计|总计|总额)$/],
  },
];

/** 资产 = 负债 + 净资产, in each column. */
export function identityClaims({ rows, columns, at }: Grid): readonly Draft[] {
  return IDENTITIES.flatMap(({ total, parts }) => {
    const whole = onlyRow(rows, total);
    const found = parts.map((pattern) => onlyRow(rows, pattern));
    if (whole === null || found.includes(null)) return [];
    const drafts = columns.flatMap((_, column): Draft[] => {
      const stated = at(whole, column);
      const operands = found.map((row) => at(row ?? 0, column)).filter(isFigure);
      if (!isFigure(stated) || operands.length !== found.length) return [];
      if (operands.some((each) => dimension(each) !== dimension(stated))) return [];
      const judged = addUp(stated, operands);
      return [{ kind: 'sum', stated: { figure: stated, minus: false }, operands, judged }];
    });
    const right = drafts.filter(({ judged }) => isRight(judged)).length;
    return drafts.map((draft) => ({ ...draft, ...judgedIf(right > 0, draft.judged) }));
  });
}

/** The row of that name; null where there is none or more than one. */
function onlyRow(rows: Grid['rows'], name: RegExp): number | null {
  const found = rows.flatMap(({ words }, row) => (name.test(words) ? [row] : []));
  return found.length === 1 ? (found[0] ?? null) : null;
}
