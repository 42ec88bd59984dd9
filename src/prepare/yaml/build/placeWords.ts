import { anchorWords, type Anchored } from '../../anchor/anchorWords.ts';
import { describeMarkedUp } from '../../anchor/markedUpPassage.ts';
import { describeNearest } from '../../anchor/nearestPassage.ts';
import { countCodePoints } from '../../text/codePoints.ts';
import type { Range } from '../../text/ranges.ts';
import { adviseId } from '../../text/nearest.ts';
import type { Pointed } from '../form/pointers.ts';
import type { Keys } from '../read/placeIn.ts';
import type { BuiltArticle, Workshop } from './workshop.ts';

/** Words of an article as they are in the story file, in code points of its text. */
export interface PlacedWords extends Range {
  exact: string;
}

const standIn: PlacedWords = { exact: '…', start: 0, end: 1 };

/**
 * Places words in an article: the result is the article's own text, never the form's. Words without
 * a single place are reported as a fault of `keys`, and a placeholder stands in for them, so that
 * nothing else goes unreported because of them: a story with a fault is not written.
 *
 * @param near where they are meant, when they occur several times and nothing else says which
 */
export function placeWords(
  workshop: Workshop,
  id: string,
  pointed: Pointed,
  keys: Keys,
  near: readonly Range[] = [],
): PlacedWords {
  const article = articleOf(workshop, id, keys);
  if (!article) return standIn;
  if (!article.index) return placeUnread(workshop, article, pointed, keys);
  if (pointed.start !== undefined) {
    return placeAt(workshop, article.index.text, pointed.text, pointed.start, keys);
  }
  const found = anchorWords(article.index, pointed, near);
  if (!found.ok) {
    workshop.fault(keys, describeAbsence(workshop, article, pointed, found));
    return standIn;
  }
  if (found.how === 'approximate') {
    const letters = found.errors === 1 ? 'one letter differs' : `${found.errors} letters differ`;
    const message = `these are nearly words of "${id}" (${letters}); the article's own are taken. Copy them from there if they are meant`;
    workshop.warn(keys, message);
  }
  const { start, end } = found;
  return { exact: article.index.text.slice(start, end) ?? '', start, end };
}

/** Returns `undefined` when there is no such article, which is reported. */
export function articleOf(workshop: Workshop, id: string, keys: Keys): BuiltArticle | undefined {
  const article = workshop.articles.get(id);
  if (!article) {
    workshop.fault(
      keys,
      `"${id}" is not in articles${adviseId(id, [...workshop.articles.keys()])}`,
    );
  }
  return article;
}

/** When the text is not available, the offsets that the form gives are all there is. */
function placeUnread(
  { fault }: Workshop,
  { id, absence }: BuiltArticle,
  { text, start }: Pointed,
  keys: Keys,
): PlacedWords {
  if (start === undefined) {
    // A missing text is reported once, at its article.
    if (absence === 'missing') return standIn;
    const message = `the text of "${id}" is not held, so none of its words can be shown; name its file, or remove this`;
    fault(keys, message);
    return standIn;
  }
  return { exact: text, start, end: start + countCodePoints(text) };
}

function placeAt(
  { fault }: Workshop,
  article: { slice: (start: number, end: number) => string | undefined },
  text: string,
  start: number,
  keys: Keys,
): PlacedWords {
  const end = start + countCodePoints(text);
  if (article.slice(start, end) === text) return { exact: text, start, end };
  fault(keys, `these words are not at ${start}; leave "start" out, and build looks for them`);
  return standIn;
}

type Absence = Extract<Anchored, { ok: false }>;

function describeAbsence(
  workshop: Workshop,
  { id, index }: BuiltArticle,
  pointer: Pointed,
  { fault, count }: Absence,
): string {
  if (fault === 'several') {
    return `"${id}" has these words ${times(count)}; say which are meant: { text: …, nth: 2 }, or after: with a few words that come before them`;
  }
  if (fault === 'nth')
    return `"${id}" has these words ${times(count)}, so there is no number ${pointer.nth}; write a number up to ${count}`;
  if (fault === 'after') {
    return `the words of "after" are not followed by these at exactly one place of "${id}"; take words that occur there once`;
  }
  const others = [...workshop.articles.values()].filter(
    ({ index }) => index && index.text.text.includes(pointer.text),
  );
  const elsewhere = others
    .map((other) => `"${other.id}"`)
    .slice(0, 3)
    .join(', ');
  const marked = index && describeMarkedUp(index, pointer.text);
  if (marked !== undefined) return `these words are not in "${id}" in a row: ${marked}`;
  const near = elsewhere === '' && index ? describeNearest(index, pointer.text) : undefined;
  const remedy =
    elsewhere === ''
      ? `${near === undefined ? '' : `${near}; `}copy them from the article`
      : `they are in ${elsewhere}`;
  return `these words are not in "${id}"; ${remedy}`;
}

const times = (count: number) => ['never', 'once', 'twice'][count] ?? `${count} times`;
