import type { Entry, Evaluation } from '../../evaluation';
import type { TableRow } from '../../recognize';
import type { CellAddress } from '../../workbook';
import { TOPICS } from './topics';
import type { Topic, TopicName } from './topics';
import { plain } from './words';

/** Words in a cell. */
export interface Said {
  readonly text: string;
  readonly cell: CellAddress;
}

/** Entries that a person wrote in words or figures about the unit, in reading order: what topics are looked up in. */
export function spokenEntries(evaluation: Evaluation): readonly Entry[] {
  return [
    evaluation.profile,
    evaluation.staff,
    evaluation.remarks,
    evaluation.ratios,
    evaluation.score,
  ].flat();
}

/** The entries about a topic: by their own label, else by the heading of their table where labels are mere numbers. */
export function entriesAbout(entries: readonly Entry[], name: TopicName): Entry[] {
  const topic: Topic = TOPICS[name];
  return entries.filter((entry) => {
    if (entry.text.trim() === '') return false;
    const label = plain(entry.label.value);
    return isAbout(label === '' || /^[\d.、()（）]+$/.test(label) ? plain(entry.table.title) : label, topic);
  });
}

function isAbout(label: string, topic: Topic): boolean {
  return topic.words.some((word) => label.includes(word)) && !topic.not?.some((word) => label.includes(word));
}

/** The remark beside a row: its 原因, 说明 or 备注 column; null when there is none or it is empty. */
export function remarkOf(row: TableRow): Said | null {
  for (const role of ['reason', 'explanation', 'content'] as const) {
    const cell = row.cells[role];
    if (cell && cell.text.trim() !== '') return { text: cell.text, cell: cell.cell };
  }
  return null;
}

const EMPTYISH = /^(?:无|没有|暂无|否|不适用|无此项(?:开支|支出)?|[-—/]+)$/;

/** 无, 没有, —: said that there is none. */
export function saysNone(text: string): boolean {
  return EMPTYISH.test(plain(text).replace(/[。.]$/, ''));
}
