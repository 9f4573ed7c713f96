export { readClaims } from './readClaims';
export type { Claim, ClaimKind, Mark, Slip } from './types';
