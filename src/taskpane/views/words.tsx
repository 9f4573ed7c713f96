import { Button } from '@fluentui/react-components';
import { useId, useRef, useState } from 'react';
import { describeKind, describeRole } from '../../assistant';
import { cliTexts, say, type Language } from '../../messages';
import {
  addWord,
  readLocalWords,
  removeWord,
  TABLE_KINDS,
  wordRolesOf,
  WORDS_EXAMPLE,
  type Guidance,
  type TableKind,
  type WordsFault,
} from '../../recognize';
import { useTexts } from '../language';

interface WordsProps {
  readonly guidance: Guidance;
  readonly settle: (next: Guidance) => void;
}

/** The words of a bureau or a unit: those that are kept in the workbook, a file of them to take in, and one to add. */
export function Words({ guidance, settle }: WordsProps) {
  const { t } = useTexts();
  return (
    <section aria-label={t('wordsHeading')}>
      <h3>{t('wordsHeading')}</h3>
      <p className="quiet">{t('wordsBody')}</p>
      <KnownWords guidance={guidance} settle={settle} />
      <NewWord guidance={guidance} settle={settle} />
      <WordsFile guidance={guidance} settle={settle} />
    </section>
  );
}

function KnownWords({ guidance, settle }: WordsProps) {
  const { t, language } = useTexts();
  if (guidance.words.length === 0) return null;
  return (
    <ul className="plain">
      {guidance.words.map(({ word, kind, role }) => (
        <li key={word} className="row">
          <span>
            {t('wordsLine', {
              word,
              kind: describeKind(language, kind),
              role: describeRole(language, kind, role),
            })}
          </span>
          <button
            type="button"
            className="small"
            aria-label={t('wordsRemoveOf', { word })}
            onClick={() => settle(removeWord(guidance, word))}
          >
            {t('wordsRemove')}
          </button>
        </li>
      ))}
    </ul>
  );
}

/** The longest header word that is taken as one; `readLocalWords` has the same bound. */
const LONGEST = 60;

function NewWord({ guidance, settle }: WordsProps) {
  const { t, language } = useTexts();
  const [word, setWord] = useState('');
  const [meaning, setMeaning] = useState('');
  const kind = TABLE_KINDS.find((one) => meaning.startsWith(`${one} `));
  const role = kind && wordRolesOf(kind).find((one) => meaning === `${kind} ${one}`);
  const plain = word.trim();
  const add = () => {
    if (!kind || !role || plain === '') return;
    settle(addWord(guidance, { word: plain, kind, role }));
    setWord('');
  };
  return (
    <div className="choice">
      <label className="row">
        {t('wordsNew')}
        <input value={word} maxLength={LONGEST} onChange={({ target }) => setWord(target.value)} />
      </label>
      <select
        aria-label={t('wordsNewMeaning')}
        value={meaning}
        onChange={({ target }) => setMeaning(target.value)}
      >
        <option value="">{t('unreadWordNone')}</option>
        {TABLE_KINDS.map((one) => (
          <KindRoles key={one} kind={one} language={language} />
        ))}
      </select>
      <Button onClick={add} disabled={!role || plain === ''}>
        {t('wordsAdd')}
      </Button>
    </div>
  );
}

function KindRoles({ kind, language }: { readonly kind: TableKind; readonly language: Language }) {
  return (
    <optgroup label={describeKind(language, kind)}>
      {wordRolesOf(kind).map((role) => (
        <option key={role} value={`${kind} ${role}`}>
          {describeRole(language, kind, role)}
        </option>
      ))}
    </optgroup>
  );
}

/** A words file is small: a larger one is another file, taken by mistake. */
const LARGEST = 1_000_000;

function WordsFile({ guidance, settle }: WordsProps) {
  const { t, language } = useTexts();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState<{ readonly fault: boolean; readonly text: string } | null>(null);
  const take = async (file: File | undefined) => {
    if (!file) return;
    const words = file.size > LARGEST ? ({ why: 'shape' } as const) : readLocalWords(await parsed(file));
    if ('why' in words) setTold({ fault: true, text: faultText(language, file.name, words) });
    else {
      settle(words.reduce(addWord, guidance));
      setTold({ fault: false, text: t('wordsTaken', { count: words.length, file: file.name }) });
    }
    // The same file may be taken again after it was changed.
    if (input.current) input.current.value = '';
  };
  return (
    <>
      <label className="row" htmlFor={id}>
        {t('wordsFile')}
      </label>
      <input
        ref={input}
        id={id}
        type="file"
        accept=".json,application/json"
        onChange={({ target }) => void take(target.files?.[0])}
      />
      <div aria-live="polite" className={told?.fault === true ? 'gap-note' : 'quiet'}>
        {told?.text}
      </div>
    </>
  );
}

/** The JSON of a file; undefined for what is none, which has not the shape of one either. */
async function parsed(file: File): Promise<unknown> {
  try {
    return JSON.parse((await textOf(file)).replace(/^\uFEFF/u, ''));
  } catch {
    return undefined;
  }
}

/** The text of a file; not `file.text()`, which older web views have not. */
const textOf = (file: File): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.addEventListener('load', () => resolve(String(reader.result)));
    reader.addEventListener('error', () => reject(reader.error ?? new Error(file.name)));
    reader.readAsText(file);
  });

function faultText(language: Language, file: string, fault: WordsFault): string {
  switch (fault.why) {
    case 'shape':
      return say(language, cliTexts.wordsShape, { file, example: WORDS_EXAMPLE });
    case 'kind':
      return say(language, cliTexts.wordsKind, {
        file,
        at: fault.at,
        known: TABLE_KINDS.map((kind) => `${kind} ${describeKind(language, kind)}`).join('、'),
      });
    case 'role': {
      const kind = TABLE_KINDS.find((one) => fault.at.startsWith(`${one}.`)) ?? 'indicators';
      return say(language, cliTexts.wordsRole, {
        file,
        at: fault.at,
        known: wordRolesOf(kind)
          .map((role) => `${role} ${describeRole(language, kind, role)}`)
          .join('、'),
      });
    }
    case 'words':
      return say(language, cliTexts.wordsList, { file, at: fault.at });
  }
}
