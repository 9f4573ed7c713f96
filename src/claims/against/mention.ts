import type { Printed } from '../../quantity';
import type { Mark } from '../types';
import type { Context } from './contexts';
import type { Project, Scope } from './projects';
import type { FigureKind } from './subjects';
import type { Aspect } from './types';

/** A printed figure in the base of its unit, as tables' figures are. */
export interface Stated {
  readonly mark: Mark;
  readonly printed: Printed;
  readonly base: string;
  /** The power of ten of the printed unit over the base. */
  readonly power: number;
}

/** A figure of a narrative with what its words mean, and the figures that are said of it. */
export interface Mention extends Context {
  readonly stated: Stated;
  /** Empty where nothing names it. */
  readonly key: string;
  /** The projects that it adds up, by their keys. */
  readonly among: readonly string[];
  /** Whose subject goes on: 预算2万元，决算1.45万元. */
  readonly topic: Mention | null;
  readonly aspect: Aspect;
  /** Budget or final accounts, as the head of its list says. */
  readonly listed: FigureKind;
  /** The figure that its list divides: …，其中. */
  readonly head: Mention | null;
  readonly stage: 'initial' | 'adjusted' | null;
  /** A figure beside another one: 由545.1万元增加到, 完成预算8万元的, 比预算8万元, 较上年7.2万元, 低于95%. */
  readonly beside: 'from' | 'whole' | 'budget' | 'last' | 'target' | null;
  /** What it came from, of 增加到86.8万元. */
  readonly from: Mention | null;
  /** The year before's, as its words say. */
  readonly previous: boolean;
  /** Approximate figures (≥3000条) only say whose the next ones are. */
  readonly held: boolean;
  /** Its own clause, from the figure before it. */
  readonly clause: string;
  /** The months of a part of the year: 1—7月, 上半年; null for the year. */
  readonly period: string | null;
  readonly scope: Scope | null;
  readonly sentence: number;
  readonly changes: readonly Moved[];
  readonly rates: readonly Moved[];
  /** What it is a share of; empty words where only 占 is said. */
  readonly share: { readonly stated: Stated; readonly whole: string } | null;
  readonly execution: { readonly stated: Stated; readonly stage: 'initial' | 'adjusted' | null } | null;
}

export interface Moved {
  readonly stated: Stated;
  readonly minus: boolean;
  /** The year before, the budget, 期初; null for another basis, which is not held. */
  readonly basis: 'year' | 'budget' | 'opening';
  /** Whether the words say the basis. */
  readonly sure: boolean;
  readonly stage: 'initial' | 'adjusted' | null;
}

/** What tells names of tables from other words. */
export interface Names {
  readonly known: (key: string) => boolean;
  /** Whether the tables have it in percent. */
  readonly isRate: (key: string) => boolean;
  readonly projects: readonly Project[];
}
