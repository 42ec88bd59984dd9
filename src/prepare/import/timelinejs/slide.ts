import * as v from 'valibot';

/*
 * What TimelineJS3 reads (timeline.knightlab.com/docs/json-format.html). Numbers may be written as
 * strings.
 */
const scalar = v.nullish(v.union([v.string(), v.number(), v.boolean()]));

/**
 * An object with these fields; it keeps others so that they can be reported. A list does not count,
 * though to JavaScript it is an object.
 */
function objectOf<Fields extends v.ObjectEntries>(fields: Fields) {
  const isObject = v.check((value: unknown) => !Array.isArray(value));
  return v.pipe(v.unknown(), isObject, v.looseObject(fields));
}

const dateFields = {
  year: scalar,
  month: scalar,
  day: scalar,
  hour: scalar,
  minute: scalar,
  second: scalar,
  millisecond: scalar,
  display_date: scalar,
  format: scalar,
};
const date = objectOf(dateFields);

const textFields = { headline: scalar, text: scalar };

const mediaFields = {
  url: scalar,
  caption: scalar,
  credit: scalar,
  thumbnail: scalar,
  alt: scalar,
  title: scalar,
  link: scalar,
  link_target: scalar,
};
const media = objectOf(mediaFields);

const backgroundFields = { url: scalar, alt: scalar, color: scalar };

const slideFields = {
  start_date: v.nullish(date),
  end_date: v.nullish(date),
  text: v.nullish(objectOf(textFields)),
  media: v.nullish(media),
  group: scalar,
  display_date: scalar,
  background: v.nullish(objectOf(backgroundFields)),
  autolink: scalar,
  unique_id: scalar,
};
const slide = objectOf(slideFields);

const timelineFields = {
  title: v.nullish(slide),
  events: v.array(slide),
  eras: v.nullish(v.array(slide)),
  scale: scalar,
};
export const timelineSchema = objectOf(timelineFields);

export type Slide = v.InferOutput<typeof slide>;
export type SlideDate = v.InferOutput<typeof date>;
export type SlideMedia = v.InferOutput<typeof media>;
export type Scalar = v.InferOutput<typeof scalar>;

/** The known fields of each object, for recognizing the others. */
export const knownFields = {
  timeline: Object.keys(timelineFields),
  slide: Object.keys(slideFields),
  date: Object.keys(dateFields),
  text: Object.keys(textFields),
  media: Object.keys(mediaFields),
  background: Object.keys(backgroundFields),
};

/** A field's words; empty when it has none. */
export function wordsOf(value: Scalar): string {
  return value === null || value === undefined ? '' : String(value).trim();
}
