import type { DraftedArticle } from '../read/draftedArticle.ts';
import { isName } from './speakerOf.ts';

/**
 * Gives every speaker the fullest name that any article or the story has for that person: an article
 * that only writes "Ms Quill" means the Nora Quill of the others. If two people share a last name,
 * it stays as it is.
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

function fullName(name: string, names: readonly string[]): string {
  const longer = names.filter((other) => endsWith(other, name));
  const fullest = longer.filter((one) => !longer.some((other) => endsWith(other, one)));
  return fullest.length === 1 ? (fullest[0] ?? name) : name;
}

const endsWith = (name: string, last: string) =>
  name.toLowerCase().endsWith(` ${last.toLowerCase()}`);
