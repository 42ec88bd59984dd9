import { expect, test } from 'vitest';
import millStreetFile from '../../../e2e/stories/mill-street/story.json' with { type: 'json' };
import { english } from '../../language/english.ts';
import { fileSource } from '../../story/file/fileSource.ts';
import { parseStory } from '../../story/file/parse.ts';
import type { StoryFile } from '../../story/file/schema.ts';
import { prepareStory } from '../../timeline/prepareStory.ts';
import { namedVoices } from './namedVoices.ts';
import { voicesInOrder } from './voicesInOrder.ts';

const parsed = parseStory(millStreetFile);
if (!parsed.ok) throw new Error('the story of Mill Street is a story');
const millStreet = parsed.story;

/** Voices of the timeline's rows, from the top. */
function voicesOfRows(file: StoryFile) {
  const { story } = fileSource(file, 'mill');
  const { rows } = prepareStory(story, english).index;
  const idsOf = (rowId: string) => story.voices.of(rowId)?.ordinal ?? rowId;
  const ofCard = voicesInOrder(story).map(({ ordinal }) => ordinal);
  return { ofCard, ofRows: [...new Set(rows.map(({ row }) => idsOf(row.rowId)))] };
}

test('the card names voices in the order of the rows', () => {
  const { ofCard, ofRows } = voicesOfRows(millStreet);
  expect(ofCard).toEqual(ofRows);
});

test('with more articles than rows, those that report most come first', () => {
  const [article] = millStreet.articles;
  const [event] = millStreet.events;
  if (!article || !event) throw new Error('Mill Street has articles and events');
  const more = Array.from({ length: 20 }, (_, n) => ({
    ...article,
    id: `more-${n}`,
    outlet: null,
  }));
  const [account] = event.accounts;
  if (!account) throw new Error('its first event has an account');
  // One event each more than the one before.
  const events = millStreet.events.map((one, at) => ({
    ...one,
    accounts: more.slice(0, at + 1).map(({ id }) => ({ ...account, article: id })),
  }));
  const file = {
    ...millStreet,
    articles: more,
    outlets: [],
    events,
    undated: [],
    quotations: [],
    differences: [],
  };
  const { ofCard, ofRows } = voicesOfRows(file);
  expect(ofRows.length).toBeGreaterThan(12);
  expect(ofCard.slice(0, ofRows.length)).toEqual(ofRows);
});

const namesOf = (file: StoryFile) =>
  namedVoices(fileSource(file, 'mill').story, english).map(({ text }) => text);

test('outlets of the same name are told apart on the card', () => {
  const outlets = millStreet.outlets.map((outlet) => ({ ...outlet, name: 'The Post' }));
  const alike = namesOf({ ...millStreet, outlets });
  expect(new Set(alike).size).toBe(alike.length);
  expect(alike.filter((name) => name.startsWith('The Post · '))).toHaveLength(outlets.length);
  expect(namesOf(millStreet)).toContain('Evening Post');
});
