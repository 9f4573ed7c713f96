import { isTotalLabel } from './labels';
import type { TableRow } from './types';

/** What makes up what, by subject: used where a table shows no numbering and no indentation. */
const PARTS_OF: readonly (readonly [part: RegExp, whole: RegExp])[] = [
  [/^(?:工资福利支出|对个人和?家庭的?补助(?:支出)?)$/u, /^人员(?:经费|支出)|^基本支出/u],
  [
    /^(?:人员(?:经费|支出)|(?:日常)?公用(?:经费|支出)|机关运行经费|商品和服务支出|资本性支出|基本建设支出)/u,
    /^基本支出/u,
  ],
  [
    /^公务用车(?:购置费?|运行(?:维护)?费?)(?:支出|预算)?$|^公务用车运行维护费用?$/u,
    /^公务用车购置(?:及|和|与)运行/u,
  ],
  [/^(?:因公出国|公务用车|公务接待)/u, /三公/u],
  [
    /^(?:当年|本年|本级|上级|中央|省级?|市级?|区级?|县级?)?(?:财政拨款|财政资金|一般公共预算)|^(?:上年)?结转|^其他资金|^单位资金/u,
    /资金总额/u,
  ],
  [
    /^(?:基本支出|项目支出|事业发展性支出|经营支出|上缴上级支出|对附属单位补助支出|结余分配)(?:合计|小计)?$/u,
    /^(?:本年|全年|年度|部门|预算|总)*支出(?:合计|总计|总额|预算|总体)?$|^(?:全年|本年|年度|部门|实际)+(?:预算)?(?:实际)?支出(?:合计|数)?$|^整体支出/u,
  ],
  [/^(?:财政专项资金|其他事业发展性支出)$/u, /^事业发展性支出/u],
  [
    /^(?:财政拨款(?:收入)?|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入|财政专户管理资金)/u,
    /^(?:本年|全年|年度|部门)*收入(?:合计|总计|总额)?$/u,
  ],
  [
    /^(?:一般公共预算(?:财政拨款)?|政府性基金(?:预算)?(?:财政拨款)?|国有资本经营(?:预算)?(?:财政拨款)?)(?:收入)?$/u,
    /^财政拨款/u,
  ],
];

const OF_WHICH = /^(?:其中|包括|包含|含)[:：]?/u;
const NUMBERING: readonly RegExp[] = [
  /^[一二三四五六七八九十]+[、.．]/u,
  /^[(（][一二三四五六七八九十]+[)）]、?/u,
  /^\d+[.、．](?!\d)/u,
  /^[(（]\d+[)）]/u,
  /^[①-⑳]/u,
];

/** A label without numbering, 其中, brackets of its own and spaces: what subjects are compared by. */
export function subjectOf(label: string): string {
  let text = label
    .normalize('NFKC')
    .replace(/[\s*]+/gu, '')
    .replace(/["“”'‘’「」]/gu, '');
  for (let pass = 0; pass < 3; pass += 1) {
    const before = text;
    text = text.replace(OF_WHICH, '');
    for (const pattern of NUMBERING) {
      // ① is 1 after NFKC; a bare digit is only numbering with its mark.
      text = text.replace(pattern, '');
    }
    if (text === before) break;
  }
  return text
    .replace(/^[-—–·•]+/u, '')
    .replace(/[:：;；。]+$/u, '')
    .replace(/\((?:亿元|万元|千元|元|人|名|篇|条|%|[A-Z/]+)\)$/u, '');
}

interface Line {
  readonly indent: number;
  readonly numbering: number;
  readonly ofWhich: boolean;
  readonly total: boolean;
  readonly subject: string;
}

function lineOf(raw: string): Line {
  const lead = /^[\s\u3000]*/u.exec(raw)?.[0] ?? '';
  const text = raw.trim().normalize('NFKC').replace(/\s+/gu, '');
  const subject = subjectOf(text);
  const dashes = /^[-—–·•]+/u.exec(text)?.[0].length ?? 0;
  return {
    indent:
      [...lead].reduce(
        (sum, letter) => sum + (letter === '\u3000' ? 2 : letter === ' ' || letter === '\u00a0' ? 1 : 0),
        0,
      ) +
      dashes * 2,
    numbering: NUMBERING.findIndex((pattern) => pattern.test(raw.trim().normalize('NFC'))) + 1,
    ofWhich: OF_WHICH.test(text),
    total: isTotalLabel(subject),
    subject,
  };
}

/** Code levels of the functional classification: 201, 20101, 2010101. */
function codeLevel(code: string): number {
  return /^\d{3}(?:\d\d){0,2}$/u.test(code) ? (code.length - 1) / 2 : 0;
}

/**
 * Gives rows their place in the tree of parts and totals: by 其中, numbering, indentation and subject words; 合计 takes
 * the rows beside it that belong to no other. Linear in the number of rows.
 * @param labels the label of each row as it stands in its cell, leading spaces included
 * @param codes a functional code per row, empty for none
 */
export function growTree(
  rows: readonly TableRow[],
  labels: readonly string[],
  codes: readonly string[] = [],
): TableRow[] {
  const lines = labels.map(lineOf);
  const parent: (number | null)[] = lines.map(() => null);
  const ofWhich: boolean[] = lines.map(() => false);
  const numbered: (number | undefined)[] = [];
  const coded: (number | undefined)[] = [];
  const indents: { indent: number; index: number }[] = [];
  const wholes = new Map<number, number>();
  let run: { parent: number; indent: number; numbering: number } | null = null;
  let plain: number | null = null;
  lines.forEach((line, index) => {
    const level = codeLevel(codes[index] ?? '');
    const whole = PARTS_OF.findIndex(([part], rule) => part.test(line.subject) && wholes.has(rule));
    const known = whole >= 0 ? wholes.get(whole) : undefined;
    while (indents.length > 0 && (indents.at(-1)?.indent ?? 0) >= line.indent) indents.pop();
    const outer = indents.at(-1);
    if (line.ofWhich && plain !== null) {
      parent[index] = plain;
      ofWhich[index] = true;
      run = { parent: plain, indent: line.indent, numbering: line.numbering };
    } else if (
      run &&
      line.numbering === 0 &&
      line.indent > (lines[run.parent]?.indent ?? 0) &&
      known === undefined
    ) {
      // 其中：甲 with 乙 and 丙 aligned below it.
      parent[index] = run.parent;
      ofWhich[index] = true;
    } else if (run && known === run.parent) {
      parent[index] = run.parent;
      ofWhich[index] = true;
    } else {
      run = null;
      if (level > 1) parent[index] = coded[level - 1] ?? null;
      else if (known !== undefined && !line.total) parent[index] = known;
      else if (line.numbering > 0)
        parent[index] = numbered.slice(0, line.numbering).findLast((found) => found !== undefined) ?? null;
      else if (!line.total && outer && line.indent > outer.indent) parent[index] = outer.index;
      plain = index;
    }
    if (level > 0) {
      coded[level] = index;
      coded.length = level + 1;
    }
    if (line.numbering > 0) {
      numbered[line.numbering] = index;
      numbered.length = line.numbering + 1;
    }
    if (line.total && line.indent === 0) numbered.length = 0;
    indents.push({ indent: line.indent, index });
    PARTS_OF.forEach(([, pattern], rule) => {
      if (pattern.test(line.subject)) wholes.set(rule, index);
    });
  });
  adoptByTotals(lines, parent, ofWhich);
  const depth: number[] = [];
  const heads = new Set(parent.filter((found, index) => found !== null && !ofWhich[index]));
  return rows.map((row, index) => {
    const up = parent[index] ?? null;
    depth[index] = up === null ? 0 : depthOf(up, parent, depth) + 1;
    const total = lines[index]?.total === true || heads.has(index);
    return {
      ...row,
      parent: up,
      depth: depth[index] ?? 0,
      role: ofWhich[index] ? 'ofWhich' : total ? 'total' : 'item',
    };
  });
}

/** 合计 at the head of a table takes what follows up to the next total; at the foot, what precedes it. */
function adoptByTotals(lines: readonly Line[], parent: (number | null)[], ofWhich: readonly boolean[]): void {
  const totals = lines.flatMap((line, index) => (line.total && parent[index] === null ? [index] : []));
  const first = totals[0];
  if (first === undefined) return;
  const has = new Set(parent);
  const free = (index: number) => parent[index] === null && !ofWhich[index];
  if (first === 0 && lines.length > 1) {
    totals.forEach((total, order) => {
      const end = totals[order + 1] ?? lines.length;
      if (has.has(total)) return;
      for (let index = total + 1; index < end; index += 1) if (free(index)) parent[index] = total;
    });
    return;
  }
  let open: number[] = [];
  lines.forEach((line, index) => {
    if (!free(index)) return;
    if (line.total && !has.has(index)) {
      for (const part of open) parent[part] = index;
      open = [index];
    } else open.push(index);
  });
}

/** Depth with memory: parents may stand below their parts. */
function depthOf(index: number, parent: readonly (number | null)[], depth: number[]): number {
  const path: number[] = [];
  let at: number | null = index;
  while (at !== null && depth[at] === undefined && path.length <= parent.length) {
    path.push(at);
    at = parent[at] ?? null;
  }
  let level = at === null ? -1 : (depth[at] ?? 0);
  for (const step of path.toReversed()) {
    level += 1;
    depth[step] = level;
  }
  return depth[index] ?? 0;
}
