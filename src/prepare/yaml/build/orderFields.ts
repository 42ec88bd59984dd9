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
  const ranks = ranksOf(entries);
  const changed = new Map<string, unknown>();
  let [last, isOrdered] = [-1, true];
  // Of the many fields that the schema has, most objects have few.
  for (const name in value) {
    const field = value[name];
    const known = ranks.get(name);
    isOrdered &&= known !== undefined && field !== undefined && known.rank > last;
    if (!known) continue;
    last = known.rank;
    const inside = orderFields(field, known.part, origins);
    if (inside !== field) changed.set(name, inside);
  }
  if (isOrdered && changed.size === 0) return value;
  const ordered: Record<string, unknown> = {};
  for (const name of ranks.keys()) {
    const field = changed.get(name) ?? value[name];
    if (field !== undefined) ordered[name] = field;
  }
  for (const name in value) if (name.startsWith('x-')) ordered[name] = value[name];
  const origin = origins.get(value);
  if (origin) origins.set(ordered, origin);
  return ordered;
}

function orderEntries(list: readonly unknown[], item: Part, origins: Origins): readonly unknown[] {
  const ordered = list.map((entry) => orderFields(entry, item, origins));
  return ordered.every((entry, i) => entry === list[i]) ? list : ordered;
}

interface Ranked {
  rank: number;
  part: Part;
}

const ranked = new WeakMap<Readonly<Record<string, Part>>, Map<string, Ranked>>();

/** A schema's fields with their places, listed once and not for each object. */
function ranksOf(entries: Readonly<Record<string, Part>>): Map<string, Ranked> {
  const known =
    ranked.get(entries) ??
    new Map(Object.entries(entries).map(([name, part], rank) => [name, { rank, part }]));
  ranked.set(entries, known);
  return known;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
