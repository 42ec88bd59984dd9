import type { Problem } from '../prepare/check/problem.ts';
import { keysOfPath } from '../prepare/json/keysOfPath.ts';
import type { StoryFile } from '../story/file/schema.ts';

/** Where on a page one sees the part of a story that a problem is about. */
export interface ProblemLink {
  /** A query string of the page's address. */
  query: string;
  title: string;
}

/**
 * The event or article that a problem is about; `undefined` when it is neither, or the displayed
 * story does not have it.
 *
 * @param shown the story on the page
 * @param named what the problem's path refers to: the same story, or the faulty form of it that is
 *   to replace it. Only its ids are read.
 */
export function linkOfProblem(
  { path }: Pick<Problem, 'path'>,
  shown: StoryFile,
  named: unknown,
): ProblemLink | undefined {
  const [list, position] = keysOfPath(path);
  if (list === undefined || position === undefined) return undefined;
  const entry = valueAt(valueAt(named, list), position);
  if (list === 'articles') {
    const article = shown.articles.find(({ id }) => id === valueAt(entry, 'id'));
    return article && { query: `?article=${article.id}`, title: article.headline };
  }
  const event = [...shown.events, ...shown.undated].find(({ id }) => id === eventOf(list, entry));
  return event && { query: `?event=${event.id}`, title: event.title };
}

/** The id of the event that an entry of a list is, or belongs to. */
function eventOf(list: string | number, entry: unknown): unknown {
  if (list === 'events' || list === 'undated') return valueAt(entry, 'id');
  if (list === 'quotations') return valueAt(entry, 'event');
  return list === 'differences' ? valueAt(valueAt(entry, 'events'), 0) : undefined;
}

function valueAt(value: unknown, key: string | number): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  return Object.getOwnPropertyDescriptor(value, key)?.value;
}
