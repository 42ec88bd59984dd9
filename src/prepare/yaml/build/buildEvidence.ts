import type { Evidence } from '../../../story/file/schema.ts';
import type { Range } from '../../text/ranges.ts';
import type { Credited } from '../form/pointers.ts';
import type { Keys } from '../read/placeIn.ts';
import { placeWords } from './placeWords.ts';
import type { Workshop } from './workshop.ts';

/** Which article words are of that do not name theirs, and where in it they are meant. */
export interface Own {
  article: string | undefined;
  near?: readonly Range[];
  /** What these words tell of an article they tell wherever they stand, so the first place is taken. */
  isAnyPlace?: true;
}

/** What a form gives as evidence, in its order. What has no article is told, and left out. */
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

/** Words of whose article nothing is said, as they would be written with the first that has them. */
function askForArticle({ articles }: Workshop, text: string): string {
  const having = [...articles.values()].find(({ index }) => index?.text.text.includes(text));
  const example = having ? `{ ${having.id}: ${text.slice(0, 60)} }` : '{ article: words }';
  return `say in which article these words stand: ${example}`;
}
