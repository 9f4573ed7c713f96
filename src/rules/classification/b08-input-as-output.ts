import { rowRule } from '../rule';
import { classOf } from '../support/indicators';

const INPUT =
  /^(?:投入|聘用|配备|派出|调配)(?:的)?(?:工作|专业|技术|劳务|管理)*(?:人员|人力|人数|员工|物力|设备|车辆)(?:数量|数|总数)?$/;

/** B08: what is put in (people, equipment) is no output. */
export const b08 = rowRule(
  {
    id: 'B08',
    slug: 'input-as-output',
    group: 'classification',
    severity: 'warning',
    basis: ['measures2020', 'guide2021'],
    messages: ['input'],
    fixes: [],
  },
  'named',
  ({ indicator }, report) => {
    const { level2, name } = indicator;
    if (classOf(level2) !== '数量' || !INPUT.test(name.value)) return;
    report({ key: 'input', cell: name.cell, subject: name.value });
  },
);
