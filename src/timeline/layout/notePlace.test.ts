import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeNote, widestNotePx } from './notePlace.ts';
import { arbitrarySeen } from './testing/arbitraryInput.ts';
import { sceneOf } from './testing/seenScene.ts';

test('a note never covers the label or the mark that it explains', () => {
  fc.assert(
    fc.property(arbitrarySeen, (seen) => {
      const scene = sceneOf(seen);
      for (const { id, x, y } of scene.marks) {
        const place = placeNote(scene, { eventId: id, rowId: null });
        const label = scene.labels.find((one) => one.id === id);
        const isOverMark =
          place !== null && 'bottom' in place && scene.heightPx - place.bottom > y - 6;
        const isOverLabel =
          place !== null &&
          'top' in place &&
          label !== undefined &&
          place.left < label.x1 &&
          place.left + widestNotePx > label.x0;
        expect([place === null, isOverMark, isOverLabel, x > 0]).toEqual([
          false,
          false,
          false,
          true,
        ]);
      }
    }),
    { numRuns: 60 },
  );
});
