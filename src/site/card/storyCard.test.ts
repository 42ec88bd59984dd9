import { expect, test } from 'vitest';
import millStreetFile from '../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { parseStory } from '../../story/file/parse.ts';
import type { StoryFile } from '../../story/file/schema.ts';
import { everyStanding } from '../../story/file/testing/everyStanding.ts';
import { fileSource } from '../../story/file/fileSource.ts';
import { languageFor } from '../prerender/loadedLanguages.ts';
import { loadTypefaces } from '../type/typefaces.ts';
import { composeCard } from './composeCard.ts';
import { cardPx, marginPx, notePx } from './cardSizes.ts';
import { storyCard } from './storyCard.ts';
import { strongestEvents } from './strongestEvents.ts';

const parsed = parseStory(millStreetFile);
if (!parsed.ok) throw new Error('the story of Mill Street is a story');
const millStreet = parsed.story;
const typefaces = await loadTypefaces();
const composed = (file: StoryFile) =>
  composeCard(fileSource(file, file.id).story, languageFor(file.language), typefaces) ?? '';

/** Width and height, from the head of a PNG. */
const sizeOf = (png: Uint8Array) => {
  const head = new DataView(png.buffer, png.byteOffset);
  return [head.getUint32(16), head.getUint32(20)];
};

test('a story has a picture of the size that networks ask for', () => {
  const png = storyCard(millStreet)?.draw() ?? new Uint8Array();
  expect(sizeOf(png)).toEqual([cardPx.width, cardPx.height]);
});

test('it says in words what it shows: the headline and four events, the most important ones, in the order of time', () => {
  const { dated } = fileSource(millStreet, 'mill').story;
  const chosen = strongestEvents(dated);
  expect(chosen).toHaveLength(4);
  expect(chosen).toEqual(dated.filter((event) => chosen.includes(event)));
  const least = Math.max(...chosen.map(({ importance }) => importance));
  const others = dated.filter((event) => !chosen.includes(event));
  expect(Math.min(...others.map(({ importance }) => importance))).toBeGreaterThanOrEqual(least);
  expect(storyCard(millStreet)?.alt).toBe(
    [millStreet.title, ...chosen.map(({ title }) => title)].join(' · '),
  );
});

test.each([
  ['en', 'The bridge'],
  ['en', 'A headline that goes on and on about the bridge on Mill Street. '.repeat(9)],
  ['ar', 'أُغلق جسر Mill Street في 2021 ثم فُتح من جديد'],
  ['fr', 'Incompréhensiblementinterminable'.repeat(8)],
])('nothing is outside its margins: %s, %s', (language, title) => {
  const svg = composed({ ...millStreet, language, title });
  const lines = [...svg.matchAll(/<g transform="translate\(([\d.-]+) ([\d.-]+)\)">/g)];
  expect(lines.length).toBeGreaterThan(8);
  for (const [, x, y] of lines) {
    expect(Number(x)).toBeGreaterThanOrEqual(marginPx - 1);
    expect(Number(x)).toBeLessThan(cardPx.width - marginPx);
    expect(Number(y)).toBeLessThan(cardPx.height);
  }
});

test('that the editors added the dates stands below the events, and in words', () => {
  const said = 'all event dates added by this timeline’s editors';
  expect(storyCard(everyStanding)?.alt).toMatch(new RegExp(`· ${said}$`));
  const note = `translate(${marginPx} ${notePx.y})`;
  expect(composed(everyStanding)).toContain(note);
  expect(composed(millStreet)).not.toContain(note);
  expect(storyCard(millStreet)?.alt).not.toContain('editors');
});

test('there is no card if the page has no font for a text, since letters would be missing', () => {
  expect(storyCard({ ...millStreet, title: '橋' })).toBeNull();
});

test('a story without dated events has its headline and its outlets', () => {
  const undated = { ...millStreet, events: [], quotations: [], differences: [] };
  expect(storyCard(undated)).not.toBeNull();
});
