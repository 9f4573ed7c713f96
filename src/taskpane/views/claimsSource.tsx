import { Button } from '@fluentui/react-components';
import { useId, useRef, useState, type ReactNode } from 'react';
import { REPORT_SHEET } from '../../assistant';
import { say, type Values } from '../../messages';
import { paneClaimTexts, type PaneClaimText } from '../../messages/paneClaims';
import { formatRange } from '../../workbook';
import { useTexts } from '../language';
import type { ClaimsShown } from '../claimSource';
import type { Actions } from '../useSession';

interface ClaimsSourceProps {
  readonly shown: ClaimsShown;
  readonly busy: boolean;
  readonly actions: Actions;
}

/** Which text is checked: the report's sheet, the selection, a pasted text or a file. */
export function ClaimsSource({ shown, busy, actions }: ClaimsSourceProps) {
  const { language } = useTexts();
  const s = (key: PaneClaimText, values?: Values) => say(language, paneClaimTexts[key], values);
  const { source } = shown;
  const [pasting, setPasting] = useState(source.kind === 'text');
  const file = useRef<HTMLInputElement>(null);
  const { claimsFile } = actions;
  return (
    <>
      <fieldset className="toggles" aria-label={s('source')}>
        <Button size="small" disabledFocusable={busy} onClick={() => actions.claims({ kind: 'report' })}>
          {s('report')}
        </Button>
        <Button size="small" disabledFocusable={busy} onClick={() => actions.claims({ kind: 'selection' })}>
          {s('selection')}
        </Button>
        <Button size="small" aria-expanded={pasting} onClick={() => setPasting(!pasting)}>
          {s('paste')}
        </Button>
        {claimsFile && (
          <>
            <Button
              size="small"
              title={s('local')}
              disabledFocusable={busy}
              onClick={() => file.current?.click()}
            >
              {s('file')}
            </Button>
            <input
              ref={file}
              type="file"
              hidden
              accept=".docx,.txt"
              aria-label={s('file')}
              onChange={({ target }) => {
                const [chosen] = target.files ?? [];
                if (chosen) claimsFile(chosen);
                target.value = '';
              }}
            />
          </>
        )}
      </fieldset>
      {pasting && (
        <PasteForm
          text={source.kind === 'text' ? source.text : ''}
          read={(text) => actions.claims({ kind: 'text', text })}
        />
      )}
      <p className="quiet">{sourceWords(shown, s)}</p>
    </>
  );
}

function sourceWords(
  { source, result, range }: ClaimsShown,
  s: (key: PaneClaimText, values?: Values) => string,
): ReactNode {
  switch (source.kind) {
    case 'report':
      return s(result ? 'ofReport' : 'noReport', { sheet: REPORT_SHEET });
    case 'selection':
      return result && range ? s('ofSelection', { range: formatRange(range) }) : s('noSelection');
    case 'text':
      return s(result ? 'ofText' : 'noText');
    case 'document':
      return s(result ? 'ofFile' : 'noText', { name: source.name });
  }
}

function PasteForm({ text, read }: { readonly text: string; readonly read: (text: string) => void }) {
  const { language } = useTexts();
  const [typed, setTyped] = useState(text);
  const id = useId();
  return (
    <form
      className="paste"
      onSubmit={(event) => {
        event.preventDefault();
        read(typed);
      }}
    >
      <label htmlFor={id}>{say(language, paneClaimTexts.pasteHere)}</label>
      <textarea id={id} rows={6} value={typed} onChange={(event) => setTyped(event.target.value)} />
      <button type="submit" className="small" disabled={typed.trim() === ''}>
        {say(language, paneClaimTexts.read)}
      </button>
    </form>
  );
}
