import type { Grammar, RuleMatch } from './language/grammar.ts';
import type { Meaning } from './meaning.ts';

/** A phrase of a sentence and what it means; UTF-16 units of the sentence. */
export interface Match {
  readonly start: number;
  readonly end: number;
  readonly meaning: Meaning;
}

/** The phrases of a sentence, in order: where they overlap, the longest, then the earlier rule's. */
export function matchRules(sentence: string, { rules, trigger }: Grammar): Match[] {
  if (!trigger.test(sentence)) return [];
  const matches: Match[] = [];
  for (const { pattern, read } of rules) {
    for (const found of sentence.matchAll(pattern)) {
      const meaning = read(ruleMatchOf(found, sentence));
      const start = found.index;
      if (meaning) matches.push({ start, end: start + found[0].length, meaning });
    }
  }
  return withoutOverlaps(matches);
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

/** Sorting is stable, so that of the same length the earlier comes first. */
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
