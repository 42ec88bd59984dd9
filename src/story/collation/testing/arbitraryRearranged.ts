import * as fc from 'fast-check';
import type { VersionText } from '../collation.ts';

const sentences = [
  'we never doubted the report',
  'the council knew it and said nothing',
  'I asked for the letter in May',
  'nobody will pay for the bridge',
  'the storm took the old pier',
  'and the mayor went home',
  'it was not safe, and we knew',
  'she signed it on Monday',
  'he said no to the engineers',
  'that is what we want',
  'we are very sorry',
  'in the end we lost',
  'of all that was promised, the ferry came first',
].map((sentence) => sentence.split(' '));

const phrases = [
  'and no one said so',
  'in the end',
  'no',
  'very',
  'the old',
  'for the people of the harbour',
  'and',
  'that',
  'we know',
  'or the council',
].map((phrase) => phrase.split(' '));

type Sentences = readonly (readonly string[])[];
type Edit = (text: Sentences) => Sentences;

/** A position, taken modulo what there is. */
const place = fc.nat(60);
const length = fc.integer({ min: 1, max: 4 });

function change(at: number, edit: (words: readonly string[]) => readonly string[]): Edit {
  return (text) => text.map((words, index) => (index === at % text.length ? edit(words) : words));
}

const take = (words: readonly string[], from: number, length: number) => {
  const start = from % Math.max(1, words.length);
  return { phrase: words.slice(start, start + length), rest: words.toSpliced(start, length) };
};

const put = (words: readonly string[], to: number, phrase: readonly string[]) =>
  words.toSpliced(to % (words.length + 1), 0, ...phrase);

const edit: fc.Arbitrary<Edit> = fc.oneof(
  // A sentence moves, is repeated, or is left out.
  fc.tuple(place, place).map(([from, to]): Edit => (text) => {
    const start = from % text.length;
    const rest = text.toSpliced(start, 1);
    return rest.toSpliced(to % text.length, 0, ...text.slice(start, start + 1));
  }),
  fc.tuple(place, place).map(([from, to]): Edit => (text) => {
    const start = from % text.length;
    return text.toSpliced(to % text.length, 0, ...text.slice(start, start + 1));
  }),
  place.map(
    (at): Edit =>
      (text) =>
        text.length > 1 ? text.toSpliced(at % text.length, 1) : text,
  ),
  // A phrase moves within its sentence or into another, is doubled, is left out, or is added.
  fc
    .tuple(place, place, length, place)
    .map(([at, from, length, to]) =>
      change(at, (words) =>
        put(take(words, from, length).rest, to, take(words, from, length).phrase),
      ),
    ),
  fc
    .tuple(place, place, length, place, place)
    .map(([at, from, length, into, to]): Edit => (text) => {
      const { phrase, rest } = take(text[at % text.length] ?? [], from, length);
      return change(into, (words) => put(words, to, phrase))(text.with(at % text.length, rest));
    }),
  fc
    .tuple(place, place, length)
    .map(([at, from, length]) =>
      change(at, (words) =>
        put(words, from % Math.max(1, words.length), take(words, from, length).phrase),
      ),
    ),
  fc
    .tuple(place, place, length)
    .map(([at, from, length]) => change(at, (words) => take(words, from, length).rest)),
  fc
    .tuple(place, place, fc.constantFrom(...phrases))
    .map(([at, to, phrase]) => change(at, (words) => put(words, to, phrase))),
);

/** Two English texts: sentences, and the same with some moved, doubled, left out or added. */
export function arbitraryRearranged(): fc.Arbitrary<VersionText[]> {
  return fc
    .record({
      text: fc.array(fc.constantFrom(...sentences), { minLength: 1, maxLength: 4 }),
      edits: fc.array(edit, { minLength: 1, maxLength: 3 }),
      signs: fc.constantFrom('. ', ', '),
    })
    .map(({ text, edits, signs }) =>
      [text, edits.reduce<Sentences>((words, edit) => edit(words), text)].map((version) => ({
        language: 'en',
        parts: [
          version
            .filter((words) => words.length > 0)
            .map((words) => words.join(' '))
            .join(signs),
        ],
      })),
    );
}
