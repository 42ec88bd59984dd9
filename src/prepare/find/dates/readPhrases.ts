import type { Grammar, Tense } from './language/grammar.ts';
import type { Match } from './match.ts';
import { matchesOfSentence } from './matchesOfSentence.ts';
import type { Segment } from './segments.ts';
import { verbAt, verbsOf, type Verb } from './verbAt.ts';

/** A phrase in its sentence, before anything is counted. */
export interface Phrase extends Match {
  readonly segment: Segment;
  /** The index of its sentence in the text. */
  readonly index: number;
  /** The verb it goes with; `undefined` when none is known, or when it belongs to a noun. */
  readonly verb: Verb | undefined;
  readonly tense: Tense;
  /** The preceding word that belongs to it, with the space between; '' if there is none. */
  readonly lead: string;
  /** Whether something has been going on since then. */
  readonly isBehind: boolean;
}

/** Verbs of plans, which need not have come about by the time their day was over. */
const plan = /due|plan|schedul|slated|expected|supposed|meant|would|intend|hope/i;

/** Whether the phrase is the day of a plan: "was due back on Friday". */
export const isPlanned = ({ tense, verb }: Phrase): boolean =>
  tense === 'future' && plan.test(verb?.words ?? '');

/** “Originally set for 24 November”: a plan that has been given up. */
const givenUp =
  /^(?:originally|initially|first|previously|once|had been)\b(?! (?:announced|listed|called|intended|billed) (?:in|on)$)/iu;

/** “We asked him to go on Wednesday night”: they did, and whether he is still to go is open. */
const asked =
  /(?<!\p{L})(?:asked|told|ordered|urged|begged|advised|warned|wanted) (?:him|her|them|us|me|you|it) $/u;

/** Whether it is the day of what had been planned, which may be over. */
export function wasPlanned(phrase: Phrase): boolean {
  const { verb, segment } = phrase;
  if (verb && givenUp.test(verb.words)) return true;
  if (verb && asked.test(segment.text.slice(Math.max(0, verb.start - 24), verb.start))) return true;
  if (!verb || !isPlanned(phrase)) return false;
  return /\b(?:was|were|had been)\s\P{Lu}*$/u.test(
    segment.text.slice(Math.max(0, verb.start - 12), verb.end),
  );
}

/** "The trial, which opened last Tuesday, …": the sentence is about something else. */
const relativeClause = /,\s(?:who|which|whose|where|when|der|die|das|qui|que|où|que)\s[^,;]*$/u;

/** Whether it is only mentioned in a relative clause. */
export const isAside = ({ segment, start }: Phrase): boolean =>
  relativeClause.test(segment.text.slice(Math.max(0, start - 80), start));

/** How far before a phrase to look for the words that belong to it, in UTF-16 units. */
const leadLength = 30;

/**
 * "announced a May 24 hearing": the verb does not belong to the hearing, but in “lost money in its
 * second quarter” it does.
 */
const attributive = /(?<![\p{L}])(?<!(?<!\p{L})(?:in|for|during)\s)(?:an?|its|their|his|her)\s+$/iu;

/** Reads the phrases of a text, in order. */
export function readPhrases(
  segments: readonly Segment[],
  grammar: Grammar,
  language: string,
): Phrase[] {
  return segments.flatMap((segment, index) => {
    const { text } = segment;
    const matches = matchesOfSentence(text, grammar, language);
    const verbs = matches.length > 0 ? verbsOf(text, grammar.tenses) : [];
    return matches.map((match) => {
      const before = text.slice(Math.max(0, match.start - leadLength), match.start);
      const lead = grammar.before.exec(before)?.[1] ?? '';
      const verb = attributive.test(before)
        ? undefined
        : verbAt(text, match, verbs, grammar.verbLast);
      const isBehind = behind.test(lead) || lasting.test(before);
      const tense = isBehind ? 'past' : (verb?.tense ?? 'unknown');
      return { ...match, segment, index, verb, tense, lead, isBehind };
    });
  });
}

/** Whatever has been going on since a day, the day itself is over. */
const behind = /^(?:since|depuis|seit|sinds)\b/iu;

/** “Cerrado desde octubre”: where the same word may begin what is to come, a participle stands before it. */
const lasting =
  /(?:\p{L}(?:[ai]d|iert|uest|ech)[oa]s?|(?:est|lleva|viene)\p{L}{0,4}) (?:desde|dal|dallo|dall['’])\s*(?:(?:el|o|lo)\s)?(?:\p{L}+\s)?$/iu;
