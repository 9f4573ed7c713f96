import type { Draft } from '../judging/draft';
import type { TextFigure } from '../text/figures';
import { OPENING, partOf, signedAs, SHORT, type Part } from '../balances/flows';
import { addSigned, dimension, type Signed } from '../judging/judge';
import type { Level } from '../statements/levels';
import { alike } from '../statements/subjects';
import { tellingDigits } from './digits';

const BACK = 14;
const AHEAD = 3;
const LINES = 3;
const ENOUGH = 3;
const MOST = 7;
/** What is left, by its own words, or what may be spent. */
const LEFT =
  /结余|结转|余款|剩余|余额|节余|差额|净[资结]|空间|缺口|赤字|盈余|收不抵支|结存|库存|未[支使付结]|尚[余有存]|^存|(?:可用|可支配|可使用)(?:的)?(?:资金|财力)/;
const FUNDS = /可用|可支配|可使用/;

/**
 * 年初结转100万元…。收入合计900万元…。支出合计950万元…，年末结转50万元: balances that receipts and outlays nearby make exactly,
 * whatever stands between them. Only what holds is told.
 */
export function searchedRolls(levels: readonly Level[], drafts: readonly Draft[]): readonly Draft[] {
  const known = new Set<TextFigure>();
  for (const { kind, stated, judged } of drafts)
    if (kind === 'rollForward' && judged !== null) known.add(stated.figure);
  return levels.flatMap((closing): readonly Draft[] => {
    if (closing.tabular || closing.aside || known.has(closing.figure) || !LEFT.test(closing.label)) return [];
    if (OPENING.test(closing.label) || tellingDigits(closing.figure) < ENOUGH) return [];
    const near = flowsAround(levels, closing);
    const draft = FUNDS.test(closing.label)
      ? gathered(closing, near)
      : (rolled(closing, near) ??
        gathered(closing, near) ??
        ofOwner(levels, closing) ??
        openedBehind(levels, closing));
    return draft ? [draft] : [];
  });
}

interface Flow {
  readonly level: Level;
  readonly part: Part;
}

function flowsAround(levels: readonly Level[], closing: Level): readonly Flow[] {
  return levels
    .slice(Math.max(0, closing.index - BACK), closing.index + 1 + AHEAD)
    .filter(
      (level) =>
        level !== closing &&
        !level.tabular &&
        !level.aside &&
        level.nature !== 'previous' &&
        level.figure.size > 0 &&
        dimension(level.figure) === dimension(closing.figure) &&
        (level.index < closing.index
          ? level.paragraph >= closing.paragraph - LINES
          : level.sentence === closing.sentence),
    )
    .map((level) => ({ level, part: partOf(level) }));
}

const draftOf = (closing: Level, signed: readonly Signed[]): Draft | null => {
  const stated = signedAs(closing.figure, SHORT.test(closing.label));
  const judged = addSigned(stated, signed);
  if (judged.verdict !== 'exact') return null;
  return { kind: 'rollForward', stated, operands: signed.map(({ figure }) => figure), judged };
};

/** What there was, what came in, less what went out: one of each, or two of one, the nearest first. */
function rolled(closing: Level, near: readonly Flow[]): Draft | null {
  const of = (...parts: Part[]): readonly (Level | null)[] =>
    near
      .flatMap(({ level, part }) => (parts.includes(part) ? [level] : []))
      .slice(-MOST)
      .toReversed();
  const before = ({ index }: Level): boolean => index < closing.index;
  const ins = of('in', null).filter((level) => level !== null && before(level));
  const openings = [null, ...of('opening').filter((level) => level !== null && before(level))];
  const outs = of('out');
  const target = closing.figure.size;
  for (const opening of openings)
    for (const receipt of ins)
      for (const outlay of outs)
        for (const more of [null, ...outs]) {
          if (!receipt || !outlay || (more && more.index <= outlay.index)) continue;
          const flows = [opening, receipt, outlay, more].filter((level) => level !== null);
          if (new Set(flows.map(({ figure }) => figure.value)).size < flows.length) continue;
          const minus = ({ index }: Level): boolean => index === outlay.index || index === more?.index;
          const sum = flows.reduce((all, level) => all + (minus(level) ? -1 : 1) * level.figure.size, 0);
          if (Math.abs(Math.abs(sum) - target) > target * 1e-9) continue;
          const signed = flows
            .toSorted((a, b) => a.index - b.index)
            .map((level) => signedAs(level.figure, minus(level)));
          const draft = draftOf(closing, signed);
          if (draft) return draft;
        }
  return null;
}

/** All that flowed in its paragraph since some place, whatever the number. */
function gathered(closing: Level, near: readonly Flow[]): Draft | null {
  const signed: Signed[] = [];
  for (const { level, part } of near.filter(({ level }) => level.index < closing.index).toReversed()) {
    if (level.paragraph !== closing.paragraph) return null;
    if (part === null || part === 'closing') continue;
    signed.unshift(signedAs(level.figure, part === 'out'));
    if (part === 'out' || signed.length < 3 || !signed.some(({ minus }) => minus)) continue;
    const sum = signed.reduce((all, { figure, minus }) => all + (minus ? -1 : 1) * figure.size, 0);
    if (Math.abs(sum - closing.figure.size) > closing.figure.size * 1e-9) continue;
    const draft = draftOf(closing, signed);
    if (draft) return draft;
  }
  return null;
}

/** 年末债务余额58亿元，其中…。年初余额53亿元，当年新增8亿元，偿还本金2亿元: told back from the year's beginning in the next sentence. */
function openedBehind(levels: readonly Level[], closing: Level): Draft | null {
  const flows = levels
    .slice(closing.index + 1, closing.index + 1 + BACK)
    .filter(
      ({ sentence, paragraph, figure, depth }) =>
        sentence === closing.sentence + 1 &&
        paragraph === closing.paragraph &&
        depth === closing.depth &&
        dimension(figure) === dimension(closing.figure),
    );
  const [opening, ...others] = flows;
  const parts = others.map((level) => partOf(level));
  if (!opening || others.length === 0 || !OPENING.test(opening.label)) return null;
  if (parts.some((part) => part !== 'in' && part !== 'out')) return null;
  return draftOf(closing, [
    signedAs(opening.figure, false),
    ...others.map(({ figure }, at) => signedAs(figure, parts[at] === 'out')),
  ]);
}

/** 红十字会收到62万元，支出49万元…，红十字会存13万元: of the same owner. */
function ofOwner(levels: readonly Level[], closing: Level): Draft | null {
  const name = closing.key.replace(/(?:结余|结转|余款|剩余|余额|结存|尚余|存)+$/, '');
  if (name.length < 2) return null;
  const own = levels
    .slice(Math.max(0, closing.index - BACK), closing.index)
    .filter(
      ({ key, figure, paragraph, aside }) =>
        paragraph === closing.paragraph &&
        !aside &&
        dimension(figure) === dimension(closing.figure) &&
        alike(key, name),
    );
  for (const a of own)
    for (const b of own) {
      if (a.index >= b.index || a.figure.size <= b.figure.size) continue;
      const draft = draftOf(closing, [signedAs(a.figure, false), signedAs(b.figure, true)]);
      if (draft) return draft;
    }
  return null;
}
