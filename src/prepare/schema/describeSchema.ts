import type { JsonSchema } from '@valibot/to-json-schema';
import type { Description } from './describeSpans.ts';

type Definitions = Map<string, JsonSchema>;

/**
 * Adds descriptions to a JSON Schema and hoists named shapes to `$defs`, where each appears once.
 *
 * @throws Error that names the field when it has no description, when a description has no field, or
 *   when two shapes of one name differ
 */
export function describeSchema(schema: JsonSchema, description: Description): JsonSchema {
  const definitions: Definitions = new Map();
  const described = describe(schema, description, '$', definitions);
  const named = [...definitions].toSorted(([a], [b]) => (a < b ? -1 : 1));
  return { ...described, $defs: Object.fromEntries(named) };
}

function describe(
  schema: JsonSchema,
  description: Description,
  path: string,
  definitions: Definitions,
): JsonSchema {
  const rest = describeInside(schema, description, path, definitions);
  return { description: description.about, ...rest };
}

/**
 * Lists and nullable values are transparent: the description's fields are those of the object
 * inside.
 */
function describeInside(
  schema: JsonSchema,
  description: Description,
  path: string,
  definitions: Definitions,
): JsonSchema {
  const inside = (one: JsonSchema | boolean | readonly unknown[]) =>
    describeInside(asSchema(one, path), description, path, definitions);
  if (schema.items !== undefined) return { ...schema, items: inside(schema.items) };
  if (schema.anyOf) return { ...schema, anyOf: schema.anyOf.map(inside) };
  if (schema.type !== 'object' || !schema.properties) return schema;
  const object = describeObject(schema, description, path, definitions);
  if (description.shape === undefined) return object;
  return refer(description.shape, object, path, definitions);
}

function describeObject(
  schema: JsonSchema,
  { fields = {} }: Description,
  path: string,
  definitions: Definitions,
): JsonSchema {
  const properties = schema.properties ?? {};
  const stray = Object.keys(fields).find((name) => !(name in properties));
  if (stray !== undefined)
    throw new Error(`${path}.${stray} is described, but the schema has no such field`);
  const described = Object.entries(properties).map(([name, property]) => {
    const field = fields[name];
    const at = `${path}.${name}`;
    if (!field) throw new Error(`${at} has no description; write one in descriptions.ts`);
    return [name, describe(asSchema(property, at), field, at, definitions)] as const;
  });
  return {
    ...schema,
    properties: Object.fromEntries(described),
    patternProperties: { '^x-': {} },
    additionalProperties: false,
  };
}

function refer(
  shape: string,
  object: JsonSchema,
  path: string,
  definitions: Definitions,
): JsonSchema {
  const known = definitions.get(shape);
  if (known && JSON.stringify(known) !== JSON.stringify(object)) {
    throw new Error(`${path} is not the shape "${shape}" of another field; give it another name`);
  }
  definitions.set(shape, object);
  return { $ref: `#/$defs/${shape}` };
}

/** JSON Schema also has `true` and `false`, which contain nothing to describe. */
function asSchema(schema: JsonSchema | boolean | readonly unknown[], path: string): JsonSchema {
  if (typeof schema === 'object' && !isList(schema)) return schema;
  throw new Error(`${path} has no schema of its own`);
}

function isList(schema: object): schema is readonly unknown[] {
  return Array.isArray(schema);
}
