import * as v from 'valibot';
import { offset, slug } from '../../../story/file/schema.ts';
import { flatten, credit, within, type At } from './at.ts';
import { choice } from './choice.ts';

export const words = v.pipe(v.string(), v.regex(/\S/, 'text that is not empty'));

/** Words of an article and what distinguishes their place from others. */
export interface Pointed {
  text: string;
  nth?: number | undefined;
  after?: string | undefined;
  start?: number | undefined;
  /** For an excerpt, when the program's own context is not wanted. */
  prefix?: string | undefined;
  suffix?: string | undefined;
}

const pointing = {
  text: v.pipe(v.string(), v.minLength(1)),
  nth: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1))),
  after: v.optional(words),
  start: v.optional(offset),
};
const { text, ...rest } = pointing;

const one = (pointed: Pointed): At<Pointed>[] => [{ ...pointed, at: [] }];
const plain = v.pipe(
  words,
  v.transform((text) => one({ text })),
);
const pointer = v.pipe(v.strictObject(pointing), v.transform(one));
const ofExcerpt = { ...pointing, prefix: v.optional(v.string()), suffix: v.optional(v.string()) };
const excerptPointer = v.pipe(v.strictObject(ofExcerpt), v.transform(one));

/** What `{ text: … }` may contain, for maps that have further fields. */
export const excerptPointing = excerptPointer;
export const anchorPointing = pointer;

export const excerptList = v.pipe(
  v.array(choice({ text: plain, maps: [excerptPointer] })),
  v.transform((entries): At<Pointed>[] => flatten(entries)),
);
export const anchorList = v.pipe(
  v.array(choice({ text: plain, maps: [pointer] })),
  v.transform((entries): At<Pointed>[] => flatten(entries)),
);

/** Words of one article, in one place or several. */
export const anchors = choice({
  text: plain,
  list: anchorList,
  maps: [pointer],
});
export const excerpts = choice({ text: plain, list: excerptList, maps: [excerptPointer] });
export { plain as pointedText };

/** Offsets in code points: for what may not be written out, or whose text is not available. */
const offsets = v.pipe(
  v.strictObject({ start: offset, end: offset }),
  v.transform((range) => ({ ...range, text: undefined, at: [] })),
);
const pieceOfFurniture = choice({
  text: v.pipe(
    words,
    v.transform((text) => ({ text, at: [] })),
  ),
  maps: [
    v.pipe(
      v.strictObject(pointing),
      v.transform((pointed) => ({ ...pointed, at: [] })),
    ),
    offsets,
  ],
  which: (has) => (has('text') ? 0 : 1),
});
export const furniture = v.array(pieceOfFurniture);

/** Evidence: words, and the article when it is not the one in question. */
export type Credited = At<Pointed & { article?: string | undefined }>;

const creditedPointer = v.pipe(
  v.strictObject({ article: slug, text, ...rest }),
  v.transform((pointed): Credited[] => [{ ...pointed, at: [] }]),
);
const credits = v.pipe(
  v.record(slug, anchors),
  v.transform((map): Credited[] => credit(map)),
);
const evidenceMaps = {
  maps: [pointer, creditedPointer, credits],
  which: (has: (name: string) => boolean) => (has('text') ? (has('article') ? 1 : 0) : 2),
};

/** Words of the article in question, or `article: words`, one or several. */
export const evidence = choice({
  text: plain,
  list: v.pipe(
    v.array(choice({ text: plain, ...evidenceMaps })),
    v.transform((entries): Credited[] => entries.flatMap((parts, i) => within(i, parts))),
  ),
  ...evidenceMaps,
});
