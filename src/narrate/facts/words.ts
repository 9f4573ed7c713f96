import { isMeasureWord, unitScale } from '../../quantity';
import { FILLERS } from './meanings';

/** Half-width form without blanks, quotes or line breaks: how labels are compared. */
export function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s"'“”‘’「」『』]/g, '')
    .replaceAll('﹒', '.');
}

const NUMBERING = /^(?:[（(]?[一二三四五六七八九十]+[)）、.]|[（(]?\d{1,2}(?:[)）、．]|\.(?!\d)))/;
/** 按功能分类：一般公共服务支出 says how it is classed before it says what it is. */
const CLASSED_BY = /^按[^:：]{1,12}[:：]/;
const OF_WHICH = /^(?:其中|包括|其中包括|减|加)[:：]?/;
const BRACKETS = /[（(][^（）()]*[)）]/g;
const YEAR = /(?:20|19)\d{2}年度?/g;

/** The label without numbering, 其中 and a closing colon, as a person would say it in a sentence. */
export function spokenLabel(label: string): string {
  let text = label.replace(/\s+/g, '');
  for (let before = ''; before !== text;) {
    before = text;
    text = text.replace(NUMBERING, '').replace(OF_WHICH, '').replace(CLASSED_BY, '');
  }
  text = text.replace(/[:：;；]+$/, '');
  return labelUnit(text) ? text.replace(UNIT_BRACKET, '') : text;
}

const UNIT_BRACKET = /[（(](?:单位[:：])?([%％]|\p{Script=Han}{1,4})[)）]$/u;

/** The unit that a label carries in brackets at its end: 党委会（次） gives 次. Null when it carries none. */
export function labelUnit(label: string): string | null {
  const unit = UNIT_BRACKET.exec(label.replace(/\s+/g, '').replace(/[:：]+$/, ''))?.[1]?.normalize('NFKC');
  return unit && canFollowNumber(unit) ? unit : null;
}

/** Whether a bracket's word is a unit. Other brackets (境, 护, 公章) are part of the name. */
function canFollowNumber(unit: string): boolean {
  const { base } = unitScale(unit);
  return unit === '%' || base === '' || isMeasureWord(base) || base === '架次';
}

/** The core of a money label: see `FILLERS`. Empty for a bare 合计. */
export function moneyCore(label: string): string {
  let core = plain(spokenLabel(label))
    .replace(/^[:：]/, '')
    .replaceAll(BRACKETS, bracketCore)
    .replaceAll(YEAR, '');
  core = core.replace(/[、,，()]/g, '');
  for (const filler of FILLERS) core = core.replaceAll(filler, '');
  return core.replace(/[:：]/g, '');
}

/** （境） in 因公出国（境）费 belongs to the name; any other bracket is a remark. */
function bracketCore(bracket: string): string {
  return /境|护/.test(bracket) ? bracket.slice(1, -1) : '';
}
