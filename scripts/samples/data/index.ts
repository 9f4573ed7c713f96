import type { BookData } from '../layout';
import { daxiang2021 } from './daxiang-2021';
import { demo } from './demo';
import { jinan2023 } from './jinan-2023';
import { lechang2020 } from './lechang-2020';
import { panyu2024 } from './panyu-2024';
import { panyuTargets } from './panyu-targets';

export { demo };

/** Every workbook in assets/samples. */
export const samples: readonly BookData[] = [
  panyu2024,
  panyuTargets,
  jinan2023,
  lechang2020,
  daxiang2021,
  demo,
];
