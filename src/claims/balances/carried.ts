import { judgedIf, type Draft } from '../judging/draft';
import { addSigned, dimension, isRight } from '../judging/judge';
import type { Level } from '../statements/levels';
import { ofParagraph } from '../statements/near';
import { OPENING, partOf, SHORT, signedAs } from './flows';

const FURTHEST = 10;

/** 当年收支结余2.33亿元，加上上年结余23.34亿元，年末滚存结余25.67亿元; 当年赤字 is taken away. */
export function carried(levels: readonly Level[], closing: Level): Draft | null {
  if (!/滚存|累计|年末/.test(closing.label)) return null;
  const near = levels
    .slice(Math.max(0, closing.index - FURTHEST), closing.index + 3)
    .filter(
      (level) =>
        level !== closing &&
        level.paragraph === closing.paragraph &&
        level.sentence <= closing.sentence &&
        dimension(level.figure) === dimension(closing.figure),
    );
  const openings = near.filter(
    ({ label, sentence }) => OPENING.test(label) && sentence >= closing.sentence - 1,
  );
  const last = openings.at(-1)?.sentence;
  const opening =
    openings.length > 0
      ? openings.filter(({ sentence }) => sentence === last)
      : openedBefore(levels, closing);
  const own = near.filter(
    ({ label }) => OF_YEAR.test(label) && !OPENING.test(label) && !/结转|资金/.test(label),
  );
  const [a, b] = [opening[0], own.at(-1)];
  if (!a || !b) return null;
  const judged = addSigned(signedAs(closing.figure, false), [
    signedAs(a.figure, false),
    signedAs(b.figure, SHORT.test(b.label)),
  ]);
  const beside = own.filter(({ sentence }) => sentence === closing.sentence);
  const together =
    (a.sentence === closing.sentence || openings.length === 0) && (beside.length === 1 || own.length === 1);
  // 年初A，本年收支结余B转入，提取职工福利基金C，年末D: what went out behind the balance of the year.
  const more = near.filter(
    (level) => level.index > b.index && level.index < closing.index && partOf(level) === 'out',
  );
  if (more.length > 0 && !isRight(judged)) {
    const signed = [
      signedAs(a.figure, false),
      signedAs(b.figure, SHORT.test(b.label)),
      ...more.map(({ figure }) => signedAs(figure, true)),
    ];
    return {
      kind: 'rollForward',
      stated: signedAs(closing.figure, false),
      operands: signed.map(({ figure }) => figure),
      ...judgedIf(false, addSigned(signedAs(closing.figure, false), signed)),
    };
  }
  return {
    kind: 'rollForward',
    stated: { figure: closing.figure, minus: false },
    operands: [a.figure, b.figure],
    ...judgedIf(opening.length === 1 && together && !isNamedApart(a, b), judged),
  };
}

/** 上年滚存结余A。收入B：…。支出C：…。当年结余D，年末滚存结余E: the one of its name before the flows of the year, right behind whose balance it stands. */
function openedBefore(levels: readonly Level[], closing: Level): readonly Level[] {
  const ofYear = levels[closing.index - 1];
  const name = /(?:滚存|累计)(?:结余|结转|余额)/.exec(closing.label)?.[0];
  if (name === undefined || ofYear?.sentence !== closing.sentence || !OF_YEAR.test(ofYear.label)) return [];
  const before = ofParagraph(levels, closing, { before: 3 * FURTHEST, behind: 0 });
  const named = before.filter(({ label }) => OPENING.test(label) || CARRIED.test(label));
  const [opening] = named;
  if (!opening?.label.endsWith(name) || named.length > 1) return [];
  const between = before.filter((level) => level.index > opening.index);
  // Of one fund: nothing else is left, and no other name heads a sentence.
  const heads = between.filter(({ sentence }, at) => sentence !== between[at - 1]?.sentence);
  const isOne =
    between.filter((level) => partOf(level) === 'closing').length === 1 &&
    heads.every(({ label }) => OF_ONE.test(label));
  return isOne ? named : [];
}

const OF_ONE = /^(?:(?:本|当|全)年|本期|年度|收支)*(?:总?收入|总?支出|结余|赤字|收支)/;
const CARRIED = /滚存|累计/;

/** 社保基金…当年收支结余6063万元…。一般公共预算年初结余1130万元，年末结余1129万元: another fund, by its name, in a sentence of its own. */
const isNamedApart = (opening: Level, ofYear: Level): boolean =>
  ofYear.sentence < opening.sentence &&
  opening.lead.breaks &&
  /^[^，]{2,}(?:预算|基金|保险|资金)/.test(opening.label);

const OF_YEAR = /(?:本年|当年|当期|本期|年度|收支|新增).{0,4}(?:结余|赤字|缺口|超支)|收不抵支|入不敷出/;
