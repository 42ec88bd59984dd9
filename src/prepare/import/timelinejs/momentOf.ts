import { boundsOf } from '../../../time/edtf/bounds.ts';
import { explainDate } from '../../../time/edtf/explainDate.ts';
import { parseEdtf } from '../../../time/edtf/parseEdtf.ts';
import { parseEnteredDate } from '../dates/parseEnteredDate.ts';
import type { EnteredMoment } from '../entered.ts';
import type { Notes } from '../notes.ts';
import type { PlacedSlide } from './placedSlide.ts';
import { readSlideDate } from './slideDate.ts';
import { wordsOf, type SlideDate } from './slide.ts';

/**
 * A slide's date. What the timeline displays in its place (“about 1990”) takes precedence over the
 * numbers if it is a date within the same days. `null` if there is no date, or if it is at fault,
 * which is reported.
 */
export function momentOf(
  { slide, place }: PlacedSlide,
  scale: string,
  notes: Notes,
  fault: (message: string) => void,
): EnteredMoment | null {
  const start = readEnd(`${place}: start_date`, slide.start_date, scale, fault);
  const end = readEnd(`${place}: end_date`, slide.end_date, scale, fault);
  noteFields(slide.start_date, place, notes);
  noteFields(slide.end_date, place, notes);
  if (start === null) {
    if (end !== null) fault(`${place}: has an end_date and no start_date; write when it began`);
    return null;
  }
  for (const lost of new Set([...start.lost, ...(end?.lost ?? [])])) notes.add(lost, place);
  const shown = wordsOf(slide.display_date) || shownBy(slide.start_date, slide.end_date);
  const given: EnteredMoment = {
    edtf: end === null ? start.edtf : spanOf(start.edtf, end.edtf),
    extent: end === null ? 'moment' : 'span',
    words: shown || (end === null ? start.edtf : `${start.edtf} – ${end.edtf}`),
  };
  const parsed = parseEdtf(given.edtf, explainDate);
  if (!parsed.ok) {
    fault(`${place}: end_date: ${parsed.message}`);
    return null;
  }
  const meant = shown === '' ? undefined : sameDays(shown, given.edtf);
  return meant ? { ...given, ...meant } : given;
}

function readEnd(
  field: string,
  date: SlideDate | null | undefined,
  scale: string,
  fault: (message: string) => void,
): { edtf: string; lost: readonly string[] } | null {
  if (!date) return null;
  const read = readSlideDate(date, scale);
  if (!read.ok) fault(`${field}: ${read.message}`);
  return read.ok && read.edtf !== null ? read : null;
}

function shownBy(...dates: (SlideDate | null | undefined)[]): string {
  return dates
    .map((date) => wordsOf(date?.display_date))
    .filter((words) => words !== '')
    .join(' – ');
}

/** Something that lasted all of one day or year, or from one to another. */
function spanOf(start: string, end: string): string {
  return start === end ? start : `${start}/${end}`;
}

/** What the words mean, if they are a date within the very same days. */
function sameDays(words: string, edtf: string) {
  const meant = parseEnteredDate(words);
  if (!meant.ok || edtf.includes('T')) return undefined;
  const [one, other] = [parseEdtf(meant.date.edtf), parseEdtf(edtf)];
  if (!one.ok || !other.ok) return undefined;
  const [a, b] = [boundsOf(one.date), boundsOf(other.date)];
  // “Since 2004” beside an end_date would lose the end.
  const hasBothEnds = edtf.includes('/');
  const isOpenOf = !hasBothEnds && a.latest === null && a.earliest === b.earliest;
  const isOpenTo = !hasBothEnds && a.earliest === null && a.latest === b.latest;
  const isSame = a.earliest === b.earliest && a.latest === b.latest;
  return isSame || isOpenOf || isOpenTo ? meant.date : undefined;
}

function noteFields(date: SlideDate | null | undefined, place: string, notes: Notes): void {
  if (wordsOf(date?.format) !== '') notes.add('the format of a date is not carried', place);
}
