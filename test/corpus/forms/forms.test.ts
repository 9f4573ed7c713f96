import { readJson } from '../../../src/cli/contract';
import { recognize } from '../../../src/recognize';
import { workbookOf } from '../../support/workbook';
import { scoreOf } from '../layouts/score';
import { forms } from './index';

test.each(forms.map((form) => [form.id, form] as const))('%s reads as expected', (_, form) => {
  const { misses } = scoreOf(form, readJson('', recognize(workbookOf(form.sheets))));
  expect(misses).toEqual([]);
});
