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

const SERVICES: Readonly<Record<string, () => HostObject>> = {
  'Microsoft.InternalService.AddinInternalService': () => new AddinInternalService(),
};

/** A service beside the workbook; `ApiNotFound` when this host has none of that name. */
export function serviceNamed(name: string): HostObject {
  const make = Object.hasOwn(SERVICES, name) ? SERVICES[name] : undefined;
  if (!make) throw new RequestError('ApiNotFound', `${name} is not available in this host.`);
  return make();
}
