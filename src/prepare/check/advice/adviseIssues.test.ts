import * as fc from 'fast-check';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import millStreet from '../../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { parseStory } from '../../../story/file/parse.ts';
import { slug } from '../../../story/file/schema.ts';
import { changeAt } from '../../../story/testing/changeAt.ts';
import { adviseIssues } from './adviseIssues.ts';
import { runs } from '../../../time/testing/runs.ts';

function said(path: readonly PropertyKey[], to: unknown): string[] {
  const story = changeAt(millStreet, path, to);
  const parsed = parseStory(story);
  return parsed.ok ? [] : adviseIssues(parsed.issues, story).map(({ message }) => message);
}

const [event] = millStreet.events;
const withoutPeople = Object.fromEntries(
  Object.entries(event ?? {}).filter(([name]) => name !== 'people'),
);
const withoutName = Object.fromEntries(
  Object.entries(millStreet.people[0] ?? {}).filter(([name]) => name !== 'name'),
);
const date = ['events', 0, 'date'] as const;

describe('a fault is told with what would be right:', () => {
  test.each<[string, readonly PropertyKey[], unknown, string]>([
    [
      'a field’s other name',
      ['events', 0],
      { ...withoutPeople, persons: [] },
      'unknown field "persons"; did you mean "people"? Else remove it, or start its name with "x-"',
    ],
    [
      'a field with a slip',
      ['titel'],
      'x',
      'unknown field "titel"; remove it, or start its name with "x-"',
    ],
    [
      'a field by another name, where one alone is missing that takes its value',
      ['people', 0],
      { ...withoutName, called: 'Helen' },
      'unknown field "called"; did you mean "name"? Else remove it, or start its name with "x-"',
    ],
    [
      'no choice',
      [...date, 'basis'],
      undefined,
      'missing; write "stated" or "computed" or "bounded" or "entered"',
    ],
    [
      'a reference with a slip',
      ['articles', 0, 'outlet'],
      'harbor-fm',
      '"harbor-fm" is not in outlets; did you mean "harbour-fm"?',
    ],
    [
      'no earliest day',
      [...date, 'earliest'],
      undefined,
      `missing; write "${event?.date.earliest}", which follows from its EDTF`,
    ],
    [
      'no latest day',
      [...date, 'latest'],
      undefined,
      `missing; write "${event?.date.latest}", which follows from its EDTF`,
    ],
    [
      'an earliest day that is another one',
      [...date, 'earliest'],
      '1991-02-03',
      `"1991-02-03" does not follow from ${event?.date.edtf}; write "${event?.date.earliest}"`,
    ],
    [
      'a latest day of a wrong form',
      [...date, 'latest'],
      '7/9/23',
      `"7/9/23" is not a day as YYYY-MM-DD, or a year as Y followed by digits; write "${event?.date.latest}", which follows from its EDTF`,
    ],
    [
      'a text for a number',
      ['events', 0, 'importance'],
      '2',
      'expected a number, found "2"; write 2',
    ],
    ['a number for a text', ['title'], 7, 'expected a text, found 7; write "7"'],
    [
      'a text for a list',
      ['events', 0, 'tags'],
      'bridge',
      'expected a list, found "bridge"; write ["bridge"]',
    ],
    ['a list for a text', ['title'], ['Bridge'], 'expected a text, found a list; write "Bridge"'],
    [
      'a percentage',
      ['proseLimit'],
      80,
      '80 is too large; 1 or less; write 0.8, or leave the field out',
    ],
    [
      'a percentage in words',
      ['proseLimit'],
      '80 %',
      'expected a number, found "80 %"; write 0.8, or leave the field out',
    ],
    [
      'an underscore',
      ['language'],
      'en_GB',
      '"en_GB" is not a language tag that browsers understand, such as en or en-GB; write "en-GB"',
    ],
    [
      'a text for one of few numbers',
      ['events', 0, 'importance'],
      'high',
      'expected a number, found "high"; write 1 or 2 or 3',
    ],
    [
      'an object for a list',
      ['events', 0, 'accounts'],
      { article: 'x' },
      'expected a list, found an object; write a list of objects with "article", "excerpts", or [] for none',
    ],
    [
      'words for a list of at least one',
      ['quotations', 0, 'versions', 0, 'parts'],
      'words',
      'expected a list, found "words"; write a list of objects with "exact", "start", "end"',
    ],
    [
      'no date',
      ['events', 0, 'date'],
      null,
      'expected an object, found null; write the date, or move an event without one to "undated"',
    ],
    ...['unknown', 'null', 'n/a', '?'].map(
      (edtf): [string, (string | number)[], unknown, string] => [
        'a word for no date',
        ['events', 0, 'date', 'edtf'],
        edtf,
        `“${edtf}” is no date; write the date, or move an event without one to "undated"`,
      ],
    ),
    [
      'an id that is like none',
      ['events', 0, 'accounts', 0, 'article'],
      'nowhere-at-all',
      '"nowhere-at-all" is not in articles; write the id of one of them, or remove it',
    ],
    [
      'a tag for private use',
      ['language'],
      'x-harbour',
      '"x-harbour" is not a language tag that browsers understand, such as en or en-GB; write "und-x-harbour"',
    ],
    [
      'a language within another',
      ['language'],
      'zh-yue',
      '"zh-yue" is not a language tag that browsers understand, such as en or en-GB; write "yue"',
    ],
    ...(
      [
        ['2025-06-06 18:12', '2025-06-06T18:12', 'EDTF has no spaces'],
        ['6 June 2025 18:12', '2025-06-06T18:12', 'EDTF has no spaces'],
        ['06.06.2025', '2025-06-06', 'write year, month, day with hyphens'],
        ['20250606T1812', '2025-06-06T18:12', 'a year of more than four digits starts with Y'],
        ['20250606', '2025-06-06', 'EDTF has hyphens'],
        ['2025-06-06T06h12', '2025-06-06T06:12', '“06h12” is not a time of day'],
        [
          '2025-06-06T18:12-18:30',
          '2025-06-06T18:12/2025-06-06T18:30',
          'the zone -18:30 does not exist',
        ],
        ['2025-06-06T18:12+0200', '2025-06-06T18:12+02:00', 'the zone “+0200” is not EDTF'],
        ['2025-06-06T18:12:30.5', '2025-06-06T18:12:30', 'EDTF has no parts of a second'],
        [
          '2025-06-06T18:12 CEST',
          undefined,
          'the zone “ CEST” is not EDTF; write Z, or a shift such as -04 or +05:30',
        ],
        [
          '5/6/2025',
          undefined,
          'an interval has one “/”, between its start and its end; write 2023-09-09/2023-09-10',
        ],
      ] as const
    ).map(
      ([text, meant, wrong]) =>
        [
          `the date ${text}`,
          [...date, 'edtf'],
          text,
          meant === undefined ? wrong : `${wrong}; write "${meant}"`,
        ] as [string, (string | number)[], string, string],
    ),
    [
      'a zone misspelt',
      ['timeZone'],
      'Europe/Pariss',
      '"Europe/Pariss" is no time zone; write "Europe/Paris", or another IANA name',
    ],
    [
      'a zone by its place',
      ['timeZone'],
      'New York',
      '"New York" is no time zone; write "America/New_York", or another IANA name',
    ],
    [
      'a shift for a zone',
      ['timeZone'],
      'UTC+2',
      '"UTC+2" is a shift, which changes with summer; write the IANA name of the place, such as Europe/Paris',
    ],
    [
      'an address without its scheme',
      ['articles', 0, 'url'],
      'post.example/bridge',
      '"post.example/bridge" is not an address that starts with http:// or https:// and has no spaces; write "https://post.example/bridge"',
    ],
    [
      'a folder in a file’s name',
      ['articles', 0, 'file', 'name'],
      'articles/harbour-fm.txt',
      '"articles/harbour-fm.txt" is not a plain file name without a folder; write "harbour-fm.txt"',
    ],
    [
      'a choice in capitals',
      [...date, 'extent'],
      'Moment',
      '"Moment" is not allowed; write "moment" or "span"; write "moment"',
    ],
    ['an empty text', ['title'], '  ', 'empty; write some text'],
    [
      'an empty address',
      ['articles', 0, 'url'],
      '',
      'empty; write an address that starts with http:// or https:// and has no spaces; write null',
    ],
    [
      'empty words',
      ['events', 0, 'accounts', 0, 'excerpts', 0, 'exact'],
      '',
      'empty; write some text',
    ],
    ['no entry', ['undated', 0, 'accounts'], [], 'empty; write at least one entry'],
    [
      'null for what must be known',
      ['title'],
      null,
      'expected a text, found null; null says that a thing is not known, which cannot be here; write what it is',
    ],
    [
      'null for what may be left out',
      ['contentNote'],
      null,
      'expected a text, found null; leave the field out',
    ],
    ['null for a list', ['events', 0, 'tags'], null, 'expected a list, found null; write []'],
    [
      'false for what is true or absent',
      ['events', 0, 'accounts', 0, 'announced'],
      false,
      'false is not allowed; write true; leave the field out',
    ],
    ['true for a text', ['title'], true, 'expected a text, found true; write "true"'],
    [
      'what may be null and is missing',
      ['articles', 0, 'author'],
      undefined,
      'missing; write a text, or null where it is not known',
    ],
    [
      'an id of words',
      ['events', 0, 'id'],
      'Bridge closes: Äußere Straße',
      '"Bridge closes: Äußere Straße" is not a slug: lower-case letters, digits and single hyphens; write "bridge-closes-aussere-strasse"',
    ],
  ])('%s', (_, path, to, message) => {
    expect(said(path, to)).toContain(message);
  });

  test('an object that is missing or something else, with the fields that it needs', () => {
    const fields = '"edtf", "extent", "basis", "explanation", "evidence", "earliest", "latest"';
    expect(said(date, undefined)).toEqual([`missing; write an object with ${fields}`]);
    expect(said(date, 'May')).toEqual([
      `expected an object, found "May"; write an object with ${fields}`,
    ]);
  });

  test('an id that another entry has is no advice', () => {
    const taken = millStreet.events[1]?.id.toUpperCase();
    expect(said(['events', 0, 'id'], taken)).toEqual([
      `"${taken}" is not a slug: lower-case letters, digits and single hyphens`,
    ]);
  });

  test('an id that is advised is one that the schema takes', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 140 }), (id) => {
        const advised = said(['events', 0, 'id'], id).flatMap((message) => {
          const written = /; write ("(?:[^"\\]|\\.)*")/.exec(message)?.[1];
          return written === undefined ? [] : [JSON.parse(written) as unknown];
        });
        expect(advised.filter((one) => !v.is(slug, one))).toEqual([]);
      }),
      { numRuns: runs(100) },
    );
  });

  test('thousands of faults take no long time', () => {
    const entries = Array.from({ length: 5000 }, (_, i) => ({
      ...event,
      id: `Event ${i}`,
      people: [`nobody-${i}`],
    }));
    const began = performance.now();
    const messages = said(['events'], entries);
    expect(messages.filter((message) => message.includes('write "event-'))).toHaveLength(5000);
    expect(performance.now() - began).toBeLessThan(10_000);
  });
});
