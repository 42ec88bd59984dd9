import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generateFolder } from '../src/prepare/generate/generateFolder.ts';
import type { GenerateCall } from '../src/prepare/generate/generateCall.ts';
import { parseStory } from '../src/story/file/parse.ts';
import type { StoryFile } from '../src/story/file/schema.ts';
import { stories } from './publishedStories.ts';
import { drawnInNode } from './support/drawnInNode.ts';
import { expect, test } from './support/test.ts';

/** How far apart marks and texts may be. */
const mostApartPx = 0.5;

function generated(call: Omit<GenerateCall, 'id'>): StoryFile {
  const id = `generated-${call.events}`;
  const folder = join(mkdtempSync(join(tmpdir(), 'sourceline-')), id);
  generateFolder(folder, { id, ...call });
  const parsed = parseStory(JSON.parse(readFileSync(join(folder, 'story.json'), 'utf8')));
  if (!parsed.ok) throw new Error(`${id} is no story`);
  return parsed.story;
}

/** What is drawn, in order: its kind, its words, and every length that gives its position. */
function partsOf(svg: string) {
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const lengths = ['x', 'y', 'x1', 'x2', 'y1', 'y2', 'cx', 'cy', 'r', 'width', 'height', 'd'];
  return [...documentElement.querySelectorAll('path, circle, rect, line, text')]
    .filter((part) => !part.closest('defs') && part.closest('g, a') !== null)
    .map((part) => {
      const moved: string[] = [];
      for (let at: Element | null = part; at; at = at.parentElement) {
        moved.push(at.getAttribute('transform') ?? '');
      }
      const written = moved.concat(lengths.map((name) => part.getAttribute(name) ?? '')).join(' ');
      return {
        kind: `${part.localName} ${part.getAttribute('class') ?? ''} ${part.textContent ?? ''}`,
        numbers: (written.match(/-?\d+(?:\.\d+)?(?:e-?\d+)?/g) ?? []).map(Number),
      };
    });
}

/** `npm test` draws a story of every kind of date. */
const extents = [
  {
    which: 'a story with dates of all kinds',
    drawn: () => [generated({ events: 60, outlets: 6, articles: 9, dates: 'mixed' })],
    widths: [900],
    tag: [],
  },
  {
    which:
      'the invented and the published story, one with dates of all kinds and one with years only',
    drawn: () => [
      ...stories,
      generated({ events: 60, outlets: 6, articles: 9, dates: 'mixed' }),
      generated({ events: 25, outlets: 3, articles: 4, dates: 'years' }),
    ],
    widths: [1440, 1100, 900],
    tag: ['@long'],
  },
] satisfies { which: string; drawn: () => StoryFile[]; widths: number[]; tag: string[] }[];

for (const { which, drawn, widths, tag } of extents) {
  // One process draws every story: starting one takes longer than the drawing.
  test(`Node draws ${which} as the page does`, { tag }, async ({ openPage, page }) => {
    const timeline = page.getByTestId('timeline');
    const onPage: { story: StoryFile; widthPx: number; svg: string }[] = [];
    for (const story of drawn()) {
      await openPage(`stories/${story.id}/?capture=1&lang=en`, { story });
      for (const width of widths) {
        // High enough that the room for the drawing does not decide.
        await page.setViewportSize({ width, height: 3000 });
        await expect(page.locator('html')).toHaveAttribute('data-sourceline', 'ready');
        const svg = await timeline.evaluate((element) =>
          new XMLSerializer().serializeToString(element),
        );
        onPage.push({ story, widthPx: Number(await timeline.getAttribute('width')), svg });
      }
    }
    expect(new Set(onPage.map(({ widthPx }) => widthPx)).size).toBe(widths.length);
    const inNode = drawnInNode(
      onPage.map(({ story, widthPx }) => ({
        story,
        widthPx,
        heightPx: 2500,
        selected: null,
        tag: 'en',
        scaleKind: 'elastic',
        scheme: 'light',
      })),
    );
    for (const [n, { story, widthPx, svg }] of onPage.entries()) {
      const which = `${story.id}, ${widthPx} wide`;
      const [pages, nodes] = await Promise.all(
        // The page's policy allows no style in the document itself.
        [svg, inNode[n]?.replace(/<style>.*?<\/style>/s, '') ?? ''].map((each) =>
          page.evaluate(partsOf, each),
        ),
      );
      expect(
        nodes?.map(({ kind }) => kind),
        which,
      ).toEqual(pages?.map(({ kind }) => kind));
      expect(pages?.length, which).toBeGreaterThan(50);
      const apart = (pages ?? []).flatMap(({ kind, numbers }, at) => {
        const others = nodes?.[at]?.numbers ?? [];
        const isNear = numbers.every((x, i) => Math.abs(x - (others[i] ?? NaN)) <= mostApartPx);
        return isNear && numbers.length === others.length ? [] : [{ kind, numbers, others }];
      });
      expect(apart, which).toEqual([]);
    }
  });
}
