import type { CellAddress, RangeAddress } from './address';
import type { BeforeImage, Change } from './change';
import type { Result } from './result';
import type { WorkbookSnapshot } from './snapshot';

/** Data that JSON can hold. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * Why a host could not do its work. `code` picks the sentence a person reads (`messages`); the workbook is as before
 * unless `unrestored` names cells.
 */
export interface HostFailure {
  readonly code:
    | 'unreadable' // no workbook: damaged, or not a spreadsheet
    | 'oldFormat' // .xls or .et
    | 'encrypted'
    | 'notWord' // no .docx: damaged, or of another kind
    | 'oldWord' // .doc or .wps
    | 'notText' // no text in an encoding that we know
    | 'noText' // a document without a word
    | 'tooLarge' // unpacks beyond the limit, or over Excel's limits
    | 'empty' // a workbook without any value
    | 'protected' // a sheet or the workbook's structure
    | 'editing' // Excel is in cell-edit mode
    | 'sheetGone'
    | 'sheetExists'
    | 'changed' // cells differ from what was expected
    | 'unsupported' // this host has no such verb
    | 'hostError'; // anything else the host answered
  readonly sheet?: string;
  readonly cells?: readonly CellAddress[];
  /** The host's own words, for the details of a report to us. */
  readonly detail?: string;
  /** Cells that could not be put back; the before-image is kept for later. */
  readonly unrestored?: { readonly cells: readonly CellAddress[]; readonly image: BeforeImage };
}

/** A coloured mark on a cell, apart from the cell's own format. */
export interface Mark {
  readonly cell: CellAddress;
  readonly severity: 'error' | 'warning' | 'info';
  readonly text: string;
}

/** What a watch tells. */
export type HostEvent =
  | { readonly kind: 'edited'; readonly range: RangeAddress; readonly byUs: boolean }
  | { readonly kind: 'sheets' } // added, removed or renamed
  | { readonly kind: 'selected'; readonly range: RangeAddress };

/** The program around the workbook: Excel, a file, a test. Few verbs, so that another host is easy to add. */
export interface Host {
  /** The whole workbook as it stands. */
  read(): Promise<Result<WorkbookSnapshot, HostFailure>>;
  /** Applies all changes or none; gives what undoes them. */
  apply(changes: readonly Change[]): Promise<Result<BeforeImage, HostFailure>>;
  /** Puts a before-image back exactly; refuses (`changed`) where somebody edited those cells since. */
  undo(image: BeforeImage): Promise<Result<null, HostFailure>>;
  /** Shows and selects a cell. */
  reveal(cell: CellAddress): Promise<Result<null, HostFailure>>;
  /** Replaces all our marks by these; an empty list removes them exactly. */
  mark(marks: readonly Mark[]): Promise<Result<null, HostFailure>>;
  /** Calls back on edits and selections until the returned function is called. */
  watch(listener: (event: HostEvent) => void): Promise<Result<() => Promise<void>, HostFailure>>;
  /** Keeps a value in the workbook itself (a custom XML part of our namespace); null forgets it. */
  remember(key: string, value: Json): Promise<Result<null, HostFailure>>;
  /** What was kept under a key; null when nothing was. */
  recall(key: string): Promise<Result<Json, HostFailure>>;
}

/** Namespace of the custom XML part in which hosts remember. */
export const MEMORY_NAMESPACE = 'urn:selfeval:memory:1';
