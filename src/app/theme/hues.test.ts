import { expect, test } from 'vitest';
import ownHues from '../../timeline/style/hues.css?raw';
import outlets from '../style/outlets.css?raw';
import tokens from '../style/tokens.css?raw';
import { contrast, parseHex, type Rgb } from './contrast.ts';
import { papers } from './papers.ts';
import { simulate, visions } from './testing/colourVision.ts';

/** The two colours of every `--name: light-dark(a, b)` of a style sheet. */
function pairs(css: string, name: RegExp): { light: string[]; dark: string[] } {
  const found = [...css.matchAll(/(--[\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g)].filter((match) =>
    name.test(match[1] ?? ''),
  );
  return {
    light: found.map((match) => match[2] ?? ''),
    dark: found.map((match) => match[3] ?? ''),
  };
}

const hues = pairs(outlets, /^--outlet-\d$/);
const schemes = ['light', 'dark'] as const;

test.each(schemes)('the papers of the %s scheme are those that accents are made for', (scheme) => {
  expect(pairs(tokens, /^--paper/)[scheme]).toEqual([...papers[scheme]]);
});

test.each(schemes)('ink and soft ink are legible on every %s paper', (scheme) => {
  const inks = pairs(tokens, /^--ink/)[scheme];
  expect(inks).toHaveLength(2);
  for (const ink of inks) {
    for (const paper of papers[scheme]) {
      expect(contrast(parseHex(ink), parseHex(paper))).toBeGreaterThanOrEqual(4.5);
    }
  }
});

test.each(schemes)('leaders and the outlines of bars stand out from every %s paper', (scheme) => {
  const lines = pairs(tokens, /^--(leader|ink-soft)$/)[scheme];
  expect(lines).toHaveLength(2);
  for (const line of lines) {
    for (const paper of papers[scheme]) {
      expect(contrast(parseHex(line), parseHex(paper))).toBeGreaterThanOrEqual(3);
    }
  }
});

test('controls are outlined like that, and never in the paler line under links', () => {
  const sheets = import.meta.glob<string>('../style/*.css', {
    query: '?raw',
    import: 'default',
    eager: true,
  });
  const outlines = Object.values(sheets).flatMap(
    (css) => css.match(/border: 1px solid var\(--(?:leader|line-of-links)\)/g) ?? [],
  );
  expect(outlines.length).toBeGreaterThan(4);
  expect(outlines.join('\n')).not.toContain('line-of-links');
});

test.each(schemes)('every outlet’s mark stands out from every %s paper', (scheme) => {
  expect(hues[scheme]).toHaveLength(8);
  for (const hue of hues[scheme]) {
    for (const paper of papers[scheme]) {
      expect(contrast(parseHex(hue), parseHex(paper))).toBeGreaterThanOrEqual(3);
    }
  }
});

/** In OKLab, where 0.02 is about the least that an eye tells apart side by side. */
const apart = 0.07;

test.each(schemes.flatMap((scheme) => visions.map((vision) => [scheme, vision] as const)))(
  'no two outlets look alike: %s, %s',
  (scheme, vision) => {
    const seen = hues[scheme].map((hue) => simulate(parseHex(hue), vision));
    seen.forEach((one, index) => {
      for (const other of seen.slice(index + 1)) {
        expect(distance(one, other)).toBeGreaterThan(apart);
      }
    });
  },
);

function distance(one: Rgb, other: Rgb): number {
  return Math.hypot(...one.map((value, index) => value - (other[index] ?? 0)));
}

test('a timeline on a page without these colours has those of the light scheme', () => {
  const own = [...ownHues.matchAll(/var\(--outlet-\d, (#\w{6})\)/g)].map(([, hue]) => hue);
  expect(own).toEqual(hues.light);
});
