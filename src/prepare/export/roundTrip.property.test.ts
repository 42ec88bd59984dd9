import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { french } from '../../language/french.ts';
import { parseStory } from '../../story/file/parse.ts';
import type { StoryEvent, StoryFile, UndatedEvent } from '../../story/file/schema.ts';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import { edtfText } from '../../time/testing/arbitraryEdtf.ts';
import type { EnteredEvent, EnteredMoment, EnteredTimeline } from '../import/entered.ts';
import { createNotes } from '../import/notes.ts';
import { readSheet } from '../import/sheet/readSheet.ts';
import { storyOf } from '../import/story/storyOf.ts';
import { parseDelimited } from '../import/table/parseDelimited.ts';
import { enteredTimeline } from '../import/timelinejs/enteredTimeline.ts';
import { parseTimelineJson } from '../import/timelinejs/parseTimelineJson.ts';
import { formatCsv } from '../../story/file/export/formatCsv.ts';
import { formatTimelineJs } from './formatTimelineJs.ts';
import { sayable } from './testing/sayable.ts';

const facts = { id: 'a', day: '2026-11-28', author: null };

const signs = [
  'a',
  'b',
  'é',
  'Ж',
  '🌉',
  ' ',
  ',',
  ';',
  '"',
  "'",
  '=',
  '+',
  '-',
  '@',
  '<',
  '>',
  '&',
];

/** Words of one line, signs that cells and markup know among them, no white space at their ends. */
const words = fc
  .string({ unit: fc.constantFrom(...signs), minLength: 1, maxLength: 30 })
  .map((text) => text.replace(/\s+/g, ' ').trim())
  .filter((text) => text !== '');
const name = fc.string({
  unit: fc.constantFrom('a', 'b', 'c', 'A', 'B'),
  minLength: 1,
  maxLength: 8,
});

const moment: fc.Arbitrary<EnteredMoment> = fc
  .record({ edtf: edtfText, extent: fc.constantFrom('moment' as const, 'span' as const) })
  .filter(({ edtf }) => parseEdtf(edtf).ok)
  .map(({ edtf, extent }) => ({ edtf, extent, words: edtf }));

const source = fc.record({
  place: fc.constant('row 2'),
  outlet: fc.option(words),
  headline: words,
  author: fc.constant(null),
  url: fc.webUrl(),
  published: fc.constant(null),
  isAnnounced: fc.boolean(),
});

function eventOf(date: fc.Arbitrary<EnteredMoment | null>): fc.Arbitrary<EnteredEvent> {
  return fc
    .record({
      place: fc.constant('row 2'),
      id: fc.constant(null),
      // Of a dash alone a sheet says that there is no title.
      title: words.filter((text) => !/^[- ]+$/.test(text)),
      summary: fc.option(words),
      date,
      importance: fc.constantFrom(1 as const, 2 as const, 3 as const),
      people: fc.array(fc.record({ name, role: fc.option(name) }), { maxLength: 3 }),
      tags: fc.uniqueArray(
        name.map((tag) => tag.toLowerCase()),
        { maxLength: 3 },
      ),
      sources: fc.uniqueArray(source, { maxLength: 3, selector: ({ url }) => url }),
      isAnnounced: fc.boolean(),
      asides: fc.constant([]),
    })
    .map(({ sources, isAnnounced, ...event }) => ({
      ...event,
      sources: sources.map(({ isAnnounced: announces, ...one }) =>
        announces ? { ...one, announces } : one,
      ),
      // What its sources tell of is not only announced.
      ...(isAnnounced && sources.every((one) => one.isAnnounced) ? { isAnnounced } : {}),
      paragraphs: event.summary === null ? [] : [{ words: event.summary, lead: '' }],
    }));
}

function storyFrom(events: fc.Arbitrary<EnteredEvent[]>): fc.Arbitrary<StoryFile> {
  return fc.record({ events, title: words, description: words }).map((rest) => {
    const timeline: EnteredTimeline = { kind: 'sheet', language: 'en', paragraphs: [], ...rest };
    return checked(storyOf(timeline, facts, createNotes()).story);
  });
}

function checked(story: StoryFile): StoryFile {
  const parsed = parseStory(story);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.story;
}

function fromCsv(csv: string): StoryFile {
  const table = parseDelimited(csv.replace('\uFEFF', ''));
  const sheet = table.ok ? readSheet(table.value, { columns: new Map() }) : undefined;
  if (sheet?.state !== 'read') throw new Error(JSON.stringify([table, sheet]));
  const { events, timeZone } = sheet;
  const rest = { title: 'a', description: 'a', language: 'en', paragraphs: [], events };
  const zone = timeZone === undefined ? {} : { timeZone };
  return checked(storyOf({ kind: 'sheet', ...rest, ...zone }, facts, createNotes()).story);
}

/** All that a sheet can hold, with names for ids. */
function inSheet(story: StoryFile) {
  const outlets = new Map(story.outlets.map((outlet) => [outlet.id, outlet.name]));
  const people = new Map(
    story.people.map((person) => [person.id, `${person.name}, ${person.role}`]),
  );
  const articles = new Map(
    story.articles.map((article) => [
      article.id,
      [
        outlets.get(article.outlet ?? ''),
        article.headline,
        article.url,
        article.datePublished.edtf,
      ],
    ]),
  );
  const happenings: (StoryEvent | UndatedEvent)[] = [...story.events, ...story.undated];
  return happenings.map((event) => ({
    id: event.id,
    title: event.title,
    summary: event.summary,
    date: 'date' in event ? [event.date.edtf, event.date.extent] : null,
    importance: event.importance,
    people: event.people.map((id) => people.get(id)),
    tags: event.tags,
    after: 'after' in event ? event.after : undefined,
    isAnnounced: event.accounts[0]?.announced,
    accounts: event.accounts
      .slice(1)
      .map(({ article, announced }) => [articles.get(article), announced]),
    excerpts: event.accounts[0]?.excerpts.map(({ exact, prefix }) => [exact, prefix]),
  }));
}

function fromTimelineJs(text: string): StoryFile {
  const timeline = parseTimelineJson(text);
  if (!timeline.ok) throw new Error(timeline.faults.join());
  const entered = enteredTimeline(timeline.value, { language: 'en', fileName: 'a' });
  if (!entered.ok) throw new Error(entered.faults.join());
  return checked(storyOf(entered.value.timeline, facts, createNotes()).story);
}

/** All that TimelineJS can hold. */
function inTimeline(story: StoryFile) {
  const { title, description } = story;
  const events = inSheet({ ...story, undated: [] }).map((event) => ({
    ...event,
    people: [],
    importance: 2,
    tags: event.tags.slice(0, 1),
    // Who only announces is not told there.
    isAnnounced: undefined,
    accounts: event.accounts.map(([article]) => article),
    // The title’s words are its excerpt where there are no others.
    excerpts: [],
  }));
  return { title, description, events };
}

describe('an import of an export loses nothing', () => {
  test('that a sheet can hold', () => {
    const events = fc.array(eventOf(fc.option(moment)), { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(storyFrom(events), (story) => {
        expect(inSheet(fromCsv(formatCsv(story)))).toEqual(inSheet(story));
      }),
    );
  });

  test('whose clocks show its times', () => {
    const named = (date: string, zone: string) =>
      fromCsv(`event id,date,title,time zone\na,${date},Bridge closed,${zone}`);
    const kept = (story: StoryFile) => fromCsv(formatCsv(story)).timeZone;
    expect(kept(named('2024-05-03T14:30', 'Europe/Paris'))).toBe('Europe/Paris');
    // Without a time there is nothing that a zone would be needed for.
    expect(formatCsv(named('2024-05-03', 'Europe/Paris'))).not.toContain('Paris');
    // An offset in the dates says it all.
    const shifted = fromCsv('event id,date,title\na,2024-05-03T14:30+02:00,Bridge closed');
    expect(formatCsv(shifted)).toContain(',UTC+2\n');
    expect(kept(shifted)).toBeUndefined();
  });

  test('what is announced, and what is known to come after what', () => {
    const csv = [
      'event id,date,title,outlet,url,standing,after',
      'works,2024-05,Works begin,Herald,https://herald.example/a,,',
      'opening,2024-05,Bridge opens,Herald,https://herald.example/a,announced,works',
      'opening,2024-05,Bridge opens,Post,https://post.example/b,Announced,works',
      'feast,2024-05,A feast,Herald,https://herald.example/a,announced,opening; works',
      'feast,2024-05,A feast,Post,https://post.example/b,,',
    ].join('\n');
    const story = fromCsv(csv);
    expect(story.events.map(({ after }) => after)).toEqual([
      undefined,
      ['works'],
      ['opening', 'works'],
    ]);
    expect(story.events.map(({ accounts }) => accounts.map((one) => one.announced))).toEqual([
      [undefined, undefined],
      [true, true, true],
      [undefined, true, undefined],
    ]);
    expect(fromCsv(formatCsv(story)).events).toEqual(story.events);
    // A slide has a date and its sources, which would say that it happened.
    const slides = formatTimelineJs(story, english, createNotes());
    expect(slides.match(/\(announces it\)/g)).toHaveLength(3);
  });

  test('an order that no story may have is left out, and the rest is kept', () => {
    const csv = [
      'event id,date,title,after',
      'a,2024-05-03,A,b',
      'b,2024-05-03,B,a; nowhere; c',
      'c,2024-05-02,C,',
      'd,2024-05-01,D,c',
    ].join('\n');
    expect(fromCsv(csv).events.map(({ after }) => after)).toEqual([
      undefined,
      ['c'],
      undefined,
      undefined,
    ]);
  });

  test.each([english, french])('that TimelineJS can hold, in $tag', (language) => {
    const events = fc.array(eventOf(sayable), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(storyFrom(events), (story) => {
        const again = fromTimelineJs(formatTimelineJs(story, language, createNotes()));
        expect(inTimeline(again)).toEqual(inTimeline(story));
      }),
    );
  });
});
