import type { CodePoints } from '../text/codePoints.ts';
import { foldText, type FoldedText } from './foldText.ts';
import { placesOfWords } from './placesOfWords.ts';

/** An article's text, ready for many searches. */
export interface ArticleIndex {
  text: CodePoints;
  /** Every place where words begin, as they are, in code points. */
  places(words: string): number[];
  /** Folded when it is first asked for: most words stand in the text as they are. */
  fold(): FoldedText;
}

export function indexArticle(text: CodePoints): ArticleIndex {
  let folded: FoldedText | undefined;
  const places = placesOfWords(text);
  return { text, places, fold: () => (folded ??= foldText(text.text)) };
}
