import type { Grammar, Rule, RuleMatch } from './language/grammar.ts';
import { patternFor } from '../latinPattern.ts';
import { anyOfRules } from './anyOfRules.ts';
import type { Match } from './match.ts';

/**
 * The phrases of a sentence, in order. Of overlapping ones the longest wins, then that of the
 * earlier rule.
 */
export function matchRules(sentence: string, { groups, find }: Grammar): Match[] {
  const matches: Match[] = [];
  let starts: number[] | undefined;
  for (const { needs, rules } of groups) {
    if (!needs.test(sentence)) continue;
    starts ??= wordStarts(sentence);
    const any = patternFor(anyOfRules(rules), sentence);
    const begins = starts.filter((start) => isAt(any, sentence, start));
    if (begins.length === 0) continue;
    for (const rule of rules) matches.push(...matchesOf(rule, sentence, begins));
  }
  matches.push(...(find?.(sentence) ?? []));
  return withoutOverlaps(matches);
}

/** Whether a sticky pattern matches at a position. */
function isAt(pattern: RegExp, sentence: string, start: number): boolean {
  pattern.lastIndex = start;
  return pattern.test(sentence);
}

const wordStart = /(?<![\p{L}\p{N}_])(?<!\d,(?=\d{3}(?!\d)))(?:(['’‘ʼ])(?=\p{N})|[\p{L}\p{N}])/gu;

/** Where a phrase can begin: at words, and at the apostrophe of '70s, but not in 12,000. */
const wordStarts = (sentence: string) =>
  [...sentence.matchAll(wordStart)].map(({ index }) => index);

/** Tried only at the beginnings of words, which is twenty times as fast as everywhere. */
function matchesOf({ pattern, read }: Rule, sentence: string, starts: readonly number[]): Match[] {
  const matches: Match[] = [];
  for (const start of starts) {
    pattern.lastIndex = start;
    const found = pattern.exec(sentence);
    if (!found) continue;
    const meaning = read(ruleMatchOf(found, sentence));
    if (meaning) matches.push({ start, end: start + found[0].length, meaning });
  }
  return matches;
}

function ruleMatchOf(found: RegExpExecArray, sentence: string): RuleMatch {
  return {
    words: found[0],
    sentence,
    start: found.index,
    end: found.index + found[0].length,
    group: (name) => found.groups?.[name] ?? '',
  };
}

/** Sorting is stable, so of equally long matches the earlier comes first. */
function withoutOverlaps(matches: readonly Match[]): Match[] {
  const byLength = matches.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const chosen: Match[] = [];
  for (const match of byLength) {
    if (chosen.every(({ start, end }) => match.end <= start || end <= match.start)) {
      chosen.push(match);
    }
  }
  return chosen.toSorted((a, b) => a.start - b.start);
}
