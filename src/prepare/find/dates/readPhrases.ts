import type { Grammar, Tense } from './language/grammar.ts';
import type { Match } from './match.ts';
import { matchesOfSentence } from './matchesOfSentence.ts';
import type { Segment } from './segments.ts';
import { verbAt, verbsOf, type Verb } from './verbAt.ts';

/** A phrase in its sentence, before anything is counted. */
export interface Phrase extends Match {
  readonly segment: Segment;
  /** The number of its sentence in the text. */
  readonly index: number;
  /** The verb it goes with; undefined: none is known, or it belongs to a noun. */
  readonly verb: Verb | undefined;
  readonly tense: Tense;
  /** The word before it that belongs to it, with the space between; '' where none does. */
  readonly lead: string;
}

/** How far before a phrase the words that belong to it are looked for, in UTF-16 units. */
const leadLength = 30;

/** "announced a May 24 hearing": the verb is not the hearing's. */
const attributive = /(?<![\p{L}])(?:an?|its|their|his|her)\s+$/iu;

/** The phrases of a text, in order. */
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
      const tense = behind.test(lead) ? 'past' : (verb?.tense ?? 'unknown');
      return { ...match, segment, index, verb, tense, lead };
    });
  });
}

/** Whatever has gone on since a day, that day is over. */
const behind = /^(?:since|depuis|seit)\b/iu;
