import { isGrammar } from '../../../story/collation/grammarWords.ts';
import { wordKey } from '../../../story/collation/wordKey.ts';
import type { Words } from '../../find/dates/foundDate.ts';
import { codePointsOf } from '../../text/codePoints.ts';
import type { DraftedDate } from '../read/draftedArticle.ts';

/**
 * An article's words without the phrases that say when, as far as what is left reads as it did: on a
 * time axis "on Tuesday" says nothing, and "yesterday" is wrong. How long something lasted stays.
 *
 * @param dates of the words' article
 * @param language BCP 47
 */
export function withoutDates(
  words: Words,
  dates: readonly DraftedDate[],
  language: string,
): string {
  let { text } = words;
  const phrases = dates
    .filter(({ extent, evidence: { start, end } }) => {
      return extent === 'moment' && start >= words.start && end <= words.end;
    })
    .toSorted((a, b) => b.evidence.start - a.evidence.start);
  for (const { evidence } of phrases) {
    const points = codePointsOf(text);
    const at = { start: evidence.start - words.start, end: evidence.end - words.start };
    if (points.slice(at.start, at.end) !== evidence.text) continue;
    const [before, after] = [
      points.slice(0, at.start) ?? '',
      points.slice(at.end, points.length) ?? '',
    ];
    if (ofNoun.test(evidence.text) || isObject(before, evidence.text, language)) continue;
    if (isSeparable(before, after, language)) text = joined(before, after);
  }
  return text;
}

/** "They had spent Wednesday night in a tent": in English a day without "on" may be an object. */
const isObject = (before: string, phrase: string, language: string): boolean =>
  /\p{L}/u.test(before) && /^\p{Lu}/u.test(phrase) && /^en\b/iu.test(language);

/** Whether a phrase between these words may go, and both still belong together. */
function isSeparable(before: string, after: string, language: string): boolean {
  if (/^[^\s.,;:!?)]/u.test(after) || /[^\s,]$/u.test(before)) return false;
  if (!/\p{L}/u.test(before)) return isSeparableAtStart(after, language);
  // "Brackwell, which was built in 1974, supplies …": it dates what is inserted.
  if (/[,:;–—(]\s*$/u.test(before) || /^\s*[,–—)]/u.test(after)) return false;
  // "… the Regal, which opened in 1936": the clause has no end here.
  if (openRelative.test(before)) return false;
  const last = /[\p{L}\p{N}'’]+(?=\s*$)/u.exec(before)?.[0] ?? '';
  const isInside = /[\p{L}\p{N}]/u.test(after);
  const next = /[\p{L}\p{N}'’]+/u.exec(after)?.[0] ?? '';
  // "A review published on Tuesday found": without the day, the participle has no hold.
  if (/(?:ed|en|wn)$/iu.test(last) && next !== '' && !isGrammar(wordKey(next), language))
    return false;
  // "Until just before noon", "the vote was on Monday": these words would be left without theirs.
  return auxiliary.test(last)
    ? isInside
    : !governing.test(last) && !isGrammar(wordKey(last), language);
}

/**
 * At the start of a sentence: set off by a comma, or in English before a subject. In German the verb
 * follows it, and would come first.
 */
function isSeparableAtStart(after: string, language: string): boolean {
  if (/^\s*,/u.test(after)) return true;
  const next = /[\p{L}\p{N}'’]+/u.exec(after)?.[0] ?? '';
  const isSubject = /^[\p{Lu}\p{N}]/u.test(next) || isGrammar(wordKey(next), language);
  return /^en\b/iu.test(language) && isSubject && !auxiliary.test(next) && !joining.test(next);
}

/** "Demolition of 1930s cinema": the phrase belongs to a noun. */
const ofNoun = /^(?:of|von|vom|de|du|des|d['’])(?!\p{L})/iu;

const openRelative =
  /[,–—]\s*(?:which|who|whose|where|when|that|der|die|das|deren|dessen|wo|qui|que|dont|où)(?!\p{L})[^,–—]*$/iu;

/** Words before a time that no list of grammar has. */
const governing =
  /^(?:until|till|since|than|during|between|every|each|last|next|just|shortly|about|around|nearly|kurz|gegen|etwa|rund|vers|peu|environ|seit|während|jeden|depuis|avant|dès|entre|chaque)$/iu;

/** "Monday and Tuesday were dry": more of the same. */
const joining = /^(?:and|or|of|to)$/iu;

/** In English, German and French. */
const auxiliary =
  /^(?:is|was|are|were|been|has|had|have|will|would|shall|should|can|could|may|might|must|do|does|did|ist|sind|war|waren|wird|werden|wurde|wurden|hat|haben|hatte|hatten|kann|soll|sollen|est|sont|a|ont|était|étaient|avait|avaient|été|sera|seront)$/iu;

function joined(before: string, after: string): string {
  const rest = before.trim() === '' ? after.replace(/^\s*,?\s*/u, '') : after;
  return `${before.trimEnd()}${before.trim() === '' || /^[.,;:!?]/u.test(rest) ? '' : ' '}${rest.trimStart()}`;
}
