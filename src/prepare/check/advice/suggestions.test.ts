import * as fc from 'fast-check';
import * as v from 'valibot';
import { expect, test } from 'vitest';
import millStreet from '../../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { slug } from '../../../story/file/schema.ts';
import { runs } from '../../../time/testing/runs.ts';
import { saidOf } from './testing/saidOf.ts';

const date = ['events', 0, 'date'] as const;

test('an object that is missing or something else, with the fields that it needs', () => {
  const fields = '"edtf", "extent", "basis", "explanation", "evidence", "earliest", "latest"';
  expect(saidOf(date, undefined)).toEqual([`missing; write an object with ${fields}`]);
  expect(saidOf(date, 'May')).toEqual([
    `expected an object, found "May"; write an object with ${fields}`,
  ]);
});

test('an id that another entry has is not suggested', () => {
  const taken = millStreet.events[1]?.id.toUpperCase();
  expect(saidOf(['events', 0, 'id'], taken)).toEqual([
    `"${taken}" is not a slug: lower-case letters, digits and single hyphens`,
  ]);
});

test('a suggested id is one that the schema accepts', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 140 }), (id) => {
      const advised = saidOf(['events', 0, 'id'], id).flatMap((message) => {
        const written = /; write ("(?:[^"\\]|\\.)*")/.exec(message)?.[1];
        return written === undefined ? [] : [JSON.parse(written) as unknown];
      });
      expect(advised.filter((one) => !v.is(slug, one))).toEqual([]);
    }),
    { numRuns: runs(100) },
  );
});

test('thousands of faults do not take long', () => {
  const entries = Array.from({ length: 5000 }, (_, i) => ({
    ...millStreet.events[0],
    id: `Event ${i}`,
    people: [`nobody-${i}`],
  }));
  const began = performance.now();
  const messages = saidOf(['events'], entries);
  expect(messages.filter((message) => message.includes('write "event-'))).toHaveLength(5000);
  expect(performance.now() - began).toBeLessThan(10_000);
});
