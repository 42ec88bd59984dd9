import { readFileSync } from 'node:fs';
import { languageFor } from '../../src/site/prerender/loadedLanguages.ts';
import { drawSceneSvg } from '../../src/site/picture/drawSceneSvg.tsx';
import { loadTextMeasure } from '../../src/site/type/textMeasure.ts';
import { fileSource } from '../../src/story/file/fileSource.ts';
import { layoutTimeline } from '../../src/timeline/layout/layoutTimeline.ts';
import { prepareStory } from '../../src/timeline/prepareStory.ts';
import { stillDrawing } from '../../src/timeline/stillDrawing.ts';
import type { DrawnInNode } from './drawnInNode.ts';

/*
 * Draws stories as SVG without a browser. It runs in a process of its own (see drawnInNode.ts),
 * since the tests' compiler treats JSX differently. Input: a list of `DrawnInNode`. Output: a list
 * of their SVG.
 */
const wanted: DrawnInNode[] = JSON.parse(readFileSync(0, 'utf8'));
const measureText = await loadTextMeasure();
const drawn = wanted.map(({ story, widthPx, heightPx, selected, tag, scaleKind, scheme }) => {
  const language = languageFor(tag);
  const prepared = prepareStory(fileSource(story, story.id).story, language);
  const view = { scaleKind, window: null, openFolds: [], selected };
  const size = { widthPx, heightPx, rowCount: prepared.index.rows.length };
  return drawSceneSvg(layoutTimeline(prepared.index, view, size, { measureText, language }), {
    drawing: stillDrawing(prepared, language, () => '#', 'drawing'),
    title: story.title,
    description: story.description,
    rowsHeading: language.timeline.rowsHeading,
    scheme,
  });
});
process.stdout.write(JSON.stringify(drawn));
