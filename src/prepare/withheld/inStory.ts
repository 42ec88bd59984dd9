import { jsonPath } from '../../story/file/jsonPath.ts';
import type { Problem } from '../check/problem.ts';
import { findWithheld, type WithheldWords } from './withheldWords.ts';

/**
 * Searches every text of a story file for withheld words, including field names and fields left to
 * others. `value` is the file as JSON.
 */
export function findWithheldInStory(
  file: string,
  value: unknown,
  words: readonly WithheldWords[],
): Problem[] {
  const problems: Problem[] = [];
  if (words.length === 0) return problems;
  const report = (text: string, place: readonly (string | number)[]) => {
    const found = findWithheld(text, words);
    if (found)
      problems.push({
        severity: 'error',
        file,
        path: jsonPath(place),
        message: sayWithheld(found),
      });
  };
  const visit = (value: unknown, place: readonly (string | number)[]) => {
    if (typeof value === 'string') report(value, place);
    else if (Array.isArray(value)) value.forEach((entry, i) => visit(entry, [...place, i]));
    else if (typeof value === 'object' && value !== null) {
      for (const [name, field] of Object.entries(value)) {
        // The path of a field would contain its name.
        report(name, place);
        visit(field, findWithheld(name, words) ? place : [...place, name]);
      }
    }
  };
  visit(value, []);
  return problems;
}

/** Identifies the words without quoting them. */
export function sayWithheld({ index }: WithheldWords): string {
  return `holds words that the story withholds (${jsonPath(['withheld', index])}), which are not shown here; leave them out`;
}
