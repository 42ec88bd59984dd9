import { collateStatement, type NewCollation } from '../../story/collation/collateStatement.ts';
import type { VersionText } from '../../story/collation/collation.ts';

/** How many characters of versions are kept, with their collations: those of thousands of statements. */
export const mostKept = 4_000_000;

const known = new Map<string, NewCollation | undefined>();
let kept = 0;

/**
 * The same as `collateStatement`, which depends on nothing but the versions, and remembered: a story
 * is built and then checked, again each time that it is saved while it is previewed, and of its
 * statements hardly one has changed. The longest unused are forgotten first.
 */
export function collateOnce(versions: readonly VersionText[]): NewCollation | undefined {
  const key = JSON.stringify(versions.map(({ language, parts }) => [language, ...parts]));
  const isKnown = known.has(key);
  const collation = isKnown ? known.get(key) : collateStatement(versions);
  // Put last, and so forgotten last.
  known.delete(key);
  known.set(key, collation);
  if (!isKnown) kept += key.length;
  for (const oldest of known.keys()) {
    if (kept <= mostKept) break;
    known.delete(oldest);
    kept -= oldest.length;
  }
  return collation;
}
