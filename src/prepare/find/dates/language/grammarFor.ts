import { eastAsianGrammar } from './eastAsian/grammar.ts';
import { english } from './english/grammar.ts';
import { french } from './french/grammar.ts';
import { german } from './german/grammar.ts';
import type { Grammar } from './grammar.ts';
import { dutch } from './dutch/grammar.ts';
import { italian } from './italian/grammar.ts';
import { portuguese } from './portuguese/grammar.ts';
import { spanish } from './spanish/grammar.ts';
import { numericRules, type DayOrder } from './numericRules.ts';
import { otherGrammar } from './otherGrammar.ts';

const grammars = new Map<string, Grammar>([
  ['en', english],
  ['fr', french],
  ['de', german],
  ['es', spanish],
  ['it', italian],
  ['pt', portuguese],
  ['nl', dutch],
]);

/** Regions whose English writes the month first; in all others the day comes first. */
const monthFirst = /^en-(?:US|PH)\b/i;

const made = new Map<string, Grammar>();

/**
 * The grammar of a language, by its BCP 47 tag; for a language without one, its calendar dates and
 * weekdays. Plain "en" leaves open whether the day or the month comes first in "5/3/2023".
 */
export function grammarFor(tag: string): Grammar {
  const already = made.get(tag);
  if (already) return already;
  const language = tag.toLowerCase().split('-')[0] ?? 'en';
  const isEastAsian = language === 'ja' || language === 'zh';
  const base = grammars.get(language) ?? (isEastAsian ? eastAsianGrammar(tag) : otherGrammar(tag));
  const grammar = { ...base, groups: [numericRules(dayOrder(tag)), ...base.groups] };
  made.set(tag, grammar);
  return grammar;
}

function dayOrder(tag: string): DayOrder {
  if (/^en$/i.test(tag)) return 'ambiguous';
  return monthFirst.test(tag) ? 'monthFirst' : 'dayFirst';
}
