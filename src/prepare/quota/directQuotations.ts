import type { CodePoints } from '../text/codePoints.ts';
import type { Range } from '../text/ranges.ts';

/**
 * The direct quotations of an article, found from its quotation marks alone, marks included, in
 * code points. Double marks, curly or straight, and guillemets; a paragraph that opens a quotation and does not
 * close it runs to its end when the next one opens with a mark again (the British and American way
 * of quoting several paragraphs). Between double quotations single marks count too, as headlines
 * and many British papers use them. A mark that never closes quotes nothing.
 */
export function findDirectQuotations(text: CodePoints): Range[] {
  const lines = linesOf(text.text);
  return lines.flatMap((line, i) => {
    const next = lines.slice(i + 1).find(({ words }) => words.trim() !== '');
    const goesOn = next !== undefined && /^\s*["“„«]/u.test(next.words);
    const doubles = doubleQuotations(line.words, goesOn);
    const all = [...doubles, ...singleQuotations(blank(line.words, doubles))];
    return all.map(({ start, end }) => ({
      start: text.atUnit(line.start + start),
      end: text.atUnit(line.start + end),
    }));
  });
}

interface Line {
  /** UTF-16 unit at which it begins. */
  start: number;
  words: string;
}

/** In UTF-16 units, as all ranges below. */
function linesOf(text: string): Line[] {
  return [...text.matchAll(/[^\r\n]+/g)].map((match) => ({ start: match.index, words: match[0] }));
}

function doubleQuotations(words: string, goesOn: boolean): Range[] {
  const found: Range[] = [];
  let open: number | undefined;
  for (const { index } of words.matchAll(/["“”„«»]/gu)) {
    if (open === undefined) {
      if (opens(words, index)) open = index;
    } else if (closes(words, index)) {
      found.push({ start: open, end: index + 1 });
      open = undefined;
    }
  }
  if (open !== undefined && goesOn) found.push({ start: open, end: words.length });
  return found;
}

/** A straight mark opens where a word may begin; so the inches of 6" do not. */
function opens(words: string, at: number): boolean {
  const mark = words[at];
  if (mark === '"')
    return /(?:^|[\s([{–—‘'/-])$/u.test(words.slice(0, at)) && /\S/u.test(words[at + 1] ?? '');
  return mark === '“' || mark === '„' || mark === '«';
}

function closes(words: string, at: number): boolean {
  const mark = words[at];
  // German closes with the mark that opens in English.
  if (mark === '“') return words.lastIndexOf('„', at) > words.lastIndexOf('”', at);
  return mark === '"' || mark === '”' || mark === '»';
}

/** Not before a digit (the '70s) nor a clipped word ('n', 'til). */
const singleOpens = /(?<=^|[\s([{–—:/-])[‘'](?=\p{L})(?!(?:n|til|tis|twas|em|cause)\b)/giu;
const singleCloses = /(?<=\S)[’'](?![\p{L}\p{N}])/gu;

function singleQuotations(words: string): Range[] {
  const starts = [...words.matchAll(singleOpens)].map(({ index }) => index);
  return starts.flatMap((start, i) => {
    const end = closingSingle(words.slice(0, starts[i + 1]), start + 1);
    return end === undefined ? [] : [{ start, end }];
  });
}

/**
 * An apostrophe is the same character as a closing single mark. One inside a word closes nothing;
 * one after an s may be a plural's (the engineers' union), so the first after another letter or a
 * stop is taken before it.
 */
function closingSingle(words: string, from: number): number | undefined {
  const ends = [...words.slice(from).matchAll(singleCloses)].map(({ index }) => from + index);
  const sure = ends.find((end) => !/s/i.test(words[end - 1] ?? ''));
  const end = sure ?? ends[0];
  return end === undefined ? undefined : end + 1;
}

/** The same length, with what is quoted already out of the way. */
function blank(words: string, ranges: readonly Range[]): string {
  return ranges.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    words,
  );
}
