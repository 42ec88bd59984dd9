import { describe, expect, test } from 'vitest';
import millStreet from '../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { parseStory } from './parse.ts';
import { changeAt } from '../testing/changeAt.ts';

function issuesOf(value: unknown) {
  const parsed = parseStory(value);
  return parsed.ok ? [] : parsed.issues;
}

/** The issues of Mill Street with one field changed. */
const issuesWith = (path: PropertyKey[], to: unknown) => issuesOf(changeAt(millStreet, path, to));

describe('parseStory', () => {
  test('reads a story as it is', () => {
    const parsed = parseStory(millStreet);
    expect(parsed).toEqual({ ok: true, story: millStreet });
  });

  test.each([
    ['null', null, 'a story file is a JSON object, found null'],
    ['a list', [], 'a story file is a JSON object, found a list'],
    ['a text', 'story', 'a story file is a JSON object, found a text'],
  ])('says that %s is not a story', (_, value, message) => {
    expect(issuesOf(value)).toEqual([{ path: '$', message }]);
  });

  test('reports another version and nothing else, however much of it is unknown', () => {
    expect(issuesOf({ version: 2, chapters: [] })).toEqual([
      {
        path: '$.version',
        message: 'version 2 is not known here; write 1, or use a newer Sourceline',
      },
    ]);
    expect(issuesOf({ hello: 'world' })).toEqual([
      { path: '$.version', message: 'not a story file: "version" is missing; write 1' },
    ]);
    expect(issuesOf({ hello: { world: 1 } })).toEqual([
      { path: '$.version', message: 'not a story file: "version" is missing; write 1' },
    ]);
  });

  test('says that a story lies within another object', () => {
    const message = 'the story is one level too deep, in "story"; write its fields here';
    expect(issuesOf({ story: { version: 1 } })).toEqual([{ path: '$', message }]);
  });

  test('refuses an unknown field, and allows one that starts with x- at any depth', () => {
    expect(issuesWith(['events', 0, 'colour'], 'red')).toEqual([
      {
        path: '$.events[0]',
        message: 'unknown field "colour"; remove it, or start its name with "x-"',
      },
    ]);
    expect(issuesWith(['events', 0, 'x-colour'], 'red')).toEqual([]);
    expect(issuesWith(['x-desk'], { note: 1 })).toEqual([]);
  });

  test('names every unknown field of an object at once, even if its name means something in JavaScript', () => {
    const strays = JSON.parse('{"constructor": 1, "colour": "red", "__proto__": 2, "x-note": 3}');
    expect(issuesWith(['people', 0], { ...millStreet.people[0], ...strays, name: 7 })).toEqual([
      { path: '$.people[0].name', message: 'expected a text, found 7' },
      {
        path: '$.people[0]',
        message:
          'unknown field "constructor", "colour", "__proto__"; remove it, or start its name with "x-"',
      },
    ]);
  });

  test.each([
    ['a list', ['a', 'b']],
    ['a list', []],
    ['null', null],
    ['"May"', 'May'],
  ])('says of what stands in place of an object only that: %s', (found, to) => {
    expect(issuesWith(['events', 0, 'date'], to)).toEqual([
      { path: '$.events[0].date', message: `expected an object, found ${found}` },
    ]);
  });

  test.each([
    [['articles', 0, 'outlet'], 'missing; write a text'],
    [['articles', 0, 'file', 'characters'], 'missing; write a number'],
    [['events', 0, 'accounts', 0, 'excerpts'], 'missing; write a list'],
    [['events', 0, 'date'], 'missing; write an object'],
    [['events', 0, 'date', 'extent'], 'missing; write "moment" or "span"'],
  ])('says what to write where %j is left out', (path, message) => {
    expect(issuesWith(path, undefined).map((issue) => issue.message)).toEqual([message]);
  });

  test('reports each thing wrong with a text, and of a fraction only that it is one', () => {
    expect(issuesWith(['id'], 'A'.repeat(101)).map(({ message }) => message)).toEqual([
      expect.stringContaining('is not a slug'),
      'too long; at most 100 characters',
    ]);
    const start = ['events', 0, 'accounts', 0, 'excerpts', 0, 'start'];
    expect(issuesWith(start, -1.5).map(({ message }) => message)).toEqual([
      'expected a whole number, found -1.5',
    ]);
  });

  test('accepts an event that no article here reports if the story’s makers give its date', () => {
    const entered = changeAt(millStreet, ['events', 0, 'date', 'basis'], 'entered');
    expect(issuesOf(changeAt(entered, ['events', 0, 'accounts'], []))).toEqual([]);
  });

  test('leaves other people’s fields out of what it returns', () => {
    const parsed = parseStory(changeAt(millStreet, ['events', 0, 'x-colour'], 'red'));
    expect(parsed).toEqual({ ok: true, story: millStreet });
  });

  test('reports every fault, each with its path', () => {
    const one = changeAt(millStreet, ['title'], '  ');
    const two = changeAt(one, ['events', 1, 'importance'], 4);
    const three = changeAt(two, ['articles', 0, 'url'], 'javascript:alert(1)');
    expect(issuesOf(three).map(({ path }) => path)).toEqual([
      '$.title',
      '$.articles[0].url',
      '$.events[1].importance',
    ]);
  });

  test.each([
    [['events', 0, 'summary'], undefined, 'missing; write a text'],
    [['events', 0, 'importance'], 'high', 'expected a number, found "high"'],
    [['events', 0, 'importance'], 1.5, 'expected a whole number, found 1.5'],
    [['events', 0, 'importance'], 0, '0 is too small; 1 or more'],
    [['undated', 0, 'accounts'], [], 'empty; write at least one entry'],
    [
      ['events', 0, 'accounts'],
      [],
      'has no account, which only an event with an entered date may have; give one, or "entered" as the date’s basis',
    ],
    [
      ['events', 0, 'date', 'basis'],
      'guessed',
      '"guessed" is not allowed; write "stated" or "computed" or "bounded" or "entered"',
    ],
    [
      ['articles', 0, 'url'],
      'data:text/html,x',
      '"data:text/html,x" is not an address that starts with http:// or https:// and has no spaces',
    ],
    [
      ['articles', 0, 'file', 'name'],
      '../secret',
      '"../secret" is not a plain file name without a folder',
    ],
    [
      ['language'],
      'english!',
      '"english!" is not a language tag that browsers understand, such as en or en-GB',
    ],
    [
      ['events', 0, 'id'],
      'Bridge Closes',
      '"Bridge Closes" is not a slug: lower-case letters, digits and single hyphens',
    ],
  ])('says what is wrong at %j and what would be right', (path, to, message) => {
    expect(issuesWith(path, to).map((issue) => issue.message)).toContain(message);
  });

  test.each([
    ['articles', 0, 'outlet'],
    ['events', 0, 'people', 0],
    ['events', 0, 'accounts', 0, 'article'],
    ['events', 0, 'date', 'evidence', 0, 'article'],
    ['quotations', 0, 'speaker'],
    ['quotations', 0, 'event'],
    ['quotations', 0, 'versions', 0, 'article'],
    ['quotations', 0, 'versions', 0, 'speaker'],
    ['differences', 0, 'events', 0],
    ['differences', 0, 'evidence', 0, 'article'],
    ['outlets', 0, 'evidence', 0, 'article'],
    ['withheld', 0, 'article'],
  ])('names the place of a reference that dangles: %j %j %j', (...path) => {
    const [issue] = issuesWith(path, 'nowhere');
    expect(issue?.path).toBe(
      '$' + path.map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join(''),
    );
    expect(issue?.message).toMatch(/^"nowhere" is not in (outlets|people|articles|events)$/);
  });

  test('requires an id to be unique in its list, and among dated and undated events together', () => {
    const id = millStreet.events[0]?.id;
    expect(issuesWith(['events', 1, 'id'], id)[0]).toEqual({
      path: '$.events[1].id',
      message: `"${id}" is the id of an earlier entry of events; each needs its own`,
    });
    expect(issuesWith(['undated', 0, 'id'], id)[0]?.message).toBe(
      `"${id}" is the id of a dated event; each needs its own`,
    );
  });

  test('requires at most one account per article and event', () => {
    const account = millStreet.events[0]?.accounts[0];
    const issues = issuesWith(['events', 0, 'accounts'], [account, account]);
    expect(issues.map(({ path }) => path)).toEqual(['$.events[0].accounts[1].article']);
  });

  test.each([
    ['edtf', '2023-13', /month 13/],
    ['earliest', '2021-01-01', /does not follow from .*; write "/],
    ['latest', null, /^null does not follow from /],
  ])('wants dates in EDTF with the days that follow from it: %s', (field, to, message) => {
    const issues = issuesWith(['events', 0, 'date', field], to);
    expect(issues[0]?.path).toBe(`$.events[0].date.${field}`);
    expect(issues[0]?.message).toMatch(message);
  });

  test('checks the dates of articles and of single accounts, too', () => {
    const account = {
      ...millStreet.events[0]?.accounts[0],
      date: { ...millStreet.events[0]?.date, edtf: 'May' },
    };
    const issues = issuesWith(['undated', 0, 'accounts', 0], account);
    expect(issues[0]?.path).toBe('$.undated[0].accounts[0].date.edtf');
    expect(issuesWith(['articles', 1, 'datePublished', 'edtf'], '')[0]?.path).toBe(
      '$.articles[1].datePublished.edtf',
    );
  });
});
