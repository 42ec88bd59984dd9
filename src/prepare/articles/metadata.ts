import type { Range } from '../text/ranges.ts';

/** What is told of an article beside its text. */
export const metadataFields = [
  'headline',
  'outlet',
  'author',
  'published',
  'url',
  'language',
] as const;
export type MetadataField = (typeof metadataFields)[number];

/** One thing that is told of an article, and where it is told. */
export interface Told {
  /** As it is told; dates and languages are not rewritten. */
  value: string;
  /** Which of the ways to tell it this is: `JSON-LD headline`, `front matter "title"`, `first line`. */
  from: string;
  /** The words, in code points of the file that has them; undefined: they stand there in another form. */
  place?: Range & { file: string };
}

/** Absent: the article does not tell it. */
export type Metadata = Partial<Record<MetadataField, Told>>;

/** The first that tells a thing is believed. */
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
