import { useState } from 'react';
import type { Finding } from '../../findings';
import { copyText } from '../clipboard';
import { describeLine } from '../describe';
import { useTexts } from '../language';

/** Copies findings, a line each. Where the clipboard is closed the text is shown to be copied by hand. */
export function CopyButton({
  findings,
  label,
}: {
  readonly findings: readonly Finding[];
  readonly label: string;
}) {
  const { t, language } = useTexts();
  const [copied, setCopied] = useState<number | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const copy = async () => {
    const text = findings.map((finding) => describeLine(language, finding)).join('\n');
    const done = await copyText(text);
    setCopied(done ? findings.length : null);
    setRefused(done ? null : text);
  };
  return (
    <>
      <button type="button" className="small" onClick={() => void copy()}>
        {label}
      </button>
      <output aria-live="polite" className="quiet">
        {copied !== null && t('copied', { count: copied })}
      </output>
      {refused !== null && (
        <label className="refused">
          {t('copyRefused')}
          <textarea readOnly rows={6} value={refused} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  );
}
