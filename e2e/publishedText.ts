import { stories } from './publishedStories.ts';

const [, published] = stories;
if (!published) throw new Error('data/ holds a story');

/** The story that the site publishes. */
export const story = published;

/** Its own page, which has its text. */
export const place = `./stories/${story.id}/`;
