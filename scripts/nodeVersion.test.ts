import { describe, expect, test } from 'vitest';
import { satisfiesRange } from './nodeVersion.mjs';

describe('satisfiesRange', () => {
  const range = '^20.19.0 || ^22.13.0 || >=24.0.0';

  test.each(['20.19.0', 'v20.20.2', '22.13.0', '22.23.3', '24.0.0', '27.1.4'])(
    'takes %s',
    (version) => {
      expect(satisfiesRange(version, range)).toBe(true);
    },
  );

  test.each(['18.20.0', '20.18.9', '21.7.3', '22.12.9', '23.11.0'])('refuses %s', (version) => {
    expect(satisfiesRange(version, range)).toBe(false);
  });

  test('compares numbers, not letters', () => {
    expect(satisfiesRange('20.9.0', '>=20.19')).toBe(false);
    expect(satisfiesRange('100.0.0', '>=20.19')).toBe(true);
  });

  test('refuses a range that it cannot read, instead of guessing', () => {
    expect(() => satisfiesRange('20.19.0', '~20.19.0')).toThrow('"~20.19.0" is not a range');
  });
});
