/** The half of the first corpus, and what was added since, that the reader was always written against. */
export const development: readonly string[] = [
  'anhui-department-points-2023',
  'anhui-sheet-per-project',
  'chongqing-project-goal-2023',
  'fujian-department-goals-2019',
  'guangdong-department-score',
  'guangdong-sangong-control',
  'guangxi-selfeval-evidence',
  'hebei-selfeval-points-first',
  'hubei-monitoring-2019',
  'hubei-project-selfeval-2020',
  'hunan-institutions-2018',
  'hunan-ratio-score-table',
  'jiangsu-economic-class',
  'national-appropriation-01-1',
  'national-expense-by-function',
  'national-messy-selfeval',
  'national-project-application-cost-first',
  'national-sangong-across-gk07',
  'national-unrelated-workbook',
  'shaanxi-sangong-training-2020',
  'shandong-project-selfeval',
  'sichuan-department-goals',
  'sichuan-project-selfeval-2023',
  'tianjin-investment-goals-2022',
  'yunnan-open-workbook',
  'zhejiang-funds-list',
];

/** The half that was held out until November 2026; since then open, and developed against like the first. */
export const retired: readonly string[] = [
  'anhui-project-selfeval-2022',
  'chongqing-department-selfeval',
  'chongqing-ratios',
  'guangdong-department-application',
  'guangdong-income-expense-years',
  'guangdong-staff-profile',
  'hebei-department-goals',
  'heilongjiang-ratio-framework',
  'hubei-parallel-goals-2020',
  'hunan-base-data',
  'hunan-project-goals-long-and-annual-2021',
  'hunan-results-and-ratios',
  'jiangsu-sangong-budget-2016',
  'national-budget-overview',
  'national-many-forms-one-sheet',
  'national-monitoring-system-export',
  'national-ratios-beside-scores',
  'national-two-projects-side-by-side',
  'shaanxi-department-tasks',
  'shandong-monitoring-1-7',
  'shanghai-sangong-across-2017',
  'sichuan-department-score-points-in-name',
  'tianjin-budget-function',
  'yunnan-accounts-01-2021',
  'yunnan-sangong-2016',
  'zhejiang-two-target-blocks',
];

/** The second corpus, by another author; held out and then retired, both in November 2026. */
export const retired2: readonly string[] = [
  'beijing-project-selfeval',
  'fujian-adjusted-core',
  'gansu-base-data',
  'guangdong-two-tables-and-notes',
  'guizhou-income-expense-total',
  'hainan-sangong-down',
  'henan-department-goals',
  'hubei-long-and-annual-block-columns',
  'jiangxi-selfeval-explained',
  'jilin-repeated-levels-offset',
  'liaoning-project-selfeval',
  'neimenggu-three-part-target',
  'ningxia-project-list',
  'qinghai-transfer-selfeval',
  'shanxi-monitoring',
  'xinjiang-project-goals',
];

/** The first, third, fifth … of the third corpus, in the order of its ids: held out and then opened, both in November 2026. */
export const third: readonly string[] = [
  'anhui-monitoring-ticks-october',
  'beijing-department-duties-and-tasks',
  'fujian-wrapped-from-word',
  'guangdong-sangong-nine-columns',
  'guizhou-sangong-rows-by-year',
  'hebei-goals-with-payment-plan',
  'henan-key-tasks-list',
  'hubei-application-tasks-and-history',
  'hunan-application-stars-2018',
  'hunan-special-funds-no-points-2020',
  'jiangxi-sangong-two-budgets-2023',
  'jilin-collected-data-items',
  'liaoning-project-list-yuan',
  'ningxia-monitoring-import-list',
  'shaanxi-accounts-beside-ratios',
  'shandong-monitoring-nine-months',
  'shanxi-score-before-actual-stacked',
  'sichuan-department-score-2020',
  'xinjiang-text-amounts',
  'yunnan-staff-and-budget-2017',
];

/** The first, third, fifth … of the fourth corpus, in the order of its ids (those held out without their prefix): for development. */
export const fourth: readonly string[] = [
  'anhui-sangong-order-2021',
  'beijing-department-funds-split',
  'fujian-quarterly-payments',
  'guangdong-unit-cards',
  'guizhou-goals-weights-and-source',
  'hebei-school-2019',
  'henan-initial-and-adjusted',
  'hunan-xiangtan-application-2023',
  'jiangsu-bands-of-projects',
  'jilin-ledger-helpers',
  'neimenggu-transfer-scored',
  'shanghai-function-three-codes',
  'sichuan-goals-one-row-each',
  'tianjin-formulas',
  'yunnan-stairs-05-2',
  'zhejiang-key-tasks-progress',
];

/** Those that may only be scored: by another author, never looked at for the reader. */
export const isBlind = (id: string): boolean => id.startsWith('blind');

/** The second, fourth, sixth … of the fourth corpus: held out. */
export const isBlind3 = (id: string): boolean => id.startsWith('blind3');
