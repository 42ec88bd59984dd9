import * as fc from 'fast-check';
import type { VersionText } from '../collation.ts';

/** Words of grammar and others, half each. */
const vocabularies = {
  en: [
    'the of and to in it we that was for not or',
    'bridge mayor report opened never river storm',
  ],
  de: ['der die das und zu es wir war für auf nicht', 'Brücke Hafen Bericht öffnete niemals Sturm'],
  fr: ['le la de et il nous que était pour par pas', 'pont maire rapport ouvrit jamais tempête'],
};

const arbitraryWord = (language: keyof typeof vocabularies) =>
  fc.oneof(...vocabularies[language].map((words) => fc.constantFrom(...words.split(' '))));

/** A passage of one to three words moves; sometimes a word is exchanged for another. */
const arbitraryEdit = (language: keyof typeof vocabularies) =>
  fc.record({
    moves: fc.array(fc.tuple(fc.nat(20), fc.nat(20), fc.integer({ min: 1, max: 3 })), {
      minLength: 1,
      maxLength: 2,
    }),
    exchanged: fc.option(fc.tuple(fc.nat(20), arbitraryWord(language)), { freq: 2 }),
  });

/** Versions of 4 to 21 words, English, German or French, the same but for some passages that moved. */
export function arbitraryMoved(count: number): fc.Arbitrary<VersionText[]> {
  return fc.constantFrom('en' as const, 'de' as const, 'fr' as const).chain((language) =>
    fc
      .record({
        words: fc.array(arbitraryWord(language), { minLength: 4, maxLength: 21 }),
        edits: fc.array(arbitraryEdit(language), { minLength: count - 1, maxLength: count - 1 }),
      })
      .map(({ words, edits }) =>
        [words, ...edits.map((edit) => edited(words, edit))].map((version) => ({
          language,
          parts: [version.join(' ')],
        })),
      ),
  );
}

interface Edit {
  moves: [from: number, to: number, length: number][];
  exchanged: [at: number, word: string] | null;
}

function edited(words: readonly string[], { moves, exchanged }: Edit): string[] {
  const version = [...words];
  for (const [from, to, length] of moves) {
    const passage = version.splice(from % version.length, length);
    version.splice(to % (version.length + 1), 0, ...passage);
  }
  if (exchanged) version[exchanged[0] % version.length] = exchanged[1];
  return version;
}
