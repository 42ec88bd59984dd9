import { escapeHtml } from '../../embed/escapeHtml.ts';
import type { Language } from '../../language/english.ts';
import type { StoryEvent, StoryFile } from '../../story/file/schema.ts';
import type { Notes } from '../import/notes.ts';
import { noteLeftOut } from './noteLeftOut.ts';
import { slideDates, type Scale, type SlideDates } from './slideDates.ts';
import { lookUpSources, slideText, type SourceLookUp } from './slideText.ts';

interface ExportedSlide extends SlideDates {
  unique_id: string;
  text: { headline: string; text: string };
  group?: string;
}

/** A tag that becomes a slide of its own kind. */
const era = 'era';

/**
 * A story in TimelineJS3's format (timeline.knightlab.com/docs/json-format.html). What it cannot
 * hold is noted.
 */
export function formatTimelineJs(story: StoryFile, language: Language, notes: Notes): string {
  const scale: Scale = story.events.some(isBeyondHuman) ? 'cosmological' : 'human';
  const lookUp = lookUpSources(story);
  const events: ExportedSlide[] = [];
  const eras: ExportedSlide[] = [];
  for (const event of story.events) {
    const dates = slideDates(event.date, scale, language);
    if (!dates) continue;
    const slide = slideOf(story, event, dates, lookUp, language);
    const isEra = event.tags.includes(era) && dates.end_date !== undefined;
    (isEra ? eras : events).push(slide);
    noteLeftOut(event, notes);
  }
  for (const { id } of story.undated) notes.add('events without a date are left out', id);
  for (const { id } of story.quotations) notes.add('quotations are left out', id);
  for (const { id } of story.differences) notes.add('differences are left out', id);
  const text = `<p>${escapeHtml(story.description)}</p>`;
  const title = { text: { headline: escapeHtml(story.title), text } };
  return `${JSON.stringify({ scale, title, events, eras }, null, 2)}\n`;
}

function slideOf(
  story: StoryFile,
  event: StoryEvent,
  dates: SlideDates,
  lookUp: SourceLookUp,
  language: Language,
): ExportedSlide {
  const group = event.tags.find((tag) => tag !== era);
  return {
    unique_id: event.id,
    ...dates,
    text: { headline: escapeHtml(event.title), text: slideText(story, event, lookUp, language) },
    ...(group === undefined ? {} : { group }),
  };
}

/** A year on its own beyond JavaScript's dates, which TimelineJS counts on the human scale. */
function isBeyondHuman({ date }: StoryEvent): boolean {
  return [date.earliest, date.latest].some((day) => day?.startsWith('Y') ?? false);
}
