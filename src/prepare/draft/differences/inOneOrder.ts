import type { DraftedStatement } from '../read/draftedArticle.ts';
import { quotedWords } from '../statements/quotedWords.ts';

/**
 * Versions with their parts in the order of the longest: what articles print in another order is
 * compared part by part, so that a changed word in it is found. A part that shares no word with the
 * longest stays after the one that it followed.
 */
export function inOneOrder(versions: readonly DraftedStatement[]): DraftedStatement[] {
  const all = versions.map((version) => version.parts.flatMap(({ text }) => quotedWords(text)));
  const longest = all.toSorted((a, b) => b.length - a.length)[0] ?? [];
  const places = new Map(longest.map((word, at) => [word, at]));
  const once = new Set(
    longest.filter((word, at) => longest.indexOf(word) === at && places.get(word) === at),
  );
  return versions.map((version) => {
    let before = -1;
    const placed = version.parts.map((part) => {
      const own = quotedWords(part.text).flatMap((word) =>
        once.has(word) ? (places.get(word) ?? []) : [],
      );
      before = own.toSorted((a, b) => a - b)[Math.floor(own.length / 2)] ?? before;
      return { part, at: before };
    });
    return { ...version, parts: placed.toSorted((a, b) => a.at - b.at).map(({ part }) => part) };
  });
}
