import { describe, expect, test } from 'vitest';
import { drawSeed, readPropertySettings } from './propertySettings.mjs';

describe('readPropertySettings', () => {
  test('where nothing is set, every run tries the same cases, once', () => {
    expect(readPropertySettings({})).toEqual(readPropertySettings({}));
    expect(readPropertySettings({}).timesAsMany).toBe(1);
  });

  test('takes the seed and the number of cases that are asked for', () => {
    const settings = readPropertySettings({ SOURCELINE_SEED: '4711', SOURCELINE_RUNS: '10' });
    expect(settings).toEqual({ seed: 4711, timesAsMany: 10, oneIn: 3 });
    expect(readPropertySettings({ SOURCELINE_ONE_IN: '4' }).oneIn).toBe(4);
  });

  test.each([
    [{ SOURCELINE_SEED: 'any' }, 'SOURCELINE_SEED takes a whole number from 0 to 2147483647'],
    [{ SOURCELINE_SEED: '99999999999' }, 'not "99999999999"'],
    [{ SOURCELINE_RUNS: '0' }, 'SOURCELINE_RUNS takes a whole number from 1 to 1000, not "0"'],
    [{ SOURCELINE_RUNS: '' }, 'not ""'],
  ])('refuses what is not such a number: %o', (environment, words) => {
    expect(() => readPropertySettings(environment)).toThrow(words);
  });
});

test('a drawn seed is one that can be set', () => {
  const seeds = Array.from({ length: 50 }, drawSeed);
  expect(new Set(seeds).size).toBeGreaterThan(40);
  for (const seed of seeds) {
    expect(readPropertySettings({ SOURCELINE_SEED: `${seed}` }).seed).toBe(seed);
  }
});
