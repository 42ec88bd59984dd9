import { describe, expect, test } from 'vitest';
import { parseDelimited } from '../table/parseDelimited.ts';
import { readWorkbook } from '../table/readWorkbook.ts';
import { workbookOf } from '../table/testing/workbookOf.ts';
import { joinTimeColumn } from './joinTimeColumn.ts';
import { eventsOf, faultsOf } from './testing/readCsv.ts';
import { told } from './testing/told.ts';

describe('a sheet of a stranger', () => {
  test('may say below the names of its columns how they are filled in', () => {
    const csv =
      'Date,Event,Source\n(dd/mm/yyyy),(short),(name)\n03/05/2024,Bridge closed,Harbour FM';
    expect(told(parseDelimited(csv))).toMatchObject({
      events: [['2024-05-03', 'Bridge closed']],
      lines: ['a second row of column names is not carried (row 2)'],
    });
  });

  test('may say so in the names themselves', () => {
    const csv = '"Date\n(approx.)",Title of event (short)\n3 May 2024,Bridge closed';
    expect(told(parseDelimited(csv))).toEqual({
      events: [['2024-05-03', 'Bridge closed']],
      lines: [],
    });
  });

  test('may have year, month and day in columns of their own', () => {
    const csv =
      'Year,Month,Day,Event\n2024,5,3,Bridge closed\n2024,6,,Tolls\n2025,May,4,Open\n1990,,,Built';
    expect(told(parseDelimited(csv))).toEqual({
      events: [
        ['2024-05-03', 'Bridge closed'],
        ['2024-06', 'Tolls'],
        ['2025-05-04', 'Open'],
        ['1990', 'Built'],
      ],
      lines: [],
    });
  });

  test.each([
    [
      'When,What,Source,Link,Source 2,Link 2',
      '2024,Bridge closed,FM,https://fm.example/a,Post,https://post.example/b',
    ],
    [
      'Datum,Was geschah,Quelle 1,Quelle 2,Link 1,Link 2',
      '2024,Bridge closed,FM,Post,https://fm.example/a,https://post.example/b',
    ],
    [
      'date,event,source,url,source,url',
      '2024,Bridge closed,FM,https://fm.example/a,Post,https://post.example/b',
    ],
    [
      'date,event,sources,links',
      '2024,Bridge closed,FM; Post,https://fm.example/a https://post.example/b',
    ],
    [
      'date,event,sources,links',
      '2024,Bridge closed,"FM, Post","https://fm.example/a, https://post.example/b"',
    ],
    [
      'date,event,source,url',
      '2024,Bridge closed,FM,https://fm.example/a\n,,Post,https://post.example/b',
    ],
  ])('may name several sources in a row: %s', (header, row) => {
    const { events } = eventsOf(`${header}\n${row}`);
    expect(events).toHaveLength(1);
    expect(events[0]?.sources.map(({ outlet, url }) => [outlet, url])).toEqual([
      ['FM', 'https://fm.example/a'],
      ['Post', 'https://post.example/b'],
    ]);
  });

  test('may have addresses alone as its sources', () => {
    const csv =
      'date,event,source (1),source (2)\n2024,Bridge closed,https://fm.example/a,https://post.example/b';
    expect(eventsOf(csv).events[0]?.sources).toMatchObject([
      { outlet: null, url: 'https://fm.example/a' },
      { outlet: null, url: 'https://post.example/b' },
    ]);
  });

  test('whose outlets are not as many as the addresses of their cell keeps the addresses', () => {
    const { events, lines } = eventsOf(
      'date,event,source,url\n2024,Bridge closed,FM; Post,https://a.example/a https://b.example/b https://c.example/c',
    );
    expect(events[0]?.sources.map(({ outlet }) => outlet)).toEqual([null, null, null]);
    expect(lines).toContain(
      'outlets of several addresses are not carried, as there are not as many (row 2)',
    );
  });

  test('with another order of day and month than was said is told so', () => {
    const csv = 'date,event\n3/21/2024,Bridge closed';
    expect(faultsOf(csv, { columns: new Map(), dates: 'day-first' })).toEqual([
      'row 2: date: “3/21/2024” cannot be read day-first, as month 21 does not exist; say --dates month-first',
    ]);
  });

  test('may date by a column of years alone', () => {
    expect(
      told(parseDelimited('Year,Event\n1842,Mill opens\nabout 1903,Mill burns')),
    ).toMatchObject({
      events: [
        ['1842', 'Mill opens'],
        ['1903~', 'Mill burns'],
      ],
    });
  });

  test('may have such columns beside one of the whole date, which says more', () => {
    const csv = 'Year,Month,Date,Event\n2024,5,3 May 2024,Bridge closed';
    expect(told(parseDelimited(csv))).toMatchObject({ events: [['2024-05-03', 'Bridge closed']] });
  });

  test('may name a zone after a time of day', () => {
    const csv = 'Date,Time,Event\n2031-05-03,2:33 PM EDT,Call made\n2031-05-03,15:05 (MESZ),Police';
    expect(told(parseDelimited(csv))).toMatchObject({
      events: [
        ['2031-05-03T14:33-04:00', 'Call made'],
        ['2031-05-03T15:05+02:00', 'Police'],
      ],
    });
  });

  test('may have the time of the end in a column of its own', () => {
    const csv =
      'Date,Start time,End,End time,Event\n3 May 2031,14:00,,16:30,Talk\n3 May 2031,22:00,4 May 2031,2 am,Ball\n4 May 2031,9:00,,late,Fair';
    expect(told(parseDelimited(csv))).toMatchObject({
      events: [
        ['2031-05-03T14:00/2031-05-03T16:30', 'Talk'],
        ['2031-05-03T22:00/2031-05-04T02:00', 'Ball'],
        ['2031-05-04T09:00', 'Fair'],
      ],
    });
  });

  test('may not have a dash as a title', () => {
    expect(told(parseDelimited('Date,Title\n3 May 2031,—'))).toMatchObject({
      faults: ['row 2: has no title; write one, or repeat that of the event it belongs to'],
    });
  });

  test('may have the time of day in a column of its own', () => {
    const csv =
      'Date,Time,Event\n03/05/2024,14:30,Bridge closed\n4 May 2024,9 am,Open\n5 May 2024,,Shut\n6 May 2024,0.75,Tolls\nMay 2024,12:00,Paint\n7 May 2024,evening,Party';
    expect(told(parseDelimited(csv))).toEqual({
      events: [
        ['2024-05-03T14:30', 'Bridge closed'],
        ['2024-05-04T09:00', 'Open'],
        ['2024-05-05', 'Shut'],
        ['2024-05-06T18:00', 'Tolls'],
        ['2024-05', 'Paint'],
        ['2024-05-07', 'Party'],
      ],
      lines: ['“Time” is not carried (2 times, first row 6, row 7)'],
    });
  });

  test('may have it beside dates whose month comes first', () => {
    const rows = ['Date,Time,Event', '05/13/2024,14:30,Bridge closed', '05/03/2024,9:00,Open'];
    const table = parseDelimited(rows.join('\n'));
    const joined = table.ok ? joinTimeColumn(table.value).rows : [];
    expect(joined.slice(1).map(([date]) => date)).toEqual(['05/13/2024 14:30', '05/03/2024 9:00']);
  });

  test('may have empty columns, groups above the names, dates over several rows and as numbers', async () => {
    const rows = [
      ['', 'The event', '', 'Where it was reported', ''],
      ['', 'Date', 'Title', 'Outlet', 'Link'],
      ['', '', '', '', ''],
      ['', 45415, 'Bridge closed', 'Harbour FM', 'https://harbour.example/a'],
      ['', '', 'Cones put up', '', ''],
      ['', 45420, 'Bridge opened', '', ''],
    ];
    const merged = ['B1:C1', 'D1:E1', 'B4:B5'];
    const table = await readWorkbook(workbookOf([{ name: 'Chronology', rows, merged }]));
    expect(told(table)).toMatchObject({
      events: [
        ['2024-05-03', 'Bridge closed'],
        ['2024-05-03', 'Cones put up'],
        ['2024-05-08', 'Bridge opened'],
      ],
    });
  });

  test('may have cells with the markup of a page', () => {
    const csv =
      'date,title,summary\n2024-05-03,<b>Bridge</b> closed,"<p>Shut &amp; <a href=""https://x.example"">barred</a>.</p><p>Until May.</p>"\n2024-05-04,3 < 4 lanes,';
    expect(told(parseDelimited(csv))).toEqual({
      events: [
        ['2024-05-03', 'Bridge closed'],
        ['2024-05-04', '3 < 4 lanes'],
      ],
      lines: [
        'title: the markup of a page is left out (row 2)',
        'summary: the markup of a page is left out (row 2)',
        'summary: the addresses of links within are not carried (row 2)',
      ],
    });
  });

  test('is refused for a wrong time, not for a missing date', () => {
    const csv = 'date,title\n13/05/2024 13:00 PM,A\n2024-05-03 24:30,B\n2024-05-03 14:30 IST,C';
    expect(told(parseDelimited(csv))).toMatchObject({
      faults: [
        'row 2: date: “13/05/2024 13:00 PM” has a time that no clock shows; write one from 00:00 to 23:59, such as 2024-05-03 14:30',
        'row 3: date: “2024-05-03 24:30” has a time that no clock shows; write one from 00:00 to 23:59, such as 2024-05-03 14:30',
        'row 4: date: “2024-05-03 14:30 IST” has “IST” after its time; write the offset instead, such as +01:00, or leave it out',
      ],
    });
  });

  test('is asked for the year of a season that stands alone, and loses no event', () => {
    expect(told(parseDelimited('date,title\n2024,Built\nearly spring,'))).toMatchObject({
      state: 'refused',
      faults: [
        expect.stringContaining('row 3: has no title'),
        expect.stringContaining('row 3: date: “early spring” names no year'),
      ],
    });
  });
});
