import * as v from 'valibot';
import { fingerprintOf, isRuleLevel, type Finding, type Ignore, type RuleLevel } from '../findings';
import type { Evaluation } from '../evaluation';
import { decodeGuidance, type Guidance, type Reading, type Table, type TableRow } from '../recognize';
import {
  cellOf,
  containsCell,
  failed,
  ok,
  type CellAddress,
  type Host,
  type HostFailure,
  type Json,
} from '../workbook';
import type { Result, WorkbookSnapshot } from '../workbook';
import type { Settings } from './options';

/** Under this key the workbook keeps what people settled for it. */
export const SETTINGS_KEY = 'settings';

export const NO_SETTINGS: Settings = { scheme: null, levels: {}, ignores: [] };

/** One step of a person's settling. */
export type SettingsChange =
  /** null: by the words in the tables again. */
  | { readonly kind: 'scheme'; readonly id: string | null }
  /** null: as the scheme has it. */
  | { readonly kind: 'level'; readonly rule: string; readonly level: RuleLevel | null }
  | { readonly kind: 'levelsReset' }
  | { readonly kind: 'ignore'; readonly ignore: Ignore }
  /** Corrections and local words as they are to be from now on. */
  | { readonly kind: 'guidance'; readonly guidance: Guidance }
  /** Identities of the findings whose ignores are dropped. */
  | { readonly kind: 'restore'; readonly findings: readonly string[] };

/** Settings after a change. Pure. */
export function withChange(settings: Settings, change: SettingsChange): Settings {
  switch (change.kind) {
    case 'scheme':
      return { ...settings, scheme: change.id };
    case 'level': {
      const { [change.rule]: _, ...others } = settings.levels;
      return {
        ...settings,
        levels: change.level === null ? others : { ...others, [change.rule]: change.level },
      };
    }
    case 'levelsReset':
      return { ...settings, levels: {} };
    case 'ignore': {
      const others = settings.ignores.filter(({ finding }) => finding !== change.ignore.finding);
      return { ...settings, ignores: [...others, change.ignore] };
    }
    case 'guidance': {
      const { guidance: _guidance, damaged: _damaged, ...others } = settings;
      const { corrections, words } = change.guidance;
      return corrections.length + words.length === 0 ? others : { ...others, guidance: change.guidance };
    }
    case 'restore':
      return {
        ...settings,
        ignores: settings.ignores.filter(({ finding }) => !change.findings.includes(finding)),
      };
  }
}

const text = v.pipe(v.string(), v.maxLength(2_000));
const ignoreSchema = v.object({
  finding: v.pipe(text, v.minLength(1)),
  rule: text,
  subject: text,
  reason: text,
  date: v.pipe(v.string(), v.isoDate()),
  fingerprint: text,
});

/**
 * Settings as a workbook remembered them. Another version or another program may have written there: what is not
 * understood is left out, piece by piece, and never breaks a check.
 */
export function readSettings(remembered: Json): Settings {
  if (typeof remembered !== 'object' || remembered === null || Array.isArray(remembered)) return NO_SETTINGS;
  const {
    scheme,
    levels,
    ignores,
    guidance: kept = null,
  } = remembered as { readonly [key: string]: Json | undefined };
  const chosen = typeof levels === 'object' && levels !== null && !Array.isArray(levels) ? levels : {};
  return {
    scheme: typeof scheme === 'string' && scheme.length <= 100 ? scheme : null,
    levels: Object.fromEntries(
      Object.entries(chosen).filter((entry): entry is [string, RuleLevel] => {
        const [rule, level] = entry;
        return /^[A-Z]\d{2}$/.test(rule) && isRuleLevel(level);
      }),
    ),
    ignores: (Array.isArray(ignores) ? (ignores as readonly unknown[]) : []).flatMap((ignore) => {
      const read = v.safeParse(ignoreSchema, ignore);
      return read.success ? [read.output] : [];
    }),
    ...readGuidance(kept),
  };
}

function readGuidance(kept: Json): Pick<Settings, 'guidance' | 'damaged'> {
  const { guidance, damaged } = decodeGuidance(kept);
  return {
    ...(guidance.corrections.length + guidance.words.length === 0 ? {} : { guidance }),
    ...(damaged === 0 ? {} : { damaged }),
  };
}

/** What people settled for the host's workbook; a host that cannot recall has nothing settled. */
export async function recallSettings(host: Host): Promise<Settings> {
  const recalled = await host.recall(SETTINGS_KEY);
  return recalled.ok ? readSettings(recalled.value) : NO_SETTINGS;
}

/** Settles something in the host's workbook, over what is settled there now. */
export async function changeSettings(
  host: Host,
  change: SettingsChange,
): Promise<Result<Settings, HostFailure>> {
  const recalled = await host.recall(SETTINGS_KEY);
  if (!recalled.ok) return failed(recalled.failure);
  const settings = withChange(readSettings(recalled.value), change);
  const nothing =
    settings.scheme === null &&
    settings.guidance === undefined &&
    settings.ignores.length + Object.keys(settings.levels).length === 0;
  const kept = await host.remember(SETTINGS_KEY, nothing ? null : (settings as unknown as Json));
  return kept.ok ? ok(settings) : failed(kept.failure);
}

/** Words whose digits are no figures of the row. */
const PROSE = ['reason', 'explanation', 'content', 'name', 'level1', 'level2', 'label'];

/**
 * Gives the figures' fingerprint of any finding of a check: those of its own row in its table, and of the cells that its
 * expectation rests on. Where a row stands, and how its figures are formatted, makes no difference.
 */
export function fingerprints(
  workbook: WorkbookSnapshot,
  { reading }: Evaluation,
): (finding: Finding) => string {
  let places: ReturnType<typeof rowsByPlace> | null = null;
  return (finding) => {
    const { cell, related } = finding;
    places ??= rowsByPlace(reading);
    const rows = (places.get(placeOf(cell)) ?? []).flatMap(({ table, row }) =>
      containsCell(table.area, cell) ? [row] : [],
    );
    const own = rows.flatMap(({ cells }) =>
      Object.entries(cells)
        .filter(([role]) => !PROSE.includes(role))
        .map(([role, { value }]) => [role, value] as const)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([, value]) => value),
    );
    return fingerprintOf(finding, [...own, ...related.map((other) => cellOf(workbook, other)?.value)]);
  };
}

interface Placed {
  readonly table: Table;
  readonly row: TableRow;
}

const placeOf = ({ sheet, row }: Pick<CellAddress, 'sheet' | 'row'>): string => `${row} ${sheet}`;

/** The rows of all tables by sheet and row. */
function rowsByPlace({ tables }: Reading): ReadonlyMap<string, readonly Placed[]> {
  const places = new Map<string, Placed[]>();
  for (const table of tables) {
    for (const row of [...table.rows, ...table.totals]) {
      const place = placeOf({ sheet: table.sheet, row: row.row });
      const mates = places.get(place);
      if (mates) mates.push({ table, row });
      else places.set(place, [{ table, row }]);
    }
  }
  return places;
}

const digits = (value: number): string => String(value).padStart(2, '0');

/** A decision to ignore a finding, as it is remembered. `date` is the day of the decision at the person's place. */
export function ignoreOf(finding: Finding, fingerprint: string, reason: string, date: Date): Ignore {
  return {
    finding: finding.id,
    rule: finding.rule,
    subject: finding.subject,
    reason: reason.trim(),
    date: `${date.getFullYear()}-${digits(date.getMonth() + 1)}-${digits(date.getDate())}`,
    fingerprint,
  };
}
