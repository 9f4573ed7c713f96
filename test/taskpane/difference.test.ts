import { difference } from '../../src/taskpane/difference';

test.each([
  ['收入120万元。', '收入130万元。', ['收入1', '2', '0万元。']],
  ['甲乙', '甲丙乙', ['甲', '', '乙']],
  ['甲丙乙', '甲乙', ['甲', '丙', '乙']],
  ['甲甲', '甲', ['甲', '甲', '']],
  ['一样', '一样', ['一样', '', '']],
  ['全不同', '另写的', ['', '全不同', '']],
  ['👍甲', '👎甲', ['', '👍', '甲']],
])('%s beside %s', (text, other, wanted) => {
  expect(difference(text, other)).toEqual(wanted);
});
