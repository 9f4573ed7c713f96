import {
  applyChanges,
  applyReport,
  changesOf,
  checkWorkbook,
  describeFailure,
  insertForm,
  planFill,
  planReport,
  recallUndo,
  undoChanges,
} from '../../src/assistant';
import type { Change, Host, HostFailure, Result } from '../../src/workbook';
import type { MemoryStore } from '../../src/workbench/memory';
import type { PlannedFault } from '../../src/workbench/requests';
import { startExcel } from '../support/excelHost';
import { done, type StartSheet } from '../support/hostContract';
import { TARGET_SHEET } from '../support/yearForms';

// Hundreds of workbooks, each with a client of its own.
jest.setTimeout(240_000);

const EVALUATION: StartSheet = {
  name: '自评表',
  cells: {
    A1: '项目资金',
    B1: '全年预算数',
    C1: '全年执行数',
    D1: '执行率',
    A2: '年度资金总额',
    B2: 100,
    C2: 90,
    A3: '财政拨款',
    B3: 100,
    C3: 90,
    A5: '一级指标',
    B5: '二级指标',
    C5: '三级指标',
    D5: '年度指标值',
    E5: '实际完成值',
    F5: '分值',
    G5: '得分',
    A6: '产出指标',
    B6: '数量指标',
    C6: '指标1：发稿数量',
    D6: '≥50篇',
    E6: '60篇',
    F6: 50,
    A7: '效益指标',
    B7: '社会效益指标',
    C7: '知晓率',
    D7: '≥90百分比',
    E7: '95%',
    F7: 40,
    A8: '总分',
  },
};
const SHEETS = [EVALUATION, TARGET_SHEET];

/** What stands in the workbook, to its last format. */
function everything(store: MemoryStore): Record<string, unknown> {
  const found: Record<string, unknown> = {};
  for (const { id, name } of store.sheets()) {
    const area = store.usedArea(id, false);
    found[name] = {
      area,
      merges: store.merges(id),
      extras: store.extras.get(id) ?? null,
      formulas: area && store.formulas(id, area),
      looks:
        area &&
        Array.from({ length: area.rows }, (_, r) =>
          Array.from({ length: area.columns }, (__, c) => ({
            style: store.style(id, area.row + r, area.column + c),
            borders: store.borders(id, area.row + r, area.column + c),
          })),
        ),
      values: area && store.values(id, area),
    };
  }
  return found;
}

type Work = (host: Host) => Promise<Result<unknown, HostFailure>>;

/** Each prepares on a host that answers, and gives what is to be done under a fault. */
const VERBS: Readonly<Record<string, (host: Host) => Promise<Work>>> = {
  填充: async (host) => {
    const changes = changesOf(await done(planFill(host)));
    expect(changes.length).toBeGreaterThan(2);
    return async (later) => applyChanges(later, changes);
  },
  修正: async (host) => {
    const { findings } = await done(checkWorkbook(host));
    const changes = findings.flatMap(({ fix }): readonly Change[] =>
      fix?.kind === 'fix' ? fix.changes : [],
    );
    expect(changes.length).toBeGreaterThan(1);
    return async (later) => applyChanges(later, changes);
  },
  表格: async () =>
    Promise.resolve(async (later: Host) =>
      insertForm(later, { kind: 'derived', form: 'evaluation', from: TARGET_SHEET.name }),
    ),
  生成总结: async (host) => {
    const result = await done(planReport(host));
    return async (later) => applyReport(later, result, result.changes);
  },
};

interface Found {
  readonly before: Record<string, unknown>;
  readonly after: Record<string, unknown>;
  readonly result: Result<unknown, HostFailure>;
  readonly requests: number;
}

async function under(verb: string, at: ReadonlyMap<number, PlannedFault>): Promise<Found> {
  const { host, store, client } = startExcel(SHEETS);
  await store.settle();
  const work = await VERBS[verb]!(host);
  const before = everything(store);
  client.host.setFaults({ at });
  client.host.resetCounts();
  const result = await work(host);
  const { requests } = client.host.counts;
  client.host.setFaults({});
  await store.settle();
  const after = everything(store);
  client.close();
  return { before, after, result, requests };
}

/** Whether the pane says that nothing was changed, and keeps nothing to restore. */
const saysUnchanged = (result: Found['result']): boolean =>
  !result.ok &&
  result.failure.unrestored === undefined &&
  describeFailure('zh-CN', result.failure).includes('工作簿没有改动');

/** Those that write few cells. */
const SMALL: ReadonlySet<string> = new Set(['填充', '修正']);
const FEW_ACTIONS = [...Array(40).keys(), 45, 50, 60, 70, 80, 100, 120];
const MANY_ACTIONS = Array.from({ length: 36 }, (_, index) => index * 11);
const CODES = ['GeneralException', 'AccessDenied', 'InvalidOperationInCellEditMode'] as const;

describe.each(Object.keys(VERBS))('%s under one failure', (verb) => {
  it('leaves the workbook wholly before or wholly after, and says which', async () => {
    const clean = await under(verb, new Map());
    expect(clean.result.ok).toBe(true);
    expect(clean.after).not.toEqual(clean.before);
    const outcomes = new Set<string>();
    for (let request = 1; request <= clean.requests + 2; request += 1) {
      for (const code of CODES) {
        const ways: readonly PlannedFault['after'][] =
          code === 'InvalidOperationInCellEditMode' ? ['refused'] : ['refused', 'lost'];
        for (const after of ways) {
          const found = await under(
            verb,
            new Map([[request, { code, ...(after !== undefined && { after }) }]]),
          );
          expect(found.after).toEqual(found.result.ok ? clean.after : found.before);
          expect(saysUnchanged(found.result)).toBe(!found.result.ok);
          outcomes.add(String(found.result.ok));
        }
      }
    }
    expect(outcomes).toEqual(new Set(['true', 'false']));
  });

  it('does so whichever action of the writing request fails', async () => {
    const clean = await under(verb, new Map());
    const writing = await writingRequest(verb, clean);
    let failures = 0;
    for (const action of SMALL.has(verb) ? FEW_ACTIONS : MANY_ACTIONS) {
      const found = await under(verb, new Map([[writing, { code: 'GeneralException', after: action }]]));
      expect(found.after).toEqual(found.result.ok ? clean.after : found.before);
      if (!found.result.ok) failures += 1;
    }
    expect(failures).toBeGreaterThan(5);
  });

  it('names the cells where restoring fails too, keeps what was there, and restores it later', async () => {
    const clean = await under(verb, new Map());
    const writing = await writingRequest(verb, clean);
    const { host, store, client } = startExcel(SHEETS);
    await store.settle();
    const work = await VERBS[verb]!(host);
    const before = everything(store);
    // From the middle of the writing on, nothing is answered any more.
    const faults = new Map<number, PlannedFault>([
      [writing, { code: 'GeneralException', after: SMALL.has(verb) ? 12 : 60 }],
    ]);
    for (let request = writing + 1; request < writing + 30; request += 1)
      faults.set(request, { code: 'GeneralException' });
    client.host.setFaults({ at: faults });
    client.host.resetCounts();
    const result = await work(host);
    if (result.ok) throw new Error('did not fail');
    const { unrestored } = result.failure;
    if (!unrestored) throw new Error('nothing is named');
    expect(unrestored.cells.length).toBeGreaterThan(0);
    expect(describeFailure('zh-CN', result.failure)).toContain('未能恢复');
    client.host.setFaults({});
    // As JSON, as the workbook would keep it.
    const image = JSON.parse(JSON.stringify(unrestored.image)) as typeof unrestored.image;
    await done(undoChanges(host, image));
    await store.settle();
    expect(everything(store)).toEqual(before);
    expect(await done(recallUndo(host))).toBeNull();
    client.close();
  });
});

/** The request after which the workbook is no longer as before, by stopping every later one. */
async function writingRequest(verb: string, clean: Found): Promise<number> {
  for (let request = 1; request <= clean.requests; request += 1) {
    const { host, store, client } = startExcel(SHEETS);
    await store.settle();
    const work = await VERBS[verb]!(host);
    const before = JSON.stringify(everything(store));
    let changed = false;
    client.host.setFaults({
      before: (number) => {
        if (number === request + 1) changed = JSON.stringify(everything(store)) !== before;
      },
    });
    client.host.resetCounts();
    await work(host);
    client.close();
    if (changed) return request;
  }
  throw new Error('nothing was written');
}
