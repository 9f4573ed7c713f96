import type { Language } from '../messages';
import type { NarrateOptions } from '../narrate';

/** What a person may choose; what is absent follows from the workbook. */
export interface Options {
  /** Id of a scheme; proposed from the workbook's words when absent. */
  readonly scheme?: string;
  /** Id of a report template; the scheme's own when absent. */
  readonly template?: string;
  /** 成文日期 under the report; a gap when absent. */
  readonly date?: NarrateOptions['date'];
  /** Chinese when absent. */
  readonly language?: Language;
}
