import { grammarFor } from '../../find/dates/language/grammarFor.ts';
import { verbsOf } from '../../find/dates/verbAt.ts';
import { isTelling, termOf } from './termOf.ts';

/** "£2.9m, the trust said": what stands before the comma is what somebody says. */
const reported = /,\s[^,]*\p{L}\s+\p{L}+[^\p{L},]*$/u;

/**
 * Whether words only say who speaks ("a spokeswoman for the council said"): their one verb is one of
 * telling, at their beginning or end.
 *
 * @param language BCP 47
 */
export function onlySaysWho(words: string, language: string): boolean {
  const all = words.toLowerCase().match(/\p{L}+/gu) ?? [];
  if (![all[0], all.at(-1)].some(isOfTelling) || reported.test(words)) return false;
  return verbsOf(words, grammarFor(language).tenses).every(({ start }) => {
    const [first, second] = words.slice(start).match(/\p{L}+/gu) ?? [];
    // “A ajouté”, “has said”: the auxiliary comes first.
    return isOfTelling(first) || isOfTelling(second);
  });
}

const isOfTelling = (word: string | undefined) =>
  word !== undefined && isTelling(termOf(word.toLowerCase()));
