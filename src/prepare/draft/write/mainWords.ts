import type { Words } from '../../find/dates/foundDate.ts';
import type { Range } from '../../text/ranges.ts';
import type { ProposedAccount, ProposedEvent } from '../events/proposedEvent.ts';
import type { Clause } from '../read/draftedArticle.ts';

/** The words that tell an event best, and whose they are. */
export interface MainWords {
  article: string;
  words: Words;
}

/** How much each of these says for an excerpt; what it shares with others says less than one. */
const ranks = { happened: 32, language: 16, sentence: 8, named: 4, short: 2, date: 1 };

/** More code points than this are cut in a title. */
export const longestTitle = 80;

/**
 * The excerpt that can stand for an event: one that does not only announce it; one in the story's language; one that begins a sentence
 * rather than "when the doors were open", and not with "they"; one that need not be cut; one that
 * gives the event's date; and of those the one whose words the other articles have most, since these
 * are the plainest. `undefined` without any.
 *
 * @param isOwn whether an article is in the story's language
 */
export function mainWords(
  { accounts, date }: ProposedEvent,
  isOwn: (article: string) => boolean,
): MainWords | undefined {
  const all = accounts.flatMap(({ article, excerpts, date: own, clauses }) =>
    excerpts.map((words) => ({
      article,
      words,
      rank:
        (own?.announced === true ? 0 : ranks.happened) +
        (isOwn(article) ? ranks.language : 0) +
        (beginsSentence.test(words.text) ? ranks.sentence : 0) +
        (beginsWithPronoun.test(words.text) ? 0 : ranks.named) +
        (words.text.length <= longestTitle ? ranks.short : 0) +
        (own && own.edtf === date?.date.edtf && isWithin(own, words) ? ranks.date : 0) +
        sharedBy(accounts, article, keysIn(clauses, words)),
    })),
  );
  const [best] = all.toSorted((a, b) => b.rank - a.rank);
  return best;
}

const keysIn = (clauses: readonly Clause[], words: Range) =>
  clauses.filter((clause) => isWithin(clause, words)).flatMap(({ keys }) => keys);

/** The share of keys that another article's clauses have, below 1. */
function sharedBy(
  accounts: readonly ProposedAccount[],
  own: string,
  keys: readonly string[],
): number {
  const others = new Set(
    accounts.flatMap(({ article, clauses }) =>
      article === own ? [] : clauses.flatMap((clause) => clause.keys),
    ),
  );
  return keys.filter((key) => others.has(key)).length / (keys.length + 1);
}

/** In English, German and French; without what it stands for, it says nothing. */
const beginsWithPronoun =
  /^[^\p{L}\p{N}]{0,2}(?:he|she|it|they|we|i|you|this|that|these|those|both|his|her|its|their|there|er|sie|es|wir|ihr|ihre|sein|seine|dies|dieser|diese|dieses|beide|il|elle|ils|elles|on|ce|cela|cette|son|sa|ses|leur|leurs)(?!\p{L})/iu;

/** A capital letter or a number, behind a quotation mark or not. */
const beginsSentence = /^[^\p{L}\p{N}]{0,2}[\p{Lu}\p{N}]/u;

const isWithin = (one: Range, other: Range) => one.start >= other.start && one.end <= other.end;
