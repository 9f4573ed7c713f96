export { createBridge } from './bridge';
export type { HostBridge } from './bridge';
export { errorDetails, RequestError } from './errors';
export type { ErrorCode } from './errors';
export { WEB_LIMITS } from './faults';
export type { Faults, PlannedFault } from './faults';
export { RequestHost } from './host';
export type { Answer, Counts, Session } from './host';
export type { EventEntry, RequestBody, ResponseBody } from './protocol';
