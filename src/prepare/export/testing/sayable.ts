import * as fc from 'fast-check';
import { parseEdtf } from '../../../time/edtf/parseEdtf.ts';
import type { EnteredMoment } from '../../import/entered.ts';

/** What TimelineJS can say: a day, month or year, sure or not, a season, a decade, from one to another. */
const year = fc.integer({ min: -3000, max: 2999 });
const plain = fc
  .tuple(year, fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }), fc.nat({ max: 2 }))
  .map(([y, ...rest]) =>
    [encodeYear(y), ...rest.slice(0, rest[2]).map((n) => String(n).padStart(2, '0'))].join('-'),
  );
const encodeYear = (y: number) => `${y < 0 ? '-' : ''}${String(Math.abs(y)).padStart(4, '0')}`;
const mark = fc.constantFrom('', '~', '?', '%');
/** For tests: dates that TimelineJS can say, as they are entered. */
export const sayable: fc.Arbitrary<EnteredMoment> = fc
  .oneof(
    fc.tuple(plain, mark).map((parts) => ['moment', parts.join('')] as const),
    fc.tuple(plain, plain).map((ends) => ['span', ends.join('/')] as const),
    fc.tuple(plain, plain).map((ends) => ['moment', ends.join('/')] as const),
    plain.map((edtf) => ['span', edtf] as const),
    plain.map((edtf) => ['span', `${edtf}/..`] as const),
    plain.map((edtf) => ['span', `../${edtf}`] as const),
    fc
      .tuple(fc.integer({ min: 1583, max: 2999 }), fc.constantFrom(21, 22, 23, 24))
      .map(([y, season]) => ['moment', `${y}-${season}`] as const),
    fc
      .integer({ min: 101, max: 299 })
      .filter((n) => n % 10 !== 0)
      .map((n) => ['moment', `${n}X`] as const),
    fc
      .tuple(fc.integer({ min: 10, max: 23 }), fc.integer({ min: 10, max: 59 }))
      .map(([h, m]) => ['moment', `2024-05-03T${h}:${m}`] as const),
    fc.integer({ min: -13_800_000_000, max: -300_000 }).map((y) => ['moment', `Y${y}`] as const),
  )
  .map(([extent, edtf]) => ({ extent, edtf, words: edtf }))
  .filter(({ edtf }) => parseEdtf(edtf).ok)
  // From a date to itself is that date.
  .filter(({ edtf }) => new Set(edtf.split('/')).size === edtf.split('/').length);
