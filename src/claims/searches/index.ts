import { causesOfSums } from '../changes/causes';
import type { Draft } from '../judging/draft';
import type { TextFigure } from '../text/figures';
import type { Lead } from '../statements/leads';
import { put } from '../text/grouped';
import type { Statements, Told } from '../statements/levels';
import { isRatio, roleOf } from '../statements/roles';
import { besideSums } from './beside';
import { around } from './candidates';
import { searchedCauses } from './causes';
import { searchedChange, searchedPoints, searchedRate } from './changes';
import { searchedRolls } from './rolls';
import { namedShare, savedShare, searchedShare } from './shares';
import { searchedSums } from './sums';
import { slicedWholes } from './wholes';

/**
 * What follows exactly from the figures nearby although the words do not say from which: a change, a rate, a share or a
 * total that no other reading judges. What fits nothing is left as it is; accused is alone what stands beside a list that adds
 * up (`besideSums`) and a cause of which one word is turned (`causes`). Linear.
 */
export function searchedClaims(statements: Statements, drafts: readonly Draft[]): readonly Draft[] {
  const { levels } = statements;
  const sums = searchedSums(levels, drafts);
  const all = [...drafts, ...sums];
  const ratios = searchedRatios(statements, drafts);
  return [
    ...ratios,
    ...slicedWholes(levels, [...all, ...ratios]),
    ...searchedCauses(statements, drafts),
    ...sums,
    ...searchedRolls(levels, drafts),
    ...causesOfSums(levels, all),
    ...besideSums(levels, all),
  ];
}

const FURTHEST = 5;

/**
 * 减少38.65万元，其中…。减少以后为1185.53万元，降幅3.16%: the change that the sentence before began with, where the level has none; or
 * 增长14.01%，其中甲增加0万元，乙增加2.03万元: the one change that its parts tell behind it.
 */
function toldNear(leads: readonly Lead[], at: number, told: ReadonlyMap<TextFigure, Told>): Told | undefined {
  const own = leads[at];
  if (!own) return undefined;
  const changes = (from: number, to: number, sentence: number): readonly Told[] =>
    leads
      .slice(Math.max(0, from), to)
      .filter((lead) => lead.paragraph === own.paragraph && lead.sentence === sentence)
      .flatMap(({ figure }) => told.get(figure) ?? []);
  const behind = /其中|：/.test(leads[at + 1]?.gap ?? '')
    ? changes(at + 1, at + FURTHEST, own.sentence).filter(({ figure }) => figure.size > 0)
    : [];
  if (behind.length > 0) return behind.length === 1 ? behind[0] : undefined;
  return own.clause.length > SHORT ? undefined : changes(at - FURTHEST, at, own.sentence - 1)[0];
}

const SHORT = 6;
const SAVED_RATE = /(?:节约|节支|节省|节资|核减|审减)率(?:为|达)?$/;

/** Changes, rates and shares, figure by figure. */
function searchedRatios({ levels, leads, changes }: Statements, drafts: readonly Draft[]): readonly Draft[] {
  const judged = new Map<TextFigure, Draft['kind'][]>();
  for (const { kind, stated, word, judged: own } of drafts)
    if (own !== null && !word) put(judged, stated.figure, kind);
  const isOpen = (kind: Draft['kind'], figure: TextFigure): boolean =>
    judged.get(figure)?.includes(kind) !== true;
  const told = new Map<TextFigure, Told>(changes.map((change) => [change.figure, change]));
  const found: Draft[] = [];
  let next = 0;
  leads.forEach((lead, index) => {
    while (next < levels.length && (levels[next]?.figure.from ?? 0) < lead.figure.from) next += 1;
    const { figure } = lead;
    if (figure.approximate) return;
    const role = roleOf(lead);
    const place = { levels, next, lead };
    if (figure.unit === '百分点') {
      const points =
        role.kind === 'move' && isOpen('change', figure) ? searchedPoints(leads, index, role) : null;
      if (points) found.push(points);
      return;
    }
    if (
      role.kind === 'move' &&
      SAVED_RATE.test(lead.clause) &&
      isOpen('share', figure) &&
      isOpen('changeRate', figure)
    ) {
      const saved = leads[index - 1];
      const share = saved ? savedShare(figure, saved.figure, around(place)) : null;
      if (share) {
        found.push(share);
        return;
      }
    }
    if (role.kind === 'move' && role.basis !== 'adjusted' && !role.apart) {
      const kind = isRatio(figure) ? 'changeRate' : 'change';
      if (!isOpen(kind, figure)) return;
      const before = leads[index - 1];
      const amount =
        (before && told.get(before.figure)) ?? (isRatio(figure) ? toldNear(leads, index, told) : undefined);
      const stated = { figure, minus: role.minus };
      const draft =
        searchedChange(stated, place) ??
        (amount && kind === 'changeRate' ? searchedRate(stated, amount, place) : null);
      if (draft) found.push(draft);
    } else if (role.kind === 'share' || role.kind === 'execution' || role.kind === 'none') {
      if (!isOpen('share', figure) || !isOpen('executionRate', figure) || !isOpen('changeRate', figure))
        return;
      const draft =
        (role.kind === 'none' ? null : searchedShare(role.kind, lead, around(place), levels[next - 1])) ??
        (isRatio(figure) ? namedShare(place) : null);
      if (draft) found.push(draft);
    }
  });
  return found;
}
