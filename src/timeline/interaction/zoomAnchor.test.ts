import { expect, test } from 'vitest';
import { axisOf, type StoryAxis } from '../layout/index/axisOf.ts';
import { prepareTimeline } from '../layout/index/prepareTimeline.ts';
import { day, event, row, story } from '../layout/testing/inventStory.ts';
import type { Target } from './target.ts';
import { windowOfIntent } from './windowOfIntent.ts';
import { zoomAnchor } from './zoomAnchor.ts';

const index = prepareTimeline(
  story(
    [
      event('crack-seen', day(2031, 1, 10)),
      event('works', day(2031, 2, 1), 60),
      event('opened', day(2031, 6, 1)),
    ],
    [row('courier', day(2031, 6, 2))],
  ),
);
const to = (eventId: string): Target => ({ kind: 'event', eventId });
const article: Target = { kind: 'article', articleId: 'courier' };

function linear(): StoryAxis {
  const axis = axisOf(index, 'linear', []);
  if (!axis) throw new Error('the story has dates');
  return axis;
}

const share = (from: number, until: number, targets: readonly (Target | null)[], rest?: number) =>
  zoomAnchor(index, linear(), { from, to: until }, targets, rest);

test('a zoom keeps the first target in view in place', () => {
  const [from, until] = [day(2031, 1, 1), day(2031, 1, 21)];
  expect(share(from, until, [to('crack-seen')])).toBeCloseTo(9.5 / 20, 2);
  expect(share(from, until, [to('opened'), null, article, to('crack-seen')])).toBeCloseTo(
    9.5 / 20,
    2,
  );
});

test('with no target in view it is the pointer, or the middle', () => {
  const [from, until] = [day(2031, 1, 1), day(2031, 1, 21)];
  expect(share(from, until, [to('opened'), article, null], 0.2)).toBe(0.2);
  expect(share(from, until, [to('no-such-event')])).toBe(0.5);
});

test('a bar that only reaches into the window holds it at its edge', () => {
  expect(share(day(2031, 3, 28), day(2031, 4, 10), [to('works')])).toBe(0);
  expect(share(day(2031, 1, 20), day(2031, 2, 3), [to('works')])).toBe(1);
});

test('a zoom keeps the anchor in place, however close it gets', () => {
  const { axis, places } = linear();
  let window = axis.domain;
  const at = axis.dayAt(places[0] ?? 0);
  const anchor = (at - window.from) / (window.to - window.from);
  for (let n = 0; n < 20; n += 1) window = windowOfIntent(axis, window, 'closer', anchor) ?? window;
  expect(window.to - window.from).toBeLessThan(2);
  expect((at - window.from) / (window.to - window.from)).toBeCloseTo(anchor, 6);
});
