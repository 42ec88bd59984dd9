import type { GenericSchema } from 'valibot';
import type { Kind } from '../form/choice.ts';
import type { Keys } from './placeIn.ts';

/** A schema, as far as following a path requires. */
export interface Part extends GenericSchema {
  entries?: Readonly<Record<string, Part>>;
  item?: Part;
  wrapped?: Part;
  value?: unknown;
  choose?: (kind: Kind, names: readonly string[]) => Part;
}

/**
 * The schema that the part at `keys` of a value has to match; `undefined` when the schema does not
 * lead there.
 */
export function schemaAt(keys: Keys, schema: Part, value: unknown): Part | undefined {
  let part: Part | undefined = partFor(schema, value);
  let found = value;
  for (const key of keys) {
    found = childOf(found, key);
    part = typeof key === 'number' ? part?.item : fieldOf(part, key);
    part = part && partFor(part, found);
  }
  return part;
}

/** Resolves choices by what is there, and unwraps optional and nullable schemas. */
function partFor(part: Part, found: unknown): Part {
  if (part.choose) {
    const names = typeof found === 'object' && found !== null ? Object.keys(found) : [];
    const kind = Array.isArray(found) ? 'list' : names.length > 0 || isMap(found) ? 'map' : 'text';
    return partFor(part.choose(kind, names), found);
  }
  return part.wrapped ? partFor(part.wrapped, found) : part;
}

/** The schema of a field; for a record (any names), that of its values. */
export function fieldOf(part: Part | undefined, name: string): Part | undefined {
  if (part?.type === 'record') return isPart(part.value) ? part.value : undefined;
  return part?.entries?.[name];
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';
}

function isMap(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function childOf(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}
