import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { gateFolder } from './testing/gateFolder.ts';

const { build, folder } = gateFolder();

/** What is built of the events whose lines these are, as JSON. */
async function built(...lines: readonly string[]): Promise<string> {
  const { code } = await build(`events:\n${lines.map((line) => `  ${line}\n`).join('')}`);
  expect(code).toBe(0);
  return readFileSync(join(folder(), 'story.json'), 'utf8');
}

const times = (text: string, part: string) => text.split(part).length - 1;
const title = '- title: It opens';
const ofEvent =
  '  date: { edtf: 2023-05-14, computed: { post: On Sunday }, explanation: The day before. }';
const sunday = '{ edtf: 2023-05-14, computed: On Sunday, explanation: The day before. }';

it.each<[string, ...string[]]>([
  [
    'an account whose date is its event’s',
    title,
    ofEvent,
    '  accounts: { post: { excerpts: the gate was opened, x-desk: one } }',
  ],
  [
    'an account that is one excerpt with its fields',
    title,
    ofEvent,
    '  accounts: { post: { text: the gate was opened, x-desk: one } }',
  ],
  [
    'an event whose date is its accounts’',
    title,
    '  x-desk: one',
    `  accounts: { post: { excerpts: the gate was opened, date: ${sunday} } }`,
  ],
])('a field of others in %s is built once', async (_, ...lines) => {
  expect(times(await built(...lines), '"x-desk": "one"')).toBe(1);
});

it.each([
  ['  accounts: { post: the gate was opened, x-desk: one }', ofEvent],
  [
    '  accounts: { post: the gate was opened }',
    '  date: { edtf: 2023-05-14, entered: { post: On Sunday, x-desk: one } }',
  ],
])('a field of others where nothing is built is named: %s', async (...lines) => {
  const { said } = await build(`events:\n${[title, ...lines].map((one) => `  ${one}\n`).join('')}`);
  expect(said.filter((line) => line.includes('“x-desk” is not kept here'))).toHaveLength(1);
});
