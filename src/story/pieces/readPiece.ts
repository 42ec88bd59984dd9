import type * as v from 'valibot';
import { matchSchema, type Part } from '../file/matchSchema.ts';

/**
 * @throws Error when the value does not match the schema: the piece, the location and what is wrong
 *   there
 */
export function readPiece<Schema extends Part>(
  name: string,
  schema: Schema,
  value: unknown,
): v.InferOutput<Schema> {
  const match = matchSchema(schema, value);
  if (match.ok) return match.value;
  const [issue] = match.issues;
  throw new Error(`${name}: ${issue?.path ?? '$'} ${issue?.message ?? ''}`);
}
