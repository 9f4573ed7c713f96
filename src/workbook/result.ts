/** The outcome of work that can fail for reasons a person must hear about; never an exception across a boundary. */
export type Result<T, F> = Ok<T> | Failed<F>;

export interface Ok<T> {
  readonly ok: true;
  readonly value: T;
}

export interface Failed<F> {
  readonly ok: false;
  readonly failure: F;
}

export const ok = <T>(value: T): Ok<T> => ({ ok: true, value });
export const failed = <F>(failure: F): Failed<F> => ({ ok: false, failure });
