import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { nextApart } from './nextApart.ts';

test('the next separate one is the one that a plain scan finds', () => {
  const arbitraryLine = fc.record({
    gaps: fc.array(fc.constantFrom(0.25, 0.25, 0.25, 1, 4), { minLength: 1, maxLength: 1500 }),
    nth: fc.integer({ min: 1, max: 3 }),
    least: fc.constantFrom(0.5, 2, 5),
  });
  fc.assert(
    fc.property(arbitraryLine, ({ gaps, nth, least }) => {
      let place = 0;
      const places = Float64Array.from(gaps, (gap) => (place += gap));
      const ranks = Int32Array.from(gaps.keys()).filter((rank) => rank % nth === 0);
      const at = (n: number) => places[ranks[n] ?? 0] ?? 0;
      const apart = [...ranks.keys()].filter((n) => n > 0 && at(n) - at(n - 1) >= least);
      const expected = (n: number) => apart.find((other) => other > n) ?? ranks.length;
      const starts = [0, 255, 256, 700].filter((n) => n < ranks.length);
      const found = starts.map((n) => nextApart(places, ranks, n, least));
      expect(found).toEqual(starts.map(expected));
    }),
  );
});
