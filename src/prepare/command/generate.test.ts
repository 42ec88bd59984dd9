import { mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseStory } from '../../story/file/parse.ts';
import type { StoryFile } from '../../story/file/schema.ts';
import { runWords } from '../testing/runWords.ts';

let parent = '';
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'sourceline-'));
});
afterEach(() => rmSync(parent, { recursive: true }));

const folder = (name = 'the-story') => join(parent, name);

const generated = (count: number, outlets: number, ...more: string[]) =>
  runWords(['generate', ...wanted(count, outlets), '--out', folder(), ...more]);

const wanted = (count: number, outlets: number) => [
  '--events',
  `${count}`,
  '--outlets',
  `${outlets}`,
];

function storyIn(path: string): StoryFile {
  const parsed = parseStory(JSON.parse(readFileSync(join(path, 'story.json'), 'utf8')));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.story;
}

test.each([
  ['of every kind of date', 400, 9, ['--articles', '30']],
  ['of minutes', 200, 5, ['--dates', 'minutes']],
  ['of years', 200, 5, ['--dates', 'years']],
  ['of one event', 1, 1, []],
  ['of more articles than events', 3, 7, ['--articles', '20']],
])(
  'a story %s is what check lets pass without a word against it',
  async (_, count, outlets, more) => {
    expect(await generated(count, outlets, ...more)).toMatchObject({ code: 0, complained: '' });
    const checked = await runWords(['check', folder()]);
    expect(checked).toMatchObject({ code: 0, complained: '' });
    expect(checked.said).toMatch(/all well/);
    const { events, outlets: made } = storyIn(folder());
    expect([events.length, made.length]).toEqual([count, outlets]);
  },
);

test('it has events known to the minute, month or year, approximate, between two dates, and open', async () => {
  await generated(600, 4, '--articles', '20');
  const { events, quotations, differences, articles } = storyIn(folder());
  const dates = events.map(({ date }) => date.edtf);
  const kinds = [
    /T\d\d:\d\dZ$/,
    /^\d{4}-\d\d$/,
    /^\d{4}$/,
    /~$/,
    /^[\d-]+\/[\d-]+$/,
    /\.\.$/,
    /X$/,
  ];
  for (const kind of kinds) expect(dates).toContainEqual(expect.stringMatching(kind));
  expect(new Set(events.map(({ date }) => date.basis))).toEqual(new Set(['stated', 'entered']));
  expect(quotations.some(({ versions }) => versions.length > 1)).toBe(true);
  expect(differences).not.toEqual([]);
  const reporting = new Set(events.flatMap(({ accounts }) => accounts.map((one) => one.article)));
  expect(reporting.size).toBe(articles.length);
});

test('its title has numbers as a reader writes them', async () => {
  await generated(1000, 1);
  expect(storyIn(folder()).title).toBe('1,000 events, 1 outlet');
});

test('years go far beyond JavaScript’s dates', async () => {
  await generated(100, 3, '--dates', 'years');
  expect(storyIn(folder()).events[0]?.date.edtf).toMatch(/^Y-29\d{4}/);
});

async function textOf(name: string, count: number): Promise<string> {
  await runWords(['generate', ...wanted(count, 3), '--out', join(parent, name, 'story')]);
  return readFileSync(join(parent, name, 'story', 'story.json'), 'utf8');
}

/** Of the first events. */
const titlesIn = (text: string) => text.match(/"title":"[^"]+"/g)?.slice(1, 20);

test('the same call gives the same bytes, and another count a different story', async () => {
  const once = await textOf('a', 50);
  expect(await textOf('b', 50)).toBe(once);
  expect(titlesIn(await textOf('c', 51))).not.toEqual(titlesIn(once));
});

test.each([
  ['no number of events', ['--events', 'many', '--outlets', '2']],
  ['too many events', ['--events', '1000001', '--outlets', '2']],
  ['no outlet', ['--events', '3', '--outlets', '0']],
  ['fewer articles than outlets', ['--events', '3', '--outlets', '4', '--articles', '3']],
  ['other dates', ['--events', '3', '--outlets', '2', '--dates', 'moons']],
])('exits with 2 for %s and writes nothing', async (_, words) => {
  expect(await runWords(['generate', ...words, '--out', folder()])).toMatchObject({ code: 2 });
  expect(readdirSync(parent)).toEqual([]);
});

test('leaves a folder alone that is not empty', async () => {
  writeFileSync(join(parent, 'notes.txt'), 'mine');
  const call = ['generate', ...wanted(3, 2), '--out', join(parent, '.')];
  expect(await runWords(call)).toMatchObject({ code: 2 });
  expect(readdirSync(parent)).toEqual(['notes.txt']);
});
