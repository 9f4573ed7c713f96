import type { Text } from '../messages';
import type { BudgetBlock, MoneyMeaning } from './facts/meanings';
import type { LineGroup, Wish } from './facts/money';
import type { TopicName } from './facts/topics';
import type { Pattern } from './pattern';

/** How a movement against last year is worded. */
export interface MovementWords {
  /** Slots: direction, change, trend, rate. */
  readonly movement: Pattern;
  readonly same: string;
  readonly bothZero: string;
  readonly more: string;
  readonly less: string;
  readonly rising: string;
  readonly falling: string;
}

interface Common {
  /** Stable within its section; part of the block's id. */
  readonly id: string;
  /** Nothing is printed where the workbook has no such facts; else a gap says what is missing. */
  readonly optional?: true;
  /** Goes on in the paragraph before it, as a further sentence. */
  readonly follows?: true;
}

/** One line of a section: which paragraph maker, with its wording. Each maker's file says which slots it fills. */
export type Content = Common &
  (
    | { readonly make: 'fixed'; readonly pattern: Pattern; readonly layout?: 'flush' | 'right' }
    | { readonly make: 'topic'; readonly topic: TopicName; readonly pattern?: Pattern; readonly list?: true }
    | { readonly make: 'labelled'; readonly topics: readonly TopicName[] }
    | {
        readonly make: 'account';
        readonly meaning: MoneyMeaning;
        readonly pattern: Pattern;
        readonly wish?: Wish;
        readonly words?: Partial<MovementWords>;
        readonly cause?: Pattern;
      }
    | {
        readonly make: 'breakdown';
        readonly of: MoneyMeaning;
        readonly groups: readonly LineGroup[];
        readonly pattern: Pattern;
        readonly item: Pattern;
        readonly wish?: Wish;
        readonly words?: Partial<MovementWords>;
      }
    | {
        readonly make: 'threePublic';
        readonly pattern: Pattern;
        readonly item: Pattern;
        readonly words?: Partial<MovementWords>;
      }
    | {
        readonly make: 'budgetBlock';
        readonly block: BudgetBlock;
        readonly pattern: Pattern;
        readonly item: Pattern;
      }
    | {
        readonly make: 'statement';
        readonly meaning: MoneyMeaning;
        readonly pattern: Pattern;
        readonly none: Pattern;
      }
    | { readonly make: 'goals'; readonly side: 'expected' | 'actual'; readonly of?: 'unit' }
    | { readonly make: 'staff'; readonly about: 'organs' | 'people'; readonly pattern: Pattern }
    | {
        readonly make: 'tasks';
        readonly pattern: Pattern;
        readonly item: Pattern;
        readonly layout: 'sentence' | 'paragraphs';
      }
    | { readonly make: 'projects'; readonly pattern: Pattern }
    | { readonly make: 'funds'; readonly pattern: Pattern; readonly part: Pattern }
    | { readonly make: 'results'; readonly byTask: boolean }
    | {
        readonly make: 'indicators';
        readonly stage: 'target' | 'evaluation';
        /** Only the forms of the whole unit, where there are such. */
        readonly of?: 'unit';
        readonly item: Pattern;
      }
    | { readonly make: 'score'; readonly pattern: Pattern }
    | { readonly make: 'scores'; readonly item: Pattern }
    | { readonly make: 'otherMoney' }
    | { readonly make: 'otherEntries' }
    | { readonly make: 'tailNote'; readonly text: string }
  );

export type ContentOf<M extends Content['make']> = Extract<Content, { readonly make: M }>;

/** A heading with what stands under it. Numbers (一、（一）1.（1）) follow from the order, so sections can be moved freely. */
export interface Section {
  readonly id: string;
  /** Without its number; a pattern. Null for paragraphs without a heading (salutation, signature). */
  readonly heading: Pattern | null;
  readonly content?: readonly Content[];
  readonly sections?: readonly Section[];
}

export interface Template {
  readonly id: string;
  /** As a person chooses it. */
  readonly name: Text;
  readonly title: Pattern;
  readonly sections: readonly Section[];
}
