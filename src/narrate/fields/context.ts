import type { Scheme } from '../../schemes';
import { abs, compare, subtract, sum } from '../../quantity';
import { printedAmount } from '../figures';
import type { Amount } from '../figures';
import type { Facts } from '../facts';
import type { Wish } from '../facts/money';
import { placedText, textSpan } from '../spans';
import type { NarrateOptions, Span } from '../types';
import type { CellAddress } from '../../workbook';
import { said } from '../template/values';
import type { Fields, Said } from '../template/values';

/** What the fields of a template are made from. */
export interface Context {
  readonly facts: Facts;
  readonly scheme: Scheme;
  readonly options: NarrateOptions;
}

/** A person's words; nothing for a blank cell. */
export function words(
  fact: { readonly text: string; readonly cell: CellAddress } | null | undefined,
): readonly Span[] | null {
  const text = fact ? placedText(fact.text) : '';
  return fact && text !== '' ? [textSpan(text, [fact.cell])] : null;
}

/** The documents that schemes rest on by their numbers, as a letter cites them. */
const TITLES: Readonly<Record<string, string>> = {
  '财预〔2020〕10号': '项目支出绩效评价管理办法',
  '财预〔2021〕101号': '中央部门项目支出核心绩效目标和指标设置及取值指引（试行）',
  '皖发〔2019〕11号': '中共安徽省委 安徽省人民政府关于全面实施预算绩效管理的实施意见',
  '湘财绩〔2020〕7号': '湖南省预算支出绩效评价管理办法',
};

/** 《title》（number） of a known document; other words as they are. */
function cited(basis: string): string {
  const title = TITLES[basis];
  return title === undefined ? basis : `《${title}》（${basis}）`;
}

/** 单位, 年度, 上年度, 评价依据, 成文日期. */
export function commonFields({ facts, scheme, options: { date } }: Context): Fields {
  const { year, unitName } = facts;
  const number = year ? Number(year.value) : null;
  return {
    单位: () => said('单位名称', unitName && [textSpan(placedText(unitName.value), [unitName.cell])]),
    年度: () => said('年度', year && [textSpan(year.value, [year.cell])]),
    上年度: () => said('上年度', year && number ? [textSpan(String(number - 1), [year.cell])] : null),
    评价依据: () => said('评价依据', scheme.basis ? [textSpan(cited(scheme.basis))] : null),
    成文日期: () => said('成文日期', date ? [textSpan(`${date.year}年${date.month}月${date.day}日`)] : null),
  };
}

/** The wish with the year of the report: a table of another year comes after one of this year. */
export function wishFor({ facts: { year } }: Context, wish: Wish = {}): Wish {
  return year ? { ...wish, year: year.value } : wish;
}

/** The year of a line of money: the one that its own table prints, where that differs from the report's. */
export function yearOf(
  { facts: { year } }: Context,
  table: { readonly year: string | null; readonly table: { readonly titleCell: CellAddress | null } } | null,
): Said {
  const own = table?.year?.match(/(?:19|20)\d{2}/)?.[0];
  const cell = table?.table.titleCell;
  if (own && own !== year?.value) return said('年度', [textSpan(own, cell ? [cell] : [])]);
  return said('年度', year && [textSpan(year.value, [year.cell])]);
}

/**
 * Whether parts printed beside their total show a tail difference: a sum that is off by no more than rounding explains. A
 * larger difference is a slip that checking reports, no tail.
 */
export function showsTail(whole: Amount | null, parts: readonly (Amount | null)[]): boolean {
  if (!whole || parts.length < 2 || parts.includes(null)) return false;
  const printed = [whole, ...parts.filter((part) => part !== null)].map(printedAmount);
  const [total, ...others] = printed;
  if (!total || others.some((other) => other.unit !== total.unit)) return false;
  const off = abs(subtract(sum(others.map((other) => other.value)), total.value));
  if (off === '0') return false;
  const room = sum(printed.map(({ decimals }) => (decimals === 0 ? '0.5' : `0.${'0'.repeat(decimals)}5`)));
  return compare(off, room) <= 0;
}
