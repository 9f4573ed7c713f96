/** Excel's error codes with the HTTP status and English message that come with them. */
const ERRORS = {
  AccessDenied: [403, 'You do not have permissions to perform this action.'],
  ApiNotFound: [
    404,
    'The API you are trying to use could not be found. It may be available in a newer version of Excel.',
  ],
  EmptyChartSeries: [400, 'The attempted operation failed because the chart series is empty.'],
  GeneralException: [500, 'There was an internal error while processing the request.'],
  InvalidArgument: [400, 'The argument is invalid or missing or has an incorrect format.'],
  InvalidOperation: [400, 'The operation attempted is invalid on the object.'],
  InvalidOperationInCellEditMode: [
    400,
    'Excel is in cell-editing mode. Please exit the edit mode by pressing ENTER or TAB or selecting another cell, and then try again.',
  ],
  InvalidReference: [400, 'This reference is not valid for the current operation.'],
  InvalidSelection: [400, 'The current selection is invalid for this operation.'],
  ItemAlreadyExists: [409, 'A resource with the same name or identifier already exists.'],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  NotImplemented: [501, "The requested feature isn't implemented."],
  RequestAborted: [409, 'The request was aborted during run time.'],
  RequestPayloadSizeLimitExceeded: [400, 'The request payload size has exceeded the limit.'],
  ResponsePayloadSizeLimitExceeded: [400, 'The response payload size has exceeded the limit.'],
  ServiceNotAvailable: [503, 'The service is unavailable.'],
  Unauthenticated: [401, 'Required authentication information is either missing or invalid.'],
  UnsupportedOperation: [400, 'The operation being attempted is not supported.'],
} as const satisfies Readonly<Record<string, readonly [number, string]>>;

/** A code that Excel answers with. */
export type ErrorCode = keyof typeof ERRORS;

/** An error that a batch answers with, as Excel would. */
export class RequestError extends Error {
  readonly code: string;
  readonly status: number;

  constructor(code: ErrorCode, message: string = ERRORS[code][1]) {
    super(message);
    this.name = 'RequestError';
    this.code = code;
    this.status = ERRORS[code][0];
  }
}

/** Status and message of a code that a test wants to meet; one that we do not know is a general one. */
export function errorDetails(code: string): { readonly status: number; readonly message: string } {
  const [status, message] = Object.hasOwn(ERRORS, code) ? ERRORS[code as ErrorCode] : ERRORS.GeneralException;
  return { status, message };
}

export const invalidArgument = (message?: string): RequestError =>
  new RequestError('InvalidArgument', message);
