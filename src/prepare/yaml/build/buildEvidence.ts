import type { Evidence } from '../../../story/file/schema.ts';
import type { Range } from '../../text/ranges.ts';
import type { Credited } from '../form/pointers.ts';
import type { Keys } from '../read/placeIn.ts';
import { placeWords } from './placeWords.ts';
import type { Workshop } from './workshop.ts';

/** The article of words that do not name one, and where in it they are meant. */
export interface Own {
  article: string | undefined;
  near?: readonly Range[];
  /** These words say the same about an article wherever they occur, so the first place is used. */
  isAnyPlace?: true;
}

/**
 * Builds the evidence that a form gives, in its order. Evidence without an article is reported and
 * left out.
 */
export function buildEvidence(
  workshop: Workshop,
  form: readonly Credited[],
  keys: Keys,
  own: Own,
): Evidence[] {
  return form.flatMap(({ at, article = own.article, ...pointed }) => {
    const place = [...keys, ...at];
    if (article === undefined) {
      workshop.fault(place, askForArticle(workshop, pointed.text));
      return [];
    }
    const near = article === own.article ? own.near : [];
    const isNamed = pointed.after !== undefined || pointed.start !== undefined;
    const nth = pointed.nth ?? (own.isAnyPlace && !isNamed ? 1 : undefined);
    const placed = placeWords(workshop, article, { ...pointed, nth }, place, near);
    return [workshop.made(place, { article, ...placed })];
  });
}

/**
 * Asks for the article of words that do not name one, showing how they would be written with the
 * first article that has them.
 */
function askForArticle({ articles }: Workshop, text: string): string {
  const having = [...articles.values()].find(({ index }) => index?.text.text.includes(text));
  const example = having ? `{ ${having.id}: ${text.slice(0, 60)} }` : '{ article: words }';
  return `say in which article these words stand: ${example}`;
}
