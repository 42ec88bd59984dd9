import { describe, expect, test } from 'vitest';
import { parseTimelineJson } from './parseTimelineJson.ts';
import { bridge, enter } from './testing/enterTimeline.ts';

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

  test('title’s media and dates belong to no event', () => {
    const title = {
      text: bridge,
      media: { credit: 'Tom Reed' },
      start_date: { year: 2024 },
      group: 'a',
    };
    expect(enter({ title, events })).toMatchObject({
      paragraphs: ['Tom Reed'],
      lines: [
        'the title’s credit belongs to no event: it becomes words, not an article (title)',
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
    ['[]', 'is a list; write an object with “events”'],
    ['3', 'is 3; write an object with “events”'],
    ['{"events": 3}', 'events: is 3; write [{"start_date"'],
    [
      '{"events": [{"start_date": {"year": []}}]}',
      'events[0].start_date.year: is a list; write words or a number',
    ],
    ['{"events": []}', 'has no events'],
    ['{"slides": []}', 'has no “events”; write "events": [{"start_date"'],
    ['{"events": {"0": {}}}', 'events: is an object; write [{"start_date"'],
    [
      '{"events": [null]}',
      'events[0]: is null; write {"start_date": …, "text": …}, or take it out',
    ],
    [
      '{"events": [{"text": "Bridge closed"}]}',
      'events[0].text: is a text; write {"headline": "…"',
    ],
    ['{"events": [{"media": "a.jpg"}]}', 'events[0].media: is a text; write {"url": "…"}'],
    ['{"events": [{"media": [{"url": "a.jpg"}]}]}', 'events[0].media: is a list; write {"url"'],
    ['{"events": [{"start_date": "2024-05-03"}]}', 'start_date: is a text; write {"year": 2024'],
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
