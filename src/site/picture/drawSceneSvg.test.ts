import { expect, test } from 'vitest';
import { english } from '../../language/english.ts';
import { sourceOfMillStreet } from '../../story/file/testing/millStreet.ts';
import { keyOf } from '../../timeline/interaction/target.ts';
import { layoutTimeline } from '../../timeline/layout/layoutTimeline.ts';
import { prepareStory } from '../../timeline/prepareStory.ts';
import { stillDrawing } from '../../timeline/stillDrawing.ts';
import { loadTextMeasure } from '../type/textMeasure.ts';
import { drawSceneSvg } from './drawSceneSvg.tsx';

const environment = { language: english, measureText: await loadTextMeasure() };
const source = sourceOfMillStreet();
const story = prepareStory(source.story, english);
const scene = layoutTimeline(
  story.index,
  { scaleKind: 'elastic', window: null, openFolds: [], selected: null },
  { widthPx: 1000 },
  environment,
);
const svgOf = (drawn: typeof scene, scheme: 'light' | 'dark') =>
  drawSceneSvg(drawn, {
    drawing: stillDrawing(story, english, (target) => `#${keyOf(target)}`, 'still'),
    title: 'A bridge & its repair',
    description: 'What happened',
    rowsHeading: english.timeline.rowsHeading,
    scheme,
  });

const svgIn = (scheme: 'light' | 'dark') => svgOf(scene, scheme);

test('a scene is a document of its own with its title', () => {
  const svg = svgIn('light');
  expect(svg).toMatch(/^<svg xmlns="http:\/\/www.w3.org\/2000\/svg"/);
  expect(svg).toContain('<title id="still-title">A bridge &amp; its repair</title>');
  expect(svg).toContain('<desc id="still-about">What happened</desc>');
  expect(svg).not.toContain('<script');
});

test('nothing in it is said to open or zoom, since nothing in a picture can be pressed', () => {
  const near = { from: 0, to: 1e6 };
  const view = { scaleKind: 'linear', window: near, openFolds: [], selected: null } as const;
  const crowded = layoutTimeline(story.index, view, { widthPx: 300 }, environment);
  expect(crowded.clusters.length + crowded.axis.folds.length).toBeGreaterThan(0);
  expect(scene.axis.folds.length).toBeGreaterThan(0);
  for (const drawn of [svgIn('light'), svgOf(crowded, 'light')]) {
    expect(drawn).not.toMatch(/zoom in|show in full/);
  }
});

test('its labels are text, line by line', () => {
  const svg = svgIn('light');
  expect(scene.labels.length).toBeGreaterThan(0);
  for (const { lines } of scene.labels) {
    for (const { text } of lines)
      expect(svg).toContain(`>${text.replaceAll("'", '&#x27;')}</text>`);
  }
});

test.each(['light', 'dark'] as const)('its %s colours are literal values', (scheme) => {
  const svg = svgIn(scheme);
  const css = /<style>([\s\S]*?)<\/style>/.exec(svg)?.[1] ?? '';
  expect(css).not.toMatch(/var\(|light-dark|:hover|@/);
  expect(css).toContain(`.timeline-dot{fill:${scheme === 'light' ? '#1b1a17' : '#ece8df'}`);
  expect(css).toContain(
    `.outlet-hue-1 .timeline-account{fill:${scheme === 'light' ? '#b35e01' : '#d9701f'}`,
  );
});
