import { judgedIf, type Draft } from '../judging/draft';
import { addUp, dimension } from '../judging/judge';
import type { Level } from '../statements/levels';

const FURTHEST = 24;
const SCORE = '分';

/** 综合得分, 自评总分, 专项资金得: the score of all. */
const TOTAL =
  /(?:综合|总体|最终|自评|评价|考核|整体|项目|部门|单位|资金|汇总|合计|评审|绩效)[^扣满]{0,8}(?:得分|总分|评分|得)(?:为|是|共)?$|^(?:总得?分|总评分|得分|合计得分|综合得分|共得|合计得?|总计得?)(?:为|是)?$/;
const TAKEN_OFF = /扣(?:减|除|掉)?分?(?:了|为)?$/;
const FULL = /满分|分值|权重|标准分/;

/** What indicators of the first level are called; all that a project is judged by is among them. */
const PROCESS = /决策|投入|过程|管理|预算执行|资金|立项|执行率/;
const OUTPUT = /产出/;
const EFFECT = /效益|效果|影响/;

/** A score that was got: of what, and of how much where that is printed. */
interface Got {
  readonly level: Level;
  readonly full: Level | null;
}

/**
 * 综合得分95.5分。决策类满分15分，得14分；过程类满分25分，得22.5分；…: the scores of indicators in the sentence behind that of all. They are
 * all where their full marks make 100, or where they name what comes in, what goes out and what it effects. Of what is taken
 * off (扣6.3分。扣分明细：…) the same.
 */
export function scoreClaims(levels: readonly Level[]): readonly Draft[] {
  return levels.flatMap((total): readonly Draft[] => {
    if (dimension(total.figure) !== SCORE || total.tabular) return [];
    const before = levels[total.index - 1];
    if (TOTAL.test(total.label) || isWholeScore(levels, total) || (before && isFullOf(before, total)))
      return scoresOf(levels, total);
    return /^(?:共|累计|合计|总|总计|自评|实际)*扣(?:减|除|掉)?分?(?:为|共)?$/.test(total.label)
      ? deductionsOf(levels, total)
      : [];
  });
}

/** 自评满分100分，扣6.3分，得93.7分. */
const isWholeScore = (levels: readonly Level[], { index, label, sentence }: Level): boolean =>
  /得分?$/.test(label) &&
  levels
    .slice(Math.max(0, index - 2), index)
    .some(
      ({ label: full, figure, sentence: own }) =>
        own === sentence && FULL.test(full) && figure.value === '100',
    );

function scoresOf(levels: readonly Level[], total: Level): readonly Draft[] {
  const got: Got[] = [];
  let full: Level | null = null;
  for (
    let index = total.index + 1;
    index <= Math.min(levels.length - 1, total.index + FURTHEST);
    index += 1
  ) {
    const level = levels[index];
    if (!level || level.paragraph !== total.paragraph || level.sentence > total.sentence + 1) break;
    if (dimension(level.figure) !== SCORE) break;
    if (level.depth > total.depth && got.length > 0) continue;
    if (/扣/.test(level.label) || TOTAL.test(level.label)) break;
    const next = levels[index + 1];
    if (FULL.test(level.label) || (next !== undefined && isFullOf(level, next))) {
      full = level;
      continue;
    }
    got.push({ level, full });
    full = null;
  }
  if (got.length < 3) return [];
  const names = got.map(({ level }) => nameOf(level));
  if (new Set(names).size < names.length || names.some((name) => name === '')) return [];
  const fulls = got.flatMap(({ full: each }) => (each ? [each.figure] : []));
  // 产出指标50分，得47.5分，其中…: of the marks that were to be had there.
  const before = levels[total.index - 1];
  const most = before && isFullOf(before, total) ? before.figure.size : 100;
  const hundred = fulls.length === got.length && fulls.reduce((sum, { size }) => sum + size, 0) === most;
  // 决策10分，得9.5分；过程30分，得24.4分；…: no total of those behind it.
  if (most < 100 && !hundred) return [];
  const named = [PROCESS, OUTPUT, EFFECT].every((words) => names.some((name) => words.test(name)));
  const figures = got.map(({ level }) => level.figure);
  const behind = levels[(got.at(-1)?.level.index ?? 0) + 1];
  const partial = /主要|其中|等/.test(
    got[0]?.level.lead.gap.slice(got[0].level.lead.gap.search(/[^。]*$/)) ?? '',
  );
  return [
    {
      kind: 'counts',
      stated: { figure: total.figure, minus: false },
      operands: figures,
      ...judgedIf(
        (hundred || (named && !partial)) && behind?.sentence !== got.at(-1)?.level.sentence,
        addUp(total.figure, figures),
      ),
    },
  ];
}

const nameOf = ({ key }: Pick<Level, 'key'>): string =>
  key.replace(/(?:满分|分值|权重|标准分|自评|实?得分?|评分|打分|实)+$/, '');

/** 产出指标50分，得47分. */
const isFullOf = (full: Level, got: Level): boolean =>
  full.aside &&
  full.sentence === got.sentence &&
  dimension(got.figure) === SCORE &&
  nameOf(full) !== '' &&
  nameOf(got) === nameOf(full);

function deductionsOf(levels: readonly Level[], total: Level): readonly Draft[] {
  const off: Level[] = [];
  for (
    let index = total.index + 1;
    index <= Math.min(levels.length - 1, total.index + FURTHEST);
    index += 1
  ) {
    const level = levels[index];
    if (!level || level.paragraph !== total.paragraph || level.sentence > total.sentence + 1) break;
    if (dimension(level.figure) !== SCORE) break;
    if (TAKEN_OFF.test(level.label) && level.depth === total.depth) off.push(level);
    else if (off.length > 0) break;
  }
  if (off.length < 2 || new Set(off.map(({ key }) => key)).size < off.length) return [];
  const [first] = off;
  const detail = /扣分(?:明细|情况|构成|项|点|处|分布|原因)|其中|分别|包括|：/.test(first?.lead.gap ?? '');
  const figures = off.map(({ figure }) => figure);
  return [
    {
      kind: 'counts',
      stated: { figure: total.figure, minus: false },
      operands: figures,
      ...judgedIf(detail && !/主要/.test(first?.lead.gap ?? ''), addUp(total.figure, figures)),
    },
  ];
}
