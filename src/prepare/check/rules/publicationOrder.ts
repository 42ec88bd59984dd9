import { zoneOfFile } from '../../../story/file/readDate.ts';
import type { StoryDate } from '../../../story/file/schema.ts';
import { instantsOf, isWhollyBefore, type Instants } from '../../../time/edtf/instants.ts';
import { isRough } from '../../../time/edtf/qualities.ts';
import type { Zone } from '../../../time/zone/zone.ts';
import { edtfOfDate } from '../../dates/edtfOfDate.ts';
import { errorAt, warningAt, type CheckContext, type Rule } from '../context.ts';
import type { Problem } from '../problem.ts';

/**
 * An article that was certainly published before an event can only announce it: an account that does
 * not say so reports what had not happened, and it cannot quote what was said there. Certain is what
 * the dates leave no doubt about, judged by instants if they give times; about approximate dates
 * nothing is said.
 */
export const publicationOrder: Rule = (context) => {
  const { articles, events, quotations } = context.story;
  const zone = zoneOfFile(context.story);
  const published = new Map(
    articles.map(({ id, datePublished }) => [id, timesOf(datePublished, zone)]),
  );
  const happenedAt = new Map<string, Instants>();
  const early = events.flatMap(({ id, date, accounts }, i) => {
    const happened = timesOf(date, zone);
    if (!happened) return [];
    happenedAt.set(id, happened);
    return accounts.flatMap(({ article, announced }, j) => {
      const out = published.get(article);
      if (!out) return [];
      if (announced) return isWhollyBefore(happened, out) ? [tooLate(context, i, j)] : [];
      if (!isWhollyBefore(out, happened)) return [];
      const message = `"${article}" was out before the event happened; correct a date, or, if it announces the event, add "announced": true`;
      return [errorAt(context, ['events', i, 'accounts', j, 'article'], message)];
    });
  });
  const said = quotations.flatMap(({ event, versions }, i) => {
    const happened = event === null ? undefined : happenedAt.get(event);
    if (!happened) return [];
    return versions.flatMap(({ article }, j) => {
      const out = published.get(article);
      if (!out || !isWhollyBefore(out, happened)) return [];
      const message = `"${article}" was out before the event at which this was said; correct a date, or leave "event" out`;
      return [errorAt(context, ['quotations', i, 'versions', j, 'article'], message)];
    });
  });
  return [...early, ...said];
};

/** `undefined` when it cannot be read, or an end of it is marked as approximate or uncertain. */
function timesOf(date: StoryDate, zone: Zone): Instants | undefined {
  const edtf = edtfOfDate(date);
  if (!edtf) return undefined;
  const isMarked = (['start', 'end'] as const).some((end) => isRough(edtf, end));
  return isMarked ? undefined : instantsOf(edtf, zone);
}

function tooLate(context: CheckContext, i: number, j: number): Problem {
  const message =
    'came out after the event, so it does not announce it; leave "announced" out, or date the event as it was announced';
  return warningAt(context, ['events', i, 'accounts', j, 'announced'], message);
}
