import type { EnteredTimeline } from '../entered.ts';
import { createNotes, type Notes } from '../notes.ts';
import { refused, type Read } from '../table/table.ts';
import { eventOf } from './eventOf.ts';
import { importSentences } from '../story/importSentences.ts';
import { mediaOf } from './mediaOf.ts';
import { noteUnknown } from './noteUnknown.ts';
import type { Timeline } from './placedSlide.ts';
import { readSlideHtml } from './readSlideHtml.ts';
import { wordsOf } from './slide.ts';

/** Reads the content of a TimelineJS timeline, in the language that it is said to be in. */
export function enteredTimeline(
  timeline: Timeline,
  { language, fileName }: { language: string; fileName: string },
): Read<{ timeline: EnteredTimeline; notes: Notes }> {
  const notes = createNotes();
  const faults: string[] = [];
  const scale = timeline.scale || 'human';
  const telling = { scale, notes, fault: (message: string) => void faults.push(message) };
  const events = [
    ...timeline.events.map((slide) => eventOf(slide, [], telling)),
    // Named periods of time, distinguished by their tag.
    ...timeline.eras.map((slide) => eventOf(slide, ['era'], telling)),
  ];
  if (faults.length > 0) return refused(...faults);
  if (events.length === 0) return refused('has no events; TimelineJS has them in “events”');
  const title = titleOf(timeline, notes);
  return {
    ok: true,
    value: {
      notes,
      timeline: {
        kind: 'timeline',
        title: title.headline || fileName,
        description:
          title.paragraphs[0] ?? importSentences({ kind: 'timeline', language }).madeOf(fileName),
        language,
        paragraphs: [...title.paragraphs, ...title.asides],
        events,
      },
    },
  };
}

function titleOf({ title }: Timeline, notes: Notes) {
  if (!title) return { headline: '', paragraphs: [], asides: [] };
  const { slide, place } = title;
  noteUnknown(title, notes);
  const { paragraphs, links, embedded } = readSlideHtml(wordsOf(slide.text?.text));
  const media = mediaOf(slide.media, place, notes);
  if (media.source)
    notes.add('the title’s credit belongs to no event: it becomes words, not an article', place);
  for (const field of ['start_date', 'end_date', 'display_date', 'group', 'unique_id'] as const) {
    if (slide[field]) notes.add(`the title’s ${field} is not carried`, place);
  }
  return {
    headline: readSlideHtml(wordsOf(slide.text?.headline)).paragraphs.join(' '),
    paragraphs,
    asides: [
      ...links.map(({ words, url }) => `${words}: ${url}`),
      ...[media.source?.headline, media.source?.author].flatMap((words) => words ?? []),
      ...embedded,
      ...media.asides,
    ],
  };
}
