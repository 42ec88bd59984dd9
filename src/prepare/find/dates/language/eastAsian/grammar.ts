import type { Match } from '../../match.ts';
import type { Grammar } from '../grammar.ts';
import { otherGrammar } from '../otherGrammar.ts';
import { phrases, type Phrase } from './phrases.ts';

/**
 * For Japanese and Chinese, which put no spaces between words: dates in figures, years of an era,
 * what is counted from the publication, and weekdays by the names that `Intl` knows. Figures may be
 * of full width.
 *
 * @param tag BCP 47
 */
export function eastAsianGrammar(tag: string): Grammar {
  const other = otherGrammar(tag);
  return {
    ...other,
    find: (sentence) => {
      const figures = sentence.replaceAll(/[０-９]/gu, (figure) => figure.normalize('NFKC'));
      const found = phrases.flatMap((phrase) => matchesOf(phrase, figures));
      return [...withoutInner(found), ...(other.find?.(sentence) ?? [])];
    },
  };
}

function matchesOf({ pattern, read }: Phrase, sentence: string): Match[] {
  return [...sentence.matchAll(pattern)].flatMap((match) => {
    const meaning = read(match.groups ?? {});
    return meaning ? [{ start: match.index, end: match.index + match[0].length, meaning }] : [];
  });
}

/** Of phrases that overlap, the longest. */
function withoutInner(found: readonly Match[]): Match[] {
  const kept: Match[] = [];
  for (const match of found.toSorted((a, b) => b.end - b.start - (a.end - a.start))) {
    if (!kept.some(({ start, end }) => match.start < end && start < match.end)) kept.push(match);
  }
  return kept.toSorted((a, b) => a.start - b.start);
}
