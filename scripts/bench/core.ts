import { check } from '../../src/assistant';
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

/** Reading, understanding and judging in the core alone, without a host. */
export function benchCore(): readonly Row[] {
  return [200, 10_000, 100_000].map((rows) => {
    const workbook = indicatorWorkbook(rows);
    const runs = rows > 50_000 ? 3 : 5;
    check(workbook);
    const times = Array.from({ length: runs }, () => timed(() => check(workbook)));
    return { what: `core: check ${rows.toLocaleString('en')} indicator rows`, ms: median(times) };
  });
}
