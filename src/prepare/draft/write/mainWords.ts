import type { Words } from '../../find/dates/foundDate.ts';
import type { Range } from '../../text/ranges.ts';
import type { ProposedEvent } from '../events/proposedEvent.ts';

/** The words that tell an event best, and whose they are. */
export interface MainWords {
  article: string;
  words: Words;
}

/** How much each of these says for an excerpt. */
const ranks = { language: 4, sentence: 2, date: 1 };

/**
 * The excerpt that can stand for an event: one in the story's language; one that begins a sentence
 * rather than "when the doors were open"; and of those one that gives its date. Otherwise the first;
 * `undefined` without any.
 *
 * @param isOwn whether an article is in the story's language
 */
export function mainWords(
  { accounts, date }: ProposedEvent,
  isOwn: (article: string) => boolean,
): MainWords | undefined {
  const all = accounts.flatMap(({ article, excerpts, date: own }) =>
    excerpts.map((words) => ({
      article,
      words,
      rank:
        (isOwn(article) ? ranks.language : 0) +
        (beginsSentence.test(words.text) ? ranks.sentence : 0) +
        (own && own.edtf === date?.date.edtf && isWithin(own, words) ? ranks.date : 0),
    })),
  );
  const [best] = all.toSorted((a, b) => b.rank - a.rank);
  return best;
}

/** A capital letter or a number, behind a quotation mark or not. */
const beginsSentence = /^[^\p{L}\p{N}]{0,2}[\p{Lu}\p{N}]/u;

const isWithin = (one: Range, other: Range) => one.start >= other.start && one.end <= other.end;
