import type { Phrase } from './readPhrases.ts';
import type { Segment } from './segments.ts';

/** A text with fewer lines that begin with a date is no list of events. */
const fewest = 3;
/** UTF-16 units: a longer line is not a heading. */
const longestHeading = 70;

/** “12 March 2019:”, “4 Jan 2021 – Divers are called.” */
const beforeDate = /^[\s*•·#–—-]*$/u;
const afterDate = /^\s*(?:$|[:–—|]|-\s)/u;

/** Where the headings of a list of events are. */
export interface Sections {
  /** The phrases that are headings; empty unless the text is a list of events. */
  readonly headings: ReadonlySet<Phrase>;
  /** Those of them that are alone on their line. */
  readonly ownLines: ReadonlySet<Phrase>;
  /** Whether a heading without a date comes between two sentences, given by their indices. */
  readonly isLeft: (from: number, to: number) => boolean;
}

/** Finds the dates that head the entries of a list of events. */
export function sectionsOf(phrases: readonly Phrase[], segments: readonly Segment[]): Sections {
  const headings = new Set(phrases.filter((phrase) => isHeading(phrase)));
  if (headings.size < fewest) {
    return { headings: new Set(), ownLines: new Set(), isLeft: () => false };
  }
  const dated = new Set(phrases.map(({ index }) => index));
  let last = -1;
  const titles = segments.map(({ text }, index) => {
    if (!dated.has(index) && isTitle(text)) last = index;
    return last;
  });
  const ownLines = [...headings].filter(({ segment: { text }, end }) => isBlank(text.slice(end)));
  return { headings, ownLines: new Set(ownLines), isLeft: (from, to) => (titles[to] ?? -1) > from };
}

const isHeading = ({ segment: { text }, start, end }: Phrase) =>
  beforeDate.test(text.slice(0, start)) && afterDate.test(text.slice(end));

const isBlank = (text: string) => text.trim() === '';

/** “What happens now”: a short line of words without a full stop. */
const isTitle = (text: string) =>
  text.trim().length <= longestHeading && /^\s*\P{Ll}[^.!?…:;]*$/u.test(text.trimEnd());
