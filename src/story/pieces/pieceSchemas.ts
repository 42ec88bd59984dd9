import * as v from 'valibot';
import {
  account,
  article,
  difference,
  event,
  evidence,
  languageTag,
  offset,
  outlet,
  quotation,
  sha256,
  slug,
  text,
  undatedEvent,
} from '../file/schema.ts';
import { differenceKinds } from '../model/difference.ts';
import { instantsSchema } from './overview/writtenInstants.ts';
import { ranks } from './ranks.ts';

/**
 * A story in pieces, version 1: JSON files beside its `story.json`, which any static host can serve.
 * Events are identified by their rank, their index in the story's order. Every file names the story
 * file that it was made from (`story`, its SHA-256), since pieces of different versions would not
 * fit.
 */

const integer = v.pipe(v.number(), v.integer());

/** An entry of one of the story file's lists, with its index in that list. */
const placed = <Entry extends v.GenericSchema>(entry: Entry) => v.strictTuple([offset, entry]);

/** By kind of pack, the first item of each pack; see pack/packsOf.ts. */
const packStarts = v.strictObject({
  events: ranks,
  articles: ranks,
  people: ranks,
  differences: ranks,
  loose: ranks,
});

/** See sources/writtenIds.ts. */
const writtenIds = v.array(v.union([slug, offset]));

/** Names and ids of outlets, in the story file's order. */
const outletColumns = v.strictObject({ ids: writtenIds, names: v.array(text) });

/**
 * What rows and counts need of every article, in the story file's order, one list per field.
 * Everything else about it is in the packs that mention it, and in `sources/N.json`.
 */
const articleColumns = v.strictObject({
  ids: writtenIds,
  /** Index of its outlet; -1 when not stated. */
  outlets: v.array(v.pipe(v.number(), v.integer(), v.minValue(-1))),
  edtf: v.array(text),
  /** 1: its publication lasted throughout its date. */
  lasted: v.array(v.picklist([0, 1])),
  /** Index into `bases`. */
  basis: ranks,
  languageNames: v.array(languageTag),
  languages: ranks,
  /** 1: its text is held. */
  held: v.array(v.picklist([0, 1])),
  /** Only for those that outlet and date do not distinguish from others. */
  headlines: v.array(placed(text)),
});

/** Articles and outlets as in the story file. */
const sources = v.strictObject({
  articles: v.array(placed(article)),
  outlets: v.array(placed(outlet)),
});

/** `pieces/sources/N.json`: some of them, in order. */
export const sourcesSchema = v.strictObject({ story: sha256, sources });

/** `pieces/index.json`: what there is, and everything small. */
export const indexSchema = v.strictObject({
  pieces: v.literal(1),
  story: sha256,
  id: slug,
  title: text,
  description: text,
  language: languageTag,
  contentNote: v.nullable(text),
  timeZone: v.nullable(text),
  /** The UTC offset in minutes that the dates name, if `timeZone` is not given; `null` for none. */
  shift: v.nullable(integer),
  outlets: outletColumns,
  articles: articleColumns,
  people: v.array(v.strictObject({ id: slug, name: text, role: text, hasReports: v.boolean() })),
  /** Strongest kind first, without their words, one list per field. */
  differences: v.strictObject({
    ids: v.array(slug),
    kinds: v.array(v.picklist(differenceKinds)),
    events: v.array(ranks),
  }),
  /** How many events there are, including those without a date. */
  events: offset,
  /** How many files the outline has. */
  outline: offset,
  /** How many files there are of articles and outlets. */
  sources: offset,
  packs: packStarts,
});

/** Index into a list of the index, or of the same file. */
const positions = v.array(ranks);

/**
 * Events in order, one list per field, so that a file with thousands is read in a few milliseconds.
 */
const eventColumns = {
  ids: v.array(slug),
  titles: v.array(text),
  importance: v.array(v.picklist([1, 2, 3])),
  /** `null` when nothing dates the event. */
  edtf: v.array(v.nullable(text)),
  /** 1: it lasted throughout its date. */
  lasted: v.array(v.picklist([0, 1])),
  /** Index into `bases`. */
  basis: ranks,
  articles: positions,
  people: positions,
  /** Names of tags, and which of them each event has. */
  tagNames: v.array(slug),
  tags: positions,
  /** Few have these: the index in this file, then the indices of articles, or ids of events. */
  announcedBy: v.array(v.strictTuple([offset, ranks])),
  after: v.array(v.strictTuple([offset, v.array(slug)])),
};

/** `pieces/outline/N.json`: a range of events in the order of their ranks. */
export const outlineSchema = v.strictObject({ story: sha256, first: offset, ...eventColumns });

/** Periods as the ends of each in turn; see overview/writtenInstants.ts. */
const stretches = instantsSchema;

/** See `YearEnd`. */
const yearEnd = v.strictObject({
  year: integer,
  isDecade: v.boolean(),
  isOpen: v.boolean(),
  uncertain: v.boolean(),
  approximate: v.boolean(),
});

/**
 * `pieces/overview.json`: the position of every event on the axis, and how many there are of
 * everything that is counted; and the most important events as in the outline. Lists of ranks and
 * days have the first number absolute and the others as differences from the previous one.
 */
export const overviewSchema = v.strictObject({
  story: sha256,
  /** How many events an outline file has; the last may have fewer. */
  inOutline: offset,
  /** For the events that follow in columns. */
  ranks,
  ...eventColumns,
  counts: v.strictObject({
    reported: offset,
    announced: offset,
    'not-from-articles': offset,
    undated: offset,
    tellers: offset,
    dateEntered: offset,
    dateRead: offset,
  }),
  /** See `RestOfStory`. */
  years: v.nullable(v.strictTuple([yearEnd, yearEnd])),
  /** See `AxisFacts`; only the edges that divide the axis. */
  axis: v.strictObject({
    groups: stretches,
    counts: ranks,
    /** Whether each group begins at one instant; otherwise some have been merged. */
    isExact: v.boolean(),
    edges: instantsSchema,
    finest: v.picklist(['minute', 'day', 'month', 'year']),
    coarse: stretches,
    coarseUnits: v.array(v.picklist(['month', 'year'])),
    timedDays: v.array(integer),
  }),
  /** The ranks of dated events that are not on the axis. */
  offAxis: ranks,
  /** By index of an article. */
  eventsOf: ranks,
  /** See `ReportsOfVoice`: of these outlets, then of these articles, by index. */
  reports: v.strictObject({ outlets: ranks, articles: ranks, counts: v.array(ranks) }),
});

/** Everything about one event. */
const eventChunk = v.strictObject({
  of: offset,
  event: placed(v.union([event, undatedEvent])),
  quotations: v.array(placed(quotation)),
  differences: v.array(placed(difference)),
});

/** A part of what an article's panel shows; `dated` is the event's own evidence from this article. */
const articleChunk = v.strictObject({
  of: offset,
  accounts: v.array(v.strictObject({ rank: offset, account, dated: v.array(evidence) })),
  quotations: v.array(quotation),
  differences: v.array(difference),
});

/** A part of what a person's panel shows. */
const personChunk = v.strictObject({
  of: offset,
  events: ranks,
  statements: v.array(quotation),
});

/** Items are all differences, strongest kind first. */
const differenceChunk = v.strictObject({ of: offset, difference });

/** What belongs to no event. */
const looseChunk = v.strictObject({
  of: offset,
  quotations: v.array(placed(quotation)),
  differences: v.array(placed(difference)),
});

const packOf = <Chunk extends v.GenericSchema>(chunk: Chunk) =>
  v.strictObject({ story: sha256, chunks: v.array(chunk) });

/** With the articles that its chunks mention, and their outlets. */
const packWithSources = <Chunk extends v.GenericSchema>(chunk: Chunk) =>
  v.strictObject({ story: sha256, sources, chunks: v.array(chunk) });

/** `pieces/KIND/N.json`. */
export const packSchemas = {
  events: packWithSources(eventChunk),
  articles: packOf(articleChunk),
  people: packOf(personChunk),
  differences: packOf(differenceChunk),
  loose: packWithSources(looseChunk),
};

export type PiecesIndex = v.InferOutput<typeof indexSchema>;
export type EventColumns = Omit<v.InferOutput<typeof outlineSchema>, 'story' | 'first'>;
export type Overview = v.InferOutput<typeof overviewSchema>;
export type Sources = v.InferOutput<typeof sources>;
export type PackKind = keyof typeof packSchemas;
export type Pack<Kind extends PackKind> = v.InferOutput<(typeof packSchemas)[Kind]>;
export type Chunk<Kind extends PackKind> = Pack<Kind>['chunks'][number];
