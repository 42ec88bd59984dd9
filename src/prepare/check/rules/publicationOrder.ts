import { isApproximate } from '../../../time/edtf/qualities.ts';
import { isCertainlyBefore } from '../../../time/edtf/relations.ts';
import { parseEdtf } from '../../../time/edtf/parseEdtf.ts';
import { boundsOfDate } from '../../dates/boundsOfDate.ts';
import { warningAt, type Rule } from '../context.ts';

/**
 * An article that was certainly out before an event can only announce it. That may be right (a
 * court date, an opening planned) and the account says that, so this only warns.
 */
export const publicationOrder: Rule = (context) => {
  const { articles, events } = context.story;
  const published = new Map(
    articles.map(({ id, datePublished }) => [id, boundsOfDate(datePublished)]),
  );
  return events.flatMap(({ date, accounts }, i) => {
    const edtf = parseEdtf(date.edtf);
    const bounds = boundsOfDate(date);
    if (!edtf.ok || !bounds || isApproximate(edtf.date, 'start')) return [];
    return accounts.flatMap(({ article, announced }, j) => {
      if (announced) return [];
      const out = published.get(article);
      if (!out || !isCertainlyBefore(out, bounds)) return [];
      const message = `"${article}" was out before the event can have happened; right only if it announces it, and then "announced": true says so`;
      return [warningAt(context, ['events', i, 'accounts', j, 'article'], message)];
    });
  });
};
