import { jsonPath } from '../../story/file/jsonPath.ts';
import type { Problem } from '../check/problem.ts';
import { findWithheld, type WithheldWords } from './withheldWords.ts';

/**
 * Looks for withheld words in every text of a story file: names of fields too, and fields that are
 * others' to use. `value` is the file as JSON.
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
        // The path of a field would say its name.
        report(name, place);
        visit(field, findWithheld(name, words) ? place : [...place, name]);
      }
    }
  };
  visit(value, []);
  return problems;
}

/** Names the words without saying them. */
export function sayWithheld({ index }: WithheldWords): string {
  return `holds words that the story withholds (${jsonPath(['withheld', index])}), which are not shown here; leave them out`;
}
