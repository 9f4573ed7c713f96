import { workbookOf } from '../../../support/workbook';
import { accounts } from './accounts';
import { hospital } from './hospital';
import { inYuan } from './inYuan';
import { project } from './project';
import { several } from './several';
import { whole } from './whole';
import { years } from './years';

/** Workbooks of our own, laid out as units lay out theirs. */
export const OWN_BOOKS = {
  accounts: workbookOf(accounts),
  hospital: workbookOf(hospital),
  inYuan: workbookOf(inYuan),
  project: workbookOf(project),
  several: workbookOf(several),
  whole: workbookOf(whole),
  years: workbookOf(years),
};

export type OwnBook = keyof typeof OWN_BOOKS;
