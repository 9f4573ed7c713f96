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

/** Those that may only be scored: by another author, gathered after the first reader. Never looked at for the reader. */
export const isBlind = (id: string): boolean => id.startsWith('blind-');

/** The second such corpus, by yet another author and of other layouts. Only its totals are ever printed. */
export const isBlind2 = (id: string): boolean => id.startsWith('blind2-');
