import { expect, it } from 'vitest';
import { termsIn } from '../draft/events/clauseTerms.ts';
import { proposeEvents } from '../draft/events/proposeEvents.ts';
import { groupStatements } from '../draft/statements/groupStatements.ts';
import { evaluateEvents } from './evaluateEvents.ts';
import { markedStories } from './stories/markedStories.ts';

/** Pairwise F1 of all stories of a file together. */
function groupedIn(file: string): number {
  const counts = { marked: 0, found: 0, hits: 0 };
  for (const pairs of markedStories(file)) {
    const articles = pairs.map(({ drafted }) => drafted);
    const events = proposeEvents(articles, groupStatements(articles), termsIn(articles));
    const score = evaluateEvents(pairs, events);
    counts.marked += score?.marked ?? 0;
    counts.found += score?.found ?? 0;
    counts.hits += Math.round((score?.recall ?? 0) * (score?.marked ?? 0));
  }
  return (2 * counts.hits) / (counts.marked + counts.found);
}

// A little less than was measured (docs/found-in-articles.md): who falls below has made it worse.
it.each([
  ['weights-set-by.txt', 0.63],
  ['words-taken-from.txt', 0.41],
  ['kept-aside.txt', 0.32],
  ['written-last.txt', 0.32],
  ['everyday.txt', 0.42],
  ['freshly-told.txt', 0.26],
  ['as-first-drafted.txt', 0.43],
  ['told-in-clauses.txt', 0.52],
])('events of the stories in %s are grouped as well as was measured', (file, least) => {
  expect(groupedIn(file)).toBeGreaterThan(least);
});
