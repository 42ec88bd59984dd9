import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import type { Zone } from '../../time/zone/zone.ts';
import { placeDate } from '../model/placeDate.ts';
import type { SourcedDate, StoryDate } from '../model/storyDate.ts';
import { zoneOfStory } from '../model/zoneOfStory.ts';
import { checkedEdtf } from './checkedEdtf.ts';
import type { StoryDate as DateInFile, StoryFile } from './schema.ts';

/** The zone in which all dates of a file are read. Dates that cannot be read are ignored. */
export function zoneOfFile({ timeZone, events, articles }: StoryFile): Zone {
  return zoneOfStory({
    timeZone: timeZone ?? null,
    events: events.flatMap(({ date }) => readable(date)),
    publications: articles.flatMap(({ datePublished }) => readable(datePublished)),
  });
}

function readable({ edtf }: DateInFile) {
  const parsed = parseEdtf(edtf);
  return parsed.ok ? [parsed.date] : [];
}

/** A date as in the outline, without its evidence. */
export function readDate(date: DateInFile, zone: Zone): StoryDate {
  const { extent, basis } = date;
  return placeDate({ edtf: checkedEdtf(date), extent, basis }, zone);
}

/** A date with its evidence. */
export function readSourcedDate(date: DateInFile, zone: Zone): SourcedDate {
  return { ...readDate(date, zone), explanation: date.explanation, evidence: date.evidence };
}
