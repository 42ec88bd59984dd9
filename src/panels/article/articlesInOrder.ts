import { english } from '../../language/english.ts';
import type { Story } from '../../story/model/story.ts';
import type { Article } from '../../story/file/schema.ts';
import { storyInput } from '../../timeline/layout/storyInput.ts';

const known = new WeakMap<Story, readonly Article[]>();

/**
 * A story's articles in the order of the timeline's rows. The layout alone knows that order, so it
 * is asked, without the events; neither language nor names have a part in it.
 */
export function articlesInOrder(story: Story): readonly Article[] {
  const before = known.get(story);
  if (before) return before;
  const options = { language: english, rowName: (id: string) => id };
  const { rows } = storyInput({ ...story, events: [] }, options);
  const articles = rows.map(({ articleId }) => story.article(articleId));
  known.set(story, articles);
  return articles;
}
