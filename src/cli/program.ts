import type { Language } from '../messages';
import { say, type Text, type Values } from '../messages';
import type { Host, HostFailure, Result } from '../workbook';

/** A workbook file in memory: a host over its bytes, and the bytes as the host changed them. */
export interface OpenFile {
  readonly host: Host;
  readonly bytes: () => Uint8Array;
}

/** What the commands need of the world; `main` gives the real one. */
export interface World {
  readonly open: (bytes: Uint8Array, name: string) => Result<OpenFile, HostFailure>;
  /** The text of a Word document. */
  readonly readDocument: (bytes: Uint8Array, name: string) => Result<string, HostFailure>;
  /** Standard output and standard error; each call is one or more whole lines without the last break. */
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly version: string;
}

/** 0 no error, 1 errors found, 2 not done. */
export type ExitCode = 0 | 1 | 2;

/** Ends a command with a line on standard error and exit code 2. */
export class Stop extends Error {
  readonly text: Text;
  readonly values: Values;

  constructor(text: Text, values: Values = {}) {
    super(text.en);
    this.text = text;
    this.values = values;
  }

  say(language: Language): string {
    return say(language, this.text, this.values);
  }
}
