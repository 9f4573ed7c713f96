import type { Host } from '../../src/workbook';
import { formatLocal } from '../../src/workbook';
import { done, type StartSheet } from './hostContract';

/** A filled target form of a project, laid out by hand, and the values that a year reports of it. */
export const TARGET_SHEET: StartSheet = sheetOf('申报表', [
  ['项目支出绩效目标申报表'],
  ['（2025年度）'],
  ['项目名称', '采编能力提升'],
  ['项目资金（万元）', null, '年初预算数'],
  ['年度资金总额', null, 90],
  ['其中：当年财政拨款', null, 90],
  ['一级指标', '二级指标', '三级指标', '年度指标值', '分值'],
  ['产出指标', '数量指标', '播发稿件数量', '≥2400篇', 30],
  [null, '质量指标', '稿件差错率', '≤1%', 10],
  [null, '时效指标', '任务完成率', '≥100%', 10],
  ['效益指标', '社会效益指标', '栏目知晓率', '≥80%', 20],
  [null, '可持续影响指标', '长效机制建设', '建立采编联动机制', 10],
  ['满意度指标', '服务对象满意度指标', '受众满意度', '≥90%', 10],
]);

function sheetOf(name: string, rows: readonly (readonly (string | number | null)[])[]): StartSheet {
  return {
    name,
    cells: Object.fromEntries(
      rows.flatMap((row, r) =>
        row.flatMap((value, c): [string, string | number][] =>
          value === null ? [] : [[formatLocal({ row: r, column: c }), value]],
        ),
      ),
    ),
  };
}

/** Values, formulas and formats by cell, whatever the used area. */
export async function contentsOf(host: Host): Promise<ReadonlyMap<string, unknown>> {
  const found = new Map<string, unknown>();
  for (const { name, area, values, formulas, formats } of (await done(host.read())).sheets) {
    found.set(name, null);
    values.forEach((row, r) =>
      row.forEach((value, c) => {
        const formula = formulas[r]?.[c] ?? null;
        if ((value ?? '') === '' && formula === null) return;
        const place = formatLocal({ row: area.row + r, column: area.column + c });
        found.set(`${name}!${place}`, [value ?? '', formula, formats[r]?.[c] ?? 'General']);
      }),
    );
  }
  return found;
}
