/**
 * Whether an article's id can be written as the name of a field: not one that has a meaning where an
 * article's id could be, not one that objects do not keep in order, and not one of the fields that
 * are left to others (`x-…`).
 */
export function isPlainName(id: string): boolean {
  return !/^(?:article|text|nth|after|start|excerpts|parts|constructor|prototype|\d+|x-.*)$/.test(
    id,
  );
}
