import { articleOf } from '../../../articles/articleOf.ts';
import { termsIn } from '../../events/clauseTerms.ts';
import { proposeEvents } from '../../events/proposeEvents.ts';
import { draftArticle } from '../../read/draftArticle.ts';
import { proposeDifferences } from '../proposeDifferences.ts';

/**
 * What is proposed for articles, each given as a text, as `kind: article: words | article: words`.
 */
export const differencesOf = (...texts: string[]) =>
  differencesOfDated(texts.map((text) => ['2031-05-16', text]));

/** The same for articles with their publication days. */
export function differencesOfDated(written: readonly (readonly [day: string, text: string])[]) {
  const articles = written.map(([published, text], i) => {
    const id = ['gazette', 'echo', 'post', 'herald'][i] ?? '';
    const { article } = articleOf(`${id}.txt`, `${text}\n`);
    const read = { ...article, source: null, isWritten: true };
    return draftArticle(read, { id, published, withheld: [] });
  });
  const terms = termsIn(articles);
  return proposeDifferences([], proposeEvents(articles, [], terms), articles, terms).map(
    ({ kind, evidence }) =>
      `${kind}: ${evidence.map(({ article, words }) => `${article}: ${words.text}`).join(' | ')}`,
  );
}
