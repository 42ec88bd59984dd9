import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { arabic } from '../language/arabic.ts';
import { english, type Language } from '../language/english.ts';
import { millStreet, sourceOfMillStreet } from '../story/file/testing/millStreet.ts';
import { keyOf } from './interaction/target.ts';
import { fakeMeasure } from './layout/testing/fakeMeasure.ts';
import { prepareStory } from './prepareStory.ts';
import { StillTimeline } from './still/StillTimeline.tsx';

const { story } = sourceOfMillStreet();

function draw(language: Language, drawn = story) {
  const markup = renderToStaticMarkup(
    <StillTimeline
      story={prepareStory(drawn, language)}
      language={language}
      environment={{ language, measureText: fakeMeasure }}
      hrefOf={(target) => `#${keyOf(target)}`}
    />,
  );
  const document = new DOMParser().parseFromString(markup, 'text/html');
  return { markup, bands: [...document.querySelectorAll('.still-band')] };
}

const linksTo = (band: Element, eventId: string) =>
  band.querySelectorAll(`a[href="#event/${eventId}"]:not([aria-hidden], .timeline-differs-key a)`)
    .length;

describe.each([
  ['from left to right', english],
  ['from right to left', arabic],
])('the timeline without its program, read %s', (_, language) => {
  const { markup, bands } = draw(language);
  const down = bands.find((band) => band.matches('.still-down'));

  test('is drawn for narrow and for wide places', () => {
    expect(bands.map(({ className }) => className.split(' ').at(-1))).toEqual([
      'still-from-1100',
      'still-from-600',
      'still-down',
    ]);
  });

  test('has no inline script or style, and no id twice', () => {
    expect(markup).not.toMatch(/<script|<style|\sstyle=|\son\w+=|data-testid/);
    const ids = [...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has breaks of the axis in front of what lasted through them', () => {
    for (const band of bands.filter((one) => one !== down)) {
      const drawn = [...band.querySelectorAll('.timeline-bar, .timeline-break')];
      const kinds = drawn.map((part) => part.matches('.timeline-break'));
      expect(kinds).toContain(true);
      expect(kinds.indexOf(true)).toBeGreaterThan(kinds.lastIndexOf(false));
    }
  });

  test('has every event once where time runs down', () => {
    for (const { id } of story.dated) expect(down && linksTo(down, id)).toBe(1);
  });

  test('has no event twice where time runs across, and a row for every article', () => {
    for (const band of bands.filter((one) => one !== down)) {
      const links = [
        ...band.querySelectorAll(
          'a:not(.timeline-cluster, [aria-hidden], .timeline-differs-key a)[href^="#event/"]',
        ),
      ];
      const hrefs = links.map((link) => link.getAttribute('href'));
      expect(hrefs.length).toBeGreaterThan(3);
      expect(new Set(hrefs).size).toBe(hrefs.length);
      expect(band.querySelectorAll('a[href^="#article/"]')).toHaveLength(story.articles.length);
    }
  });

  test('explains the sign for contradicting accounts in each', () => {
    for (const band of bands) {
      const sentence = band.querySelector('.timeline-differs-key')?.textContent;
      expect(sentence).toContain(language.timeline.legend.differs);
    }
  });

  test('draws the days of its axis once', () => {
    for (const band of bands.filter((one) => one !== down)) {
      expect(band.querySelectorAll('.timeline-ruler').length).toBeLessThanOrEqual(1);
    }
  });

  test('draws the accounts of one outlet alike, wherever they are', () => {
    for (const band of bands.filter((one) => one !== down)) {
      const shapes = [...band.querySelectorAll('.timeline-coverage > path')].map(
        (path) => `${path.getAttribute('transform')} ${path.getAttribute('d')}`,
      );
      expect(shapes.length).toBeGreaterThan(3);
      expect(new Set(shapes).size).toBeLessThanOrEqual(story.articles.length);
    }
  });

  test('places everything within its width', () => {
    const shares = [...markup.matchAll(/\s(?:x|x1|x2|width)="(-?[\d.]+)%"/g)].map(([, share]) =>
      Number(share),
    );
    expect(shares.length).toBeGreaterThan(50);
    expect(shares.every((share) => share >= 0 && share <= 100)).toBe(true);
  });

  test('names each link, by its text or by a label', () => {
    for (const link of bands.flatMap((band) => [
      ...band.querySelectorAll('a:not([aria-hidden])'),
    ])) {
      expect(link.getAttribute('aria-label') ?? link.textContent).not.toBe('');
    }
  });
});

test('of few outlets with many articles has a row an outlet, and down the page a key of outlets', () => {
  const [article] = millStreet.articles;
  if (!article) throw new Error('Mill Street has articles');
  const more = Array.from({ length: 20 }, (_, n) => ({ ...article, id: `later-${n}` }));
  const { story: followed } = sourceOfMillStreet({ articles: [...millStreet.articles, ...more] });
  const { bands } = draw(english, followed);
  const [wide] = bands;
  const down = bands.find((band) => band.matches('.still-down'));
  const outlets = new Set(millStreet.articles.map(({ outlet }) => outlet));
  for (const band of [wide, down]) {
    const rows = band?.querySelectorAll('a[href^="#article/"], a[href^="#row/"]') ?? [];
    expect(rows).toHaveLength(outlets.size);
  }
  for (const { id } of followed.dated) expect(down && linksTo(down, id)).toBe(1);
});
