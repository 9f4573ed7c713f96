import { anhui } from './anhui';
import { blind3East } from './blind3-east';
import { blind3North } from './blind3-north';
import { blind3South } from './blind3-south';
import { blind3Southwest } from './blind3-southwest';
import { blind3West } from './blind3-west';
import { blind6North } from './blind6-north';
import { blind6Northeast } from './blind6-northeast';
import { blind6East } from './blind6-east';
import { blind6Southeast } from './blind6-southeast';
import { blind6Middle } from './blind6-middle';
import { blind6Southwest } from './blind6-southwest';
import { blind6Northwest } from './blind6-northwest';
import { retired3Accounts } from './retired3Accounts';
import { retired3Mixed } from './retired3Mixed';
import { retired3North } from './retired3North';
import { retired3Published } from './retired3Published';
import { retired3South } from './retired3South';
import { retired3West } from './retired3West';
import { retired3Workbooks } from './retired3Workbooks';
import { chongqing } from './chongqing';
import { east } from './east';
import { fifthNorth } from './fifthNorth';
import { fifthNortheast } from './fifthNortheast';
import { fifthEast } from './fifthEast';
import { fifthSoutheast } from './fifthSoutheast';
import { fifthMiddle } from './fifthMiddle';
import { fifthSouth } from './fifthSouth';
import { fifthSouthwest } from './fifthSouthwest';
import { fifthWest } from './fifthWest';
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
import { sixthEast } from './sixthEast';
import { sixthMiddle } from './sixthMiddle';
import { sixthNorth } from './sixthNorth';
import { sixthNortheast } from './sixthNortheast';
import { sixthSouth } from './sixthSouth';
import { sixthSoutheast } from './sixthSoutheast';
import { sixthSouthwest } from './sixthSouthwest';
import { sixthWest } from './sixthWest';
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
  ...blind3East,
  ...blind3North,
  ...blind3South,
  ...blind3Southwest,
  ...blind3West,
  ...blind6North,
  ...blind6Northeast,
  ...blind6East,
  ...blind6Southeast,
  ...blind6Middle,
  ...blind6Southwest,
  ...blind6Northwest,
  ...retired3Accounts,
  ...retired3Mixed,
  ...retired3North,
  ...retired3Published,
  ...retired3South,
  ...retired3West,
  ...retired3Workbooks,
  ...chongqing,
  ...east,
  ...fifthNorth,
  ...fifthNortheast,
  ...fifthEast,
  ...fifthSoutheast,
  ...fifthMiddle,
  ...fifthSouth,
  ...fifthSouthwest,
  ...fifthWest,
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
  ...sixthEast,
  ...sixthMiddle,
  ...sixthNorth,
  ...sixthNortheast,
  ...sixthSouth,
  ...sixthSoutheast,
  ...sixthSouthwest,
  ...sixthWest,
  ...thirdAccounts,
  ...thirdMixed,
  ...thirdNorth,
  ...thirdPublished,
  ...thirdSouth,
  ...thirdWest,
  ...yunnan,
].sort((a, b) => (a.id < b.id ? -1 : 1));
