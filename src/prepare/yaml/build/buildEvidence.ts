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
      workshop.fault(place, 'say in which article these words stand: { article: words }');
      return [];
    }
    const near = article === own.article ? own.near : [];
    const placed = placeWords(workshop, article, pointed, place, near);
    return [workshop.made(place, { article, ...placed })];
  });
}
