import { joinForms } from './joinForms.ts';

/** How many words of each of two lists. */
export interface Counts {
  first: number;
  second: number;
}

/** The most words into which one word is divided: "twenty five year". */
const mostDivided = 3;

/**
 * How many words at the start, and of the rest at the end, of two lists of spelling forms are the
 * same letters and only divided otherwise ("25 year" and "25-year"); zero where there are none.
 */
export function dividedWords(
  first: readonly string[],
  second: readonly string[],
): { start: Counts; end: Counts } {
  const start = count(first, second, (words, number) => words.slice(0, number));
  const rest = [first.slice(start.first), second.slice(start.second)] as const;
  return { start, end: count(...rest, (words, number) => words.slice(-number)) };
}

type Take = (words: readonly string[], number: number) => string[];

function count(first: readonly string[], second: readonly string[], take: Take): Counts {
  for (let here = 1; here <= Math.min(mostDivided, first.length); here += 1) {
    const letters = joinForms(take(first, here));
    for (let there = 1; there <= Math.min(mostDivided, second.length); there += 1) {
      if (here === there) continue;
      if (letters === joinForms(take(second, there))) return { first: here, second: there };
    }
  }
  return { first: 0, second: 0 };
}
