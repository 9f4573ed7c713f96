/** A fault for one request, counted from 1 since the faults were set. */
export interface PlannedFault {
  /** Excel's error code: any of them, also `InvalidOperationInCellEditMode`. */
  readonly code: string;
  /**
   * `refused`: the request is not carried out at all (default); `lost`: it is carried out whole, and the answer is lost;
   * a number: so many of its actions are carried out.
   */
  readonly after?: 'refused' | 'lost' | number;
}

/** What a test lets go wrong. */
export interface Faults {
  /** What meets the n-th request. */
  readonly at?: ReadonlyMap<number, PlannedFault>;
  /** Every request is refused, as while a person types in a cell. */
  readonly cellEditMode?: boolean;
  /** Called before the n-th request is carried out: a neighbour changes something in between. */
  readonly before?: (request: number) => void;
  /** Limits of request and answer in bytes; Excel on the web has 5 MB for both. */
  readonly requestLimit?: number;
  readonly responseLimit?: number;
}

/** The limits of Excel on the web. */
export const WEB_LIMITS: Faults = { requestLimit: 5 * 1024 * 1024, responseLimit: 5 * 1024 * 1024 };
