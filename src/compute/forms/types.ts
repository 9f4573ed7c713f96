import type { FormKind } from '../../schemes';
import type { Change } from '../../workbook';

/** Which form to make. */
export type FormRequest =
  | {
      readonly kind: 'blank';
      readonly form: FormKind;
      /** Four digits; null leaves the place blank. */
      readonly year: string | null;
      /** Of a monitoring form, 1 to 12; 7 when absent. */
      readonly month?: number;
    }
  | {
      readonly kind: 'derived';
      readonly form: 'monitoring' | 'evaluation';
      /** The sheet of the target form. */
      readonly from: string;
      readonly month?: number;
    }
  /** The columns that the integrated budget system takes, from any indicator form. */
  | { readonly kind: 'import'; readonly from: string };

/** Why no form can be made. */
export type WhyNoForm =
  | 'noSource' // the sheet has no indicator form
  | 'manyForms' // the sheet has more than one
  | 'noRows'; // the form names no indicator

export type FormResult =
  | {
      readonly ok: true;
      /** Name of the new sheet. */
      readonly sheet: string;
      readonly changes: readonly Change[];
      /** How many indicators it carries over. */
      readonly rows: number;
      /** Names of those whose light or split values only a person can tell. */
      readonly unclear: readonly string[];
    }
  | { readonly ok: false; readonly why: WhyNoForm };
