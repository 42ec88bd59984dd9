import {
  betweenPieces,
  cutPatterns,
  goesOn,
  joinedSubject,
  measure,
  otherVerbPatterns,
  prepositions,
} from './clausePatterns.ts';
import { grammarFor } from '../../find/dates/language/grammarFor.ts';
import { verbsOf } from '../../find/dates/verbAt.ts';
import { patternFor } from '../../find/latinPattern.ts';

/** A piece of a sentence, in UTF-16 units of it; `end` exclusive. */
interface Piece {
  start: number;
  end: number;
}

/** A clause, with the noun that it is about if that is in the previous clause. */
export interface ClauseRange extends Piece {
  /** What is inserted between its subject and its verb: clauses of their own. */
  inner?: Piece;
  /** The noun that it is about, which the previous clause tells of. */
  noun?: Piece;
}

/**
 * Divides a sentence into clauses, each with a verb; together they are all of it. A piece without a
 * verb belongs to the clause before it, the first to the one after. In languages without rules of
 * their own, only semicolons, dashes, brackets and colons divide.
 *
 * @param quoted the ranges of the sentence between quotation marks, which are never divided
 */
export function clausesOf(
  sentence: string,
  language: string,
  quoted: readonly Piece[] = [],
): ClauseRange[] {
  const key = language.toLowerCase().split('-')[0] ?? '';
  const verbs = verbPlaces(sentence, key, language);
  const cuts = withoutSharedVerbs(sentence, cutsOf(sentence, key, verbs), verbs).filter(
    (at) => !quoted.some(({ start, end }) => at > start && at < end),
  );
  const pieces = [0, ...cuts].map((start, i) => ({
    start,
    end: cuts[i] ?? sentence.length,
  }));
  const pieced = withVerbs(sentence, pieces, verbs);
  const clauses: ClauseRange[] = [];
  for (const [i, clause] of pieced.entries()) {
    const [first, before] = [pieced[0] ?? clause, clauses.at(-1)];
    clauses.push(
      i === 0 || !before
        ? clause
        : (withSharedSubject(sentence, clause, before, verbs) ??
            withSubject(sentence, clause, first)),
    );
  }
  return clauses;
}

/** "Nora Quill and Tom Sedge were there": a subject after "and" shares its verb if none precedes. */
function withoutSharedVerbs(
  sentence: string,
  cuts: readonly number[],
  verbs: readonly number[],
): number[] {
  const kept: number[] = [];
  for (const at of cuts) {
    const from = kept.at(-1) ?? 0;
    const isShared = !verbs.some((verb) => verb >= from && verb < at);
    if (!isShared || !joinedSubject.test(sentence.slice(at))) kept.push(at);
  }
  return kept;
}

/** "and closed its doors", after a clause that says who. */
const joinedVerb = new RegExp(
  `^,?\\s?(?:and|but)\\s(?:(?:last|later|then|also|now|soon|first|\\p{Ll}{2,20}ly)\\s)?(?:${goesOn})\\s`,
  'u',
);

/** A second verb of one subject: to be readable alone, it begins where the subject does. */
function withSharedSubject(
  sentence: string,
  { start, end }: Piece,
  before: ClauseRange,
  verbs: readonly number[],
): ClauseRange | undefined {
  if (!joinedVerb.test(sentence.slice(start, end))) return undefined;
  const verb =
    before.inner?.start ?? verbs.toSorted((a, b) => a - b).find((at) => at > before.start);
  if (verb === undefined || verb >= start) return undefined;
  return { start: before.start, end, inner: { start: verb, end: start } };
}

function withVerbs(sentence: string, pieces: readonly Piece[], verbs: readonly number[]): Piece[] {
  const clauses: Piece[] = [];
  let waiting: number | undefined;
  for (const [i, { start, end }] of pieces.entries()) {
    const hasVerb = verbs.some((at) => at >= start && at < end);
    const last = clauses.at(-1);
    if (hasVerb) clauses.push({ start: waiting ?? start, end });
    else if (last && !leadsOn(sentence, { start, end }, pieces[i + 1])) last.end = end;
    else waiting ??= start;
    if (hasVerb) waiting = undefined;
  }
  const end = pieces.at(-1)?.end ?? 0;
  return clauses.length > 0 ? clauses : [{ start: 0, end }];
}

/** “And the last 21 people | who slept there have been found rooms”: a subject with what is told of it. */
const leadsOn = (sentence: string, { start, end }: Piece, next: Piece | undefined): boolean =>
  next !== undefined &&
  /^\s?(?:and|but|und|aber|et|mais)\s\P{Lu}/u.test(sentence.slice(start, end)) &&
  relative.test(sentence.slice(next.start, next.end));

/** "were leaked" after a clause between commas continues with the sentence's subject. */
const resumed = /,\s*$/u;
const verbFirst = new RegExp(`^\\s(?:${goesOn})\\s`, 'u');
/** How a sentence's first clause shows that its subject is interrupted. */
const interrupted = /^([^,—–(]{2,120}?)[,—–(]\s*(?:who|which|whose|where|qui|dont|où)\b/u;

function withSubject(sentence: string, clause: Piece, first: Piece): ClauseRange {
  const words = sentence.slice(clause.start, clause.end);
  const subject = interrupted.exec(sentence.slice(first.start, clause.start));
  if (subject && resumed.test(sentence.slice(0, clause.start)) && verbFirst.test(words)) {
    const start = first.start + (subject[1]?.length ?? 0);
    return {
      start: first.start,
      end: clause.end,
      inner: { start, end: clause.start },
    };
  }
  return withAntecedent(sentence, clause);
}

const relative = new RegExp(
  `^\\s*(?:who|which|whose|whom|where|(?:${prepositions}) (?:which|whom|whose)|qui|dont|où)\\b`,
  'u',
);
const antecedent =
  /(?:(?<!\p{L})(?:the|a|an|his|her|their|its|one|le|la|les|un|une)\s(?!(?:in|on|at|into|to|from|for|by|with)\s)(?:[\p{L}\p{N}’'-]+\s){0,3})?(?:\p{Lu}[\p{L}\p{N}’'-]*\s){0,3}[\p{L}\p{N}’'-]+[,(\s–—-]*$/u;

/** "who was elected" means nothing without its noun: a relative clause begins with the noun. */
function withAntecedent(sentence: string, { start, end }: Piece): ClauseRange {
  if (start === 0 || !relative.test(sentence.slice(start, end))) return { start, end };
  const before = sentence.slice(Math.max(0, start - longestNoun), start);
  const found = antecedent.exec(before);
  if (!found) return { start, end };
  const noun = { start: start - before.length + found.index, end: start };
  return { start: noun.start, end, noun };
}

/** How many UTF-16 units are searched for a noun. */
const longestNoun = 80;

/** "Before 3 pm and", "two days before the vote, the": no verb follows up to where the words part. */
const nounAfter = new RegExp(
  `^\\s?(?:${measure})?(?:after|before)\\s[^,;:)–—]*?(?=[,;:)–—]|\\.(?:\\s|$)|\\sand\\s|$)`,
  'u',
);

function isPreposition(sentence: string, at: number, verbs: readonly number[]): boolean {
  const noun = nounAfter.exec(sentence.slice(at));
  return noun !== null && !verbs.some((verb) => verb > at && verb < at + noun[0].length);
}

function cutsOf(sentence: string, key: string, verbs: readonly number[]): number[] {
  const own = cutPatterns.get(key);
  const cuts = [betweenPieces, ...(own?.within ?? [])]
    .flatMap((pattern) =>
      [...sentence.matchAll(patternFor(pattern, sentence))].map(
        ({ index, 0: sign }) => index + sign.length,
      ),
    )
    .filter((at) => !isPreposition(sentence, at, verbs));
  const first = own?.first.exec(sentence);
  if (first) cuts.push(first[0].length);
  return [...new Set(cuts)]
    .filter((at) => at > 0 && at < sentence.length)
    .toSorted((a, b) => a - b);
}

function verbPlaces(sentence: string, key: string, language: string): number[] {
  const others = otherVerbPatterns.get(key);
  return [
    ...verbsOf(sentence, grammarFor(language)?.tenses).map(({ start }) => start),
    ...(others
      ? [...sentence.matchAll(patternFor(others, sentence))].map(({ index }) => index)
      : []),
  ];
}
