/**
 * Stands in for Excel before Office.js clients: the objects that our add-in uses, and what a careful neighbour expects of
 * them. What is not here answers `ApiNotFound`. Known from use of the client and from Excel's documentation, not held
 * against Excel itself: the error code of a method on a null object (`ItemNotFound`), which code protection of the
 * workbook's structure gives (`AccessDenied`), and the finer points of how typed text is read (dates without a year,
 * currencies of other countries). Of conditional formats only custom ones exist, of names only those of ranges have
 * values; passwords are not kept; borders, tables, charts, comments, data validation and freeze panes are not there.
 */
export { createBridge } from './bridge';
export type { HostBridge } from './bridge';
export { WEB_LIMITS } from './faults';
export type { Faults, PlannedFault } from './faults';
export { RequestHost } from './host';
export type { Answer, Counts, Session } from './host';
export type { PaneSwitch } from './model';
export type { EventEntry, RequestBody, ResponseBody } from './protocol';
