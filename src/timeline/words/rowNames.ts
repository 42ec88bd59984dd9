import type { Language } from '../../language/english.ts';
import { labelArticles, labelText } from '../../story/words/articleLabels.ts';
import type { Story } from '../../story/model/story.ts';

/**
 * The articles' names before their rows, where there is little room: as in `labelArticles`, but with
 * “Not stated” for “Outlet not stated” below the heading of the rows.
 */
export function rowNames(story: Story, language: Language): (articleId: string) => string {
  const { notStated, notKnown } = language.timeline;
  const page = { ...language.page, outletNotStated: notStated, outletNotKnown: notKnown };
  const short = { ...language, page };
  const labels = labelArticles(story.voices, short);
  return (articleId) => labelText(labels(articleId), short);
}
