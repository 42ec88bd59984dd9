import { expect, test } from 'vitest';
import { saidOf } from './testing/saidOf.ts';

const date = ['events', 0, 'date'] as const;

test.each<[string, readonly PropertyKey[], unknown, string]>([
  [
    'no date',
    ['events', 0, 'date'],
    null,
    'expected an object, found null; write the date, or move an event without one to "undated"',
  ],
  ...['unknown', 'null', 'n/a', '?'].map((edtf): [string, (string | number)[], unknown, string] => [
    'a word for no date',
    ['events', 0, 'date', 'edtf'],
    edtf,
    `“${edtf}” is not a date; write the date, or move an event without one to "undated"`,
  ]),
  ...(
    [
      ['2025-06-06 18:12', '2025-06-06T18:12', 'EDTF has no spaces'],
      ['6 June 2025 18:12', '2025-06-06T18:12', 'EDTF has no spaces'],
      ['2025-06-06..2025-06-09', '2025-06-06/2025-06-09', 'an interval is written with “/”'],
      ['06.06.2025', '2025-06-06', 'write year, month, day with hyphens'],
      ['20250606T1812', '2025-06-06T18:12', 'a year of more than four digits starts with Y'],
      ['20250606', '2025-06-06', 'EDTF has hyphens'],
      ['2025-06-06T06h12', '2025-06-06T06:12', '“06h12” is not a time of day'],
      [
        '2025-06-06T18:12-18:30',
        '2025-06-06T18:12/2025-06-06T18:30',
        'the zone -18:30 does not exist',
      ],
      ['2025?~', '2025%', 'both uncertain and approximate is written %'],
      ['٢٠٢٥-٠٦', '2025-06', '“٢٠٢٥-٠٦” is not an EDTF date'],
      ['2025-06/now', '2025-06/..', 'the end of the interval: “now” is not an EDTF date'],
      ['2025-06-06T18:12+0200', '2025-06-06T18:12+02:00', 'the zone “+0200” is not EDTF'],
      ['2025-06-06T18:12+5:45', '2025-06-06T18:12+05:45', 'the zone “+5:45” is not EDTF'],
      ['2025-06-06T18:12 -4', '2025-06-06T18:12-04:00', 'the zone “ -4” is not EDTF'],
      ['2025-06-30T24:00', '2025-07-01T00:00', 'hour 24 does not exist'],
      ['2024-02-28T24:15+02:00', '2024-02-29T00:15+02:00', 'hour 24 does not exist'],
      ['2025-06-06T18:12:30.5', '2025-06-06T18:12:30', 'EDTF has no parts of a second'],
      ['2025-06-06T18:12 CEST', '2025-06-06T18:12+02:00', 'the zone “ CEST” is not EDTF'],
      [
        '2025-06-06T18:12 IST',
        undefined,
        'the zone “ IST” is not EDTF; write Z, or a shift such as -04 or +05:30',
      ],
      [
        '5/6/2025',
        undefined,
        '"5/6/2025" may be either of two days; write "2025-06-05" or "2025-05-06"',
      ],
      // Swapped as written: “-04” is a zone as good as “-04:00”.
      [
        '2025-06-06T18:30-04/2025-06-06T18:12-04',
        undefined,
        'the end of the interval is before its start; write 2025-06-06T18:12-04/2025-06-06T18:30-04',
      ],
    ] as const
  ).map(
    ([text, meant, wrong]) =>
      [
        `the date ${text}`,
        [...date, 'edtf'],
        text,
        meant === undefined ? wrong : `${wrong}; write "${meant}"`,
      ] as [string, (string | number)[], string, string],
  ),
  ...[null, 'unknown', '??', ''].map((nothing): [string, (string | number)[], unknown, string] => [
    `${JSON.stringify(nothing)} for a day of publication`,
    ['articles', 0, 'datePublished', 'edtf'],
    nothing,
    '; if nobody knows the day, write what bounds it: "2023-05-15/.." is that day or later, "../2023-05-15" that day or earlier',
  ]),
  [
    'null for a publication',
    ['articles', 0, 'datePublished'],
    null,
    'with "edtf", "extent", "basis", "explanation", "evidence", "earliest", "latest"; if nobody knows the day, write what bounds it: "2023-05-15/.." is that day or later, "../2023-05-15" that day or earlier',
  ],
  [
    'a zone misspelt',
    ['timeZone'],
    'Europe/Pariss',
    '"Europe/Pariss" is not a time zone; write "Europe/Paris", or another IANA name',
  ],
  [
    'a zone by its place',
    ['timeZone'],
    'New York',
    '"New York" is not a time zone; write "America/New_York", or another IANA name',
  ],
  [
    'an empty zone',
    ['timeZone'],
    '',
    'is empty; write the IANA name of the place whose clocks the page shows, such as "Europe/Paris", or leave the field out',
  ],
  [
    'a shift for a zone',
    ['timeZone'],
    'UTC+2',
    '"UTC+2" is an offset, which daylight saving changes; write the IANA name of the place, such as Europe/Paris',
  ],
])('of a date or zone that is none, what is probably meant is told: %s', (_, path, to, message) => {
  expect(saidOf(path, to)).toEqual([expect.stringContaining(message)]);
});
