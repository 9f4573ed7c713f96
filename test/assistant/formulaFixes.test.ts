import { applyChanges, check, undoChanges } from '../../src/assistant';
import type { Finding } from '../../src/findings';
import type { Host } from '../../src/workbook';
import { formatLocal, sameCell } from '../../src/workbook';
import { startExcel } from '../support/excelHost';
import { done, refused, type StartCell, type StartSheet } from '../support/hostContract';
import { MemoryHost } from '../support/memoryHost';

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
const FUNDS = [
  '项目资金（万元）',
  null,
  '年初预算数',
  '全年预算数（A）',
  '全年执行数（B）',
  '分值',
  '执行率（B/A）',
  '得分',
];
const REASON = '采编人员调整所致，下一步补齐力量并按月调度';

/** A form whose computed cells were typed, and typed wrong. */
const ROWS: readonly (readonly StartCell[])[] = [
  ['项目支出绩效自评表'],
  ['（2024年度）'],
  ['项目名称', '采编能力提升'],
  ['主管部门', '示例区委宣传部'],
  ['实施单位', '示例区融媒体中心'],
  FUNDS,
  ['年度资金总额', null, 100, 100, 86.2, 10, { value: 0.9, format: '0.00%' }, 8],
  ['其中：当年财政拨款', null, 100, 100, 86.2, '—', { value: 0.862, format: '0.00%' }, '—'],
  ['年度总体目标', '预期目标', null, null, '实际完成情况'],
  [null, '全年完成采编任务，扩大宣传覆盖面。', null, null, '完成大部分采编任务，覆盖面有所扩大。'],
  HEADER,
  ['产出指标', '数量指标', '发稿数量', '≥50篇', '40篇', 50, 50, REASON],
  ['效益指标', '社会效益指标', '覆盖人数', '≥5万人', '5万人', 30, 31],
  ['满意度指标', '服务对象满意度指标', '受众满意度', '≥90%', '92%', 10, 10],
  ['总分', null, null, null, null, 100, 99],
  ['自评等级', '优'],
];

const SHEETS: readonly StartSheet[] = [
  {
    name: '自评表',
    cells: Object.fromEntries(
      ROWS.flatMap((row, r) =>
        row.flatMap((cell, c): [string, StartCell][] =>
          cell === null ? [] : [[formatLocal({ row: r, column: c }), cell]],
        ),
      ),
    ),
  },
];

const found = async (host: Host) => check(await done(host.read()), { scheme: 'national-2020' }).findings;
const written = (finding: Finding) =>
  finding.fix?.changes.map((change) => (change.kind === 'cell' ? change.content?.formula : null));

test('a typed figure that its operands contradict is replaced by the formula that 填充 writes', async () => {
  const host = new MemoryHost(SHEETS);
  const findings = await found(host);
  const fixes = findings.map(({ rule, cell, fix, ...finding }) => [
    rule,
    formatLocal(cell),
    fix?.kind ?? null,
    written({ rule, cell, fix, ...finding }) ?? null,
  ]);
  expect(fixes).toEqual(
    expect.arrayContaining([
      ['G02', 'G7', 'fix', ['=IF(D7=0,"—",E7/D7)']],
      ['E06', 'H7', 'fix', ['=ROUND(MIN(1,E7/D7)*F7,2)']],
      [
        'E02',
        'G12',
        'fix',
        [
          '=ROUND(MIN(1,VALUE(SUBSTITUTE(E12,"篇",""))/VALUE(SUBSTITUTE(SUBSTITUTE(D12,"≥",""),"篇","")))*F12,2)',
        ],
      ],
      [
        'E01',
        'G13',
        'fix',
        [
          '=ROUND(MIN(1,VALUE(SUBSTITUTE(E13,"万人",""))/VALUE(SUBSTITUTE(SUBSTITUTE(D13,"≥",""),"万人","")))*F13,2)',
        ],
      ],
    ]),
  );
});

/** Applies every safe fix, parts before their totals, since this host does not calculate. */
async function mend(host: Host): Promise<readonly Finding[]> {
  for (let round = 0; round < 5; round += 1) {
    const findings = await found(host);
    const safe = findings.filter(({ fix }) => fix?.kind === 'fix');
    if (safe.length === 0) return findings;
    const first = safe.filter(({ related }) =>
      related.every((part) => !safe.some(({ cell }) => sameCell(cell, part))),
    );
    await done(host.apply(first.flatMap(({ fix }) => fix?.changes ?? [])));
  }
  throw new Error('fixes bring about fixes without end');
}

test('applying all safe fixes leaves nothing that a formula could mend', async () => {
  const host = new MemoryHost(SHEETS);
  const left = await mend(host);
  // Only the classes that the form leaves out.
  expect([...new Set(left.map(({ rule }) => rule))]).toEqual(['A06']);
});

test('no fix touches what a person reported', async () => {
  const host = new MemoryHost(SHEETS);
  const reported = new Set(['E7', 'E8', 'E12', 'E13', 'E14', 'D12', 'D13', 'D14']);
  const touched = (await found(host)).flatMap(({ fix }) =>
    (fix?.changes ?? []).flatMap((change) => (change.kind === 'cell' ? [formatLocal(change.cell)] : [])),
  );
  expect(touched.length).toBeGreaterThan(3);
  expect(touched.filter((cell) => reported.has(cell))).toEqual([]);
});

test('where a wrong formula stands already, a person decides', async () => {
  const [sheet] = SHEETS;
  const cells = { ...sheet?.cells, G12: { formula: '=F12', value: 50 } };
  const host = new MemoryHost([{ name: '自评表', cells }]);
  const finding = (await found(host)).find(({ rule }) => rule === 'E02');
  expect(finding?.fix?.kind).toBe('suggestion');
  const change = finding?.fix?.changes[0];
  expect(change?.kind === 'cell' && change.expect).toEqual({ formula: '=F12', value: 50 });
});

describe('through the real Office.js client', () => {
  test('a fix, then undo, restores every cell, formula and format', async () => {
    const excel = startExcel(SHEETS);
    const before = await done(excel.host.read());
    for (const { fix } of await found(excel.host)) {
      if (!fix) continue;
      const image = await done(applyChanges(excel.host, fix.changes));
      expect(await done(excel.host.read())).not.toEqual(before);
      await done(undoChanges(excel.host, image));
      expect(await done(excel.host.read())).toEqual(before);
    }
    await excel.close?.();
  });

  test('a protected sheet, or a cell that was edited meanwhile, is refused and nothing is written', async () => {
    const [sheet] = SHEETS;
    const fixes = (await found(new MemoryHost(SHEETS))).flatMap(({ fix }) => (fix ? [fix] : []));
    const changes = fixes.filter(({ kind }) => kind === 'fix').flatMap((fix) => fix.changes);
    const locked = startExcel([{ name: '自评表', cells: sheet?.cells ?? {}, protected: true }]);
    const before = await done(locked.host.read());
    expect(await refused(locked.host.apply(changes))).toMatchObject({ code: 'protected', sheet: '自评表' });
    expect(await done(locked.host.read())).toEqual(before);
    await locked.close?.();
    const shared = startExcel(SHEETS);
    await shared.edit("'自评表'!G12", 45);
    const edited = await done(shared.host.read());
    expect(await refused(shared.host.apply(changes))).toMatchObject({
      code: 'changed',
      cells: [{ sheet: '自评表', row: 11, column: 6 }],
    });
    expect(await done(shared.host.read())).toEqual(edited);
    await shared.close?.();
  });
});
