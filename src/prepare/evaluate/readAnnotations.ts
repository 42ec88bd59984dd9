import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { refused, type Outcome } from '../articles/fault.ts';
import { annotationsSchema, type Annotations } from './annotations.ts';

/** Reads `annotations.json`. */
export function readAnnotations(file: string): Outcome<Annotations> {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    const isSyntax = error instanceof SyntaxError;
    return refused(
      isSyntax
        ? 'is not JSON; look for a stray comma or quotation mark'
        : 'cannot be read; mark the articles in it, by offsets',
    );
  }
  const parsed = v.safeParse(annotationsSchema, value);
  if (parsed.success) return { ok: true, value: parsed.output };
  const [issue] = parsed.issues;
  return refused(`${v.getDotPath(issue) ?? 'it'}: ${issue.message}`);
}
