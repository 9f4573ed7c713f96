import type { QueryInfo } from './protocol';
import { Collection, getLink, getProperty, hasProperty } from './object';
import type { HostObject } from './object';

/** A tree of names: `format/fill/color` is three levels deep; `*` is every value of its own. */
interface Wanted {
  readonly [name: string]: Wanted;
}

/** `camelCase` as the add-in writes to `PascalCase` as it travels. */
export const pascal = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const camel = (name: string): string =>
  name.replace(/^[A-Z]+(?=[A-Z][a-z]|$)|^[A-Z]/, (capitals) => capitals.toLowerCase());

/** What a load answers: the wanted properties under their travelling names; `_Items` for a collection. */
export async function query(
  object: HostObject,
  info: QueryInfo,
  identify: (object: HostObject) => Readonly<Record<string, unknown>>,
): Promise<Record<string, unknown>> {
  const tree: Record<string, Record<string, never>> = {};
  const want = (path: string): void => {
    let level: Record<string, Record<string, never>> = tree;
    for (const name of path.split('/').filter((part) => part !== '')) level = level[name] ??= {};
  };
  for (const path of info.Select ?? []) want(path);
  for (const path of info.Expand ?? []) want(`${path}/*`);
  if ((info.Select?.length ?? 0) === 0) want('*');
  return pick(object, tree, identify, info);
}

async function pick(
  object: HostObject,
  wanted: Wanted,
  identify: (object: HostObject) => Readonly<Record<string, unknown>>,
  page: QueryInfo = {},
): Promise<Record<string, unknown>> {
  object.check();
  const found: Record<string, unknown> = { ...identify(object) };
  if (object instanceof Collection) {
    const skip = page.Skip ?? 0;
    const items = object.items().slice(skip, page.Top === undefined ? undefined : skip + page.Top);
    const values: Record<string, unknown>[] = [];
    for (const [index, item] of items.entries()) {
      values.push({ ...(await pick(item, wanted, identify)), _Index: skip + index });
    }
    return { ...found, _Items: values };
  }
  for (const [name, below] of Object.entries(wanted)) {
    if (name === '*') {
      for (const key of Object.keys(object.members.properties ?? {}))
        found[key] ??= await getProperty(object, key);
      continue;
    }
    const key = name.startsWith('_') ? name : pascal(name);
    if (hasProperty(object, key)) {
      found[key] = await getProperty(object, key);
      continue;
    }
    const link = getLink(object, key);
    found[key] = link && (await pick(link, Object.keys(below).length > 0 ? below : { '*': {} }, identify));
  }
  return found;
}

/** The same with the names of the add-in, for `retrieve`. */
export function camelCased(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, inner]) =>
      key === '_Items'
        ? ['items', (inner as readonly unknown[]).map(camelCased)]
        : [key.startsWith('_') ? key : camel(key), camelCased(inner)],
    ),
  );
}
