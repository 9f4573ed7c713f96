import type { HostFailure, Result } from '../workbook';
import { failed, ok } from '../workbook';

/** Thrown inside this folder where work cannot go on; `attempt` makes it a `Result` at the boundary. */
export class Refusal extends Error {
  readonly failure: HostFailure;

  constructor(failure: HostFailure) {
    super(failure.detail ?? failure.code);
    this.failure = failure;
  }
}

/** A file that is damaged or no workbook; `detail` is for a report to us. */
export const unreadable = (detail: string): Refusal => new Refusal({ code: 'unreadable', detail });

/** The value of the work, or why it was refused. Anything else that goes wrong on a file means that it is damaged. */
export function attempt<T>(work: () => T): Result<T, HostFailure> {
  try {
    return ok(work());
  } catch (error) {
    if (error instanceof Refusal) return failed(error.failure);
    const detail = error instanceof Error ? error.message : String(error);
    return failed({ code: error instanceof RangeError ? 'tooLarge' : 'unreadable', detail });
  }
}
