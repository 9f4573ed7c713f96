import type { HostFailure, Result } from '../workbook';
import { failed } from '../workbook';
import type { ExcelGlobals } from './globals';

/** Which failure an error code of Excel means to a person. */
const CODES: Readonly<Record<string, HostFailure['code']>> = {
  InvalidOperationInCellEditMode: 'editing',
  ItemNotFound: 'sheetGone',
  InvalidReference: 'sheetGone',
  ItemAlreadyExists: 'sheetExists',
  AccessDenied: 'protected',
  RequestPayloadSizeLimitExceeded: 'tooLarge',
  ResponsePayloadSizeLimitExceeded: 'tooLarge',
  ApiNotFound: 'unsupported',
  ApiNotAvailable: 'unsupported',
  NotImplemented: 'unsupported',
};

/** The error code of Excel, or of nothing that Excel throws: empty. */
export function codeOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? error.code : '';
  return typeof code === 'string' ? code : '';
}

/** The failure behind an error; its detail keeps Excel's own words. */
export function failureOf(error: unknown): HostFailure {
  const code = codeOf(error);
  const words = error instanceof Object && 'message' in error ? String(error.message) : String(error);
  return { code: CODES[code] ?? 'hostError', detail: code === '' ? words : `${code}: ${words}` };
}

/** Whether Excel did not even begin with the request, so that nothing has changed. */
export function isRefusal(error: unknown): boolean {
  return ['InvalidOperationInCellEditMode', 'RequestPayloadSizeLimitExceeded'].includes(codeOf(error));
}

/** Whether the request or its answer was too large. */
export function isTooLarge(error: unknown): boolean {
  return ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded'].includes(codeOf(error));
}

/** One verb of the host: one `Excel.run`, whose errors become failures. */
export async function runVerb<T>(
  globals: ExcelGlobals,
  work: (context: Excel.RequestContext) => Promise<Result<T, HostFailure>>,
): Promise<Result<T, HostFailure>> {
  try {
    return await globals.Excel.run(work);
  } catch (error) {
    return failed(failureOf(error));
  }
}
