/** A sentence, or text on a line of its own; UTF-16 units of the text. */
export interface Segment {
  readonly text: string;
  readonly start: number;
  /** The index of its paragraph in the text. */
  readonly paragraph: number;
}

/** Words before a full stop that does not end a sentence. */
const abbreviation =
  /(?:^|[\s("“‘/])(?:\p{Lu}|Mr|Mrs|Ms|Dr|St|Gov|Sen|Rep|Gen|Col|Lt|Sgt|Rev|Prof|Inc|Ltd|Co|Corp|No|Nr|vs|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Weds?|Thurs?|Fri|Sat|Sun|approx|ca?|janv|févr|avr|juil|déc|v|z|\d{1,2}|(?:\p{L}\.)+\p{L})$/u;

/** “Turned down on August 15. Three days later …”: a number that a sentence ends with. */
const dayAtEnd =
  /(?<!\p{L})(?:Jan(?:uary)?|Feb(?:ruary)?|March?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\.? \d{1,2}$/u;

/** After a.m. and p.m. a sentence may continue with a weekday or a month. */
const endOfSentence = /[.!?…]["”“’‘»«›)\]]{0,3}(?=\s)/gu;

/**
 * Splits a text into sentences. The end of a line also ends one, unless the line is broken in
 * mid-sentence as in text of fixed width. Wrong cuts cost little: a phrase seldom crosses one.
 */
export function segmentsOf(text: string): Segment[] {
  const segments: Segment[] = [];
  for (const [index, { start, end }] of paragraphsOf(text).entries()) {
    const paragraph = text.slice(start, end);
    let from = 0;
    for (const match of paragraph.matchAll(endOfSentence)) {
      const to = match.index + match[0].length;
      if (!endsSentence(paragraph, match.index, to)) continue;
      segments.push(...piecesOf(paragraph.slice(from, to), start + from, index));
      from = to;
    }
    segments.push(...piecesOf(paragraph.slice(from), start + from, index));
  }
  return segments;
}

/**
 * A sentence longer than any real one is cut, so that each takes little work whatever a file
 * contains.
 */
const longest = 1000;

/** Without the space before it: what is looked for at a sentence’s beginning is there. */
function piecesOf(text: string, start: number, paragraph: number): Segment[] {
  const pieces: Segment[] = [];
  let from = Math.max(0, text.search(/\S/u));
  while (from < text.length) {
    const space = text.lastIndexOf(' ', from + longest);
    const to = text.length - from <= longest ? text.length : space > from ? space : from + longest;
    pieces.push({ text: text.slice(from, to), start: start + from, paragraph });
    from = to;
  }
  return pieces;
}

function endsSentence(paragraph: string, stop: number, after: number): boolean {
  const next = paragraph.slice(after, after + 4).trimStart();
  if (!/^["“„‘‚'«»‹›([]?[\p{Lu}\p{N}"“„‘«]/u.test(next)) return false;
  if (paragraph[stop] !== '.') return true;
  const before = paragraph.slice(Math.max(0, stop - 20), stop);
  if (dayAtEnd.test(before) && /^["“(]?\p{Lu}/u.test(next)) return true;
  return !abbreviation.test(before) && !(inEra.test(before) && /^(?:J\.|C\.|Chr)/.test(next));
}

/** The first word of an era after a year: "1636 av. J.-C.", "1636 a. C.". */
const inEra = /(?:\d|siècle|ahrhunderts?|ahren)\s(?:av|apr?|[avnd])$/u;

/** The minimum length of a line that may be broken in mid-sentence. */
const wrapped = 40;

function paragraphsOf(text: string): { start: number; end: number }[] {
  const paragraphs: { start: number; end: number }[] = [];
  let start = 0;
  let lineStart = 0;
  while (start < text.length) {
    const found = text.indexOf('\n', lineStart);
    const end = found < 0 ? text.length : found;
    const goesOn =
      found >= 0 &&
      end - lineStart >= wrapped &&
      !/[.!?:”"»]\s*$/u.test(text.slice(Math.max(lineStart, end - 4), end)) &&
      /^[^\S\n]*[\p{Ll}\p{N}(]/u.test(text.slice(end + 1, end + 12));
    lineStart = end + 1;
    if (goesOn) continue;
    if (end > start) paragraphs.push({ start, end });
    start = lineStart;
  }
  return paragraphs;
}
