import { english } from './english/grammar.ts';
import type { Grammar } from './grammar.ts';
import { numericRules, type DayOrder } from './numericRules.ts';

const grammars = new Map<string, Grammar>([['en', english]]);

/** Regions whose English writes the month first; of the others the day comes first. */
const monthFirst = /^en-(?:US|PH)\b/i;

const made = new Map<string, Grammar>();

/**
 * The grammar of a language, by its BCP 47 tag; that of English where the language has none. Of
 * plain "en" it is not known whether the day or the month comes first in "5/3/2023".
 */
export function grammarFor(tag: string): Grammar {
  const already = made.get(tag);
  if (already) return already;
  const base = grammars.get(tag.toLowerCase().split('-')[0] ?? 'en') ?? english;
  const grammar = { ...base, rules: [...numericRules(dayOrder(tag)), ...base.rules] };
  made.set(tag, grammar);
  return grammar;
}

function dayOrder(tag: string): DayOrder {
  if (/^en$/i.test(tag)) return 'ambiguous';
  return monthFirst.test(tag) ? 'monthFirst' : 'dayFirst';
}
