import { dimension } from './judge';
import type { Level } from './levels';

interface Schema {
  readonly total: RegExp;
  readonly parts: readonly RegExp[];
  /** Parts that may stand beside them. */
  readonly others?: RegExp;
  /** Words of a total that has further parts. */
  readonly not?: RegExp;
  /** The parts follow without 其中. */
  readonly unopened?: boolean;
}

/** Breakdowns that their nature makes complete: the words for the total and for each part. */
const SCHEMAS: readonly Schema[] = [
  { total: /三公/, parts: [/出国|出境/, /接待/, /车/] },
  { total: /三公/, parts: [/出国|出境/, /接待/, /购置/, /运行|维护/] },
  { total: /支出|预算|安排|决算/, parts: [/基本支出/, /项目支出/], not: /三公|基本|项目|收入/ },
  { total: /采购/, parts: [/货物/, /工程/, /服务/] },
  { total: /采购/, parts: [/集中采购/, /分散采购/] },
  { total: /车.*购置.*运行|公务用车|公车/, parts: [/购置/, /运行|维护/], not: /[台辆]/ },
  { total: /公务接待/, parts: [/国内/, /外宾|国外|境外|外事/] },
  { total: /基本支出/, parts: [/人员/, /公用/] },
  { total: /公共预算收入|财政收入|财政总收入/, parts: [/^(?!.*非税).*税收/, /非税/] },
  { total: /收入/, parts: [/税务/, /财政/] },
  { total: /收入|支出/, parts: [/本级/, /^(?:各?(?:区|县|旗|市)|区县|县区|县市|旗县|乡镇|镇级)/] },
  { total: /收入/, parts: [/上划/, /^地方|县级|留成/] },
  {
    total: /总收入|收入总计|收入合计|预算收入/,
    parts: [/本年|当年/, /结转|结余/],
    others: /结余|用事业基金/,
  },
  { total: /总支出|支出总计/, parts: [/本年|当年/, /结转|结余/], others: /结余|分配/ },
  { total: /财政拨款/, parts: [/一般公共/, /政府性基金/], others: /国有资本/ },
  { total: /编制/, parts: [/行政|参公|参照公务员/, /事业/], others: /工勤|政法|专项|行政|机关/ },
  {
    total: /在职|实有|在编|人员/,
    parts: [/行政|参公|公务员/, /事业/],
    others: /工勤|编外|聘用|临时|退休|离休/,
  },
  {
    total: /人数|人员|职工|实有|总人/,
    parts: [/在职|在编|在岗/, /退休/],
    others: /离休|临时|编外|聘用|其他|遗属/,
  },
  { total: /债/, parts: [/一般/, /专项/] },
  { total: /离退休/, parts: [/离休/, /退休/] },
  { total: /项目|单位|个|份/, parts: [/优/, /良/], others: /中|合格|一般|差/ },
  { total: /培训费|会议费|合计/, parts: [/会议/, /培训/], others: /出国|接待|车/ },
  { total: /问题|事项|任务|项目|件/, parts: [/^已/, /^正在|^推进/, /^未|^尚未/], unopened: true },
];
const OPENER = /其中|包括|：|（|分项|。/;
const FURTHEST = 14;

/** Whether a list names exactly the parts of a breakdown that is complete by nature (further items are allowed). */
export function closes(total: Level, items: readonly Level[]): boolean {
  return SCHEMAS.some(
    (schema) =>
      speaksOf(schema, total) &&
      schema.parts.every((part) => items.filter(({ label }) => part.test(label)).length === 1) &&
      items.every(
        ({ label }) => schema.parts.some((part) => part.test(label)) || schema.others?.test(label) === true,
      ) &&
      (/合计|总|共/.test(total.label) || !halved(schema, items)),
  );
}

function speaksOf(schema: Schema, { label, topic }: Level): boolean {
  const words = /三公|采购|公共预算|接待|车|支出|收入/.test(label) ? label : `${topic}${label}`;
  if (!schema.total.test(words) || schema.not?.test(words) === true) return false;
  return schema.parts.filter((part) => part.test(words)).length <= 1 || /车/.test(words);
}

/** 购置 alone is no 购置及运行. */
function halved(schema: Schema, items: readonly Level[]): boolean {
  if (schema.parts.length !== 3 || schema.parts[2]?.test('车') !== true) return false;
  const cars = items.find(({ label }) => /车/.test(label));
  return cars !== undefined && /购置/.test(cars.label) !== /运行|维护/.test(cars.label);
}

/** All parts of a total whose breakdown is known to be complete, when each is printed exactly once behind it. */
export function completeParts(levels: readonly Level[], at: number): readonly Level[] | null {
  const total = levels[at];
  const next = levels[at + 1];
  if (
    !total ||
    !next ||
    total.tabular ||
    total.aside ||
    /主要|剔除|扣除|按.{1,8}分|按项目|从.{1,8}看/.test(next.lead.gap)
  )
    return null;
  for (const schema of SCHEMAS) {
    if (!speaksOf(schema, total) || !(schema.unopened === true || OPENER.test(next.lead.gap))) continue;
    if (/。/.test(next.lead.gap) && !/三公/.test(total.label)) continue;
    const parts = collect(levels, at, schema);
    if (parts) return parts;
  }
  return null;
}

function collect(levels: readonly Level[], at: number, schema: Schema): readonly Level[] | null {
  const total = levels[at];
  if (!total) return null;
  const filled = new Map<number, Level>();
  for (let index = at + 1; index < Math.min(levels.length, at + FURTHEST); index += 1) {
    const level = levels[index];
    if (!level || level.paragraph > total.paragraph + 4 || level.tabular) return null;
    if (dimension(level.figure) !== dimension(total.figure) || level.aside) continue;
    if (level.nature === 'previous' || level.year !== total.year) return null;
    if (total.nature !== level.nature && level.nature === 'budget') return null;
    const which = schema.parts.findIndex((part) => part.test(level.label));
    // The first thing behind the total that is no part of it: another breakdown.
    if (which < 0) return null;
    const known = filled.get(which);
    if (known) {
      // The parts of a part: 公务用车购置及运行费…，其中购置…，运行….
      if (level.depth > known.depth || /其中|（/.test(level.lead.gap) || index - known.index <= 2) continue;
      return null;
    }
    filled.set(which, level);
    if (filled.size === schema.parts.length) break;
  }
  if (filled.size !== schema.parts.length) return null;
  const parts = [...filled.values()];
  const last = parts.at(-1) ?? total;
  const after = levels[last.index + 1];
  // A further item in the same list may be a further part.
  if (after && after.sentence === last.sentence && dimension(after.figure) === dimension(total.figure)) {
    if (!/其中|（/.test(after.lead.gap) && !schema.parts.some((part) => part.test(after.label))) return null;
  }
  return halved(schema, parts) ? null : parts;
}
