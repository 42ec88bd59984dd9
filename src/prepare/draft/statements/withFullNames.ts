import type { DraftedArticle } from '../read/draftedArticle.ts';
import { isName } from './speakerOf.ts';

/**
 * Gives every speaker one name across the articles: one that only writes "Ms Quill" means the Nora
 * Quill of the others, and "Engineer Nora Quill" is the Nora Quill whom another names. If two people
 * share a last name, it stays as it is.
 *
 * @param people names of people whom the story already has
 */
export function withFullNames(
  articles: readonly DraftedArticle[],
  people: readonly string[],
): DraftedArticle[] {
  const spoken = articles.flatMap(({ statements }) =>
    statements.flatMap(({ speaker, parts }) => [speaker, ...parts.map((part) => part.speaker)]),
  );
  const names = [...new Set([...people, ...spoken.filter(isName)])];
  const full = new Map(names.map((name) => [name, fullName(name, names)]));
  const inFull = <T extends { speaker: string | null }>(one: T): T =>
    isName(one.speaker) ? { ...one, speaker: full.get(one.speaker) ?? one.speaker } : one;
  return articles.map((article) => ({
    ...article,
    statements: article.statements.map((one) => inFull({ ...one, parts: one.parts.map(inFull) })),
  }));
}

/** The shortest of the names of two words or more that may be the same person's. */
function fullName(name: string, names: readonly string[]): string {
  const same = names.filter(
    (other) => other.includes(' ') && (endsWith(other, name) || endsWith(name, other)),
  );
  const shortest = same.filter(
    (one) => !same.some((other) => other !== one && endsWith(one, other)),
  );
  return shortest.length === 1 ? (shortest[0] ?? name) : name;
}

const endsWith = (name: string, last: string) =>
  ` ${name.toLowerCase()}`.endsWith(` ${last.toLowerCase()}`);
