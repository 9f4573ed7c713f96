import { Switch } from '@fluentui/react-components';
import { useContext, useEffect, useState } from 'react';
import type { Finding } from '../../findings';
import { useTexts } from '../language';
import { PreferencesContext } from '../preferences';
import type { Live } from '../useLive';
import type { Actions } from '../useSession';

interface FindingSwitchesProps {
  readonly findings: readonly Finding[];
  readonly live: Live;
  readonly actions: Actions;
}

/** Whether edits are followed by a check, and whether findings are marked in the sheets. */
export function FindingSwitches({ findings, live, actions }: FindingSwitchesProps) {
  const { t } = useTexts();
  const preferences = useContext(PreferencesContext);
  const [marked, setMarked] = useState(() => preferences.get().marks);

  const { mark: setMarks } = actions;
  useEffect(() => {
    if (marked) setMarks(findings.map(({ cell, severity, subject }) => ({ cell, severity, text: subject })));
  }, [marked, findings, setMarks]);

  const toggleMarks = (on: boolean) => {
    setMarked(on);
    preferences.set({ ...preferences.get(), marks: on });
    if (!on) setMarks([]);
  };
  return (
    <div className="switches">
      <Switch checked={live.on} onChange={(_, data) => live.set(data.checked)} label={t('live')} />
      {(findings.length > 0 || marked) && (
        <Switch checked={marked} onChange={(_, data) => toggleMarks(data.checked)} label={t('marks')} />
      )}
    </div>
  );
}
