import type { Judgement } from '../../quantity';
import type { TextFigure } from '../text/figures';
import type { Signed } from '../judging/judge';
import type { Lead } from './leads';
import type { Basis } from './roles';

export type Side = '收入' | '支出' | null;
export type Nature = 'actual' | 'budget' | 'previous' | 'plain';

/** A change of a level: its amount, its rate, and what it is counted from. */
export interface Move {
  readonly basis: Basis;
  /** The year that is named: 比2020年. */
  readonly against: string | null;
  /** 比年初预算, 比调整预算. */
  readonly stage: 'initial' | 'adjusted' | null;
  /** 较上年预算, 较上年决算: which of the two of the year before. */
  readonly of?: 'budget' | 'actual' | null;
  amount: Signed | null;
  rate: Signed | null;
  /** The level that it is counted from, printed in the same clause. */
  base: TextFigure | null;
  /** 差值, 相差: without a sign. */
  readonly apart: boolean;
  /** 核减率, 节约率: the rate is the share of the amount in what it is counted from. */
  saved?: boolean;
  /** A new clause behind ； or 。 without a subject: it may go on with the whole list. */
  readonly loose: boolean;
  /** In a later sentence than its level, without a subject. */
  readonly anew: boolean;
  /** In the sentence of its level, right behind it. */
  readonly near: boolean;
  /** Told elsewhere than its level: 公车购置增加3万元, long behind the level. */
  readonly remote: boolean;
  /** Its words name what no level bears, so that it may well be of one that is not printed. */
  readonly unnamed?: boolean;
  /** In a bracket, of a level that stands before it. */
  readonly inner?: boolean;
}

export interface Share {
  readonly figure: TextFigure;
  /** The words for the whole; empty in a bare 占. */
  readonly whole: string;
  /** The whole or budget that is printed in the same clause: 占年初预算109466万元的56.3%. */
  base: TextFigure | null;
  /** Where it is told; not always where its level is. */
  readonly sentence: number;
  /** Whether its own words name what it is said of: 中央资金执行率. */
  readonly named?: boolean;
  /** Whether its own words say that it is of several together: 两者合计支出率. */
  readonly overall?: boolean;
  /** Whether its own words name what is not measured in the level's unit: 产出指标完成率 behind an amount. */
  readonly foreign?: boolean;
  /** What stands right before it and is a share of a budget: 结余10.41万元，占预算总额的15.78%; 超支7.2万元，占年初预算的12.55%. */
  readonly part?: TextFigure;
}

/** An amount or count and what is said of it. */
export interface Level {
  readonly index: number;
  readonly lead: Lead;
  readonly figure: TextFigure;
  readonly label: string;
  /** The words of its label that name something. */
  readonly labelKey: string;
  /** The words that name it, without year and nature; empty where the sentence's subject goes on. */
  readonly key: string;
  /** The key, or that of the level whose subject goes on. */
  readonly topic: string;
  nature: Nature;
  readonly stage: 'initial' | 'adjusted' | null;
  year: string | null;
  /** Whether its own paragraph says the year. */
  readonly dated: boolean;
  /** 收入 or 支出, by its own words or those of the level whose subject goes on. */
  readonly side: Side;
  readonly sentence: number;
  readonly paragraph: number;
  readonly depth: number;
  readonly tabular: boolean;
  /** Within 主要原因…: no part of a total. */
  readonly aside: boolean;
  readonly moves: Move[];
  share: Share | null;
  /** 占总收入8622万元的12.8%，占总支出7434万元的14.8%: shares of further wholes. */
  readonly further: Share[];
  /** Against the first budget, against the changed one. */
  readonly executions: Share[];
  /** 持平, 无增减. */
  still: boolean;
}

/** A change without a level of its own, in a list of causes. */
export interface Cause extends Signed {
  readonly lead: Lead;
  readonly after: Level;
  readonly name: string;
}

/** A change as it was told, of whatever level, or of none that is printed. */
export interface Told extends Signed {
  readonly lead: Lead;
  /** The words that name what changed; empty where the sentence's subject goes on. */
  readonly name: string;
  /** The level that it was attached to. */
  readonly level: Level | null;
}

/** 占全部增加额的59.6%: a share of a change. */
export interface ChangeShare {
  readonly figure: TextFigure;
  readonly words: string;
  readonly lead: Lead;
}

/** The amount of a change and its rate, without a level. `at`: how many levels were told before. */
export interface LooseRate {
  readonly amount: Signed;
  readonly rate: Signed;
  /** The words that name what changed. */
  readonly name: string;
  readonly at: number;
  readonly paragraph: number;
}

/** 整改率91.29%: a percent that its own name says what it measures. `at`: how many levels were told before. */
export interface NamedRate {
  readonly figure: TextFigure;
  readonly name: string;
  readonly at: number;
  readonly lead: Lead;
}

export interface Statements {
  readonly looseRates: readonly LooseRate[];
  readonly namedRates: readonly NamedRate[];
  readonly levels: readonly Level[];
  readonly causes: readonly Cause[];
  readonly changes: readonly Told[];
  readonly changeShares: readonly ChangeShare[];
  readonly leads: readonly Lead[];
}

/** A total with its parts. `complete`: they are all its parts, so that a difference is a contradiction. */
export interface Breakdown {
  readonly total: Level;
  readonly parts: readonly Level[];
  readonly judged: Judgement;
  readonly complete: boolean;
}

/** A list of parts as the grammar bounds it: opened by 其中, ：, a bracket or 按…分, closed by its sentence or bracket. */
export interface List {
  readonly total: Level;
  readonly items: Level[];
  /** All levels of the total's dimension within it, those of another nature too. */
  readonly members: Level[];
  /** The words that open it. */
  readonly opening: string;
  readonly kind: 'among' | 'again';
  readonly depth: number;
  /** The kind of marks of its items: 一是, （1）; null where there are none. */
  readonly marks: string | null;
  /** Whether nothing else can be read as its extent. */
  sure: boolean;
  semicolons: boolean;
}

/** Each list of a text, and of each level the list that it is an item of. */
export interface Outline {
  readonly lists: readonly List[];
  readonly listOf: ReadonlyMap<Level, List>;
}
