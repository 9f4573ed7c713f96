import { useContext, useEffect, useState } from 'react';
import type { WorkbookSnapshot } from '../workbook';
import { isSmall } from './findingsList';
import { PreferencesContext } from './preferences';
import type { Actions } from './useSession';

/** So long nobody edits before the workbook is read again. */
const QUIET_MS = 700;
/** So long until another try where Excel was busy: a person types in a cell, or a verb is under way. */
const RETRY_MS = 2_000;
/** After so many tries in vain the list says that it may be out of date. */
const PATIENCE = 3;

export interface Live {
  readonly on: boolean;
  /** Whether the list follows the edits: switched on, and the last tries to read were not in vain. */
  readonly follows: boolean;
  readonly set: (on: boolean) => void;
}

interface LiveProps {
  readonly workbook: WorkbookSnapshot;
  readonly stale: boolean;
  readonly edits: number;
  readonly actions: Actions;
}

/** Checks again a short while after an edit, where the person wants it. */
export function useLive({ workbook, stale, edits, actions }: LiveProps): Live {
  const preferences = useContext(PreferencesContext);
  const [chosen, setChosen] = useState(() => preferences.get().live);
  const [tries, setTries] = useState(0);
  const on = chosen ?? isSmall(workbook.sheets);
  const due = on && stale;
  const { recheck } = actions;

  useEffect(() => {
    if (!due) return undefined;
    let gone = false;
    let vain = 0;
    const attempt = async (): Promise<void> => {
      const done = await recheck(edits);
      if (gone) return;
      vain = done ? 0 : vain + 1;
      setTries(vain);
      if (!done) timer = setTimeout(() => void attempt(), RETRY_MS);
    };
    let timer = setTimeout(() => void attempt(), QUIET_MS);
    return () => {
      gone = true;
      clearTimeout(timer);
    };
  }, [due, edits, recheck]);

  return {
    on,
    follows: on && tries < PATIENCE,
    set: (next) => {
      setChosen(next);
      preferences.set({ ...preferences.get(), live: next });
    },
  };
}
