import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import { useCallback, useMemo, useRef, useState } from 'react';
import { pieceAt, textChanges, type ClaimsResult } from '../../assistant';
import { say, type Values } from '../../messages';
import { paneClaimTexts, type PaneClaimText } from '../../messages/paneClaims';
import {
  countStates,
  isProblem,
  linesOf,
  MARK_STATES,
  marksOf,
  SYMBOLS,
  type MarkState,
  type TextMark,
} from '../claimMarks';
import { useTexts } from '../language';
import { useClaimKeys } from '../useClaimKeys';
import type { ClaimsShown } from '../claimSource';
import type { Actions } from '../useSession';
import { ClaimsSource } from './claimsSource';
import { MarkedText } from './claimsText';

interface ClaimsViewProps {
  readonly shown: ClaimsShown;
  readonly stale: boolean;
  readonly busy: boolean;
  readonly actions: Actions;
}

/** 核对文字: a text with each of its figures judged, and the slips of its words. */
export function ClaimsView({ shown, stale, busy, actions }: ClaimsViewProps) {
  const { language } = useTexts();
  const s = (key: PaneClaimText, values?: Values) => say(language, paneClaimTexts[key], values);
  const { source, result } = shown;
  return (
    <section aria-labelledby="claims-title" className="claims">
      <h2 id="claims-title">{s('title')}</h2>
      <ClaimsSource shown={shown} busy={busy} actions={actions} />
      {stale && result && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{s('stale')}</MessageBarBody>
          <MessageBarActions>
            <Button onClick={() => actions.claims(source)}>{s('again')}</Button>
          </MessageBarActions>
        </MessageBar>
      )}
      {result && <Judged result={result} busy={busy} actions={actions} />}
    </section>
  );
}

interface JudgedProps {
  readonly result: ClaimsResult;
  readonly busy: boolean;
  readonly actions: Actions;
}

function Judged({ result, busy, actions }: JudgedProps) {
  const { t, language } = useTexts();
  const s = (key: PaneClaimText, values?: Values) => say(language, paneClaimTexts[key], values);
  const { narrative, claims, figures, quality, generated } = result;
  const all = useMemo(() => marksOf(result), [result]);
  const counts = useMemo(() => countStates(all), [all]);
  const [hidden, setHidden] = useState<ReadonlySet<MarkState>>(new Set());
  const marks = useMemo(() => all.filter(({ state }) => !hidden.has(state)), [all, hidden]);
  const lines = useMemo(() => linesOf(narrative.text, marks), [narrative, marks]);
  const problems = useMemo(() => marks.filter(isProblem), [marks]);
  const [opened, setOpened] = useState<string | null>(null);
  const text = useRef<HTMLElement>(null);
  const { reveal } = actions;
  const lead = useCallback(
    (mark: TextMark) => {
      setOpened(mark.id);
      const piece = pieceAt(narrative, mark.start);
      if (piece) reveal(piece.cell);
    },
    [narrative, reveal],
  );
  const step = useClaimKeys(text, problems, lead);
  const mendings = useMemo(
    () =>
      textChanges(
        narrative,
        quality.flatMap(({ start, end, replacement }) =>
          replacement === null ? [] : [{ start, end, replacement }],
        ),
      ),
    [narrative, quality],
  );
  const mendable = quality.filter(
    ({ start, replacement }) => replacement !== null && pieceAt(narrative, start)?.live === false,
  ).length;
  const wrong = claims.filter(({ verdict }) => verdict === 'inconsistent').length;
  const apart = figures.filter(({ verdict }) => verdict === 'inconsistent').length;
  const agree = figures.filter(({ verdict }) => verdict !== 'unchecked').length - apart;
  const toggle = (state: MarkState) => {
    const next = new Set(hidden);
    if (!next.delete(state)) next.add(state);
    setHidden(next);
  };
  return (
    <>
      <output aria-live="polite" className="claims-summary">
        {s('summary', { claims: claims.length, wrong, agree, apart, words: quality.length })}
      </output>
      {generated && <p className="quiet">{s('generated')}</p>}
      {wrong + apart + quality.length === 0 && <p>{s('clean')}</p>}
      <div className="tools" role="toolbar" aria-label={s('show')}>
        {problems.length > 0 && (
          <>
            <button type="button" className="small" onClick={() => step(-1)}>
              {t('previous')}
            </button>
            <button type="button" className="small" onClick={() => step(1)}>
              {t('next')}
            </button>
          </>
        )}
        {MARK_STATES.filter((state) => counts[state] > 0).map((state) => (
          <button
            key={state}
            type="button"
            className={`small toggle claim-${state}`}
            aria-pressed={!hidden.has(state)}
            onClick={() => toggle(state)}
          >
            {s('group', { symbol: SYMBOLS[state], name: s(state), count: counts[state] })}
          </button>
        ))}
        {mendable > 0 && (
          <button type="button" className="small" disabled={busy} onClick={() => actions.mendText(mendings)}>
            {s('fixAll', { count: mendable })}
          </button>
        )}
      </div>
      <article ref={text} className="report claims-text" lang="zh-CN" aria-label={s('text')}>
        <MarkedText narrative={narrative} lines={lines} opened={opened} open={setOpened} actions={actions} />
      </article>
    </>
  );
}
