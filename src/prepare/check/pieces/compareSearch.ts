import { groupQuotations } from '../../../story/file/groupByEvent.ts';
import type { StoryFile } from '../../../story/file/schema.ts';
import type { Story } from '../../../story/model/story.ts';
import { queryTerms } from '../../../story/search/queryTerms.ts';
import { searchEntry, searchFields } from '../../../story/search/searchEntries.ts';
import { entrancesOf, wordsIn } from '../../../story/search/wordsIn.ts';
import type { WordSearch } from '../../../story/source/storySource.ts';

/** How many events supply the words that are tried. */
const mostTried = 20;

/**
 * Some words and prefixes for which a search finds something other than a plain scan.
 *
 * @param story as read from the file
 */
export function* compareSearch(
  search: WordSearch,
  file: StoryFile,
  story: Story,
): Generator<string> {
  const terms = termsOf(file);
  const expected = scan(file, story, terms);
  for (const [at, term] of terms.entries()) {
    // A prefix that ends in an apostrophe is a word without it.
    if (queryTerms(term)[0] !== term) continue;
    const found = search.find(term).now();
    const ranks = expected[at];
    if (!ranks || found?.size !== ranks.size || [...found].some((rank) => !ranks.has(rank))) {
      yield `search word ${at + 1} of ${terms.length} tried`;
    }
  }
}

/** A word of each title tried, and its beginning. */
function termsOf({ events }: StoryFile): string[] {
  const step = Math.max(1, Math.ceil(events.length / mostTried));
  const words = events.flatMap(({ title }, at) =>
    at % step === 0 ? (queryTerms(title).toSorted((a, b) => b.length - a.length)[0] ?? []) : [],
  );
  return [...new Set(words.flatMap((word) => [word, word.slice(0, 3)]))];
}

/** The ranks of the events that contain a word beginning with each term. */
function scan(file: StoryFile, story: Story, terms: readonly string[]): Set<number>[] {
  const found = terms.map(() => new Set<number>());
  const inFile = new Map([...file.events, ...file.undated].map((event) => [event.id, event]));
  const quotations = groupQuotations(file.quotations);
  for (const [rank, event] of story.events.entries()) {
    const wire = inFile.get(event.id);
    if (!wire) continue;
    const texts = { ...wire, quotations: quotations.get(event.id) ?? [] };
    const entry = searchEntry(story, event, texts);
    const words = new Set(
      searchFields.flatMap((field) =>
        entry[field].flatMap((text) => wordsIn(text).flatMap(({ folded }) => entrancesOf(folded))),
      ),
    );
    for (const [at, term] of terms.entries()) {
      for (const word of words) {
        if (!word.startsWith(term)) continue;
        found[at]?.add(rank);
        break;
      }
    }
  }
  return found;
}
