import * as v from 'valibot';
import { offset, sha256, slug } from '../../file/schema.ts';
import { differenceKinds } from '../../model/difference.ts';
import { ranks } from '../ranks.ts';

/** Choices of a filter, and how many events have each. */
const offered = <Choice extends v.GenericSchema>(choice: Choice) =>
  v.array(v.strictTuple([choice, offset]));

/**
 * `pieces/search/index.json`: for each prefix that has a node, the file that contains it; and what
 * the filters offer, each choice with a node of its own (see search/filterTerms.ts).
 */
export const searchIndexSchema = v.strictObject({
  story: sha256,
  prefixes: v.array(v.string()),
  files: ranks,
  filters: v.strictObject({
    outlets: offered(slug),
    people: offered(slug),
    tags: offered(slug),
    kinds: offered(v.picklist(differenceKinds)),
    /** How many events have at least one report, two, and so on. */
    reports: ranks,
  }),
});

/**
 * `pieces/search/N.json`: nodes of the prefix tree. A node has the words that begin with its prefix
 * or, if there are too many, only the prefix for all of them; and for each the ranks of the events
 * that have it, the first one absolute and the others as differences from the previous one.
 */
export const searchFileSchema = v.strictObject({
  story: sha256,
  nodes: v.array(
    v.strictObject({ prefix: v.string(), words: v.array(v.string()), ranks: v.array(ranks) }),
  ),
});

export type SearchFiles = v.InferOutput<typeof searchIndexSchema>;
export type SearchNode = v.InferOutput<typeof searchFileSchema>['nodes'][number];
