import type { Ignore, RuleLevels } from '../findings';
import type { Language } from '../messages';
import type { Generation, NarrateOptions, OwnTemplate } from '../narrate';
import type { Guidance, LocalWord } from '../recognize';
import type { Scheme } from '../schemes';

/** What people settled for one workbook, remembered in it. */
export interface Settings {
  /** Id of the chosen scheme; null: the workbook's own, else by its words. */
  readonly scheme: string | null;
  readonly levels: RuleLevels;
  readonly ignores: readonly Ignore[];
  /** Corrections of the reading and local words; absent when there are none. */
  readonly guidance?: Guidance;
  /** How many remembered corrections and words were damaged and are left out; absent for none. */
  readonly damaged?: number;
}

/** What a person may choose; what is absent follows from the workbook. */
export interface Options {
  /** A scheme or the id of one; when absent the remembered, the workbook's own, or the one that its words propose. */
  readonly scheme?: string | Scheme;
  /** What is remembered in the workbook; nothing when absent. */
  readonly settings?: Settings;
  /** A bureau's header words; those remembered in the workbook go before them. */
  readonly words?: readonly LocalWord[];
  /** Id of a report template, or a person's own; the workbook's (sheet 报告模板), else the scheme's when absent. */
  readonly template?: string | OwnTemplate;
  /** 成文日期 under the report; a gap when absent. */
  readonly date?: NarrateOptions['date'];
  /** Figures of the report's sheet as formulas that follow the tables (`live`, when absent), or as plain text. */
  readonly figures?: 'live' | 'plain';
  /** What was generated before, newest first, as the workbook remembers it; nothing when absent. */
  readonly generations?: readonly Generation[];
  /** Chinese when absent. */
  readonly language?: Language;
}
