import { articleOf } from '../../../articles/articleOf.ts';
import { proposeEvents } from '../../events/proposeEvents.ts';
import { draftArticle } from '../../read/draftArticle.ts';
import { proposeDifferences } from '../proposeDifferences.ts';

/** What is proposed of articles, each a text, as `kind: article: words | article: words`. */
export function differencesOf(...texts: string[]) {
  const articles = texts.map((text, i) => {
    const id = ['gazette', 'echo', 'post', 'herald'][i] ?? '';
    const { article } = articleOf(`${id}.txt`, `${text}\n`);
    const read = { ...article, source: null, isWritten: true };
    return draftArticle(read, { id, published: '2031-05-16', withheld: [] });
  });
  return proposeDifferences([], proposeEvents(articles, []), articles).map(
    ({ kind, evidence }) =>
      `${kind}: ${evidence.map(({ article, words }) => `${article}: ${words.text}`).join(' | ')}`,
  );
}
