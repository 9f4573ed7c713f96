export { holdAgainst } from './hold';
export type { FoundBy, HeldFigure } from './types';
