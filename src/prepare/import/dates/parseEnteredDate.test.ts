import { describe, expect, test } from 'vitest';
import type { DayOrder } from './dateParts.ts';
import { parseEnteredDate } from './parseEnteredDate.ts';

function read(text: string, order?: DayOrder): string {
  const parsed = parseEnteredDate(text, order);
  if (!parsed.ok) return parsed.message;
  return parsed.date.extent === 'span' ? `${parsed.date.edtf} span` : parsed.date.edtf;
}

describe('a date as people write it', () => {
  test.each([
    ['2024-05-03', '2024-05-03'],
    ['2024-05', '2024-05'],
    ['2024', '2024'],
    ['2024/05/03', '2024-05-03'],
    ['3 May 2024', '2024-05-03'],
    ['3rd of May, 2024', '2024-05-03'],
    ['Friday, 3 May 2024', '2024-05-03'],
    ['Fri 3 May 2024', '2024-05-03'],
    ['May 3, 2024', '2024-05-03'],
    ['May 3rd 2024', '2024-05-03'],
    ['2024 May 3', '2024-05-03'],
    ['3-May-2024', '2024-05-03'],
    ['3-May-24', '2024-05-03'],
    ['3 May 68', '2068-05-03'],
    ['Sept. 2024', '2024-09'],
    ['May 2024', '2024-05'],
    ['05/2024', '2024-05'],
    ['3.5.2024', '2024-05-03'],
    ['03.05.24', '2024-05-03'],
    ['3. Mai 2024', '2024-05-03'],
    ['Freitag, den 3. März 2024', '2024-03-03'],
    ['1er février 2024', '2024-02-01'],
    ['le 3 août 2024', '2024-08-03'],
    ['3 de mayo de 2024', '2024-05-03'],
    ['mar. 3 juin 2024', '2024-06-03'],
    ['mar 2024', '2024-03'],
    ['spring 2024', '2024-21'],
    ['Herbst 2024', '2024-23'],
    ['winter 2023/24', '2023-24'],
    ['Q2 2024', '2024-04/2024-06'],
    ['3. Quartal 2031', '2031-07/2031-09'],
    ['2e trimestre 2031', '2031-04/2031-06'],
    ['T2 2031', '2031-04/2031-06'],
    ['4T 2031', '2031-10/2031-12'],
    ['second quarter of 2031', '2031-04/2031-06'],
    ['III. Quartal 2031', '2031-07/2031-09'],
    ['17th c.', '16XX'],
    ['17. Jh.', '16XX'],
    ['H1 2031', '2031-01/2031-06'],
    ['first half of 2031', '2031-01/2031-06'],
    ['2. Halbjahr 2031', '2031-07/2031-12'],
    ['May 3, ’31', '2031-05-03'],
    ['2:33 PM EDT, May 3, 2031', '2031-05-03T14:33-04:00'],
    ['14:05 Uhr, 3. Mai 2031', '2031-05-03T14:05'],
    ['9 am on 3 May 2031', '2031-05-03T09:00'],
    ['the 1990s', '199X'],
    ['1990er', '199X'],
    ['19th century', '18XX'],
    ['500 BC', '-0499'],
    ['3rd century BC', '-0299/-0200'],
    ['1. Jahrhundert v. Chr.', '-0099/0000'],
    ['300–250 BC', '-0299/-0249 span'],
    ['3 May 2024, noon', '2024-05-03T12:00'],
    ['3. Mai 2024, 12 Uhr mittags', '2024-05-03T12:00'],
    ['44 v. Chr.', '-0043'],
    ['AD 79', '0079'],
    ['2024-W10', '2024-03-04/2024-03-10'],
    ['2020-W53', '2020-12-28/2021-01-03'],
    ['2024-W01-3', '2024-01-03'],
    ['KW 10/2024', '2024-03-04/2024-03-10'],
    ['week 1, 2021', '2021-01-04/2021-01-10'],
    ['semaine 10 2024', '2024-03-04/2024-03-10'],
    ['20240503', '2024-05-03'],
    ['9,999 BC', '-9998'],
    ['12,000 BC', 'Y-12000'],
    ['66 million years ago', 'Y-66000000'],
    ['13.8 billion years ago', 'Y-13800000000'],
    ['45415', '2024-05-03'],
    ['(3 May 2024)', '2024-05-03'],
  ])('%s: %s', (text, edtf) => expect(read(text)).toBe(edtf));
});

describe('a date that is not sure, or less exact than it looks', () => {
  test.each([
    ['about 1990', '1990~'],
    ['c. 1990', '1990~'],
    ['ca 1990', '1990~'],
    ['~1990', '1990~'],
    ['1890 (ca.)', '1890~'],
    ['1890 approx.', '1890~'],
    ['round about 1890', '1890~'],
    ['1990~', '1990~'],
    ['around May 2024', '2024-05~'],
    ['um 1990', '1990~'],
    ['vers 1990', '1990~'],
    ['perhaps 1990', '1990?'],
    ['1990 (?)', '1990?'],
    ['3 May 2024?', '2024-05-03?'],
    ['perhaps about 1990', '1990%'],
    ['early 2020', '2020'],
    ['in late May 2024', '2024-05'],
    ['mid-1990s', '199X'],
    ['the end of 2020', '2020'],
    ['Anfang 2020', '2020'],
    ['début mai 2020', '2020-05'],
    ['about the 1990s', '199X~'],
  ])('%s: %s', (text, edtf) => expect(read(text)).toBe(edtf));
});

describe('a span', () => {
  test.each([
    ['3–5 May 2024', '2024-05-03/2024-05-05 span'],
    ['3 - 5 May 2024', '2024-05-03/2024-05-05 span'],
    ['12./13. Januar 2026', '2026-01-12/2026-01-13 span'],
    ['7 & 8 March 2026', '2026-03-07/2026-03-08 span'],
    ['7./8.3.2026', '2026-03-07/2026-03-08 span'],
    ['10–12/2025', '2025-10/2025-12 span'],
    ['May 3–5, 2024', '2024-05-03/2024-05-05 span'],
    ['3 May – 6 June 2024', '2024-05-03/2024-06-06 span'],
    ['30 December 2023 – 2 January 2024', '2023-12-30/2024-01-02 span'],
    ['May–June 2024', '2024-05/2024-06 span'],
    ['May/June 2024', '2024-05/2024-06 span'],
    ['May & June 2024', '2024-05/2024-06 span'],
    ['Mai und Juni 2024', '2024-05/2024-06 span'],
    ['autumn/winter 2031', '2031-23/2031-24 span'],
    ['from 3 to 5 May 2024', '2024-05-03/2024-05-05 span'],
    ['3. bis 5. Mai 2024', '2024-05-03/2024-05-05 span'],
    ['du 3 au 5 mai 2024', '2024-05-03/2024-05-05 span'],
    ['1990–95', '1990/1995 span'],
    ['1990-1995', '1990/1995 span'],
    ['about 1990 to 1995', '1990~/1995 span'],
    ['2024-05-03 - 2024-05-06', '2024-05-03/2024-05-06 span'],
    ['2024-05-03/2024-05-06', '2024-05-03/2024-05-06 span'],
    ['03/05/2024 - 16/05/2024', '2024-05-03/2024-05-16 span'],
    ['the 1960s to the 1970s', '1960/1979 span'],
    ['since 2010', '2010/.. span'],
    ['2010–', '2010/.. span'],
    ['May 2010 to present', '2010-05/.. span'],
    ['2010 onwards', '2010/.. span'],
    ['until May 2012', '../2012-05 span'],
    ['between 3 and 5 May 2024', '2024-05-03/2024-05-05'],
    ['between 1990 and 1995', '1990/1995'],
    ['zwischen 1990 und 1995', '1990/1995'],
    ['before 1990', '../1989'],
    ['before May 2024', '../2024-04'],
    ['after 29 February 2024', '2024-03-01/..'],
  ])('%s: %s', (text, edtf) => expect(read(text)).toBe(edtf));
});

describe('a time of day', () => {
  test.each([
    ['3 May 2024 14:30', '2024-05-03T14:30'],
    ['3 May 2024, 2:30 pm', '2024-05-03T14:30'],
    ['3 May 2024 at 2.30pm', '2024-05-03T14:30'],
    ['about 3 May 2024 14:30', '2024-05-03~'],
    ['3 May 2024 12 am', '2024-05-03T00:00'],
    ['3. Mai 2024, 14.30 Uhr', '2024-05-03T14:30'],
    ['3. Mai 2024 um 9 Uhr', '2024-05-03T09:00'],
    ['3 mai 2024 à 14h30', '2024-05-03T14:30'],
    ['2024-05-03 14:30', '2024-05-03T14:30'],
    ['2024-05-03T14:30', '2024-05-03T14:30'],
    ['2024-05-03T14:30:59Z', '2024-05-03T14:30:59Z'],
    ['2024-05-03 14:30:59', '2024-05-03T14:30'],
    ['2024-05-03 14:30 UTC', '2024-05-03T14:30Z'],
    ['2024-05-03 14:30 +0200', '2024-05-03T14:30+02:00'],
    ['03/05/2024 14:30', '2024-05-03T14:30'],
    ['45415.604166666664', '2024-05-03T14:30'],
    ['3 May 2024 14:30 – 16:00', '2024-05-03T14:30/2024-05-03T16:00 span'],
    ['3 May 2024 22:00 to 4 May 2024 02:00', '2024-05-03T22:00/2024-05-04T02:00 span'],
  ])('%s: %s', (text, edtf) => expect(read(text, 'day-first')).toBe(edtf));

  test('that does not exist is refused', () => {
    expect(read('3 May 2024 25:00')).toContain('has a time that no clock shows; write');
  });
});

describe('numbers with strokes', () => {
  test.each([
    ['03/05/2024', 'day-first', '2024-05-03'],
    ['03/05/2024', 'month-first', '2024-03-05'],
    ['3/5/24', 'day-first', '2024-05-03'],
    ['3-5-2024', 'month-first', '2024-03-05'],
  ] as const)('%s, %s: %s', (text, order, edtf) => expect(read(text, order)).toBe(edtf));

  test('settle their order if one of them cannot be a month', () => {
    expect(read('13/05/2024')).toBe('2024-05-13');
    expect(read('05/13/2024')).toBe('2024-05-13');
    expect(read('05/05/2024')).toBe('2024-05-05');
  });

  test('are refused if nobody said which comes first', () => {
    expect(read('03/05/2024')).toBe(
      '“03/05/2024” may be two days; say --dates day-first or --dates month-first',
    );
  });

  test('are refused if the stated order gives a month that does not exist', () => {
    expect(read('05/13/2024', 'day-first')).toContain('month 13 does not exist');
  });
});

describe('what is not a date', () => {
  test.each([
    ['next week', 'cannot be read as a date'],
    ['', 'cannot be read as a date'],
    ['3 May', 'names no year'],
    ['May 24', 'names no year'],
    ['30 February 2024', 'day 30 does not exist'],
    ['2024-13-01', 'month 13 does not exist'],
    ['5 May 2024 - 3 May 2024', 'the end of the interval is before its start'],
    ['1 2 3 4', 'cannot be read as a date'],
    ['the 90s', 'cannot be read as a date'],
  ])('%s', (text, why) => expect(read(text)).toContain(why));
});

test.each([
  ['1934-36', '1934/1936'],
  ['1914-18', '1914/1918'],
  ['1998-03', '1998-03'],
])('a second year may be shortened where no month has its number: %s is %s', (text, edtf) => {
  expect(parseEnteredDate(text)).toMatchObject({ ok: true, date: { edtf } });
});
