import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isDownloadForm } from './downloadForm.ts';
import { embedOptionNames } from './embedOptions.ts';
import { isId, parseFromEmbed, parseToEmbed } from './protocol.ts';

const from = { source: 'sourceline', version: 1 };
const to = { target: 'sourceline', version: 1 };
const nothing = { event: null, article: null, person: null };

describe('what a frame says is read', () => {
  test.each([
    [{ type: 'ready' }, { type: 'ready' }],
    [
      { type: 'resize', height: 600 },
      { type: 'resize', height: 600 },
    ],
    [
      { type: 'error', problem: 'missing' },
      { type: 'error', problem: 'missing' },
    ],
    [
      { type: 'download', form: 'csv', problem: null },
      { type: 'download', form: 'csv', problem: null },
    ],
    [
      { type: 'select', event: 'video', later: 1 },
      { type: 'select', ...nothing, event: 'video' },
    ],
  ])('%o', (message, read) => {
    expect(parseFromEmbed({ ...from, ...message })).toEqual(read);
  });
});

describe('what is none of ours, or too much, is nothing', () => {
  class Inherited {
    get event() {
      throw new Error('read');
    }
  }
  test.each([
    null,
    undefined,
    1,
    'sourceline',
    [],
    new Inherited(),
    { type: 'ready' },
    { ...from, version: 2, type: 'ready' },
    { ...from, version: '1', type: 'ready' },
    { ...from, type: 'navigate', url: 'https://evil.example/' },
    { ...from, type: 'download', form: 'exe' },
    { ...from, type: 'download', form: 'csv', problem: '<b>' },
    { ...to, type: 'download' },
    { ...to, type: 'download', form: 'https://evil.example/' },
    { ...from, type: 'resize' },
    { ...from, type: 'resize', height: '600' },
    { ...from, type: 'resize', height: 1e9 },
    { ...from, type: 'resize', height: -1 },
    { ...from, type: 'resize', height: 600.5 },
    { ...from, type: 'resize', height: NaN },
    { ...from, type: 'resize', height: Infinity },
    { ...from, type: 'select', event: 'https://evil.example/' },
    { ...from, type: 'select', event: 'javascript:alert(1)' },
    { ...from, type: 'select', event: 7 },
    { ...from, type: 'select', event: ['video'] },
    { ...from, type: 'select', event: { toString: () => 'video' } },
    { ...from, type: 'select', event: 'a'.repeat(101) },
    { ...from, type: 'error', problem: '<img src=x>' },
    Object.create({ ...from, type: 'ready' }),
    Object.defineProperty({ ...from }, 'type', { get: () => 'ready' }),
  ])('%o', (message: unknown) => {
    expect(parseFromEmbed(message)).toBeNull();
    expect(parseToEmbed(message)).toBeNull();
  });
});

test('unknown options in a set are dropped, the others stay', () => {
  const hostile = JSON.parse('{"__proto__":{"accent":"ff0000"},"constructor":"x"}');
  const message = parseToEmbed({
    ...hostile,
    ...to,
    type: 'set',
    theme: 'dark',
    height: 500,
    from: null,
    accent: 'https://evil.example/',
    outlets: 'a'.repeat(2001),
    story: 'other',
    embed: '0',
  });
  expect(message).toEqual({
    type: 'set',
    options: new Map([
      ['from', null],
      ['theme', 'dark'],
      ['height', '500'],
    ]),
  });
});

test('whatever is received, the result holds ids, numbers and options, and no address', () => {
  const value = fc.oneof(
    fc.anything({ withNullPrototype: true, withSparseArray: true }),
    fc.webUrl(),
  );
  const keys = [
    'type',
    'event',
    'article',
    'person',
    'height',
    'problem',
    'form',
    ...embedOptionNames,
  ];
  const message = fc.record(
    {
      ...Object.fromEntries(keys.map((key) => [key, value])),
      type: fc.constantFrom('ready', 'resize', 'select', 'error', 'set', 'download'),
    },
    { requiredKeys: ['type'] },
  );
  fc.assert(
    fc.property(message, (fields) => {
      const heard = parseFromEmbed({ ...fields, ...from });
      const ids = heard?.type === 'select' ? [heard.event, heard.article, heard.person] : [];
      expect(ids.every((id) => id === null || isId(id))).toBe(true);
      const told = parseToEmbed({ ...fields, ...to });
      expect(told?.type !== 'download' || isDownloadForm(told.form)).toBe(true);
      const options = told?.type === 'set' ? [...told.options] : [];
      expect(embedOptionNames).toEqual(expect.arrayContaining(options.map(([name]) => name)));
      expect(options.filter(([, text]) => /[:<>"'\s]/.test(text ?? ''))).toEqual([]);
    }),
  );
});
