import type { GenericSchema } from 'valibot';
import type { Origins } from './workshop.ts';

/** A schema, as far as a path leads on from it. */
interface Part extends GenericSchema {
  entries?: Readonly<Record<string, Part>>;
  item?: Part;
  wrapped?: Part;
}

/**
 * The same value with each object's fields in the order of the schema, fields of others (`x-…`)
 * after them, and those that are undefined left out: the same story is the same bytes.
 */
export function orderFields(value: unknown, schema: Part, origins: Origins): unknown {
  if (schema.wrapped) return orderFields(value, schema.wrapped, origins);
  if (Array.isArray(value)) {
    const { item } = schema;
    return item ? value.map((entry) => orderFields(entry, item, origins)) : value;
  }
  const { entries } = schema;
  if (!entries || !isRecord(value)) return value;
  const ordered: Record<string, unknown> = {};
  for (const [name, part] of fieldsOf(entries)) {
    const field = value[name];
    if (field !== undefined) ordered[name] = orderFields(field, part, origins);
  }
  for (const name in value) if (name.startsWith('x-')) ordered[name] = value[name];
  const origin = origins.get(value);
  if (origin) origins.set(ordered, origin);
  return ordered;
}

const listed = new WeakMap<Readonly<Record<string, Part>>, [string, Part][]>();

/** A schema's fields as a list, made once and not for each object. */
function fieldsOf(entries: Readonly<Record<string, Part>>): [string, Part][] {
  const known = listed.get(entries) ?? Object.entries(entries);
  listed.set(entries, known);
  return known;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
