import type { ArticleIndex } from '../../anchor/articleIndex.ts';
import { describeNearest } from '../../anchor/nearestPassage.ts';
import { countCodePoints, type CodePoints } from '../../text/codePoints.ts';
import type { Range } from '../../text/ranges.ts';
import { unescapeForSearch } from '../../text/unescape.ts';
import { describeForm } from './describeForm.ts';
import { indexOfText } from './indexOfText.ts';
import { listPlaces } from './listPlaces.ts';

/** As in words copied from the source of a page: `&amp;`, `&#8217;`. */
const htmlEscape = /&(?:#\d+|#x[\da-f]+|[a-z]+);/giu;

/**
 * Cached findings about words in a text: a story may have the same wrong words thousands of times.
 */
const answers = new WeakMap<CodePoints, Map<string, string>>();

/**
 * Says where words occur in an article: exactly, or in another form, which is named. The forms are
 * those that `foldText` equates, and capitals.
 */
export function whereStand(text: CodePoints, words: string): string {
  const known = answers.get(text) ?? new Map<string, string>();
  answers.set(text, known);
  const answer = known.get(words) ?? lookFor(indexOfText(text), words);
  known.set(words, answer);
  return answer;
}

function lookFor(index: ArticleIndex, words: string): string {
  const length = countCodePoints(words);
  const exact = index.places(words).map((start) => ({ start, end: start + length }));
  if (exact.length > 0) return `they are at ${listPlaces(exact)}`;
  const { places, form } = nearPlaces(index, words);
  if (places.length > 0)
    return `${form} they are at ${listPlaces(places)}: write them as the article has them`;
  const unescaped = words.replace(htmlEscape, (escape) => unescapeForSearch(escape));
  if (unescaped !== words && index.foldedPlaces(unescaped).length > 0)
    return `they have escapes of HTML; ${lookFor(index, unescaped)}`;
  const near = describeNearest(index, words);
  return near === undefined
    ? 'they are not in the article; copy them from it, or remove this'
    : `they are not in the article; ${near}: write them as the article has them`;
}

function nearPlaces(index: ArticleIndex, words: string): { places: Range[]; form: string } {
  let places = index.foldedPlaces(words);
  if (places.length === 0) places = index.caselessPlaces(words);
  if (places.length === 0) places = index.loosePlaces(words);
  const [first] = places;
  const found = first && index.text.slice(first.start, first.end);
  return { places, form: found === undefined ? '' : describeForm(words, found) };
}
