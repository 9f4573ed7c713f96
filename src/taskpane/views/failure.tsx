import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import type { HostFailure } from '../../workbook';
import { describeFailure } from '../describe';
import { useTexts } from '../language';
import type { Verb } from '../session';
import type { Actions } from '../useSession';

/** Why the host could not do it, and what to do. */
export function Failure({
  failure,
  verb,
  actions,
}: {
  readonly failure: HostFailure;
  readonly verb: Verb;
  readonly actions: Actions;
}) {
  const { t, language } = useTexts();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('failureTitle')}</MessageBarTitle>
        <span className="lines">{describeFailure(language, failure)}</span>
      </MessageBarBody>
      <Retry verb={verb} actions={actions} />
    </MessageBar>
  );
}

/** Our own fault, with what we need to mend it. */
export function Fault({
  detail,
  verb,
  actions,
}: {
  readonly detail: string;
  readonly verb: Verb;
  readonly actions: Actions;
}) {
  const { t } = useTexts();
  return (
    <MessageBar intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{t('fault')}</MessageBarTitle>
        <span className="lines">{t('faultBody', { detail })}</span>
      </MessageBarBody>
      <Retry verb={verb} actions={actions} />
    </MessageBar>
  );
}

function Retry({ verb, actions }: { readonly verb: Verb; readonly actions: Actions }) {
  const { t } = useTexts();
  const again = {
    check: actions.check,
    // A plan that failed to apply is out of date: look again first.
    fill: actions.fill,
    applyFill: actions.fill,
    report: actions.report,
    applyReport: actions.report,
    undo: actions.undo,
    settle: actions.check,
    export: actions.check,
    applyFix: actions.check,
    form: actions.forms,
    applyForm: actions.forms,
    claims: () => actions.claims({ kind: 'report' }),
    applyText: () => actions.claims({ kind: 'report' }),
    lastYear: actions.fill,
    applyLastYear: actions.fill,
  }[verb];
  return (
    <MessageBarActions>
      <Button onClick={again}>{t('retry')}</Button>
    </MessageBarActions>
  );
}
