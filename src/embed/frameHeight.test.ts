import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { heightAt, isFrameHeight, parseFrameHeight } from './frameHeight.ts';

test.each([
  ['600', 800, 600],
  ['3/2', 900, 600],
  ['3/2', 300, 420],
  ['1/9', 1000, 4000],
  ['', 800, 600],
  ['12', 800, 600],
  ['1e3', 800, 600],
  ['99999', 800, 600],
  ['0/0', 800, 600],
  ['3/2/1', 800, 600],
])('%o at a width of %i is %i pixels high', (text, widthPx, heightPx) => {
  expect(heightAt(parseFrameHeight(text), widthPx)).toBe(heightPx);
});

test('any height is brought to one that both sides accept', () => {
  fc.assert(
    fc.property(fc.string(), fc.nat(100), fc.nat(100), fc.nat(10_000), (text, w, h, widthPx) => {
      expect(isFrameHeight(heightAt(parseFrameHeight(text), widthPx))).toBe(true);
      expect(isFrameHeight(heightAt(parseFrameHeight(`${w}/${h}`), widthPx))).toBe(true);
    }),
  );
});
