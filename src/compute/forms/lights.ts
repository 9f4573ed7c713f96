import type { Measure, Operator } from '../../quantity';
import { LIGHT_BANDS, LIGHTS } from '../../schemes';
import { quote } from '../cells';

/** Percents that grow with the year, and are held against its share that has passed; any other is held as it is. */
const CUMULATIVE = /完成率|进度|执行率|支付率|支出率|序时/;

/** Whether months that have passed tell how far an indicator should be. */
function isCumulative(name: string, unit: string | null): boolean {
  return unit !== '%' || CUMULATIVE.test(name);
}

/**
 * The warning light of an indicator, without its `=`: positive by the pace of the months that have passed, reverse by the
 * target itself, qualitative by its tier. Null where no formula can tell: dates, ranges, targets that are not given.
 *
 * @param target the cell that shows the target
 * @param actual the cell where its execution will stand
 * @param month the cell of the cut-off month
 */
export function lightFormula(
  measure: Measure,
  name: string,
  target: string,
  actual: string,
  month: string,
): string | null {
  if (measure.kind === 'qualitative' || measure.kind === 'tier') return tierLight(actual);
  if (measure.kind !== 'number' || measure.approximate) return null;
  const { figure, operator } = measure;
  const wanted = bare(target, measure.text, figure.unit);
  const reached = bare(actual, '', figure.unit);
  if (wanted === null || reached === null) return null;
  const judged = isReverse(operator)
    ? `IF(${reached}${operator === '<' ? '<' : '<='}${wanted},${quote(LIGHTS.green)},${quote(LIGHTS.red)})`
    : byPace(`${reached}/${wanted}${isCumulative(name, figure.unit) ? `/(${month}/12)` : ''}`);
  return `IF(${actual}="","",IFERROR(${judged},${quote(LIGHTS.unclear)}))`;
}

const isReverse = (operator: Operator | null): boolean => operator === '≤' || operator === '<';

/** The light of an amount spent against its budget and the months that have passed. */
export function moneyLight(budget: string, spent: string, month: string): string {
  const pace = byPace(`${spent}/${budget}/(${month}/12)`);
  return `IF(OR(${spent}="",N(${budget})=0),"",IFERROR(${pace},${quote(LIGHTS.unclear)}))`;
}

/** The worst of some lights. */
export function worstLight(ranges: readonly string[]): string {
  const count = (light: string): string =>
    ranges.map((range) => `COUNTIF(${range},${quote(light)})`).join('+');
  const { red, yellow, green, blue } = LIGHTS;
  const rest = `IF(${count(green)}+${count(blue)}>0,${quote(green)},"")`;
  return `IF(${count(red)}>0,${quote(red)},IF(${count(yellow)}>0,${quote(yellow)},${rest}))`;
}

function byPace(pace: string): string {
  const { red, yellow, blue } = LIGHT_BANDS;
  return (
    `IF(${pace}<${red}%,${quote(LIGHTS.red)},IF(${pace}<${yellow}%,${quote(LIGHTS.yellow)},` +
    `IF(${pace}>=${blue}%,${quote(LIGHTS.blue)},${quote(LIGHTS.green)})))`
  );
}

function tierLight(actual: string): string {
  const starts = (word: string): string => `LEFT(${actual},${String(word.length)})=${quote(word)}`;
  const { green, yellow, red, unclear } = LIGHTS;
  return (
    `IF(${actual}="","",IF(${starts('达成')},${quote(green)},IF(${starts('部分达成')},${quote(yellow)},` +
    `IF(${starts('未达成')},${quote(red)},${quote(unclear)}))))`
  );
}

const PARTS = /^([^\d+-]{0,20})[+-]?(?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d+)?([^\d]{0,12})$/;

/** The number in a cell, its words taken off; a percent stays one. Null where the text is not one number with words. */
function bare(reference: string, text: string, unit: string | null): string | null {
  const parts = PARTS.exec(text);
  if (text !== '' && !parts) return null;
  const [, front = '', back = ''] = parts ?? [];
  const words = text === '' ? [unit ?? ''] : [front, back, text.includes(',') ? ',' : ''];
  const taken = words.map((word) => word.replace(/[%％]/g, '')).filter((word) => word !== '');
  return `VALUE(${taken.reduce((inner, word) => `SUBSTITUTE(${inner},${quote(word)},"")`, reference)})`;
}
