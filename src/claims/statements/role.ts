/** With what a change compares: the year before, a budget, the balance at the beginning, another basis, or what the clause before it named. */
export type Basis = 'year' | 'budget' | 'opening' | 'adjusted' | null;

/** What a figure says, by the words around it alone. `named`: the words that may name a subject. */
export type Role =
  | { readonly kind: 'level' }
  | {
      readonly kind: 'move';
      readonly minus: boolean;
      readonly basis: Basis;
      /** The first budget or the changed one, where a budget is compared with. */
      readonly stage: 'initial' | 'adjusted' | null;
      readonly against: string | null;
      /** 较上年预算, 较上年决算: which of the two of the year before. */
      readonly of: 'budget' | 'actual' | null;
      /** 比呼和浩特多, 较中标价核减: what else it is compared with. */
      readonly than: string | null;
      readonly named: string;
      /** It is compared with `than` by 较 or 比 and a verb. */
      readonly compared: boolean;
      readonly apart: boolean;
      /** 低于预算, 超出预算: by so much, or of the budget itself. */
      readonly off: boolean;
      /** It begins a sentence with 较, 比, 同比. */
      readonly goesOn: boolean;
    }
  | {
      readonly kind: 'share' | 'execution';
      readonly words: string;
      readonly named: string;
      /** 占109466万元的: the whole is the figure before. */
      readonly ofWhole: boolean;
    }
  | {
      readonly kind: 'compared';
      readonly basis: Basis;
      readonly against: string | null;
      readonly from: boolean;
    }
  | { readonly kind: 'whole'; readonly words: string }
  | { readonly kind: 'foreign' }
  | { readonly kind: 'none' };

export type MoveRole = Extract<Role, { kind: 'move' }>;
