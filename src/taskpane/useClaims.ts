import { useCallback, useRef, type RefObject } from 'react';
import type { ClaimSource } from './claimSource';
import {
  ok,
  sheetNamed,
  type Change,
  type Host,
  type HostFailure,
  type RangeAddress,
  type Result,
} from '../workbook';
import type { Event, Verb } from './session';

type Verbs = typeof import('../assistant');

/** The text of a Word or text file, read where the person sits. */
export type OpenDocument = (file: File) => Promise<Result<string, HostFailure>>;

export interface ClaimActions {
  readonly claims: (source: ClaimSource) => void;
  /** Reads a file from disk; null where files cannot be read. */
  readonly claimsFile: ((file: File) => void) | null;
  /** Writes into sentences of the sheet, and reads them again. */
  readonly mendText: (changes: readonly Change[]) => void;
}

interface Tools {
  readonly host: Host;
  readonly run: (verb: Verb, work: (verbs: Verbs) => Promise<void>) => void;
  readonly dispatch: (event: Event) => void;
  readonly showFailed: (verb: Verb, failure: HostFailure) => void;
  readonly selection: RefObject<RangeAddress | null>;
  readonly openDocument: OpenDocument | undefined;
}

/** The verbs of 核对文字 over the session's tools. */
export function useClaims({ host, run, dispatch, showFailed, selection, openDocument }: Tools): ClaimActions {
  const last = useRef<{ source: ClaimSource; range: RangeAddress | null }>({
    source: { kind: 'report' },
    range: null,
  });

  const readInto = useCallback(
    async (verbs: Verbs) => {
      const { source, range } = last.current;
      const read = await verbs.claimsOf(host, (workbook) => {
        if (source.kind === 'text' || source.kind === 'document') return verbs.plainNarrative(source.text);
        if (source.kind === 'selection')
          return range ? verbs.rangeNarrative(workbook, range) : verbs.plainNarrative('');
        const sheet = sheetNamed(workbook, verbs.REPORT_SHEET);
        return sheet ? verbs.sheetNarrative(sheet) : verbs.plainNarrative('');
      });
      if (!read.ok) {
        showFailed('claims', read.failure);
        return;
      }
      const result = read.value.narrative.text.trim() === '' ? null : read.value;
      dispatch({ kind: 'showed', view: { kind: 'claims', shown: { source, result, range } } });
    },
    [dispatch, host, showFailed],
  );

  const claims = useCallback(
    (source: ClaimSource) => {
      last.current = { source, range: source.kind === 'selection' ? selection.current : null };
      run('claims', readInto);
    },
    [readInto, run, selection],
  );

  const claimsFile = useCallback(
    (file: File) => {
      run('claims', async (verbs) => {
        const read = openDocument ? await openDocument(file) : ok('');
        if (!read.ok) {
          showFailed('claims', read.failure);
          return;
        }
        last.current = { source: { kind: 'document', name: file.name, text: read.value }, range: null };
        await readInto(verbs);
      });
    },
    [openDocument, readInto, run, showFailed],
  );

  const mendText = useCallback(
    (changes: readonly Change[]) => {
      run('applyText', async (verbs) => {
        const applied = await verbs.applyChanges(host, changes);
        if (!applied.ok) {
          showFailed('applyText', applied.failure);
          return;
        }
        dispatch({ kind: 'recalled', undo: applied.value });
        await readInto(verbs);
      });
    },
    [dispatch, host, readInto, run, showFailed],
  );

  return { claims, claimsFile: openDocument ? claimsFile : null, mendText };
}
