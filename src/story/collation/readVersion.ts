import { findCapitalNames, keyOfName, lettersOfName } from './capitalNames.ts';
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

/** Reads versions that are compared with one another. `tokens`: by version. */
export function readVersions(
  versions: readonly VersionText[],
  tokens: readonly (readonly Token[])[],
): ReadVersion[] {
  const names = versions.flatMap((version, at) => {
    const faces = facesOf(version, tokens[at] ?? []);
    const { sure } = findCapitalNames(faces, version.language);
    return [...sure].map((word) => lettersOfName(faces[word] ?? ''));
  });
  return versions.map((version, at) => readVersion(version, tokens[at] ?? [], new Set(names)));
}

function facesOf({ parts }: VersionText, tokens: readonly Token[]): string[] {
  const slices = parts.map(sliceCodePoints);
  return tokens.map(({ part, start, end }) => foldTypography(slices[part]?.(start, end) ?? ''));
}

/** `names`: those in capitals that other versions have, which decide where this one does not. */
export function readVersion(
  version: VersionText,
  tokens: readonly Token[],
  names: ReadonlySet<string> = new Set(),
): ReadVersion {
  const slices = version.parts.map(sliceCodePoints);
  const exact = (part: number, start: number, end: number) => slices[part]?.(start, end) ?? '';
  const faces = facesOf(version, tokens);
  const { sure, unsure } = findCapitalNames(faces, version.language);
  const isName = (face: string, word: number) =>
    sure.has(word) || (unsure.has(word) && names.has(lettersOfName(face)));
  const keys = faces.map((face, word) =>
    isName(face, word) ? keyOfName(face) : face.toLowerCase(),
  );
  const before = tokens.map(({ part, lead, start }) => foldSigns(exact(part, lead, start)));
  const after = tokens.map(({ part, end, trail }) => foldSigns(exact(part, end, trail)));
  return {
    language: version.language,
    tokens,
    faces,
    keys,
    forms: keys.map((key, word) => {
      if (isRedacted(key)) return key;
      const isStreet = meansStreet({ tokens, faces, before, after }, word, version.language);
      return spellingForm(isStreet ? 'street' : key, version.language);
    }),
    before,
    after,
    grammar: keys.map((key) => isGrammar(key, version.language)),
    ends: faces.map((face, word) => {
      const isLast = tokens[word + 1]?.part !== tokens[word]?.part;
      const next = isLast ? undefined : faces[word + 1];
      return endsSentence({ face, after: after[word] ?? '', next, language: version.language });
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
