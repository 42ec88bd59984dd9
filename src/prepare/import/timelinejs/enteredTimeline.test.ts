import { describe, expect, test } from 'vitest';
import type { EnteredEvent } from '../entered.ts';
import { parseDelimited } from '../table/parseDelimited.ts';
import { enteredTimeline } from './enteredTimeline.ts';
import { parseTimelineJson } from './parseTimelineJson.ts';
import { isTimelineTable, parseTimelineTable } from './parseTimelineTable.ts';

const facts = { language: 'en', fileName: 'Bridge' };

function enter(value: unknown) {
  const timeline = parseTimelineJson(JSON.stringify(value));
  if (!timeline.ok) return { faults: timeline.faults };
  const entered = enteredTimeline(timeline.value, facts);
  if (!entered.ok) return { faults: entered.faults };
  return { ...entered.value.timeline, lines: entered.value.notes.lines() };
}

const bridge = { headline: 'Bridge closed', text: '' };

/** The one event of a slide with these fields, and what was not carried. */
function one(fields: Record<string, unknown>, more: Record<string, unknown> = {}) {
  const slide = { start_date: { year: 2024 }, text: bridge, ...fields };
  const read = enter({ events: [slide], ...more });
  if ('faults' in read) throw new Error(read.faults.join('\n'));
  const [event] = read.events;
  if (!event) throw new Error('no event');
  return { event, lines: read.lines };
}

const dateOf = (start_date: unknown, more: Record<string, unknown> = {}) =>
  one({ start_date, ...more }).event.date?.edtf;

const carried = (event: Partial<EnteredEvent>) => ({ event, lines: [] });

describe('start_date', () => {
  test.each([
    [{ year: 2024 }, '2024'],
    [{ year: '2024' }, '2024'],
    [{ year: '2024', month: '5' }, '2024-05'],
    [{ year: 2024, month: 5, day: 3 }, '2024-05-03'],
    [{ year: 2024, month: '', day: '' }, '2024'],
    [{ year: 79 }, '0079'],
    [{ year: 12_000 }, 'Y12000'],
    [{ year: '2012.0', month: ' 3 ' }, '2012-03'],
    [{ year: '2,012', month: 3.0, day: '05' }, '2012-03-05'],
    [{ year: '1 995' }, '1995'],
    [{ year: '-4 540 000 000' }, 'Y-4540000000'],
  ])('year, month, day, hour, minute: %j', (date, edtf) => expect(dateOf(date)).toBe(edtf));

  test.each([
    [{ year: 2024, month: 5, day: 3, hour: 14, minute: 30 }, '2024-05-03T14:30'],
    [{ year: 2024, month: 5, day: 3, hour: 14 }, '2024-05-03T14:00'],
  ])('hour, minute: %j', (date, edtf) => expect(dateOf(date)).toBe(edtf));

  test('second and millisecond are not carried', () => {
    const date = { year: 2024, month: 5, day: 3, hour: 1, minute: 2, second: 3, millisecond: 4 };
    const { event, lines } = one({ start_date: date });
    expect(event.date?.edtf).toBe('2024-05-03T01:02');
    expect(lines).toEqual(['seconds are not carried (events[0])']);
    expect(one({ start_date: { ...date, second: 0, millisecond: 0 } }).lines).toEqual([]);
  });

  test.each([
    [{ year: 2024, month: 5, hour: 14 }, '2024-05', 'a time without its day and hour'],
    [{ year: 2024, month: 5, day: 3, minute: 14 }, '2024-05-03', 'a time without its day and hour'],
    [{ year: -12_000, month: 5 }, 'Y-11999', 'of a year of five digits or more, the rest'],
  ])('what a date does not carry is told: %j', (start_date, edtf, lost) => {
    const { event, lines } = one({ start_date });
    expect(event.date?.edtf).toBe(edtf);
    expect(lines).toEqual([`${lost} is not carried (events[0])`]);
  });

  test('a clock at nought without a day is none', () => {
    expect(one({ start_date: { year: 2024, hour: '0', minute: 0 } }).lines).toEqual([]);
  });

  test('years before Christ are those that TimelineJS shows', () => {
    expect(dateOf({ year: -500 })).toBe('-0499');
    expect(dateOf({ year: '-44', month: 3, day: 15 })).toBe('-0043-03-15');
  });

  test('years go back to the beginning, as years ago', () => {
    expect(
      one({ start_date: { year: -13_800_000_000 } }, { scale: 'cosmological' }).event.date,
    ).toMatchObject({ edtf: 'Y-13800000000' });
    expect(dateOf({ year: '-13,800,000,000' })).toBe('Y-13800000000');
  });

  test('display_date is what the date’s words are, here or at the slide', () => {
    const words = 'on a wet day';
    expect(one({ start_date: { year: 2024, display_date: words } }).event.date?.words).toBe(words);
    expect(one({ display_date: words }).event.date).toMatchObject({ edtf: '2024', words });
  });

  test.each([
    ['about 1990', { year: 1990 }, undefined, '1990~', 'moment'],
    ['spring 1990', { year: 1990, month: 3 }, { year: 1990, month: 5 }, '1990-21', 'moment'],
    ['the 1990s', { year: 1990 }, { year: 1999 }, '199X', 'moment'],
    ['between 1990 and 1992', { year: 1990 }, { year: 1992 }, '1990/1992', 'moment'],
    ['since 1990', { year: 1990 }, undefined, '1990/..', 'span'],
    ['12 March', { year: 1990 }, undefined, '1990', 'moment'],
    ['about 1850', { year: 1990 }, undefined, '1990', 'moment'],
  ])(
    'display_date “%s” goes before the numbers where it says the same days',
    (display_date, start_date, end_date, edtf, extent) => {
      expect(one({ start_date, end_date, display_date }).event.date).toMatchObject({
        edtf,
        extent,
        words: display_date,
      });
    },
  );

  test('format is not carried', () => {
    const { lines } = one({ start_date: { year: 2024, format: 'yyyy' } });
    expect(lines).toEqual(['the format of a date is not carried (events[0])']);
  });

  test('that is missing leaves the event undated', () => {
    expect(one({ start_date: null }).event.date).toBeNull();
    expect(one({ start_date: { year: '' } }).event.date).toBeNull();
  });

  test.each([
    [{ year: 2024, month: 2, day: 30 }, 'day 30 does not exist'],
    [{ year: 2024, month: 13 }, 'month 13 does not exist'],
    [{ year: 2024, month: 5, day: 3, hour: 25 }, 'no clock shows 25:0'],
    [{ year: 'soon' }, 'year “soon” is no whole number'],
    [{ month: 5 }, 'has a month and no year'],
    [{ year: 2024, day: 5 }, 'has a day and no month'],
  ])('%j is refused', (start_date, why) => {
    expect(enter({ events: [{ start_date, text: bridge }] })).toEqual({
      faults: [expect.stringMatching(new RegExp(`^events\\[0\\]: start_date: ${why}`))],
    });
  });
});

describe('end_date', () => {
  test('makes a span', () => {
    const { event } = one({
      start_date: { year: 2024, month: 5, day: 3 },
      end_date: { year: 2024, month: 6 },
    });
    expect(event.date).toMatchObject({ edtf: '2024-05-03/2024-06', extent: 'span' });
  });

  test('of the same day is something that lasted all of it', () => {
    const day = { year: 2024, month: 5, day: 3 };
    expect(one({ start_date: day, end_date: day }).event.date).toMatchObject({
      edtf: '2024-05-03',
      extent: 'span',
    });
  });

  test('before the start is refused, and without a start', () => {
    const end_date = { year: 2023 };
    expect(enter({ events: [{ start_date: { year: 2024 }, end_date, text: bridge }] })).toEqual({
      faults: [expect.stringContaining('events[0]: end_date: the end of the interval is before')],
    });
    expect(enter({ events: [{ end_date, text: bridge }] })).toEqual({
      faults: [expect.stringContaining('has an end_date and no start_date')],
    });
  });
});

describe('text', () => {
  test('headline is the title, without its markup', () => {
    expect(one({ text: { headline: 'Bridge <em>closed</em> &amp; shut' } }).event.title).toBe(
      'Bridge closed & shut',
    );
  });

  test('text becomes words: paragraphs, entities decoded, links kept as addresses', () => {
    const text =
      '<p>It&rsquo;s shut, says <a href="https://harbour.example/a">Harbour&nbsp;FM</a>.</p><p>Nobody was<br>hurt.</p><script>bad()</script>';
    expect(one({ text: { headline: 'A', text } })).toMatchObject(
      carried({
        summary: 'It’s shut, says Harbour FM.',
        paragraphs: ['It’s shut, says Harbour FM.', 'Nobody was', 'hurt.'].map((words) => ({
          words,
          lead: '',
        })),
        asides: ['Harbour FM: https://harbour.example/a'],
      }),
    );
  });

  test('without markup stays as it is', () => {
    expect(one({ text: { headline: 'A', text: 'Two  < three\nlines' } }).event.summary).toBe(
      'Two < three lines',
    );
  });

  test('gives the title where there is no headline', () => {
    const { event, lines } = one({ text: { text: '<p>It was shut.</p>' } });
    expect(event.title).toBe('It was shut.');
    expect(lines).toEqual([
      'an event without a headline has its first words for a title (events[0])',
    ]);
    expect(enter({ events: [{ start_date: { year: 2024 } }] })).toEqual({
      faults: ['events[0]: has no headline and no text; write a headline'],
    });
  });

  test('cites works that are articles', () => {
    const text =
      '<p>Shut.</p><ul><li>Harbour FM: <cite><a href="https://harbour.example/a">Bridge shut</a></cite>, <time datetime="2024-05-03">yesterday</time><blockquote>“Nobody.”</blockquote></li></ul>';
    expect(one({ text: { headline: 'A', text } }).event).toMatchObject({
      sources: [
        {
          outlet: 'Harbour FM',
          headline: 'Bridge shut',
          url: 'https://harbour.example/a',
          published: { edtf: '2024-05-03' },
        },
      ],
      paragraphs: [
        { words: 'Shut.', lead: '' },
        { words: '“Nobody.”', lead: 'Harbour FM: ' },
      ],
    });
  });
});

const notShown = 'media is not shown; its address stands in the timeline’s text (events[0])';

describe('media', () => {
  test('url is kept as words', () => {
    const { event, lines } = one({ media: { url: 'https://pictures.example/bridge.jpg' } });
    expect(event).toMatchObject({ sources: [], asides: ['https://pictures.example/bridge.jpg'] });
    expect(lines).toEqual([notShown]);
  });

  test('credit and link are an article whose text nobody holds', () => {
    const media = { credit: 'Photo: <b>Harbour FM</b>', link: 'https://harbour.example/a' };
    expect(one({ media })).toMatchObject(
      carried({
        sources: [
          {
            place: 'events[0]',
            outlet: null,
            headline: 'Photo: Harbour FM',
            author: null,
            url: 'https://harbour.example/a',
            published: null,
          },
        ],
      }),
    );
  });

  test('title is that article’s headline, and the credit its author', () => {
    const media = { title: 'The bridge', credit: 'Tom Reed', url: 'https://pictures.example/b' };
    expect(one({ media }).event.sources).toMatchObject([
      { headline: 'The bridge', author: 'Tom Reed', url: 'https://pictures.example/b' },
    ]);
  });

  test('title alone is words', () => {
    expect(one({ media: { title: 'The bridge' } })).toMatchObject(
      carried({ sources: [], asides: ['The bridge'] }),
    );
  });

  test('caption and alt are words of the timeline', () => {
    const media = { caption: 'The <i>bridge</i>', alt: 'A bridge with a crack' };
    expect(one({ media })).toMatchObject(
      carried({ asides: ['The bridge', 'A bridge with a crack'] }),
    );
  });

  test('url may be markup to embed, of which the words are kept', () => {
    const { event } = one({ media: { url: '<blockquote>We <b>closed</b> it.</blockquote>' } });
    expect(event.asides).toEqual(['We closed it.']);
  });

  test.each([
    [
      'thumbnail',
      { thumbnail: 'https://p.example/t.jpg' },
      'the thumbnail of media is not carried (events[0])',
    ],
    ['link_target', { link_target: '_blank' }, 'link_target is not carried (events[0])'],
    [
      'a link that is none',
      { link: 'javascript:alert(1)' },
      'a link that is no web address is not carried (events[0])',
    ],
  ])('%s is not carried', (_, media, line) => expect(one({ media }).lines).toEqual([line]));
});

describe('other fields of a slide', () => {
  test('group is a tag', () => {
    expect(one({ group: 'City Hall' })).toMatchObject(carried({ tags: ['City Hall'] }));
  });

  test('unique_id is the event’s id', () => {
    expect(one({ unique_id: 'closure' })).toMatchObject(carried({ id: 'closure' }));
  });

  test.each([
    [
      'background.url',
      { background: { url: 'https://p.example/b.jpg' } },
      'backgrounds are not carried (events[0])',
    ],
    [
      'background.color',
      { background: { color: '#fff' } },
      'backgrounds are not carried (events[0])',
    ],
    [
      'background.alt',
      { background: { alt: 'a wall' } },
      'backgrounds are not carried (events[0])',
    ],
    ['autolink', { autolink: false }, 'autolink is not carried (events[0])'],
    [
      'an unknown field',
      { mood: 'grim' },
      '“mood” is no field of TimelineJS and is not carried (events[0])',
    ],
    [
      'an unknown field of a date',
      { start_date: { year: 2024, era: 'x' } },
      '“era” is no field of TimelineJS and is not carried (events[0])',
    ],
  ])('%s is not carried', (_, fields, line) => expect(one(fields).lines).toEqual([line]));
});

describe('the timeline', () => {
  const events = [{ start_date: { year: 2024 }, text: bridge }];

  test('title is the story’s title and description', () => {
    const title = {
      text: { headline: 'The <b>bridge</b>', text: '<p>How it closed.</p><p>And why.</p>' },
    };
    expect(enter({ title, events })).toMatchObject({
      title: 'The bridge',
      description: 'How it closed.',
      paragraphs: ['How it closed.', 'And why.'],
    });
    expect(enter({ events })).toMatchObject({
      title: 'Bridge',
      description: 'From the timeline Bridge.',
    });
  });

  test('title’s media and dates are of no event', () => {
    const title = {
      text: bridge,
      media: { credit: 'Tom Reed' },
      start_date: { year: 2024 },
      group: 'a',
    };
    expect(enter({ title, events })).toMatchObject({
      paragraphs: ['Tom Reed'],
      lines: [
        'the title’s credit is of no event: it is no article, only words (title)',
        'the title’s start_date is not carried (title)',
        'the title’s group is not carried (title)',
      ],
    });
  });

  test('eras are events of that tag', () => {
    const eras = [
      { start_date: { year: 1990 }, end_date: { year: 1999 }, text: { headline: 'Tolls' } },
    ];
    expect(enter({ events, eras })).toMatchObject({
      events: [
        {},
        {
          place: 'eras[0]',
          title: 'Tolls',
          tags: ['era'],
          date: { edtf: '1990/1999', extent: 'span' },
        },
      ],
    });
  });

  test('scale says how years are counted', () => {
    const old = [{ start_date: { year: -500 }, text: bridge }];
    expect(enter({ events: old, scale: 'cosmological' })).toMatchObject({
      events: [{ date: { edtf: '-0500' } }],
    });
    expect(enter({ events: old, scale: 'human' })).toMatchObject({
      events: [{ date: { edtf: '-0499' } }],
    });
  });

  test.each([
    ['[]', 'events: expected'],
    ['3', 'the file: expected Object, found 3'],
    ['{"events": 3}', 'events: expected Array, found 3'],
    ['{"events": [{"start_date": {"year": []}}]}', 'events.0.start_date.year: expected'],
    ['{"events": []}', 'has no events'],
    ['{"events": [', 'is not JSON: at line 1, column 13, the file ends too early'],
    [
      '{"events": [\n{"text": {},}]}',
      'is not JSON: at line 2, column 12, this comma has nothing after it',
    ],
    ['{"timeline": {"date": [{"startDate": "2012,1"}]}}', 'is JSON of TimelineJS 2'],
  ])('%s is refused', (text, why) => {
    const parsed = parseTimelineJson(text);
    const faults = parsed.ok ? enter(JSON.parse(text)) : parsed;
    expect(faults).toMatchObject({ faults: [expect.stringContaining(why)] });
  });
});

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
    expect(row({ Month: '5', Day: '3', Time: 'noon' })).toEqual({
      faults: ['row 2: time “noon” is no time of day; write such as 14:30 or 2:30 PM'],
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
      { lines: ['“Mood” is no field of TimelineJS and is not carried (row 2)'] },
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
});
