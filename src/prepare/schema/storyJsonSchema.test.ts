import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import millStreet from '../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { findShapeIssues } from '../../story/file/shape.ts';
import { changeAt } from '../../story/testing/changeAt.ts';
import { describeSchema } from './describeSchema.ts';
import { schemaFile } from './schemaFile.ts';
import { formatSchema, storyJsonSchema } from './storyJsonSchema.ts';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(storyJsonSchema());

function fieldsOf(node: unknown): [string, unknown][] {
  return typeof node === 'object' && node !== null ? Object.entries(node) : [];
}

/** The description of an object with one field, under a name of its own. */
function shapeWith(about: string) {
  return { about: '', shape: 's', fields: { a: { about } } };
}

describe('the JSON Schema of a story', () => {
  test('is the one that is published; after a change run npm run schema', () => {
    expect(readFileSync(schemaFile, 'utf8')).toBe(formatSchema(storyJsonSchema()));
  });

  test('allows a whole story', () => {
    expect(validate(millStreet) || validate.errors).toBe(true);
  });

  test('describes every field, and says so in a file that editors read', () => {
    const undescribed: string[] = [];
    const visit = (node: unknown, path: string) => {
      for (const [name, value] of fieldsOf(node)) {
        if (name === 'properties') {
          for (const [field, schema] of fieldsOf(value)) {
            if (!fieldsOf(schema).some(([key]) => key === 'description')) {
              undescribed.push(`${path}.${field}`);
            }
          }
        }
        visit(value, `${path}/${name}`);
      }
    };
    visit(storyJsonSchema(), '');
    expect(undescribed).toEqual([]);
  });
});

describe('describeSchema', () => {
  const schema = { type: 'object', properties: { a: { type: 'string' } } } as const;

  test('names a field that has no description', () => {
    expect(() => describeSchema(schema, { about: 'x' })).toThrow('$.a has no description');
  });

  test('names a description that has no field', () => {
    const fields = { a: { about: 'a' }, b: { about: 'b' } };
    expect(() => describeSchema(schema, { about: 'x', fields })).toThrow('$.b is described');
  });

  test('names a shape that another field uses for something else', () => {
    const two = { type: 'object', properties: { one: schema, two: schema } } as const;
    const fields = { one: shapeWith('one'), two: shapeWith('two') };
    expect(() => describeSchema(two, { about: 'x', fields })).toThrow('$.two is not the shape "s"');
  });
});

/** Stories that differ from Mill Street in one field, right and wrong. */
const changed: [string, PropertyKey[], unknown][] = [
  ['a later version', ['version'], 2],
  ['a version in words', ['version'], '1'],
  ['an id with capitals', ['id'], 'Mill-Street'],
  ['an id of two hyphens', ['id'], 'mill--street'],
  ['a long id', ['id'], 'a'.repeat(101)],
  ['a blank title', ['title'], ' \n\u00a0'],
  ['a title in Arabic', ['title'], 'الجسر'],
  ['no language', ['language'], undefined],
  ['a language with an underscore', ['language'], 'en_GB'],
  ['a content note that is null', ['contentNote'], null],
  ['no content note', ['contentNote'], undefined],
  ['a limit of one', ['proseLimit'], 1],
  ['a limit above one', ['proseLimit'], 1.01],
  ['a limit below zero', ['proseLimit'], -0.1],
  ['outlets as an object', ['outlets'], {}],
  ['no outlets', ['outlets'], []],
  ['a script for an address', ['articles', 0, 'url'], 'javascript:alert(1)'],
  ['an address in capitals', ['articles', 0, 'url'], 'HTTPS://EXAMPLE.ORG/A'],
  ['an address with a space', ['articles', 0, 'url'], 'https://example.org/a b'],
  ['an address without a host', ['articles', 0, 'url'], 'https:///a'],
  ['no address', ['articles', 0, 'url'], null],
  ['an address left out', ['articles', 0, 'url'], undefined],
  ['a file that is null', ['articles', 0, 'file'], null],
  ['a file in a folder', ['articles', 0, 'file', 'name'], '../secret.txt'],
  ['a hidden file', ['articles', 0, 'file', 'name'], '.secret'],
  ['a hash in capitals', ['articles', 0, 'file', 'sha256'], 'A'.repeat(64)],
  ['a length that is no whole number', ['articles', 0, 'file', 'characters'], 1.5],
  ['an outlet that is null', ['articles', 0, 'outlet'], null],
  ['furniture as a list of nothing', ['articles', 0, 'furniture'], []],
  ['an offset below zero', ['events', 0, 'accounts', 0, 'excerpts', 0, 'start'], -1],
  ['an offset in words', ['events', 0, 'accounts', 0, 'excerpts', 0, 'start'], '12'],
  ['empty words', ['events', 0, 'accounts', 0, 'excerpts', 0, 'exact'], ''],
  ['no prefix', ['events', 0, 'accounts', 0, 'excerpts', 0, 'prefix'], undefined],
  ['an empty prefix', ['events', 0, 'accounts', 0, 'excerpts', 0, 'prefix'], ''],
  [
    'a prefix that is too long',
    ['events', 0, 'accounts', 0, 'excerpts', 0, 'prefix'],
    'a'.repeat(65),
  ],
  ['no accounts', ['events', 0, 'accounts'], []],
  ['an account without a date', ['events', 0, 'accounts', 0, 'date'], undefined],
  ['an account whose date is null', ['events', 0, 'accounts', 0, 'date'], null],
  ['an importance of four', ['events', 0, 'importance'], 4],
  ['an unknown extent', ['events', 0, 'date', 'extent'], 'range'],
  ['an unknown basis', ['events', 0, 'date', 'basis'], 'guessed'],
  ['an open start', ['events', 0, 'date', 'earliest'], null],
  ['a far year', ['events', 0, 'date', 'earliest'], 'Y-4500000000'],
  ['a day in words', ['events', 0, 'date', 'earliest'], '9 September 2023'],
  ['a date on an undated event', ['undated', 0, 'date'], millStreet.events[0]?.date],
  ['a version without parts', ['quotations', 0, 'versions', 0, 'parts'], []],
  ['an unknown role', ['quotations', 0, 'versions', 0, 'role'], 'caption'],
  ['a quotation of no event', ['quotations', 0, 'event'], null],
  ['an unknown kind of difference', ['differences', 0, 'kind'], 'lie'],
  ['a difference without evidence', ['differences', 0, 'evidence'], []],
  ['withheld words in the open', ['withheld', 0, 'exact'], 'words'],
  ['no reason', ['withheld', 0, 'reason'], undefined],
  ['an unknown field at the top', ['chapters'], []],
  ['an unknown field deep inside', ['quotations', 0, 'versions', 0, 'parts', 0, 'colour'], 'red'],
  [
    'a field of others deep inside',
    ['quotations', 0, 'versions', 0, 'parts', 0, 'x-colour'],
    'red',
  ],
  ['a field of others at the top', ['x-desk'], { note: 1 }],
];

describe('the parser and the schema agree on', () => {
  test.each(changed)('%s', (_, path, to) => {
    const story = JSON.parse(JSON.stringify(changeAt(millStreet, path, to)));
    expect(validate(story)).toBe(findShapeIssues(story).ok);
  });

  test('some valid and mostly invalid stories, so that both are tested', () => {
    const right = changed.filter(([, path, to]) =>
      validate(JSON.parse(JSON.stringify(changeAt(millStreet, path, to)))),
    );
    expect(right.length).toBeGreaterThan(10);
    expect(changed.length - right.length).toBeGreaterThan(30);
  });
});
