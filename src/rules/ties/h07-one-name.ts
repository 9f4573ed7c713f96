import type { CellAddress } from '../../workbook';
import type { Entry } from '../../evaluation';
import { rule } from '../rule';
import { constant, replace } from '../support/fixes';

const KINDS: readonly (readonly [kind: 'unit' | 'project', label: RegExp])[] = [
  ['unit', /^(?:单位|部门|预算单位|部门单位|机构)名称$|^(?:预算|填报|编制|实施|项目|承担)单位$/],
  ['project', /^项目名称$/],
];

/** 第一中学 and 第二中学, 城东 and 城西, 2023 and 2024, 本级 and 机关 are different on purpose. */
const TELLS_APART =
  /[\d〇零一二三四五六七八九十百甲乙丙丁东南西北中上下左右前后新老大小内外男女省市区县镇乡村街]/;
const SHORTEST = 6;
const PLACE = /^(?:[\u4e00-\u9fa5]{1,6}?[省市区县州盟旗镇乡])+$/;

/** H07: a unit or a project has one name everywhere: not short here and in full there, and not one character apart. */
export const h07 = rule(
  {
    id: 'H07',
    slug: 'one-name',
    group: 'ties',
    severity: 'warning',
    basis: ['form'],
    messages: ['similar', 'short'],
    fixes: ['suggestion'],
  },
  (facts, report) => {
    for (const [kind, label] of KINDS) {
      const names = namesOf(facts.evaluation.profile.filter(({ subject }) => label.test(subject)));
      for (const name of names) {
        // The name that more places give is the right one; of two, the first.
        const better = names.find(
          (other) =>
            other !== name &&
            (other.places.length > name.places.length ||
              (other.places.length === name.places.length && names.indexOf(other) < names.indexOf(name))) &&
            alike(name.plain, other.plain, kind) !== null,
        );
        const key = better && alike(name.plain, better.plain, kind);
        if (!better || !key) continue;
        for (const cell of name.places) {
          report({
            key,
            cell,
            subject: name.text,
            stated: name.text,
            expected: better.text,
            related: better.places,
            fix: replace(facts, 'suggestion', cell, constant(better.text)),
          });
        }
      }
    }
  },
);

interface Name {
  readonly plain: string;
  readonly text: string;
  readonly places: readonly CellAddress[];
}

function namesOf(entries: readonly Entry[]): readonly Name[] {
  const found = new Map<string, { plain: string; text: string; places: CellAddress[] }>();
  for (const { text, value } of entries) {
    const plain = text.normalize('NFKC').replace(/[\s“”"《》()（）]/g, '');
    if (plain === '') continue;
    const known = found.get(plain);
    if (known) known.places.push(value.cell);
    else found.set(plain, { plain, text, places: [value.cell] });
  }
  return [...found.values()];
}

/** How two names look as if one were meant: one character apart, or without the place in front; null for neither. */
function alike(a: string, b: string, kind: 'unit' | 'project'): 'similar' | 'short' | null {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (kind === 'unit' && short.length >= 4 && long.length > short.length && long.endsWith(short)) {
    return PLACE.test(long.slice(0, long.length - short.length)) ? 'short' : null;
  }
  if (short.length < SHORTEST || long.length - short.length > 1) return null;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head += 1;
  const same = long.length === short.length;
  if (short.slice(head + (same ? 1 : 0)) !== long.slice(head + 1)) return null;
  const differing = (long[head] ?? '') + (same ? (short[head] ?? '') : '');
  return TELLS_APART.test(differing) ? null : 'similar';
}
