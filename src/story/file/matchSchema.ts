import * as v from 'valibot';
import { describeFault, describeStrays } from './describeFault.ts';
import { jsonPath } from './jsonPath.ts';
import type { StoryIssue } from './storyIssue.ts';

type Match<T> = { ok: true; value: T } | { ok: false; issues: StoryIssue[] };

/** A schema, reduced to what is needed to follow a path into it. */
export interface Part extends v.GenericSchema {
  entries?: Readonly<Record<string, Part>>;
  item?: Part;
  wrapped?: Part;
  /** The values of a picklist. */
  options?: readonly unknown[];
}

/**
 * Validates unknown JSON against the schema. Returns the value, or every way in which it departs
 * from the schema, each with its location and words that say how to fix it.
 */
export function matchSchema<Schema extends Part>(
  schema: Schema,
  value: unknown,
): Match<v.InferOutput<Schema>> {
  const parsed = v.safeParse(schema, value);
  if (parsed.success) return { ok: true, value: parsed.output };
  // A list in place of an object lacks every field; that it is a list is reported once.
  const issues = new Map<string, StoryIssue>();
  for (const fault of parsed.issues) {
    const issue = issueOf(fault, schema);
    issues.set(`${issue.path} ${issue.message}`, issue);
  }
  return { ok: false, issues: [...issues.values()] };
}

function issueOf(fault: v.BaseIssue<unknown>, schema: Part): StoryIssue {
  const keys = (fault.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)));
  const last = fault.path?.at(-1);
  if (last?.type !== 'object' || last.origin !== 'key') {
    return { path: jsonPath(keys), message: describeFault(fault) };
  }
  // One missing or superfluous field. Of several superfluous ones, valibot reports only the first.
  const holder = keys.slice(0, -1);
  if (Array.isArray(last.input)) {
    const noObject = { ...fault, type: 'object', input: last.input };
    return { path: jsonPath(holder), message: describeFault(noObject) };
  }
  const inside = partAt(holder, schema);
  const fields = inside ? fieldsOf(inside) : {};
  if (fault.expected !== 'never') {
    return { path: jsonPath(keys), message: describeMissing(fields[last.key], fault) };
  }
  const strays = Object.keys(last.input).filter((name) => !Object.hasOwn(fields, name));
  return { path: jsonPath(holder), message: describeStrays(strays) };
}

/** Worded as for a field that is there but empty, since those words say what belongs in it. */
function describeMissing(field: Part | undefined, fault: v.BaseIssue<unknown>): string {
  return describeFault((field && v.safeParse(field, undefined).issues?.[0]) ?? fault);
}

/**
 * The part of a schema that describes a location; `undefined` when the schema has no such location.
 */
export function partAt(keys: readonly PropertyKey[], schema: Part): Part | undefined {
  const [key, ...rest] = keys;
  if (key === undefined) return schema;
  if (schema.wrapped) return partAt(keys, schema.wrapped);
  const inside = schema.entries?.[String(key)] ?? schema.item;
  return inside && partAt(rest, inside);
}

/** The fields of an object, even of an optional or nullable one; empty when it is not an object. */
export function fieldsOf({ wrapped, entries }: Part): Readonly<Record<string, Part>> {
  return wrapped ? fieldsOf(wrapped) : (entries ?? {});
}
