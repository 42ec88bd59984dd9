import { spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { formatMessage } from 'publint/utils';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { installPacked } from './support/packed.ts';

const packed = inject('packed');
let project = '';
beforeAll(() => {
  project = mkdtempSync(join(tmpdir(), 'sourceline-project-'));
  installPacked(packed, project);
  cpSync('e2e/stories/mill-street', join(project, 'mill-street'), { recursive: true });
});
afterAll(() => rmSync(project, { recursive: true }));

const run = (...words: string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, words, {
    cwd: project,
    encoding: 'utf8',
    // What does not end by itself fails here, and holds nobody up.
    timeout: 50_000,
  });
  return { status, said: stdout + stderr };
};
const sourceline = (...words: string[]) => run('node_modules/sourceline/lib/command.js', ...words);

/** Runs a module in the project; what it prints is JSON. */
function evaluate(source: string): unknown {
  writeFileSync(join(project, 'page.mjs'), source);
  const { status, said } = run('page.mjs');
  expect(said, 'what the module says').toMatch(/^[[{"]/);
  expect(status).toBe(0);
  return JSON.parse(said);
}

test('what would be published is as publint wants it', async () => {
  const { messages, pkg } = await publint({ pkgDir: packed, pack: false, strict: true });
  expect(messages.map((message) => formatMessage(message, pkg, { color: false }))).toEqual([]);
});

test('every entry and its types are in it', () => {
  const manifest = readFileSync(join(packed, 'package.json'), 'utf8');
  const files = [...manifest.matchAll(/"\.\/((?:lib|data)\/[^"*]+)"/g)].map(([, path]) => path);
  expect(files.length).toBeGreaterThan(12);
  expect(files.filter((path) => !existsSync(join(packed, path ?? '')))).toEqual([]);
});

test('every relative link of its README and its guides leads to something in it', () => {
  const pages = readdirSync(packed, { recursive: true, encoding: 'utf8' }).filter((path) =>
    path.endsWith('.md'),
  );
  expect(pages).toEqual(expect.arrayContaining(['README.md', 'docs/application.md']));
  const links = pages.flatMap((page) =>
    [...readFileSync(join(packed, page), 'utf8').matchAll(/\]\((?![a-z]+:)([^)#]+)[^)]*\)/g)].map(
      ([, path = '']) => ({ page, path: relative('.', join(dirname(page), path)) }),
    ),
  );
  expect(links.length).toBeGreaterThan(50);
  expect(links.filter(({ path }) => !existsSync(join(packed, path)))).toEqual([]);
});

test.each(['timeline', 'story'])(
  '%s.css names the cascade layers in the order of the other, and custom properties as ours',
  (name) => {
    const css = readFileSync(join(packed, `lib/${name}.css`), 'utf8');
    const layers = [...css.matchAll(/@layer ([^{;]+)/g)].flatMap(([, names = '']) =>
      names.split(',').map((layer) => layer.trim()),
    );
    const parts = ['host', 'ground', 'timeline', 'parts', 'surroundings'];
    expect([...new Set(layers)]).toEqual(parts.map((part) => `sourceline.${part}`));
    const properties = [...css.matchAll(/[{;(\s](--[\w-]+)/g)].map(([, property = '']) => property);
    expect(properties.length).toBeGreaterThan(100);
    const own = /^--(?:sourceline|timeline|lightningcss)-/;
    expect(properties.filter((property) => !own.test(property))).toEqual([]);
  },
);

test('the styles of the timeline hold where it stands by itself', () => {
  const css = readFileSync(join(packed, 'lib/timeline.css'), 'utf8');
  expect(css).toContain(':where(.sourceline,.timeline-frame) .outlet-hue-1{');
  expect(css).not.toContain(':where(.sourceline) ');
});

test.each(['timeline', 'story'])(
  'with %s.css a timeline by itself brings its buttons’ own look',
  (name) => {
    const css = readFileSync(join(packed, `lib/${name}.css`), 'utf8');
    expect(css).toMatch(/\.timeline-frame :where\(button\)\{[^}]*border:0/);
  },
);

test('the whole view asks its own room for its size, and the window for none', () => {
  const css = readFileSync(join(packed, 'lib/story.css'), 'utf8');
  expect(css).toMatch(/@container sourceline ?\(height ?< ?46rem\)/);
  expect(css.match(/@media[^{]*\b(?:width|height)\b|\d[dsl]?v[hb]\b/g)).toBeNull();
});

test('the command checks, builds and makes a site in a folder with nothing else in it', () => {
  const checked = sourceline('check', 'mill-street');
  expect(checked.said).toContain('mill-street');
  expect(checked.status).toBe(0);
  rmSync(join(project, 'mill-street/story.json'));
  expect(sourceline('build', 'mill-street')).toMatchObject({ status: 0 });
  const { status, said } = sourceline('site', 'mill-street', '--out', 'public');
  expect(said).toContain('public: written, 1 story');
  expect(status).toBe(0);
  const page = readFileSync(join(project, 'public/stories/mill-street/index.html'), 'utf8');
  expect(page).toContain('<title>The bridge on Mill Street</title>');
  const [, script = 'none'] = /<script type="module"[^>]* src="([^"]+)"/.exec(page) ?? [];
  expect(existsSync(join(project, 'public/stories/mill-street', script))).toBe(true);
});

test('the command makes a picture in the package’s own fonts and colours', () => {
  const taken = sourceline('capture', 'mill-street', '--event', 'video', '--out', 'video.svg');
  expect(taken).toEqual({ status: 0, said: 'video.svg: written\n' });
  expect(readFileSync(join(project, 'video.svg'), 'utf8')).toContain('fill="#fbfaf5"');
});

test('a picture on standard output is all that is there', () => {
  const words = ['capture', 'mill-street', '--format', 'svg', '--out', '-'];
  const { status, said } = sourceline(...words);
  expect(status).toBe(0);
  expect(said).toMatch(/^<svg [^]*<\/svg>\n$/);
});

test('what pictures need lies where tests of a page are told', () => {
  const found = evaluate(`
    import { existsSync } from 'node:fs';
    import { fontsFile, stablePictures } from 'sourceline/playwright';
    const { launchOptions } = stablePictures().use;
    console.log(JSON.stringify([existsSync(fontsFile), launchOptions.env.FONTCONFIG_FILE === fontsFile]));`);
  expect(found).toEqual([true, true]);
});

test('the command is called by its own name in what it says', () => {
  const { said } = sourceline('check', '--help');
  expect(said).toContain('npx sourceline check');
  expect(said).not.toContain('npm run');
});

const inNode = `
import { readFileSync } from 'node:fs';
import { createElement } from 'react';
import { renderToString } from 'react-dom/server';
import { Timeline, StoryView, prepareStory, keyOf } from 'sourceline/react';
import { english, loadLanguage, parseStory, readStory } from 'sourceline/story';
import { defineSourceLine } from 'sourceline/element';
const parsed = parseStory(JSON.parse(readFileSync('mill-street/story.json', 'utf8')));
const story = readStory(parsed.story);
`;

test('rendered on a server, the timeline is the still drawing of every event in sight, with links', () => {
  const found = evaluate(`${inNode}
    defineSourceLine('https://timelines.example/');
    const html = renderToString(createElement(Timeline, {
      story: prepareStory(story, english), language: english, hrefOf: (target) => '#' + keyOf(target),
    }));
    const dated = story.dated.map(({ id }) => id);
    console.log(JSON.stringify({
      isDrawing: html.includes('<svg'),
      isComplete: dated.length > 10,
      missing: dated.filter((id) => !html.includes('href="#event/' + id + '"')),
    }));`);
  expect(found).toEqual({ isDrawing: true, isComplete: true, missing: [] });
});

test('rendered on a server, the whole view is the story’s text, in the language asked for', () => {
  const found = evaluate(`${inNode}
    const language = await loadLanguage('fr-CA');
    const html = renderToString(createElement(StoryView, { story: parsed.story, language }));
    console.log(JSON.stringify({
      lang: /lang="([^"]+)"/.exec(html)[1],
      hasExcerpts: html.includes('data-testid="excerpt"'),
      missing: story.events.filter(({ id }) => !html.includes('data-event-id="' + id + '"')),
    }));`);
  expect(found).toEqual({ lang: 'fr-FR', hasExcerpts: true, missing: [] });
});

test('a server that streams sends the same as one that waits for all of it', () => {
  const found = evaluate(`${inNode}
    import { PassThrough } from 'node:stream';
    import { text } from 'node:stream/consumers';
    import { renderToPipeableStream } from 'react-dom/server';
    const page = () => createElement('main', null,
      createElement(Timeline, { story: prepareStory(story, english), language: english, hrefOf: keyOf }),
      createElement(StoryView, { story: parsed.story, language: english }));
    const through = new PassThrough();
    renderToPipeableStream(page()).pipe(through);
    const sent = await text(through);
    const whole = renderToString(page());
    console.log(JSON.stringify([whole.length > 50_000, sent === whole]));`);
  expect(found).toEqual([true, true]);
});

test('the view of one story twice on a page has no id twice, and links lead to places of their own', () => {
  const found = evaluate(`${inNode}
    const view = (props) => createElement(StoryView, { story: parsed.story, language: english, ...props });
    const html = renderToString(createElement('main', null, view(), view(), view({ idPrefix: 'mill-' })));
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    const places = [...html.matchAll(/ href="[^"#]*#([^"]+)"/g)].map(([, place]) => place);
    console.log(JSON.stringify({
      hasPlaces: new Set(places).size > 30,
      twice: ids.filter((id, at) => ids.indexOf(id) < at),
      nowhere: places.filter((place) => !ids.includes(place)),
      isNamed: ids.includes('mill-event-video'),
    }));`);
  expect(found).toEqual({ hasPlaces: true, twice: [], nowhere: [], isNamed: true });
});

test('what a component cannot do without is named', () => {
  const found = evaluate(`${inNode}
    const said = (component, props) => {
      try { renderToString(createElement(component, props)); return 'drawn'; } catch (error) { return error.message; }
    };
    console.log(JSON.stringify([
      said(Timeline, { story: parsed.story, language: english, hrefOf: () => '#' }),
      said(StoryView, { story: parsed, language: english }),
      said(StoryView, { story: parsed.story }),
    ]));`);
  expect(found).toEqual([
    '<Timeline> takes as its story what prepareStory returns',
    '<StoryView> takes as its story the one that parseStory returns',
    expect.stringContaining('the language is not there'),
  ]);
});

test('a story becomes a scene with nothing but its text', () => {
  const found = evaluate(`${inNode}
    import { estimateText, layoutTimeline } from 'sourceline/layout';
    const { index } = prepareStory(story, english);
    const view = { scaleKind: 'elastic', window: null, openFolds: [], selected: 'video' };
    const environment = { measureText: estimateText, language: english };
    const { widthPx, marks } = layoutTimeline(index, view, { widthPx: 800 }, environment);
    console.log(JSON.stringify({ widthPx, hasMarks: marks.length > 5 }));`);
  expect(found).toEqual({ widthPx: 800, hasMarks: true });
});

test('the script of the guide prints the drawing, accounts, what a search finds and a sheet', () => {
  cpSync('examples/in-node/print.mjs', join(project, 'print.mjs'));
  cpSync('e2e/stories/mill-street/story.json', join(project, 'story.json'));
  const { status, said } = run('print.mjs');
  expect(status).toBe(0);
  const lines = said.split('\n');
  expect(
    lines.filter((line) => /^video \d+ Mayor explains herself in a video$/.test(line)),
  ).toHaveLength(1);
  expect(said).toContain("'The mayor published a video over the weekend.'");
  expect(lines.filter((line) => line === 'Mayor writes to the ministry')).toHaveLength(1);
  expect(lines.filter((line) => line.startsWith('\uFEFFevent id,date,'))).toHaveLength(1);
});
