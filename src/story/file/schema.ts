import * as v from 'valibot';
import { wordKinds } from '../collation/collation.ts';
import { differenceKinds } from '../model/difference.ts';

/**
 * The story file, version 1: the single source of the parser's shape, of the TypeScript types and of
 * the published JSON Schema (schema/story-1.json). Terms follow schema.org, the W3C Web Annotation
 * data model (text quote and text position selectors) and EDTF (ISO 8601-2, levels 0 and 1).
 *
 * This file says what each field may look like. Relations between fields (references, dates and
 * their bounds) are checked in references.ts and dateIssues.ts, and what needs the articles in
 * prepare/check. Descriptions of the fields for readers are in prepare/schema/descriptions.ts, so
 * that the page does not carry them. The message of a pattern completes “… is not …” for the person
 * who has to fix a file.
 */

/** Lowercase words joined by hyphens: safe in a URL, a file name and a selector. */
export const slug = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'a slug: lower-case letters, digits and single hyphens'),
  v.maxLength(100),
);
export const text = v.pipe(v.string(), v.regex(/\S/, 'some text'));
/**
 * The part of BCP 47 that `Intl` accepts without an error (UTS 35, unicode_locale_id), with at most
 * one extension. Whether the language exists is up to `check`.
 */
export const languageTag = v.pipe(
  v.string(),
  v.regex(
    /^(?:[A-Za-z]{2,3}|[A-Za-z]{5,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))?(?:-[tuTU](?:-[A-Za-z0-9]{2,8})+)?(?:-[xX](?:-[A-Za-z0-9]{1,8})+)?$/,
    'a language tag that browsers understand, such as en or en-GB',
  ),
);
/** The allow-list for addresses: http and https, nothing else. */
const webAddress = v.pipe(
  v.string(),
  v.regex(
    /^https?:\/\/[^\s/?#]+\S*$/i,
    'an address that starts with http:// or https:// and has no spaces',
  ),
  v.maxLength(2048),
);
export const fileName = v.pipe(
  v.string(),
  v.regex(/^[^\s/\\.][^/\\]*$/, 'a plain file name without a folder'),
);
export const sha256 = v.pipe(
  v.string(),
  v.regex(/^[0-9a-f]{64}$/, 'a SHA-256 as 64 lower-case hexadecimal digits'),
);

/** A fraction is only reported as one, not also as too small or too large. */
const wholeNumber = (least: number, most: number) =>
  v.config(v.pipe(v.number(), v.integer(), v.minValue(least), v.maxValue(most)), {
    abortPipeEarly: true,
  });
export const offset = wholeNumber(0, Number.MAX_SAFE_INTEGER);
const range = { start: offset, end: offset };
const span = { exact: v.pipe(v.string(), v.minLength(1)), ...range };

export const evidence = v.strictObject({ article: slug, ...span });

/** A day as `YYYY-MM-DD` (six-digit signed years as in ISO 8601), or `Y…` beyond JavaScript's dates. */
const day = v.pipe(
  v.string(),
  v.regex(
    /^(?:(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}|Y-?\d+)$/,
    'a day as YYYY-MM-DD, or a year as Y followed by digits',
  ),
);

export const date = v.strictObject({
  edtf: text,
  extent: v.picklist(['moment', 'span']),
  basis: v.picklist(['stated', 'computed', 'bounded', 'entered']),
  explanation: text,
  evidence: v.array(evidence),
  earliest: v.nullable(day),
  latest: v.nullable(day),
});

export const outlet = v.strictObject({ id: slug, name: text, evidence: v.array(evidence) });

export const article = v.strictObject({
  id: slug,
  outlet: v.nullable(slug),
  headline: text,
  author: v.nullable(text),
  datePublished: date,
  url: v.nullable(webAddress),
  language: languageTag,
  file: v.nullable(
    v.strictObject({
      name: fileName,
      sha256,
      characters: offset,
    }),
  ),
  furniture: v.optional(v.array(v.strictObject(range))),
});

const person = v.strictObject({ id: slug, name: text, role: text });

const excerpt = v.strictObject({
  ...span,
  prefix: v.pipe(v.string(), v.maxLength(64)),
  suffix: v.pipe(v.string(), v.maxLength(64)),
});

export const account = v.strictObject({
  article: slug,
  excerpts: v.array(excerpt),
  date: v.optional(date),
  /** Set for what is yet to come, and never false, so that there is only one way to say it. */
  announced: v.optional(v.literal(true)),
});

const named = { id: slug, title: text, summary: text };
const weighed = { importance: wholeNumber(1, 3), people: v.array(slug), tags: v.array(slug) };

/** The order of the fields is that of the file, which `build` writes. */
export const event = v.strictObject({
  ...named,
  date,
  ...weighed,
  after: v.optional(v.array(slug)),
  // Empty only with an entered date; see references.ts.
  accounts: v.array(account),
});
export const undatedEvent = v.strictObject({
  ...named,
  ...weighed,
  accounts: v.pipe(v.array(account), v.minLength(1)),
});

const version = v.strictObject({
  article: slug,
  role: v.picklist(['body', 'headline', 'deck', 'summary']),
  speaker: v.nullable(slug),
  language: v.optional(languageTag),
  parts: v.pipe(v.array(v.strictObject(span)), v.minLength(1)),
});

/** Indices into `versions` of the same quotation. */
const versionIndexes = v.pipe(v.array(offset), v.minLength(1));

const partSpans = v.array(v.strictObject({ part: offset, ...range }));

/** How one version differs from some others at one position; see story/collation/collation.ts. */
const collationNote = v.strictObject({
  kind: v.picklist([...wordKinds, 'sentence', 'punctuation']),
  version: offset,
  others: versionIndexes,
  here: v.pipe(partSpans, v.minLength(1)),
  there: partSpans,
  missing: v.optional(v.picklist(['start', 'inside', 'break', 'end', 'again'])),
});

const collation = v.strictObject({
  inWords: v.array(versionIndexes),
  exactly: v.array(versionIndexes),
  notes: v.array(collationNote),
});

export const quotation = v.strictObject({
  id: slug,
  speaker: slug,
  event: v.nullable(slug),
  versions: v.pipe(v.array(version), v.minLength(1)),
  collation: v.optional(collation),
});

export const difference = v.strictObject({
  id: slug,
  kind: v.picklist(differenceKinds),
  events: v.array(slug),
  summary: text,
  evidence: v.pipe(v.array(evidence), v.minLength(1)),
});

const withheld = v.strictObject({ article: slug, ...range, reason: text });

const acknowledged = v.strictObject({
  rule: text,
  place: text,
  key: v.optional(text),
  reason: text,
});

export const storySchema = v.strictObject({
  version: v.literal(1),
  id: slug,
  title: text,
  description: text,
  language: languageTag,
  contentNote: v.optional(text),
  timeZone: v.optional(text),
  proseLimit: v.optional(v.pipe(v.number(), v.minValue(0), v.maxValue(1))),
  outlets: v.array(outlet),
  articles: v.array(article),
  people: v.array(person),
  events: v.array(event),
  undated: v.array(undatedEvent),
  quotations: v.array(quotation),
  differences: v.array(difference),
  withheld: v.array(withheld),
  acknowledged: v.optional(v.array(acknowledged)),
});

export type StoryFile = v.InferOutput<typeof storySchema>;
export type Evidence = v.InferOutput<typeof evidence>;
export type StoryDate = v.InferOutput<typeof date>;
export type Outlet = v.InferOutput<typeof outlet>;
export type Article = v.InferOutput<typeof article>;
export type Person = v.InferOutput<typeof person>;
export type Excerpt = v.InferOutput<typeof excerpt>;
export type Account = v.InferOutput<typeof account>;
export type StoryEvent = v.InferOutput<typeof event>;
export type UndatedEvent = v.InferOutput<typeof undatedEvent>;
export type Quotation = v.InferOutput<typeof quotation>;
export type QuotationVersion = v.InferOutput<typeof version>;
export type CollationNote = v.InferOutput<typeof collationNote>;
export type Difference = v.InferOutput<typeof difference>;
export type Acknowledged = v.InferOutput<typeof acknowledged>;
export type Withheld = v.InferOutput<typeof withheld>;
/** Code-point offsets into an article's file; `end` is exclusive. */
export type Span = { exact: string; start: number; end: number };
