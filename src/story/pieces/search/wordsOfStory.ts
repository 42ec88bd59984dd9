import { searchEntry, searchFields } from '../../search/searchEntries.ts';
import { entrancesOf, wordsIn } from '../../search/wordsIn.ts';
import type { Material } from '../pack/material.ts';

/** The searchable words of a story, each with the ranks of its events, ascending. */
export function wordsOfStory({ story, events, quotationsOf }: Material): Map<string, number[]> {
  const words = new Map<string, number[]>();
  story.events.forEach((event, rank) => {
    const wire = events[rank];
    if (!wire) throw new Error(`no event "${event.id}" in a parsed story`);
    const texts = { ...wire, quotations: quotationsOf.get(event.id) ?? [] };
    const entry = searchEntry(story, event, texts);
    const found = searchFields
      .flatMap((field) => wordsIn(entry[field].join('\n')))
      .flatMap(({ folded }) => entrancesOf(folded));
    for (const word of new Set(found)) {
      const ranks = words.get(word);
      if (ranks) ranks.push(rank);
      else words.set(word, [rank]);
    }
  });
  return words;
}
