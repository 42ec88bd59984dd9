import { tagMeant } from '../check/names/languageTags.ts';
import type { Metadata } from './metadata.ts';

/**
 * Returns the metadata with its language as a tag (BCP 47): pages write `en_US`, systems
 * `en_US.UTF-8`, people “English”. An unintelligible one is left out, so that the next source that
 * states it is believed.
 */
export function withLanguageTag({ language, ...others }: Metadata): Metadata {
  const tag = language && tagMeant(language.value);
  if (!language || tag === undefined) return others;
  return { ...others, language: tag === language.value ? language : { ...language, value: tag } };
}
