import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { spokenLanguages } from '../language/languages.ts';
import { loadTextMeasure } from '../site/type/textMeasure.ts';
import { loadTypefaces } from '../site/type/typefaces.ts';
import { millStreet, sourceOfMillStreet } from '../story/file/testing/millStreet.ts';
import { sizeUpTo } from '../time/testing/runs.ts';
import { composePicture } from './composePicture.ts';
import { freeForm, pictureForms } from './pictureForms.ts';
import { pictureTypes, widthOfLine } from './typeOfPicture.ts';
import type { PictureSubject } from './pictureSubject.ts';

const tools = { typefaces: await loadTypefaces(), measureText: await loadTextMeasure() };
const [english, french, arabic] = await Promise.all(spokenLanguages.map(({ load }) => load()));
if (!english || !french || !arabic) throw new Error('there are three languages');

const longName = 'Mill Street and Riverside Advertiser';
const source = sourceOfMillStreet({
  outlets: millStreet.outlets.map((outlet) =>
    outlet.id === 'evening-post' ? { ...outlet, name: longName } : outlet,
  ),
});
const usual = { source, eventId: null, language: english, scheme: 'light' } as const;

const textsOf = (subject: Pick<PictureSubject, 'form'> & Partial<PictureSubject>) => {
  const { svg } = composePicture({ ...usual, ...subject }, tools);
  const document = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
  const [, , unitsWide] = (document.getAttribute('viewBox') ?? '').split(' ').map(Number);
  const scale = subject.form.widthPx / (unitsWide ?? 1);
  return [...document.querySelectorAll('text')].map((line) => ({
    text: (line.textContent ?? '').replace(/[\u2066-\u2069]/g, ''),
    x: line.getAttribute('x'),
    sizePx: Number(line.getAttribute('font-size')),
    shownPx: Number(line.getAttribute('font-size')) * scale,
  }));
};
type Pictured = Parameters<typeof textsOf>[0];
const wordsOf = (subject: Pictured) => textsOf(subject).map(({ text }) => text);
const allWordsOf = (subject: Pictured) => wordsOf(subject).join(' ');
/** Of the last line, to that of the form's own type. */
const ratioOfLast = (form: PictureSubject['form'], eventId: string, usualPx: number) =>
  (textsOf({ form, eventId }).at(-1)?.shownPx ?? 0) / (usualPx * form.scale);

/** Each form in one of the languages, and in the long run in all of them. */
const formsInLanguages = Object.entries(pictureForms).flatMap(([name, form], at) =>
  [0, 1, 2].slice(0, sizeUpTo(3, 1)).map((more) => {
    const language = [english, french, arabic][(at + more) % 3] ?? english;
    return { name, form, language, tag: language.tag };
  }),
);

test.each(formsInLanguages)(
  'in the form $name no row’s name is cut off, in $tag',
  ({ form, language }) => {
    const words = wordsOf({ form, language });
    expect(words).toContain(longName);
    expect(words.filter((text) => text.endsWith('…'))).toEqual([]);
  },
);

test.each(Object.entries(pictureForms))(
  'in the form %s no line is wider than the picture, even of words that do not fit',
  (_, form) => {
    const compound = 'Hafenbrückeninstandsetzungsfinanzierungsvereinbarung';
    const title = `The ${compound}${compound}`;
    const texts = textsOf({ form, source: sourceOfMillStreet({ title }) });
    const most = (form.widthPx - 2 * form.marginPx) / form.scale;
    const lines = texts.slice(
      0,
      texts.findIndex(({ text }) => /^\d+ events/.test(text)),
    );
    expect(lines.map(({ text }) => text.trim().replace(/-$/, '')).join('')).toBe(
      title.replace(' ', ''),
    );
    for (const { text, sizePx } of lines) {
      const type = { ...pictureTypes.title, sizePx };
      expect(widthOfLine(text, type, tools.typefaces)).toBeLessThanOrEqual(most);
    }
  },
);

test('a picture says what its sign means, since it has no list to refer to', () => {
  const form = pictureForms.print;
  const key = 'here the accounts contradict each other';
  expect(allWordsOf({ form })).toContain(`1 undated, so not drawn ${key}`);
  expect(allWordsOf({ form, eventId: 'video' })).toContain(key);
  const agreed = sourceOfMillStreet({ differences: [] });
  expect(allWordsOf({ form, source: agreed })).not.toContain(key);
});

test('among right-to-left text, the lines of an English excerpt begin at one edge', () => {
  const form = { ...pictureForms.column, widthPx: 200 };
  const lines = textsOf({ form, language: arabic, eventId: 'video' });
  const first = lines.findIndex(({ text }) => text.startsWith('The mayor published'));
  expect(lines[first + 1]?.text).toContain('weekend');
  expect(lines[first + 1]?.x).toBe(lines[first]?.x);
  expect(Number(lines[first]?.x)).toBeLessThan(Number(lines[first - 1]?.x));
});

test('text that would leave room is set larger, as long as all of it fits', () => {
  const { social, print } = pictureForms;
  const { words, about } = pictureTypes;
  expect(ratioOfLast(print, 'letter-to-ministry', words.sizePx)).toBeCloseTo(1);
  expect(ratioOfLast(social, 'letter-to-ministry', words.sizePx)).toBeGreaterThan(1);
  expect(wordsOf({ form: social, eventId: 'video' }).at(-1)).toMatch(/^and /);
  expect(ratioOfLast(social, 'video', about.sizePx)).toBeCloseTo(1);
});

test.each([
  [200, 2000],
  [240, 900],
])('in a picture of %i by %i pixels no row’s name is cut off', (widthPx, heightPx) => {
  const words = wordsOf({ form: { ...freeForm, widthPx, heightPx }, source: sourceOfMillStreet() });
  expect(words.filter((text) => text.startsWith('The Courier'))).toEqual([
    'The Courier · 8 Dec 2023',
    'The Courier · 10 Dec 2023',
  ]);
});

test('a small picture is set smaller as a whole, before its drawing can no longer be read', () => {
  const form = { ...freeForm, widthPx: 320, heightPx: 320 };
  const texts = textsOf({ form, source: sourceOfMillStreet() });
  const title = texts.find(({ text }) => text === 'The bridge on Mill Street');
  expect(title?.shownPx).toBeLessThan(pictureTypes.title.sizePx * 0.85);
});

test('a small picture of an event has what one article wrote, or is refused', () => {
  const low = { ...freeForm, widthPx: 260, heightPx: 260 };
  expect(allWordsOf({ form: low, eventId: 'video' })).toMatch(
    /Harbour FM On Saturday .*and 4 more$/,
  );
  const lower = { ...freeForm, widthPx: 200, heightPx: 120 };
  expect(() => allWordsOf({ form: lower, eventId: 'video' })).toThrow(
    'no room for the title and what one article wrote',
  );
});

test.each([
  ['left to right', english],
  ['right to left', arabic],
])('%s, a wide and low picture has an event’s accounts beside its drawing', (_, language) => {
  const form = { ...freeForm, widthPx: 1800, heightPx: 400 };
  const { svg } = composePicture({ ...usual, language, form, eventId: 'video' }, tools);
  const { documentElement } = new DOMParser().parseFromString(svg, 'image/svg+xml');
  const drawing = documentElement.querySelector('svg');
  const fromPx = Number(drawing?.getAttribute('x'));
  const toPx = fromPx + Number(drawing?.getAttribute('width'));
  const words = [...documentElement.querySelectorAll('text')].filter(
    (text) => text.closest('svg') === documentElement && Number(text.getAttribute('y')) < 330,
  );
  expect(words.map(({ textContent }) => textContent).join(' ')).toContain('The mayor published');
  const places = words.map((text) => Number(text.getAttribute('x')));
  const isBeside =
    language.direction === 'rtl' ? Math.min(...places) > toPx : Math.max(...places) < fromPx - 300;
  expect(isBeside).toBe(true);
  expect(toPx - fromPx).toBeGreaterThan(560);
});

const heightOf = (changes: Parameters<typeof sourceOfMillStreet>[0]) => {
  const subject = { ...usual, source: sourceOfMillStreet(changes), form: pictureForms.print };
  return composePicture(subject, tools).heightPx;
};

test('a story without events has no gap where their labels would be', () => {
  const empty = { events: [], undated: [], quotations: [], differences: [] };
  const [first] = millStreet.events;
  const one = { ...empty, events: first ? [first] : [] };
  // A label's date, one line of its title, and the space around them.
  expect(heightOf(one) - heightOf(empty)).toBeGreaterThan(35);
});
