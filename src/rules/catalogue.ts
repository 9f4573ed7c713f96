import { a01 } from './structure/a01-form-head';
import { a02 } from './structure/a02-form-blocks';
import { a03 } from './structure/a03-goals-filled';
import { a04 } from './structure/a04-goals-prose';
import { a05 } from './structure/a05-first-levels';
import { a06 } from './structure/a06-empty-classes';
import { a07 } from './structure/a07-cost-of-works';
import { a08 } from './structure/a08-required-fields';
import { a09 } from './structure/a09-leftover-rows';
import { a10 } from './structure/a10-placeholders';
import { a11 } from './structure/a11-name-prefix';
import { a12 } from './structure/a12-qualitative-standard';
import { a13 } from './structure/a13-evidence-listed';
import { a17 } from './structure/a17-signed';
import { a18 } from './structure/a18-zero-funds';
import { b01 } from './classification/b01-class-of-level';
import { b02 } from './classification/b02-one-framework';
import { b03 } from './classification/b03-time-as-quantity';
import { b04 } from './classification/b04-quality-as-benefit';
import { b05 } from './classification/b05-satisfaction-elsewhere';
import { b06 } from './classification/b06-money-as-quantity';
import { b07 } from './classification/b07-execution-as-indicator';
import { b08 } from './classification/b08-input-as-output';
import { b09 } from './classification/b09-name-repeats-class';
import { b10 } from './classification/b10-quality-as-lasting';
import { b11 } from './classification/b11-duplicate-names';
import { b12 } from './classification/b12-value-in-name';
import { b13 } from './classification/b13-long-name';
import { b14 } from './classification/b14-same-for-all-years';
import { b15 } from './classification/b15-promise-without-indicator';
import { c01 } from './target/c01-target-syntax';
import { c02 } from './target/c02-sign-missing';
import { c03 } from './target/c03-percent-word';
import { c04 } from './target/c04-unit-agreement';
import { c05 } from './target/c05-percent-or-fraction';
import { c06 } from './target/c06-bounded-ratio';
import { c07 } from './target/c07-full-ratio';
import { c08 } from './target/c08-sign-direction';
import { c09 } from './target/c09-range-order';
import { c10 } from './target/c10-date-in-year';
import { c11 } from './target/c11-kind-of-target';
import { c12 } from './target/c12-value-and-unit';
import { c13 } from './target/c13-vague-standard';
import { c14 } from './target/c14-zero-target';
import { c15 } from './target/c15-approximate-value';
import { c16 } from './target/c16-same-targets';
import { c17 } from './target/c17-below-last-year';
import { c18 } from './target/c18-unit-of-name';
import { c19 } from './target/c19-whole-counts';
import { c20 } from './target/c20-past-date';
import { d01 } from './actual/d01-actual-filled';
import { d02 } from './actual/d02-actual-numeric';
import { d03 } from './actual/d03-reason-for-lost-points';
import { d04 } from './actual/d04-reason-for-overshoot';
import { d05 } from './actual/d05-empty-reason';
import { d06 } from './actual/d06-reason-with-measure';
import { d07 } from './actual/d07-reason-and-score';
import { d08 } from './actual/d08-negative-actual';
import { d09 } from './actual/d09-reverse-exceeded';
import { d10 } from './actual/d10-qualitative-tier';
import { d11 } from './actual/d11-full-satisfaction';
import { d12 } from './actual/d12-satisfaction-in-prose';
import { d13 } from './actual/d13-all-equal';
import { d14 } from './actual/d14-cost-is-budget';
import { d15 } from './actual/d15-goal-copied';
import { d16 } from './actual/d16-late-but-full';
import { d17 } from './actual/d17-impossible-target';
import { d18 } from './actual/d18-past-expectation';
import { d19 } from './actual/d19-certain-but-short';
import { e01 } from './scoring/e01-score-within-points';
import { e02 } from './scoring/e02-positive-score';
import { e03 } from './scoring/e03-reverse-score';
import { e04 } from './scoring/e04-equals-score';
import { e05 } from './scoring/e05-tier-score';
import { e06 } from './scoring/e06-execution-score';
import { e08 } from './scoring/e08-score-filled';
import { e09 } from './scoring/e09-subtotals';
import { e10 } from './scoring/e10-total-score';
import { e11 } from './scoring/e11-full-total';
import { e12 } from './scoring/e12-grade';
import { e13 } from './scoring/e13-grade-word';
import { e14 } from './scoring/e14-total-elsewhere';
import { e15 } from './scoring/e15-capped-total';
import { e17 } from './scoring/e17-score-decimals';
import { e18 } from './scoring/e18-not-applicable';
import { e19 } from './scoring/e19-edge-of-grade';
import { e20 } from './scoring/e20-coefficient-score';
import { f01 } from './points/f01-points-total';
import { f02 } from './points/f02-execution-points';
import { f03 } from './points/f03-first-level-split';
import { f04 } from './points/f04-points-positive';
import { f05 } from './points/f05-class-points';
import { f07 } from './points/f07-heavy-indicator';
import { f08 } from './points/f08-level-points';
import { f09 } from './points/f09-points-filled';
import { f10 } from './points/f10-core-indicators';
import { g01 } from './budget/g01-funds-total';
import { g02 } from './budget/g02-execution-rate';
import { g03 } from './budget/g03-no-error-values';
import { g04 } from './budget/g04-over-budget';
import { g05 } from './budget/g05-budget-adjusted';
import { g06 } from './budget/g06-expenditure-parts';
import { g07 } from './budget/g07-basic-parts';
import { g08 } from './budget/g08-sangong-parts';
import { g09 } from './budget/g09-parts-of-total';
import { g10 } from './budget/g10-change';
import { g11 } from './budget/g11-change-rate';
import { g12 } from './budget/g12-zero-base';
import { g13 } from './budget/g13-direction-word';
import { g14 } from './budget/g14-share';
import { g15 } from './budget/g15-percent-sign';
import { g16 } from './budget/g16-causes-of-change';
import { g18 } from './budget/g18-roll-forward';
import { g19 } from './budget/g19-tasks-within-projects';
import { g20 } from './budget/g20-sangong-reason';
import { g21 } from './budget/g21-detail-within-sangong';
import { g22 } from './budget/g22-truncated-percent';
import { g23 } from './budget/g23-money-decimals';
import { g24 } from './budget/g24-negative-amounts';
import { g25 } from './budget/g25-budget-balance';
import { g26 } from './budget/g26-compared-with-budget';
import { h01 } from './ties/h01-approved-targets';
import { h03 } from './ties/h03-below-monitoring';
import { h04 } from './ties/h04-far-from-forecast';
import { h05 } from './ties/h05-projects-of-unit';
import { h06 } from './ties/h06-number-of-projects';
import { h07 } from './ties/h07-one-name';
import { h08 } from './ties/h08-unit-totals';
import { h09 } from './ties/h09-staff-numbers';
import { h10 } from './ties/h10-same-figure';
import { h12 } from './ties/h12-function-names';
import { h13 } from './ties/h13-counted-parts';
import { h14 } from './ties/h14-money-of-the-year';
import { h15 } from './ties/h15-tables-of-accounts';
import { h16 } from './ties/h16-running-costs';
import { h17 } from './ties/h17-project-amounts';
import { h18 } from './ties/h18-same-project-twice';
import { i01 } from './consistency/i01-one-year';
import { i02 } from './consistency/i02-unit-factor';
import { i03 } from './consistency/i03-one-unit';
import { i05 } from './consistency/i05-separators';
import { i06 } from './consistency/i06-numbers-as-text';
import { i07 } from './consistency/i07-as-of-now';
import { i08 } from './consistency/i08-up-to';
import { i09 } from './consistency/i09-percentage-points';
import { i10 } from './consistency/i10-department-or-unit';
import { i11 } from './consistency/i11-filled-too-early';
import { i12 } from './consistency/i12-document-numbers';
import { i13 } from './consistency/i13-own-scheme';
import { i14 } from './consistency/i14-circular-formula';
import type { Rule } from './rule';

/** Every rule, in the order of the catalogue. */
export const RULES: readonly Rule[] = [
  a01,
  a02,
  a03,
  a04,
  a05,
  a06,
  a07,
  a08,
  a09,
  a10,
  a11,
  a12,
  a13,
  a17,
  a18,
  b01,
  b02,
  b03,
  b04,
  b05,
  b06,
  b07,
  b08,
  b09,
  b10,
  b11,
  b12,
  b13,
  b14,
  b15,
  c01,
  c02,
  c03,
  c04,
  c05,
  c06,
  c07,
  c08,
  c09,
  c10,
  c11,
  c12,
  c13,
  c14,
  c15,
  c16,
  c17,
  c18,
  c19,
  c20,
  d01,
  d02,
  d03,
  d04,
  d05,
  d06,
  d07,
  d08,
  d09,
  d10,
  d11,
  d12,
  d13,
  d14,
  d15,
  d16,
  d17,
  d18,
  d19,
  e01,
  e02,
  e03,
  e04,
  e05,
  e06,
  e08,
  e09,
  e10,
  e11,
  e12,
  e13,
  e14,
  e15,
  e17,
  e18,
  e19,
  e20,
  f01,
  f02,
  f03,
  f04,
  f05,
  f07,
  f08,
  f09,
  f10,
  g01,
  g02,
  g03,
  g04,
  g05,
  g06,
  g07,
  g08,
  g09,
  g10,
  g11,
  g12,
  g13,
  g14,
  g15,
  g16,
  g18,
  g19,
  g20,
  g21,
  g22,
  g23,
  g24,
  g25,
  g26,
  h01,
  h03,
  h04,
  h05,
  h06,
  h07,
  h08,
  h09,
  h10,
  h12,
  h13,
  h14,
  h15,
  h16,
  h17,
  h18,
  i01,
  i02,
  i03,
  i05,
  i06,
  i07,
  i08,
  i09,
  i10,
  i11,
  i12,
  i13,
  i14,
];
