import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arabic } from '../../language/arabic.ts';
import { english } from '../../language/english.ts';
import { boundsOf } from '../edtf/bounds.ts';
import { edtfOf } from '../testing/edtfOf.ts';
import { describeLag, type LagOptions } from './describeLag.ts';
import { french } from '../../language/french.ts';

const bounds = (text: string) => boundsOf(edtfOf(text));
const lag = (publication: string, event: string, options?: LagOptions) =>
  describeLag(bounds(publication), bounds(event), english, options);

describe('an article came out, counted from the event,', () => {
  test.each([
    ['2023-09-09', '2023-09-09', 'same day'],
    ['2023-09-10', '2023-09-09', '1 day later'],
    ['2023-12-08', '2023-09-09', '90 days later'],
    ['2023-09-06', '2023-09-09', '3 days before'],
    ['2023-09-10/2023-09-15', '2023-09-09', 'between 1 and 6 days later'],
    ['2023-09-15', '2023-09-09/2023-09-10', 'between 5 and 6 days later'],
    ['2023-09-09/2023-09-13', '2023-09-09', 'same day or up to 4 days later'],
    ['2023-09-07/2023-09-09', '2023-09-09', 'same day or up to 2 days before'],
    ['2023-09-01/2023-09-05', '2023-09-09', 'between 4 and 8 days before'],
    ['2023-09-08/2023-09-13', '2023-09-09', 'may be before or after'],
    ['2023-09', '2023-09', 'may be before or after'],
    ['2023-09-12', '/2023-09-09', 'at least 3 days later'],
    ['2023-09-12/', '2023-09-09', 'at least 3 days later'],
    ['2023-09-09', '/2023-09-09', 'same day or later'],
    ['/2023-09-01', '2023-09-09', 'at least 8 days before'],
    ['/2023-09-09', '2023-09-09', 'same day or before'],
    ['2023-09-12', '2023-09-09/..', 'may be before or after'],
    ['../2023-09-12', '2023-09-09', 'may be before or after'],
  ])('published %s, event %s: %s', (publication, event, expected) => {
    expect(lag(publication, event)).toBe(expected);
  });

  test.each([
    ['2023-09-09', '2023-06-01', 'about 3 months later'],
    ['2023-09-09', '2023-05-09', '4 months later'],
    ['2023-12-08', '2023-05', 'between 6 and 8 months later'],
    ['2023-09-09', '2003', 'between 19 and 21 years later'],
    ['2023-09-09', '2003-09-09', '20 years later'],
    ['2023-09-09', '2003-08-01', 'about 20 years later'],
    ['2023-09-09', '../2006', 'at least 16 years later'],
    // Nobody counts single years of so many.
    ['2020-07-20', 'Y-13800000000', 'about 13,800,000,000 years later'],
    ['2020', 'Y-20000/Y-15000', 'between 17,019 and 22,021 years later'],
    ['2023-09-09', '2021/2023-09-01', 'between 8 days and 3 years later'],
    ['2003', '2023-09-09', 'between 19 and 21 years before'],
  ])('in months and years if long, within correct limits: %s, %s: %s', (p, e, expected) => {
    expect(lag(p, e)).toBe(expected);
  });

  test('and is only roughly so when a date is approximate', () => {
    const approximate = { approximate: true };
    expect(lag('2023-09-09', '2023-09-09~', approximate)).toBe('about the same day');
    expect(lag('2023-12-08', '2023-09-09~', approximate)).toBe('roughly 90 days later');
    expect(lag('2023-09-09', '1998~', approximate)).toBe('roughly 25 years later');
    expect(lag('2024-06-10', 'Y12024~', approximate)).toBe('roughly 10,000 years before');
    expect(lag('2023-09-20', '2023-09-10/2023-09-15~', approximate)).toBe(
      'roughly between 5 and 10 days later',
    );
    expect(lag('2023-09-09', '2003-08-01~', approximate)).toBe('roughly 20 years later');
    expect(lag('2023-09', '2023-09~', approximate)).toBe('may be before or after');
  });

  test('in another language, with its own plurals', () => {
    const day = bounds('2023-09-10');
    expect(describeLag(day, bounds('2023-09-09'), french)).toBe('1 jour plus tard');
    expect(describeLag(day, bounds('2023-08-01'), french)).toBe('40 jours plus tard');
  });

  test.each([
    ['2023-09-09', '2023-09-09', 'في اليوم نفسه'],
    ['2023-09-10', '2023-09-09', 'بعد يوم'],
    ['2023-09-11', '2023-09-09', 'بعد يومين'],
    ['2023-09-12', '2023-09-09', 'بعد 3 أيام'],
    ['2023-09-20', '2023-09-09', 'بعد 11 يومًا'],
    ['2023-09-07', '2023-09-09', 'قبل يومين'],
    ['2023-09-09', '2021-09-09', 'بعد سنتين'],
    ['2023-09-09', '2021-08-01', 'بعد نحو سنتين'],
    ['2023-09-10/2023-09-15', '2023-09-09', 'بعد مدة بين 1 و6 أيام'],
    ['2023-09-09/2023-09-11', '2023-09-09', 'في اليوم نفسه أو بعده بمدة أقصاها يومان'],
    ['2023-09-11', '/2023-09-09', 'بعد يومين على الأقل'],
    ['2023-09-08/2023-09-13', '2023-09-09', 'ربما قبله وربما بعده'],
  ])('in Arabic, with its dual and its cases: %s after %s is %s', (published, event, expected) => {
    expect(describeLag(bounds(published), bounds(event), arabic)).toBe(expected);
  });

  test('never “after” what may be later, nor “before” what may be earlier', () => {
    const range = fc
      .tuple(fc.integer({ min: 19_000, max: 20_000 }), fc.nat({ max: 900 }))
      .map(([earliest, length]) => ({ earliest, latest: earliest + length }));
    fc.assert(
      fc.property(range, range, (publication, event) => {
        const said = describeLag(publication, event, english);
        const isAfter = publication.earliest >= event.latest;
        const isBefore = publication.latest <= event.earliest;
        expect(said.endsWith('later')).toBe(isAfter && said !== 'same day');
        expect(said.endsWith(' before')).toBe(isBefore && said !== 'same day' && !isAfter);
        expect(said === 'may be before or after').toBe(!isAfter && !isBefore);
      }),
    );
  });

  test('between limits of which the first is the smaller', () => {
    const day = fc.integer({ min: 10_000, max: 20_000 });
    fc.assert(
      fc.property(day, day, fc.integer({ min: 1, max: 40 }), (a, b, width) => {
        const [event, published] = [Math.min(a, b), Math.max(a, b) + 1];
        const said = describeLag(
          { earliest: published, latest: published + width },
          { earliest: event, latest: event },
          english,
        );
        const limits = /^between (\d+) and (\d+) (\w+) later$/.exec(said);
        fc.pre(limits !== null);
        expect(Number(limits?.[1])).toBeLessThan(Number(limits?.[2]));
      }),
    );
  });
});
