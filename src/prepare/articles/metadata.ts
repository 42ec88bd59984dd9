import type { Range } from '../text/ranges.ts';

/** What is known about an article besides its text. */
export const metadataFields = [
  'headline',
  'outlet',
  'author',
  'published',
  'url',
  'language',
] as const;
export type MetadataField = (typeof metadataFields)[number];

/** One thing that is stated about an article, and where it is stated. */
export interface Told {
  /** As stated; dates and languages are not rewritten. */
  value: string;
  /** In which way it is stated: `JSON-LD headline`, `front matter "title"`, `first line`. */
  from: string;
  /**
   * The words, in code points of the file that has them; `undefined` when they are written there in
   * another form.
   */
  place?: Range & { file: string };
}

/** A field is absent when the article does not state it. */
export type Metadata = Partial<Record<MetadataField, Told>>;

/** Merges metadata; the first source that states a field is believed. */
export function mergeMetadata(...sources: readonly Metadata[]): Metadata {
  const merged: Metadata = {};
  for (const source of sources) {
    for (const field of metadataFields) {
      const told = source[field];
      if (told && told.value.trim() !== '') merged[field] ??= told;
    }
  }
  return merged;
}
