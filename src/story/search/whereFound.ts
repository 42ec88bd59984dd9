import { findHits, type HitRun } from './findHits.ts';
import { searchFields, type SearchEntry, type SearchField } from './searchEntries.ts';

/** A place outside an event's title that contains a search term. */
export interface FoundPlace {
  field: Exclude<SearchField, 'title'>;
  /** The text around the first hit, cut to one line, with hits highlighted. */
  runs: readonly HitRun[];
  cutBefore: boolean;
  cutAfter: boolean;
}

/** The maximum number of UTF-16 units before the first hit, and after its start. */
const before = 36;
const after = 110;

/**
 * Why an event was found when its title alone does not show it: the text with the most terms that
 * the title lacks. `null` when the title has them all, or nothing was searched for.
 */
export function whereFound(entry: SearchEntry, terms: readonly string[]): FoundPlace | null {
  const missing = terms.filter((term) => !entry.title.some((text) => has(text, term)));
  if (missing.length === 0) return null;
  let best: { field: FoundPlace['field']; text: string; count: number } | null = null;
  for (const field of searchFields) {
    if (field === 'title') continue;
    for (const text of entry[field]) {
      const count = missing.filter((term) => has(text, term)).length;
      if (count > (best?.count ?? 0)) best = { field, text, count };
    }
  }
  return best && { field: best.field, ...aroundFirstHit(best.text, terms) };
}

const has = (text: string, term: string) => findHits(text, [term]).some(({ isHit }) => isHit);

function aroundFirstHit(text: string, terms: readonly string[]): Omit<FoundPlace, 'field'> {
  const runs = findHits(text, terms);
  const first = runs.findIndex(({ isHit }) => isHit);
  const lead = runs.slice(0, first).reduce((length, run) => length + run.text.length, 0);
  const start = lead <= before ? 0 : wordStart(text, lead - before, lead);
  const end = text.length <= lead + after ? text.length : wordEnd(text, lead + after);
  return {
    runs: findHits(text.slice(start, end), terms),
    cutBefore: start > 0,
    cutAfter: end < text.length,
  };
}

/** After the first white space from `from` on, so that no word is cut; at the latest `most`. */
function wordStart(text: string, from: number, most: number): number {
  const space = text.slice(from, most).search(/\s/u);
  return space === -1 ? most : from + space + 1;
}

/** Before the first white space from `from` on, so that no word is cut. */
function wordEnd(text: string, from: number): number {
  const space = text.slice(from).search(/\s/u);
  return space === -1 ? text.length : from + space;
}
