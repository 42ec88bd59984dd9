import { startsAbbreviation } from './abbreviatedForm.ts';
import { figuresOfSeveralWays, lastOfFigure } from './joinFigures.ts';
import type { Token, VersionText } from './collation.ts';
import { foldTypography } from './wordKey.ts';
import type { DividedWords } from './dividedWords.ts';
import { numberOfWords } from './numberWords.ts';
import { isRedacted } from './redaction.ts';
import { sliceCodePoints } from './sliceCodePoints.ts';
import { startsNumbered } from './numberedForm.ts';
import { spellingForm } from './spellingForm.ts';

/**
 * The words of all versions, where what one version writes as one word and another divides, or joins
 * with another sign, is one word in both: "half hour" beside "half-hour", "Jean – Luc" beside
 * "Jean-Luc". What no version writes as one word stays divided, except for numbers with their units,
 * which several versions may each divide in their own way: "£3 million", "three million pounds".
 * `tokens`: by version.
 */
export function joinDivided(
  versions: readonly VersionText[],
  tokens: readonly (readonly Token[])[],
): Token[][] {
  const read = versions.map((version, at) => readPieces(version, tokens[at] ?? []));
  const forms = new Set(read.flatMap(({ forms }) => forms));
  const letters = new Set(
    read.flatMap(({ letters, forms }) => [...letters, ...forms.map(lettersOf)]),
  );
  const longest = Math.max(0, ...[...letters].map(({ length }) => length));
  const figures = figuresOfSeveralWays(read);
  return read.map((pieces) => joinIn(pieces, { forms, letters, longest, figures }));
}

/** What is written as one word in some version, and numbers that are written in several ways. */
interface Vocabulary {
  forms: ReadonlySet<string>;
  letters: ReadonlySet<string>;
  longest: number;
  figures: ReadonlySet<string>;
}

function readPieces({ parts, language }: VersionText, tokens: readonly Token[]): DividedWords {
  const slices = parts.map(sliceCodePoints);
  const slice = (part: number, start: number, end: number) => slices[part]?.(start, end) ?? '';
  const text = (from: number, to: number) => {
    const { part = 0, start = 0 } = tokens[from] ?? {};
    return slice(part, start, tokens[to]?.end ?? start);
  };
  const keys = tokens.map((_, at) => foldTypography(text(at, at)).toLowerCase());
  const forms = keys.map((key) => (isRedacted(key) ? key : spellingForm(key, language)));
  const mayBeTitle = (token: number) => /^\p{L}{2,3}$/u.test(text(token, token));
  const isInitial = (token: number) => /^\p{L}\p{M}*$/u.test(text(token, token));
  // “no. five”, but “said no. Five came”
  const isSmallNumber = (token: number) =>
    /^\p{Ll}/u.test(text(token, token)) && numberOfWords(keys[token] ?? '', language) !== null;
  const isDigit = (token: number) => /^\p{N}/u.test(text(token, token));
  const mayGoOn = (token: number) => {
    const [here, next] = [tokens[token], tokens[token + 1]];
    if (!here || !next || here.part !== next.part) return false;
    const between = foldTypography(slice(here.part, here.end, next.start)).trim();
    // “U.S.-led” beside “US-led”; “km/h”
    if (between === '-' || between === '.-' || between === '/') return true;
    // “n° 5”
    if (/^\.?[°º]$/.test(between))
      return isDigit(token + 1) && startsNumbered(keys[token] ?? '', language);
    // Initials and abbreviations: "z. B." beside "z.B.", "Ph.D." beside "PhD".
    if (between === '.')
      return (
        isInitial(token) ||
        (mayBeTitle(token) && isInitial(token + 1)) ||
        isSize(keys[token] ?? '') ||
        startsAbbreviation(keys[token] ?? '', language) ||
        ((isDigit(token + 1) || isSmallNumber(token + 1)) &&
          startsNumbered(keys[token] ?? '', language)) ||
        // “3. Mai”
        (/^\d{1,2}$/.test(keys[token] ?? '') && /^de\b/i.test(language))
      );
    const areFigures =
      /\p{N}$/u.test(text(token, token)) && /^\p{N}/u.test(text(token + 1, token + 1));
    return !areFigures && (between === '' || between === "'");
  };
  return { tokens, language, keys, forms, letters: keys.map(lettersOf), text, mayGoOn };
}

function joinIn(pieces: DividedWords, vocabulary: Vocabulary): Token[] {
  const joined: Token[] = [];
  for (let from = 0; from < pieces.tokens.length;) {
    const to = lastPiece(pieces, from, vocabulary);
    const [first, last] = [pieces.tokens[from], pieces.tokens[to]];
    if (first && last) joined.push({ ...first, end: last.end, trail: last.trail });
    from = to + 1;
  }
  return joined;
}

/**
 * The last token of the longest word that begins at a token; the token itself when no version joins
 * it.
 */
function lastPiece(pieces: DividedWords, from: number, vocabulary: Vocabulary): number {
  const { forms, letters, longest, figures } = vocabulary;
  let last = lastOfFigure(pieces, from, figures);
  let joined = pieces.letters[from] ?? '';
  // “5 year old” beside “five-year-old”
  let ofForms = lettersOf(pieces.forms[from] ?? '');
  for (let to = from; joined.length <= longest && pieces.mayGoOn(to);) {
    to += 1;
    joined += pieces.letters[to] ?? '';
    ofForms += lettersOf(pieces.forms[to] ?? '');
    if (!letters.has(joined) && !letters.has(ofForms)) continue;
    const key = foldTypography(pieces.text(from, to)).toLowerCase();
    if (forms.has(spellingForm(key, pieces.language))) last = Math.max(last, to);
  }
  return last;
}

/** German “Mio.” and “Mrd.” have a stop; so do Russian and Polish ones in some papers. */
const isSize = (key: string) => /^(?:mio|mrd|тыс|млн|млрд|tys|mln|mld)$/.test(key);

/** For finding words that may be one: the spelling form of the whole decides. */
function lettersOf(key: string): string {
  return key.normalize('NFD').replace(/[^\p{L}\p{N}]/gu, '');
}
