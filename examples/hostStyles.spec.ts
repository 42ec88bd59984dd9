import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Locator, type Page } from '@playwright/test';
import { buildProject, startProject, type ExampleProject } from './support/exampleProject.ts';
import { policy } from './support/serveFolders.ts';
import { test as base } from './support/test.ts';

/**
 * The styles of the page around it, in the order in which they are linked: those of the package by
 * name, and `host.css` with rules of the page.
 */
type Sheets = readonly ('timeline.css' | 'story.css' | 'host.css')[];

interface Shown {
  /** Opens the page with these sheets; `host` is the text of `host.css`. */
  show: (sheets: Sheets, host?: string) => Promise<Pictures>;
}

interface Pictures {
  timeline: Buffer;
  story: Buffer;
}

base.use({ viewport: { width: 1280, height: 1100 } });

const test = base.extend<Shown, { plain: string }>({
  // Built once, without styles of its own.
  plain: [
    async ({ packed }, use) => {
      const project = startProject('react-vite', packed);
      await use(await buildPlain(project));
      project.remove();
    },
    { scope: 'worker' },
  ],
  show: async ({ page, packed, plain, serve }, use) => {
    const address = await serve(plain, join(packed, 'lib'));
    const html = readFileSync(join(plain, 'index.html'), 'utf8');
    let rules = '';
    let links = '';
    await page.route(address, (route) =>
      route.fulfill({
        contentType: 'text/html',
        headers: policy,
        body: html.replace('</head>', `${links}</head>`),
      }),
    );
    await page.route('**/host.css', (route) =>
      route.fulfill({ contentType: 'text/css', body: rules }),
    );
    await use(async (sheets, host = '') => {
      rules = host;
      links = sheets.map((name) => `<link rel="stylesheet" href="./${name}" />`).join('');
      await page.goto(address);
      return takePictures(page);
    });
  },
});

/** One timeline and one story, without a style sheet. */
async function buildPlain({ folder, ...project }: ExampleProject): Promise<string> {
  const leaveOut = (name: string, ...parts: string[]) => {
    const file = join(folder, name);
    const before = readFileSync(file, 'utf8');
    for (const part of parts) expect(before).toContain(part);
    writeFileSync(
      file,
      parts.reduce((text, part) => text.replace(part, ''), before),
    );
  };
  for (const name of ['Stage.tsx', 'Whole.tsx']) leaveOut(name, "import 'sourceline/story.css';");
  leaveOut('main.tsx', '<Stage name="second" />', '<Whole name="again" />', ' query="event=video"');
  return buildProject({ folder, ...project });
}

/** Of the timeline, and of the view's first screen with its panel, once they are at rest. */
async function takePictures(page: Page): Promise<Pictures> {
  const [timeline, story] = [
    page.locator('#first .timeline-frame'),
    page.locator('#whole .sourceline-room'),
  ];
  await expect(story.getByTestId('panel')).toBeVisible();
  await expect(story.getByRole('button', { name: 'How to read this' }).last()).toBeVisible();
  await expect(timeline.getByTestId('event').first()).toBeVisible();
  await page.evaluate('document.fonts.ready');
  return { timeline: await pictureAtRest(page, timeline), story: await pictureAtRest(page, story) };
}

/** What the window shows of it: the first picture that is the same as the one before it. */
async function pictureAtRest(page: Page, part: Locator): Promise<Buffer> {
  await part.evaluate((element) => element.scrollIntoView());
  const box = await part.boundingBox();
  if (!box) throw new Error('what is pictured has no place in the page');
  const take = () => page.screenshot({ clip: { ...box, height: Math.min(box.height, 800) } });
  let last = await take();
  await expect(async () => {
    const before = last;
    last = await take();
    expect(last.equals(before)).toBe(true);
  }).toPass();
  return last;
}

/** As resets, rules for articles and design systems have them. */
const hostRules = `
  :root {
    --ink: red; --paper: lime; --sans: monospace; --serif: fantasy; --accent: blue; --outlet-1: cyan;
    --type-note: 3rem; --type-body: 3rem; --space-3: 4rem; --margin: 9rem; --side: 4rem; --outlet: blue;
  }
  * { margin: 3px; border: 0 solid; padding: 3px; box-sizing: content-box; float: left }
  p { margin: 2rem; font-size: 2rem; text-indent: 2em; white-space: nowrap; hyphens: auto }
  div { display: flex; position: relative; overflow: hidden; box-shadow: 0 0 9px red }
  main { word-spacing: 3px; text-shadow: 1px 1px red; letter-spacing: 1px; text-align: center }
  main > * { font: italic 700 small-caps 20px/2 cursive; hyphens: auto; text-transform: uppercase }
  main * { word-spacing: 3px; letter-spacing: 1px; word-break: break-all }
  svg { width: 100%; height: auto; display: block; max-height: 10px; overflow: visible }
  svg text { fill: red; font-size: 30px; text-anchor: end; word-spacing: 9px; letter-spacing: 3px }
  svg path, svg circle, svg rect { fill: red; stroke: blue; stroke-width: 5px; opacity: 0.5 }
  h1, h2, h3 { font-size: 3rem; font-weight: 400; text-transform: uppercase }
  a { color: red; text-decoration: underline; transition: all 3s }
  button { border: 5px solid red; background: yellow; min-height: 60px; text-transform: uppercase }
  input, select { width: 100%; border: 3px solid; appearance: none }
  ul, ol { padding-left: 2rem; list-style: square }
`;
/** The place of the story is the same under all of these rules; its text is not. */
const ownPlace = `
  html, body, #page, #page > *, body > h1 {
    display: block; float: none; overflow: visible; box-sizing: content-box; margin: 0; border: 0;
    padding: 0; color-scheme: light;
  }
  html, body, #page, body > h1 { position: static; box-shadow: none }
  #first { position: absolute; inset: 0 0 auto }
  #whole { position: absolute; inset: 1200px 0 auto }
  body > h1, #filled, #page > section > output { display: none }
`;

async function expectSame(shown: Pictures, wanted: Pictures, when: string): Promise<void> {
  for (const part of ['timeline', 'story'] as const) {
    if (shown[part].equals(wanted[part])) continue;
    await test.info().attach(`${part}, shown`, { body: shown[part], contentType: 'image/png' });
    await test.info().attach(`${part}, wanted`, { body: wanted[part], contentType: 'image/png' });
    throw new Error(`with ${when}, the ${part} looks otherwise; both pictures are attached`);
  }
}

/** A reset in a layer, as Tailwind has it. */
const layeredReset = `
  @layer base, sourceline, utilities;
  @layer base {
    *, ::before, ::after { margin: 0; padding: 0; border: 0 solid; box-sizing: border-box }
    h1, h2, h3 { font-size: inherit; font-weight: inherit }
    a { color: inherit; text-decoration: inherit }
    svg { display: block; vertical-align: middle }
    button, input, select { font: inherit; color: inherit; background: none; border-radius: 0 }
    ol, ul { list-style: none }
    summary { display: list-item }
  }
  @layer utilities { .hidden { display: none } }
`;

const orders = [
  ['story.css', 'host.css'],
  ['host.css', 'story.css'],
  ['timeline.css', 'story.css', 'host.css'],
  ['story.css', 'timeline.css', 'host.css'],
] as const;

test('react-vite: one style sheet or both, in any order, and a page’s own rules and custom properties: a story and a timeline look the same', async ({
  show,
}) => {
  const wanted = await show(['story.css', 'host.css'], ownPlace);
  for (const sheets of orders) {
    const shown = await show(sheets, hostRules + ownPlace);
    await expectSame(shown, wanted, sheets.join(', '));
  }
  const layered = await show(['host.css', 'story.css'], layeredReset + ownPlace);
  await expectSame(layered, wanted, 'a reset in a layer');
  const { timeline } = await show(['timeline.css', 'host.css'], hostRules + ownPlace);
  await expectSame({ ...wanted, timeline }, wanted, 'timeline.css alone');
});

test('react-vite: a page’s colours under our names are taken', async ({ page, show }) => {
  await show(['timeline.css', 'host.css'], ':root { --sourceline-ink: rgb(0, 0, 99) }');
  const name = page.locator('#first [data-testid="article-row"] text').first();
  await expect(name).toHaveCSS('fill', 'rgb(0, 0, 99)');
});
