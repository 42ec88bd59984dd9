import { describe, expect, test } from 'vitest';
import { checkMillStreet } from '../testing/checkMillStreet.ts';
import { errorsOf, eventAt, excerptAt, pathOf, problemsOf } from './testing/changeMillStreet.ts';

const video = eventAt('video');

test('a correct story has no problems', () => {
  expect(checkMillStreet().problems).toEqual([]);
});

describe('warnings are told and change nothing:', () => {
  test.each([
    ['summary', 'One article did not report the video.'],
    ['title', 'Paper fails to mention the mayor'],
  ])('a %s that infers something from silence', (field, words) => {
    expect(problemsOf({ story: [[[...video, field], words]] })).toEqual([
      expect.objectContaining({ severity: 'warning', path: pathOf(...video, field) }),
    ]);
  });

  test('but not the words that the rule asks for', () => {
    expect(problemsOf({ story: [[[...video, 'summary'], 'Not in this article.']] })).toEqual([]);
  });
});

describe('a file that is not a story', () => {
  test('is reported with the line and column where it stops being JSON', () => {
    expect(problemsOf({ text: () => '{\n  "version": 1,\n}' })).toEqual([
      {
        severity: 'error',
        rule: 'json',
        file: 'mill-street/story.json',
        path: '',
        line: 2,
        message: 'is not JSON: at column 15, this comma has nothing after it; remove it',
      },
    ]);
  });

  test.each([
    ['not UTF-8', Uint8Array.of(0x22, 0xe9, 0x22), 'is not UTF-8'],
    ['marked with a byte order', '\uFEFF{}', 'byte-order mark'],
    ['of another version', '{"version": 2}', 'version 2 is not known here'],
  ])('is reported when it is %s', (_, text, message) => {
    expect(problemsOf({ text: () => text })).toEqual([
      expect.objectContaining({ severity: 'error', message: expect.stringContaining(message) }),
    ]);
  });

  test('is reported when it is missing', () => {
    expect(checkMillStreet({ files: { 'story.json': null } }).problems).toEqual([
      expect.objectContaining({ message: expect.stringContaining('is not there') }),
    ]);
  });

  test('is reported when an object has a name twice', () => {
    const errors = errorsOf({
      text: (text) => text.replace('"version": 1,', '"version": 1,\n"title": "Another",'),
    });
    expect(errors).toEqual([
      { path: '$.title', message: expect.stringContaining('has the name of an earlier field') },
    ]);
  });

  test('is not advised to take the folder’s name as its id if that is not a slug', () => {
    const [error, ...others] = errorsOf({ folder: 'High Street' });
    expect(others).toEqual([]);
    expect(error?.message).toBe('"mill-street" is not the name of the folder; rename the folder');
  });

  test('is reported when its id is not its folder’s name', () => {
    expect(errorsOf({ folder: 'high-street' })).toEqual([
      {
        path: '$.id',
        message: expect.stringContaining(
          '"mill-street" is not the name of the folder; write "high-street"',
        ),
      },
    ]);
  });
});

test('every problem is reported with its line, in the order of the file, with or without dangling references', () => {
  const { problems } = checkMillStreet({
    story: [
      [['differences', 0, 'evidence', 1, 'exact'], 'thirteen tonnes'],
      [['articles', 0, 'outlet'], 'harbour-am'],
      [[...excerptAt('video', 1), 'prefix'], 'x'],
    ],
  });
  expect(problems.map(({ path }) => path)).toEqual([
    '$.articles[0].outlet',
    pathOf(...excerptAt('video', 1), 'prefix'),
    '$.differences[0].evidence[1].exact',
  ]);
  const lines = problems.map(({ line }) => line ?? 0);
  expect(lines).toEqual(lines.toSorted((a, b) => a - b));
  expect(lines[0]).toBeGreaterThan(1);
});
