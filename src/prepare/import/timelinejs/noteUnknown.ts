import type { Notes } from '../notes.ts';
import type { PlacedSlide } from './placedSlide.ts';
import { knownFields, wordsOf } from './slide.ts';

/** Notes what TimelineJS has and a story does not, and fields that neither has. */
export function noteUnknown({ slide, place, oddType }: PlacedSlide, notes: Notes): void {
  if (oddType === 'title') notes.add('a second title is an event', place);
  else if (oddType !== undefined)
    notes.add(`“${oddType}” is no type of TimelineJS: the row is an event`, place);
  const { background } = slide;
  if (background && Object.values(background).some((value) => value !== '' && value !== null)) {
    notes.add('backgrounds are not carried', place);
  }
  if (wordsOf(slide.autolink) !== '') notes.add('autolink is not carried', place);
  const objects = {
    slide,
    date: { ...slide.start_date, ...slide.end_date },
    text: slide.text ?? {},
    media: slide.media ?? {},
    background: background ?? {},
  };
  for (const kind of ['slide', 'date', 'text', 'media', 'background'] as const) {
    for (const field of Object.keys(objects[kind])) {
      if (!knownFields[kind].includes(field))
        notes.add(`“${field}” is not a field of TimelineJS and is not carried`, place);
    }
  }
}
