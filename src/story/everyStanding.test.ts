import { expect, test } from 'vitest';
import { english } from '../language/english.ts';
import { countReports } from './countReports.ts';
import { eventsNotIn } from './coverage.ts';
import { dateSilenceOf } from './dateSilence.ts';
import { formatCsv } from './file/export/formatCsv.ts';
import { linkedData } from './file/linkedData.ts';
import { parseStory } from './file/parse.ts';
import { everyStanding, sourceOfEveryStanding } from './file/testing/everyStanding.ts';
import { countChoices } from './filters/countChoices.ts';
import { eventFacts } from './filters/eventFacts.ts';
import { noFilters } from './filters/filters.ts';
import { passes } from './filters/passes.ts';
import { firstToReport } from './firstToReport.ts';
import { createStorySearch } from './search/createStorySearch.ts';
import { citationList } from './words/citationList.ts';
import { countEvents } from './model/standing.ts';
import { countsInWords } from './words/countsInWords.ts';
import { whenInOrder } from './words/whenInOrder.ts';

const source = sourceOfEveryStanding();
const { story } = source;

function eventOf(id: string) {
  const event = story.event(id);
  if (!event) throw new Error(`the story has ${id}`);
  return event;
}

test('the story is one', () => {
  expect(parseStory(structuredClone(everyStanding))).toMatchObject({ ok: true });
});

/** No article was read for any date of this story: its head and its files say so once. */
const entered = 'all event dates added by this timeline’s editors';

test('a list says of each event when it was, and what is known of it', () => {
  expect(
    Object.fromEntries(story.events.map((event) => [event.id, whenInOrder(event, story, english)])),
  ).toEqual({
    closed: `Friday 11 April 2025, 06:12\u00a0(Paris)`,
    bare: `Saturday 12 April 2025`,
    linked: `Sunday 13 April 2025`,
    searched: `Between 14 and 20 April 2025`,
    drained: `Between 14 and 20 April 2025; after “The weir is searched”`,
    gate: `Monday 28 April 2025, announced`,
    vote: 'Friday 2 May 2025, not from these articles',
    tour: `Saturday 10 May 2025`,
    built: null,
  });
  expect(story.events.map(({ id }) => id).slice(3, 5)).toEqual(['searched', 'drained']);
});

test('the head counts apart what no article reports', () => {
  expect(countsInWords(countEvents(story.events), 3, english)).toBe(
    `7 events, as 3 articles reported them · 1 announced · 1 not from these articles · ${entered} · 1 undated, so only in the list`,
  );
});

test('an article that only announces an event does not report it, and is not the first to', () => {
  expect(countReports(eventOf('tour'), story.articles)).toEqual({ reporting: 1, of: 2, unread: 1 });
  // The wire may have it too, of the same day.
  expect(firstToReport(story, eventOf('tour'))).toEqual({ state: 'cannot-be-said' });
  const read = story.articles.filter(({ file }) => file !== null);
  expect(firstToReport({ ...story, articles: read }, eventOf('tour'))).toMatchObject({
    state: 'only',
    article: { id: 'echo' },
  });
  expect(firstToReport(story, eventOf('gate'))).toEqual({ state: 'cannot-be-said' });
});

test('an article leaves out what others report before it, not what is announced or from no article', () => {
  expect(eventsNotIn(story.article('echo'), story.dated).map(({ id }) => id)).toEqual([
    'closed',
    'linked',
  ]);
  expect(eventsNotIn(story.article('wire'), story.dated)).toEqual([]);
});

const quoting = (exact: string) => ({
  excerpts: [{ exact, start: 0, end: exact.length, prefix: '', suffix: '' }],
  dateWords: [],
});

test('an article is only said not to give the date if its words are shown and date nothing', () => {
  const [herald, wire] = [story.article('herald'), story.article('wire')];
  expect(dateSilenceOf(quoting('The weir was closed.'), herald)).toBe('silent');
  expect(dateSilenceOf(quoting('The weir was closed on Friday.'), herald)).toBe('open');
  expect(dateSilenceOf({ excerpts: [], dateWords: [] }, herald)).toBe('open');
  expect(dateSilenceOf({ excerpts: [], dateWords: [] }, wire)).toBe('not-held');
});

test('the filter “reported by” counts no article that only announces an event', () => {
  const reports = new Map(eventFacts(story).map(({ id, reports }) => [id, reports]));
  expect(['gate', 'tour', 'vote', 'closed'].map((id) => reports.get(id))).toEqual([0, 1, 0, 2]);
});

test('“any number of articles” keeps events that no article has', () => {
  const facts = eventFacts(story);
  const filters = { ...noFilters, tags: ['council'] };
  expect(facts.filter((event) => passes(event, filters)).map(({ id }) => id)).toEqual(['vote']);
  expect(countChoices(facts, filters).atleast.get(1)).toBe(1);
});

test('the downloaded table says what is announced, what is from no article, and what comes after what', () => {
  const [head = '', ...lines] = formatCsv(everyStanding).trim().split('\n');
  expect(head).toMatch(/,excerpt,standing,after,time zone$/);
  const ends = lines.map((line) => [line.split(',')[0], line.split(',').slice(-3, -1).join('|')]);
  expect(ends).toEqual([
    ['closed', 'date entered|'],
    ['closed', 'date entered|'],
    ['bare', 'date entered|'],
    ['linked', 'date entered|'],
    ['drained', 'date entered|searched'],
    ['searched', 'date entered|'],
    ['gate', 'announced · date entered|'],
    ['tour', 'announced · date entered|'],
    ['tour', 'date entered|'],
    ['vote', 'not from these articles|'],
    ['built', '|'],
  ]);
});

test('linked data calls announced events scheduled, and gives an exact date or none', () => {
  const text = JSON.stringify(linkedData(everyStanding, null));
  const events = text.split('"@type":"Event"').slice(1);
  const of = (id: string) => events.find((event) => event.includes(`#event-${id}"`)) ?? '';
  expect(events.filter((event) => event.includes('EventScheduled'))).toEqual([of('gate')]);
  // An event of the makers’ own is said to be one, and only such an event.
  expect(events.filter((event) => event.includes('not-from-articles'))).toEqual([of('vote')]);
  expect(of('vote')).not.toContain('subjectOf');
  // Nor was any read for a date that the makers give.
  expect(events.filter((event) => !event.includes('date-entered'))).toEqual([
    of('vote'),
    of('built'),
  ]);
  expect(of('gate')).toContain('"subjectOf":[{"@id":"#article-');
  expect(of('closed')).toContain('"startDate":"2025-04-11T06:12+02:00"');
  expect(of('drained')).not.toContain('startDate');
  expect(of('built')).not.toContain('startDate');
});

test('citations are listed under what is known of the event', async () => {
  const listed = { source, language: english, matchingIds: null, address: 'https://a.example/' };
  const text = await citationList(listed);
  expect(text.split('\n').slice(1, 3)).toEqual(['https://a.example/', `A${entered.slice(1)}`]);
  expect(text).toContain(`A new gate opens\nMonday 28 April 2025, announced\n`);
  expect(text).toContain(
    `The weir is drained\nBetween 14 and 20 April 2025; after “The weir is searched”\n`,
  );
  const tour = text.slice(text.indexOf('The weir is shown')).split('\n\n');
  expect(tour[1]).toMatch(/The herald[^]*\nThis article announces it\.$/);
  expect(tour[2]).not.toContain('announces');
  expect(text).not.toContain('The council votes');
});

test('a search finds events of every standing by what they show, and none by an outlet that does not have it', async () => {
  const words = await source.search();
  const found = async (query: string) => {
    const ranks = (await words.find(query).ask()) ?? new Set();
    return story.events.filter((_, rank) => ranks.has(rank)).map(({ id }) => id);
  };
  expect(await found('weir')).toEqual(
    story.events.map(({ id }) => id).filter((id) => id !== 'gate'),
  );
  expect(await found('echo')).toEqual(['bare', 'searched', 'drained', 'tour', 'built']);
  expect(await found('wire')).toEqual(['closed', 'linked']);
  expect(await found('herald gate')).toEqual(['gate', 'tour']);
  expect(await found('council')).toEqual(['vote']);
  // Its herald's words are found, those of the wire, whose text is not held, are not at hand.
  const search = createStorySearch(source, words);
  expect(search.placeIn('tour', ['april'])).toMatchObject({ field: 'excerpts' });
  expect(search.placeIn('linked', ['wire'])).toMatchObject({ field: 'outlets' });
  expect(search.placeIn('vote', ['april'])).toBeNull();
});
