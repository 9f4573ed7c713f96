export { holdAgainst } from './against';
export type { FoundBy, HeldFigure } from './against';
export { QUALITY_RULES, readQuality } from './quality';
export type { QualityFinding, QualityRule, QualityRuleId } from './quality';
export { readClaims } from './readClaims';
export type { Claim, ClaimKind, Mark, Slip } from './types';
