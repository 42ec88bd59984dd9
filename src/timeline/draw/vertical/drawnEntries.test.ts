import { expect, test } from 'vitest';
import type { VerticalEntry, VerticalScene } from '../../layout/vertical/verticalScene.ts';
import { drawnEntries } from './drawnEntries.ts';

/** Rows of 50 pixels under one another; the first event's date runs down to `firstBarTo`. */
function sceneOf(count: number, firstBarTo = 10): VerticalScene {
  const entries = Array.from({ length: count }, (_, n): VerticalEntry => {
    const [y0, y1] = [n * 50, n * 50 + 50];
    const bar = { y0: y0 + 5, y1: n === 0 ? firstBarTo : y0 + 15 };
    return {
      key: `entry ${n}`,
      id: String(n),
      importance: 1,
      isSelected: false,
      y0,
      y1,
      textX: 40,
      textEndX: 300,
      date: { text: '', y: y0 },
      differs: null,
      lines: [],
      mark: {
        role: 'within',
        x: 9,
        barX: 9,
        isAside: false,
        y: y0 + 10,
        ...bar,
        sizePx: 8,
        core: null,
        start: 'sharp',
        end: 'sharp',
      },
      coverage: [],
      coverageMore: null,
    };
  });
  return { widthPx: 300, heightPx: count * 50, rail: { x: 9, segments: [] }, entries, folds: [] };
}

const ids = (entries: readonly VerticalEntry[]) => entries.map(({ id }) => id);

test('rows in view are drawn, including those only partly in it', () => {
  expect(ids(drawnEntries(sceneOf(10), { y0: 120, y1: 210 }, []).rows)).toEqual(['2', '3', '4']);
});

test('a date that began far above runs through the view; its row is not drawn', () => {
  const { rows, bars } = drawnEntries(sceneOf(10, 400), { y0: 200, y1: 250 }, []);
  expect(ids(rows)).toEqual(['4']);
  expect(ids(bars)).toEqual(['0', '4']);
});

test('the focused and the open event are drawn in place wherever they are', () => {
  const { rows } = drawnEntries(sceneOf(10), { y0: 200, y1: 250 }, ['9', '1', null, 'unknown']);
  expect(ids(rows)).toEqual(['1', '4', '9']);
});

test('without a limit everything is drawn', () => {
  expect(drawnEntries(sceneOf(10), null, []).rows).toHaveLength(10);
});

test('of thousands of folds only those near the view are drawn', () => {
  const folds = Array.from({ length: 1000 }, (_, n) => ({
    key: `fold ${n}`,
    id: `${n}`,
    isOpen: false,
    y0: n * 50,
    y1: n * 50 + 20,
    y: n * 50 + 10,
    words: '',
    mayHold: false,
    textX: 40,
  }));
  const scene = { ...sceneOf(1000), folds };
  expect(drawnEntries(scene, { y0: 100, y1: 300 }, []).folds.map(({ id }) => id)).toEqual([
    '2',
    '3',
    '4',
    '5',
  ]);
  expect(drawnEntries(scene, null, []).folds).toHaveLength(1000);
});
