import { expect, test } from 'vitest';
import { createFocusPlaces, focusRank } from './focusPlaces.ts';

const event = { kind: 'event', eventId: 'video' } as const;
const link = () => document.createElement('a');

test('places of a target come best first, whoever registered them first', () => {
  const places = createFocusPlaces();
  const [entry, mark] = [link(), link()];
  places.register(event, focusRank.list, entry);
  places.registerFinder(focusRank.timeline, ({ kind }) => (kind === 'event' ? mark : null));
  expect(places.placesOf(event)).toEqual([mark, entry]);
  expect(places.placesOf({ kind: 'article', articleId: 'courier' })).toEqual([]);
});

test('what is gone stands for nothing, and what came in its stead stays', () => {
  const places = createFocusPlaces();
  const [old, fresh] = [link(), link()];
  const undo = places.register(event, focusRank.list, old);
  const undoFresh = places.register(event, focusRank.list, fresh);
  undo();
  expect(places.placesOf(event)).toEqual([fresh]);
  undoFresh();
  expect(places.placesOf(event)).toEqual([]);
});
