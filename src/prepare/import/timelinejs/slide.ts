import * as v from 'valibot';

/**
 * What TimelineJS3 reads (timeline.knightlab.com/docs/json-format.html). Numbers may be written as
 * texts. Objects keep fields that are unknown, so that they can be told.
 */
const scalar = v.nullish(v.union([v.string(), v.number(), v.boolean()]));

const date = v.looseObject({
  year: scalar,
  month: scalar,
  day: scalar,
  hour: scalar,
  minute: scalar,
  second: scalar,
  millisecond: scalar,
  display_date: scalar,
  format: scalar,
});

const text = v.looseObject({ headline: scalar, text: scalar });

const media = v.looseObject({
  url: scalar,
  caption: scalar,
  credit: scalar,
  thumbnail: scalar,
  alt: scalar,
  title: scalar,
  link: scalar,
  link_target: scalar,
});

const background = v.looseObject({ url: scalar, alt: scalar, color: scalar });

const slide = v.looseObject({
  start_date: v.nullish(date),
  end_date: v.nullish(date),
  text: v.nullish(text),
  media: v.nullish(media),
  group: scalar,
  display_date: scalar,
  background: v.nullish(background),
  autolink: scalar,
  unique_id: scalar,
});

export const timelineSchema = v.looseObject({
  title: v.nullish(slide),
  events: v.array(slide),
  eras: v.nullish(v.array(slide)),
  scale: scalar,
});

export type Slide = v.InferOutput<typeof slide>;
export type SlideDate = v.InferOutput<typeof date>;
export type SlideMedia = v.InferOutput<typeof media>;
export type Scalar = v.InferOutput<typeof scalar>;

/** The fields that each object has, for the ones that it does not have. */
export const knownFields = {
  timeline: Object.keys(timelineSchema.entries),
  slide: Object.keys(slide.entries),
  date: Object.keys(date.entries),
  text: Object.keys(text.entries),
  media: Object.keys(media.entries),
  background: Object.keys(background.entries),
};

/** A field's words; empty: it has none. */
export function wordsOf(value: Scalar): string {
  return value === null || value === undefined ? '' : String(value).trim();
}
