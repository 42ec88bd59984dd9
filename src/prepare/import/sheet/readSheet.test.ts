import { describe, expect, test } from 'vitest';
import { eventsOf, faultsOf } from './testing/readCsv.ts';

const all = 'date,end,title,summary,importance,people,tags,outlet,headline,url,published,excerpt';

describe('a row of a sheet', () => {
  test('is an event with everything that its columns give', () => {
    const { events } = eventsOf(
      `${all}\n3 May 2024,5 May 2024,Bridge closed,"The bridge closed.",1,"Helen Ashworth (mayor), Tom Reed","bridge, City Hall",Harbour FM,Bridge shut,https://harbour.example/a,2024-05-03,“Nobody was hurt.”`,
    );
    expect(events).toEqual([
      {
        place: 'row 2',
        id: null,
        title: 'Bridge closed',
        summary: 'The bridge closed.',
        date: { edtf: '2024-05-03/2024-05-05', extent: 'span', words: '3 May 2024 – 5 May 2024' },
        importance: 1,
        people: [
          { name: 'Helen Ashworth', role: 'mayor' },
          { name: 'Tom Reed', role: null },
        ],
        tags: ['bridge', 'City Hall'],
        sources: [
          {
            place: 'row 2',
            outlet: 'Harbour FM',
            headline: 'Bridge shut',
            author: null,
            url: 'https://harbour.example/a',
            published: { edtf: '2024-05-03', extent: 'moment', words: '2024-05-03' },
          },
        ],
        paragraphs: [{ words: '“Nobody was hurt.”', lead: 'Harbour FM: ' }],
        asides: ['The bridge closed.', 'https://harbour.example/a'],
      },
    ]);
  });

  test('is a source of the event above when title and date are the same, however written', () => {
    const { events } = eventsOf(
      'Title,Date,Outlet\nBridge closed,3 May 2024,A\nBridge closed,2024-05-03,B\nBridge closed,4 May 2024,C',
    );
    expect(events.map(({ sources }) => sources.map(({ outlet }) => outlet))).toEqual([
      ['A', 'B'],
      ['C'],
    ]);
  });

  test('whose time zone a story cannot have is told', () => {
    const { lines } = eventsOf(
      'title,date,time zone\na,2024,Europe/Paris\nb,2024,Asia/Tokyo\nc,2024,EST5\nd,2024,UTC−4',
    );
    expect(lines).toEqual([
      'time zone “Asia/Tokyo” is not carried: a story has one, that of the first row with a zone (row 3)',
      'time zone “EST5” is not carried: write an IANA name such as Europe/London (row 4)',
    ]);
  });

  test('that contradicts the event’s first row is told', () => {
    const { events, lines } = eventsOf(
      'title,date,summary\nBridge closed,2024,It closed.\nBridge closed,2024,It was shut.',
    );
    expect(events[0]?.summary).toBe('It closed.');
    expect(lines).toEqual(['a second summary of an event is not carried (row 3)']);
  });

  test('of the same id is told where it gives another title or date; the first counts', () => {
    const { events, lines } = eventsOf(
      'event id,date,title\na,,Bridge closed\na,2024,Bridge closed\na,2025,Bridge opened',
    );
    expect(events).toMatchObject([{ title: 'Bridge closed', date: { edtf: '2024' } }]);
    expect(lines).toEqual([
      'a second title of an event is not carried (row 4)',
      'a second date of an event is not carried (row 4)',
    ]);
  });

  test.each([
    'n/a',
    'N.A.',
    'tbc',
    '–',
    '?',
    'unknown',
    'k. A.',
    'unbekannt',
    'inconnu',
    's.d.',
    'TBA',
  ])('with “%s” as its date has none, which is reported', (words) => {
    const { events, lines } = eventsOf(`title,date\nBridge closed,${words}`);
    expect(events).toMatchObject([{ title: 'Bridge closed', date: null }]);
    expect(lines).toContain(`date: “${words}” was read as “no date” (row 2)`);
  });

  test('that is a heading among rows is reported, and is not an event', () => {
    const { events, lines } = eventsOf('date,title\nPhase one,\n2024,Bridge closed');
    expect(events).toHaveLength(1);
    expect(lines).toEqual([
      'a row of nothing but words, such as a heading or a note, is not carried (row 2)',
    ]);
  });

  test('has no title from words that group its columns', () => {
    const { heading } = eventsOf('When,,What\ndate,end,title\n2024,2025,Bridge closed');
    expect(heading).toBeUndefined();
  });

  test('has lists divided by semicolons, bars, lines or commas', () => {
    const { events } = eventsOf(
      'title;date;tags;people\na;2024;roof | damp;Nora Quill|Tom Sedge (baker, retired)\nb;2024;roof, damp;',
    );
    expect(events.map(({ tags }) => tags)).toEqual([
      ['roof', 'damp'],
      ['roof', 'damp'],
    ]);
    expect(events[0]?.people.map(({ name }) => name)).toEqual(['Nora Quill', 'Tom Sedge']);
  });

  test('without cells is skipped, and its number still counts', () => {
    expect(faultsOf('title,date\n,\n\nBridge closed,soon')).toEqual([
      expect.stringMatching(/^row 4: date: “soon” cannot be read as a date; write it like/),
    ]);
  });
});

describe('what is wrong with a row is a line with its place', () => {
  test.each([
    ['title,date\n,2024', 'row 2: has no title'],
    ['title,date,end\na,2024-05-03,2024-05-01', 'row 2: date “2024-05-03” and end “2024-05-01”'],
    ['title,date,end\na,,2024-05-01', 'row 2: has an end and no date'],
    ['title,date\na,202405', 'row 2: date: “202405” is a number without a separator'],
    ['title,date\na,2024-W60', 'row 2: date: “2024-W60” cannot be read as a date'],
    ['title,date\na,2024-02-30', 'row 2: date: “2024-02-30”: day 30 does not exist'],
    ['title,date,importance\na,2024,7', 'row 2: importance “7” is not valid'],
    ['title,date,url\na,2024,see below', 'row 2: url “see below” is not a web address'],
    [
      `title,date,summary\na,2024,${'y'.repeat(1_000_000)}`,
      'row 2: column C has 1,000,000 characters, more than the 32,767 of a cell; shorten it',
    ],
    [`title,date\na,${'3-'.repeat(10_000)}`, 'row 2: date: “3-3-3-'],
    [`title,date,importance\na,2024,${'9'.repeat(10_000)}`, 'row 2: importance “9999'],
    ['title,date,published\na,2024,2024', 'row 2: has a date of publication and no outlet'],
  ])('$1', (csv, fault) => expect(faultsOf(csv)).toEqual([expect.stringContaining(fault)]));

  test('a long value is reported by its beginning', () => {
    const long = faultsOf(`title,date,importance\na,${'3-'.repeat(10_000)},${'9'.repeat(10_000)}`);
    expect(Math.max(...long.map((fault) => fault.length))).toBeLessThan(200);
  });

  test('what is beyond the named columns is reported', () => {
    const { notes } = eventsOf('title,date\na,2024,x\nb,2024,,\nc,2024,,y');
    expect(notes.lines()).toEqual([
      'what stands beyond the named columns is not carried (2 times, first row 2, row 4)',
    ]);
  });

  test('all of them are reported', () => {
    expect(faultsOf('title,date\n,x\na,y')).toHaveLength(3);
  });
});
