import { choicesOf } from '../../../story/filters/choicesOf.ts';
import { countChoices } from '../../../story/filters/countChoices.ts';
import { eventFacts, type EventFacts } from '../../../story/filters/eventFacts.ts';
import { facets, noFilters, type Facet, type Filters } from '../../../story/filters/filters.ts';
import type { FilterLists } from '../../../story/source/storySource.ts';
import type { Story } from '../../../story/model/story.ts';

/** Where filters offer, count or leave something other than a plain scan of every event does. */
export function* compareFilters(lists: FilterLists, story: Story): Generator<string> {
  const facts = eventFacts(story);
  if (JSON.stringify(lists.choices) !== JSON.stringify(choicesOf(facts))) {
    yield 'what the filters offer';
    return;
  }
  const counts = countChoices(facts, noFilters);
  const counted = lists.count(null, noFilters);
  for (const facet of [...facets, 'atleast'] as const) {
    if (sorted(counted?.[facet]) !== sorted(counts[facet])) yield `the counts of "${facet}"`;
  }
  for (const facet of facets) {
    const left = leftBy(lists, lists.choices[facet], (choice) => ({ [facet]: [choice] }));
    if (!isSame(left, counts[facet], facts, (event) => event[facet])) yield filterNamed(facet);
  }
  const numbers = Array.from({ length: lists.choices.mostReports - 1 }, (_, n) => n + 2);
  const left = leftBy(lists, numbers, (atleast) => ({ atleast }));
  const upTo = ({ reports }: EventFacts) => numbers.slice(0, Math.max(0, reports - 1));
  if (!isSame(left, counts.atleast, facts, upTo)) yield filterNamed('atleast');
}

const filterNamed = (facet: Facet | 'atleast') => `what the filter "${facet}" leaves`;

const sorted = (counts: ReadonlyMap<string | number, number> = new Map()) =>
  JSON.stringify([...counts].toSorted(([a], [b]) => (a < b ? -1 : 1)));

type Left<Choice> = ReadonlyMap<Choice, ReadonlySet<number> | null | undefined>;

function leftBy<Choice>(
  lists: FilterLists,
  choices: readonly Choice[],
  filterOf: (choice: Choice) => Partial<Filters>,
): Left<Choice> {
  return new Map(
    choices.map((choice) => [choice, lists.left({ ...noFilters, ...filterOf(choice) }).now()]),
  );
}

/** Each choice leaves as many events as have it, and precisely those. */
function isSame<Choice>(
  left: Left<Choice>,
  counts: ReadonlyMap<Choice, number>,
  facts: readonly EventFacts[],
  choicesOfEvent: (event: EventFacts) => readonly Choice[],
): boolean {
  return (
    [...left].every(([choice, ranks]) => ranks?.size === counts.get(choice)) &&
    facts.every((event, rank) =>
      choicesOfEvent(event).every((choice) => left.get(choice)?.has(rank)),
    )
  );
}
