import { RequestError } from '../errors';
import { HostObject, members } from '../object';
import type { MemberTable } from '../object';

/** The service that the client tells, when it loads, that it is ready for ribbon commands. */
class AddinInternalService extends HostObject {
  override readonly members: MemberTable = members<AddinInternalService>({
    type: 'AddinInternalService',
    methods: { NotifyActionHandlerReady: () => null },
  });
}

/** The pane of a client whose page outlives it (shared runtime); absent where the page is all there is. */
export interface PaneSwitch {
  isVisible(): boolean;
  setVisible(on: boolean): void;
}

const STATES: Readonly<Record<string, boolean>> = { Visible: true, Background: false };

/** `Office.addin.showAsTaskpane` and `hide`. */
class AppRuntimeService extends HostObject {
  constructor(readonly pane: PaneSwitch) {
    super();
  }

  override readonly members: MemberTable = members<AppRuntimeService>({
    type: 'AppRuntimeService',
    methods: {
      GetAppRuntimeState: ({ pane }) => (pane.isVisible() ? 'Visible' : 'Background'),
      SetAppRuntimeState: ({ pane }, [state]) => {
        const visible = typeof state === 'string' ? STATES[state] : undefined;
        if (visible === undefined) throw new RequestError('InvalidArgument');
        pane.setVisible(visible);
        return null;
      },
    },
  });
}

const SERVICES: Readonly<Record<string, (pane: PaneSwitch | undefined) => HostObject | null>> = {
  'Microsoft.InternalService.AddinInternalService': () => new AddinInternalService(),
  'Microsoft.AppRuntime.AppRuntimeService': (pane) => (pane ? new AppRuntimeService(pane) : null),
};

/** A service beside the workbook; `ApiNotFound` when this host has none of that name. */
export function serviceNamed(name: string, pane?: PaneSwitch): HostObject {
  const made = Object.hasOwn(SERVICES, name) ? SERVICES[name]?.(pane) : undefined;
  if (!made) throw new RequestError('ApiNotFound', `${name} is not available in this host.`);
  return made;
}
