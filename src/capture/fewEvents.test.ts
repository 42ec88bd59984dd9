import { readFileSync } from 'node:fs';
import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { spokenLanguages } from '../language/languages.ts';
import { loadTextMeasure } from '../site/type/textMeasure.ts';
import { loadTypefaces } from '../site/type/typefaces.ts';
import { fileSource } from '../story/file/fileSource.ts';
import { parseStory } from '../story/file/parse.ts';
import { millStreet, sourceOfMillStreet } from '../story/file/testing/millStreet.ts';
import type { StorySourceAtHand } from '../story/source/storySource.ts';
import { composePicture } from './composePicture.ts';
import { freeForm, pictureForms, type PictureForm } from './pictureForms.ts';

const tools = { typefaces: await loadTypefaces(), measureText: await loadTextMeasure() };
const languages = await Promise.all(spokenLanguages.map(({ load }) => load()));

const short = ['The bridge is shut', 'A petition', 'The vote', 'Repairs begin'];
const long = [
  'The council votes by nine to six to close the bridge to lorries of more than seven tonnes',
  'Engineers report that the foundations have moved by eleven millimetres in two years, and that the cause is not known',
  'Hafenbrückeninstandsetzungsfinanzierungsvereinbarung mit dem Land',
  'يصوّت المجلس بتسعة أصوات مقابل ستة على إغلاق جسر شارع الطاحونة أمام الشاحنات الثقيلة',
];

/** Mill Street with its first events only, and other titles. */
function storyOf(titles: readonly string[]) {
  const events = millStreet.events
    .slice(0, titles.length)
    .map((event, n) => ({ ...event, title: titles[n] ?? '' }));
  return sourceOfMillStreet({ events, undated: [], quotations: [], differences: [] });
}

/** The lines of a picture, and how far down it they reach, 1 being all of it. */
function linesOf(
  source: StorySourceAtHand,
  asked: keyof typeof pictureForms | PictureForm,
  n: number,
) {
  const form = typeof asked === 'string' ? pictureForms[asked] : asked;
  const language = languages[n];
  if (!language) throw new Error('there are three languages');
  const subject = { source, eventId: null, language, scheme: 'light' } as const;
  const { svg } = composePicture({ ...subject, form }, tools);
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const [, , , high] = (document.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const ends = [...document.querySelectorAll('text')].map((line) => {
    let y = Number(line.getAttribute('y'));
    for (let up = line.parentElement; up; up = up.parentElement) {
      y += Number(/translate\(0 ([\d.]+)\)/.exec(up.getAttribute('transform') ?? '')?.[1] ?? 0);
      if (up !== document) y += Number(up.getAttribute('y') ?? 0);
    }
    return y / (high ?? 1);
  });
  const texts = [...document.querySelectorAll('text')].map((line) =>
    (line.textContent ?? '').replace(/[\u2066-\u2069]/g, ''),
  );
  return { texts, end: Math.max(...ends) };
}

/** Without what a line's end may change. */
const folded = (text: string) => text.replace(/[\s\u00a0-]/g, '');

describe.each(['square', 'story'] as const)('in the form %s', (form) => {
  test.each([1, 2, 4])('the picture of %i event(s) is filled, whatever the titles', (count) => {
    for (const titles of [short, long]) {
      const { end } = linesOf(storyOf(titles.slice(0, count)), form, 0);
      expect(end).toBeGreaterThan(0.75);
      expect(end).toBeLessThan(1);
    }
  });
});

test.each(['square', 'story', 'social'] as const)(
  'in the form %s each of a few titles is shown in full, in the drawing or under it',
  (form) => {
    languages.forEach((_, n) => {
      const { texts } = linesOf(storyOf(short), form, n);
      for (const title of short) expect(folded(texts.join(''))).toContain(folded(title));
    });
    const { texts } = linesOf(storyOf(long), form, 0);
    expect(texts.filter((text) => text.endsWith('…'))).toEqual([]);
  },
);

test('a story of one event shows what each article wrote about it', () => {
  const { texts } = linesOf(storyOf(short.slice(0, 1)), 'story', 0);
  const [event] = millStreet.events;
  for (const { excerpts } of event?.accounts ?? []) {
    expect(folded(texts.join(''))).toContain(folded(excerpts[0]?.exact ?? ''));
  }
});

test('a picture that would stay empty is set larger, though its drawing then names fewer events', () => {
  const file = new URL('../../e2e/stories/bridge-closure/story.json', import.meta.url);
  const parsed = parseStory(JSON.parse(readFileSync(file, 'utf8')));
  if (!parsed.ok) throw new Error('the story is as stories are');
  const { story } = parsed;
  const form = { ...freeForm, widthPx: 1600, heightPx: 500 };
  const { texts, end } = linesOf(fileSource(story, story.id), form, 0);
  expect(end).toBeGreaterThan(0.8);
  for (const { title } of story.events) expect(folded(texts.join(''))).toContain(folded(title));
});
