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
    /资金总额|总金额/u,
  ],
  [
    /^(?:基本支出|项目支出|事业发展性支出|经营支出|上缴上级支出|对附属单位补助支出|结余分配)(?:合计|小计)?$/u,
    /^(?:本年|全年|年度|部门|预算|总)*支出(?:合计|总计|总额|预算|总体)?$|^(?:全年|本年|年度|部门|实际)+(?:预算)?(?:实际)?支出(?:合计|数)?$|^整体支出/u,
  ],
  [/^(?:财政专项资金|其他事业发展性支出)$/u, /^事业发展性支出/u],
  [
    /^(?:(?:一般公共预算|政府性基金预算)?财政拨款(?:收入)?|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入|财政专户管理资金)/u,
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

/** What the tree needs of a row. */
export interface RawLine {
  /** The label as it stands in its cell, leading spaces included. */
  readonly raw: string;
  /** Functional code, empty for none. */
  readonly code: string;
  /** The group that the row stands in; null for none. */
  readonly group: string | null;
  /** Its figure in the table's main column; null for none. */
  readonly figure: number | null;
  /** No figure in any column: a heading. */
  readonly bare: boolean;
  /** A count: 稿件合计 may stand among other counts without being their sum. */
  readonly counted: boolean;
}

interface Line extends RawLine {
  readonly indent: number;
  readonly numbering: number;
  readonly ofWhich: boolean;
  /** 合计 and the like. */
  readonly total: boolean;
  readonly heading: boolean;
  readonly subject: string;
}

const ENDS_AS_TOTAL = /.(?:合计|总计|小计)$/u;
const GRAND_TOTAL = /^(?:合计|总计|共计)$/u;
const BARE_TOTAL = /^(?:合计|总计|小计|共计|合计数|总数)$/u;

const width = (letter: string): number =>
  letter === '\u3000' ? 2 : letter === ' ' || letter === '\u00a0' ? 1 : 0;

function lineOf(line: RawLine): Line {
  const lead = /^[\s\u3000]*/u.exec(line.raw)?.[0] ?? '';
  const text = line.raw.trim().normalize('NFKC').replace(/\s+/gu, '');
  const subject = subjectOf(text);
  const dashes = /^[-—–·•]+/u.exec(text)?.[0].length ?? 0;
  const numbering = NUMBERING.findIndex((pattern) => pattern.test(line.raw.trim())) + 1;
  const ofWhich = OF_WHICH.test(text) || OF_WHICH.test(text.replace(NUMBERING[numbering - 1] ?? /^$/u, ''));
  return {
    ...line,
    indent: [...lead].reduce((sum, letter) => sum + width(letter), 0) + dashes * 2,
    numbering,
    ofWhich,
    total: isTotalLabel(subject),
    // 一、基本支出小计 with its figures still to come is a total, no heading.
    heading:
      line.bare &&
      !ofWhich &&
      !(numbering > 0 && ENDS_AS_TOTAL.test(subject)) &&
      (numbering > 0 || /^按|[:：]$/u.test(line.raw.trim())),
    subject,
  };
}

/** Code levels of the functional classification: 201, 20101, 2010101. */
function codeLevel(printed: string): number {
  const code = printed.normalize('NFKC').trim();
  return /^\d{3}(?:\d\d){0,2}$/u.test(code) ? (code.length - 1) / 2 : 0;
}

/** How far 其中 looks ahead for parts that add up. */
const AHEAD = 30;

/**
 * Gives rows their place in the tree of parts and totals: by 其中, numbering, indentation, headings, groups and subject
 * words; 合计 takes the rows beside it that belong to no other. Linear in the number of rows.
 */
export function growTree(rows: readonly TableRow[], raw: readonly RawLine[]): TableRow[] {
  const lines = raw.map(lineOf);
  const parent: (number | null)[] = lines.map(() => null);
  const ofWhich: boolean[] = lines.map(() => false);
  const segment: (number | string)[] = [];
  const state = { heading: -1, group: null as string | null };
  const marks = freshMarks();
  let run: { parent: number; until: number; indent: number } | null = null;
  let plain: number | null = null;
  lines.forEach((line, index) => {
    if (line.heading || line.group !== state.group) {
      state.heading = line.heading ? index : -1;
      marks.wholes.clear();
      run = null;
      if (line.group !== state.group) Object.assign(marks, freshMarks());
      state.group = line.group;
    }
    segment[index] = line.heading ? -1 : line.group !== null ? line.group : state.heading;
    const level = codeLevel(line.code);
    const rule = PARTS_OF.findIndex(([part], at) => part.test(line.subject) && marks.wholes.has(at));
    const known = rule >= 0 ? marks.wholes.get(rule) : undefined;
    while ((marks.indents.at(-1)?.indent ?? -1) >= line.indent) marks.indents.pop();
    const outer = marks.indents.at(-1);
    const inRun: boolean =
      run !== null &&
      line.numbering === 0 &&
      !line.total &&
      (line.indent > run.indent || index <= run.until || known === run.parent);
    if (line.ofWhich && plain !== null) {
      // A 其中 that stands deeper than the parts above it is a part of the last of them.
      parent[index] = plain;
      ofWhich[index] = true;
      run = { parent: plain, indent: lines[plain]?.indent ?? 0, until: partsEnd(lines, plain, index) };
    } else if (inRun && run !== null) {
      // 其中：甲 with 乙 and 丙 aligned below it.
      parent[index] = run.parent;
      ofWhich[index] = true;
    } else {
      run = null;
      const numbered = marks.numbered.slice(0, line.numbering).findLast((found) => found !== undefined);
      if (level > 1) parent[index] = coder(lines, marks.coded, line.code, level);
      else if (known !== undefined && !line.total) parent[index] = known;
      else if (line.numbering > 0 && numbered !== undefined) parent[index] = numbered;
      else if (!line.total && !line.heading && outer && line.indent > outer.indent)
        parent[index] = outer.index;
      plain = index;
    }
    if (level > 0) {
      marks.coded[level] = index;
      marks.coded.length = level + 1;
    }
    if (line.total && line.indent === 0 && line.numbering === 0) marks.numbered.length = 0;
    if (line.numbering > 0) {
      marks.numbered[line.numbering] = index;
      marks.numbered.length = line.numbering + 1;
    }
    marks.indents.push({ indent: line.indent, index });
    PARTS_OF.forEach(([, pattern], at) => {
      if (pattern.test(line.subject)) marks.wholes.set(at, index);
    });
  });
  adopt(lines, parent, ofWhich, segment);
  return placed(rows, lines, parent, ofWhich);
}

/** The nearest line above whose code the code begins with; 款 may be left out between 类 and 项. */
function coder(
  lines: readonly Line[],
  coded: readonly (number | undefined)[],
  code: string,
  level: number,
): number | null {
  for (let above = level - 1; above > 0; above -= 1) {
    const index = coded[above];
    if (index !== undefined && code.startsWith(lines[index]?.code ?? code)) return index;
  }
  return null;
}

function freshMarks(): {
  numbered: (number | undefined)[];
  coded: (number | undefined)[];
  indents: { indent: number; index: number }[];
  wholes: Map<number, number>;
} {
  return { numbered: [], coded: [], indents: [], wholes: new Map() };
}

/** The last of the lines from a 其中 on whose figures add up to the whole; the 其中 itself when none do. */
function partsEnd(lines: readonly Line[], whole: number, first: number): number {
  const target = lines[whole]?.figure ?? null;
  if (target === null) return first;
  let sum = 0;
  for (let index = first; index < Math.min(lines.length, first + AHEAD); index += 1) {
    const line = lines[index];
    if (
      !line ||
      line.figure === null ||
      line.total ||
      (index > first && (line.ofWhich || line.numbering > 0))
    )
      break;
    sum += line.figure;
    if (Math.abs(sum - target) < 1e-6) return index;
  }
  return first;
}

/** 合计 takes the lines of its own group or heading; what is left under a heading belongs to the heading. */
function adopt(
  lines: readonly Line[],
  parent: (number | null)[],
  ofWhich: readonly boolean[],
  segment: (number | string)[],
): void {
  const segments = new Map<number | string, number[]>();
  lines.forEach((line, index) => {
    const key = segment[index] ?? -1;
    if (key === -1) return;
    const members = segments.get(key) ?? [];
    // 合计 right below a 小计 is of more than this heading.
    if (typeof key === 'number' && GRAND_TOTAL.test(line.subject) && lines[index - 1]?.subject === '小计') {
      segment[index] = -1;
      return;
    }
    members.push(index);
    segments.set(key, members);
  });
  const has = new Set(parent.filter((_, index) => ofWhich[index]));
  for (const [key, members] of segments) {
    releaseToTotal(lines, members, key, parent, ofWhich);
    adoptByTotals(lines, members, parent, ofWhich, has, () => true);
    if (typeof key !== 'number') continue;
    for (const index of members) if (parent[index] === null) parent[index] = key;
  }
  // A group's own 合计 says nothing of other groups.
  const open = [...lines.keys()].filter((index) => parent[index] === null);
  adoptByTotals(lines, open, parent, ofWhich, has, (index) => segment[index] === -1);
}

/** What its words made a part of a heading belongs to the 小计 below it under the same heading. */
function releaseToTotal(
  lines: readonly Line[],
  members: readonly number[],
  heading: number | string,
  parent: (number | null)[],
  ofWhich: readonly boolean[],
): void {
  if (!members.some((index) => BARE_TOTAL.test(lines[index]?.subject ?? ''))) return;
  for (const index of members) {
    if (parent[index] === heading && ofWhich[index] !== true) parent[index] = null;
  }
}

/** 合计 at the head takes what follows up to the next total; at the foot, what precedes it. */
function adoptByTotals(
  lines: readonly Line[],
  members: readonly number[],
  parent: (number | null)[],
  ofWhich: readonly boolean[],
  has: ReadonlySet<number | null>,
  counts: (index: number) => boolean,
): void {
  const free = members.filter((index) => parent[index] === null && !ofWhich[index]);
  // 一、基本支出小计 with parts of its own is a part itself.
  const owners = new Set(parent);
  const isTotal = (index: number): boolean => {
    const line = lines[index];
    return line?.total === true && counts(index) && !(line.numbering > 0 && owners.has(index));
  };
  const first = free[0];
  if (first === undefined || free.length < 2) return;
  const take = (total: number, parts: readonly number[]): boolean => {
    if (!mayAdopt(lines, total, parts)) return false;
    for (const part of parts) parent[part] = total;
    return true;
  };
  if (isTotal(first)) {
    let total: number | null = null;
    let parts: number[] = [];
    for (const index of free) {
      if (isTotal(index)) {
        if (total !== null) take(total, parts);
        total = has.has(index) ? null : index;
        parts = [];
      } else parts.push(index);
    }
    if (total !== null) take(total, parts);
    return;
  }
  let open: number[] = [];
  for (const index of free) {
    if (isTotal(index) && !has.has(index) && take(index, open)) open = [index];
    else open.push(index);
  }
}

/** How far off a sum may be to look like one with a slip in it. */
const SLIP = 0.1;

/** 人员合计 among counts takes lines only where they nearly add up to it: 稿件合计 may stand above other things. */
function mayAdopt(lines: readonly Line[], total: number, parts: readonly number[]): boolean {
  const line = lines[total];
  if (!line) return false;
  if (!line.counted || BARE_TOTAL.test(line.subject)) return true;
  let sum = 0;
  for (const part of parts) {
    const figure = lines[part]?.figure ?? null;
    if (figure === null) return false;
    sum += figure;
  }
  return (
    parts.length > 1 && line.figure !== null && Math.abs(sum - line.figure) <= Math.abs(line.figure) * SLIP
  );
}

function placed(
  rows: readonly TableRow[],
  lines: readonly Line[],
  parent: readonly (number | null)[],
  ofWhich: readonly boolean[],
): TableRow[] {
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
