import { describe, expect, it } from 'vitest';
import { slugOf } from './slugOf.ts';

describe('slugOf', () => {
  it.each([
    ['The bridge on Mill Street', 'the-bridge-on-mill-street'],
    ['Nora Quill’s ‘plan’', 'nora-quills-plan'],
    ['Straße, Ærø, Øre, œuvre', 'strasse-aero-ore-oeuvre'],
    ['Łódź and Đà Nẵng', 'lodz-and-da-nang'],
    ['  — ', ''],
    ['мост', ''],
  ])('%s', (words, slug) => {
    expect(slugOf(words)).toBe(slug);
  });

  it('ends between words, and within a word only if there is just one', () => {
    expect(slugOf('aaaa '.repeat(20))).toHaveLength(59);
    expect(slugOf('a'.repeat(80))).toHaveLength(60);
  });
});
