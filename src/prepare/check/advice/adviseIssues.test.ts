import { describe, expect, test } from 'vitest';
import millStreet from '../../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { saidOf } from './testing/saidOf.ts';

const [event] = millStreet.events;
const withoutPeople = Object.fromEntries(
  Object.entries(event ?? {}).filter(([name]) => name !== 'people'),
);
const withoutName = Object.fromEntries(
  Object.entries(millStreet.people[0] ?? {}).filter(([name]) => name !== 'name'),
);
const date = ['events', 0, 'date'] as const;

describe('an error is reported with the correct value:', () => {
  test.each<[string, readonly PropertyKey[], unknown, string]>([
    [
      'a field’s other name',
      ['events', 0],
      { ...withoutPeople, persons: [] },
      'unknown field "persons"; did you mean "people"? Otherwise remove it, or start its name with "x-"',
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
      'unknown field "called"; did you mean "name"? Otherwise remove it, or start its name with "x-"',
    ],
    [
      'the version as a text',
      ['version'],
      '1',
      'version "1" is not known here; write 1, or use a newer Sourceline',
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
      'a reference to an outlet that is not there yet',
      ['articles', 0, 'outlet'],
      'quay-watch',
      '"quay-watch" is not in outlets; write "harbour-fm" or "evening-post" or "the-courier", remove it, or add to outlets: { id: quay-watch, name: … }',
    ],
    [
      'an address with a space',
      ['articles', 0, 'url'],
      'https://news.example/a b',
      '"https://news.example/a b" is not an address that starts with http:// or https:// and has no spaces; write "https://news.example/a%20b"',
    ],
    [
      'an address that a page may not open',
      ['articles', 0, 'url'],
      'javascript:alert(1)',
      '"javascript:alert(1)" is not an address that starts with http:// or https:// and has no spaces; write null where it is not known',
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
      'an id that is like none',
      ['events', 0, 'accounts', 0, 'article'],
      'nowhere-at-all',
      '"nowhere-at-all" is not in articles; write "harbour-fm" or "not-stated" or "evening-post" or "courier-reopening" or "courier-december", or remove it',
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
      '"Moment" is not allowed; write "moment"',
    ],
    ['a misspelt choice', [...date, 'basis'], 'statd', '"statd" is not allowed; write "stated"'],
    [
      'a choice that is none, and no misspelling of one',
      [...date, 'basis'],
      'estimated',
      '"estimated" is not allowed; write "stated" or "computed" or "bounded" or "entered"',
    ],
    ['an empty text', ['title'], '  ', 'empty; write some text'],
    [
      'an empty address',
      ['articles', 0, 'url'],
      '',
      'empty; write an address that starts with http:// or https:// and has no spaces, or write null',
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
      'expected a text, found null; null means that something is not known, which is not possible here; write what it is',
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
      'false is not allowed; leave the field out',
    ],
    ['true for a text', ['title'], true, 'expected a text, found true; write "true"'],
    [
      'what may be null and is missing',
      ['articles', 0, 'author'],
      undefined,
      'missing; write a text, or null where it is not known',
    ],
    [
      'the name of a text for the text: null would say that it is not held',
      ['articles', 0, 'file'],
      'a.txt',
      'expected an object, found "a.txt"; write { "name": "a.txt", "sha256": …, "characters": … }, which npm run story -- build does from story.yaml, or null where the text is not held',
    ],
    [
      'the date of an event without one: removing it would lose it',
      ['undated', 0, 'date'],
      { edtf: '2023' },
      'has a date, and is in "undated"; move it to "events", or remove "date" if nothing is known of when it was',
    ],
    [
      'an id of words',
      ['events', 0, 'id'],
      'Bridge closes: Äußere Straße',
      '"Bridge closes: Äußere Straße" is not a slug: lower-case letters, digits and single hyphens; write "bridge-closes-aussere-strasse"',
    ],
  ])('%s', (_, path, to, message) => {
    expect(saidOf(path, to)).toContain(message);
  });
});
