import { grammarFor } from './language/grammarFor.ts';
import { toldPublication, type ToldPublication } from './publication.ts';
import { segmentsOf } from './segments.ts';

/**
 * Where a text says when it was published; `undefined` if it does not.
 *
 * @param language BCP 47, the language of the text
 */
export const publicationIn = (text: string, language: string): ToldPublication | undefined =>
  toldPublication(segmentsOf(text), grammarFor(language));
