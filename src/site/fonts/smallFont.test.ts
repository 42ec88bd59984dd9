import { readFileSync } from 'node:fs';
import { Blob, Buffer, Face, Font, shape, Variation } from 'harfbuzzjs';
import { expect, test } from 'vitest';
import decompress from 'wawoff2/decompress.js';
import { english } from '../../language/english.ts';
import { french } from '../../language/french.ts';
import { textsOf } from '../../language/textsOf.ts';
import { readFontFaces, type FontFace } from '../type/fontFaces.ts';
import { smallFont } from './smallFont.ts';
import { subsetFont } from './subsetFont.ts';

const faces = readFontFaces();
const isIn = ({ ranges }: FontFace, codePoint: number) =>
  ranges.some(([first, last]) => codePoint >= first && codePoint <= last);
const faceOf = (family: string, letter: string) => {
  const found = faces.find(
    (face) => face.family === family && isIn(face, letter.codePointAt(0) ?? 0),
  );
  if (!found) throw new Error(`no face of ${family} has ${letter}`);
  return found;
};
const unpack = async (path: string) => Uint8Array.from(await decompress(readFileSync(path)));
const load = async (path: string) => new Face(new Blob(await unpack(path)));

/** Where each glyph stands, and the points of its outline. */
function set(text: string, face: Face, weight: number) {
  const font = new Font(face);
  font.setVariations([new Variation('wght', weight)]);
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(font, buffer);
  const glyphs = buffer.getGlyphInfosAndPositions();
  return {
    places: glyphs.map(({ xAdvance, xOffset, yOffset }) => [xAdvance, xOffset, yOffset]),
    points: glyphs
      .map(({ codepoint }) => font.glyphToPath(codepoint))
      .join(' ')
      .split(/(?=[A-Z])|[ ,]/),
  };
}

/** In thousandths of the size of type: a weight between two outlines is rounded to one. */
function farthest(one: readonly string[], other: readonly string[]): number {
  if (one.length !== other.length) return Infinity;
  const numbers = one.map((point, at) =>
    [point, other[at] ?? ''].map((n) => Number(n.replace(/^[A-Z]/, ''))),
  );
  return Math.max(...numbers.map(([a = 0, b = 0]) => Math.abs(a - b)));
}

const news = [
  'AVATAR, Torment & Waverley: “To Yvette” said…',
  'office, fluffy, efficient – £1,140 or €7.50',
  '« L’été où l’œuvre fut achevée à Saint-Étienne »',
  'Überfüßige Äpfel, Ölçüm; El Niño, ¿Qué?; São João; Tåsinge, Kjøbenhavn',
];

test.each(['Source Serif 4', 'Source Sans 3'])(
  'letters of %s are drawn, kerned and joined in the small file as in the complete one',
  async (family) => {
    const face = faceOf(family, 'a');
    const [whole, small] = [await load(face.path), await load(await smallFont(face))];
    for (const weight of [400, 550, 600, 650, 700]) {
      const [was, is] = [whole, small].map((one) => news.map((line) => set(line, one, weight)));
      expect(is?.map(({ places }) => places)).toEqual(was?.map(({ places }) => places));
      const points = [is, was].map((lines) => lines?.flatMap((line) => line.points) ?? []);
      expect(farthest(points[0] ?? [], points[1] ?? [])).toBeLessThanOrEqual(1);
    }
  },
);

test.each([
  ['Source Serif 4', 'Ł', 'Łódź, Dvořák, Győr'],
  ['Source Sans 3', 'Ł', 'Łódź, Dvořák, Győr'],
  ['Noto Naskh Arabic', 'ا', 'أُغلِق الجسر في شارع ميل لا'],
])('rarer letters of %s with %s, too', async (family, letter, words) => {
  const face = faceOf(family, letter);
  const text = Array.from(words, (one) => (isIn(face, one.codePointAt(0) ?? 0) ? one : '')).join(
    '',
  );
  const [whole, small] = [await load(face.path), await load(await smallFont(face))];
  for (const weight of [400, 600]) {
    expect(set(text, small, weight)).toEqual(set(text, whole, weight));
  }
});

test('a part has what its ranges name, and nothing else', async () => {
  const { path } = faceOf('Source Serif 4', 'a');
  const part = { ranges: [[0x41, 0x43]], weights: [400, 900] } as const;
  const face = new Face(new Blob(await subsetFont(await unpack(path), part)));
  expect([...face.collectUnicodes()]).toEqual([0x41, 0x42, 0x43]);
});

test('the same font and ranges give the same bytes', async () => {
  const face = faceOf('Source Sans 3', 'a');
  const font = await unpack(face.path);
  expect(await subsetFont(font, face)).toEqual(await subsetFont(font, face));
});

test.each(['Source Serif 4', 'Source Sans 3'])(
  'the interface in Latin letters is set in one file of %s',
  async (family) => {
    const texts = [english, french]
      .flatMap(textsOf)
      .map(({ text }) => text)
      .join('');
    const first = faceOf(family, 'a');
    const has = new Set((await load(first.path)).collectUnicodes());
    const others = [...new Set(texts)].filter((letter) => {
      const codePoint = letter.codePointAt(0) ?? 0;
      return has.has(codePoint) && !isIn(first, codePoint);
    });
    expect(others).toEqual([]);
  },
);

test.each(['Source Serif 4', 'Source Sans 3'])(
  'the second file of %s has exactly the characters that the first lacks',
  async (family) => {
    const [first, second] = [faceOf(family, 'a'), faceOf(family, '¼')];
    const all = [...(await load(first.path)).collectUnicodes()].filter((one) => one < 0x300);
    expect(all.length).toBeGreaterThan(190);
    expect(all.filter((one) => isIn(first, one) === isIn(second, one))).toEqual([]);
  },
);
