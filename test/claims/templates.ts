/** Paragraphs with random figures that follow from one another, and the figures that a relation determines. */
export interface Generated {
  /** Text pieces and figures in their order. */
  readonly pieces: readonly (string | Cell)[];
}

/** A printed figure in units of its last decimal. */
export interface Cell {
  readonly units: number;
  readonly decimals: number;
  /** How far another value must lie away to contradict the rest; 0 where nothing determines the figure. */
  readonly apart: number;
}

export type Random = (most: number) => number;

const amount = (units: number, apart = 40): Cell => ({ units, decimals: 2, apart });
const free = (units: number): Cell => ({ units, decimals: 2, apart: 0 });
const percent = (units: number, apart = 60): Cell => ({ units, decimals: 2, apart });
const count = (units: number): Cell => ({ units, decimals: 0, apart: 1 });

/** In hundredths of a percent, half up. */
const rate = (part: number, whole: number): number =>
  Math.floor((Math.abs(part) * 20_000 + whole) / (2 * whole));

type Template = (random: Random) => Generated['pieces'];

const money = (random: Random): number => 100_000 + random(9_000_000);

const TEMPLATES: readonly Template[] = [
  // 三公 and its three parts, each with its share.
  (random) => {
    const [a, b, c] = [money(random), money(random), money(random)];
    const total = a + b + c;
    return [
      `${2015 + random(9)}年度“三公”经费支出决算为`,
      amount(total),
      '万元，其中：因公出国（境）费',
      amount(a),
      '万元，占',
      percent(rate(a, total)),
      '%；公务用车购置及运行维护费',
      amount(b),
      '万元，占',
      percent(rate(b, total)),
      '%；公务接待费',
      amount(c),
      '万元，占',
      percent(rate(c, total)),
      '%。',
    ];
  },
  // Level, change, rate.
  (random) => {
    const base = money(random);
    const moved = Math.floor((base * (10 + random(40))) / 100);
    const down = random(2) === 0;
    const now = down ? base - moved : base + moved;
    return [
      '机关运行经费支出',
      amount(now, Math.ceil(base / 50)),
      '万元，比上年',
      down ? '减少' : '增加',
      amount(moved, Math.ceil(base / 50)),
      `万元，${down ? '下降' : '增长'}`,
      percent(rate(moved, base), 20),
      '%。',
    ];
  },
  // Two levels, change and rate.
  (random) => {
    const [base, moved] = [money(random), 30_000 + random(60_000)];
    return [
      '一般公共预算财政拨款支出',
      amount(base + moved),
      '万元，比上年的',
      amount(base),
      '万元增加',
      amount(moved),
      '万元，增长',
      percent(rate(moved, base), 20),
      '%。',
    ];
  },
  // Budget and final accounts.
  (random) => {
    const budget = money(random) + 500_000;
    const actual = Math.floor((budget * (60 + random(39))) / 100);
    return [
      `项目支出年初预算为`,
      amount(budget, Math.ceil(budget / 100)),
      '万元，支出决算为',
      amount(actual, Math.ceil(budget / 100)),
      '万元，完成年初预算的',
      percent(rate(actual, budget), 20),
      '%。',
    ];
  },
  // Basic and project outlays.
  (random) => {
    const [a, b] = [money(random), money(random)];
    return [
      '本年支出合计',
      amount(a + b),
      '万元，其中：基本支出',
      amount(a),
      '万元，项目支出',
      amount(b),
      '万元。',
    ];
  },
  // Balance carried forward.
  (random) => {
    const [opening, received] = [money(random), money(random)];
    const spent = Math.floor(received / 2);
    return [
      '年初结转和结余',
      amount(opening),
      '万元，本年收入',
      amount(received),
      '万元，本年支出',
      amount(spent),
      '万元，年末结转和结余',
      amount(opening + received - spent),
      '万元。',
    ];
  },
  // People.
  (random) => {
    const [a, b, c] = [20 + random(60), 10 + random(30), 5 + random(9)];
    return [
      '年末实有人员',
      count(a + b + c),
      '人，其中在职',
      count(a),
      '人、离休',
      count(c),
      '人、退休',
      count(b),
      '人。',
    ];
  },
  // Levels, then their total.
  (random) => {
    const [a, b, c] = [money(random), money(random), money(random)];
    return [
      '安排中央补助资金',
      amount(a),
      '万元、省级补助资金',
      amount(b),
      '万元、市级配套资金',
      amount(c),
      '万元，三项合计',
      amount(a + b + c),
      '万元。',
    ];
  },
  // Receipts that are not determined by anything are left alone.
  (random) => [
    '全年组织非税收入',
    free(money(random)),
    '万元，发放补贴',
    free(money(random)),
    '万元，工作平稳有序。',
  ],
];

/** One to three statements after one another, each once: what is told twice with other figures contradicts itself. */
export function paragraph(random: Random): Generated {
  const left = [...TEMPLATES];
  const chosen = Array.from({ length: 1 + random(3) }, () => left.splice(random(left.length), 1)).flat();
  return { pieces: chosen.flatMap((template) => template(random)) };
}

export const isCell = (piece: string | Cell): piece is Cell => typeof piece !== 'string';

export function printed({ units, decimals }: Cell): string {
  const digits = String(Math.abs(units)).padStart(decimals + 1, '0');
  if (decimals === 0) return digits;
  return `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

/** The text and the offsets of its figures. */
export function written({ pieces }: Generated): {
  readonly text: string;
  readonly starts: readonly number[];
} {
  let text = '';
  const starts: number[] = [];
  for (const piece of pieces) {
    if (isCell(piece)) starts.push(text.length);
    text += isCell(piece) ? printed(piece) : piece;
  }
  return { text, starts };
}
