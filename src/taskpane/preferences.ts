import { createContext } from 'react';

/** What a person set for herself on this machine; nothing of it is in the workbook. */
export interface Preferences {
  /** Whether findings are marked in the sheets after each check. */
  readonly marks: boolean;
  /** Whether an edit is followed by a check; null: where the workbook is small. */
  readonly live: boolean | null;
}

const DEFAULT_PREFERENCES: Preferences = { marks: false, live: null };

/** Where preferences are kept. */
export interface PreferenceStore {
  get(): Preferences;
  set(preferences: Preferences): void;
}

/** Keeps preferences as long as the pane is open: where the browser refuses storage, and in tests. */
export function memoryPreferences(): PreferenceStore {
  let preferences = DEFAULT_PREFERENCES;
  return {
    get: () => preferences,
    set: (next) => {
      preferences = next;
    },
  };
}

/** Keeps preferences in the browser's storage for this origin, by Office.js helpers. */
export async function storedPreferences(): Promise<PreferenceStore> {
  try {
    const { Storage, StorageType } = await import('@microsoft/office-js-helpers');
    const storage = new Storage<unknown>('selfeval', StorageType.LocalStorage);
    return {
      get: () => {
        const live = storage.get('live');
        return { marks: storage.get('marks') === true, live: typeof live === 'boolean' ? live : null };
      },
      set: ({ marks, live }) => {
        storage.set('marks', marks);
        storage.set('live', live);
      },
    };
  } catch {
    // Private windows and strict policies refuse storage; that is no reason to trouble the person.
    return memoryPreferences();
  }
}

export const PreferencesContext = createContext<PreferenceStore>(memoryPreferences());
