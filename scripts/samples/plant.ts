import { type BookData, type Edit, edited, live } from './layout';

/** One slip that a reviewer would find in a copy of the demo workbook. */
export interface Slip {
  readonly id: string;
  /** Catalogue ids of the rules that may name it. */
  readonly rules: readonly string[];
  /** The cell where it is to be found: `'Sheet'!B7`. */
  readonly cell: string;
  /** The slip itself first, then what the formulas that rest on it give. */
  readonly edits: readonly Edit[];
}

const PLATFORM = '项目自评（新媒体）';
const BROADCAST = '项目自评（应急广播）';
const DEPARTMENT = '部门整体自评';
const ACCOUNTS = '收支决算';
const SANGONG = '三公经费';
const RATE = '0.00%';
const POINTS = '0.00';

/** The figure to put in, the formula it replaces gone: what a person does who types over it. */
const typed = (value: number, format: string) => ({ value, format });

function slip(id: string, rules: readonly string[], edits: readonly [Edit, ...Edit[]]): Slip {
  return { id, rules, cell: `'${edits[0].sheet}'!${edits[0].cell}`, edits };
}

/** The total of a project's form after a slip in one of its scores; its formula stays. */
const total = (sheet: string, score: number): Edit => ({
  sheet,
  cell: 'H21',
  content: live('=I6+SUM(H13:H20)', score, POINTS),
});
const executionScore = (sheet: string, score: number): Edit => ({
  sheet,
  cell: 'I6',
  content: live('=IF(N(E6)=0,"",ROUND(MIN(G6,H6*G6),2))', score, POINTS),
});

export const slips: readonly Slip[] = [
  // 4 % of 5 % at 15 points is 12.
  slip('score', ['E02'], [{ sheet: PLATFORM, cell: 'H19', content: 13 }, total(PLATFORM, 97.7)]),
  slip(
    'score-above-points',
    ['E01', 'E02'],
    [{ sheet: BROADCAST, cell: 'H14', content: 12 }, total(BROADCAST, 101.2)],
  ),
  slip('total-score', ['E10'], [{ sheet: BROADCAST, cell: 'H21', content: typed(99.8, POINTS) }]),
  slip('grade', ['E12'], [{ sheet: DEPARTMENT, cell: 'G22', content: '良' }]),
  // 73.60 of 80.00 is 92 %.
  slip(
    'execution-rate',
    ['G02'],
    [
      { sheet: BROADCAST, cell: 'H6', content: typed(0.95, RATE) },
      executionScore(BROADCAST, 9.5),
      total(BROADCAST, 99.5),
    ],
  ),
  slip(
    'execution-score',
    ['E06'],
    [{ sheet: BROADCAST, cell: 'I6', content: typed(9.9, POINTS) }, total(BROADCAST, 99.9)],
  ),
  slip(
    'funds-total',
    ['G01'],
    [
      { sheet: PLATFORM, cell: 'E6', content: typed(131, '#,##0.00') },
      { sheet: PLATFORM, cell: 'H6', content: live('=IF(N(E6)=0,"—",F6/E6)', 126.1 / 131, RATE) },
      executionScore(PLATFORM, 9.63),
      total(PLATFORM, 96.63),
    ],
  ),
  slip('change', ['G10'], [{ sheet: ACCOUNTS, cell: 'D6', content: typed(24.4, '#,##0.00') }]),
  slip('change-rate', ['G11'], [{ sheet: ACCOUNTS, cell: 'E9', content: typed(0.0341, RATE) }]),
  slip('share', ['G14'], [{ sheet: ACCOUNTS, cell: 'F9', content: typed(0.6745, RATE) }]),
  slip(
    'sangong-total',
    ['G08'],
    [
      { sheet: SANGONG, cell: 'C5', content: 6.58 },
      { sheet: SANGONG, cell: 'E5', content: live('=C5-D5', -0.62) },
    ],
  ),
  slip('result-parts', ['H13'], [{ sheet: '绩效结果', cell: 'D3', content: 5206 }]),
  slip('satisfaction-above-100', ['C06'], [{ sheet: PLATFORM, cell: 'F20', content: '193%' }]),
  slip('lowered-target', ['H01'], [{ sheet: PLATFORM, cell: 'E13', content: '≥2900条' }]),
];

/** A copy of the demo workbook with one slip in it. */
export function plant(book: BookData, one: Slip): BookData {
  return { ...edited(book, one.edits), name: `${book.name}-${one.id}` };
}
