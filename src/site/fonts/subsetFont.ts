import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Which part of a font is wanted. */
export interface FontPart {
  /** First and last code point of each range; those that the font lacks are left out. */
  ranges: readonly (readonly [first: number, last: number])[];
  /** Lightest and heaviest, as in CSS; clamped to what the font offers. */
  weights: readonly [lightest: number, heaviest: number];
}

/** HarfBuzz's subsetter, which its JavaScript package ships without an interface. */
export const subsetter = readFileSync(
  createRequire(import.meta.url).resolve('harfbuzzjs/dist/harfbuzz-subset.wasm'),
);

/** `hb_subset_sets_t`, and `hb_memory_mode_t`. */
const [nameIds, layoutFeatures, writable] = [4, 6, 2];

/** Copyright and licence. A modified font must not use a reserved name (OFL 1.1, condition 3). */
const keptNames = [0, 13, 14];

/** What browsers apply by default, and the figure styles that the style sheets ask for. */
const forLetters = 'locl rlig calt clig liga isol init medi fina mset curs kern lnum tnum';
/** Without combining marks, these would only pull in the marks that letters decompose into. */
const forMarks = 'ccmp mark mkmk';
const isMark = /\p{M}/u;

/**
 * Subsets a font: outlines, widths and kerning stay as they are, in less space. The same input gives
 * the same bytes.
 *
 * @param font TrueType, with a weight axis
 * @throws Error when HarfBuzz cannot read the font
 */
export async function subsetFont(font: Uint8Array, part: FontPart): Promise<Uint8Array> {
  // A fresh instance each time, so that its memory is released afterwards.
  const { exports } = new WebAssembly.Instance(await WebAssembly.compile(subsetter));
  const call = (name: string, ...values: number[]): number => {
    const found = exports[name];
    if (typeof found !== 'function') throw new Error(`HarfBuzz's subsetter has no ${name}`);
    return Number(found(...values));
  };
  const memory = () => {
    if (!(exports['memory'] instanceof WebAssembly.Memory)) throw new Error('no memory');
    return new Uint8Array(exports['memory'].buffer);
  };
  call('_initialize');
  const place = call('malloc', font.length);
  memory().set(font, place);
  const face = call(
    'hb_face_create',
    call('hb_blob_create', place, font.length, writable, 0, 0),
    0,
  );
  const input = call('hb_subset_input_create_or_fail');
  const fill = (set: number, values: readonly number[]) => {
    call('hb_set_clear', set);
    for (const value of values) call('hb_set_add', set, value);
  };
  const codePoints = part.ranges.flatMap(codePointsIn);
  const hasMarks = isMark.test(String.fromCodePoint(...codePoints));
  const features = hasMarks ? `${forLetters} ${forMarks}` : forLetters;
  fill(call('hb_subset_input_unicode_set', input), codePoints);
  fill(call('hb_subset_input_set', input, nameIds), keptNames);
  fill(call('hb_subset_input_set', input, layoutFeatures), features.split(' ').map(tagOf));
  // The axis keeps its own default, where that is within what is wanted.
  call('hb_subset_input_set_axis_range', input, face, tagOf('wght'), ...part.weights, Number.NaN);
  const made = call('hb_subset_or_fail', face, input);
  if (made === 0) throw new Error('HarfBuzz cannot make a part of this font');
  const blob = call('hb_face_reference_blob', made);
  const at = call('hb_blob_get_data', blob, 0);
  return memory().slice(at, at + call('hb_blob_get_length', blob));
}

const codePointsIn = ([first, last]: readonly [number, number]) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** Four letters as OpenType writes them in one number. */
const tagOf = (letters: string) => Buffer.from(letters, 'latin1').readUInt32BE();
