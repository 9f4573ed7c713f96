import { judgeDifference, type Judgement } from '../quantity';
import { confirmed, type Draft } from './draft';
import type { TextFigure } from './figures';
import { inUnit } from './judge';
import type { Lead } from './leads';

const RISES = /提高|提升|上升|增加|增长|高于|高出|快于|高|多|扩大|超过|快|超/;
const FALLS = /降低|下降|回落|减少|低于|慢于|低|收窄|少|慢|缩小/;
const FROM = /(?:由|从|比上年|较上年|比去年|较去年)[^，。；]*$/;
const TO = /(?:到|至|达到|降为|升为)$/;
const AGAINST =
  /(?:高于|高出|低于|快于|慢于|超过|比|较)([^，。；]{0,24}?)(?:高|低|快|慢|多|少|增速|增幅|平均)*$/;
const NEAR = 6;

/** Percentage points: the difference of two percents that are printed in the same sentence. */
export function pointClaims(leads: readonly Lead[]): readonly Draft[] {
  return leads.flatMap((lead, index) => {
    if (lead.figure.unit !== '百分点' || lead.figure.approximate) return [];
    const draft = pointsAt(leads, lead, index);
    return draft ? [draft] : [];
  });
}

function pointsAt(leads: readonly Lead[], lead: Lead, index: number): Draft | null {
  const word = lead.clause.slice(-12);
  const falls = FALLS.test(word) && !/(?:提高|提升|上升|增加|高于|高出|快于)(?:了)?$/.test(word);
  if (!falls && !RISES.test(word)) return null;
  const near = leads
    .slice(Math.max(0, index - NEAR), index)
    .filter(
      ({ figure, sentence, paragraph }) =>
        figure.unit === '%' && paragraph === lead.paragraph && sentence >= lead.sentence - 1,
    );
  const own = near.filter(({ sentence }) => sentence === lead.sentence);
  const [former, latter] = own.slice(-2);
  const drafted = (current: Lead, previous: Lead, sure: boolean): Draft => {
    const judged = judge(lead.figure, falls, signed(current), signed(previous));
    return {
      kind: 'change',
      stated: { figure: lead.figure, minus: falls },
      operands: [current.figure, previous.figure],
      judged: sure ? judged : confirmed(judged),
    };
  };
  if (former && latter) {
    if (FROM.test(former.clause) && TO.test(latter.clause))
      return drafted(latter, former, latter === near.at(-1));
    if (/(?:比|较)(?:上年|去年|同期|\d{4}年|上一年)/.test(latter.clause) && !/\d年.*\d年/.test(latter.clause))
      return drafted(former, latter, own.length === 2);
    const against = AGAINST.test(lead.clause) && /高于|高出|低于|快于|慢于/.test(lead.clause);
    const ranged = { current: latter, previous: former };
    if (against)
      return drafted(
        ranged.current,
        ranged.previous,
        own.length === 2 && !/序时|计划|目标|全国|平均/.test(lead.clause),
      );
  }
  const last = near.at(-1);
  if (!last) return null;
  for (const other of near.slice(0, -1).toReversed()) {
    const tried = drafted(last, other, false);
    if (tried.judged) return tried;
  }
  return null;
}

/** A rate of decline is negative. */
function signed(lead: Lead): { figure: TextFigure; minus: boolean } {
  return { figure: lead.figure, minus: /(?:下降|降低|减少|减|降)(?:了|为|率)?$/.test(lead.clause) };
}

interface Percent {
  readonly figure: TextFigure;
  readonly minus: boolean;
}

function judge(stated: TextFigure, falls: boolean, current: Percent, previous: Percent): Judgement {
  const as = ({ figure, minus }: Percent) => inUnit(figure, '%', minus);
  return judgeDifference(inUnit(stated, '百分点', falls), as(current), as(previous));
}
