import type { BookData } from '../../layout';
import { finalAccounts, remarks, results, sangong, staff } from './accounts';
import {
  broadcastEvaluation,
  departmentEvaluation,
  platformEvaluation,
  platformMonitoring,
} from './evaluations';
import { broadcastTargets, departmentTargets, platformTargets } from './targets';

/** Every form of the yearly cycle of a fictional unit, without a slip; the figures tie across the sheets. */
export const demo: BookData = {
  name: 'demo-示例区-全年绩效表',
  sheets: [
    departmentTargets,
    platformTargets,
    broadcastTargets,
    platformMonitoring,
    platformEvaluation,
    broadcastEvaluation,
    departmentEvaluation,
    finalAccounts,
    sangong,
    staff,
    results,
    remarks,
  ],
};
