import { describe, expect, test } from 'vitest';
import type { StoryFile } from '../../story/file/schema.ts';
import { sitePages } from './sitePages.ts';
import {
  contentOf,
  dataOf,
  millStreet,
  parse,
  program,
  site,
} from './testing/pagesOfMillStreet.ts';

/** Two whose events do not matter: without them, their pages are written many times as fast. */
const brief: StoryFile = {
  ...millStreet,
  events: [],
  undated: [],
  quotations: [],
  differences: [],
};
const dock: StoryFile = { ...brief, id: 'dock', title: 'The dock', language: 'fr' };

/** The same pages are asked for by several tests, and written once. */
const written = new Map<string, ReadonlyMap<string, string>>();
function pagesOf(stories: readonly StoryFile[], address: string | null) {
  const key = JSON.stringify([stories, address]);
  const pages = written.get(key) ?? sitePages(program, stories, address);
  written.set(key, pages);
  return pages;
}

function page(path: string, stories: readonly StoryFile[], address: string | null = null) {
  const html = pagesOf(stories, address).get(path);
  if (html === undefined) throw new Error(`there is no ${path}`);
  return parse(html);
}

const placeOf = (document: Document) => document.getElementById('sourceline');
const placeIn = (document: Document) => placeOf(document)?.dataset['site'];

const own = 'stories/mill-street/index.html';

describe('the page of a story', () => {
  test('loads the program from the root of the site', () => {
    const document = page(own, [brief, dock]);
    expect(document.querySelector('script[src]')?.getAttribute('src')).toBe(
      '../../assets/index.js',
    );
    expect(document.querySelector('link')?.getAttribute('href')).toBe('../../assets/index.css');
    expect(document.getElementById('sourceline')?.dataset).toMatchObject({
      root: '../../',
      story: 'mill-street',
    });
  });

  test('states the address of the site, if known, for everything that is shared', () => {
    expect(placeIn(page(own, [brief, dock], site))).toBe(site);
    expect(placeIn(page('index.html', [brief, dock], site))).toBe(site);
    expect(placeIn(page(own, [brief, dock]))).toBeUndefined();
  });

  test('vouches for what it requests first, as far as the build does', () => {
    const integrity = new Map([
      ['stories/mill-street/story.json', 'sha256-AAAA'],
      ['stories/index.json', 'sha256-BBBB'],
      ['stories/dock/story.json', 'sha256-CCCC'],
    ]);
    const pages = sitePages(program, [brief, dock], null, [], integrity);
    const said = (path: string) => placeOf(parse(pages.get(path) ?? ''))?.dataset['integrity'];
    expect(said(own)).toBe(
      'stories/mill-street/story.json sha256-AAAA stories/index.json sha256-BBBB',
    );
    expect(said('index.html')).toBe('stories/index.json sha256-BBBB');
    expect(placeOf(page(own, [brief, dock]))?.dataset['integrity']).toBeUndefined();
  });

  test('has its interface in the story’s language', () => {
    const document = page(own, [{ ...millStreet, language: 'ar' }]);
    expect(document.documentElement.lang).toBe('ar');
    expect(document.documentElement.dir).toBe('rtl');
    expect(document.body.textContent).toContain('من نقل الخبر');
    expect(document.body.textContent).not.toContain('Who reported it');
  });

  test('describes itself in its head', () => {
    const document = page(own, [millStreet], site);
    expect(document.title).toBe(millStreet.title);
    expect(contentOf(document, 'meta[name="description"]')).toBe(millStreet.description);
    expect(contentOf(document, 'meta[property="og:title"]')).toBe(millStreet.title);
    expect(contentOf(document, 'meta[property="og:locale"]')).toBe('en_GB');
    const address = `${site}stories/mill-street/`;
    expect(contentOf(document, 'meta[property="og:url"]')).toBe(address);
    const href = (selector: string) => document.querySelector(selector)?.getAttribute('href');
    expect(href('link[rel="canonical"]')).toBe(address);
    expect(href('link[type="application/json+oembed"]')).toBe(`${address}oembed.json`);
  });

  test('offers a card with a description to social networks, if its address is known', () => {
    const document = page(own, [brief, dock], site);
    expect(contentOf(document, 'meta[property="og:image"]')).toBe(
      `${site}stories/mill-street/card.png`,
    );
    expect(contentOf(document, 'meta[property="og:image:alt"]')).toContain(millStreet.title);
    const cardOf = (address: string | null) =>
      contentOf(page(own, [brief], address), 'meta[name="twitter:card"]');
    expect([cardOf(site), cardOf(null)]).toEqual(['summary_large_image', 'summary']);
  });

  test('omits what needs an address if none is known', () => {
    const pages = pagesOf([millStreet], null);
    expect([...pages.keys()]).toEqual(['index.html', own]);
    expect(pages.get(own)).not.toMatch(/canonical|og:url|oembed/);
  });

  test('has a machine-readable date only if the date is exact', () => {
    const document = page(own, [millStreet]);
    const told = (id: string) =>
      document.querySelector(`#event-${id} .panel-date time`)?.getAttribute('datetime');
    const days = millStreet.events.filter(({ date }) => /^\d{4}-\d{2}-\d{2}$/.test(date.edtf));
    const vague = millStreet.events.filter(({ date }) => /[/~?%]/.test(date.edtf));
    expect(days.map(({ id }) => told(id))).toEqual(days.map(({ date }) => date.edtf));
    expect(vague.map(({ id }) => told(id))).toEqual(vague.map(() => undefined));
    expect(Math.min(days.length, vague.length)).toBeGreaterThan(0);
  });

  test('states the language of each article, and of its link’s target', () => {
    const foreign = millStreet.articles.map((article) => ({
      ...article,
      language: 'cy',
      url: 'https://papur.example/pont',
    }));
    const document = page(own, [{ ...millStreet, articles: foreign }]);
    expect(document.querySelector('.excerpt')?.getAttribute('lang')).toBe('cy');
    expect(document.querySelector('.outside-link')?.getAttribute('hreflang')).toBe('cy');
  });

  test('lists its events, statements and articles for search engines', () => {
    const data = dataOf(page(own, [millStreet], site));
    const [event] = millStreet.events;
    expect(data).toMatchObject({
      '@type': 'Article',
      headline: millStreet.title,
      url: `${site}stories/mill-street/`,
      mainEntity: {
        numberOfItems: millStreet.events.length + millStreet.undated.length,
        itemListElement: expect.arrayContaining([
          expect.objectContaining({
            item: expect.objectContaining({
              '@type': 'Event',
              '@id': `${site}stories/mill-street/#event-${event?.id}`,
              name: event?.title,
            }),
          }),
        ]),
      },
      citation: millStreet.articles.map(({ headline }) => ({ '@type': 'NewsArticle', headline })),
    });
  });
});

describe('the page at the root', () => {
  test('is the story if there is only one', () => {
    const document = page('index.html', [millStreet]);
    expect(document.querySelector('h1')?.textContent).toBe(millStreet.title);
    expect(document.getElementById('sourceline')?.dataset['story']).toBeUndefined();
  });

  test('lists the stories if there are several, each in its language', () => {
    const document = page('index.html', [dock, brief]);
    const links = [...document.querySelectorAll('.story-index a')];
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      'stories/dock/',
      'stories/mill-street/',
    ]);
    expect(links[0]?.querySelector('bdi')?.lang).toBe('fr');
  });

  test('says so if there is none', () => {
    expect(page('index.html', []).querySelector('.empty')?.textContent).toMatch(/no story/);
  });
});

test('oEmbed returns a frame of the story, as specified', () => {
  const text = pagesOf([millStreet], site).get('stories/mill-street/oembed.json');
  const answer: unknown = JSON.parse(text ?? '');
  expect(answer).toMatchObject({ version: '1.0', type: 'rich', width: 720, height: 600 });
  const html = Object.entries(answer ?? {}).find(([key]) => key === 'html')?.[1];
  const frame = parse(String(html)).querySelector('iframe');
  expect(frame?.getAttribute('src')).toBe(`${site}stories/mill-street/?embed=1`);
  expect(frame?.title).toBe(millStreet.title);
});

test('a program page without the places to fill is refused', () => {
  expect(() => sitePages('<html lang="en"></html>', [millStreet], null)).toThrow('title');
});
