import * as fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import millStreet from '../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { parseStory } from '../../story/file/parse.ts';
import { storySchema } from '../../story/file/schema.ts';
import { changeAt } from '../../story/testing/changeAt.ts';
import type { ArticleText } from '../check/context.ts';
import { findText } from '../check/findText.ts';
import { articleFile } from '../check/rules/articleFile.ts';
import { collation } from '../check/rules/collation.ts';
import { exactText } from '../check/rules/exactText.ts';
import { buildStory } from './build/buildStory.ts';
import { orderFields } from './build/orderFields.ts';
import { readFormText } from './read/readForm.ts';
import { formatForm } from './unbuild/formatForm.ts';
import { unbuildFolder } from './unbuildFolder.ts';
import { unbuildStory } from './unbuild/unbuildStory.ts';
import { runs } from '../../time/testing/runs.ts';

const folder = fileURLToPath(new URL('../../../e2e/stories/mill-street/', import.meta.url));
const atHand = (name: string): ArticleText => findText([`${folder}articles`], name);
const notAtHand = (file: string): ArticleText => ({ state: 'missing', file });

/** The story file that a story's form builds; undefined: the story is not valid. */
function thereAndBack(value: unknown, textOf: (name: string) => ArticleText): string | undefined {
  const parsed = parseStory(value);
  if (!parsed.ok) return undefined;
  const text = formatForm(unbuildStory(parsed.story, value, 'mill-street', textOf), 's.json');
  const read = readFormText('story.yaml', text);
  expect(read.problems).toEqual([]);
  if (!read.form) return undefined;
  const built = buildStory(read.form, read.raw, 'mill-street', textOf);
  expect(built.faults).toEqual([]);
  return JSON.stringify(built.value, null, 2);
}

/** A story as a file has it that build wrote: its fields in the order of the schema. */
function inOrder(value: unknown): string {
  return JSON.stringify(orderFields(value, storySchema, new Map()), null, 2);
}

type Change = readonly [path: readonly (string | number)[], to: unknown];
const change = (...changes: readonly Change[]) =>
  changes.reduce<unknown>((value, [path, to]) => changeAt(value, path, to), millStreet);

const evidenceOf = (article: string, exact: string, start: number) => ({
  article,
  exact,
  start,
  end: start + exact.length,
});

describe('a story survives the round trip to the byte', () => {
  test('as it is', () => {
    expect(thereAndBack(millStreet, atHand)).toBe(inOrder(millStreet));
  });
  test('without its texts at hand', () => {
    expect(thereAndBack(millStreet, notAtHand)).toBe(inOrder(millStreet));
  });

  const date = millStreet.events[0]?.date;
  const single = millStreet.quotations.findIndex(({ versions }) => versions.length === 1);
  test.each<[string, ...Change[]]>([
    ['another id than its folder', [['id'], 'other']],
    ['a time zone', [['timeZone'], 'Europe/London']],
    ['a limit of prose', [['proseLimit'], 0.5]],
    ['acknowledged warnings', [['acknowledged'], [{ rule: 'wording', place: 'x', reason: 'so' }]]],
    ['an entered date', [['events', 0, 'date'], { ...date, basis: 'entered', evidence: [] }]],
    [
      'an event that no article reports',
      [['events', 0, 'date'], { ...date, basis: 'entered', evidence: [] }],
      [['events', 0, 'accounts'], []],
    ],
    ['an announced account', [['events', 0, 'accounts', 0, 'announced'], true]],
    ['a known order', [['events', 1, 'after'], ['bridge-rebuilt']]],
    ['an account without a date', [['events', 0, 'accounts', 0, 'date'], undefined]],
    ['an account without excerpts', [['events', 0, 'accounts', 0, 'excerpts'], []]],
    [
      'a bounded date without evidence',
      [['events', 0, 'date'], { ...date, basis: 'bounded', evidence: [] }],
    ],
    [
      'evidence out of the order of articles',
      [
        ['events', 0, 'date', 'evidence'],
        [
          evidenceOf('evening-post', 'Rebuilt in 1998', 343),
          evidenceOf('courier-reopening', 'rebuilt in 1998', 648),
          evidenceOf('evening-post', 'Rebuilt', 343),
        ],
      ],
    ],
    ['no collation', [['quotations', 0, 'collation'], undefined]],
    [
      'a version in another language than its article',
      [['quotations', single, 'versions', 0, 'language'], 'fr-CA'],
    ],
    ['no evidence for an outlet', [['outlets', 0, 'evidence'], []]],
    ['an article whose text nobody holds', [['articles', 0, 'file'], null]],
    ['another prefix', [['events', 0, 'accounts', 0, 'excerpts', 0, 'prefix'], '']],
    ['a title that YAML would take for something else', [['title'], '- a: "b" # c']],
    ['a title that is a number', [['title'], '1984']],
    ['a title of several lines', [['title'], 'One\n  two\n\nthree ']],
    ['a summary that is a word of YAML', [['events', 0, 'summary'], 'null']],
    ['a text with signs of control', [['description'], 'a\tb\u0085c\u2028d\ufeffe']],
    ['fields of others at the root', [['x-desk'], { seen: [1, '1', null, true, 1.5] }]],
    ['fields of others in an event', [['events', 0, 'x-desk'], '007']],
    ['fields of others in an account', [['events', 0, 'accounts', 0, 'x-desk'], 1]],
    [
      'fields of others in an account that has the date of its event',
      [['events', 11, 'accounts', 0, 'x-desk'], 1],
    ],
    ['fields of others in an excerpt', [['events', 0, 'accounts', 0, 'excerpts', 0, 'x-desk'], 1]],
    ['fields of others in a date', [['events', 0, 'accounts', 0, 'date', 'x-desk'], 1]],
    ['fields of others in evidence', [['events', 0, 'date', 'evidence', 0, 'x-desk'], 1]],
    ['fields of others in a version', [['quotations', 0, 'versions', 0, 'x-desk'], 1]],
    ['fields of others in a part', [['quotations', 0, 'versions', 0, 'parts', 0, 'x-desk'], 1]],
    ['fields of others in a file', [['articles', 0, 'file', 'x-desk'], 1]],
    ['fields of others in furniture', [['articles', 1, 'furniture', 0, 'x-desk'], 1]],
    ['fields of others in what is withheld', [['withheld', 0, 'x-desk'], 1]],
    ['fields of others in a person', [['people', 0, 'x-desk'], 1]],
    ['fields of others in an outlet', [['outlets', 0, 'x-desk'], 1]],
    ['fields of others in a difference', [['differences', 0, 'x-desk'], 1]],
    [
      'fields of others in an acknowledged warning',
      [['acknowledged'], [{ rule: 'wording', place: 'x', reason: 'so', 'x-desk': 1 }]],
    ],
  ])('with %s', (_, ...changes) => {
    const value = change(...changes);
    expect(thereAndBack(value, atHand)).toBe(inOrder(value));
  });

  test.each([
    'text',
    'article',
    'constructor',
    '2023',
    'nth',
    'start',
    'excerpts',
    'parts',
    'true',
    'x-ray',
  ])('with an article named "%s"', (id) => {
    const text = JSON.stringify(millStreet).replaceAll('"evening-post"', JSON.stringify(id));
    const value: unknown = JSON.parse(text);
    expect(thereAndBack(value, atHand)).toBe(inOrder(value));
    expect(thereAndBack(value, notAtHand)).toBe(inOrder(value));
  });
});

/** Every place of a value, as keys from its root. */
function placesIn(value: unknown, keys: (string | number)[] = []): (string | number)[][] {
  if (typeof value !== 'object' || value === null) return [keys];
  return [
    keys,
    ...Object.entries(value).flatMap(([name, field]) =>
      placesIn(field, [...keys, Array.isArray(value) ? Number(name) : name]),
    ),
  ];
}

const places = placesIn(millStreet).filter((path) => path.length > 0);
const placesOf = (names: RegExp) => places.filter((path) => names.test(String(path.at(-1))));
const somewhere = (names: RegExp) => fc.constantFrom(...placesOf(names));

const valueAt = (path: readonly (string | number)[], story: unknown = millStreet) =>
  path.reduce<unknown>(
    (value, key) => Object.getOwnPropertyDescriptor(value ?? {}, key)?.value,
    story,
  );

/** Mill Street with these changes, but not those within what an earlier one took out. */
const changeWhatIsThere = (changes: readonly Change[]) =>
  changes.reduce<unknown>((story, [path, to]) => {
    const holder = valueAt(path.slice(0, -1), story);
    return typeof holder === 'object' && holder !== null ? changeAt(story, path, to) : story;
  }, millStreet);
/** A collation is the program's: fields of others in one cannot be kept, and unbuild says so. */
const objects = places.filter((path) => {
  const value = valueAt(path);
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isObject && !path.includes('collation');
});
const lists = placesOf(
  /^(?:tags|people|excerpts|differences|quotations|undated|withheld|furniture)$/,
);

const sentence = fc.string({ unit: 'grapheme' }).filter((text) => /\S/.test(text));
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  fc.tuple(somewhere(/^(?:title|summary|description|name|explanation|reason|author)$/), sentence),
  fc.tuple(somewhere(/^(?:importance)$/), fc.integer({ min: 1, max: 3 })),
  fc.tuple(somewhere(/^(?:extent)$/), fc.constantFrom('span', 'moment')),
  fc.tuple(somewhere(/^(?:basis)$/), fc.constantFrom('stated', 'computed', 'bounded', 'entered')),
  fc.tuple(somewhere(/^(?:prefix|suffix)$/), fc.constant('')),
  fc.tuple(somewhere(/^(?:url|author|event|collation)$/), fc.constantFrom(null, undefined)),
  fc.tuple(
    fc.constantFrom(...objects).map((path) => [...path, 'x-desk']),
    fc
      .jsonValue()
      .filter((value) => !/__proto__|constructor|prototype/.test(JSON.stringify(value))),
  ),
  fc
    .tuple(fc.constantFrom(...lists), fc.nat(3))
    .map(([path, length]): Change => [path, [valueAt(path)].flat().slice(0, length)]),
);

test('whatever is changed in a story, it survives if it is still a story', () => {
  let valid = 0;
  const changes = fc.array(anyChange, { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(changes, fc.boolean(), (changes, isHeld) => {
      const value = changeWhatIsThere(changes);
      const back = thereAndBackOrRefused(value, isHeld ? atHand : notAtHand);
      if (back === undefined) return;
      valid += 1;
      expect(back).toBe(inOrder(value));
    }),
    {
      numRuns: runs(40),
      examples: [
        [[[['events', 11, 'date', 'evidence', 1, 'x-desk'], {}]], false],
        [
          [
            [['events', 11, 'accounts', 0, 'x-desk'], {}],
            [['articles', 0, 'datePublished', 'basis'], 'stated'],
          ],
          false,
        ],
      ],
    },
  );
  expect(valid).toBeGreaterThan(10);
});

/** Stories whose words do not stand where they say, which `check` refuses, need not come back. */
function thereAndBackOrRefused(value: unknown, textOf: (name: string) => ArticleText) {
  const parsed = parseStory(value);
  if (!parsed.ok) return undefined;
  const { story } = parsed;
  const texts = new Map(
    story.articles.map(({ id, file }) => [
      id,
      file ? textOf(file.name) : { state: 'none' as const },
    ]),
  );
  const context = { file: '', story, texts };
  const isRefused = [articleFile, exactText, collation].some((rule) =>
    rule(context).some(({ severity }) => severity === 'error'),
  );
  return isRefused ? undefined : thereAndBack(value, textOf);
}

test('the form of Mill Street in the repository is the one that unbuild makes', () => {
  const unbuilt = unbuildFolder(folder, undefined, true);
  expect(readFileSync(`${folder}story.yaml`, 'utf8')).toBe(unbuilt.text);
});
