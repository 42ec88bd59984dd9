import { toJsonSchema, type JsonSchema } from '@valibot/to-json-schema';
import type { GenericSchema } from 'valibot';
import { storyForm } from '../yaml/form/storyForm.ts';
import { formDescriptions } from './formDescriptions.ts';

/** The subset of the form's schema that a JSON Schema is made from. */
interface Part extends GenericSchema {
  entries?: Readonly<Record<string, Part>>;
  item?: Part;
  wrapped?: Part;
  options?: readonly unknown[];
}

/** The JSON Schema (2020-12) of `story.yaml`, derived from the form that `build` reads it with. */
export function formJsonSchema() {
  const shared: Shared = { names: new Map(), definitions: {} };
  const root = convertObject(storyForm.entries, '', shared);
  const head = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:sourceline:schema:story-yaml-1',
    title: 'Sourceline story as its makers write it (story.yaml), version 1',
  };
  return Object.assign(head, root, { $defs: shared.definitions });
}

/** Parts that occur in several places, each once under `$defs`. */
interface Shared {
  names: Map<Part, string>;
  definitions: Record<string, JsonSchema>;
}

/** @param holder name of the field that holds this part */
function convert(part: Part, holder: string, shared: Shared): JsonSchema {
  const isChoice = 'choose' in part && part.options !== undefined;
  if (!isChoice && part.type !== 'strict_object') return convertSimple(part, holder, shared);
  const known = shared.names.get(part);
  if (known !== undefined) return { $ref: `#/$defs/${known}` };
  const name = nameFor(holder, shared);
  shared.names.set(part, name);
  shared.definitions[name] = {};
  shared.definitions[name] = isChoice
    ? alternatives((part.options ?? []).filter(isPart), holder, shared)
    : convertObject(part.entries ?? {}, holder, shared);
  return { $ref: `#/$defs/${name}` };
}

function nameFor(holder: string, { definitions }: Shared): string {
  let name = holder;
  for (let i = 2; name in definitions; i += 1) name = `${holder}-${i}`;
  return name;
}

function convertSimple(part: Part, holder: string, shared: Shared): JsonSchema {
  switch (part.type) {
    case 'optional':
      return part.wrapped ? convert(part.wrapped, holder, shared) : {};
    case 'nullable':
      return {
        anyOf: [part.wrapped ? convert(part.wrapped, holder, shared) : {}, { type: 'null' }],
      };
    case 'array':
      return { type: 'array', ...(part.item ? { items: convert(part.item, holder, shared) } : {}) };
    case 'record':
      return 'value' in part && isPart(part.value)
        ? { type: 'object', additionalProperties: convert(part.value, holder, shared) }
        : { type: 'object' };
    default:
      return convertLeaf(part);
  }
}

function alternatives(options: readonly Part[], holder: string, shared: Shared): JsonSchema {
  const [only, ...others] = options.map((option) => convert(option, holder, shared));
  return only && others.length === 0 ? only : { anyOf: [...(only ? [only] : []), ...others] };
}

function convertObject(
  entries: Readonly<Record<string, Part>>,
  holder: string,
  shared: Shared,
): JsonSchema {
  const names = Object.entries(entries);
  const inside = 'text' in entries ? 'text' : holder;
  return {
    type: 'object',
    properties: Object.fromEntries(
      names.map(([name, field]) => [
        name,
        { description: describe(inside, name), ...convert(field, name, shared) },
      ]),
    ),
    required: names.filter(([, { type }]) => type !== 'optional').map(([name]) => name),
    patternProperties: { '^x-': {} },
    additionalProperties: false,
  };
}

/** @throws Error that names the field when it has no description */
function describe(holder: string, name: string): string {
  const about = formDescriptions[`${holder}.${name}`] ?? formDescriptions[name];
  if (about === undefined)
    throw new Error(`${holder}.${name} has no description; write one in formDescriptions.ts`);
  return about;
}

/** A text in the form may look like a number or a boolean in YAML: `1998`, `yes`. */
function convertLeaf(part: Part): JsonSchema {
  const leaf = toJsonSchema(part, {
    target: 'draft-2020-12',
    typeMode: 'input',
    errorMode: 'ignore',
    overrideAction: ({ valibotAction, jsonSchema }) =>
      'requirement' in valibotAction && valibotAction.requirement instanceof RegExp
        ? { ...jsonSchema, pattern: valibotAction.requirement.source }
        : null,
  });
  const { $schema: _, ...rest } = leaf;
  return rest.type === 'string' && rest.enum === undefined
    ? { ...rest, type: ['string', 'number', 'boolean'] }
    : rest;
}

function isPart(value: unknown): value is Part {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'schema';
}
