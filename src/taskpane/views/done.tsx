import { MessageBar, MessageBarBody } from '@fluentui/react-components';
import { REPORT_SHEET } from '../../assistant';
import { useTexts } from '../language';

/** What was done. */
export function Done({
  what,
  count,
}: {
  readonly what: 'filled' | 'reported' | 'undone';
  readonly count: number;
}) {
  const { t } = useTexts();
  return (
    <MessageBar intent="success" layout="multiline">
      <MessageBarBody>{t(what, { count, sheet: REPORT_SHEET })}</MessageBarBody>
    </MessageBar>
  );
}
