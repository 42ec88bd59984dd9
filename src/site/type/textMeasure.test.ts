import { expect, test } from 'vitest';
import { loadTextMeasure } from './textMeasure.ts';

const measure = await loadTextMeasure();
const sum = (texts: readonly string[]) =>
  texts.reduce((total, text) => total + measure(text, 'label.title'), 0);

// That the browser says the same is tested in e2e/textMeasure.spec.ts.

test('letters are kerned', () => {
  expect(measure('AVAVTo', 'label.title')).toBeLessThan(sum(Array.from('AVAVTo')) - 1);
});

test('Arabic letters are joined', () => {
  expect(measure('الجسر', 'label.title')).toBeLessThan(sum(Array.from('الجسر')) - 2);
});

test('a heavier weight of the variable font is wider', () => {
  const text = 'The bridge on Mill Street';
  expect(measure(text, 'label.title.strong')).toBeGreaterThan(measure(text, 'label.title') + 2);
});

test('direction marks and combining marks have no width', () => {
  expect(measure('\u2067Mill\u2069 Street', 'tick')).toBe(measure('Mill Street', 'tick'));
  expect(measure('e\u0301t\u0301', 'tick')).toBeCloseTo(measure('et', 'tick'), 0);
});

test('a character that no font of the page has is as wide as a square, or half of one', () => {
  expect(measure('日本', 'label.title')).toBe(28);
  expect(measure('ეე', 'label.title')).toBe(14);
});
