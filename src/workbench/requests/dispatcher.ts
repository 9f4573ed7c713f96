import { RequestError } from './errors';
import { callMethod, Collection, getLink, HostObject, setProperty } from './object';
import type { Action, ArgumentInfo, ErrorBody, ObjectPath, RequestBody, ResponseBody } from './protocol';
import { ActionType, PathType } from './protocol';
import { camelCased, pascal, query } from './query';

/** The objects that a client holds across batches, by the reference it was given. */
export class References {
  readonly #objects = new Map<string, HostObject>();
  readonly #names = new Map<HostObject, string>();
  #last = 0;

  keep(object: HostObject): void {
    if (this.#names.has(object)) return;
    this.#last += 1;
    const name = `{${this.#last}}`;
    this.#objects.set(name, object);
    this.#names.set(object, name);
  }

  release(name: unknown): void {
    const object = this.#objects.get(String(name));
    this.#objects.delete(String(name));
    if (object) this.#names.delete(object);
  }

  get(name: string): HostObject | undefined {
    return this.#objects.get(name);
  }

  nameOf(object: HostObject): string | undefined {
    return this.#names.get(object);
  }

  get count(): number {
    return this.#objects.size;
  }
}

/** What a batch runs on. */
export interface Scope {
  readonly root: HostObject;
  readonly references: References;
  /** Services beside the workbook, by name. */
  readonly service: (name: string) => HostObject;
}

/**
 * Runs one batch: its actions in order, up to the first that fails. What ran before that stays, as in Excel.
 */
export async function runBatch(body: RequestBody, scope: Scope): Promise<ResponseBody> {
  const batch = new Batch(body, scope);
  const results: { ActionId: number; Value: unknown }[] = [];
  const traceIds: number[] = [];
  let error: ErrorBody | undefined;
  for (const [index, action] of body.Actions.entries()) {
    try {
      if (action.ActionType === ActionType.Trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: (await batch.run(action)) ?? null });
    } catch (thrown) {
      error = errorBody(thrown, batch.location(action), index);
      break;
    }
  }
  return { Results: results, TraceIds: traceIds, ...(error && { Error: error }) };
}

function errorBody(thrown: unknown, location: string, index: number): ErrorBody {
  const known = thrown instanceof RequestError ? thrown : undefined;
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return {
    Code: known?.code ?? 'GeneralException',
    Message: reason,
    HttpStatusCode: known?.status ?? 500,
    Location: location,
    ActionIndex: index,
  };
}

class Batch {
  readonly #paths: Readonly<Record<string, ObjectPath>>;
  readonly #scope: Scope;
  /** Each path is resolved once: resolving a method has effects. */
  readonly #resolved = new Map<number, HostObject | null>();

  constructor(body: RequestBody, scope: Scope) {
    this.#paths = body.ObjectPaths;
    this.#scope = scope;
  }

  async run(action: Action): Promise<unknown> {
    if (action.ActionType === ActionType.Trace) return null;
    const object = await this.#resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ActionType.Instantiate:
        object?.check();
        return object && this.#identify(object);
      case ActionType.Query:
        return object && (await query(object, action.QueryInfo ?? {}, this.#identify));
      case ActionType.QueryAsJson:
        return object && camelCased(await query(object, action.QueryInfo ?? {}, this.#identify));
      case ActionType.Method:
        return this.#method(action, object);
      case ActionType.SetProperty: {
        const [value] = await this.#arguments(action.ArgumentInfo);
        await setProperty(present(object), action.Name ?? '', value);
        return null;
      }
      case ActionType.Update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          await setProperty(present(object), pascal(name), value);
        }
        return null;
      default:
        throw new RequestError(
          'NotImplemented',
          `Action type ${action.ActionType} is not available in this host.`,
        );
    }
  }

  /** What an error calls the place of an action. */
  location(action: Action): string {
    const path = this.#paths[action.ObjectPathId];
    const parent = path?.ParentObjectPathId === undefined ? undefined : this.#paths[path.ParentObjectPathId];
    if (action.Name) return path?.Name ? `${path.Name}.${action.Name}` : action.Name;
    return path?.Name || (parent ? `${parent.Name ?? ''}.getItem` : '');
  }

  async #method(action: Action, object: HostObject | null): Promise<unknown> {
    const name = action.Name ?? '';
    if (name === '_KeepReference') {
      if (object) this.#scope.references.keep(object);
      return null;
    }
    const args = await this.#arguments(action.ArgumentInfo);
    if (name === '_RemoveReference') {
      this.#scope.references.release(args[0]);
      return null;
    }
    const value = await callMethod(present(object), name, args);
    return value instanceof HostObject ? this.#identify(value) : value;
  }

  readonly #identify = (object: HostObject): Readonly<Record<string, unknown>> => {
    const reference = this.#scope.references.nameOf(object);
    return { ...object.identity(), ...(reference !== undefined && { _ReferenceId: reference }) };
  };

  async #resolve(id: number): Promise<HostObject | null> {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.#paths[id];
    if (!path) throw new RequestError('InvalidReference', `There is no object path ${id}.`);
    const object = await this.#follow(path);
    this.#resolved.set(id, object);
    return object;
  }

  async #follow(path: ObjectPath): Promise<HostObject | null> {
    const name = path.Name ?? '';
    switch (path.ObjectPathType) {
      case PathType.Global:
        return this.#scope.root;
      case PathType.NewObject:
        return this.#scope.service(name);
      case PathType.Null:
        return null;
      case PathType.Reference: {
        const object = this.#scope.references.get(name);
        if (!object) throw new RequestError('InvalidReference');
        return object;
      }
      default:
    }
    const parent = await this.#resolve(path.ParentObjectPathId ?? 0);
    if (!parent) return null; // what belongs to a null object is one too
    switch (path.ObjectPathType) {
      case PathType.Property:
        return getLink(parent, name);
      case PathType.Indexer: {
        const [key] = await this.#arguments(path.ArgumentInfo);
        if (parent instanceof Collection) return parent.item(key);
        return expectObject(await callMethod(parent, 'GetItem', [key]));
      }
      case PathType.Method:
        return expectObject(await callMethod(parent, name, await this.#arguments(path.ArgumentInfo)));
      default:
        throw new RequestError('NotImplemented', `Object path type ${path.ObjectPathType} is not available.`);
    }
  }

  async #arguments(info: ArgumentInfo | undefined): Promise<unknown[]> {
    const args: unknown[] = [];
    for (const [index, value] of (info?.Arguments ?? []).entries()) {
      const reference = info?.ReferencedObjectPathIds?.[index] ?? 0;
      if (typeof reference === 'number') {
        args.push(reference === 0 ? await this.#deep(value) : await this.#resolve(reference));
        continue;
      }
      const items: unknown[] = [];
      for (const [position, item] of (value as readonly unknown[]).entries()) {
        const inner = reference[position] ?? 0;
        items.push(inner === 0 ? item : await this.#resolve(inner));
      }
      args.push(items);
    }
    return args;
  }

  /** A client object inside a plain object travels as `{ _ObjectPathId }`. */
  async #deep(value: unknown): Promise<unknown> {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
    const { _ObjectPathId: id } = value as { readonly _ObjectPathId?: number };
    if (id !== undefined) return this.#resolve(id);
    const copy: Record<string, unknown> = {};
    for (const [key, inner] of Object.entries(value)) copy[key] = await this.#deep(inner);
    return copy;
  }
}

function present(object: HostObject | null): HostObject {
  if (!object) throw new RequestError('ItemNotFound');
  return object;
}

function expectObject(value: unknown): HostObject | null {
  if (value === null || value instanceof HostObject) return value;
  throw new RequestError('InvalidOperation', 'This method gives no object.');
}
