/** Quotes words as a single shell argument. */
export function inShell(words: string): string {
  return /^[\p{L}\p{N}=_-]+$/u.test(words) ? words : `'${words.replaceAll("'", String.raw`'\''`)}'`;
}
