import type { Session } from '../session';
import type { Actions } from '../useSession';
import { ClaimsView } from './claims';
import { Done } from './done';
import { Failure, Fault } from './failure';
import { FillPreview } from './fill';
import { Findings } from './findings';
import { FormMade, FormsView } from './forms';
import { LastYearPreview } from './lastYear';
import { ReportPreview } from './report';
import { SettingsView } from './settings';
import { TablesView } from './tables';

/** The view of the moment. */
export function CurrentView({ session, actions }: { readonly session: Session; readonly actions: Actions }) {
  const { view } = session;
  switch (view.kind) {
    case 'welcome':
      return null;
    case 'findings':
      return (
        <Findings
          result={view.result}
          since={view.since}
          stale={session.stale}
          edits={session.edits}
          actions={actions}
        />
      );
    case 'settings':
      return <SettingsView result={view.result} busy={session.busy !== null} actions={actions} />;
    case 'tables':
      return (
        <TablesView
          result={view.result}
          stale={session.stale}
          busy={session.busy !== null}
          actions={actions}
        />
      );
    case 'fill':
      return <FillPreview result={view.result} busy={session.busy !== null} actions={actions} />;
    case 'lastYear':
      return <LastYearPreview result={view.result} busy={session.busy !== null} actions={actions} />;
    case 'report':
      return <ReportPreview result={view.result} busy={session.busy !== null} actions={actions} />;
    case 'forms':
      return <FormsView result={view.result} busy={session.busy !== null} actions={actions} />;
    case 'claims':
      return (
        <ClaimsView shown={view.shown} stale={session.stale} busy={session.busy !== null} actions={actions} />
      );
    case 'formed':
      return <FormMade made={view.made} />;
    case 'done':
      return <Done what={view.what} count={view.count} sheet={view.sheet} />;
    case 'failure':
      return <Failure failure={view.failure} verb={view.verb} actions={actions} />;
    case 'fault':
      return <Fault detail={view.detail} verb={view.verb} actions={actions} />;
  }
}
