import { act, fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { day, event, story as storyOf } from './layout/testing/inventStory.ts';
import { prepareTimeline } from './layout/index/prepareTimeline.ts';
import { drawn, drawsTimelines } from './testing/drawTimeline.tsx';
import type { TimelineStory } from './prepareStory.ts';
import { drawnMillStreet } from './testing/millStreetStory.ts';

drawsTimelines();

/** More events on one day than a drawing has room for, however close one goes. */
function crowded(count: number): TimelineStory {
  const index = prepareTimeline(
    storyOf(
      [
        event('before', day(2023, 9, 1), 1, { title: 'Before' }),
        ...Array.from({ length: count }, (_, n) =>
          event(`e${n}`, day(2023, 9, 8), 1, { title: `Call ${n}` }),
        ),
        event('after', day(2023, 9, 20), 1, { title: 'After' }),
      ],
      [],
    ),
  );
  return { ...drawnMillStreet, index, rows: { ...drawnMillStreet.rows, by: () => index } };
}

const clusters = () => screen.queryAllByTestId('cluster');
const list = () => screen.queryByTestId('cluster-list');

/** Presses the first cluster again and again; returns how many the last one has. */
function pressUntilListed(): number {
  let count = 0;
  for (let n = 0; n < 12 && list() === null; n += 1) {
    const [cluster] = clusters();
    if (!cluster) throw new Error('there is a cluster');
    count = Number(cluster.querySelector('text')?.textContent.replaceAll(',', ''));
    act(() => cluster.focus());
    fireEvent.keyDown(cluster, { key: 'Enter' });
  }
  return count;
}

test('a cluster that cannot be zoomed apart lists its events, each a link that opens it', async () => {
  const opened: unknown[] = [];
  await drawn(900, { story: crowded(600), onOpen: (target) => opened.push(target) });
  pressUntilListed();
  const shown = list();
  if (!shown) throw new Error('it is listed');
  const [first] = within(shown).getAllByRole('link');
  expect(document.activeElement).toBe(first);
  expect(first?.getAttribute('href')).toMatch(/^#event\/e\d+$/);
  if (first) fireEvent.click(first);
  expect(opened).toEqual([{ kind: 'event', eventId: first?.dataset['eventId'] }]);
});

test('the list has all events of its cluster, a few at a time', async () => {
  await drawn(900, { story: crowded(180) });
  const count = pressUntilListed();
  const shown = list();
  if (!shown) throw new Error('it is listed');
  expect(count).toBeGreaterThan(50);
  for (let n = 0; n < count / 50; n += 1) {
    const more = within(shown).queryByRole('button');
    if (more) fireEvent.click(more);
  }
  expect(within(shown).getAllByRole('link')).toHaveLength(count);
});

test('Escape closes the list and returns the focus to the cluster', async () => {
  await drawn(900, { story: crowded(600) });
  pressUntilListed();
  const pressed = document.activeElement;
  if (pressed) fireEvent.keyDown(pressed, { key: 'Escape' });
  expect(list()).toBeNull();
  expect(document.activeElement?.getAttribute('data-testid')).toBe('cluster');
});

test('a cluster that is pointed at has a tooltip of its name, and no other has one', async () => {
  await drawn(900, { story: crowded(600) });
  const [cluster] = clusters();
  if (!cluster) throw new Error('there is a cluster');
  expect(clusters().flatMap((one) => [...one.querySelectorAll('title')])).toEqual([]);
  fireEvent.pointerOver(cluster);
  const titles = clusters().flatMap((one) => [...one.querySelectorAll('title')]);
  expect(titles.map((title) => title.textContent)).toEqual([cluster.getAttribute('aria-label')]);
  expect(titles[0]?.parentElement).toBe(cluster);
});

test('a mark of many events can be pressed on 24 by 24 pixels, though it is drawn lower', async () => {
  await drawn(900, { story: crowded(180) });
  const sides = clusters().map((cluster) => {
    const target = cluster.querySelector('.timeline-hit');
    return Math.min(Number(target?.getAttribute('width')), Number(target?.getAttribute('height')));
  });
  expect(sides.length).toBeGreaterThan(0);
  for (const side of sides) expect(side).toBeGreaterThanOrEqual(24);
});
