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

/** An entry with the words that say what it is about: its label, else its table's heading where labels are numbers. */
export interface Spoken {
  readonly entry: Entry;
  readonly words: string;
}

/** Entries that a person wrote in words or figures about the unit, in reading order: what topics are looked up in. */
export function spokenEntries(evaluation: Evaluation): readonly Spoken[] {
  return [evaluation.profile, evaluation.staff, evaluation.remarks, evaluation.ratios, evaluation.score]
    .flat()
    .filter((entry) => entry.text.trim() !== '')
    .map((entry) => {
      const label = plain(entry.label.value);
      return { entry, words: /^[\d.、()（）]*$/.test(label) ? plain(entry.table.title) : label };
    });
}

/** The entries about a topic. */
export function entriesAbout(entries: readonly Spoken[], name: TopicName): Entry[] {
  const topic: Topic = TOPICS[name];
  return entries.flatMap(({ entry, words }) => (isAbout(words, topic) ? [entry] : []));
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
