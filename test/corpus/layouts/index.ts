import { anhui } from './anhui';
import { blind2Accounts } from './blind2-accounts';
import { blind2Mixed } from './blind2-mixed';
import { blind2North } from './blind2-north';
import { blind2Published } from './blind2-published';
import { blind2South } from './blind2-south';
import { blind2West } from './blind2-west';
import { blind2Workbooks } from './blind2-workbooks';
import { blind3East } from './blind3-east';
import { blind3North } from './blind3-north';
import { blind3South } from './blind3-south';
import { blind3Southwest } from './blind3-southwest';
import { blind3West } from './blind3-west';
import { chongqing } from './chongqing';
import { east } from './east';
import { fourthEast } from './fourthEast';
import { fourthNorth } from './fourthNorth';
import { fourthSouth } from './fourthSouth';
import { fourthWest } from './fourthWest';
import { guangdong } from './guangdong';
import { hubei } from './hubei';
import { hunan } from './hunan';
import { national } from './national';
import { north } from './north';
import { secondNorth } from './secondNorth';
import { secondSouth } from './secondSouth';
import { sichuan } from './sichuan';
import { thirdAccounts } from './thirdAccounts';
import { thirdMixed } from './thirdMixed';
import { thirdNorth } from './thirdNorth';
import { thirdPublished } from './thirdPublished';
import { thirdSouth } from './thirdSouth';
import { thirdWest } from './thirdWest';
import type { Layout } from './types';
import { yunnan } from './yunnan';

export type { ExpectedTable, Kind, Layout, LayoutSheet, Source } from './types';

/** Every layout with its expected reading, by id. */
export const layouts: readonly Layout[] = [
  ...anhui,
  ...blind2Accounts,
  ...blind2Mixed,
  ...blind2North,
  ...blind2Published,
  ...blind2South,
  ...blind2West,
  ...blind2Workbooks,
  ...blind3East,
  ...blind3North,
  ...blind3South,
  ...blind3Southwest,
  ...blind3West,
  ...chongqing,
  ...east,
  ...fourthEast,
  ...fourthNorth,
  ...fourthSouth,
  ...fourthWest,
  ...guangdong,
  ...hubei,
  ...hunan,
  ...national,
  ...north,
  ...secondNorth,
  ...secondSouth,
  ...sichuan,
  ...thirdAccounts,
  ...thirdMixed,
  ...thirdNorth,
  ...thirdPublished,
  ...thirdSouth,
  ...thirdWest,
  ...yunnan,
].sort((a, b) => (a.id < b.id ? -1 : 1));
