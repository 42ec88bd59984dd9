import type { GenericSchema } from 'valibot';
import type { Origins } from './workshop.ts';

/** A schema, as far as following a path requires. */
interface Part extends GenericSchema {
  entries?: Readonly<Record<string, Part>>;
  item?: Part;
  wrapped?: Part;
}

/**
 * Returns the same value with each object's fields in the order of the schema, fields of others
 * (`x-…`) after them, and undefined ones left out, so that the same story yields the same bytes.
 * What is already in order is not copied, which is most of a story.
 */
export function orderFields(value: unknown, schema: Part, origins: Origins): unknown {
  if (schema.wrapped) return orderFields(value, schema.wrapped, origins);
  if (Array.isArray(value)) {
    const { item } = schema;
    return item ? orderEntries(value, item, origins) : value;
  }
  const { entries } = schema;
  if (!entries || !isRecord(value)) return value;
  const ordered: Record<string, unknown> = {};
  const names: string[] = [];
  let isSame = true;
  for (const [name, part] of fieldsOf(entries)) {
    const field = value[name];
    if (field === undefined) continue;
    const inside = orderFields(field, part, origins);
    isSame &&= inside === field;
    ordered[name] = inside;
    names.push(name);
  }
  if (isSame && hasNames(value, names)) return value;
  for (const name in value) if (name.startsWith('x-')) ordered[name] = value[name];
  const origin = origins.get(value);
  if (origin) origins.set(ordered, origin);
  return ordered;
}

function orderEntries(list: readonly unknown[], item: Part, origins: Origins): readonly unknown[] {
  const ordered = list.map((entry) => orderFields(entry, item, origins));
  return ordered.every((entry, i) => entry === list[i]) ? list : ordered;
}

/** Whether an object has exactly these fields, in this order. */
function hasNames(value: object, names: readonly string[]): boolean {
  let next = 0;
  for (const name in value) {
    if (name !== names[next]) return false;
    next += 1;
  }
  return next === names.length;
}

const listed = new WeakMap<Readonly<Record<string, Part>>, [string, Part][]>();

/** A schema's fields as a list, created once and not for each object. */
function fieldsOf(entries: Readonly<Record<string, Part>>): [string, Part][] {
  const known = listed.get(entries) ?? Object.entries(entries);
  listed.set(entries, known);
  return known;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
