import { readFileSync } from 'node:fs';
import { millStreet } from './publishedStories.ts';

/** The words that the invented story withholds, and what follows them, as its articles have them. */
export const withheldWords = millStreet.withheld.map(({ article, start, end }) => {
  const name = millStreet.articles.find(({ id }) => id === article)?.file?.name;
  const text = readFileSync(
    new URL(`stories/mill-street/articles/${name}`, import.meta.url),
    'utf8',
  );
  return { words: text.slice(start, end), after: text.slice(end, end + 20) };
});
