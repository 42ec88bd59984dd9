import { patternFor } from '../latinPattern.ts';
import type { Tense } from './language/grammar.ts';

/** A verb of a sentence and its tense; UTF-16 units. */
export interface Verb {
  readonly start: number;
  readonly end: number;
  readonly tense: Tense;
  readonly words: string;
}

/** Finds the verbs of a sentence with `tenses`, a pattern with a group `future`. */
export function verbsOf(sentence: string, tenses: RegExp | undefined): Verb[] {
  return tenses ? [...sentence.matchAll(patternFor(tenses, sentence))].map(verbOf) : [];
}

/** The first of them: looking no further takes a fifth of the time, or less. */
export function firstVerbOf(sentence: string, tenses: RegExp | undefined): Verb | undefined {
  const first = tenses && sentence.matchAll(patternFor(tenses, sentence)).next();
  return first && !first.done ? verbOf(first.value) : undefined;
}

const verbOf = (match: RegExpExecArray): Verb => ({
  start: match.index,
  end: match.index + match[0].length,
  tense: match.groups?.['future'] === undefined ? 'past' : 'future',
  words: match[0],
});

/**
 * The verb that a phrase goes with: the nearest before it in its sentence, or the first after it
 * when there is none before. After "that" ("said that on Friday it will") it is the one after the
 * phrase, and after the words that `verbLast` finds it is the last in their clause.
 */
export function verbAt(
  sentence: string,
  { start, end }: { start: number; end: number },
  verbs: readonly Verb[],
  verbLast?: RegExp,
): Verb | undefined {
  const before = verbs.findLast((verb) => verb.end <= start && reaches(verb, start));
  const after = verbs.find(
    (verb) =>
      verb.start >= end &&
      !isAside(sentence.slice(end, verb.start)) &&
      !isInserted(sentence, end, verb),
  );
  if (before && after) {
    const between = sentence.slice(before.end, start);
    if (opensClause(between) || isSecond(between, sentence.slice(end, after.start))) return after;
    if (verbLast?.test(between)) return lastOfClause(sentence, end, verbs);
  }
  if (!before && after && otherClause.test(sentence.slice(end, after.start))) return undefined;
  return before ?? (after && dayBefore(after));
}

/**
 * "In May they agreed to merge": a day before such a verb is that of the agreement, one after it that
 * of the merger.
 */
const dayBefore = (verb: Verb): Verb =>
  /^(?:agreed|pledged|promised|vowed|threatened) to\b/iu.test(verb.words)
    ? { ...verb, tense: 'past' }
    : verb;

/** “They meet on Friday, and the last time it rained”: the verb is another clause’s. */
const otherClause =
  /[;—]|,\s(?:and|but|und|aber|et|mais|y|pero)\s(?!(?:again|then|on|in|at|wieder|am|im|le|en|el)\s)/iu;

/** “By November, said Ida Frost, it will be over”: who says so is inserted. */
const isInserted = (sentence: string, from: number, { start, end, words }: Verb): boolean =>
  /^(?:said|says|added|sagte|dit|dijo)$/u.test(words) &&
  /,["”]?\s$/u.test(sentence.slice(from, start)) &&
  /^\s[^,]{2,60},\s/u.test(sentence.slice(end));

/** “On Friday the man, who was ill, died”: whether a relative clause is open at the end of a text. */
const isAside = (text: string) =>
  /,\s(?:who|whose|which|where|der|die|das|den|dem|deren|dessen|denen|qui|que|qu['’]\p{L}+|dont|où|quien|quienes|cuy[oa]s?)\s[^,;]*$/iu.test(
    text.slice(-120),
  );

/** "Until" and the like are no verbs, but say of the words after them that they lie ahead. */
const preposition = /(?:until|till)$|^(?:for|by|before)$/iu;
/** UTF-16 units: "until at least the end of". */
const longestLead = 25;

const reaches = ({ words, end }: Verb, start: number) =>
  !preposition.test(words) || start - end <= longestLead;

function lastOfClause(sentence: string, from: number, verbs: readonly Verb[]): Verb | undefined {
  const length = sentence.slice(from).search(/[,;:.!?]/);
  const to = length < 0 ? sentence.length : from + length;
  return verbs.findLast((verb) => verb.start >= from && verb.end <= to);
}

/** “…, am Donnerstag soll er”: the phrase begins a clause, and its verb follows at once. */
const isSecond = (before: string, behind: string) =>
  /[,;:–—]\s+(?:\p{L}{2,5}\s+){0,2}$/u.test(before) && /^\s$/u.test(behind);

const opensClause = (between: string) =>
  /(?:\bthat|[;:—]|, (?:and|but)|\band that)\s+(?:(?:on|in|at|from|by|en|le|au|à|dès|am|im|ab)\s+)?(?:the\s+)?$/iu.test(
    between.slice(-30),
  );
