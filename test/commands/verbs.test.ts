import { runCheck, runReport } from '../../src/commands/verbs';
import { MemoryHost } from '../support/memoryHost';

const start = () =>
  new MemoryHost([
    {
      name: '收支',
      cells: {
        A1: '2024年支出情况表',
        A2: '单位：万元',
        A3: '项目',
        B3: '2024年',
        A4: '支出合计',
        B4: 1260.8,
        A5: '基本支出',
        B5: 890,
        A6: '项目支出',
        B6: 365.8,
      },
    },
  ]);

async function textOf(host: MemoryHost, sheet: string): Promise<string> {
  const read = await host.read();
  if (!read.ok) throw new Error(read.failure.code);
  return JSON.stringify(read.value.sheets.find(({ name }) => name === sheet)?.values ?? null);
}

test('校验 writes the findings to their sheet, again and again', async () => {
  const host = start();
  expect(await runCheck(host, 'zh-CN')).toEqual({ kind: 'done' });
  const first = await textOf(host, '校验结果');
  expect(first).toContain('1255.8');
  expect(host.revealed).toEqual([{ sheet: '校验结果', row: 0, column: 0 }]);
  expect(await runCheck(host, 'zh-CN')).toEqual({ kind: 'done' });
  expect(await textOf(host, '校验结果')).toBe(first);
});

test('生成总结 writes the report once; a second time it changes nothing and asks for the preview', async () => {
  const host = start();
  expect(await runReport(host)).toEqual({ kind: 'done' });
  const written = await host.read();
  expect(await runReport(host)).toEqual({ kind: 'ask', request: { kind: 'report' } });
  expect(await host.read()).toEqual(written);
});

test('a failure is handed to the pane', async () => {
  const host = start();
  host.failNext.set('read', { code: 'editing' });
  expect(await runCheck(host, 'zh-CN')).toEqual({
    kind: 'ask',
    request: { kind: 'failure', verb: 'check', failure: { code: 'editing' } },
  });
  host.failNext.set('apply', { code: 'protected', sheet: '收支' });
  expect(await runReport(host)).toMatchObject({ kind: 'ask', request: { failure: { code: 'protected' } } });
});
