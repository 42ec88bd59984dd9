/*
 * What a server does with the packed package, in one process, since starting it costs more than most
 * parts. What they find is printed as JSON, which packed.test.ts expects things of.
 */
import { existsSync, readFileSync } from 'node:fs';
import { PassThrough } from 'node:stream';
import { text } from 'node:stream/consumers';
import { createElement } from 'react';
import { renderToPipeableStream, renderToString } from 'react-dom/server';
import { fontsFile, stablePictures } from 'sourceline/playwright';
import { estimateText, layoutTimeline } from 'sourceline/layout';
import { Timeline, StoryView, prepareStory, keyOf } from 'sourceline/react';
import { english, loadLanguage, parseStory, readStory } from 'sourceline/story';
import { defineSourceLine } from 'sourceline/element';

const parsed = parseStory(JSON.parse(readFileSync('mill-street/story.json', 'utf8')));
const story = readStory(parsed.story);
const said = (component, props) => {
  try {
    renderToString(createElement(component, props));
    return 'drawn';
  } catch (error) {
    return error.message;
  }
};
const view = (props) =>
  createElement(StoryView, { story: parsed.story, language: english, ...props });
const page = () =>
  createElement(
    'main',
    null,
    createElement(Timeline, {
      story: prepareStory(story, english),
      language: english,
      hrefOf: keyOf,
    }),
    createElement(StoryView, { story: parsed.story, language: english }),
  );

const parts = {
  lacking: () => [
    said(Timeline, { story: parsed.story, language: english, hrefOf: () => '#' }),
    said(StoryView, { story: parsed, language: english }),
    said(StoryView, { story: parsed.story }),
  ],
  pictures: () => {
    const { launchOptions } = stablePictures().use;
    return [existsSync(fontsFile), launchOptions.env.FONTCONFIG_FILE === fontsFile];
  },
  timeline: () => {
    defineSourceLine('https://timelines.example/');
    const html = renderToString(
      createElement(Timeline, {
        story: prepareStory(story, english),
        language: english,
        hrefOf: (target) => '#' + keyOf(target),
      }),
    );
    const dated = story.dated.map(({ id }) => id);
    return {
      isDrawing: html.includes('<svg'),
      isComplete: dated.length > 10,
      missing: dated.filter((id) => !html.includes('href="#event/' + id + '"')),
    };
  },
  twice: () => {
    const html = renderToString(
      createElement('main', null, view(), view(), view({ idPrefix: 'mill-' })),
    );
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const places = [...html.matchAll(/ href="[^"#]*#([^"]+)"/g)].map(([, place]) => place);
    return {
      hasPlaces: new Set(places).size > 30,
      twice: ids.filter((id, at) => ids.indexOf(id) < at),
      nowhere: places.filter((place) => !ids.includes(place)),
      isNamed: ids.includes('mill-event-video'),
    };
  },
  streamed: async () => {
    const through = new PassThrough();
    renderToPipeableStream(page()).pipe(through);
    const sent = await text(through);
    const whole = renderToString(page());
    return [whole.length > 50_000, sent === whole];
  },
  scene: () => {
    const { index } = prepareStory(story, english);
    const view = { scaleKind: 'elastic', window: null, openFolds: [], selected: 'video' };
    const environment = { measureText: estimateText, language: english };
    const { widthPx, marks } = layoutTimeline(index, view, { widthPx: 800 }, environment);
    return { widthPx, hasMarks: marks.length > 5 };
  },
  inFrench: async () => {
    const language = await loadLanguage('fr-CA');
    const html = renderToString(createElement(StoryView, { story: parsed.story, language }));
    return {
      lang: /lang="([^"]+)"/.exec(html)[1],
      hasExcerpts: html.includes('data-testid="excerpt"'),
      missing: story.events.filter(({ id }) => !html.includes('data-event-id="' + id + '"')),
    };
  },
};
const found = {};
for (const [name, part] of Object.entries(parts)) {
  found[name] = await Promise.resolve()
    .then(part)
    .catch((error) => `failed: ${error.message}`);
}
process.stdout.write(JSON.stringify(found));
