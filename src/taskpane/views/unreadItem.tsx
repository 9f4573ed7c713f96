import { useId, useState } from 'react';
import { describeKind, describeReasons, describeRole } from '../../assistant';
import { say, unreadRemedies, unreadTexts } from '../../messages';
import {
  addWord,
  readAsTable,
  resetCorrections,
  TABLE_KINDS,
  wordRolesOf,
  type Guidance,
  type Unread,
} from '../../recognize';
import { formatRange, type CellAddress } from '../../workbook';
import { useTexts } from '../language';

interface UnreadItemProps {
  readonly range: Unread;
  readonly guidance: Guidance;
  readonly settle: (next: Guidance) => void;
  readonly reveal: (cell: CellAddress) => void;
}

/** One range that belongs to no table: why, what to do, and where it makes sense the way to have it read. */
export function UnreadItem({ range, guidance, settle, reveal }: UnreadItemProps) {
  const { t, language } = useTexts();
  const { sheet, area, why, readings = [] } = range;
  const place = formatRange({ sheet, ...area });
  const readable = why === 'noHeader' || why === 'unknownHeader';
  return (
    <article className="table-item" aria-label={place}>
      <div className="row">
        {why === 'hidden' ? (
          <span className="cell">{place}</span>
        ) : (
          <button
            type="button"
            className="link cell"
            title={t('goTo', { cell: place })}
            onClick={() => reveal({ sheet, row: area.row, column: area.column })}
          >
            {place}
          </button>
        )}
        <b>{say(language, unreadTexts[why])}</b>
      </div>
      <p className="quiet">{say(language, unreadRemedies[why])}</p>
      {why === 'dismissed' && (
        <button
          type="button"
          className="small"
          aria-label={t('unreadBackOf', { range: place })}
          onClick={() => settle(resetCorrections(guidance, range))}
        >
          {t('unreadBack')}
        </button>
      )}
      {readings.map((reading) => (
        <p key={reading.kind} className="row">
          <span className="gap-note">
            {describeKind(language, reading.kind)}: {describeReasons(language, reading.because)}
          </span>
          <button
            type="button"
            className="small"
            aria-label={t('unreadTakeOf', { range: place, kind: describeKind(language, reading.kind) })}
            onClick={() => settle(readAsTable(guidance, range, reading.kind))}
          >
            {t('unreadTake')}
          </button>
        </p>
      ))}
      {readable && (
        <select
          aria-label={t('unreadAsOf', { range: place })}
          value=""
          onChange={({ target: { value } }) => {
            const to = TABLE_KINDS.find((kind) => kind === value);
            if (to) settle(readAsTable(guidance, range, to));
          }}
        >
          <option value="">{t('unreadAs')}</option>
          {TABLE_KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {describeKind(language, kind)}
            </option>
          ))}
        </select>
      )}
      {why === 'unknownHeader' && (
        <HeaderWords range={range} place={place} guidance={guidance} settle={settle} />
      )}
    </article>
  );
}

/** Words of a header that a person may explain; a range with more is hardly a table of ours. */
const MOST_WORDS = 40;

function HeaderWords({
  range,
  place,
  guidance,
  settle,
}: Pick<UnreadItemProps, 'range' | 'guidance' | 'settle'> & { readonly place: string }) {
  const { t } = useTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  const words = [...new Set((range.header ?? []).map(({ text }) => text))].slice(0, MOST_WORDS);
  return (
    <>
      <button
        type="button"
        className="link"
        aria-expanded={open}
        aria-controls={id}
        aria-label={t('unreadWordsOf', { range: place, count: words.length })}
        onClick={() => setOpen(!open)}
      >
        {t('unreadWords', { count: words.length })}
      </button>
      <ul id={id} className="plain" hidden={!open}>
        {open &&
          words.map((word) => <WordSelect key={word} word={word} guidance={guidance} settle={settle} />)}
      </ul>
    </>
  );
}

function WordSelect({
  word,
  guidance,
  settle,
}: Pick<UnreadItemProps, 'guidance' | 'settle'> & { readonly word: string }) {
  const { t, language } = useTexts();
  const own = guidance.words.find((entry) => entry.word === word);
  return (
    <li>
      <label className="row">
        <span>{word}</span>
        <select
          aria-label={t('unreadWordOf', { word })}
          value={own ? `${own.kind} ${own.role}` : ''}
          onChange={({ target: { value } }) => {
            const kind = TABLE_KINDS.find((one) => value.startsWith(`${one} `));
            const role = kind && wordRolesOf(kind).find((one) => value === `${kind} ${one}`);
            if (kind && role) settle(addWord(guidance, { word, kind, role }));
          }}
        >
          <option value="">{t('unreadWordNone')}</option>
          {TABLE_KINDS.map((kind) => (
            <optgroup key={kind} label={describeKind(language, kind)}>
              {wordRolesOf(kind).map((role) => (
                <option key={role} value={`${kind} ${role}`}>
                  {describeRole(language, kind, role)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      </label>
    </li>
  );
}
