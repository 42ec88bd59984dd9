import { act, fireEvent, screen, within } from '@testing-library/react';
import { createRef, type Ref } from 'react';
import { expect, test } from 'vitest';
import { selectorOf } from './interaction/target.ts';
import { drawn, drawsTimelines, eventOf } from './testing/drawTimeline.tsx';
import type { TimelineHandle } from './TimelineProps.ts';

drawsTimelines();

/** From the days around the closing of the bridge; the whole story is years. */
const near = { defaultView: { window: { from: 19_600, to: 19_640 } } };

const linearNear = { defaultView: { ...near.defaultView, scaleKind: 'linear' as const } };

function focus(element: Element | null | undefined): void {
  if (!(element instanceof SVGElement)) throw new Error('it is drawn');
  act(() => element.focus());
}

const press = (key: string, shiftKey = false) =>
  fireEvent.keyDown(document.activeElement ?? document, { key, shiftKey });

const timeline = () => screen.getByTestId('timeline');
const focused = () => document.activeElement?.getAttribute('data-event-id');

/** Where an event hangs. */
const xOf = (id: string) =>
  Number(
    /translate\((\S+)/.exec(
      timeline()
        .querySelector(`[data-event-id="${id}"]`)
        ?.closest('[transform]')
        ?.getAttribute('transform') ?? '',
    )?.[1],
  );

test('plus and minus keep the focused event in place, and focused', async () => {
  await drawn(900);
  for (const id of ['closed-to-lorries', 'letter-public', 'video']) {
    focus(eventOf(id));
    const before = xOf(id);
    for (let n = 0; n < 6; n += 1) press('+');
    expect(focused()).toBe(id);
    expect(xOf(id)).toBeCloseTo(before, 0);
    for (let n = 0; n < 12; n += 1) press('-');
    expect(focused()).toBe(id);
    press('0');
  }
});

test('the button zooms in on the open event', async () => {
  await drawn(900, { defaultView: { selected: 'video' } });
  const before = xOf('video');
  for (let n = 0; n < 8; n += 1) fireEvent.click(screen.getByRole('button', { name: 'Zoom in' }));
  expect(xOf('video')).toBeCloseTo(before, 0);
});

test('the focus of an account moves to the mark that it is merged into, and back', async () => {
  const ref = createRef<TimelineHandle>();
  const handle: { ref: Ref<TimelineHandle> } = { ref };
  await drawn(900, { ...linearNear, ...handle });
  const ids = ['closed-to-lorries', 'letter-public', 'video'];
  const accounts = within(timeline())
    .getAllByTestId('coverage')
    .map(({ dataset }) => ({ eventId: dataset['eventId'], articleId: dataset['articleId'] }));
  expect(accounts.length).toBeGreaterThan(8);
  // One of each event: each takes a dozen drawings.
  const some = ids.flatMap((id) => accounts.findLast(({ eventId }) => eventId === id) ?? []);
  expect(some.length).toBeGreaterThan(1);
  for (const { eventId = '', articleId = '' } of some) {
    focus(document.querySelector(selectorOf({ kind: 'coverage', eventId, articleId })));
    for (let n = 0; n < 12; n += 1) press('-');
    expect(timeline().contains(document.activeElement)).toBe(true);
    expect(document.activeElement?.getAttribute('data-article-id')).toBe(articleId);
    act(() => ref.current?.show(near.defaultView.window));
    expect(focused()).toBe(eventId);
  }
});

test('an arrow key moves within a mark of several accounts, and zooming in shows where it is', async () => {
  await drawn(900, { defaultView: { scaleKind: 'linear' } });
  focus(document.querySelector('[data-testid="coverage"][data-event-id="inspection"]'));
  press('ArrowRight');
  press('ArrowRight');
  expect(focused()).toBe('inspection');
  for (let n = 0; n < 20; n += 1) press('+');
  expect(focused()).toBe('closed-to-lorries');
});

test('an event that moves out of view passes the focus to its neighbour, and keys still work', async () => {
  await drawn(900, near);
  focus(within(timeline()).getAllByTestId('event')[0]);
  for (let n = 0; n < 60; n += 1) {
    press('ArrowRight', true);
    expect(timeline().contains(document.activeElement)).toBe(true);
  }
  expect(focused()).not.toBe('inspection');
});

test('a cluster that is zoomed apart passes the focus to the first of its events', async () => {
  await drawn(900, { defaultView: { scaleKind: 'linear' } });
  const cluster = within(timeline()).getAllByTestId('cluster')[0];
  focus(cluster);
  press('Enter');
  expect(timeline().contains(document.activeElement)).toBe(true);
  expect(focused()).toBe(cluster?.getAttribute('data-first-event'));
});

test('the focus stays with its event when the container becomes narrow and wide again', async () => {
  const redraw = await drawn(900);
  focus(eventOf('video'));
  redraw({ layout: 'narrow' }, 400);
  expect(focused()).toBe('video');
  redraw({ layout: 'wide' }, 300);
  expect(focused()).toBe('video');
});

test('a focus that the reader moved elsewhere stays there', async () => {
  await drawn(900, near);
  focus(within(timeline()).getAllByTestId('event')[0]);
  act(() => screen.getByTestId('minimap').focus());
  for (let n = 0; n < 8; n += 1) press('-');
  expect(document.activeElement).toBe(screen.getByTestId('minimap'));
});
