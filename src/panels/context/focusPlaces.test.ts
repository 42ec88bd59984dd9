import { expect, test } from 'vitest';
import { createFocusPlaces } from './focusPlaces.ts';

const event = { kind: 'event', eventId: 'video' } as const;
const link = () => document.createElement('a');

test('a place represents only its own target', () => {
  const places = createFocusPlaces();
  const entry = link();
  places.register(event, entry);
  expect(places.placeOf(event)).toBe(entry);
  expect(places.placeOf({ kind: 'article', articleId: 'courier' })).toBeNull();
});

test('what is gone represents nothing, and what replaced it stays', () => {
  const places = createFocusPlaces();
  const [old, fresh] = [link(), link()];
  const undo = places.register(event, old);
  const undoFresh = places.register(event, fresh);
  undo();
  expect(places.placeOf(event)).toBe(fresh);
  undoFresh();
  expect(places.placeOf(event)).toBeNull();
});
