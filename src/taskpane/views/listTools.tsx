import { FINDINGS_SHEET } from '../../assistant';
import type { Finding } from '../../findings';
import { useTexts } from '../language';
import type { Actions } from '../useSession';
import { CopyButton } from './copyButton';

interface ListToolsProps {
  readonly shown: readonly Finding[];
  readonly step: (by: 1 | -1) => void;
  readonly actions: Actions;
}

/** What can be done with the list as a whole. */
export function ListTools({ shown, step, actions }: ListToolsProps) {
  const { t, language } = useTexts();
  const { saveFindings } = actions;
  return (
    <div className="tools" role="toolbar" aria-label={t('listTools')}>
      <button type="button" className="small" onClick={() => step(-1)}>
        {t('previous')}
      </button>
      <button type="button" className="small" onClick={() => step(1)}>
        {t('next')}
      </button>
      <CopyButton findings={shown} label={t('copyAll')} />
      <button type="button" className="small" onClick={() => actions.exportFindings(language)}>
        {t('exportSheet', { sheet: FINDINGS_SHEET })}
      </button>
      {saveFindings && (
        <button type="button" className="small" onClick={() => saveFindings(language)}>
          {t('saveFindings')}
        </button>
      )}
    </div>
  );
}
