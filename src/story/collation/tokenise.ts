import { findAccentsApart } from './accentApart.ts';
import type { Token } from './collation.ts';
import { simplified } from './simplified.ts';
import { unspacedScript, wordPattern } from './wordPattern.ts';

/** UTF-16 offsets of a word. */
type Range = [start: number, end: number];

/** The words of one part in order, offsets in code points. `part` is its index in the version. */
export function tokenise(text: string, part: number, language: string): Token[] {
  const words = findWords(text, language);
  const codePoints = codePointOffsets(text);
  const at = (unit: number) => codePoints[unit] ?? 0;
  return words.map(([start, end], index) => {
    const previous = words[index - 1]?.[1] ?? 0;
    const next = words[index + 1]?.[0] ?? text.length;
    return {
      part,
      start: at(start),
      end: at(end),
      lead: at(index === 0 ? firstSign(text, previous, start) : divide(text, previous, start)),
      trail: at(
        index === words.length - 1
          ? lastSign(text, end, next)
          : lastSign(text, end, divide(text, end, next)),
      ),
    };
  });
}

function findWords(text: string, language: string): Range[] {
  const words: Range[] = [];
  const accents = findAccentsApart(text, language);
  for (const match of text.matchAll(wordPattern)) {
    if (match.groups?.['insertion'] !== undefined) continue;
    const end = match.index + match[0].length;
    const range: Range = [match.index, Math.max(end, accents.get(match.index) ?? end)];
    if (unspacedScript.test(match[0])) words.push(...segment(match[0], range[0], language));
    else words.push(...divideInverted(match[0], range, language));
  }
  return words;
}

/** French attaches a pronoun to its verb with a hyphen: “dit-il”, “a-t-elle” are two words. */
const inverted =
  /^(?:t[-‐‑]|(?<verb>.+?)[-‐‑](?:t[-‐‑])?)(?<pronoun>je|tu|ils?|elles?|on|nous|vous)$/iu;

function divideInverted(word: string, [start, end]: Range, language: string): Range[] {
  if (!/^fr\b/i.test(language) || /^rendez.vous$/iu.test(word)) return [[start, end]];
  const { verb, pronoun } = inverted.exec(word)?.groups ?? {};
  if (pronoun === undefined) return [[start, end]];
  // “dit–t-il”, with a dash that joins nothing.
  if (verb === undefined) return [[end - pronoun.length, end]];
  return [
    [start, start + verb.length],
    [end - pronoun.length, end],
  ];
}

function segment(run: string, offset: number, language: string): Range[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  // Traditional and simplified characters are cut alike; simplified() preserves offsets.
  return [...segmenter.segment(simplified(run))]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => [offset + index, offset + index + segment.length]);
}

/**
 * Where the punctuation between two words is divided: what precedes a space belongs to the word
 * before, what follows it to the word after; without a space, only opening punctuation belongs to
 * the latter.
 */
function divide(text: string, from: number, to: number): number {
  const between = text.slice(from, to);
  const opening = /\s/.test(between) ? /\S*$/.exec(between) : /[\p{Ps}\p{Pi}]*$/u.exec(between);
  return to - (opening?.[0].length ?? 0);
}

function firstSign(text: string, from: number, to: number): number {
  return to - text.slice(from, to).trimStart().length;
}

function lastSign(text: string, from: number, to: number): number {
  return from + text.slice(from, to).trimEnd().length;
}

/** By UTF-16 offset: how many code points precede it. */
function codePointOffsets(text: string): Uint32Array {
  const offsets = new Uint32Array(text.length + 1);
  let points = 0;
  let unit = 0;
  for (const point of text) {
    offsets.fill(points, unit, unit + point.length);
    unit += point.length;
    points += 1;
  }
  offsets[text.length] = points;
  return offsets;
}
