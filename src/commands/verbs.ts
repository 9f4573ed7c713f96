import {
  applyReport,
  check,
  FINDINGS_SHEET,
  findingsSheet,
  planReport,
  remembered,
  type PaneRequest,
} from '../assistant';
import type { Language } from '../messages';
import type { Host, HostFailure } from '../workbook';

/** What came of a ribbon button: it is done, or the pane must be asked to show something. */
export type Outcome = { readonly kind: 'done' } | { readonly kind: 'ask'; readonly request: PaneRequest };

const done: Outcome = { kind: 'done' };
const failure = (verb: 'check' | 'report', hostFailure: HostFailure): Outcome => ({
  kind: 'ask',
  request: { kind: 'failure', verb, failure: hostFailure },
});

/** 校验: writes the findings to the sheet 校验结果 and goes there. */
export async function runCheck(host: Host, language: Language): Promise<Outcome> {
  const read = await host.read();
  if (!read.ok) return failure('check', read.failure);
  const applied = await host.apply(findingsSheet(check(read.value, await remembered(host)), language));
  if (!applied.ok) return failure('check', applied.failure);
  const revealed = await host.reveal({ sheet: FINDINGS_SHEET, row: 0, column: 0 });
  return revealed.ok ? done : failure('check', revealed.failure);
}

/** 生成总结: writes the sheet 绩效自评报告; where there is one already, changes nothing and asks for the preview. */
export async function runReport(host: Host): Promise<Outcome> {
  const planned = await planReport(host);
  if (!planned.ok) return failure('report', planned.failure);
  const result = planned.value;
  if (result.replaces) return { kind: 'ask', request: { kind: 'report' } };
  const applied = await applyReport(host, result, result.changes);
  return applied.ok ? done : failure('report', applied.failure);
}
