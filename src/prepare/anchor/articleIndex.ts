import type { CodePoints } from '../text/codePoints.ts';
import { foldPointwise } from '../text/fold.ts';
import type { Range } from '../text/ranges.ts';
import { foldLoosely } from './foldLoosely.ts';
import { foldText, type FoldedText } from './foldText.ts';
import { placesOfWords } from './placesOfWords.ts';
import { searchFolded } from './searchFolded.ts';

/** An article's text, indexed for many searches. */
export interface ArticleIndex {
  text: CodePoints;
  /** Every position where words occur exactly, in code points. */
  places(words: string): number[];
  /** Every place where words occur apart from what `foldText` folds, in code points of the text. */
  foldedPlaces(words: string): Range[];
  /** The same, ignoring case. */
  caselessPlaces(words: string): Range[];
  /** The same, also with other spaces beside signs and other hyphens within words (`foldLoosely`). */
  loosePlaces(words: string): Range[];
  /** Folded on demand: most words occur in the text exactly. */
  fold(): FoldedText;
}

export function indexArticle(text: CodePoints): ArticleIndex {
  const places = placesOfWords(text);
  const fold = once(() => foldText(text.text));
  const folded = once(() => searchFolded(fold()));
  const caseless = once(() => searchFolded({ ...fold(), folded: foldPointwise(fold().folded) }));
  const loose = once(() => searchFolded(foldLoosely(fold())));
  return {
    text,
    places,
    fold,
    foldedPlaces: (words) => folded()(sought(words)),
    caselessPlaces: (words) => caseless()(foldPointwise(sought(words))),
    loosePlaces: (words) => loose()(foldLoosely(foldText(words.trim())).folded),
  };
}

const sought = (words: string) => foldText(words).folded.trim();

function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => (made ??= { value: make() }).value;
}
