import { makeForm, type FormRequest, type FormResult } from '../compute';
import {
  ok,
  type BeforeImage,
  type Host,
  type HostFailure,
  type Result,
  type WorkbookSnapshot,
} from '../workbook';
import type { Options } from './options';
import { applyChanges, remembered } from './session';
import type { Understood } from './types';
import { understand } from './understand';

/** A sheet with one indicator form, which another form can be made from. */
export interface FormSource {
  readonly sheet: string;
  readonly stage: 'target' | 'evaluation';
  /** How many indicators it names. */
  readonly rows: number;
}

export interface FormsResult {
  readonly understood: Understood;
  readonly sources: readonly FormSource[];
}

/** A form that was made, and what undoes it; null where none could be made. */
export interface InsertedForm {
  readonly made: FormResult;
  readonly image: BeforeImage | null;
}

/** 表格: the changes that add a form to the workbook. Changes nothing. */
export function form(workbook: WorkbookSnapshot, request: FormRequest, options: Options = {}): FormResult {
  const { evaluation, scheme } = understand(workbook, options);
  return makeForm(request, evaluation, scheme, workbook);
}

/** Reads the host's workbook, and tells which of its sheets forms can be made from. */
export async function planForms(
  host: Host,
  options: Options = {},
): Promise<Result<FormsResult, HostFailure>> {
  const read = await readForForms(host);
  if (!read.ok) return read;
  const understood = understand(read.value, await remembered(host, options));
  const forms = understood.evaluation.indicators;
  const sources = forms
    .filter(({ table }) => forms.filter((other) => other.table.sheet === table.sheet).length === 1)
    .map(({ table, stage, indicators }) => ({
      sheet: table.sheet,
      stage,
      rows: indicators.filter(({ name }) => name.value.trim() !== '').length,
    }))
    .filter(({ rows }) => rows > 0);
  return ok({ understood, sources });
}

/** Makes a form from the workbook as it stands, and adds its sheet. */
export async function insertForm(
  host: Host,
  request: FormRequest,
  options: Options = {},
): Promise<Result<InsertedForm, HostFailure>> {
  const read = await readForForms(host);
  if (!read.ok) return read;
  const made = form(read.value, request, await remembered(host, options));
  if (!made.ok) return ok({ made, image: null });
  const applied = await applyChanges(host, made.changes);
  return applied.ok ? ok({ made, image: applied.value }) : applied;
}

/** A blank form can be put into an empty workbook, too. */
async function readForForms(host: Host): Promise<Result<WorkbookSnapshot, HostFailure>> {
  const read = await host.read();
  return !read.ok && read.failure.code === 'empty' ? ok({ name: '', sheets: [] }) : read;
}
