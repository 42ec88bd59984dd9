/**
 * The choice nearest to a word as typed, counting letters omitted, inserted, replaced or transposed
 * with their neighbour (Damerau 1964), or the one that means the same thing (`synonyms`).
 * `undefined` when none is near enough to be meant.
 */
export function nearest(word: string, choices: Iterable<string>): string | undefined {
  let best: string | undefined;
  let least = Math.max(1, Math.floor(word.length / 3)) + 1;
  const sought = word.toLowerCase();
  for (const choice of choices) {
    const meant = synonyms[sought] === choice ? 0 : distance(sought, choice.toLowerCase(), least);
    if (meant >= least) continue;
    least = meant;
    best = choice;
  }
  return best;
}

/** `; did you mean "people"?`, or an empty string. */
export function suggest(word: string, choices: Iterable<string>): string {
  const meant = nearest(word, choices);
  return meant === undefined ? '' : `; did you mean "${meant}"?`;
}

/** With more ids than this, they are not listed. */
export const mostListed = 5;

/**
 * What to write in place of an id that is in no list: the one that was probably meant, or one of the
 * ids that there are.
 *
 * @param list where an entry with this id may be added; omitted: it is not to be
 */
export function adviseId(id: string, ids: readonly string[], list?: string): string {
  const meant = suggest(id, ids);
  if (meant !== '') return meant;
  const known = [...new Set(ids)];
  const listed = known.map((one) => JSON.stringify(one)).join(' or ');
  const choice = known.length <= mostListed ? listed : 'the id of one of them';
  const added =
    list === undefined ? 'or remove it' : `remove it, or add to ${list}: { id: ${id}, name: … }`;
  return `; write ${choice}, ${added}`;
}

/** What other formats, or other people, call a field. */
const synonyms: Readonly<Record<string, string>> = {
  persons: 'people',
  person: 'people',
  published: 'datePublished',
  date: 'datePublished',
  sources: 'articles',
  source: 'outlet',
  publisher: 'outlet',
  name: 'title',
  lang: 'language',
  link: 'url',
  text: 'excerpts',
  excerpt: 'excerpts',
  quotes: 'quotations',
  quote: 'quotations',
  summary: 'description',
  description: 'summary',
  byline: 'author',
  basis: 'stated',
};

/**
 * The number of edits (see `nearest`) between two words. Stops at `most`, which then means that many
 * or more.
 */
export function distance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) >= most) return most;
  let before: number[] = [];
  let row = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const isSame = one[i - 1] === other[j - 1];
      let cost = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (isSame ? 0 : 1),
      );
      const isSwap = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (isSwap) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
    }
    if (Math.min(...next) >= most) return most;
    before = row;
    row = next;
  }
  return row.at(-1) ?? most;
}
