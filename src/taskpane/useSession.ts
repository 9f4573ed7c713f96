import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { Kept, ReportResult, SettingsChange } from '../assistant';
import type { CarriedFigure, FormRequest } from '../compute';
import type { OwnTemplate } from '../narrate';
import type {
  BeforeImage,
  CellAddress,
  Change,
  Host,
  HostFailure,
  Mark,
  RangeAddress,
  Result,
  WorkbookSnapshot,
} from '../workbook';
import { useClaims, type ClaimActions, type OpenDocument } from './useClaims';
import { useFindingExports, type FindingExports, type MakeFile } from './useFindingExports';
import { initialSession, next, type Session, type Verb, type View } from './session';

/** The work behind the buttons, over a host; loaded when first needed so that the shell shows at once. */
export type Verbs = typeof import('../assistant');

/** A workbook file, read where the person sits. */
export type OpenFile = (file: File) => Promise<Result<WorkbookSnapshot, HostFailure>>;

/** How files that the person chooses are read and new ones made; what is absent cannot be done here. */
export interface Files {
  readonly openFile?: OpenFile | undefined;
  readonly openDocument?: OpenDocument | undefined;
  readonly makeFile?: MakeFile | undefined;
}

export interface Actions extends ClaimActions, FindingExports {
  readonly check: () => void;
  /** Checks beside whatever else goes on; tells whether the list is now of the workbook as it stands. */
  readonly recheck: (edits: number) => Promise<boolean>;
  readonly settings: () => void;
  /** Shows the tables that were read. */
  readonly tables: () => void;
  /** Keeps something in the workbook that a person settled, and checks again. */
  readonly settle: (change: SettingsChange) => void;
  /** The cell that is selected in the workbook, as far as the host told. */
  readonly selected: () => CellAddress | null;
  readonly fill: () => void;
  /** Shows what a file of last year has for the blank cells of 上年; null where files cannot be read. */
  readonly lastYear: ((file: File) => void) | null;
  readonly applyLastYear: (file: string, figures: readonly CarriedFigure[]) => void;
  readonly report: () => void;
  /** The preview by another template: the id of one, or a person's own text. */
  readonly reportBy: (template: string | OwnTemplate) => void;
  /** `written` is the report that the changes put on its sheet: it is remembered, so that edits can be told from it. */
  readonly apply: (
    verb: 'applyFill' | 'applyReport',
    changes: readonly Change[],
    written?: ReportResult,
  ) => void;
  /** Applies fixes, and checks again. */
  readonly mend: (changes: readonly Change[]) => void;
  readonly forms: () => void;
  /** Makes a form and adds its sheet. */
  readonly insertForm: (request: FormRequest) => void;
  readonly undo: () => void;
  readonly reveal: (cell: CellAddress) => void;
  readonly mark: (marks: readonly Mark[]) => void;
  readonly home: () => void;
  readonly show: (view: View) => void;
}

/** The sheet that changes write to; undefined where they write to none. */
function sheetOf(changes: readonly Change[]): string | undefined {
  const first = changes.find((change) => change.kind === 'cell');
  return first?.kind === 'cell' ? first.cell.sheet : undefined;
}

/** The pane's state and what its buttons do. Nothing fails silently: every failure becomes a view. */
export function useSession(
  host: Host,
  loadVerbs: () => Promise<Verbs>,
  { openFile, openDocument, makeFile }: Files = {},
): readonly [Session, Actions] {
  const [session, dispatch] = useReducer(next, initialSession);
  const running = useRef(false);
  const selection = useRef<RangeAddress | null>(null);
  const kept = useRef<Kept>({ memory: null });

  /** Whatever is thrown is our own fault, and shown. */
  const guard = useCallback(async (verb: Verb, work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      dispatch({ kind: 'showed', view: { kind: 'fault', detail: detailOf(error), verb } });
    }
  }, []);

  const run = useCallback(
    (verb: Verb, work: (verbs: Verbs) => Promise<void>) => {
      // One verb at a time: a second click while the host works would read a half-written workbook.
      if (running.current) return;
      running.current = true;
      dispatch({ kind: 'started', verb });
      void guard(verb, async () => work(await loadVerbs())).finally(() => {
        running.current = false;
      });
    },
    [guard, loadVerbs],
  );

  const show = useCallback(<T>(verb: Verb, result: Result<T, HostFailure>, view: (value: T) => View) => {
    dispatch({
      kind: 'showed',
      view: result.ok ? view(result.value) : { kind: 'failure', failure: result.failure, verb },
    });
  }, []);

  const checkInto = useCallback(
    (
      verb: 'check' | 'settle',
      view: 'findings' | 'settings' | 'tables' | 'same',
      change?: SettingsChange,
    ) => {
      run(verb, async (verbs) => {
        const settled = change && (await verbs.changeSettings(host, change));
        const checked = settled && !settled.ok ? settled : await verbs.checkWorkbook(host, {}, kept.current);
        if (checked.ok) dispatch({ kind: 'checked', view, result: checked.value, compare: !change });
        else dispatch({ kind: 'showed', view: { kind: 'failure', failure: checked.failure, verb } });
      });
    },
    [host, run],
  );
  const check = useCallback(() => checkInto('check', 'findings'), [checkInto]);
  const settings = useCallback(() => checkInto('check', 'settings'), [checkInto]);
  const tables = useCallback(() => checkInto('check', 'tables'), [checkInto]);
  const settle = useCallback((change: SettingsChange) => checkInto('settle', 'same', change), [checkInto]);

  const recheck = useCallback(
    async (edits: number): Promise<boolean> => {
      if (running.current) return false;
      try {
        const result = await (await loadVerbs()).recheckWorkbook(host, kept.current);
        // A verb that was started meanwhile has the newer word.
        if (!result.ok || running.current) return false;
        dispatch({ kind: 'rechecked', result: result.value, edits });
        return true;
      } catch (error) {
        dispatch({ kind: 'showed', view: { kind: 'fault', detail: detailOf(error), verb: 'check' } });
        return true;
      }
    },
    [host, loadVerbs],
  );

  const fill = useCallback(() => {
    run('fill', async (verbs) => {
      show('fill', await verbs.planFill(host), (result) => ({ kind: 'fill', result }));
    });
  }, [host, run, show]);

  const report = useCallback(() => {
    run('report', async (verbs) => {
      show('report', await verbs.planReport(host), (result) => ({ kind: 'report', result }));
    });
  }, [host, run, show]);

  const reportBy = useCallback(
    (template: string | OwnTemplate) => {
      run('report', async (verbs) => {
        show('report', await verbs.planReport(host, { template }), (result) => ({ kind: 'report', result }));
      });
    },
    [host, run, show],
  );

  /** Where even the restoring failed, what the apply replaced is kept for later. */
  const showFailed = useCallback((verb: Verb, failure: HostFailure) => {
    const view: View = { kind: 'failure', failure, verb };
    const { unrestored } = failure;
    dispatch(unrestored ? { kind: 'applied', view, undo: unrestored.image } : { kind: 'showed', view });
  }, []);

  const exports = useFindingExports({ host, run, dispatch, showFailed, kept, makeFile });

  const mend = useCallback(
    (changes: readonly Change[]) => {
      run('applyFix', async (verbs) => {
        const applied = await verbs.applyChanges(host, changes);
        if (!applied.ok) {
          showFailed('applyFix', applied.failure);
          return;
        }
        dispatch({ kind: 'recalled', undo: applied.value });
        const checked = await verbs.checkWorkbook(host, {}, kept.current);
        if (checked.ok) dispatch({ kind: 'checked', view: 'findings', result: checked.value, compare: true });
        else showFailed('check', checked.failure);
      });
    },
    [host, run, showFailed],
  );

  const forms = useCallback(() => {
    run('form', async (verbs) => {
      show('form', await verbs.planForms(host), (result) => ({ kind: 'forms', result }));
    });
  }, [host, run, show]);

  const insertForm = useCallback(
    (request: FormRequest) => {
      run('applyForm', async (verbs) => {
        const inserted = await verbs.insertForm(host, request);
        if (!inserted.ok) {
          showFailed('applyForm', inserted.failure);
          return;
        }
        const { made, image } = inserted.value;
        const view: View = { kind: 'formed', made };
        dispatch(image ? { kind: 'applied', view, undo: image } : { kind: 'showed', view });
      });
    },
    [host, run, showFailed],
  );

  const { claims, claimsFile, mendText } = useClaims({
    host,
    run,
    dispatch,
    showFailed,
    selection,
    openDocument,
  });

  const lastYear = useMemo(
    () =>
      openFile
        ? (file: File) =>
            run('lastYear', async (verbs) => {
              const last = await openFile(file);
              const planned = last.ok ? await verbs.planFromLastYear(host, last.value) : last;
              show('lastYear', planned, (result) => ({ kind: 'lastYear', result }));
            })
        : null,
    [host, openFile, run, show],
  );

  const applyLastYear = useCallback(
    (file: string, figures: readonly CarriedFigure[]) => {
      run('applyLastYear', async (verbs) => {
        const result = await verbs.applyLastYear(host, file, figures);
        if (!result.ok) {
          showFailed('applyLastYear', result.failure);
          return;
        }
        const view: View = { kind: 'done', what: 'filled', count: result.value.cells.length };
        dispatch({ kind: 'applied', undo: result.value, view });
      });
    },
    [host, run, showFailed],
  );

  const apply = useCallback(
    (verb: 'applyFill' | 'applyReport', changes: readonly Change[], written?: ReportResult) => {
      run(verb, async (verbs) => {
        const result = written
          ? await verbs.applyReport(host, written, changes)
          : await verbs.applyChanges(host, changes);
        if (!result.ok) {
          showFailed(verb, result.failure);
          return;
        }
        const image: BeforeImage = result.value;
        dispatch({
          kind: 'applied',
          undo: image,
          view: {
            kind: 'done',
            what: verb === 'applyFill' ? 'filled' : 'reported',
            count: image.cells.length,
            sheet: sheetOf(changes),
          },
        });
      });
    },
    [host, run, showFailed],
  );

  const undo = useCallback(() => {
    const image = session.undo;
    if (!image) return;
    run('undo', async (verbs) => {
      const result = await verbs.undoChanges(host, image);
      if (result.ok)
        dispatch({
          kind: 'applied',
          undo: null,
          view: { kind: 'done', what: 'undone', count: image.cells.length },
        });
      else dispatch({ kind: 'showed', view: { kind: 'failure', failure: result.failure, verb: 'undo' } });
    });
  }, [host, run, session.undo]);

  /** A small thing beside the verbs: only its failure shows. */
  const aside = useCallback(
    (work: () => Promise<Result<null, HostFailure>>) => {
      void guard('check', async () => {
        const result = await work();
        if (!result.ok)
          dispatch({ kind: 'showed', view: { kind: 'failure', failure: result.failure, verb: 'check' } });
      });
    },
    [guard],
  );
  const reveal = useCallback((cell: CellAddress) => aside(() => host.reveal(cell)), [aside, host]);
  const mark = useCallback((marks: readonly Mark[]) => aside(() => host.mark(marks)), [aside, host]);

  const showView = useCallback((view: View) => dispatch({ kind: 'showed', view }), []);
  const home = useCallback(() => showView({ kind: 'welcome' }), [showView]);

  useEffect(() => {
    let stop: (() => Promise<void>) | null = null;
    let gone = false;
    void guard('check', async () => {
      const watching = await host.watch((event) => {
        if (event.kind === 'selected') selection.current = event.range;
        if (event.kind === 'sheets' || (event.kind === 'edited' && !event.byUs)) dispatch({ kind: 'edited' });
      });
      if (watching.ok && gone) await watching.value();
      else if (watching.ok) stop = watching.value;
      // What cannot be recalled is no reason to trouble the person: nothing can be undone, that is all.
      const recalled = await (await loadVerbs()).recallUndo(host);
      if (!gone && recalled.ok && recalled.value) dispatch({ kind: 'recalled', undo: recalled.value });
    });
    return () => {
      gone = true;
      void stop?.();
    };
  }, [guard, host, loadVerbs]);

  const selected = useCallback((): CellAddress | null => {
    const { current } = selection;
    return current && { sheet: current.sheet, row: current.row, column: current.column };
  }, []);
  const actions = useMemo(
    () => ({
      check,
      recheck,
      settings,
      tables,
      settle,
      ...exports,
      selected,
      fill,
      lastYear,
      applyLastYear,
      report,
      reportBy,
      claims,
      claimsFile,
      mendText,
      apply,
      mend,
      forms,
      insertForm,
      undo,
      reveal,
      mark,
      home,
      show: showView,
    }),
    [
      check,
      recheck,
      settings,
      tables,
      settle,
      exports,
      selected,
      fill,
      lastYear,
      applyLastYear,
      report,
      reportBy,
      claims,
      claimsFile,
      mendText,
      apply,
      mend,
      forms,
      insertForm,
      undo,
      reveal,
      mark,
      home,
      showView,
    ],
  );
  return [session, actions];
}

function detailOf(error: unknown): string {
  return error instanceof Error ? `${error.name}: ${error.message}` : String(error);
}
