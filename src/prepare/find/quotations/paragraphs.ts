import type { Range } from '../../text/ranges.ts';

/** A paragraph of a text, in UTF-16 units, without surrounding white space. */
export interface Paragraph extends Range {
  /** Whether it is preceded by at least one blank line, or by the beginning of the text. */
  afterBlank: boolean;
}

/** Wrapped text is seldom wider; a longer line is a paragraph that was not wrapped by an editor. */
const widestWrap = 132;
/** At least this share of all breaks between neighbouring lines must follow a full line. */
const mostlyFull = 0.7;

/**
 * Splits a text into paragraphs. A blank line ends one, and so does a single line break, unless it
 * only wraps a line: in a text wrapped to a width, where the next word did not fit; in any other
 * text, where a sentence continues with a lowercase letter.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const lines = linesOf(text);
  const wrapped = isWrapped(text, lines);
  const width = widthOf(lines);
  const paragraphs: Paragraph[] = [];
  lines.forEach((line, i) => {
    const before = lines[i - 1];
    const last = paragraphs.at(-1);
    const joins =
      before !== undefined &&
      !line.afterBlank &&
      (wrapped ? isFull(text, before, line, width) : goesOn(text, before, line));
    if (joins && last) last.end = line.end;
    else paragraphs.push({ ...line });
  });
  return paragraphs;
}

/** The lines that contain more than white space, trimmed. */
function linesOf(text: string): Paragraph[] {
  const lines: Paragraph[] = [];
  let afterBlank = true;
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]*(?:\r\n?|[\n\u2028\u2029]|$)/g)) {
    const words = match[0].trim();
    if (words === '') {
      afterBlank = true;
      continue;
    }
    const start = match.index + match[0].indexOf(words);
    lines.push({ start, end: start + words.length, afterBlank });
    afterBlank = false;
  }
  return lines;
}

function widthOf(lines: readonly Paragraph[]): number {
  return lines.reduce((widest, { start, end }) => Math.max(widest, end - start), 0);
}

function isWrapped(text: string, lines: readonly Paragraph[]): boolean {
  const width = widthOf(lines);
  if (width > widestWrap) return false;
  const breaks = lines.flatMap((line, i) => {
    const before = lines[i - 1];
    return before && !line.afterBlank ? [isFull(text, before, line, width)] : [];
  });
  return breaks.length > 1 && breaks.filter(Boolean).length >= mostlyFull * breaks.length;
}

/** Whether the next line's first word would not have fitted on this one. */
function isFull(text: string, line: Range, next: Range, width: number): boolean {
  const firstWord = /^\S*/.exec(text.slice(next.start, Math.min(next.end, next.start + width)));
  return line.end - line.start + 1 + (firstWord?.[0].length ?? 0) > width;
}

function goesOn(text: string, line: Range, next: Range): boolean {
  const ends = /[.!?:…]["“”'‘’»«)\]]*$/u.test(
    text.slice(Math.max(line.start, line.end - 4), line.end),
  );
  return !ends && /^\p{Ll}/u.test(text.slice(next.start, next.start + 2));
}
