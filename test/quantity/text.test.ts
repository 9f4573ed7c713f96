import { chineseNumber, countOf, plainText } from '../../src/quantity';

test.each([
  ['五', 5],
  ['两', 2],
  ['〇', 0],
  ['十', 10],
  ['十五', 15],
  ['二十', 20],
  ['九十五', 95],
  ['一百', 100],
  ['一百零五', 105],
  ['一千一十', 1010],
  ['一千百', 1100],
  ['一万', 10_000],
  ['一万零五', 10_005],
  ['十万五千', 105_000],
  ['一万二千', 12_000],
  ['', null],
  ['百', null],
  ['万', null],
  ['万五', null],
  ['十十', null],
  ['一百百', null],
  ['二十百', null],
  ['一二', null],
  ['五零', null],
  ['一万一万', null],
  ['一万x', null],
  ['x万', null],
  ['x', null],
  ['5', null],
])('%s is %s', (text, value) => expect(chineseNumber(text)).toBe(value));

test.each([
  ['≥95%', '≥95%'],
  [' ５０　　篇 ', '50 篇'],
  ['5\u200b0\ufeff篇', '50篇'],
  ['（含）≧９５％。', '(含)≥95%.'],
  ['￥5，000．5', '¥5,000.5'],
  ['－5～10', '-5~10'],
  ['a\n\tb', 'a b'],
  ['', ''],
])('%j as plain text', (text, plain) => expect(plainText(text)).toBe(plain));

test.each([
  ['3', 3],
  ['两', 2],
  ['十二', 12],
  ['几', null],
  ['', null],
])('a count of %s is %s', (text, value) => expect(countOf(text)).toBe(value));
