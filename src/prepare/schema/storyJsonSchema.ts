import * as z from 'zod/mini';
import { storySchema } from '../../story/schema.ts';
import { describeSchema } from './describeSchema.ts';
import { storyDescription } from './descriptions.ts';

/** The JSON Schema (2020-12) of the story file, version 1, from the source that the parser has. */
export function storyJsonSchema() {
  const { $schema, ...schema } = z.toJSONSchema(storySchema, {
    target: 'draft-2020-12',
    override: ({ zodSchema, jsonSchema }) => {
      // oxlint-disable-next-line no-underscore-dangle -- zod keeps what a schema is made of there.
      for (const { source, flags } of patternsOf(zodSchema._zod.def.checks ?? [])) {
        // JSON Schema's patterns know no flags.
        if (flags.includes('i')) jsonSchema.pattern = withBothCases(source);
      }
    },
  });
  return {
    $schema,
    $id: 'urn:sourceline:schema:story-1',
    title: 'Sourceline story file, version 1',
    ...describeSchema(schema, storyDescription),
  };
}

function patternsOf(checks: readonly z.core.$ZodCheck[]): RegExp[] {
  return checks.flatMap(({ _zod: { def } }) =>
    'pattern' in def && def.pattern instanceof RegExp ? [def.pattern] : [],
  );
}

/** A pattern that needs no `i` flag: each plain letter becomes both its cases. */
function withBothCases(source: string): string {
  return source.replace(/\\.|\[[^\]]*\]|[a-z]/gi, (piece) =>
    piece.length === 1 ? `[${piece.toUpperCase()}${piece.toLowerCase()}]` : piece,
  );
}

/** The schema as the file holds it. */
export function formatSchema(schema: object): string {
  return `${JSON.stringify(schema, null, 2)}\n`;
}
