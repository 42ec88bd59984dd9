import { zoneOfFile } from '../../../story/file/readDate.ts';
import type { StoryDate, StoryEvent } from '../../../story/file/schema.ts';
import { daysOf } from '../../../time/edtf/daysOf.ts';
import { instantsOf, type Instants } from '../../../time/edtf/instants.ts';
import { contains } from '../../../time/edtf/relations.ts';
import type { Zone } from '../../../time/zone/zone.ts';
import { allowedByAccounts, datesOfAccounts } from '../../dates/allowedByAccounts.ts';
import { edtfOfDate } from '../../dates/edtfOfDate.ts';
import { formatBoundsText } from '../../dates/formatBoundsText.ts';
import { formatTimesText } from '../../dates/formatTimesText.ts';
import { errorAt, warningAt, type CheckContext, type Rule } from '../context.ts';

/**
 * An event's date is not narrower than what its accounts together allow, by the story's clocks.
 * Leaving out days is refused. Leaving out minutes only warns: one article may be rounding.
 */
export const eventDates: Rule = (context) => {
  const zone = zoneOfFile(context.story);
  return context.story.events.flatMap((event, i) => problemsOf(context, event, i, zone));
};

function problemsOf(context: CheckContext, { date, accounts }: StoryEvent, i: number, zone: Zone) {
  const dates = datesOfAccounts(accounts);
  if (dates.length === 0) return date.basis === 'stated' ? [statedByNobody(context, i)] : [];
  const edtf = edtfOfDate(date);
  const allowed = allowedByAccounts(dates, zone);
  if (!edtf || !allowed) return [];
  const instants = instantsOf(edtf, zone);
  const why = (bounds: string) =>
    allowed.agree
      ? `its accounts together allow ${bounds}`
      : `its accounts contradict each other, so it spans them all: ${bounds}`;
  const place = ['events', i, 'date', 'edtf'];
  if (!contains(daysOf(instants, zone), allowed.bounds)) {
    const message = tooNarrow(date, 'days', why(formatBoundsText(allowed.bounds)));
    return [errorAt(context, place, message)];
  }
  if (!leavesOut(instants, allowed.times)) return [];
  const message = tooNarrow(date, 'times', why(formatTimesText(allowed.times, zone)));
  return [warningAt(context, place, message)];
}

const leavesOut = ({ from, to }: Instants, allowed: Instants): boolean =>
  (from !== null && allowed.from !== null && from > allowed.from) ||
  (to !== null && allowed.to !== null && to < allowed.to);

function tooNarrow({ edtf }: StoryDate, what: 'days' | 'times', why: string): string {
  return `${edtf} leaves out ${what} that the articles allow; ${why}`;
}

function statedByNobody(context: CheckContext, i: number) {
  const message =
    'no account gives a date, so none states it; give the account its date, or call it computed or bounded';
  return errorAt(context, ['events', i, 'date', 'basis'], message);
}
