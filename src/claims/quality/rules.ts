import { bracketSlips } from './brackets';
import { numberingSlips } from './numbering';
import { everywhere } from './patterns';
import { repeatedPhrases } from './repeated';
import type { Blemish, QualityRule } from './types';
import { yearSlips } from './years';

const WIDE: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！' };
const HAN = '[\\u4e00-\\u9fff]';

const UP = '增加|增长|上升|提高|多|大于|高于|增';
const DOWN = '减少|下降|降低|少|小于|低于|减';

const UNCHOSEN = new RegExp(
  `(?:(?:${UP})(?:[（(]\\s*(?:或)?(?:${DOWN})\\s*[）)]|[/／](?:${DOWN}))|(?:${DOWN})(?:[（(]\\s*(?:或)?(?:${UP})\\s*[）)]|[/／](?:${UP})))(?!额|数|率|值|幅|比例|变动|情况|[（(]|\\s*[（(]?[+%％])`,
);
/** 增加或减少5万元; 增加或减少20%以上的 is a rule. */
const EITHER =
  /(?:增加或减少|减少或增加|增长或下降|上升或下降|提高或降低)(?=\s*\d[\d.,]*\s*(?:亿元|万元|元|%|％|个百分点)\s*[，。；）])/;
const byPlace = (a: Blemish, b: Blemish): number => a.start - b.start;

/** Reports of a year: they are read when 今年 is another year. */
const ANNUAL = /20\d\d\s*年/;
const REPORT = /自评|绩效|决算|报告|总结|说明/;

/** The rules of text quality, in the order of their ids. */
export const QUALITY_RULES: readonly QualityRule[] = [
  { id: 'J01', severity: 'error', find: repeatedPhrases },
  {
    id: 'J02',
    severity: 'error',
    find: everywhere(
      /(?:主要|具体)?(?:原因|因素)(?:是|为|系|在于|有|：|:){1,2}(?:(?<!(?:偏差|偏离|未完成|扣分)(?:的)?原因.{1,2})(?:无|\/|—+|-+))?(?=\s*(?:[。；]|$)|[，,]?\s*\n\s*(?:[一二三四五六七八九十]+、|[（(](?!一[）)])[一二三四五六七八九十]+[）)]))/,
    ),
  },
  {
    id: 'J03',
    severity: 'error',
    find: (text) => [...everywhere(UNCHOSEN)(text), ...everywhere(EITHER)(text)].toSorted(byPlace),
  },
  {
    id: 'J09',
    severity: 'info',
    find: everywhere(
      new RegExp(`(?:^|\\n)[ \\t\\u3000]*(?<at>(?:[-*•]|#{1,4})[ \\t]+)(?=${HAN})|(?<=${HAN})\\*\\*`),
      () => ({
        replacement: '',
      }),
    ),
  },
  {
    id: 'J10',
    severity: 'info',
    find: (text) =>
      [
        ...everywhere(new RegExp(`(?<=${HAN}|[”》）])[,;:?!](?=\\s?(?:${HAN}|[“《（]))`), ([mark]) => ({
          message: 'narrow',
          replacement: WIDE[mark] ?? mark,
        }))(text),
        // 完毕.资金: of a name with a point nobody knows.
        ...everywhere(
          new RegExp(`(?<=[\\u4e00-\\u9fff\\d]{2}[了毕位成好元人个次期项名家件])\\.(?=${HAN}{2})`),
          () => ({
            message: 'narrow',
            replacement: '。',
          }),
        )(text),
        ...everywhere(/(?<first>[，。；：、])(?:\k<first>|[，、；])+|[，、；：]+。/, (match) => ({
          message: 'doubled',
          replacement: match[0].includes('。') ? '。' : (match.groups?.['first'] ?? null),
        }))(text),
      ].toSorted(byPlace),
  },
  { id: 'J16', severity: 'warning', find: numberingSlips },
  { id: 'J17', severity: 'warning', find: bracketSlips },
  { id: 'J18', severity: 'warning', find: yearSlips },
  {
    id: 'J19',
    severity: 'info',
    find: everywhere(
      /截止到?(?=\s*(?:20\d\d|\d{1,2}\s*月|目前|今年|上?年底|年末|本年|去年|月底|当年|报告期))/,
      () => ({ replacement: '截至' }),
    ),
  },
  {
    id: 'J20',
    severity: 'warning',
    find: everywhere(
      /占(?!地|用|有|道|据|领|线|股)[^，。；：、\n%％\d占]{0,24}?(?:的|比|比例|比重|比率|总[数额量]|预算|支出|收入)(?:分别)?(?:为|是|达|达到|约)?\s*(?<at>\d{1,3}(?:\.\d+)?)(?=\s*(?:[，。；）]|$|\n))/,
      (match, text) => {
        const stated = match.groups?.['at'] ?? '';
        // 分别占三成二、40.1和24.7%: the sign of the last one serves all.
        if (/^[^。；\n]{0,6}[、和及]\s*\d+(?:\.\d+)?\s*[%％]/.test(text.slice(match.index + match[0].length)))
          return null;
        return Number(stated) > 100 ? null : { replacement: `${stated}%` };
      },
    ),
  },
  {
    id: 'J21',
    severity: 'error',
    find: everywhere(
      /(?<![A-Za-z\dＡ-Ｚａ-ｚ])(?:20)?(?:[Xx]{2,}|[Ｘｘ]{2,}|[×✕]{2,})(?![A-Za-z])|某某(?=[县市区镇乡村局委办厅单公项学医院部])|_{3,}|＿{3,}|【(?:待补充|请填写|填写)[^】\n]{0,40}】/,
    ),
  },
  {
    id: 'J22',
    severity: 'info',
    find: (text) => (ANNUAL.test(text) && REPORT.test(text) ? everywhere(/(?:今年(?!来)|目前)/)(text) : []),
  },
];
