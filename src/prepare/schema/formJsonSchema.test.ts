import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { readFormText } from '../yaml/read/readForm.ts';
import { formJsonSchema } from './formJsonSchema.ts';
import { formSchemaFile } from './schemaFile.ts';
import { formatSchema } from './storyJsonSchema.ts';

const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(formJsonSchema());
const millStreet = readFileSync(
  fileURLToPath(new URL('../../../e2e/stories/mill-street/story.yaml', import.meta.url)),
  'utf8',
);

/** What an editor says of a text, and what build says. */
function judge(text: string) {
  const editor = validate(parse(text));
  return { editor, build: readFormText('story.yaml', text).problems.length === 0 };
}

test('the schema of story.yaml is the one that is published; after a change run npm run schema', () => {
  expect(readFileSync(formSchemaFile, 'utf8')).toBe(formatSchema(formJsonSchema()));
});

test('an editor allows a whole story', () => {
  expect(validate(parse(millStreet)) || validate.errors).toBe(true);
});

const head = 'title: A\ndescription: B\nlanguage: en\narticles: []\n';

test.each([
  ['an event', 'events: [{ title: C, summary: D, date: 1998 }]', true],
  [
    'a date in full',
    'events: [{ title: C, summary: D, date: { edtf: 1998, stated: { a: in 1998 } } }]',
    true,
  ],
  [
    'accounts as a map',
    'events: [{ title: 1984, summary: D, date: 1998, accounts: { a: E, b: [F, { text: G, nth: 2 }] } }]',
    true,
  ],
  [
    'accounts as a list',
    'events: [{ title: C, summary: D, date: 1998, accounts: [{ article: a, excerpts: E }] }]',
    true,
  ],
  ['fields of others', 'events: [{ title: C, summary: D, date: 1998, x-desk: 1 }]', true],
  ['an event without a title', 'events: [{ summary: D, date: 1998 }]', false],
  ['an unknown field', 'events: [{ title: C, summary: D, date: 1998, persons: [] }]', false],
  [
    'an unknown field in an account',
    'events: [{ title: C, summary: D, date: 1998, accounts: { a: { excerpt: E } } }]',
    false,
  ],
  ['importance 7', 'events: [{ title: C, summary: D, date: 1998, importance: 7 }]', false],
  ['an id with capitals', 'events: [{ id: C, title: C, summary: D, date: 1998 }]', false],
])('an editor and build agree on %s', (_, events, isAllowed) => {
  expect(judge(`${head}${events}\n`)).toEqual({ editor: isAllowed, build: isAllowed });
});
