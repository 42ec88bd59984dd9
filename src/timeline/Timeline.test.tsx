import { cleanup, fireEvent, screen } from '@testing-library/react';
import { createRef, type Ref } from 'react';
import { expect, test, vi } from 'vitest';
import type { Target } from './interaction/target.ts';
import { drawnMillStreet } from './testing/millStreetStory.ts';
import { drawn, drawsTimelines, eventOf, lookOf } from './testing/drawTimeline.tsx';
import type { TimelineHandle, TimelineProps } from './TimelineProps.ts';

drawsTimelines();

test('time runs across a wide container and down a narrow one, unless the caller decides', async () => {
  await drawn(900);
  expect(screen.queryByTestId('minimap')).not.toBeNull();
  cleanup();
  await drawn(400);
  expect(screen.queryByTestId('minimap')).toBeNull();
  cleanup();
  await drawn(400, { layout: 'wide' });
  expect(screen.queryByTestId('minimap')).not.toBeNull();
});

test('an event that is opened is selected and reported; its link is the caller’s', async () => {
  const onOpen = vi.fn<(target: Target) => void>();
  await drawn(900, { onOpen });
  const mark = eventOf('video');
  expect(mark?.getAttribute('href')).toBe('#event/video');
  const isLeftToBrowser = mark && fireEvent.click(mark);
  expect(isLeftToBrowser).toBe(false);
  expect(onOpen).toHaveBeenCalledWith({ kind: 'event', eventId: 'video' });
  expect(lookOf('video')).toContain('timeline-chosen');
});

test('without an open callback, the browser follows the link', async () => {
  await drawn(900);
  const mark = eventOf('video');
  expect(mark && fireEvent.click(mark)).toBe(true);
});

test('Escape clears the selection, and is left to the page if there is none', async () => {
  await drawn(900, { defaultView: { selected: 'video' } });
  const mark = eventOf('video');
  if (!mark) throw new Error('the video is drawn');
  expect(fireEvent.keyDown(mark, { key: 'Escape' })).toBe(false);
  expect(lookOf('video')).not.toContain('timeline-chosen');
  expect(fireEvent.keyDown(mark, { key: 'Escape' })).toBe(true);
});

const linear = () => screen.getByRole('radio', { name: 'To scale' });

test('a controlled key of the view changes only when the caller changes it', async () => {
  const onViewChange = vi.fn<NonNullable<TimelineProps['onViewChange']>>();
  const redraw = await drawn(900, { view: { scaleKind: 'elastic' }, onViewChange });
  fireEvent.click(linear());
  expect(onViewChange).toHaveBeenCalledWith({ scaleKind: 'linear' }, true);
  expect(linear()).toHaveProperty('checked', false);
  redraw({ view: { scaleKind: 'linear' }, onViewChange });
  expect(linear()).toHaveProperty('checked', true);
});

test('of a window that the caller sets, what lies beyond the story is cut off', async () => {
  const ref = createRef<TimelineHandle>();
  const shown = () => ref.current?.shown();
  const within = { from: 19_600, to: 19_640 };
  const redraw = await drawn(900, { ref, view: { window: within, scaleKind: 'linear' } });
  expect(shown()?.scene?.window).toEqual(within);
  const whole = drawnMillStreet.index.domain;
  redraw({ ref, view: { window: { from: 19_600, to: 1e6 }, scaleKind: 'linear' } });
  expect(shown()?.scene?.window).toEqual({ from: 19_600, to: whole?.to });
  expect(shown()?.view.window).toEqual({ from: 19_600, to: whole?.to });
  redraw({ ref, view: { window: { from: 1e6, to: 2e6 }, scaleKind: 'linear' } });
  expect(shown()?.scene?.window).toEqual(whole);
});

test('what is excluded is dimmed and labelled so, and can still be reached', async () => {
  const dimmed = { events: new Set(['video']), articles: new Set<string>() };
  await drawn(900, { dimmed });
  expect(lookOf('video')).toContain('timeline-stepped-back');
  expect(eventOf('video')?.getAttribute('aria-label')).toMatch(/Not among the events found/);
  expect(lookOf('inspection')).not.toContain('timeline-stepped-back');
});

test('the handle focuses an event outside the window, and knows what is not on the axis', async () => {
  const ref = createRef<TimelineHandle>();
  const handleProps: { ref: Ref<TimelineHandle> } = { ref };
  await drawn(900, { ...handleProps, defaultView: { window: { from: 19_608, to: 19_614 } } });
  expect(eventOf('bridge-rebuilt')).toBeUndefined();
  expect(ref.current?.focusEvent('bridge-rebuilt')).toBe(true);
  expect(document.activeElement).toBe(eventOf('bridge-rebuilt'));
  expect(ref.current?.focusEvent('no-such-event')).toBe(false);
  expect(ref.current?.markOf({ kind: 'event', eventId: 'bridge-rebuilt' })).toBe(
    document.activeElement,
  );
});

test('it reports when it is busy and when it has settled', async () => {
  const release = vi.fn<() => void>();
  const onBusy = vi.fn<() => () => void>(() => release);
  const onDrawn = vi.fn<() => void>();
  await drawn(900, { onBusy, onDrawn });
  expect(onDrawn).toHaveBeenCalledTimes(1);
  await vi.waitFor(() => expect(release).toHaveBeenCalledTimes(onBusy.mock.calls.length));
});

test('until its fonts have loaded it shows its controls and lays nothing out', async () => {
  const redraw = await drawn(900);
  redraw({ areFontsReady: false });
  expect(screen.queryByTestId('timeline')).toBeNull();
  expect(screen.queryByTestId('scale')).not.toBeNull();
});

const bare = () => document.querySelectorAll('.timeline-differs-small').length;
const labelled = () => document.querySelectorAll('.timeline-label .timeline-differs').length;

test('contradicting accounts are signalled at the event’s label, or else at its mark', async () => {
  await drawn(1400);
  const [atMarks, atLabels] = [bare(), labelled()];
  cleanup();
  await drawn(560, { heightPx: 1 });
  expect(atMarks + atLabels).toBeGreaterThan(0);
  expect(labelled()).toBeLessThan(atLabels);
  expect(bare()).toBeGreaterThan(atMarks);
});

test('a press on the sign at a mark opens its event', async () => {
  const onOpen = vi.fn<(target: Target) => boolean>(() => true);
  await drawn(560, { heightPx: 1, onOpen });
  const sign = document.querySelector('.timeline-differs-small');
  const link = sign?.closest('.timeline-event')?.querySelector('a');
  if (!sign || !link) throw new Error('no mark has the sign');
  fireEvent.click(sign);
  expect(link.contains(sign)).toBe(false);
  const eventId = link.getAttribute('data-event-id');
  expect(onOpen).toHaveBeenCalledWith({ kind: 'event', eventId });
});
