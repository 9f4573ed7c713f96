import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { REPORT_SHEET } from '../../assistant';
import { useTexts } from '../language';

/** What was done. */
export function Done({
  what,
  count,
  sheet = REPORT_SHEET,
}: {
  readonly what: 'filled' | 'reported' | 'undone';
  readonly count: number;
  readonly sheet?: string | undefined;
}) {
  const { t } = useTexts();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>
        {t(what, { count, sheet })}
        {what === 'filled' && <p className="quiet">{t('filledNext')}</p>}
      </MessageBarBody>
    </MessageBar>
  );
}
