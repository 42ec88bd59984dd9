/** Forms of one word begin alike; truncation works for many languages (truncation stemming). */
const stemLength = 6;

/** The term of a content key: its stem, or the number that it is. */
export function termOf(key: string): string {
  return /\d/u.test(key) ? key : key.slice(0, stemLength);
}

/** Verbs of telling say that somebody tells, but nothing of what. */
const telling = new Set(
  [
    'said say says saying told tells tell added add adds according explained noted reported',
    'dit disait déclaré ajouté selon expliqué sagte sagt sagten erklärte teilte mitgeteilt laut',
  ].flatMap((list) => list.split(' ').map(termOf)),
);

/** Whether a term is one of telling, and so says nothing of what happened. */
export const isTelling = (term: string): boolean => telling.has(term);
