import { toJsonSchema } from '@valibot/to-json-schema';
import { storySchema } from '../../story/file/schema.ts';
import { describeSchema } from './describeSchema.ts';
import { storyDescription } from './descriptions.ts';

/** The JSON Schema (2020-12) of the story file, version 1, derived from the parser's own schema. */
export function storyJsonSchema() {
  const head = {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: 'urn:sourceline:schema:story-1',
    title: 'Sourceline story file, version 1',
  };
  const schema = toJsonSchema(storySchema, {
    target: 'draft-2020-12',
    overrideAction: ({ valibotAction, jsonSchema }) =>
      'requirement' in valibotAction && valibotAction.requirement instanceof RegExp
        ? { ...jsonSchema, pattern: withoutFlags(valibotAction.requirement) }
        : null,
  });
  return Object.assign(head, describeSchema(schema, storyDescription));
}

/** JSON Schema's patterns have no flags: each plain letter is replaced by both its cases. */
function withoutFlags({ source, flags }: RegExp): string {
  if (flags === '') return source;
  if (flags !== 'i') throw new Error(`/${source}/${flags} cannot be told without its flags`);
  return source.replace(/\\.|\[[^\]]*\]|[a-z]/gi, (piece) =>
    piece.length === 1 ? `[${piece.toUpperCase()}${piece.toLowerCase()}]` : piece,
  );
}

/** The schema as written to its file. */
export function formatSchema(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
