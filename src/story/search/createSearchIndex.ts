import MiniSearch from 'minisearch';
import { searchFields, type SearchEntry } from './searchEntries.ts';
import { queryTerms } from './queryTerms.ts';
import { entrancesOf, wordsIn } from './wordsIn.ts';

/** Finds the events that have every word of a query. */
export interface SearchIndex {
  /**
   * The ids of the events in which every term begins some word, anywhere in the event. `null` for a
   * query without a word, which asks for nothing.
   */
  search: (query: string) => ReadonlySet<string> | null;
}

/** After this many entries the page gets a chance to do something else. */
const chunk = 250;

/**
 * An inverted index with a prefix tree (minisearch), so that a search does not read the story again.
 * It is built in steps with pauses in between, and only loaded when a search is first requested.
 */
export async function createSearchIndex(entries: readonly SearchEntry[]): Promise<SearchIndex> {
  const index = new MiniSearch<SearchEntry>({
    fields: [...searchFields],
    extractField: (entry, field) => (field === 'id' ? entry.id : textOf(entry, field)),
    tokenize: (text) => wordsIn(text).flatMap(({ folded }) => entrancesOf(folded)),
    processTerm: (term) => term,
  });
  await index.addAllAsync(entries, { chunkSize: chunk });
  return {
    search(query) {
      const terms = queryTerms(query);
      if (terms.length === 0) return null;
      const found = index.search(query, {
        combineWith: 'AND',
        prefix: true,
        tokenize: () => terms,
      });
      return new Set(found.map(({ id }) => String(id)));
    },
  };
}

function textOf(entry: SearchEntry, field: string): string {
  const known = searchFields.find((name) => name === field);
  return known ? entry[known].join('\n') : '';
}
