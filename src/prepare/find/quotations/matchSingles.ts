import type { Range } from '../../text/ranges.ts';
import { quotedBetween, type Quoted } from './quoted.ts';
import { tightBehind, tightScripts } from './tightScripts.ts';

/**
 * What follows an apostrophe that is not part of a quotation: 'tis, rock 'n' roll, a clipped word.
 */
const clipped = 'n|til|till|tis|twas|twill|em|cause|cos|bout|round|neath|kay|s|t|re|ve|ll|d|m';
/** Opening marks; directly after a letter of a script without spaces, only the curly one. */
const openingOf = (marks: string) =>
  new RegExp(
    `(?:(?<=^|[\\s([{–—:/\\-«»"“”„])(?:‹[ \\u00a0\\u202f]|[${marks}])|(?<=[${tightScripts}])‘)(?=[\\p{L}\\p{N}\\[(£$€…"“#@]|’\\p{L})(?!\\d0s)(?!(?:${clipped})(?![\\p{L}\\p{N}]))`,
    'giu',
  );
const opening = openingOf("‘‚‹›'");
/** Swedish and Finnish open with the closing mark. */
const openingOfSwedish = openingOf("‘‚‹›'’");
const closing = new RegExp(
  `(?<=\\S|[ \\u00a0\\u202f](?=›))[’‘'›‹](?!(?![${tightBehind}])[\\p{L}\\p{N}])`,
  'gu',
);

interface Mark {
  at: number;
  opens: boolean;
  /** `false` if it may be an apostrophe (the engineers' union). */
  sure: boolean;
}

/**
 * The outermost quotations between single marks. A closing mark is the same character as an
 * apostrophe: one inside a word closes nothing, and one after an s may belong to a plural, so a
 * later one after another letter or punctuation takes precedence. Across paragraphs the same applies
 * as for double marks.
 *
 * @param text with what is between double marks blanked out
 * @param language BCP 47
 */
export function matchSingles(
  text: string,
  paragraphs: readonly Range[],
  language: string,
): Quoted[] {
  const opens = /^(?:sv|fi)\b/.test(language) ? openingOfSwedish : opening;
  const found: Quoted[] = [];
  let goesOn = false;
  const all = withTails(text, paragraphs, opens);
  all.forEach((paragraph, i) => {
    const marks = singleMarksIn(text, paragraph, opens);
    const runsInto = reopens(text, all[i + 1]);
    const { pairs, open } = pairUp(marks, runsInto);
    const begins = open[0];
    const runsOn = begins !== undefined && runsInto && isSentence(text, begins.at + 1);
    const last = { from: begins?.at ?? 0, to: paragraph.end };
    const closed = outermost(pairs).filter(({ from }) => !runsOn || from < last.from);
    for (const { from, to } of [...closed, ...(runsOn ? [last] : [])]) {
      const rest = { goesOn: goesOn && from === paragraph.start, paragraph };
      const closeLength = runsOn && to === last.to ? 0 : 1;
      const marks = { open: text[from] ?? '', openLength: 1, closeLength };
      const one = quotedBetween(text, { from, to }, marks, rest);
      if (one) found.push(one);
    }
    goesOn = runsOn;
  });
  return found;
}

/** The paragraphs, each with the next one where what it leaves open is closed there. */
function withTails(text: string, paragraphs: readonly Range[], opening: RegExp): Range[] {
  const joined: Range[] = [];
  let isOpen = false;
  for (const paragraph of paragraphs) {
    const marks = singleMarksIn(text, paragraph, opening);
    // A plural’s apostrophe closes nothing.
    const first = marks.find(({ opens, sure }) => opens || sure);
    const last = joined.at(-1);
    const isClosed =
      first !== undefined &&
      !first.opens &&
      /[.,!?…]$/u.test(text.slice(paragraph.start, first.at));
    if (last && isOpen && isClosed) last.end = paragraph.end;
    else joined.push({ ...paragraph });
    const begins: Mark | undefined = pairUp(
      isOpen && isClosed ? marks.slice(marks.indexOf(first) + 1) : marks,
      false,
    ).open[0];
    isOpen = begins !== undefined && isSentence(text, begins.at + 1);
  }
  return joined;
}

function singleMarksIn(text: string, { start, end }: Range, opening: RegExp): Mark[] {
  const words = text.slice(start, end);
  const opens = [...words.matchAll(opening)].map(({ index }) => index);
  const closes = [...words.matchAll(closing)].map(({ index }) => index);
  const taken = new Set(opens);
  return [
    ...opens.map((at) => ({ at: start + at, opens: true, sure: true })),
    ...closes
      .filter((at) => !taken.has(at) && !/[’‘']n[’‘']$/iu.test(words.slice(at - 2, at + 1)))
      .map((at) => ({
        at: start + at,
        opens: false,
        sure: !/s$|in$/i.test(words.slice(at - 2, at)),
      })),
  ].toSorted((a, b) => a.at - b.at);
}

interface Pair {
  from: number;
  to: number;
}

function pairUp(marks: readonly Mark[], runsInto: boolean) {
  const waits = surerFollows(marks);
  const pairs: Pair[] = [];
  const open: Mark[] = [];
  marks.forEach((mark, i) => {
    if (mark.opens) open.push(mark);
    else if (mark.sure || !(waits[i] || (runsInto && isLast(marks, i)))) {
      const opened = open.pop();
      if (opened) pairs.push({ from: opened.at, to: mark.at + 1 });
    }
  });
  return { pairs, open };
}

/** For each mark, whether a sure closing one follows before the next opening one. */
function surerFollows(marks: readonly Mark[]): boolean[] {
  const follows: boolean[] = [];
  let surer = false;
  for (let i = marks.length - 1; i >= 0; i -= 1) {
    follows[i] = surer;
    const mark = marks[i];
    if (mark?.opens) surer = false;
    else if (mark?.sure) surer = true;
  }
  return follows;
}

/** Whether no opening mark follows: what is open there may run into the next paragraph. */
function isLast(marks: readonly Mark[], i: number): boolean {
  return !marks.slice(i + 1, i + 8).some(({ opens }) => opens);
}

function reopens(text: string, next: Range | undefined): boolean {
  return (
    next !== undefined &&
    /^[‘'‚‹›](?=\p{Lu}|[\p{N}“"…])/u.test(text.slice(next.start, next.start + 2))
  );
}

/**
 * Scare quotes and titles begin in lowercase or are on their own; what spans paragraphs is a
 * sentence.
 */
function isSentence(text: string, at: number): boolean {
  return /^[\p{Lu}\p{N}“"…]/u.test(text.slice(at, at + 2));
}

function outermost(pairs: readonly Pair[]): Pair[] {
  const outer: Pair[] = [];
  for (const pair of pairs.toSorted((a, b) => a.from - b.from)) {
    const last = outer.at(-1);
    if (!last || pair.from >= last.to) outer.push(pair);
  }
  return outer;
}
