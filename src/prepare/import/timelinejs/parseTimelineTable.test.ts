import { describe, expect, test } from 'vitest';
import { parseDelimited } from '../table/parseDelimited.ts';
import { enteredTimeline } from './enteredTimeline.ts';
import { isTimelineTable, parseTimelineTable } from './parseTimelineTable.ts';
import { facts } from './testing/enterTimeline.ts';

const quoted = (values: string[]) =>
  values.map((value) => `"${value.replaceAll('"', '""')}"`).join();

/** A sheet of one row, by its columns. */
function row(cells: Record<string, string>) {
  const all = { Year: '2024', Headline: 'Bridge closed', ...cells };
  return sheet(`${quoted(Object.keys(all))}\n${quoted(Object.values(all))}`);
}

function sheet(csv: string) {
  const table = parseDelimited(csv);
  if (!table.ok) throw new Error(table.faults.join());
  expect(isTimelineTable(table.value)).toBe(true);
  const timeline = parseTimelineTable(table.value);
  if (!timeline.ok) return { faults: timeline.faults };
  const entered = enteredTimeline(timeline.value, facts);
  if (!entered.ok) return { faults: entered.faults };
  return { ...entered.value.timeline, lines: entered.value.notes.lines() };
}

const eventOfRow = (cells: Record<string, string>) => {
  const read = row(cells);
  return 'faults' in read ? read : { ...read.events[0], lines: read.lines };
};

describe('TimelineJS’s sheet', () => {
  test.each([
    [{ Month: '5' }, '2024-05'],
    [{ Month: '5', Day: '3' }, '2024-05-03'],
    [{ Year: '-500' }, '-0499'],
    [{ 'End Year': '2025' }, '2024/2025'],
    [{ 'End Year': '2024', 'End Month': '6' }, '2024/2024-06'],
    [{ Month: '5', 'End Year': '2024', 'End Month': '6', 'End Day': '7' }, '2024-05/2024-06-07'],
  ])('Year, Month, Day, Time and those of the end: %j', (cells, edtf) => {
    expect(eventOfRow(cells)).toMatchObject({ place: 'row 2', date: { edtf }, lines: [] });
  });

  test.each([['14:30'], ['2:30 PM'], ['2:30:00 PM']])('Time: %s', (Time) => {
    expect(eventOfRow({ Month: '5', Day: '3', Time })).toMatchObject({
      date: { edtf: '2024-05-03T14:30' },
    });
  });

  test('End Time is the time of the end', () => {
    const cells = {
      Month: '5',
      Day: '3',
      Time: '14:30',
      'End Year': '2024',
      'End Month': '5',
      'End Day': '3',
    };
    expect(eventOfRow({ ...cells, 'End Time': '16:00' })).toMatchObject({
      date: { edtf: '2024-05-03T14:30/2024-05-03T16:00' },
    });
  });

  test('Time that is none is refused', () => {
    expect(row({ Month: '5', Day: '3', Time: 'teatime' })).toEqual({
      faults: ['row 2: time “teatime” is not a time of day; write it like 14:30 or 2:30 PM'],
    });
  });

  test.each([
    [
      'Display Date',
      { 'Display Date': 'a wet day' },
      { date: { edtf: '2024', words: 'a wet day' } },
    ],
    ['Headline', { Headline: 'Bridge <b>open</b>' }, { title: 'Bridge open' }],
    ['Text', { Text: 'It was shut.' }, { summary: 'It was shut.' }],
    ['Media', { Media: 'https://p.example/a' }, { asides: ['https://p.example/a'] }],
    ['Media Credit', { 'Media Credit': 'Tom Reed' }, { sources: [{ headline: 'Tom Reed' }] }],
    ['Media Caption', { 'Media Caption': 'The bridge' }, { asides: ['The bridge'] }],
    ['Alt Text', { 'Alt Text': 'A bridge' }, { asides: ['A bridge'] }],
    [
      'Link',
      { Link: 'https://harbour.example/a' },
      { sources: [{ url: 'https://harbour.example/a' }] },
    ],
    ['Group', { Group: 'City Hall' }, { tags: ['City Hall'] }],
    ['Tag', { Tag: 'City Hall' }, { tags: ['City Hall'] }],
    ['Type', { Type: 'Era', 'End Year': '2025' }, { tags: ['era'] }],
    [
      'Media Thumbnail',
      { 'Media Thumbnail': 'https://p.example/t' },
      { lines: ['the thumbnail of media is not carried (row 2)'] },
    ],
    ['Background', { Background: '#eee' }, { lines: ['backgrounds are not carried (row 2)'] }],
    [
      'Background',
      { Background: 'https://p.example/b' },
      { lines: ['backgrounds are not carried (row 2)'] },
    ],
    [
      'another column',
      { Mood: 'grim' },
      { lines: ['“Mood” is not a field of TimelineJS and is not carried (row 2)'] },
    ],
  ])('%s', (_, cells, expected) => expect(eventOfRow(cells)).toMatchObject(expected));

  test('a row of the type title is the story’s title', () => {
    const read = sheet(
      'Year,Headline,Text,Type\n,The bridge,How it closed.,title\n2024,Bridge closed,,',
    );
    expect(read).toMatchObject({
      title: 'The bridge',
      description: 'How it closed.',
      events: [{ title: 'Bridge closed' }],
    });
  });

  test.each([
    ['video', '“video” is no type of TimelineJS: the row is an event (row 2)'],
    ['', undefined],
  ])('of a type that is not known: %j', (type, line) => {
    expect(row({ Type: type })).toMatchObject({ lines: line === undefined ? [] : [line] });
  });
});
