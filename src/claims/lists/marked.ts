import { BACK, namedTotal } from './heads';
import { dimension } from '../judging/judge';
import type { Level, List } from '../statements/levels';

const MOST_MARKED = 40;

/** （一）…（二）…: items by their marks alone, under each level of the sentence before that they may take apart. */
export function markedLists(levels: readonly Level[]): readonly List[] {
  const lists: List[] = [];
  let items: Level[] = [];
  const close = (): void => {
    const [first] = items;
    if (first && items.length > 1) {
      for (const total of levels.slice(Math.max(0, first.index - 6), first.index)) {
        if (dimension(total.figure) !== dimension(first.figure) || total.aside) continue;
        lists.push({
          total,
          items,
          members: items,
          opening: '：',
          kind: 'again',
          depth: first.depth,
          marks: first.lead.mark?.kind ?? null,
          sure: false,
          semicolons: false,
        });
      }
    }
    items = [];
  };
  for (const level of levels) {
    const { mark } = level.lead;
    if (!mark || level.aside || items.length > MOST_MARKED) continue;
    if (mark.ordinal === 1 || (mark.ordinal === 0 && items[0]?.lead.mark?.kind !== mark.kind)) close();
    const [first] = items;
    if (
      (mark.ordinal === 0 || mark.ordinal === items.length + 1) &&
      (!first || (first.lead.mark?.kind === mark.kind && dimension(first.figure) === dimension(level.figure)))
    )
      items.push(level);
    else if (first && first.lead.mark?.kind === mark.kind) close();
  }
  close();
  return lists;
}

/** Right behind its total: 收入100万元。（1）中央60万元。（2）地方40万元. */
export const isNumbered = ({ total, items: [first], kind, marks }: List): boolean =>
  kind === 'again' &&
  marks !== null &&
  first !== undefined &&
  first.index === total.index + 1 &&
  (first.lead.mark?.ordinal ?? 2) <= 1 &&
  total.lead.mark?.kind !== marks;

const COMPOSED =
  /^(?:等)?[两二三四五六七八九\d]个?(?:部门|部分|方面|单位|渠道|来源)(?!.{0,3}等)|^(?:等)?(?:[两二三四五六七八九\d](?:个|大)?(?:部分|方面|块|类|项)?)?(?:共同)?(?:构成|组成)/;

/** 由A和B组成: all parts of the level before. */
export function composedLists(levels: readonly Level[]): readonly List[] {
  const lists: List[] = [];
  for (const last of levels) {
    if (!COMPOSED.test(last.lead.after)) continue;
    const before = levels.slice(Math.max(0, last.index - BACK), last.index + 1);
    const from = before.findLastIndex(({ lead }) => /^[^，]{0,16}?由(?!于)/.test(lead.clause));
    const head = before[from];
    const total = (head && namedTotal(levels, head)) ?? before[from - 1];
    const items = before.slice(from);
    const [first] = items;
    if (from < 1 || !total || !first || items.length < 2 || first.sentence !== last.sentence) continue;
    if (items.some(({ figure }) => dimension(figure) !== dimension(total.figure))) continue;
    lists.push({
      total,
      items,
      members: items,
      opening: '由',
      kind: 'among',
      depth: first.depth,
      marks: null,
      sure: true,
      semicolons: false,
    });
  }
  return lists;
}

/** 后者中一般1.6万元、专项0.9万元; 医疗收入由门诊60万元和住院98万元组成; 善款来自甲项30万元: parts of what the clause names first. */
