import type { HostFailure, Json, Result } from '../workbook';
import { MEMORY_NAMESPACE, memoryFromXml, memoryToXml, ok } from '../workbook';

/** Our custom XML parts: one, or none yet; more only when somebody copied them. */
async function ourParts(context: Excel.RequestContext): Promise<Excel.CustomXmlPart[]> {
  const parts = context.workbook.customXmlParts.getByNamespace(MEMORY_NAMESPACE);
  parts.load('items/id');
  await context.sync();
  return parts.items;
}

/** Keeps a value in the workbook; null forgets it. */
export async function remember(
  context: Excel.RequestContext,
  key: string,
  value: Json,
): Promise<Result<null, HostFailure>> {
  const [part] = await ourParts(context);
  const xml = part?.getXml();
  if (xml) await context.sync();
  const known = new Map(Object.entries(memoryFromXml(xml?.value ?? '')));
  if (value === null) known.delete(key);
  else known.set(key, value);
  const next = memoryToXml(Object.fromEntries(known));
  if (part) part.setXml(next);
  else if (value !== null) context.workbook.customXmlParts.add(next);
  await context.sync();
  return ok(null);
}

/** What was kept under a key; null when nothing was. */
export async function recall(context: Excel.RequestContext, key: string): Promise<Result<Json, HostFailure>> {
  const [part] = await ourParts(context);
  if (!part) return ok(null);
  const xml = part.getXml();
  await context.sync();
  const known = memoryFromXml(xml.value);
  return ok(Object.hasOwn(known, key) ? (known[key] ?? null) : null);
}
