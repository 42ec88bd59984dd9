import { describe, expect, test } from 'vitest';
import { eventsOf, faultsOf, read } from './testing/readCsv.ts';

describe('columns', () => {
  test.each([
    ['DATE;Event title', 'date', 'title'],
    ['Datum;Überschrift', 'date', 'title'],
    ['date de début;Événement', 'date', 'title'],
    ['Fecha;Título', 'date', 'title'],
    [' start-date ;What happened?', 'date', 'title'],
  ])('are known by other names: %s', (header) => {
    const { events } = eventsOf(`${header}\n2024;Bridge closed`);
    expect(events).toMatchObject([{ title: 'Bridge closed', date: { edtf: '2024' } }]);
  });

  test('are what the person says, whatever their names suggest', () => {
    const { events } = eventsOf('title,date,Kurz\nlong,2024,Bridge closed', {
      columns: new Map([['title', 'kurz']]),
    });
    expect(events[0]?.title).toBe('Bridge closed');
  });

  test('that are needed and missing are asked for, with the existing names', () => {
    expect(read('Wann genau,title,x\n2024,Bridge closed,')).toEqual({
      state: 'asks',
      question: { about: 'column', column: 'date', headers: ['Wann genau', 'title', 'x'] },
    });
  });

  test('that mean nothing here are reported, with how often and where', () => {
    const { lines } = eventsOf('title,date,Mood,\na,2024,good,\nb,2024,,x\nc,2024,bad,');
    expect(lines).toEqual([
      '“Mood” is not carried (2 times, first row 2, row 4)',
      'column D is not carried (row 3)',
    ]);
  });

  test('with the name or meaning of another are reported', () => {
    const { lines } = eventsOf('date,title,date,x,x,Wann\n2024,a,2023,1,2,2022');
    expect(lines).toEqual([
      '“date” in column C is not carried, as column A is the date (row 2)',
      '“x” in column D is not carried (row 2)',
      '“x” in column E is not carried (row 2)',
      '“Wann” is not carried, as column A is the date (row 2)',
    ]);
  });

  test('may stand below a title', () => {
    const { heading, events } = eventsOf('The bridge,,\n,,\ntitle,date,url\na,2024,');
    expect({ heading, places: events.map(({ place }) => place) }).toEqual({
      heading: 'The bridge',
      places: ['row 4'],
    });
  });

  test('without names are refused, with the names to write', () => {
    expect(faultsOf('2024-05-03,Bridge closed\n2024-05-04,Bridge opened')).toEqual([
      'has no row of column names; begin it with one such as: date, title, summary, outlet, url (--help names all)',
    ]);
    expect(faultsOf(',\n,')).toEqual([expect.stringContaining('has no cells')]);
    expect(faultsOf('title,date')).toEqual([expect.stringContaining('and nothing else')]);
  });
});
