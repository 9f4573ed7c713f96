import { aligned, likeness, masked, sentencesOf, spanSentences } from './sentences';
import { spansText, textSpan, tidySpans } from './spans';
import type { Block, Report, Span } from './types';

/** What was generated at one time, as it is kept in the workbook: enough to tell a person's words from ours. */
export interface Generation {
  readonly template: string;
  readonly blocks: readonly { readonly id: string; readonly text: string }[];
}

/** A row of the report's sheet as it stands. `live` where its figures follow the tables by a formula. */
export interface StandingRow {
  readonly row: number;
  readonly text: string;
  readonly live: boolean;
}

export type Side = 'hers' | 'ours';

/** A sentence that both a person and the tables changed. An empty text: left out on that side. */
export interface Conflict {
  /** Stable as long as base and both sides are. */
  readonly id: string;
  readonly block: string;
  readonly base: string;
  readonly hers: string;
  readonly ours: string;
}

/** A row of the merged report: a block, and the row of the sheet that it stands in for. */
export interface MergedRow {
  readonly block: Block;
  /** Row of the sheet that is hers whole and stays as it is, with its sources; null for a generated one. */
  readonly own: number | null;
}

export interface Merged {
  readonly rows: readonly MergedRow[];
  readonly conflicts: readonly Conflict[];
  /** Blocks in which a person's words were kept, and her own rows. */
  readonly kept: readonly string[];
  /** How many rows of the sheet are paragraphs of a report; none where the sheet holds something else. */
  readonly matched: number;
  /** Rows of the sheet whose words are not what the tables say now, and which do not follow them by a formula. */
  readonly stale: readonly { readonly block: string; readonly row: number }[];
}

/** What a generation keeps of a report. */
export function generationOf({ template, blocks }: Report): Generation {
  return { template, blocks: blocks.map(({ id, spans }) => ({ id, text: spansText(spans) })) };
}

/**
 * Three-way merge of what was last generated, what a person made of it on the sheet, and what is generated now: paragraph
 * by paragraph, and in an edited paragraph sentence by sentence. Her words stay; sentences that she left alone are
 * taken as generated now; where both changed the same sentence, hers stays unless `choices` says otherwise.
 *
 * Rows are found by their words, so that sorted, moved, inserted and deleted rows do no harm: the report's own order is
 * restored, rows of hers stay behind the row that they stood behind, what she deleted stays deleted.
 *
 * @param generations what was generated before, the newest first; the one that the sheet agrees with most is the base
 */
export function mergeReport(
  generations: readonly Generation[],
  standing: readonly StandingRow[],
  report: Report,
  choices: ReadonlyMap<string, Side> = new Map(),
): Merged {
  const rows = standing.filter(({ text }) => text.trim() !== '');
  // Without a memory every difference is asked about: it may be an edit, or a figure of last time.
  const known = generations.length > 0;
  const base = baseOf(known ? generations : [generationOf(report)], rows);
  const rowOf = matchRows(base, rows);
  const merging: Merging = { known, choices, conflicts: [], kept: [] };
  const before = new Map(base.blocks.map((block) => [block.id, block.text]));
  const now = new Set(report.blocks.map(({ id }) => id));

  const merged = report.blocks.flatMap((block): Placed[] => {
    const old = before.get(block.id);
    if (old === undefined) return [{ merged: { block, own: null }, row: null }];
    const row = rowOf.get(block.id);
    const spans = mergeBlock(block, old, row, known && rows.length > 0, merging);
    return spans.length === 0
      ? []
      : [
          {
            merged: { block: spans === block.spans ? block : { ...block, spans }, own: null },
            row: row?.row ?? null,
          },
        ];
  });

  const taken = new Map([...rowOf].map(([id, row]) => [row.row, id]));
  const own = rows.filter(({ row, text }) => {
    const id = taken.get(row);
    if (id === undefined) return true;
    if (now.has(id)) return false;
    // A paragraph that is generated no more stays only where she worked on it.
    const old = before.get(id) ?? '';
    return bare(text) !== bare(old) && settle(merging, id, 0, { base: old, hers: text, ours: '' }) === 'hers';
  });
  const { conflicts } = merging;
  const kept = [...merging.kept, ...own.map(ownId)];
  const stale = merged.flatMap(({ merged: { block }, row: at }) => {
    const row = rowOf.get(block.id);
    const now = bare(spansText(block.spans));
    if (!row || at === null || same(row, bare(row.text), now)) return [];
    return [{ block: block.id, row: row.row }];
  });
  return { rows: interleaved(merged, own, rows), conflicts, kept, matched: rowOf.size, stale };
}

function ownId({ row }: StandingRow): string {
  return `own.${row + 1}`;
}

interface Placed {
  readonly merged: MergedRow;
  readonly row: number | null;
}

interface Merging {
  /** Whether it is remembered what was generated before. */
  readonly known: boolean;
  readonly choices: ReadonlyMap<string, Side>;
  readonly conflicts: Conflict[];
  readonly kept: string[];
}

/** Without the indent of first lines, which is no edit. */
export function bare(text: string): string {
  return text.replace(/^[\s　]+|[\s　]+$/g, '');
}

/** The generation most of whose paragraphs stand on the sheet; of equals the newest. */
function baseOf(generations: readonly Generation[], rows: readonly StandingRow[]): Generation {
  const texts = new Set(rows.map(({ text }) => bare(text)));
  let best: Generation = { template: '', blocks: [] };
  let most = -1;
  for (const generation of generations) {
    const agreeing = generation.blocks.filter(({ text }) => texts.has(bare(text))).length;
    if (agreeing > most) [best, most] = [generation, agreeing];
  }
  return best;
}

/** Below this a row is a person's own, not a paragraph that was rewritten. */
const LEAST_LIKENESS = 0.4;

/** Which row holds which paragraph: the same words first, then the most alike, near ones before far ones. */
function matchRows(base: Generation, rows: readonly StandingRow[]): ReadonlyMap<string, StandingRow> {
  const found = new Map<string, StandingRow>();
  const free = new Set(rows);
  const take = (id: string, row: StandingRow): void => {
    found.set(id, row);
    free.delete(row);
  };
  const byText = new Map<string, StandingRow[]>();
  for (const row of rows) byText.set(bare(row.text), [...(byText.get(bare(row.text)) ?? []), row]);
  for (const { id, text } of base.blocks) {
    const row = byText.get(bare(text))?.shift();
    if (row) take(id, row);
  }
  const pairs = base.blocks.flatMap(({ id, text }, place) =>
    found.has(id)
      ? []
      : [...free].flatMap((row) => {
          const like = likeness(bare(text), bare(row.text));
          return like >= LEAST_LIKENESS ? [{ id, row, like, distance: Math.abs(row.row - place) }] : [];
        }),
  );
  pairs.sort((a, b) => b.like - a.like || a.distance - b.distance);
  for (const { id, row } of pairs) if (!found.has(id) && free.has(row)) take(id, row);
  return found;
}

/** The spans of a paragraph after merging; none for one that stays out. */
function mergeBlock(
  block: Block,
  old: string,
  row: StandingRow | undefined,
  couldDelete: boolean,
  merging: Merging,
): readonly Span[] {
  const ours = spansText(block.spans);
  if (!row) {
    // Nobody deletes what was not there: no sheet, an emptied one, or one of which nothing is known.
    if (!couldDelete) return block.spans;
    if (masked(ours) === masked(old)) return [];
    return settle(merging, block.id, 0, { base: old, hers: '', ours }) === 'hers' ? [] : block.spans;
  }
  const hers = bare(row.text);
  if (same(row, hers, bare(old)) || hers === bare(ours)) return block.spans;
  merging.kept.push(block.id);
  return tidySpans(mergeSentences(block, old, row, hers, merging));
}

/** Whether what stands there is what was generated; by a live formula its figures may have moved since. */
function same({ live }: StandingRow, hers: string, old: string): boolean {
  return hers === old || (live && masked(hers) === masked(old));
}

function mergeSentences(
  block: Block,
  old: string,
  row: StandingRow,
  hers: string,
  merging: Merging,
): readonly Span[] {
  const equal = (a: string, b: string): boolean => same(row, b, a);
  const base = sentencesOf(bare(old));
  const mine = sentencesOf(hers);
  const fresh = spanSentences(block.spans);
  const toMine = aligned(base, mine, equal);
  const toFresh = aligned(
    base,
    fresh.map(({ text }) => text),
    (a, b) => a === b,
  );
  const merged: Span[] = [];
  const say = (text: string | undefined): void => {
    if (text) merged.push(textSpan(text));
  };
  let [m, f] = [0, 0];
  /** What each side put in before its counterpart of a sentence of the base. */
  const insertions = (untilMine: number, untilFresh: number): void => {
    const added = new Set(mine.slice(m, untilMine));
    for (; m < untilMine; m += 1) say(mine[m]);
    for (; f < untilFresh; f += 1)
      if (!added.has(fresh[f]?.text ?? '')) merged.push(...(fresh[f]?.spans ?? []));
  };
  base.forEach((sentence, index) => {
    const [atMine, atFresh] = [toMine.get(index), toFresh.get(index)];
    insertions(atMine ?? m, atFresh ?? f);
    const own = atMine === undefined ? '' : (mine[atMine] ?? '');
    const other = atFresh === undefined ? undefined : fresh[atFresh];
    if (atMine !== undefined) m = atMine + 1;
    if (atFresh !== undefined) f = atFresh + 1;
    const ours = other?.text ?? '';
    const untouched = own !== '' && equal(sentence, own);
    if (untouched || own === ours) merged.push(...(other?.spans ?? []));
    else if (ours === sentence && merging.known) say(own);
    else if (settle(merging, block.id, index, { base: sentence, hers: own, ours }) === 'hers') say(own);
    else merged.push(...(other?.spans ?? []));
  });
  insertions(mine.length, fresh.length);
  return merged;
}

/** Notes a conflict and gives the side that is taken. */
function settle(
  merging: Merging,
  block: string,
  index: number,
  texts: Pick<Conflict, 'base' | 'hers' | 'ours'>,
): Side {
  const id = `${block}:${index}`;
  merging.conflicts.push({ id, block, ...texts });
  return merging.choices.get(id) ?? 'hers';
}

/** The merged blocks in the report's order, each row of hers behind the row that it stands behind on the sheet. */
function interleaved(
  merged: readonly Placed[],
  own: readonly StandingRow[],
  rows: readonly StandingRow[],
): MergedRow[] {
  const ours = new Set(merged.flatMap(({ row }) => row ?? []));
  const behind = new Map<number | null, MergedRow[]>();
  let former: number | null = null;
  const mine = new Set(own);
  for (const row of rows) {
    if (ours.has(row.row)) former = row.row;
    if (!mine.has(row)) continue;
    const block: Block = {
      id: ownId(row),
      level: null,
      layout: 'flush',
      spans: [textSpan(row.text)],
    };
    behind.set(former, [...(behind.get(former) ?? []), { block, own: row.row }]);
  }
  return [
    ...(behind.get(null) ?? []),
    ...merged.flatMap(({ merged: row, row: at }) => [row, ...(at === null ? [] : (behind.get(at) ?? []))]),
  ];
}
