import { speechWordsOf, type SpeechWords } from '../../find/quotations/speaker/speechWords.ts';

const tellings = new Map<SpeechWords, RegExp>();

/**
 * Whether a date at the end of a clause says when it was told, and not when it happened. "The valve
 * had failed, the town said on Friday", "35 died, the inquiry heard on Tuesday": a comma precedes the
 * speaker and the verb.
 *
 * @param before the words of the clause up to the date
 * @param language BCP 47; always false for a language whose verbs are not known
 */
export function isOfTelling(before: string, language: string): boolean {
  const words = speechWordsOf(language);
  if (!words) return false;
  const telling = tellings.get(words) ?? tellingBy(words);
  tellings.set(words, telling);
  return telling.test(before);
}

/** A relative pronoun says more about what precedes the comma. */
const relative = 'which|who|whose|that|qui|que|dont|où|die|der|das|dem|den|welche[rs]?|dat|wie';

/** What an inquiry or a court does, to which somebody else speaks. */
const hears = 'heard|(?:was|were) (?:told|informed)|entendu|erfuhr';

const tellingBy = ({ verbs }: SpeechWords) =>
  new RegExp(
    `,["”»]?\\s(?!(?:${relative})\\s)(?:[^,]{1,80}\\s)?(?:${verbs}|${hears})(?:\\s(?!that\\s)[^\\s,]{1,30}){0,4}\\s?$`,
    'u',
  );
