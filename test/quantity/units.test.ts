import { isUnit } from '../../src/quantity';

test.each(['万元', '人次', '元/人', '元/人·年', '元/人/年', '%', '‰', 'km', '㎡', 'm3', '万', '标段'])(
  '%s can stand behind a number',
  (text) => {
    expect(isUnit(text)).toBe(true);
  },
);

test.each([
  '',
  '元/',
  '元//年',
  '元/人/年/月',
  '以上人',
  '前完成',
  '标段工程项目部',
  'kilograms',
  '个km',
  'km个',
])('%s is no unit', (text) => {
  expect(isUnit(text)).toBe(false);
});
