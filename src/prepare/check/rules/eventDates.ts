import type { StoryDate, StoryEvent } from '../../../story/file/schema.ts';
import { contains } from '../../../time/edtf/relations.ts';
import { boundsOfDate } from '../../dates/boundsOfDate.ts';
import { allowedByAccounts } from '../../dates/allowedByAccounts.ts';
import { formatBoundsText } from '../../dates/formatBoundsText.ts';
import { errorAt, type CheckContext, type Rule } from '../context.ts';

/** An event's date is not narrower than what its accounts allow together. */
export const eventDates: Rule = (context) =>
  context.story.events.flatMap((event, i) => problemsOf(context, event, i));

function problemsOf(context: CheckContext, { date, accounts }: StoryEvent, i: number) {
  const dates = accounts.flatMap((account) => (account.date ? [account.date] : []));
  if (dates.length === 0) return date.basis === 'stated' ? [statedByNobody(context, i)] : [];
  const bounds = boundsOfDate(date);
  const allowed = allowedByAccounts(dates);
  if (!bounds || !allowed || contains(bounds, allowed.bounds)) return [];
  const why = allowed.agree
    ? `its accounts together allow ${formatBoundsText(allowed.bounds)}`
    : `its accounts contradict each other, so it spans them all: ${formatBoundsText(allowed.bounds)}`;
  return [errorAt(context, ['events', i, 'date', 'edtf'], tooNarrow(date, why))];
}

function tooNarrow({ edtf }: StoryDate, why: string): string {
  return `${edtf} leaves out days that the articles allow; ${why}`;
}

function statedByNobody(context: CheckContext, i: number) {
  const message =
    'no account gives a date, so none states it; give the account its date, or call it computed or bounded';
  return errorAt(context, ['events', i, 'date', 'basis'], message);
}
