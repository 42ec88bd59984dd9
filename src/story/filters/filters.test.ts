import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { differenceKinds } from '../model/difference.ts';
import { choicesOf } from './choicesOf.ts';
import { countChoices } from './countChoices.ts';
import type { EventFacts } from './eventFacts.ts';
import { areOpen, facets, noFilters, type Filters } from './filters.ts';
import { knownFilters } from './knownFilters.ts';
import { passes } from './passes.ts';
import { voiceId } from './voiceId.ts';

/** The ids of the events that the filters leave. */
const applyFilters = (facts: readonly EventFacts[], filters: Filters) =>
  new Set(facts.filter((event) => passes(event, filters)).map(({ id }) => id));

const ids = fc.subarray(['a', 'b', 'c', 'd']);
const kinds = fc.subarray([...differenceKinds]);

const isWithin = (inner: Set<string>, outer: Set<string>) =>
  [...inner].every((id) => outer.has(id));

const facts: fc.Arbitrary<EventFacts[]> = fc
  .array(
    fc.record({
      reports: fc.integer({ min: 1, max: 6 }),
      outlets: ids,
      people: ids,
      tags: ids,
      kinds: kinds,
    }),
    { maxLength: 12 },
  )
  .map((all) => all.map((event, n) => ({ id: `event-${n}`, ...event })));

const filters: fc.Arbitrary<Filters> = fc.record({
  outlets: ids,
  people: ids,
  tags: ids,
  kinds,
  atleast: fc.integer({ min: 1, max: 6 }),
});

test('each count is what choosing that alone in its list would leave', () => {
  fc.assert(
    fc.property(facts, filters, (events, chosen) => {
      const counts = countChoices(events, chosen);
      for (const facet of facets) {
        for (const id of facet === 'kinds' ? differenceKinds : ['a', 'b', 'c', 'd']) {
          const left = applyFilters(events, { ...chosen, [facet]: [id] }).size;
          expect(counts[facet].get(id) ?? 0).toBe(left);
        }
      }
      for (const [atleast, count] of counts.atleast) {
        expect(count).toBe(applyFilters(events, { ...chosen, atleast }).size);
      }
    }),
  );
});

test('a further choice in a list never leaves fewer, a further list never more', () => {
  fc.assert(
    fc.property(facts, filters, filters, (events, chosen, more) => {
      const left = applyFilters(events, chosen);
      for (const facet of facets) {
        const both = [...chosen[facet], ...more[facet]];
        const after = applyFilters(events, { ...chosen, [facet]: both });
        const [fewer, other] = chosen[facet].length === 0 ? [after, left] : [left, after];
        expect(isWithin(fewer, other)).toBe(true);
      }
    }),
  );
});

test('filters that ask for nothing leave every event', () => {
  fc.assert(
    fc.property(facts, (events) => {
      expect(applyFilters(events, noFilters).size).toBe(events.length);
    }),
  );
  expect(areOpen(noFilters)).toBe(true);
  expect(areOpen({ ...noFilters, tags: ['a'] })).toBe(false);
  expect(areOpen({ ...noFilters, atleast: 2 })).toBe(false);
});

test('what the story does not have is not asked for', () => {
  const event: EventFacts = {
    id: 'only',
    reports: 2,
    outlets: ['post'],
    people: [],
    tags: ['bridge'],
    kinds: ['wording', 'conflict'],
  };
  const choices = choicesOf([event]);
  expect(choices.kinds).toEqual(['conflict', 'wording']);
  const asked: Filters = {
    outlets: ['gone', 'post'],
    people: ['nobody'],
    tags: [],
    kinds: ['spelling'],
    atleast: 9,
  };
  expect(knownFilters(asked, choices)).toEqual({
    outlets: ['post'],
    people: [],
    tags: [],
    kinds: [],
    atleast: 2,
  });
});

test('an article without a stated outlet has a voice of its own, apart from every outlet', () => {
  const outlets = [
    { id: 'post', name: 'Post', evidence: [] },
    { id: 'article-post', name: 'Article Post', evidence: [] },
  ];
  expect(voiceId({ id: 'first', outlet: 'post' }, outlets)).toBe('post');
  expect(voiceId({ id: 'first', outlet: null }, outlets)).toBe('first');
  expect(voiceId({ id: 'post', outlet: null }, outlets)).toBe('article-article-post');
});
