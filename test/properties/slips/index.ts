import { actualSlips } from './actual';
import { budgetSlips } from './budget';
import { classificationSlips } from './classification';
import { consistencySlips } from './consistency';
import { scoringSlips } from './scoring';
import { structureSlips } from './structure';
import { targetSlips } from './target';
import { tiesSlips } from './ties';
import type { Slips } from './plant';

/** For every rule the slip that breaks it. */
export const SLIPS: Slips = {
  ...structureSlips,
  ...classificationSlips,
  ...targetSlips,
  ...actualSlips,
  ...scoringSlips,
  ...budgetSlips,
  ...tiesSlips,
  ...consistencySlips,
};
