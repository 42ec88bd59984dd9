import { monthNames } from '../../../time/words/monthNames.ts';

const patterns = new Map<string, RegExp>();

/**
 * Where a text has the spaces between a day and its month, as indices: “3. Mai”, “3 de mayo”, “May
 * 3rd”. The names of months are those of `Intl`.
 */
export function spacesInDates(text: string, language: string): Set<number> {
  const spaces = new Set<number>();
  if (!/\p{Nd}/u.test(text)) return spaces;
  const pattern = patterns.get(language) ?? patternOf(language);
  patterns.set(language, pattern);
  for (const { index, 0: date } of text.matchAll(pattern)) {
    for (const space of date.matchAll(/\s+/gu)) spaces.add(index + space.index);
  }
  return spaces;
}

function patternOf(language: string): RegExp {
  const month = `(?:${monthNames(language)
    .map((name) => name.replaceAll('.', String.raw`\.`))
    .join('|')})`;
  const day = String.raw`\p{Nd}{1,2}(?:[.ºª°]|\p{L}{1,2})?`;
  return new RegExp(
    String.raw`(?<![\p{L}\p{N}.,])${day}\s+(?:\p{L}{2}\s+|ב)?${month}(?![\p{L}\p{N}])|(?<!\p{L})${month}\.?\s+${day}(?![\p{L}\p{N}])`,
    'giu',
  );
}
