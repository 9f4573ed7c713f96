import { anhui } from './anhui';
import { chongqing } from './chongqing';
import { east } from './east';
import { guangdong } from './guangdong';
import { hubei } from './hubei';
import { hunan } from './hunan';
import { national } from './national';
import { north } from './north';
import { secondNorth } from './secondNorth';
import { secondSouth } from './secondSouth';
import { sichuan } from './sichuan';
import type { Layout } from './types';
import { yunnan } from './yunnan';

export type { ExpectedTable, Kind, Layout, LayoutSheet, Source } from './types';

/** Every layout with its expected reading, by id. */
export const layouts: readonly Layout[] = [
  ...anhui,
  ...chongqing,
  ...east,
  ...guangdong,
  ...hubei,
  ...hunan,
  ...national,
  ...north,
  ...secondNorth,
  ...secondSouth,
  ...sichuan,
  ...yunnan,
].sort((a, b) => (a.id < b.id ? -1 : 1));
