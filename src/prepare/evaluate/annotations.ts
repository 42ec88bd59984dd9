import * as v from 'valibot';

const offset = v.pipe(v.number(), v.integer(), v.minValue(0));
const range = { start: offset, end: offset };

/**
 * What a person marked in the articles of a story, by offsets alone: code points of each file, `end`
 * exclusive. What is missing was not marked, and is not measured.
 */
export const annotationsSchema = v.strictObject({
  version: v.literal(1),
  /** How the marks were made, for readers. */
  note: v.optional(v.string()),
  articles: v.array(
    v.strictObject({
      file: v.string(),
      /** Of the text that was marked. */
      sha256: v.string(),
      /** EDTF: what relative dates are counted from. Defaults to what the article itself gives. */
      published: v.optional(v.string()),
      /** Phrases that date something, outside furniture. */
      dates: v.optional(v.array(v.strictObject({ ...range, edtf: v.string() }))),
      /** Parts of direct quotations; `statement` is the same wherever the statement is printed. */
      statements: v.optional(v.array(v.strictObject({ ...range, statement: v.string() }))),
      furniture: v.optional(v.array(v.strictObject(range))),
      /** Words that report an event; `event` is the same wherever it is reported. */
      accounts: v.optional(v.array(v.strictObject({ ...range, event: v.string() }))),
    }),
  ),
});

export type Annotations = v.InferOutput<typeof annotationsSchema>;
export type AnnotatedArticle = Annotations['articles'][number];
