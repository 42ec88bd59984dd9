import { zoneOfFile } from '../../../story/file/readDate.ts';
import type { StoryDate } from '../../../story/file/schema.ts';
import type { Edtf, EdtfDate, NoEnd } from '../../../time/edtf/edtf.ts';
import { hasTime, instantsOf, isWhollyBefore, type Instants } from '../../../time/edtf/instants.ts';
import { isRough } from '../../../time/edtf/qualities.ts';
import { fixedZone, type Zone } from '../../../time/zone/zone.ts';
import { edtfOfDate } from '../../dates/edtfOfDate.ts';
import { errorAt, warningAt, type CheckContext, type Rule } from '../context.ts';
import type { Problem } from '../problem.ts';

/**
 * An article that was certainly published before an event can only announce it: an account that does
 * not say so reports what had not happened, and it cannot quote what was said there. Certain is what
 * the dates leave no doubt about, judged by instants if they give times; about approximate dates
 * nothing is said. Where one date is a day and the other a time with an offset from UTC, the day may
 * be the story's or one of that offset: an evening in Honolulu is another day in Lisbon.
 */
export const publicationOrder: Rule = (context) => {
  const { articles, events, quotations } = context.story;
  const zone = zoneOfFile(context.story);
  const published = new Map(
    articles.map(({ id, datePublished }) => [id, certainOf(datePublished, zone)]),
  );
  const isBefore = (one: Certain, other: Certain) =>
    isWhollyBefore(one.instants, other.instants) &&
    offsetsOf([one.edtf, other.edtf]).every((offset) =>
      isWhollyBefore(instantsIn(one, offset), instantsIn(other, offset)),
    );
  const happenedAt = new Map<string, Certain>();
  const early = events.flatMap(({ id, date, accounts }, i) => {
    const happened = certainOf(date, zone);
    if (!happened) return [];
    happenedAt.set(id, happened);
    return accounts.flatMap(({ article, announced }, j) => {
      const out = published.get(article);
      if (!out) return [];
      if (announced) return isBefore(happened, out) ? [tooLate(context, i, j)] : [];
      if (!isBefore(out, happened)) return [];
      const message = `"${article}" was out before the event happened; correct a date, or, if it announces the event, add "announced": true`;
      return [errorAt(context, ['events', i, 'accounts', j, 'article'], message)];
    });
  });
  const said = quotations.flatMap(({ event, versions }, i) => {
    const happened = event === null ? undefined : happenedAt.get(event);
    if (!happened) return [];
    return versions.flatMap(({ article }, j) => {
      const out = published.get(article);
      if (!out || !isBefore(out, happened)) return [];
      const message = `"${article}" was out before the event at which this was said; correct a date, or leave "event" out`;
      return [errorAt(context, ['quotations', i, 'versions', j, 'article'], message)];
    });
  });
  return [...early, ...said];
};

/** A date without doubt, and when it was in the story's zone. */
interface Certain {
  edtf: Edtf;
  instants: Instants;
}

/** `undefined` when it cannot be read, or an end of it is marked as approximate or uncertain. */
function certainOf(date: StoryDate, zone: Zone): Certain | undefined {
  const edtf = edtfOfDate(date);
  if (!edtf) return undefined;
  const isMarked = (['start', 'end'] as const).some((end) => isRough(edtf, end));
  return isMarked ? undefined : { edtf, instants: instantsOf(edtf, zone) };
}

/** The zones of the offsets with which dates are written. */
function offsetsOf(dates: readonly Edtf[]): Zone[] {
  const points = dates.flatMap<EdtfDate | NoEnd>((edtf) =>
    edtf.type === 'interval' ? [edtf.start, edtf.end] : [edtf],
  );
  return points.flatMap((point) =>
    point.type === 'dateTime' && point.shiftMinutes !== null ? [fixedZone(point.shiftMinutes)] : [],
  );
}

/** Of days in a zone; a time is as in the story. */
const instantsIn = ({ edtf, instants }: Certain, zone: Zone) =>
  hasTime(edtf) ? instants : instantsOf(edtf, zone);

function tooLate(context: CheckContext, i: number, j: number): Problem {
  const message =
    'came out after the event, so it does not announce it; leave "announced" out, or date the event as it was announced';
  return warningAt(context, ['events', i, 'accounts', j, 'announced'], message);
}
