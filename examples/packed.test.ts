import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { formatMessage } from 'publint/utils';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
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

test('the command makes a picture in the package’s own colours, and writes nothing else', () => {
  const words = ['capture', 'mill-street', '--event', 'video', '--format', 'svg', '--out', '-'];
  const { status, said } = sourceline(...words);
  expect(status).toBe(0);
  expect(said).toMatch(/^<svg [^]*<\/svg>\n$/);
  expect(said).toContain('fill="#fbfaf5"');
});

test('the command is called by its own name in what it says', () => {
  const { said } = sourceline('check', '--help');
  expect(said).toContain('npx sourceline check');
  expect(said).not.toContain('npm run');
});

/** What each part of it found. */
function foundOnServer(): unknown {
  cpSync('examples/packed/onServer.mjs', join(project, 'onServer.mjs'));
  const { status, said } = run('onServer.mjs');
  expect(said, 'what the module says').toMatch(/^\{"/);
  expect(status).toBe(0);
  return JSON.parse(said);
}

describe('on a server', () => {
  let found: unknown;
  beforeAll(() => {
    found = foundOnServer();
  });

  test('the timeline is the still drawing of every event in sight, with links', () => {
    const timeline = { isDrawing: true, isComplete: true, missing: [] };
    expect(found).toMatchObject({ timeline });
  });

  test('the whole view is the story’s text, in the language asked for', () => {
    const inFrench = { lang: 'fr-FR', hasExcerpts: true, missing: [] };
    expect(found).toMatchObject({ inFrench });
  });

  test('what streams is the same as what waits for all of it', () => {
    expect(found).toMatchObject({ streamed: [true, true] });
  });

  test('the view of one story twice on a page has no id twice, and links lead to places of their own', () => {
    const twice = { hasPlaces: true, twice: [], nowhere: [], isNamed: true };
    expect(found).toMatchObject({ twice });
  });

  test('what a component cannot do without is named', () => {
    const lacking = [
      '<Timeline> takes as its story what prepareStory returns',
      '<StoryView> takes as its story the one that parseStory returns',
      expect.stringContaining('the language is not there'),
    ];
    expect(found).toMatchObject({ lacking });
  });

  test('a story becomes a scene with nothing but its text', () => {
    expect(found).toMatchObject({ scene: { widthPx: 800, hasMarks: true } });
  });

  test('what pictures need lies where tests of a page are told', () => {
    expect(found).toMatchObject({ pictures: [true, true] });
  });
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
