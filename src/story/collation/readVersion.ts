import { abbreviatedBeside } from './abbreviatedForm.ts';
import { findCapitalNames, keyOfName, lettersOfName, type CapitalNames } from './capitalNames.ts';
import type { Token, VersionText } from './collation.ts';
import { endsSentence } from './endsSentence.ts';
import { foldSigns, foldTypography } from './wordKey.ts';
import { isGrammar } from './grammarWords.ts';
import { meansStreet } from './meansStreet.ts';
import { isRedacted } from './redaction.ts';
import { sliceCodePoints } from './sliceCodePoints.ts';
import { spellingForm } from './spellingForm.ts';
import { tokenise } from './tokenise.ts';

/** A version's words in every form that is compared. Lists are by word. */
export interface ReadVersion {
  /** BCP 47. */
  language: string;
  tokens: readonly Token[];
  /** With typography folded, capitals kept. */
  faces: string[];
  /** Equal keys are the same word. */
  keys: string[];
  /** Equal forms are the same word, though spelled differently. A masked word stands for itself. */
  forms: string[];
  /** The punctuation attached to the word, folded. */
  before: string[];
  after: string[];
  /** Whether the word is one of grammar. */
  grammar: boolean[];
  /** Whether a sentence ends after the word. */
  ends: boolean[];
  /**
   * By position between words (0 before the first, one more than words): 1 where the article itself
   * says that something may be missing: at both ends, between parts, at an ellipsis.
   */
  open: Uint8Array;
}

/** Splits a version into words; the words of consecutive parts follow one another. */
export function tokeniseVersion({ parts, language }: VersionText): Token[] {
  return parts.flatMap((text, part) => tokenise(text, part, language));
}

/** A version's words as they are written. Lists are by word. */
interface WrittenWords extends Pick<
  ReadVersion,
  'language' | 'tokens' | 'faces' | 'before' | 'after'
> {
  capitals: CapitalNames;
}

/**
 * Reads versions that are compared with one another: where one in capitals does not tell a name from
 * a pronoun, the others decide. `tokens`: by version.
 */
export function readVersions(
  versions: readonly VersionText[],
  tokens: readonly (readonly Token[])[],
): ReadVersion[] {
  const written = versions.map((version, at) => writtenWords(version, tokens[at] ?? []));
  const names = new Set(
    written.flatMap(({ faces, capitals: { sure } }) =>
      [...sure].map((word) => lettersOfName(faces[word] ?? '')),
    ),
  );
  return written.map((words) => readWords(words, names));
}

function writtenWords({ parts, language }: VersionText, tokens: readonly Token[]): WrittenWords {
  const slices = parts.map(sliceCodePoints);
  const exact = (part: number, start: number, end: number) => slices[part]?.(start, end) ?? '';
  const faces = tokens.map(({ part, start, end }) => foldTypography(exact(part, start, end)));
  return {
    language,
    tokens,
    faces,
    before: tokens.map(({ part, lead, start }) => foldSigns(exact(part, lead, start))),
    after: tokens.map(({ part, end, trail }) => foldSigns(exact(part, end, trail))),
    capitals: findCapitalNames(faces, language),
  };
}

/** `names`: those in capitals that any of the versions certainly has. */
function readWords({ capitals, ...words }: WrittenWords, names: ReadonlySet<string>): ReadVersion {
  const { language, tokens, faces, before, after } = words;
  const inPart = (word: number, other: number) =>
    tokens[other]?.part === tokens[word]?.part ? faces[other] : undefined;
  // What is beyond a sign other than its own stop is not beside a word.
  const beside = (word: number) => ({
    face: faces[word] ?? '',
    before: after[word - 1] === '' && before[word] === '' ? inPart(word, word - 1) : undefined,
    after: after[word],
    next:
      /^(?:\.?,?|\/)$/.test(after[word] ?? '') && before[word + 1] === ''
        ? inPart(word, word + 1)
        : undefined,
    language,
  });
  const isName = (face: string, word: number) =>
    capitals.sure.has(word) || (capitals.unsure.has(word) && names.has(lettersOfName(face)));
  const keys = faces.map((face, word) =>
    isName(face, word) ? keyOfName(face) : face.toLowerCase(),
  );
  return {
    ...words,
    keys,
    forms: keys.map((key, word) => {
      if (isRedacted(key)) return key;
      if (meansStreet(words, word, language)) return spellingForm('street', language);
      return spellingForm(abbreviatedBeside(beside(word)) ?? key, language);
    }),
    grammar: keys.map((key) => isGrammar(key, language)),
    ends: faces.map((face, word) => {
      const next = inPart(word, word + 1);
      return endsSentence({
        face,
        after: after[word] ?? '',
        before: inPart(word, word - 1),
        next,
        language,
      });
    }),
    open: openPlaces(tokens, before, after),
  };
}

function openPlaces(
  tokens: readonly Token[],
  before: readonly string[],
  after: readonly string[],
): Uint8Array {
  const open = new Uint8Array(tokens.length + 1);
  open[0] = open[tokens.length] = 1;
  for (let place = 1; place < tokens.length; place += 1) {
    const isBreak = tokens[place - 1]?.part !== tokens[place]?.part;
    const signs = (after[place - 1] ?? '') + (before[place] ?? '');
    if (isBreak || signs.includes('⋯')) open[place] = 1;
  }
  return open;
}
