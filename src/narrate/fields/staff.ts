import type { Entry } from '../../evaluation';
import { plain, spokenLabel } from '../facts/words';
import { remarkOf } from '../facts/entries';
import { joinSpans, placedText, textSpan } from '../spans';
import type { Span } from '../types';
import { said } from '../template/values';
import type { Said } from '../template/values';
import type { Context } from './context';
import { treeSpans } from './entry';

const ORGAN = /机构|内设|股室|科室|下属|所属|部门数|部门个数|职能部门/;
const PEOPLE = /编|职|人|退休|到位|主任|局长|领导|聘|员|干部|学历/;
const POSTS = /编制|主任|职数|局长|处长|科长|台长|领导/;

/** Measure words of the field for staff counts that carry none. */
function usualUnit(entry: Entry): string {
  const label = plain(entry.label.value);
  if (ORGAN.test(label)) return '个';
  return POSTS.test(label) ? '名' : '人';
}

/** Organs or people, each count with its parts. A row of words (单位性质) is no count and stays out. */
export function staff({ facts: { evaluation } }: Context, about: 'organs' | 'people'): Said {
  const organs = about === 'organs';
  const belongs = (entry: Entry): boolean => {
    const label = plain(spokenLabel(entry.label.value));
    const organ = ORGAN.test(label);
    return (
      entry.value.figure !== null &&
      (organs ? organ : !organ && (entry.table.kind === 'staff' || PEOPLE.test(label)))
    );
  };
  const items = [evaluation.staff, evaluation.profile].flatMap((entries) =>
    entries
      .filter((entry) => (entry.parent === null || !entries[entry.parent]?.value.figure) && belongs(entry))
      .map((entry) => treeSpans(entry, entries, usualUnit, beside)),
  );
  return said(
    organs ? '机构数和内设机构数' : '编制数、在职人数和退休人数',
    items.length > 0 ? joinSpans(items, '，') : null,
  );
}

/** The names or the remark beside a count: 内设机构3个（办公室、…）. */
function beside(entry: Entry): Span[] {
  const remark = remarkOf(entry.row);
  return remark ? [textSpan('（'), textSpan(placedText(remark.text), [remark.cell]), textSpan('）')] : [];
}
