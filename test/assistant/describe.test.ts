import { describeFailure } from '../../src/assistant';
import { failureTexts } from '../../src/messages';
import type { HostFailure } from '../../src/workbook';

/** Of a text that is held against the tables: no workbook was opened for it. */
const DOCUMENTS = ['notWord', 'oldWord', 'notText', 'noText'] as const;
const codes = (Object.keys(failureTexts) as HostFailure['code'][]).filter(
  (code) => !DOCUMENTS.some((one) => one === code),
);

test.each(DOCUMENTS)('a failure %s says what is wrong and what to do', (code) => {
  expect(describeFailure('zh-CN', { code })).toMatch(/请.*重试。$/);
  expect(describeFailure('zh-CN', { code })).not.toMatch(/工作簿|[{}]/);
  expect(describeFailure('en-US', { code })).toMatch(/try again\.$/);
});

test.each(codes)('a failure %s says what is wrong, what to do, and that nothing was changed', (code) => {
  const text = describeFailure('zh-CN', { code });
  expect(text).toMatch(/请.*。工作簿没有改动。$/);
  expect(text).not.toMatch(/[{}]/);
  expect(describeFailure('en-US', { code })).toMatch(/\. The workbook was not changed\.$/);
});

test('the place is named', () => {
  expect(describeFailure('zh-CN', { code: 'protected', sheet: "甲's" })).toContain("（'甲''s'）");
  const cells = Array.from({ length: 7 }, (_, row) => ({ sheet: '甲', row, column: 0 }));
  expect(describeFailure('zh-CN', { code: 'changed', cells })).toContain(
    "（'甲'!A1、'甲'!A2、'甲'!A3、'甲'!A4、'甲'!A5等 7 处）",
  );
});

test('cells that could not be put back are named instead', () => {
  const cells = [{ sheet: '甲', row: 0, column: 0 }];
  const text = describeFailure('zh-CN', {
    code: 'hostError',
    unrestored: { cells, image: { cells: [], addedSheets: [] } },
  });
  expect(text).toContain("'甲'!A1");
  expect(text).not.toContain('没有改动');
});
