import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { BeforeImage, CellAddress, Change, Host, HostFailure, Mark, Result } from '../workbook';
import { initialSession, next, type Session, type Verb, type View } from './session';

/** The work behind the buttons, over a host; loaded when first needed so that the shell shows at once. */
export type Verbs = typeof import('../assistant');

export interface Actions {
  readonly check: () => void;
  readonly fill: () => void;
  readonly report: () => void;
  readonly apply: (verb: 'applyFill' | 'applyReport', changes: readonly Change[]) => void;
  readonly undo: () => void;
  readonly reveal: (cell: CellAddress) => void;
  readonly mark: (marks: readonly Mark[]) => void;
  readonly home: () => void;
  readonly show: (view: View) => void;
}

/** The pane's state and what its buttons do. Nothing fails silently: every failure becomes a view. */
export function useSession(host: Host, loadVerbs: () => Promise<Verbs>): readonly [Session, Actions] {
  const [session, dispatch] = useReducer(next, initialSession);
  const running = useRef(false);

  /** Whatever is thrown is our own fault, and shown. */
  const guard = useCallback(async (verb: Verb, work: () => Promise<void>) => {
    try {
      await work();
    } catch (error) {
      const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
      dispatch({ kind: 'showed', view: { kind: 'fault', detail, verb } });
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

  const check = useCallback(() => {
    run('check', async (verbs) => {
      show('check', await verbs.checkWorkbook(host), (result) => ({ kind: 'findings', result }));
    });
  }, [host, run, show]);

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

  const apply = useCallback(
    (verb: 'applyFill' | 'applyReport', changes: readonly Change[]) => {
      run(verb, async (verbs) => {
        const result = await verbs.applyChanges(host, changes);
        if (!result.ok) {
          const { unrestored } = result.failure;
          const view: View = { kind: 'failure', failure: result.failure, verb };
          dispatch(unrestored ? { kind: 'applied', view, undo: unrestored.image } : { kind: 'showed', view });
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
          },
        });
      });
    },
    [host, run],
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

  const actions = useMemo(
    () => ({ check, fill, report, apply, undo, reveal, mark, home, show: showView }),
    [check, fill, report, apply, undo, reveal, mark, home, showView],
  );
  return [session, actions];
}
