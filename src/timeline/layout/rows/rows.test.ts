import { describe, expect, test } from 'vitest';
import { prepareTimeline } from '../index/prepareTimeline.ts';
import { layoutTimeline } from '../layoutTimeline.ts';
import { bridge, day, event, row, story } from '../testing/inventStory.ts';
import { environment, wholeStory } from '../testing/seenScene.ts';
import { cutInside } from './cutInside.ts';
import { fitsAcross } from './fitsAcross.ts';
import { layoutRowNames } from './layoutRowNames.ts';

/** As wide as it has code points. */
const measure = (text: string) => Array.from(text).length;

const cut = (room: number, name = 'The Courier · 9 June 2031, 06:00') =>
  cutInside(name, room, measure, 'en');

const named = (...names: string[]) =>
  prepareTimeline(
    story(
      [event('closing', day(2023, 9, 9))],
      names.map((name, n) => row(`article-${n}`, day(2023, 9, 9 + n), 1, { name })),
    ),
  );

describe('time runs across', () => {
  test('as soon as a plot has room beside the names, and from then on', () => {
    const index = prepareTimeline(bridge);
    const answers = Array.from({ length: 30 }, (_, n) =>
      fitsAcross(index, 300 + n * 20, 16, environment),
    );
    expect(answers[0]).toBe(false);
    expect(answers.at(-1)).toBe(true);
    expect(answers.lastIndexOf(false)).toBe(answers.indexOf(true) - 1);
  });

  test('later where the names are long, and where type is large', () => {
    expect(fitsAcross(named('Post'), 530, 16, environment)).toBe(true);
    expect(fitsAcross(named('The Courier of the Valley · 9 Sep'), 530, 16, environment)).toBe(
      false,
    );
    expect(fitsAcross(named('Post'), 530, 24, environment)).toBe(false);
    expect(fitsAcross(named('Post'), 530 * 1.5, 24, environment)).toBe(true);
  });
});

describe('names of rows', () => {
  test('that are cut do not come to read the same', () => {
    const long = 'The Evening Courier of the Upper Valley and of Mill Street';
    const index = named(`${long} · 9 Sep`, `${long} · 8 Dec`, 'The Post');
    const { texts } = layoutRowNames(index, 620, environment);
    expect(new Set(texts).size).toBe(3);
    expect(texts[0]).toMatch(/^The.*….*9 Sep$/);
    expect(texts[1]).toMatch(/^The.*….*8 Dec$/);
    expect(texts[2]).toBe('The Post');
  });

  test('that are cut do not come to read the same, though they end alike', () => {
    const long = 'The Evening Courier of the Upper Valley';
    const index = named(
      `${long} · 3 Mar 2031, 06:00`,
      `${long} · 4 Mar 2031, 06:00`,
      `${long} · 3 Mar 2031, 07:00`,
    );
    expect(layoutRowNames(index, 620, environment).texts).toEqual([
      'The E…3 Mar 2031, 06:00',
      'The E…4 Mar 2031, 06:00',
      'The Evening…2031, 07:00',
    ]);
  });

  test('that are cut keep the day of a date, though its month has no room', () => {
    const index = named('The Evening Courier · 10 December 2023', 'The Post');
    expect(layoutRowNames(index, 680, environment).texts[0]).toBe('The Evening Courier · 10…');
    expect(layoutRowNames(index, 620, environment).texts[0]).toBe('The Evening Courier…');
  });

  test('cut inside end with whole words, and the rest is for the beginning', () => {
    expect(cut(31)).toBe('The Courier · 9 Jun…2031, 06:00');
    expect(cut(26)).toBe('The Courier…2031, 06:00');
    expect(cut(19)).toBe('The Courier…06:00');
    expect(cut(13)).toBe('The Cou…06:00');
    expect(cut(25, 'The Evening Courier of the Valley · “Bridge closed …” (2)')).toBe(
      'The Evening Courier…” (2)',
    );
  });

  test('cut inside keep whole letters, and as much as has room', () => {
    expect(cutInside('The Courier', 20, measure, 'en')).toBe('The Courier');
    expect(cutInside('The Courier', 8, measure, 'en')).toBe('The…rier');
    expect(cutInside('👩‍🚒'.repeat(9), 20, measure, 'en')).toMatch(/^(?:👩‍🚒)+…(?:👩‍🚒)+$/u);
    expect(cutInside('The Courier', 0, measure, 'en')).toBe('…');
    const rooms = Array.from({ length: 10 }, (_, n) =>
      cutInside('The Courier', n + 2, measure, 'en'),
    );
    const widths = rooms.map(measure);
    expect(widths).toEqual(widths.toSorted((a, b) => a - b));
    expect(rooms.every((text, n) => measure(text) <= n + 2)).toBe(true);
    expect(rooms.at(-1)).toBe('The Courier');
  });

  test('of thousands of words, and hardly more is measured than has room', () => {
    let measured = 0;
    const counting = (text: string) => {
      measured += text.length;
      return text.length;
    };
    const name = 'so many words '.repeat(2_000).trim();
    expect(cutInside(name, 20, counting, 'en')).toBe('so many words…words');
    expect(measured).toBeLessThan(2 * name.length);
  });
});

test('rows move together where the drawing would else have no height for labels', () => {
  const index = prepareTimeline(bridge);
  const heightOf = (heightPx?: number) => {
    const size = heightPx === undefined ? { widthPx: 890 } : { widthPx: 890, heightPx };
    const { rows, labels } = layoutTimeline(index, wholeStory, size, environment);
    return { rowsPx: rows.y1 - rows.y0, labels: labels.length };
  };
  expect(heightOf(400).rowsPx).toBeLessThan(heightOf().rowsPx);
  expect(heightOf(2000).rowsPx).toBe(heightOf().rowsPx);
  expect(heightOf(0).labels).toBeGreaterThan(0);
});
