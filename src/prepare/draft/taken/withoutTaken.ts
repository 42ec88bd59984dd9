import type { Range } from '../../text/ranges.ts';
import type { ProposedDifference } from '../differences/proposedDifference.ts';
import type { ProposedEvent } from '../events/proposedEvent.ts';
import type { DraftedArticle } from '../read/draftedArticle.ts';
import type { StatementGroup } from '../statements/groupStatements.ts';
import type { TakenOver, TakenPlace } from './takenOver.ts';

/** What a draft proposes. */
export interface Proposals {
  articles: DraftedArticle[];
  statements: StatementGroup[];
  events: ProposedEvent[];
  differences: ProposedDifference[];
}

/** A proposal of which `story.yaml` has some: an event's title, or the id of a statement. */
export type Added<T> = T & { addTo?: string };

/**
 * What is left to propose. If part of an event or statement has been adopted, the rest names what
 * adopted it.
 */
export interface Remaining {
  articles: DraftedArticle[];
  statements: Added<StatementGroup>[];
  events: Added<ProposedEvent>[];
  differences: ProposedDifference[];
}

/** Removes from a draft what `story.yaml` has adopted. */
export function withoutTaken(draft: Proposals, taken: TakenOver): Remaining {
  const articles = draft.articles.map((article) => ({
    ...article,
    dates: article.dates.filter(
      (date) => !placeOf(taken.dated, article.id, date) && !placeOf(taken.told, article.id, date),
    ),
  }));
  const statements = draft.statements.flatMap((group) =>
    remaining(
      group.versions,
      ({ article, parts }) => takenBy(taken.quoted, article, parts, 'every'),
      (versions): StatementGroup => ({ ...group, versions }),
    ),
  );
  const events = draft.events.flatMap((event) =>
    remaining(
      event.accounts,
      // Whoever chose one of several clauses for an account has dropped the others.
      ({ article, excerpts }) => takenBy(taken.told, article, excerpts, 'some'),
      (accounts): ProposedEvent => ({ ...event, accounts }),
    ),
  );
  const differences = draft.differences.filter(
    ({ evidence }) =>
      !evidence.every(({ article, words }) => placeOf(taken.compared, article, words)),
  );
  return { articles, statements, events, differences };
}

function remaining<P, T extends object>(
  parts: readonly P[],
  by: (part: P) => string | undefined,
  make: (parts: P[]) => T,
): Added<T>[] {
  const open = parts.filter((part) => by(part) === undefined);
  if (open.length === 0) return [];
  const addTo = parts.flatMap((part) => by(part) ?? [])[0];
  return [addTo === undefined ? make(open) : { ...make(open), addTo }];
}

/** What has adopted these places, each of them or one. */
function takenBy(
  places: TakenOver['told'],
  article: string,
  ranges: readonly Range[],
  how: 'every' | 'some',
): string | undefined {
  const found = ranges.map((range) => placeOf(places, article, range));
  const by = found.find((one) => one !== undefined)?.by;
  return how === 'some' || !found.includes(undefined) ? by : undefined;
}

/** What has adopted at least half of the shorter of the two. */
function placeOf(places: TakenOver['told'], article: string, range: Range): TakenPlace | undefined {
  return places.get(article)?.find(({ start, end }) => {
    const shared = Math.min(end, range.end) - Math.max(start, range.start);
    return shared > 0 && shared * 2 >= Math.min(end - start, range.end - range.start);
  });
}
