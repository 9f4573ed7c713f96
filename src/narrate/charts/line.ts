/** The charts that there are, by the names that a template calls them in its line `图表：收支、三公经费`. */
export const CHART_NAMES = ['收支', '支出结构', '三公经费', '指标得分'] as const;
export type ChartTopic = (typeof CHART_NAMES)[number];
