import { report } from '../../src/assistant/report';
import { cellNames, derivationWords, usesOf } from '../../src/narrate';
import { workbookOf } from '../support/workbook';

const BOOK = workbookOf({
  收支: [
    ['2024年收支决算表'],
    ['单位：元'],
    ['项目', '本年数', '上年数'],
    ['本年收入合计', 1_205_000, 1_000_000],
    ['本年支出合计', 1_100_000, 1_100_000],
  ],
});
const { report: written, understood } = report(BOOK, { template: 'guangzhou-department' });
const nameOf = cellNames(understood.evaluation.reading.tables);
const figure = (text: string) => {
  const found = written.blocks
    .flatMap(({ spans }) => spans)
    .find((span) => span.kind === 'figure' && span.text === text);
  if (found?.kind !== 'figure') throw new Error(`no ${text}`);
  return found;
};

test('a figure says in words how it follows from its cells', () => {
  expect(derivationWords(figure('120.50万元'), nameOf)).toBe('本年收入合计 本年数 ÷ 10000');
  expect(derivationWords(figure('20.50万元'), nameOf)).toBe(
    '（本年收入合计 本年数 － 本年收入合计 上年数） ÷ 10000',
  );
  expect(derivationWords(figure('20.50%'), nameOf)).toBe(
    '（本年收入合计 本年数 － 本年收入合计 上年数） ÷ 本年收入合计 上年数 × 100%',
  );
});

test('from a cell to the sentences that use it', () => {
  const uses = usesOf(written, { sheet: '收支', row: 3, column: 2 });
  // The direction of the causes rests on it too.
  expect(uses.map(({ sentence }) => sentence.slice(0, 4))).toEqual(['本部门2', '增加主要']);
  expect(uses[0]?.sentence).toMatch(/^本部门.*收入120\.50万元，与上年对比增加20\.50万元，增长20\.50%。$/);
  expect(usesOf(written, { sheet: '收支', row: 9, column: 9 })).toEqual([]);
});
