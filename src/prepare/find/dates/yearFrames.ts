import { calendarDay } from '../../../time/day.ts';
import type { Phrase } from './readPhrases.ts';
import type { NamedDate, Resolution } from './resolve/resolution.ts';
import { isBare } from './resolve/resolveUnderHeading.ts';

/** A year at the beginning of a sentence, to which what its paragraph goes on to tell belongs. */
export interface YearFrame {
  readonly named: NamedDate;
  readonly paragraph: number;
  /** Whether a date has been taken to be of that year. */
  readonly isUsed: boolean;
}

/** Days: news of the last weeks follows “In 2019 she became mayor” in many a paragraph. */
const recent = 45;
/** A report on the year before last names its days without a year only after this one's. */
const fewestYears = 2;

/**
 * The frame that a phrase opens: “In 1987 the strike began.” A year in the middle of a sentence may
 * be mentioned in passing, and opens none.
 */
export function frameOpenedBy(
  { meaning, segment, start, lead, tense }: Phrase,
  named: NamedDate,
  today: number | undefined,
): YearFrame | undefined {
  const isFirst = /^[\s"“„«]*$/u.test(segment.text.slice(0, start - lead.length));
  const isPast = today !== undefined && calendarDay(today).year - Number(named.edtf) >= fewestYears;
  const opens = meaning.kind === 'year' && isFirst && isPast && tense === 'past';
  return opens ? { named, paragraph: segment.paragraph, isUsed: false } : undefined;
}

/** Whether a date without a year is of the frame's, and not of one of the weeks just past. */
export function isFramed(
  { meaning, segment, tense }: Phrase,
  frame: YearFrame,
  counted: Resolution,
  today: number | undefined,
): boolean {
  if (meaning.kind === 'weekday' || tense !== 'past' || !isBare(meaning)) return false;
  if (segment.paragraph !== frame.paragraph) return false;
  return frame.isUsed || !counted.ok || (today ?? 0) - counted.stretch.last > recent;
}
