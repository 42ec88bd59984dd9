import * as z from 'zod/mini';
import { wordKinds } from './collation/collation.ts';

/**
 * The story file, version 1: the one source of the parser's shape, of the TypeScript types and of
 * the published JSON Schema (schema/story-1.json). Terms follow schema.org, the W3C Web Annotation
 * data model (text quote and text position selectors) and EDTF (ISO 8601-2, levels 0 and 1).
 *
 * This file says what a field may look like. What fields mean to one another (references, dates
 * and their bounds) is in references.ts and dates.ts; what needs the articles is in prepare/check.
 * A reader's description of each field is in prepare/schema/descriptions.ts, so that the page does
 * not carry it.
 */

/** Lower-case words joined by hyphens: safe in an address, a file name and a selector. */
const slug = z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(100));
const text = z.string().check(z.regex(/\S/));
const languageTag = z.string().check(z.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/));
/** The allow-list for addresses: http and https, nothing else. */
const webAddress = z.string().check(z.regex(/^https?:\/\/[^\s/?#]+\S*$/i), z.maxLength(2048));
const offset = z.int().check(z.minimum(0));
const range = { start: offset, end: offset };
const span = { exact: z.string().check(z.minLength(1)), ...range };

const evidence = z.strictObject({ article: slug, ...span });

/** A day as `YYYY-MM-DD` (six-digit signed years as in ISO 8601), or `Y…` beyond JavaScript's dates. */
const day = z.string().check(z.regex(/^(?:(?:\d{4}|[+-]\d{6})-\d{2}-\d{2}|Y-?\d+)$/));

const date = z.strictObject({
  edtf: text,
  extent: z.enum(['moment', 'span']),
  basis: z.enum(['stated', 'computed', 'bounded']),
  explanation: text,
  evidence: z.array(evidence),
  earliest: z.nullable(day),
  latest: z.nullable(day),
});

const outlet = z.strictObject({ id: slug, name: text, evidence: z.array(evidence) });

const article = z.strictObject({
  id: slug,
  outlet: z.nullable(slug),
  headline: text,
  author: z.nullable(text),
  datePublished: date,
  url: z.nullable(webAddress),
  language: languageTag,
  file: z.nullable(
    z.strictObject({
      name: z.string().check(z.regex(/^[^\s/\\.][^/\\]*$/)),
      sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
      characters: offset,
    }),
  ),
  furniture: z.optional(z.array(z.strictObject(range))),
});

const person = z.strictObject({ id: slug, name: text, role: text });

const excerpt = z.strictObject({
  ...span,
  prefix: z.string().check(z.maxLength(64)),
  suffix: z.string().check(z.maxLength(64)),
});

const account = z.strictObject({
  article: slug,
  excerpts: z.array(excerpt),
  date: z.optional(date),
});

const happening = {
  id: slug,
  title: text,
  summary: text,
  importance: z.int().check(z.minimum(1), z.maximum(3)),
  people: z.array(slug),
  tags: z.array(slug),
  accounts: z.array(account).check(z.minLength(1)),
};

const event = z.strictObject({ ...happening, date });
const undatedEvent = z.strictObject(happening);

const version = z.strictObject({
  article: slug,
  role: z.enum(['body', 'headline', 'deck', 'summary']),
  speaker: z.nullable(slug),
  parts: z.array(z.strictObject(span)).check(z.minLength(1)),
});

/** Positions in `versions` of the same quotation. */
const versionIndexes = z.array(offset).check(z.minLength(1));

const partSpans = z.array(z.strictObject({ part: offset, ...range }));

/** How one version differs from some others at one place; see story/collation/collation.ts. */
const collationNote = z.strictObject({
  kind: z.enum([...wordKinds, 'sentence', 'punctuation']),
  version: offset,
  others: versionIndexes,
  here: partSpans.check(z.minLength(1)),
  there: partSpans,
  missing: z.optional(z.enum(['start', 'inside', 'break', 'end'])),
});

const collation = z.strictObject({
  inWords: z.array(versionIndexes),
  exactly: z.array(versionIndexes),
  notes: z.array(collationNote),
});

const quotation = z.strictObject({
  id: slug,
  speaker: slug,
  event: z.nullable(slug),
  versions: z.array(version).check(z.minLength(1)),
  collation: z.optional(collation),
});

/** Kinds of difference, strongest first. */
export const differenceKinds = [
  'conflict',
  'dispute',
  'truncation',
  'attribution',
  'precision',
  'wording',
  'spelling',
] as const;

const difference = z.strictObject({
  id: slug,
  kind: z.enum(differenceKinds),
  events: z.array(slug),
  summary: text,
  evidence: z.array(evidence).check(z.minLength(1)),
});

const withheld = z.strictObject({ article: slug, ...range, reason: text });

export const storySchema = z.strictObject({
  version: z.literal(1),
  id: slug,
  title: text,
  description: text,
  language: languageTag,
  contentNote: z.optional(text),
  proseLimit: z.optional(z.number().check(z.minimum(0), z.maximum(1))),
  outlets: z.array(outlet),
  articles: z.array(article),
  people: z.array(person),
  events: z.array(event),
  undated: z.array(undatedEvent),
  quotations: z.array(quotation),
  differences: z.array(difference),
  withheld: z.array(withheld),
});

export type StoryFile = z.infer<typeof storySchema>;
export type Evidence = z.infer<typeof evidence>;
export type StoryDate = z.infer<typeof date>;
export type Outlet = z.infer<typeof outlet>;
export type Article = z.infer<typeof article>;
export type Person = z.infer<typeof person>;
export type Excerpt = z.infer<typeof excerpt>;
export type Account = z.infer<typeof account>;
export type StoryEvent = z.infer<typeof event>;
export type UndatedEvent = z.infer<typeof undatedEvent>;
export type Quotation = z.infer<typeof quotation>;
export type QuotationVersion = z.infer<typeof version>;
export type QuotationCollation = z.infer<typeof collation>;
export type CollationNote = z.infer<typeof collationNote>;
export type Difference = z.infer<typeof difference>;
export type DifferenceKind = (typeof differenceKinds)[number];
export type Withheld = z.infer<typeof withheld>;
/** Code-point offsets into an article's file; `end` is exclusive. */
export type Span = { exact: string; start: number; end: number };
