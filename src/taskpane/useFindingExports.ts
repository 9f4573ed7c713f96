import { useMemo, type RefObject } from 'react';
import type { Kept } from '../assistant';
import type { Language } from '../messages';
import type { Change, Host, HostFailure, Result } from '../workbook';
import { download } from './download';
import type { Event, Verb } from './session';

type Verbs = typeof import('../assistant');

/** Makes a workbook file of what changes make. */
export type MakeFile = (changes: readonly Change[]) => Promise<Result<Uint8Array<ArrayBuffer>, HostFailure>>;

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** Ways to take the findings along; each checks first, so that they are those of the workbook as it stands. */
export interface FindingExports {
  /** Writes them to their sheet. */
  readonly exportFindings: (language: Language) => void;
  /** Gives them as a workbook file to save; null where no files can be made. */
  readonly saveFindings: ((language: Language) => void) | null;
}

interface Tools {
  readonly host: Host;
  readonly run: (verb: Verb, work: (verbs: Verbs) => Promise<void>) => void;
  readonly dispatch: (event: Event) => void;
  readonly showFailed: (verb: Verb, failure: HostFailure) => void;
  readonly kept: RefObject<Kept>;
  readonly makeFile: MakeFile | undefined;
}

export function useFindingExports(tools: Tools): FindingExports {
  const { host, run, dispatch, showFailed, kept, makeFile } = tools;
  return useMemo(() => {
    const exportFindings = (language: Language) =>
      run('export', async (verbs) => {
        const checked = await verbs.checkWorkbook(host, {}, kept.current);
        const applied = checked.ok
          ? await verbs.applyChanges(host, verbs.findingsSheet(checked.value, language))
          : checked;
        if (!applied.ok) {
          showFailed('export', applied.failure);
          return;
        }
        dispatch({ kind: 'recalled', undo: applied.value });
        if (checked.ok) dispatch({ kind: 'checked', view: 'findings', result: checked.value, compare: true });
        await host.reveal({ sheet: verbs.FINDINGS_SHEET, row: 0, column: 0 });
      });
    const saveFindings = (make: MakeFile) => (language: Language) =>
      run('export', async (verbs) => {
        const checked = await verbs.checkWorkbook(host, {}, kept.current);
        if (!checked.ok) {
          showFailed('export', checked.failure);
          return;
        }
        const made = await make(verbs.newFindingsSheet(checked.value, language));
        if (!made.ok) {
          showFailed('export', made.failure);
          return;
        }
        dispatch({ kind: 'checked', view: 'findings', result: checked.value, compare: true });
        const book = checked.value.understood.workbook.name.replace(/\.\w+$/, '');
        download(`${verbs.FINDINGS_SHEET}${book && ` ${book}`}.xlsx`, made.value, XLSX);
      });
    return { exportFindings, saveFindings: makeFile ? saveFindings(makeFile) : null };
  }, [dispatch, host, kept, makeFile, run, showFailed]);
}
