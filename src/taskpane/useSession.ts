import { useCallback, useEffect, useMemo, useReducer, useRef } from 'react';
import type { BeforeImage, CellAddress, Change, Host, HostFailure, Mark, Result } from '../workbook';
import { initialSession, next, type Session, type Verb, type View } from './session';

/** The work behind the buttons, over a host; loaded when first needed so that the shell shows at once. */
export type Verbs = typeof import('./work');

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

  const run = useCallback(
    (verb: Verb, work: (verbs: Verbs) => Promise<void>) => {
      // One verb at a time: a second click while the host works would read a half-written workbook.
      if (running.current) return;
      running.current = true;
      dispatch({ kind: 'started', verb });
      loadVerbs()
        .then(work)
        .catch((error: unknown) => {
          const detail = error instanceof Error ? `${error.name}: ${error.message}` : String(error);
          dispatch({ kind: 'showed', view: { kind: 'fault', detail, verb } });
        })
        .finally(() => {
          running.current = false;
        });
    },
    [loadVerbs],
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

  const reveal = useCallback(
    (cell: CellAddress) => {
      host.reveal(cell).then(
        (result) => {
          if (!result.ok)
            dispatch({ kind: 'showed', view: { kind: 'failure', failure: result.failure, verb: 'check' } });
        },
        (error: unknown) =>
          dispatch({ kind: 'showed', view: { kind: 'fault', detail: String(error), verb: 'check' } }),
      );
    },
    [host],
  );

  const mark = useCallback(
    (marks: readonly Mark[]) => {
      host.mark(marks).then(
        (result) => {
          if (!result.ok)
            dispatch({ kind: 'showed', view: { kind: 'failure', failure: result.failure, verb: 'check' } });
        },
        (error: unknown) =>
          dispatch({ kind: 'showed', view: { kind: 'fault', detail: String(error), verb: 'check' } }),
      );
    },
    [host],
  );

  const showView = useCallback((view: View) => dispatch({ kind: 'showed', view }), []);
  const home = useCallback(() => showView({ kind: 'welcome' }), [showView]);

  useEffect(() => {
    let stop: (() => Promise<void>) | null = null;
    let gone = false;
    void host
      .watch((event) => {
        if (event.kind === 'sheets' || (event.kind === 'edited' && !event.byUs)) dispatch({ kind: 'edited' });
      })
      .then((result) => {
        if (!result.ok) return;
        if (gone) void result.value();
        else stop = result.value;
      });
    void loadVerbs()
      .then((verbs) => verbs.lastUndo(host))
      .then((image) => {
        if (!gone && image) dispatch({ kind: 'recalled', undo: image });
      });
    return () => {
      gone = true;
      void stop?.();
    };
  }, [host, loadVerbs]);

  const actions = useMemo(
    () => ({ check, fill, report, apply, undo, reveal, mark, home, show: showView }),
    [check, fill, report, apply, undo, reveal, mark, home, showView],
  );
  return [session, actions];
}
