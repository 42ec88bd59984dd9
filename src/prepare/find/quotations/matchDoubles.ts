import type { Range } from '../../text/ranges.ts';
import { closes, doubleMarksIn, opensAfter, type DoubleMark } from './doubleMarks.ts';
import type { Paragraph } from './paragraphs.ts';
import { quotedBetween, type Quoted } from './quoted.ts';

/** What is quoted between double marks, and the paragraphs as the marks reveal them. */
export interface Doubles {
  quoted: Quoted[];
  /**
   * Some lines that looked like separate paragraphs are one, since a quotation closes in the second.
   */
  paragraphs: Range[];
}

interface Pair {
  open: DoubleMark;
  close: DoubleMark;
}

/** How many levels back a closing mark looks for the one it closes; real texts nest two or three. */
const nesting = 4;

/**
 * The outermost quotations between double marks. Identical marks nest according to their context. A
 * mark that never closes quotes nothing, unless the next paragraph opens with a mark again; then its
 * words run to the end of the paragraph.
 *
 * @param isAttributed Do the words after this unit say who spoke? Then a mark before them that is
 *   still open is a stray.
 */
export function matchDoubles(
  text: string,
  paragraphs: readonly Paragraph[],
  isAttributed: (at: number) => boolean,
): Doubles {
  const found: Doubles = { quoted: [], paragraphs: [] };
  let goesOn = false;
  for (let i = 0; i < paragraphs.length;) {
    const { range, marks, next } = withTail(text, paragraphs, i, goesOn);
    const { pairs, open } = pairUp(marks, goesOn);
    const begins = open.slice(0, nesting).find(({ at }) => !isStray(pairs, at, isAttributed));
    const runsOn = begins !== undefined && reopens(text, paragraphs[next], begins.mark);
    if (!runsOn) closeTogether(pairs, open);
    const outer = outermost(pairs).filter(({ open }) => !runsOn || open.at < begins.at);
    const first = marks[0];
    const add = ({ at, end, mark }: DoubleMark, to: number, closeLength: number) => {
      const rest = { goesOn: goesOn && at === first?.at, paragraph: range };
      // Two commas are written for one mark.
      const lengths = { openLength: end - at, closeLength };
      const one = quotedBetween(text, { from: at, to }, { open: mark, ...lengths }, rest);
      if (one) found.quoted.push(one);
    };
    outer.forEach(({ open, close }) => add(open, close.end, close.end - close.at));
    if (runsOn) add(begins, range.end, 0);
    found.paragraphs.push(range);
    goesOn = runsOn;
    i = next;
  }
  return found;
}

/**
 * A paragraph together with the lines, or the paragraph, after it in which one of its quotations
 * first closes.
 */
function withTail(text: string, paragraphs: readonly Paragraph[], i: number, goesOn: boolean) {
  const { start, end } = paragraphs[i] ?? { start: 0, end: 0 };
  const range = { start, end };
  const marks = doubleMarksIn(text, start, end);
  let next = i + 1;
  for (let line = paragraphs[next]; line; line = paragraphs[next]) {
    // Only what is new is looked at again, so that the cost of a thousand such lines stays linear.
    const isOpen = marks.length > 0 && pairUp(marks.slice(-2 * nesting), goesOn).open.length > 0;
    if (!isOpen) break;
    const { more, last } = nextMarks(text, paragraphs, next);
    const [first] = more;
    // In verse and lists, lines without a mark are between the two.
    if (last > next && !(first && onlyCloses(marks, first, goesOn))) break;
    // French has a space before the closing mark.
    const closesLine =
      first &&
      (first.mayClose ||
        (first.mark === '»' && (first.at > line.start || !beginsWords(text, first.end))));
    if (!first || !closesLine || (first.mayOpen && !onlyCloses(marks, first, goesOn))) break;
    // After a blank line, where a stray mark may stay open, inches do not close anything.
    if (line.afterBlank && first.afterDigit) break;
    marks.push(...more);
    range.end = paragraphs[last]?.end ?? line.end;
    next = last + 1;
  }
  return { range, marks, next };
}

/** The marks of a line, or if it has none, of the next one that has, before a blank line. */
function nextMarks(text: string, paragraphs: readonly Paragraph[], from: number) {
  let last = from;
  const marksAt = ({ start, end }: Range) => doubleMarksIn(text, start, end);
  let more = marksAt(paragraphs[from] ?? { start: 0, end: 0 });
  for (let line = paragraphs[last + 1]; line && !line.afterBlank; line = paragraphs[last + 1]) {
    if (more.length > 0) break;
    last += 1;
    more = marksAt(line);
  }
  return { more, last };
}

/** Whether words follow, and not punctuation. */
const beginsWords = (text: string, at: number) =>
  /^[ \u00a0\u202f]?[^\s,.;:!?)\]]/u.test(text.slice(at, at + 2));

/** Whether a mark closes what is open and points so that it cannot open anything. */
function onlyCloses(marks: readonly DoubleMark[], mark: DoubleMark, goesOn: boolean): boolean {
  const opened = pairUp(marks.slice(-2 * nesting), goesOn).open.at(-1)?.mark;
  return (
    opened !== undefined &&
    (/^[”«»]$/u.test(mark.mark) || (mark.mark === '“' && !mark.mayOpen)) &&
    mark.mark !== opened &&
    closes(mark.mark, opened)
  );
}

function pairUp(marks: readonly DoubleMark[], goesOn: boolean) {
  const pairs: Pair[] = [];
  const open: DoubleMark[] = [];
  marks.forEach((mark, i) => {
    if ((goesOn && i === 0) || opensAfter(mark, open.at(-1)?.mark)) {
      open.push(mark);
      return;
    }
    const depth = open.slice(-nesting).findLastIndex((one) => closes(mark.mark, one.mark));
    if (depth >= 0) {
      const at = Math.max(0, open.length - nesting) + depth;
      const opened = open[at];
      open.length = at;
      if (opened) pairs.push({ open: opened, close: mark });
    } else if (mark.mayClose) {
      lengthenInches(pairs, mark);
    }
  });
  return { pairs, open };
}

/**
 * `"A bolt of 6" fell," she said`: if a closing mark has nothing to close, the inches before it
 * closed nothing.
 */
function lengthenInches(pairs: Pair[], mark: DoubleMark) {
  const last = pairs.at(-1);
  if (last && last.close.afterDigit && closes(mark.mark, last.open.mark)) last.close = mark;
}

/** French prints one mark where two end together: « Il a dit : « Oui », dit-elle. */
function closeTogether(pairs: Pair[], open: readonly DoubleMark[]) {
  const outer = open.at(-1);
  const inner = pairs.at(-1);
  if (outer?.mark !== '«' || !inner || inner.open.at < outer.at) return;
  if (inner.open.mark === '«' && inner.open.afterColon)
    pairs.push({ open: outer, close: inner.close });
}

/** Whether a mark that is still open is a stray: the words after later quotations name a speaker. */
function isStray(pairs: readonly Pair[], at: number, isAttributed: (at: number) => boolean) {
  const later = pairs.filter(({ open }) => open.at > at).slice(0, nesting);
  return later.some(({ close }) => isAttributed(close.end));
}

/** French puts either the closing or the opening mark before each further paragraph. */
function reopens(text: string, next: Range | undefined, mark: string): boolean {
  if (!next) return false;
  const beginning = text.slice(next.start, next.start + 2);
  return /[«»]/u.test(mark)
    ? /^[«»]/u.test(beginning) && beginsWords(text, next.start + 1)
    : /^(?:["＂“”„‟「『]|``|'')/u.test(beginning);
}

function outermost(pairs: readonly Pair[]): Pair[] {
  const outer: Pair[] = [];
  for (const pair of pairs.toSorted((a, b) => a.open.at - b.open.at)) {
    const last = outer.at(-1);
    if (!last || pair.open.at >= last.close.end) outer.push(pair);
  }
  return outer;
}
