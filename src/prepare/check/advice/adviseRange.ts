import { countCodePoints } from '../../text/codePoints.ts';
import { valueAt } from '../../json/valueAt.ts';
import { listPlaces } from '../words/listPlaces.ts';
import type { Fault } from './advice.ts';
import { wordsOfRange } from './wordsOfRange.ts';

/**
 * A range of furniture or of what is withheld that is given by its words: the offsets to write
 * instead. The words themselves are not quoted.
 */
export function adviseRange({ message, keys, found, story, texts }: Fault): string | undefined {
  const end = keys.at(-1);
  if (found !== undefined || (end !== 'start' && end !== 'end')) return undefined;
  const isFurniture = keys.at(-3) === 'furniture';
  if (!isFurniture && keys[0] !== 'withheld') return undefined;
  const entry = valueAt(story, keys.slice(0, -1));
  const words = wordsOfRange(entry);
  const article = isFurniture
    ? valueAt(story, [...keys.slice(0, 2), 'id'])
    : valueAt(entry, ['article']);
  const held = typeof article === 'string' ? texts.get(article) : undefined;
  if (words === undefined || held?.state !== 'held') return undefined;
  const length = countCodePoints(words);
  const places = held.text.placesOf(words).map((start) => ({ start, end: start + length }));
  const [place, ...others] = places;
  if (!place) return `${message}; the words beside it are not in the article`;
  if (others.length > 0) return `${message}; the words beside it are at ${listPlaces(places)}`;
  return `missing; write ${place[end]}: the words beside it are at ${listPlaces(places)}. Then remove the words`;
}
