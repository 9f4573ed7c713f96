import fc from 'fast-check';
import { classOf, evaluate, findLines } from '../../src/evaluation';
import type { Evaluation, Relation } from '../../src/evaluation';
import { recognize } from '../../src/recognize';
import { formatLocal } from '../../src/workbook';
import { workbookOf } from '../support/workbook';
import type { Rows, SheetInput } from '../support/workbook';

const _ = null;

function facts(sheet: Rows | SheetInput): Evaluation {
  const book = workbookOf({ 表: sheet });
  return evaluate(book, recognize(book));
}

/** `name RESULT=operands`, with what is special about the relation behind it. */
function shown({ name, form, result, operands, signs, complete, exact }: Relation): string {
  const terms = operands.map(({ cell }, index) => (signs[index] === -1 ? '-' : '') + formatLocal(cell));
  const marks = [form === 'plain' ? '' : form, complete ? '' : 'some', exact ? 'exact' : ''].filter(Boolean);
  return [`${name} ${formatLocal(result.cell)}=${terms.join(' ')}`, ...marks].join(' ');
}

const relations = (sheet: Rows | SheetInput) => facts(sheet).relations.map(shown);

describe('relations that headers and labels state', () => {
  test('columns of this year and last year', () => {
    expect(
      relations([
        ['项目', '本年数', '上年数', '增减额', '增减率'],
        ['支出合计', 20, 10, _, _],
        ['基本支出', 12, 6, 6, '100%'],
        ['项目支出', 8, 4, 4, '100%'],
      ]),
    ).toEqual([
      'basicAndProject B2=B3 B4',
      'basicAndProject C2=C3 C4',
      'basicAndProject D2=D3 D4',
      'change D2=B2 C2',
      'changeRate E2=B2 C2',
      'change D3=B3 C3',
      'changeRate E3=B3 C3',
      'change D4=B4 C4',
      'changeRate E4=B4 C4',
    ]);
  });

  test('a rate without last year rests on the change', () => {
    expect(
      relations([
        ['项目', '本年支出', '比上年增减', _],
        [_, _, '金额', '比例'],
        ['三公经费合计', 9.6, 2.37, '32.78%'],
        ['公务接待费', 1.05, -0.19, '-15.35%'],
        ['公务用车运行维护费', 8.54, 2.56, '42.87%'],
      ]),
    ).toEqual([
      'sangongParts B3=B4 B5',
      'sangongParts C3=C4 C5',
      'changeRate D3=B3 C3 fromChange',
      'changeRate D4=B4 C4 fromChange',
      'changeRate D5=B5 C5 fromChange',
    ]);
  });

  test('the three public funds and their vehicles', () => {
    expect(
      relations([
        ['项目', '预算数'],
        ['“三公”经费合计', 8],
        ['一、因公出国（境）费', 0],
        ['二、公务用车购置及运行维护费', 6],
        ['　　其中：公务用车购置费', 0],
        ['　　　　　公务用车运行维护费', 6],
        ['三、公务接待费', 2],
      ]),
    ).toEqual(['sangongParts B2=B3 B4 B7', 'vehicleParts B4=B5 B6']);
  });

  test('funds: the total of its sources and the execution rate', () => {
    expect(
      relations([
        ['项目资金（万元）', '', '年初预算数', '全年预算数（A）', '全年执行数（B）', '执行率（B/A）'],
        [_, '年度资金总额', 100, 120, 118, _],
        [_, '其中：当年财政拨款', 90, 110, 108, _],
        [_, '其他资金', 10, 10, 10, _],
      ]),
    ).toEqual([
      'fundsTotal C2=C3 C4',
      'fundsTotal D2=D3 D4',
      'fundsTotal E2=E3 E4',
      'executionRate F2=E2 D2',
      'executionRate F3=E3 D3',
      'executionRate F4=E4 D4',
    ]);
  });

  test('shares of the line that the header names, only for what is inside it', () => {
    expect(
      relations([
        ['项目', '支出金额', '占基本支出比重'],
        ['支出合计', 150.36, _],
        ['一、基本支出', 91.58, _],
        ['　　人员经费', 37.38, 0.4082],
        ['　　公用经费', 54.2, 0.5918],
        ['二、项目支出', 58.78, _],
      ]),
    ).toEqual(['basicAndProject B2=B3 B6', 'partsOfTotal B3=B4 B5', 'share C4=B4 B3', 'share C5=B5 B3']);
  });

  test('two ways to divide one total are two sums', () => {
    const found = relations([
      ['项目', _, '预算数'],
      ['全年预算合计', _, 1260.8],
      ['按资金来源', '本级财政安排', 1035],
      [_, '上级专项资金', 225.8],
      ['按资金运用', '基本支出', 895],
      [_, '项目支出', 365.8],
    ]);
    expect(found).toEqual(['partsOfTotal C2=C3 C4', 'basicAndProject C2=C5 C6']);
  });

  test('headings without figures divide a total too', () => {
    const found = relations([
      ['项目', '预算数'],
      ['支出合计', 100],
      ['一、按资金来源', _],
      ['财政拨款', 80],
      ['其他资金', 20],
      ['二、按资金用途', _],
      ['基本支出', 60],
      ['项目支出', 40],
    ]);
    expect(found).toEqual(['partsOfTotal B2=B4 B5', 'basicAndProject B2=B7 B8']);
  });

  test('by nature, then by function, below one total', () => {
    const found = relations([
      ['项目', '决算数', '备注'],
      ['支出合计', 100],
      ['基本支出', 60],
      ['项目支出', 40],
      ['教育支出', 70],
      ['住房保障支出', 30],
    ]);
    expect(found).toEqual(['basicAndProject B2=B3 B4', 'partsOfTotal B2=B5 B6']);
  });

  test('causes listed under a change, and parts that are only some', () => {
    expect(
      relations([
        ['项目', '2024年金额', '与上年对比', _],
        [_, _, '增减额', '增减率'],
        ['全年支出', 1679.56, -328.79, '-16.37%'],
        ['其中：文化支出', _, -227.43, _],
        ['　　　社保支出', _, -25.17, _],
        ['　　　卫生支出', _, -76.17, _],
      ]),
    ).toEqual(['causesOfChange C3=C4 C5 C6', 'changeRate D3=B3 C3 fromChange']);
    expect(
      relations([
        ['项目', '决算数', '预算数'],
        ['支出合计', 100, 100],
        ['其中：教育支出', 30, 30],
      ]),
    ).toEqual(['partsOfTotal C2=C3 some', 'partsOfTotal B2=B3 some']);
  });

  test('a balance printed in blocks side by side', () => {
    expect(
      relations([
        ['基本信息', '部门预算支出', '预算金额（万元）', '收入来源', '预算金额（万元）'],
        [_, '基本支出', 3110.76, '财政拨款', 10112.3],
        [_, '项目支出', 6998.54, '其他资金', 0],
        [_, '事业发展性支出', '预算金额（万元）', '按预算级次划分', '预算金额（万元）'],
        [_, '财政专项资金', 3, '区本级使用资金', 10112.3],
        [_, '其他事业发展性支出', 0, '拟用于对下转移支付资金', 0],
      ]),
    ).toEqual(['budgetBalance E2=C2 C3 C5 C6 -E3', 'byLevel E5=E2 E3 -E6']);
  });

  test('counts of staff and results are exact', () => {
    expect(
      relations([
        ['人员情况'],
        ['核定事业编制', 79],
        ['退休人员', 66],
        ['其中：财政全额拨款', 11],
        ['　　　财政核补', 55],
        [],
        ['媒体级别', '发稿媒体', '发稿数（篇）'],
        ['区级媒体', '合计', 427],
        [_, '人民号', 5],
        [_, '红网站', 422],
        [],
        ['项目', '数量（个）', '占比'],
        ['反馈问题', 42, _],
        ['其中：已整改', 39, '93%'],
        ['　　　正在整改', 2, '5%'],
        ['　　　未完成', 1, '2%'],
      ]),
    ).toEqual([
      'staffParts B3=B4 B5 exact',
      'resultParts C8=C9 C10 exact',
      'resultParts B13=B14 B15 B16 exact',
      'share C14=B14 B13 exact',
      'share C15=B15 B13 exact',
      'share C16=B16 B13 exact',
    ]);
  });

  test('a slip does not take its sum away where the words say that the parts are all', () => {
    const retired = (whole: number) =>
      relations([['人员情况'], ['退休人员', whole], ['其中：财政全额拨款', 11], ['　　　财政核补', 55]]);
    expect(retired(67)).toEqual(['staffParts B2=B3 B4 exact']);
    expect(
      relations([
        ['项目', '金额'],
        ['全年预算支出', 1260.8],
        ['其中：基本支出', 890],
        ['　　　项目支出', 365.8],
      ]),
    ).toEqual(['basicAndProject B2=B3 B4']);
  });

  test('the balance carried forward', () => {
    expect(
      relations([
        ['项目', '决算数', '备注'],
        ['上年结转和结余', 10],
        ['本年收入合计', 100],
        ['本年支出合计', 95],
        ['年末结转和结余', 15],
      ]),
    ).toContain('rollForward B5=B2 B3 -B4');
  });
});

const amounts = (sheet: SheetInput) => facts(sheet).accounts[0]?.lines.map(({ slots }) => slots) ?? [];

const rate = (header: string, value: number) =>
  amounts({
    rows: [
      ['项目', '决算数', '上年数', header],
      ['支出合计', 100, 90, value],
    ],
  })[0]?.changeRate?.figure;

const moneyUnits = (rows: Rows) =>
  facts(rows).accounts[0]?.lines.map(({ slots }) => slots.actual?.figure?.unit);
const countUnits = (rows: Rows) => facts(rows).results.map(({ value }) => value.figure?.unit);

describe('slots', () => {
  test('a figure is what the cell prints, whoever typed it', () => {
    const [plain, text, wide, empty, formula, failed] = amounts({
      rows: [
        ['项目', '决算数', '预算数'],
        ['甲支出', 448.5, 1],
        ['乙支出', '329.77 ', 1],
        ['丙支出', '１，２６０．８', 1],
        ['丁支出', _, 1],
        ['戊支出', { f: '=B2+B3', v: 778.2700000000001 }, 1],
        ['己支出', '#DIV/0!', 1],
      ],
    }).map(({ actual }) => actual);
    expect(plain).toMatchObject({ source: 'typed', figure: { value: '448.5', decimals: 2 } });
    expect(text).toMatchObject({ source: 'text', figure: { value: '329.77' } });
    expect(wide).toMatchObject({ source: 'text', figure: { value: '1260.8' } });
    expect(empty).toMatchObject({ source: 'empty', figure: null });
    expect(formula).toMatchObject({ source: 'formula', figure: { value: '778.27', decimals: 2 } });
    expect(failed).toMatchObject({ source: 'error', figure: null });
  });

  test('the number format decides the decimals', () => {
    const [line] = amounts({
      rows: [
        ['项目', '决算数', '上年数', '增减率'],
        ['支出合计', 100, 90.004, 0.1111],
      ],
      formats: { 'B2:C2': '#,##0.00', D2: '0.0%' },
    });
    expect(line?.actual?.figure).toMatchObject({ value: '100', decimals: 2 });
    expect(line?.previous?.figure?.value).toBe('90');
    expect(line?.changeRate?.figure).toMatchObject({ value: '11.1', decimals: 1, unit: '%' });
  });

  test('a rate without a percent format is a fraction, except below a % header', () => {
    expect(rate('增减率', 0.1111)).toMatchObject({ value: '11.11', decimals: 2, unit: '%' });
    expect(rate('增减率（%）', 11.11)).toMatchObject({ value: '11.11', decimals: 2, unit: '%' });
    expect(rate('增减率', 11.11)).toMatchObject({ value: '11.11', unit: '%' });
  });

  test('units: of the label, the column, the note above', () => {
    expect(moneyUnits([['单位：元'], ['项目', '决算数', '预算数'], ['基本支出', 1, 1]])).toEqual(['元']);
    expect(
      moneyUnits([['单位：元'], ['项目', '决算数（万元）', '预算数（万元）'], ['基本支出', 1, 1]]),
    ).toEqual(['万元']);
    expect(
      moneyUnits([
        ['项目', '决算数', '预算数'],
        ['基本支出（亿元）', 1, 1],
      ]),
    ).toEqual(['亿元']);
  });

  test('counts have the unit of their column, label, header or note', () => {
    expect(
      countUnits([
        ['统计项目', '计量单位', '完成数'],
        ['稿件', '篇', 5],
        ['会议', '次', 6],
      ]),
    ).toEqual(['篇', '次']);
    expect(
      countUnits([
        ['媒体级别', '发稿数（条）'],
        ['省级', 5],
      ]),
    ).toEqual(['条']);
    expect(countUnits([['单位：篇'], ['媒体级别', '发稿数'], ['省级', 5]])).toEqual(['篇']);
  });

  test('a formula without a computed value is unknown, not zero', () => {
    const found = facts([
      ['项目', '决算数', '上年数'],
      ['支出合计', { f: '=SUM(B3:B4)' }, 5],
    ]);
    expect(found.uncomputed).toEqual([{ sheet: '表', row: 1, column: 1 }]);
    expect(found.accounts[0]?.lines[0]?.slots.actual).toMatchObject({ source: 'formula', figure: null });
  });
});

describe('indicators', () => {
  const found = facts([
    ['项目资金（万元）', '', '', '年初预算数', '全年预算数', '全年执行数', '分值', '执行率', '得分'],
    [_, _, '年度资金总额', 100, 120, 118, 10, '98.33%', 9.83],
    ['绩效指标', '一级指标', '二级指标', '三级指标', '年度指标值', '实际完成值', '分值', '得分', '偏差原因'],
    [_, '产出指标（50分）', '数量指标', '稿件', '≥2200篇', '2859篇', 50, 50],
    [_, _, '成本指标'],
    ['总分', _, _, _, _, _, 100, 99.83],
  ]).indicators[0];

  test('a grid with its total, its funds and the points in its classes', () => {
    expect(found?.stage).toBe('evaluation');
    expect(found?.total?.score?.figure?.value).toBe('99.83');
    expect(found?.funds?.total?.slots.executed?.figure?.value).toBe('118');
    expect(found?.levelPoints.map(({ level, points }) => [level.value, points.value])).toEqual([
      ['产出指标（50分）', '50'],
    ]);
  });

  test('rows have their measures and anchors', () => {
    const [row, bare] = found?.indicators ?? [];
    expect(row?.target?.value).toMatchObject({
      kind: 'number',
      operator: '≥',
      figure: { value: '2200', unit: '篇' },
    });
    expect(row?.actual?.value).toMatchObject({ kind: 'number', figure: { value: '2859' } });
    expect(row?.cell).toMatchObject({ row: 3, column: 3 });
    expect(bare?.name.value).toBe('');
    expect(bare?.cell).toMatchObject({ row: 4, column: 2 });
  });

  test('operator and unit of their own columns are joined in', () => {
    const [row] =
      facts([
        ['三级指标', '指标性质', '指标值', '度量单位', '完成值', '权重', '得分'],
        ['稿件', '≥', 2200, '篇', 2859, 10, 10],
      ]).indicators[0]?.indicators ?? [];
    expect(row?.target?.value).toMatchObject({ operator: '≥', figure: { value: '2200', unit: '篇' } });
    expect(row?.actual?.value).toMatchObject({ operator: null, figure: { value: '2859', unit: '篇' } });
  });

  test.each([
    ['产出指标（50分）', '产出指标', '50'],
    ['产出指标(40分)', '产出指标', '40'],
    ['（一）产出指标', '产出指标', null],
    ['满意度\n指标 10分', '满意度指标', '10'],
    ['（50分）', '', '50'],
    ['数量指标', '数量指标', null],
  ])('class %p', (text, name, points) => {
    expect(classOf(text)).toMatchObject({ name, points: points === null ? null : { value: points } });
  });
});

describe('the workbook as a whole', () => {
  test('whose it is and for which year', () => {
    const named = facts([
      ['部门整体支出绩效自评表'],
      ['（2023年度）'],
      ['部门名称', '示例中心'],
      ['主管部门', '宣传部'],
    ]);
    expect(named.unitName).toMatchObject({ value: '示例中心', cell: { row: 2, column: 1 } });
    expect(named.year?.value).toBe('2023');
    const titled = facts([
      ['示例区融媒体中心部门概况'],
      ['２０２１年度'],
      ['项目', '内容'],
      ['单位性质', '公益一类'],
    ]);
    expect(titled.unitName?.value).toBe('示例区融媒体中心');
    expect(titled.year?.value).toBe('2021');
    expect(
      facts([
        ['项目', '内容'],
        ['单位性质', '公益一类'],
      ]).unitName,
    ).toBeNull();
  });

  test('lines are found by subject in every table of money', () => {
    const found = facts([
      ['项目', '决算数', '预算数'],
      ['一、基本支出', 895, 1],
      [],
      ['项目', '金额', '备注'],
      ['其中：基本支出', 890],
      ['　　　项目支出', 365.8],
    ]);
    expect(findLines(found, /^基本支出$/u).map(({ line }) => formatLocal(line.label.cell))).toEqual([
      'A2',
      'A5',
    ]);
  });

  test('garbage makes no exception', () => {
    const cell = fc.oneof(
      fc.constantFrom(
        '项目',
        '金额',
        '决算数',
        '合计',
        '其中：甲',
        '增减额',
        '增减率',
        '一级指标',
        '三级指标',
        '分值',
        '年度资金总额',
        '执行率',
        '占比',
        '编制数',
        _,
      ),
      fc.double(),
      fc.string({ maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 6 }), { maxLength: 10 }), (rows) => {
        const result = facts(rows);
        for (const { result: slot, operands } of result.relations) {
          expect(slot.cell.sheet).toBe('表');
          expect(operands.length).toBeGreaterThan(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});
