import { createContext, use, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { CheckResult } from '../../assistant';
import type { Finding, Fix } from '../../findings';
import { fixLabel } from '../../messages';
import {
  cellOf,
  displayText,
  formatCell,
  formatLocal,
  type CellAddress,
  type Change,
  type SetCell,
} from '../../workbook';
import { describe } from '../describe';
import { useTexts } from '../language';
import type { Actions } from '../useSession';

/** One cell before and after a fix. */
interface Step {
  readonly cell: CellAddress;
  readonly before: string;
  readonly after: string;
  /** A text becomes the number that it shows: what is seen stays the same. */
  readonly toNumber: boolean;
}

interface Mending {
  /** What a fix would do, on the workbook as it was checked. */
  readonly stepsOf: (changes: readonly Change[]) => readonly Step[];
  readonly apply: (changes: readonly Change[]) => void;
}

const MendingContext = createContext<Mending | null>(null);

interface MendingProviderProps {
  readonly result: CheckResult;
  readonly actions: Actions;
  readonly children: ReactNode;
}

/** Lets the findings below offer their fixes. */
export function MendingProvider({ result, actions, children }: MendingProviderProps) {
  // Findings are drawn anew only when what they say changes: the workbook is looked at when a fix is opened.
  const workbook = useRef(result.understood.workbook);
  useEffect(() => {
    workbook.current = result.understood.workbook;
  }, [result]);
  const { mend } = actions;
  const mending = useMemo<Mending>(
    () => ({
      apply: mend,
      stepsOf: (changes) =>
        changes.filter(isCell).map(({ cell, content, style }) => {
          const now = cellOf(workbook.current, cell);
          const format = style?.numberFormat ?? now?.format ?? 'General';
          const before = now ? [displayText(now.value, now.format), now.formula] : [];
          const after = content ? [displayText(content.value, format), content.formula] : [];
          const toNumber = typeof now?.value === 'string' && typeof content?.value === 'number';
          return { cell, before: shown(before), after: shown(after), toNumber };
        }),
    }),
    [mend],
  );
  return <MendingContext value={mending}>{children}</MendingContext>;
}

const isCell = (change: Change): change is SetCell => change.kind === 'cell';

/** The value, and its formula where it has one. */
const shown = (parts: readonly (string | null)[]): string =>
  parts.filter((part) => part !== null && part !== '').join('  ');

/** The button of one finding's fix, with what it changes. */
export function FixOffer({ finding }: { readonly finding: Finding }) {
  const { t } = useTexts();
  const mending = use(MendingContext);
  const [steps, setSteps] = useState<readonly Step[] | null>(null);
  const { fix } = finding;
  if (!fix || !mending) return null;
  return (
    <>
      <button
        type="button"
        className="link more"
        aria-expanded={steps !== null}
        onClick={() => setSteps(steps ? null : mending.stepsOf(fix.changes))}
      >
        {t(fix.kind)}
      </button>
      {steps && <FixPreview fix={fix} steps={steps} onApply={() => mending.apply(fix.changes)} />}
    </>
  );
}

interface FixPreviewProps {
  readonly fix: Fix;
  readonly steps: readonly Step[];
  readonly onApply: () => void;
}

function FixPreview({ fix, steps, onApply }: FixPreviewProps) {
  const { t, language } = useTexts();
  return (
    <div className="panel">
      <p>{fixLabel(language, fix.label)}</p>
      <Steps steps={steps} />
      <button type="button" className="small" onClick={onApply}>
        {t(fix.kind === 'fix' ? 'fixApply' : 'suggestionApply')}
      </button>
    </div>
  );
}

function Steps({ steps }: { readonly steps: readonly Step[] }) {
  const { t } = useTexts();
  return (
    <table className="steps">
      <thead>
        <tr>
          <th scope="col">{t('fixCell')}</th>
          <th scope="col">{t('fixBefore')}</th>
          <th scope="col">{t('fixAfter')}</th>
        </tr>
      </thead>
      <tbody>
        {steps.map(({ cell, before, after, toNumber }) => (
          <tr key={formatCell(cell)}>
            <th scope="row" title={formatCell(cell)}>
              {formatLocal(cell)}
            </th>
            <td>{toNumber ? t('fixText', { text: before }) : before || t('fixBlank')}</td>
            <td>{toNumber ? t('fixNumber', { text: after }) : after || t('fixBlank')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Every safe fix, by rule: each kind at once, or all. */
export function SafeFixes({ findings }: { readonly findings: readonly Finding[] }) {
  const { t, language } = useTexts();
  const mending = use(MendingContext);
  const kinds = useMemo(() => safeByRule(findings), [findings]);
  const [open, setOpen] = useState(false);
  if (!mending || kinds.length === 0) return null;
  const all = changesOf(kinds.flatMap(({ list }) => list));
  return (
    <details className="fix-all" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('fixAll', { count: all.length })}</summary>
      {open && (
        <>
          <p className="quiet">{t('fixAllBody')}</p>
          <button type="button" className="small" onClick={() => mending.apply(all)}>
            {t('fixEverything', { count: all.length })}
          </button>
          {kinds.map(({ rule, first, list }) => {
            const changes = changesOf(list);
            const { name } = describe(language, first);
            return (
              <section key={rule} className="panel" aria-label={`${rule} ${name}`}>
                <p>{t('fixKind', { rule, name, count: list.length })}</p>
                <Steps steps={mending.stepsOf(changes)} />
                <button type="button" className="small" onClick={() => mending.apply(changes)}>
                  {t('fixKindApply', { count: changes.length })}
                </button>
              </section>
            );
          })}
        </>
      )}
    </details>
  );
}

interface Kind {
  readonly rule: string;
  readonly first: Finding;
  readonly list: readonly Finding[];
}

function safeByRule(findings: readonly Finding[]): readonly Kind[] {
  const rules = new Map<string, { first: Finding; list: Finding[] }>();
  for (const finding of findings) {
    if (finding.fix?.kind !== 'fix') continue;
    const known = rules.get(finding.rule);
    if (known) known.list.push(finding);
    else rules.set(finding.rule, { first: finding, list: [finding] });
  }
  return [...rules]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([rule, { first, list }]) => ({ rule, first, list }));
}

/** Where two findings mend the same cell, the first does. */
function changesOf(findings: readonly Finding[]): readonly Change[] {
  const cells = new Map<string, Change>();
  for (const { fix } of findings) {
    for (const change of fix?.changes.filter(isCell) ?? []) {
      const key = formatCell(change.cell);
      if (!cells.has(key)) cells.set(key, change);
    }
  }
  return [...cells.values()];
}
