import type { CellAddress } from '../../workbook';
import type { Entry } from '../../evaluation';
import { rule } from '../rule';
import { constant, replace } from '../support/fixes';

const LABELS = {
  unit: new Set([
    '单位名称',
    '部门名称',
    '预算单位名称',
    '部门单位名称',
    '机构名称',
    '预算单位',
    '填报单位',
    '编制单位',
    '实施单位',
    '项目单位',
    '承担单位',
  ]),
  project: new Set(['项目名称']),
};

/** 第一中学 and 第二中学, 城东 and 城西, 2023 and 2024, 本级 and 机关 are different on purpose. */
const TELLS_APART =
  /[\d〇零一二三四五六七八九十百甲乙丙丁东南西北中上下左右前后新老大小内外男女省市区县镇乡村街]/;
/** Shorter names are alike by chance. */
const SHORTEST = 6;
const SHORTEST_UNIT = 4;
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
    for (const kind of ['unit', 'project'] as const) {
      const entries = facts.evaluation.profile.filter(({ subject }) => LABELS[kind].has(subject));
      // The name that more places give is the right one; of two, the first.
      const names = namesOf(entries).toSorted((a, b) => b.places.length - a.places.length);
      for (const [index, name] of names.entries()) {
        const [better] = names.slice(0, index).flatMap(({ plain, text, places }) => {
          const key = alike(name.plain, plain, kind);
          return key ? [{ key, text, places }] : [];
        });
        if (!better) continue;
        for (const cell of name.places) {
          report({
            key: better.key,
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
    const plain = text.normalize('NFKC').replace(/[\s“”"《》()]/g, '');
    const known = found.get(plain);
    if (known) known.places.push(value.cell);
    else found.set(plain, { plain, text, places: [value.cell] });
  }
  return [...found.values()];
}

/** How two names look as if one were meant: one character apart, or without the place in front; null for neither. */
function alike(a: string, b: string, kind: 'unit' | 'project'): 'similar' | 'short' | null {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  if (kind === 'unit' && short.length >= SHORTEST_UNIT && long.endsWith(short)) {
    return PLACE.test(long.slice(0, -short.length)) ? 'short' : null;
  }
  if (short.length < SHORTEST) return null;
  const at = long.split('').findIndex((character, index) => character !== short[index]);
  const same = long.length === short.length;
  if (short.slice(same ? at + 1 : at) !== long.slice(at + 1)) return null;
  const apart = TELLS_APART.test(long.charAt(at)) || (same && TELLS_APART.test(short.charAt(at)));
  return apart ? null : 'similar';
}
