import { RequestError } from './errors';

/** A property with a value of its own (not an object). `set` is absent where Excel lets nobody set it. */
export interface Property<T> {
  get(self: T): unknown;
  set?(self: T, value: unknown): void | Promise<void>;
}

/**
 * What the client may ask of an object, under the names that travel (`PascalCase`). A member that is in no table is
 * answered with `ApiNotFound`: nothing is taken silently.
 */
export interface Members<T> {
  /** The class as Excel calls it. */
  readonly type: string;
  readonly properties?: Readonly<Record<string, Property<T>>>;
  /** Properties that are objects; null for a null object. */
  readonly links?: { readonly [name: string]: (this: void, self: T) => HostObject | null };
  readonly methods?: {
    readonly [name: string]: (this: void, self: T, args: readonly unknown[]) => unknown;
  };
}

/** The same for the dispatcher, which asks any object. */
export type MemberTable = Members<HostObject>;

/** Ties a member table to its class. The dispatcher only ever hands a table the objects of its own class. */
export function members<T extends HostObject>(table: Members<T>): MemberTable {
  return table as unknown as MemberTable;
}

/** An object that the client can hold. */
export abstract class HostObject {
  abstract readonly members: MemberTable;

  /** What tells the object from its neighbours: sent whenever it is instantiated or loaded. */
  identity(): Readonly<Record<string, unknown>> {
    return {};
  }

  /** Throws as Excel does when the object is gone. */
  check(): void {
    // Most objects live as long as the workbook.
  }
}

/** An object with items. */
export abstract class Collection extends HostObject {
  abstract items(): readonly HostObject[];

  /** The item under a key or name. */
  item(key: unknown): HostObject {
    const found = this.find(key);
    if (!found) throw new RequestError('ItemNotFound');
    return found;
  }

  /** The same; null when there is none. */
  find(key: unknown): HostObject | null {
    const text = String(key).toLowerCase();
    return (
      this.items().find((item) =>
        Object.values(item.identity()).some((value) => String(value).toLowerCase() === text),
      ) ?? null
    );
  }
}

/** Members that every collection has. */
export const COLLECTION_METHODS: NonNullable<Members<Collection>['methods']> = {
  GetCount: (self) => self.items().length,
  GetItem: (self, [key]) => self.item(key),
  GetItemOrNullObject: (self, [key]) => self.find(key),
  GetItemAt: (self, [index]) => {
    const item = self.items()[Number(index)];
    if (!item) throw new RequestError('InvalidArgument');
    return item;
  },
};

const notFound = (object: HostObject, name: string): RequestError =>
  new RequestError('ApiNotFound', `${object.members.type}.${name} is not available in this host.`);

export async function getProperty(object: HostObject, name: string): Promise<unknown> {
  const property = own(object.members.properties, name);
  if (!property) throw notFound(object, name);
  object.check();
  return await property.get(object);
}

export async function setProperty(object: HostObject, name: string, value: unknown): Promise<void> {
  const property = own(object.members.properties, name);
  if (!property) throw notFound(object, name);
  if (!property.set)
    throw new RequestError('InvalidOperation', `${object.members.type}.${name} is read-only.`);
  object.check();
  await property.set(object, value);
}

export function getLink(object: HostObject, name: string): HostObject | null {
  const link = own(object.members.links, name);
  if (!link) throw notFound(object, name);
  return link(object);
}

export async function callMethod(
  object: HostObject,
  name: string,
  args: readonly unknown[],
): Promise<unknown> {
  const method = own(object.members.methods, name);
  if (!method) throw notFound(object, name);
  object.check();
  return await method(object, args);
}

export const hasProperty = (object: HostObject, name: string): boolean =>
  own(object.members.properties, name) !== undefined;

function own<V>(table: Readonly<Record<string, V>> | undefined, name: string): V | undefined {
  return table && Object.hasOwn(table, name) ? table[name] : undefined;
}
