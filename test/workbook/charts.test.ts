import { chartName, chartOfName, chartXml } from '../../src/workbook';
import type { Chart } from '../../src/workbook';

const CHART: Chart = {
  id: 'balance',
  kind: 'column',
  title: '收支 [万元] 对比',
  unit: '万元',
  data: { row: 4, column: 1, rows: 3, columns: 3 },
  place: { row: 8, column: 0, rows: 12, columns: 1 },
};

test.each([CHART, { ...CHART, fromZero: true }, { ...CHART, kind: 'pie', unit: '' } as const])(
  'a name says all of its chart: %j',
  (chart) => {
    expect(chartOfName(chartName(chart))).toEqual(chart);
  },
);

test('another’s chart has no such name', () => {
  expect(chartOfName('图表 1')).toBeNull();
});

test.each([true, false])('the axis of values begins at zero where it is asked to (%s)', (fromZero) => {
  const xml = chartXml({
    kind: 'bar',
    title: '收支',
    unit: '万元',
    fromZero,
    categories: { ref: null, values: ['收入'] },
    series: [{ name: { ref: null, values: ['本年'] }, figures: { ref: null, values: [5] } }],
    format: '0.00',
  });
  const [, scaling] = /<c:valAx>.*?<c:scaling>(.*?)<\/c:scaling>/.exec(xml) ?? [];
  expect(scaling).toBe(`<c:orientation val="minMax"/>${fromZero ? '<c:min val="0"/>' : ''}`);
});
