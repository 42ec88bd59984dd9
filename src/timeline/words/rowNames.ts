import type { Language } from '../../language/english.ts';
import { labelArticles, labelText } from '../../story/words/articleLabels.ts';
import type { Story } from '../../story/model/story.ts';

type Names = (articleId: string) => string;

/**
 * The articles' names before their rows, where there is little room: as in `labelArticles`, but with
 * “Not stated” for “Outlet not stated” below the heading of the rows.
 */
export const rowNames = (story: Story, language: Language): Names =>
  namesWith((row) => row, story, language);

/** The same for use within a sentence: “an outlet not stated · 5 Mar”. */
export const namesInSentences = (story: Story, language: Language): Names =>
  namesWith(language.timeline.someOutlet, story, language);

function namesWith(nameOf: (row: string) => string, story: Story, language: Language): Names {
  const { notStated, notKnown } = language.timeline;
  const outlets = { outletNotStated: nameOf(notStated), outletNotKnown: nameOf(notKnown) };
  const named = { ...language, page: { ...language.page, ...outlets } };
  const labels = labelArticles(story.voices, named);
  return (articleId) => labelText(labels(articleId), named);
}
