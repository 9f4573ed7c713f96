import { check, checkAgain } from '../../src/assistant';
import { report } from '../../src/assistant/report';
import { evaluate } from '../../src/evaluation';
import { parseMeasure } from '../../src/quantity';
import { recognize } from '../../src/recognize';
import type { CellValue, WorkbookSnapshot } from '../../src/workbook';
import { median, timed, type Row } from './table';

const HEADER = [
  '一级指标',
  '二级指标',
  '三级指标',
  '年度指标值',
  '实际完成值',
  '分值',
  '得分',
  '偏差原因分析及改进措施',
];
const CLASSES = [
  ['产出指标', '数量指标'],
  ['产出指标', '质量指标'],
  ['产出指标', '时效指标'],
  ['效益指标', '社会效益指标'],
  ['满意度指标', '服务对象满意度指标'],
] as const;

/** A self-evaluation form with that many indicator rows, most of them met, some not. */
export function indicatorWorkbook(rows: number): WorkbookSnapshot {
  const values: CellValue[][] = [['项目支出绩效自评表', ...Array<null>(7).fill(null)], HEADER];
  for (let row = 0; row < rows; row++) {
    const [level1, level2] = CLASSES[Math.floor((row / rows) * CLASSES.length)] ?? CLASSES[0];
    const target = 10 + (row % 90);
    const actual = row % 7 === 0 ? target - 1 : target;
    const met = actual >= target;
    values.push([
      level1,
      level2,
      `第${row + 1}类稿件采用率`,
      `≥${target}%`,
      `${actual}%`,
      10,
      met ? 10 : Math.round((actual / target) * 1000) / 100,
      met ? null : '设备检修停播三天，已调整排期并补播。',
    ]);
  }
  return {
    name: 'bench.xlsx',
    sheets: [
      {
        name: '项目自评表',
        visibility: 'visible',
        protected: false,
        area: { row: 0, column: 0, rows: values.length, columns: HEADER.length },
        values,
        formulas: values.map(() => null),
        formats: values.map(() => null),
        merges: null,
        uncomputed: [],
      },
    ],
  };
}

function measured(what: string, runs: number, work: () => unknown): Row {
  work();
  return { what, ms: median(Array.from({ length: runs }, () => timed(work))) };
}

/** The same as a host reads it once more: what was remembered of the sheets before is of no use. */
const readAgain = (workbook: WorkbookSnapshot): WorkbookSnapshot => ({
  ...workbook,
  sheets: workbook.sheets.map((sheet) => ({ ...sheet, values: sheet.values.map((row) => [...row]) })),
});

/** Work on a workbook that was just read. */
function measuredRead(
  what: string,
  runs: number,
  read: WorkbookSnapshot,
  work: (workbook: WorkbookSnapshot) => unknown,
): Row {
  const times = Array.from({ length: runs + 1 }, () => {
    const workbook = readAgain(read);
    return timed(() => work(workbook));
  });
  return { what, ms: median(times.slice(1)) };
}

/** From one edit to the findings, after a check of the same workbook; each run edits another row. */
function benchEdit(rows: number, runs: number): Row {
  const before = indicatorWorkbook(rows);
  let { memory } = checkAgain(before, {}, null);
  let run = 0;
  return measuredRead(
    `core: one edit in ${rows.toLocaleString('en')} indicator rows, to the findings`,
    runs,
    before,
    (workbook) => {
      const row = workbook.sheets[0]?.values[2 + ((run * 977) % rows)] as CellValue[] | undefined;
      run += 1;
      if (row) row[4] = `${run}%`;
      ({ memory } = checkAgain(workbook, {}, memory));
    },
  );
}

/** Reading, understanding, judging and reporting in the core alone, without a host. */
export function benchCore(): readonly Row[] {
  const sizes = [200, 10_000, 100_000] as const;
  const small = indicatorWorkbook(200);
  const longest = ['≥9', '约', '9-', '(含)'].map((piece) => piece.repeat(32_767 / piece.length));
  return [
    ...sizes.flatMap((rows) => {
      const workbook = indicatorWorkbook(rows);
      const runs = rows > 50_000 ? 3 : 5;
      const named = `${rows.toLocaleString('en')} indicator rows`;
      return [
        measuredRead(`core: read ${named} into facts`, runs, workbook, (read) =>
          evaluate(read, recognize(read)),
        ),
        measuredRead(`core: check ${named}`, runs, workbook, (read) => check(read)),
      ];
    }),
    benchEdit(10_000, 15),
    benchEdit(100_000, 5),
    measured('core: report from 200 rows', 100, () => report(small)),
    measured('core: read 4 targets of 32,767 characters', 5, () => longest.map((text) => parseMeasure(text))),
  ];
}
