import { describe, expect, test } from 'vitest';
import { eventsOf, read } from './testing/readCsv.ts';

describe('day or month first', () => {
  test('is settled by one row of the column for all of them', () => {
    const { events } = eventsOf('title,date\na,03/05/2024\nb,13/05/2024');
    expect(events.map(({ date }) => date?.edtf)).toEqual(['2024-05-03', '2024-05-13']);
  });

  test('is settled by the end too, and for the publication by itself', () => {
    const { events } = eventsOf(
      'title,date,end,url,published\na,03/05/2024,13/05/2024,http://a.example,05/13/2024\nb,2024,,http://b.example,03/05/2024',
    );
    expect(events[0]?.date?.edtf).toBe('2024-05-03/2024-05-13');
    expect(events[1]?.sources[0]?.published?.edtf).toBe('2024-03-05');
  });

  test('is asked for if nothing settles it, with the rows', () => {
    expect(read('title,date\na,03/05/2024\nb,05/05/2024\nc,4/7/24')).toEqual({
      state: 'asks',
      question: {
        about: 'dates',
        column: 'date',
        places: ['row 2 (03/05/2024)', 'row 4 (4/7/24)'],
      },
    });
  });

  test('is asked for if the rows contradict each other', () => {
    expect(read('title,date\na,03/05/2024\nb,13/05/2024\nc,05/13/2024')).toMatchObject({
      state: 'asks',
    });
  });

  test('is what the person says', () => {
    const { events } = eventsOf('title,date\na,03/05/2024', {
      columns: new Map(),
      dates: 'month-first',
    });
    expect(events[0]?.date?.edtf).toBe('2024-03-05');
  });
});
