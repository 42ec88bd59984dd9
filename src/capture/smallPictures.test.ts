import { DOMParser } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { spokenLanguages } from '../language/languages.ts';
import { loadTextMeasure } from '../site/type/textMeasure.ts';
import { loadTypefaces } from '../site/type/typefaces.ts';
import { millStreet, sourceOfMillStreet } from '../story/file/testing/millStreet.ts';
import { composePicture } from './composePicture.ts';
import { formOfSize, freeForm, pictureForms } from './pictureForms.ts';
import type { PictureSubject } from './pictureSubject.ts';

const tools = { typefaces: await loadTypefaces(), measureText: await loadTextMeasure() };
const [english, french, arabic] = await Promise.all(spokenLanguages.map(({ load }) => load()));
if (!english || !french || !arabic) throw new Error('there are three languages');

const ofSize = (widthPx: number, heightPx?: number) => formOfSize(freeForm, { widthPx, heightPx });
const longTitle = `The bridge on Mill Street${', and what was written of it'.repeat(8)}`;

const usual = {
  source: sourceOfMillStreet(),
  eventId: null,
  language: english,
  scheme: 'light',
} as const;

function picture(subject: Pick<PictureSubject, 'form'> & Partial<PictureSubject>) {
  const { svg } = composePicture({ ...usual, ...subject }, tools);
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const texts = [...documentElement.querySelectorAll('text')];
  return {
    drawing: documentElement.querySelector('svg'),
    words: texts.map(({ textContent }) => (textContent ?? '').replace(/[\u2066-\u2069]/g, '')),
    places: texts.map((text) => Number(text.getAttribute('x'))),
  };
}

describe.each([english, french, arabic])('in $tag', (language) => {
  test('a small square names the most important events, and says how many more there are', () => {
    const { words, drawing } = picture({ form: ofSize(200, 200), language });
    expect(drawing).toBeNull();
    expect(words.join(' ')).toContain('Inspection calls the bridge');
    expect(words.at(-1)).toBe(language.page.andMore(13));
  });

  test('nothing is said of what is not drawn where nothing is drawn', () => {
    const { words } = picture({ form: ofSize(200, 200), language });
    expect(words.join(' ')).not.toContain(language.page.standing.countUndrawn(1));
    expect(words.join(' ')).not.toContain(language.timeline.legend.differs);
  });
});

test('a wide and low picture names events in columns', () => {
  const { words, places, drawing } = picture({ form: ofSize(1000, 200) });
  expect(drawing).toBeNull();
  expect(words).toContain('Mayor explains herself in a video');
  expect(new Set(places).size).toBe(3);
});

test('a small picture whose drawing can be read has it', () => {
  expect(picture({ form: ofSize(320, 320) }).drawing).not.toBeNull();
});

test('a story whose title alone fills the picture is refused with a height that is enough', () => {
  const source = sourceOfMillStreet({ title: longTitle });
  expect(() => picture({ form: ofSize(200, 200), source })).toThrow(
    '200 × 200 pixels leave no room for the title and one event; --height 250 is enough',
  );
  expect(picture({ form: ofSize(200, 250), source }).words.at(-1)).toBe('and 14 more');
});

const [first] = millStreet.events;
const { undated } = millStreet;

test('events without a date are named below a drawing that is as high as it comes', () => {
  const title = undated[0]?.title ?? '';
  for (const form of [pictureForms.column, pictureForms.print]) {
    expect(picture({ form }).words).toContain(title);
    expect(picture({ form, source: sourceOfMillStreet({ undated: [] }) }).words).not.toContain(
      title,
    );
  }
});

test('a small picture of a story without a dated event names its events', () => {
  const empty = { events: [], quotations: [], differences: [] };
  const many = [1, 2, 3, 4, 5, 6].flatMap((n) =>
    undated.map((event) => ({ ...event, id: `u${n}` })),
  );
  const source = sourceOfMillStreet({ ...empty, undated: many });
  const { words, drawing } = picture({ form: ofSize(320, 320), source });
  expect(drawing).toBeNull();
  expect(words.filter((text) => text === undated[0]?.title).length).toBeGreaterThan(2);
});

test('a drawing that is wider than its room leaves no strip above and below it empty', () => {
  // The name of a row is wider than the picture, so that the drawing is laid out wider.
  const { drawing } = picture({ form: { ...freeForm, widthPx: 200 } });
  const [, , wide = 0, high = 0] = (drawing?.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const shown = ['width', 'height'].map((name) => Number(drawing?.getAttribute(name)));
  expect(wide).toBeGreaterThan(shown[0] ?? 0);
  expect((shown[1] ?? 0) / high).toBeCloseTo((shown[0] ?? 0) / wide, 2);
});

test('margins are narrower in a small picture, and a form keeps its own', () => {
  expect(ofSize(200, 600).marginPx).toBe(11);
  expect(ofSize(960).marginPx).toBe(freeForm.marginPx);
  const none = { widthPx: undefined, heightPx: undefined };
  expect(formOfSize(pictureForms.social, none)).toBe(pictureForms.social);
});

test('a picture of one event of few words is complete', () => {
  const one = { events: first ? [first] : [], undated: [], quotations: [], differences: [] };
  const { words } = picture({ form: ofSize(200, 200), source: sourceOfMillStreet(one) });
  expect(words.join(' ')).toMatch(/Mill Street bridge is rebuilt$/);
});
