import { g21 } from '../../../src/rules/budget/g21-detail-within-sangong';
import { money } from '../forms';
import { testRule } from '../tester';

const both = (
  detail: number,
  whole: number,
  year = 2024,
  [part, item] = ['公务接待费', '公务接待费'],
  title = '2024年基本支出决算明细表',
) => ({
  ...money(title, ['决算数'], ['办公费', 12.5], [part, detail]),
  三公: [
    [`${year}年“三公”经费支出决算表`],
    ['单位：万元'],
    ['项目', '预算数', '决算数'],
    ['“三公”经费合计', 9, whole],
    [item, 9, whole],
  ],
});
const exceeds = (part: string) => ({
  cell: "'收支'!B5",
  message: `基本支出中的「${part}」为 8.31，大于“三公”经费表中的 0.3。`,
});

testRule(g21, {
  valid: [
    { sheets: both(0.3, 0.3) },
    { sheets: both(0.2, 0.3) },
    { sheets: both(8.31, 0.3, 2023) },
    // Within the rounding of what is printed; another table; another item; two lines of one item.
    { sheets: both(0.31, 0.3) },
    { sheets: both(8.31, 0.3, 2024, undefined, '2024年支出决算明细表') },
    { sheets: both(8.31, 0.3, 2024, ['公务接待费', '公务用车购置费']) },
    { sheets: both(8.31, 0.3, 2024, ['非公务接待费', '公务接待费']) },
    {
      sheets: {
        ...both(8.31, 0.3),
        三公二: [['2024年“三公”经费支出决算表（二）'], ...both(8.31, 9).三公.slice(1)],
      },
    },
    {
      sheets: {
        ...both(8.31, 0.3),
        三公: both(8.31, 0.3).三公.map((cells) => cells.filter((_, at) => at !== 2)),
      },
    },
  ],
  invalid: [
    ...(
      [
        ['因公出国（境）费用', '因公出国(境)费'],
        ['因公出国费', '因公出国（境）费用'],
        ['公务用车运行维护费', '公务用车运行费'],
        ['公务用车购置费', '公务用车购置'],
      ] as const
    ).map(([part, item]) => ({
      sheets: both(8.31, 0.3, 2024, [part, item]),
      findings: [exceeds(part.normalize('NFKC'))],
    })),
    {
      // No year anywhere but in the one title.
      sheets: both(8.31, 0.3, 2024, undefined, '基本支出决算明细表'),
      findings: [exceeds('公务接待费')],
    },
    {
      sheets: both(8.31, 0.3),
      findings: [
        {
          cell: "'收支'!B5",
          message: '基本支出中的「公务接待费」为 8.31，大于“三公”经费表中的 0.3。',
        },
      ],
    },
  ],
});
