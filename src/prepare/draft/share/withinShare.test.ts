import { expect, test } from 'vitest';
import { articleOf } from '../../articles/articleOf.ts';
import { termsIn } from '../events/clauseTerms.ts';
import { proposeEvents } from '../events/proposeEvents.ts';
import { draftArticle } from '../read/draftArticle.ts';
import { groupStatements } from '../statements/groupStatements.ts';
import { withinShare } from './withinShare.ts';

/** All that is proposed of these articles. */
function draftOf(texts: Readonly<Record<string, string>>) {
  const articles = Object.entries(texts).map(([id, text]) => {
    const { article } = articleOf(`${id}.txt`, `${text}\n`);
    return draftArticle(
      { ...article, source: null, isWritten: true },
      { id, published: '2031-05-16', withheld: [] },
    );
  });
  const statements = groupStatements(articles);
  return {
    articles,
    statements,
    events: proposeEvents(articles, statements, termsIn(articles)),
    differences: [],
  };
}

const texts = {
  gazette:
    'News from the river\n\nA barge struck the second pillar of the bridge on 3 May 2031. The town clerk opened a new ferry on 7 May 2031.',
  echo: 'A busy week\n\nOn 3 May 2031 a barge struck the bridge at its second pillar. Nobody was hurt, and all went home. The weather was fair, and the river was high.',
};

const excerptsOf = (events: ReturnType<typeof withinShare>['events'], id: string) =>
  events.flatMap(({ accounts }) =>
    accounts
      .filter(({ article }) => article === id)
      .flatMap(({ excerpts }) => excerpts.map(({ text }) => text)),
  );

test('what several articles report comes before what one reports, and the rest is left out', () => {
  const draft = draftOf(texts);
  expect(excerptsOf(draft.events, 'gazette')).toHaveLength(2);
  const short = withinShare(draft, 0.75);
  expect(excerptsOf(short.events, 'gazette')).toEqual([
    'A barge struck the second pillar of the bridge on 3 May 2031.',
  ]);
  expect(excerptsOf(short.events, 'echo')).toEqual([
    'On 3 May 2031 a barge struck the bridge at its second pillar.',
  ]);
});

test('all of an owner’s articles may be shown, and nothing of others’', () => {
  const draft = draftOf(texts);
  expect(withinShare(draft, 1).events).toEqual(draft.events);
  expect(withinShare(draft, 0).events).toEqual([]);
});

test('where only one article reports something, its beginning comes first', () => {
  const gazette =
    'News from the river\n\nThe council voted on 14 May 2031 to close the old bridge. The bridge was opened with a regatta on 7 July 1961.';
  const draft = draftOf({ gazette });
  expect(excerptsOf(draft.events, 'gazette')).toHaveLength(2);
  expect(excerptsOf(withinShare(draft, 0.75).events, 'gazette')).toEqual([
    'The council voted on 14 May 2031 to close the old bridge.',
  ]);
});
