import { alike, kindOf, narrows, subjectKey } from '../../../src/claims/against/subjects';

describe('a subject is one thing in prose and in tables', () => {
  test.each([
    ['2023年度“三公”经费支出决算', '“三公”经费合计'],
    ['其中：公务接待费支出', '（三）公务接待费'],
    ['基本支出合计', '其中：基本支出'],
    ['一般公共服务支出', '201一般公共服务支出（类）'],
    ['2023年机关运行经费预算支出', '机关运行经费'],
    ['年末在编人数', '在编人数'],
    ['全年支出', '支出合计'],
    ['因公出国（境）费', '因公出国(境)费用'],
  ])('%s is %s', (a, b) => expect(subjectKey(a)).toBe(subjectKey(b)));

  test.each([
    ['收入合计', '支出合计'],
    ['财政拨款基本支出', '基本支出'],
    ['公务用车购置费', '公务用车运行维护费'],
    ['基本支出', '项目支出'],
  ])('%s is not %s', (a, b) => expect(subjectKey(a)).not.toBe(subjectKey(b)));
});

test('kinds by words; what says both is plain', () => {
  expect(kindOf('年初预算安排')).toBe('budget');
  expect(kindOf('支出决算')).toBe('actual');
  expect(kindOf('预算执行数')).toBe('plain');
  expect(kindOf('项目支出')).toBe('plain');
  expect(kindOf('一般公共预算支出决算')).toBe('actual');
});

test('a word for other money narrows unless the table says it too', () => {
  expect(narrows('政府性基金支出中，基本支出', '支出决算表 基本支出')).toBe(true);
  expect(narrows('财政拨款支出中，基本支出', '财政拨款支出决算表 基本支出')).toBe(false);
});

test('names within names are alike, single characters are not', () => {
  expect(alike('公务接待', '国内公务接待')).toBe(true);
  expect(alike('车', '公务用车')).toBe(false);
});
