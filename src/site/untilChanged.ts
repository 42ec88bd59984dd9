import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Keeps an answer until a file that it was made from changes, appears or vanishes.
 *
 * @param sources paths of files, and of folders of files; any may be absent
 */
export function untilChanged<Answer>(sources: readonly string[], make: () => Answer): () => Answer {
  let kept: { answer: Answer; stamp: string } | undefined;
  return () => {
    // Taken first: what changes while the answer is made is seen the next time.
    const stamp = sources.flatMap(stampsOf).join('\n');
    if (kept?.stamp !== stamp) kept = { answer: make(), stamp };
    return kept.answer;
  };
}

function stampsOf(path: string): string[] {
  const known = statSync(path, { throwIfNoEntry: false });
  if (!known) return [];
  if (known.isDirectory()) {
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [] : stampsOf(join(path, entry.name)),
    );
  }
  return [`${path} ${known.mtimeMs} ${known.size}`];
}
