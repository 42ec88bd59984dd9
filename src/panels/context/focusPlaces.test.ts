import { expect, test } from 'vitest';
import { createFocusPlaces } from './focusPlaces.ts';

const event = { kind: 'event', eventId: 'video' } as const;
const link = () => document.createElement('a');

test('a place stands for its own target alone', () => {
  const places = createFocusPlaces();
  const entry = link();
  places.register(event, entry);
  expect(places.placeOf(event)).toBe(entry);
  expect(places.placeOf({ kind: 'article', articleId: 'courier' })).toBeNull();
});

test('what is gone stands for nothing, and what came in its stead stays', () => {
  const places = createFocusPlaces();
  const [old, fresh] = [link(), link()];
  const undo = places.register(event, old);
  const undoFresh = places.register(event, fresh);
  undo();
  expect(places.placeOf(event)).toBe(fresh);
  undoFresh();
  expect(places.placeOf(event)).toBeNull();
});
