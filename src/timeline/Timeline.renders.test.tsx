import { act } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { Leaders } from './draw/Leaders.tsx';
import { layoutTimeline } from './layout/layoutTimeline.ts';
import { drawn, drawsTimelines, eventOf } from './testing/drawTimeline.tsx';

vi.mock('./layout/layoutTimeline.ts', async (importOriginal) => {
  const original = await importOriginal<{ layoutTimeline: typeof layoutTimeline }>();
  return { ...original, layoutTimeline: vi.fn<typeof layoutTimeline>(original.layoutTimeline) };
});
vi.mock('./draw/Leaders.tsx', async (importOriginal) => {
  const original = await importOriginal<{ Leaders: typeof Leaders }>();
  return { ...original, Leaders: vi.fn<typeof Leaders>(original.Leaders) };
});

drawsTimelines();

test('while the focus moves over marks that are drawn, nothing is laid out or drawn again', async () => {
  await drawn(900);
  vi.mocked(layoutTimeline).mockClear();
  vi.mocked(Leaders).mockClear();
  for (const id of ['closed-to-lorries', 'video', 'video']) {
    act(() => eventOf(id)?.focus());
    expect(document.activeElement?.getAttribute('data-event-id')).toBe(id);
    expect(eventOf(id)?.getAttribute('tabindex')).toBe('0');
  }
  expect(layoutTimeline).not.toHaveBeenCalled();
  expect(Leaders).not.toHaveBeenCalled();
});
