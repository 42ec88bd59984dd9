import { expect, test } from 'vitest';
import { fileOf, scaleOf, sceneNames, storyOf } from '../../../e2e/sceneStories.ts';
import { english } from '../../language/english.ts';
import { fileSource } from '../../story/file/fileSource.ts';
import { layoutTimeline } from '../../timeline/layout/layoutTimeline.ts';
import { prepareStory } from '../../timeline/prepareStory.ts';
import { roundGeometry } from '../../timeline/still/roundGeometry.ts';
import { stillDrawing } from '../../timeline/stillDrawing.ts';
import { loadTextMeasure } from '../type/textMeasure.ts';
import { drawSceneSvg } from './drawSceneSvg.tsx';

const measureText = await loadTextMeasure();

/** As in the pictures of the same names, whose page has room for so much. */
const widthPx = 936;

/** A part a line, without the style, which all have in common. */
const inLines = (svg: string) =>
  `${svg
    .replace(/<style>.*?<\/style>/s, '')
    .replaceAll(/(<(?!\/))/g, '\n$1')
    .trim()}\n`;

// After a change that is meant: `npx vitest run src/site/picture -u`, and read what changed.
test.each(sceneNames)('%s: drawn without a browser, its SVG has not changed', async (name) => {
  const story = storyOf(name);
  const prepared = prepareStory(fileSource(story, story.id).story, english);
  const view = { scaleKind: scaleOf(name), window: null, openFolds: [], selected: null };
  const scene = roundGeometry(
    layoutTimeline(prepared.index, view, { widthPx }, { measureText, language: english }),
  );
  const svg = drawSceneSvg(scene, {
    drawing: stillDrawing(prepared, english, () => '#', 'scene'),
    title: name,
    description: '',
    rowsHeading: english.timeline.rowsHeading,
    scheme: 'light',
  });
  await expect(inLines(svg)).toMatchFileSnapshot(`../../../e2e/pictures/${fileOf(name, 'svg')}`);
});
