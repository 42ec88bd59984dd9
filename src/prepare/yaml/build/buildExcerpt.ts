import type { Excerpt } from '../../../story/file/schema.ts';
import type { Pointed } from '../form/pointers.ts';
import type { Keys } from '../read/placeIn.ts';
import { contextOfExcerpt } from './contextOfExcerpt.ts';
import { placeWords } from './placeWords.ts';
import type { Workshop } from './workshop.ts';

/**
 * Builds an excerpt with the words around it.
 *
 * @param isAccount it is all that its account says, and fields of others (`x-…`) are the account's
 */
export function buildExcerpt(
  workshop: Workshop,
  article: string,
  pointed: Pointed,
  keys: Keys,
  isAccount: boolean,
): Excerpt {
  const placed = placeWords(workshop, article, pointed, keys);
  const { index, taken = [] } = workshop.articles.get(article) ?? {};
  const around = index ? contextOfExcerpt(index.text, placed, taken) : { prefix: '', suffix: '' };
  return workshop.made(isAccount ? [...keys, 'text'] : keys, {
    ...placed,
    prefix: pointed.prefix ?? around.prefix,
    suffix: pointed.suffix ?? around.suffix,
  });
}
