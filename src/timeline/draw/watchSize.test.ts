import { afterEach, expect, test, vi } from 'vitest';
import { afterMeasuring, watchSize } from './watchSize.ts';

const told: (() => void)[] = [];
class Told {
  constructor(tell: () => void) {
    told.push(tell);
  }
  observe() {}
  disconnect() {}
}
vi.stubGlobal('ResizeObserver', Told);

afterEach(() => told.splice(0));

test('sizes that change together are all measured before anything is rendered', () => {
  const measured: string[] = [];
  const place = document.createElement('div');
  const undo = watchSize([place], () => measured.push('width'));
  const undoOther = watchSize([place], () => measured.push('height'));
  expect(measured).toEqual(['width', 'height']);
  told[0]?.();
  expect(measured.slice(2)).toEqual(['width', 'height']);
  afterMeasuring(() => measured.push('event'));
  expect(measured.slice(4)).toEqual(['width', 'height', 'event']);
  undo();
  afterMeasuring(() => measured.push('event'));
  expect(measured.slice(7)).toEqual(['height', 'event']);
  undoOther();
});
