import { describe, expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { readStory } from '../../story/file/readOutline.ts';
import type { StoryFile } from '../../story/file/schema.ts';
import { millStreet as file } from '../../story/file/testing/millStreet.ts';
import { boundsOf, formatBounds } from '../../time/edtf/bounds.ts';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import { prepareTimeline } from './index/prepareTimeline.ts';
import { storyInput } from './storyInput.ts';
import { day } from './testing/inventStory.ts';

const inputOf = (of: StoryFile) =>
  storyInput(readStory(of), { language: english, rowName: (id) => `The ${id}` });

/** Mill Street with the dates of its first events changed. */
function withDates(
  ...dates: [edtf: string, extent?: 'moment' | 'span', basis?: 'stated' | 'bounded'][]
) {
  const events = file.events.map((event, n) => {
    const [edtf, extent = 'moment', basis = 'stated'] = dates[n] ?? [event.date.edtf];
    const read = parseEdtf(edtf);
    if (!read.ok) throw new Error(read.message);
    return {
      ...event,
      date: { ...event.date, edtf, extent, basis, ...formatBounds(boundsOf(read.date)) },
    };
  });
  return { ...file, events };
}

const firstOf = (...date: Parameters<typeof withDates>) => {
  const [{ id } = { id: '' }] = file.events;
  const found = inputOf(withDates(...date)).events.find((event) => event.id === id);
  if (!found) throw new Error('the first event is gone');
  return found;
};

describe('events', () => {
  test('keep the order that the story lists them in', () => {
    const dates: Parameters<typeof withDates> = [
      ['2006'],
      ['/2006', 'span'],
      ['2006/'],
      ['1998~'],
      ['2006/2023-09-15'],
      ['/2017'],
      ['2023-09-09'],
      ['2023-09-09/2023-09-15'],
      ['2023-09-09/2023-12-08'],
      ['2023-09-09'],
    ];
    const model = readStory(withDates(...dates));
    const index = prepareTimeline(storyInput(model, { language: english, rowName: String }));
    expect(index.known.map(({ event: { id } }) => id)).toEqual(model.dated.map(({ id }) => id));
  });

  test('have days as half-open stretches', () => {
    expect(firstOf(['2023-09-09']).bounds).toEqual({ from: day(2023, 9, 9), to: day(2023, 9, 10) });
    expect(firstOf(['1998']).bounds).toEqual({ from: day(1998), to: day(1999) });
  });

  test('leave open what the date leaves open', () => {
    const before = firstOf(['/2006']);
    expect(before.bounds).toEqual({ from: null, to: day(2007) });
    expect([before.beganBy, before.endedFrom]).toEqual([null, day(2006)]);
    const since = firstOf(['2006/']);
    expect(since.bounds).toEqual({ from: day(2006), to: null });
    expect([since.beganBy, since.endedFrom]).toEqual([day(2007), null]);
  });

  test('fade where a date is approximate or doubted', () => {
    expect(firstOf(['1998~'])).toMatchObject({ approximateStart: true, approximateEnd: true });
    expect(firstOf(['1998?/2003'])).toMatchObject({
      approximateStart: true,
      approximateEnd: false,
    });
  });

  test('say their year unless most of the story is in it', () => {
    expect(firstOf(['2023-09-09'])).toMatchObject({
      dateLabel: 'Sat 9 Sep',
      fullDateLabel: 'Sat 9 Sep 2023',
    });
    expect(firstOf(['1998-09-09']).dateLabel).toBe('Wed 9 Sep 1998');
  });
});

describe('a span', () => {
  test('between two dates certainly lasted from the one to the other', () => {
    expect(firstOf(['2003/2006-05', 'span']).core).toEqual({ from: day(2004), to: day(2006, 5) });
    expect(firstOf(['2023-09-08/2023-09-15', 'span']).core).toEqual({
      from: day(2023, 9, 8),
      to: day(2023, 9, 16),
    });
  });

  test('of one date filled it', () => {
    expect(firstOf(['2016', 'span']).core).toEqual({ from: day(2016), to: day(2017) });
  });

  test('that is only bounded, or a moment, certainly filled nothing', () => {
    expect(firstOf(['2003/2006', 'span', 'bounded']).core).toBeNull();
    expect(firstOf(['2003/2006', 'moment']).core).toBeNull();
  });
});

describe('rows', () => {
  test('stand by outlet, the outlets by their first publication', () => {
    const { rows } = inputOf(file);
    expect(rows.map(({ rowId }) => rowId)).toEqual([
      'harbour-fm',
      'not-stated',
      'evening-post',
      'courier-reopening',
      'courier-december',
    ]);
    expect(rows.map(({ group }) => group)).toEqual([
      'outlet harbour-fm',
      'article not-stated',
      'outlet evening-post',
      'outlet the-courier',
      'outlet the-courier',
    ]);
  });

  test('say what the story says of an event and an article', () => {
    const { stateOf } = inputOf(file);
    expect(stateOf('video', 'harbour-fm')).toBe('reports');
    expect(stateOf('bridge-reopens', 'harbour-fm')).toBe('published-before');
    expect(stateOf('no-such-event', 'harbour-fm')).toBe('cannot-be-said');
  });
});
