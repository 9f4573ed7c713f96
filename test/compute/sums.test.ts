import { evaluationOf, Facts, sheetOf, workbookOf, type TestCell } from './builder';
import { formulasHold, lines, plan, planByHand, reasons, scheme } from './planning';

const parts = (third: TestCell) =>
  [
    ['项目', '金额'],
    ['合计', null],
    ['甲', 90.72],
    ['乙', third],
    ['丙', '8.68'],
  ] as const;
const threeParts = (of: Facts) => ({ relations: [of.relation('sum', 'B2', ['B3', 'B4', 'B5'])] });

const rows = [
  ['项目', '金额'],
  ['合计', null],
  ['甲', 90.72],
  ['乙', 1.52],
  ['丙', 8.68],
] as const;

test('neighbours are one range', () => {
  const result = plan(rows, (of) => ({ relations: [of.relation('sum', 'B2', ['B3', 'B4', 'B5'])] }));
  expect(lines(result)).toEqual(['合计 B2 =SUM(B3:B5) → 100.92']);
});

test('others are listed, subtracted ones behind', () => {
  const result = plan(rows, (of) => ({
    relations: [of.relation('sum', 'B2', ['B3', 'B5', 'B4'], { signs: [1, 1, -1] })],
  }));
  expect(lines(result)).toEqual(['合计 B2 =SUM(B3,B5)-B4 → 97.88']);
});

test('a part that says 无 counts nothing, and so does a blank one beside others', () => {
  expect(lines(plan(parts('—'), threeParts))).toEqual(['合计 B2 =SUM(B3,VALUE(B5)) → 99.4']);
  expect(lines(plan(parts(null), threeParts))).toEqual(['合计 B2 =SUM(B3:B4,VALUE(B5)) → 99.4']);
});

test('parts that are all blank, or one that no formula reads, leave the total open', () => {
  const blank = [
    ['项目', '金额'],
    ['合计', null],
    ['甲', null],
    ['乙', null],
    ['丙', null],
  ] as const;
  expect(reasons(plan(blank, threeParts))).toEqual(['合计 B2 missingInput']);
  expect(reasons(plan(parts('约5'), threeParts))).toEqual(['合计 B2 numberAsText']);
});

const identity = (of: Facts) => ({
  relations: [of.relation('sum', 'B2', ['B3', 'B4', 'B5'], { signs: [1, 1, -1] })],
});

test('an identity of a whole budget needs every part of it', () => {
  expect(reasons(plan(parts(null), identity))).toEqual(['合计 B2 missingInput']);
});

test('其中 items do not make a total', () => {
  expect(
    plan(rows, (of) => ({ relations: [of.relation('sum', 'B2', ['B3', 'B4'], { complete: false })] })),
  ).toEqual({
    fillings: [],
    unfilled: [],
  });
});

test('a total of totals that are filled with it', () => {
  const result = plan(
    [
      ['总计', null],
      ['小计一', null],
      ['甲', 0.1],
      ['乙', 0.2],
      ['小计二', null],
      ['丙', 0.3],
    ],
    (of) => ({
      relations: [
        of.relation('sum', 'B1', ['B2', 'B5']),
        of.relation('sum', 'B2', ['B3', 'B4']),
        of.relation('sum', 'B5', ['B6']),
      ],
    }),
  );
  expect(lines(result)).toEqual([
    '合计 B1 =SUM(B2,B5) → 0.6',
    '合计 B2 =SUM(B3:B4) → 0.3',
    '合计 B5 =B6 → 0.3',
  ]);
});

test('cells that rest on each other are left alone', () => {
  const result = plan(
    [
      ['甲', null],
      ['乙', null],
    ],
    (of) => ({
      relations: [of.relation('sum', 'B1', ['B2']), of.relation('sum', 'B2', ['B1'])],
    }),
  );
  expect(reasons(result)).toEqual(['合计 B1 missingInput', '合计 B2 missingInput']);
});

test('another sheet’s cells carry its name, quotes doubled', () => {
  const there = sheetOf("收'支", [['合计', 5]]);
  const here = sheetOf('表1', [['合计', null]]);
  const workbook = workbookOf(here, there);
  const relation = new Facts(here).relation('sum', 'B1', [], { operands: [new Facts(there).slot('B1')] });
  const result = planByHand(evaluationOf({ relations: [relation] }), scheme, workbook);
  formulasHold(result, workbook);
  expect(lines(result)).toEqual(["合计 B1 ='收''支'!B1 → 5"]);
});
