import type { Meaning } from './meaning.ts';
import type { Phrase } from './readPhrases.ts';
import { fromText, type NamedDate, type Reference, type Resolution } from './resolve/resolution.ts';
import { resolve } from './resolve/resolve.ts';
import type { Sections } from './sections.ts';
import type { Segment } from './segments.ts';

/** Days: what is told under a day so far from the publication was not written on that day. */
const nearest = 31;

/**
 * Whether a heading is a day on which what is below it was written, as bulletins are.
 *
 * @param today the day of publication; undefined when unknown
 */
export const isBulletinDay = (
  { unit, first }: NamedDate,
  isOwnLine: boolean,
  today: number | undefined,
): boolean =>
  isOwnLine && unit === 'day' && today !== undefined && Math.abs(first - today) <= nearest;

/** A phrase of a bulletin, counted from its day where another would be from the publication. */
export function resolveInBulletin(
  meaning: Meaning,
  day: NamedDate,
  reference: Reference,
): Resolution {
  const named = reference.named.includes(day) ? reference.named : [...reference.named, day];
  const found = resolve(meaning, { ...reference, named, today: day.first });
  if (!found.ok) return found;
  const counted: Resolution =
    found.source === 'publication' ? fromText({ ...found, source: 'text' }, day) : found;
  return counted.ok ? { ...counted, writtenOn: day.first } : counted;
}

const entryTime =
  /^(?<words>(?<hour>[01]?\d|2[0-3])[:.](?<minute>[0-5]\d))(?=(?:\s?[:–—|-])?\s+["“„«]?\p{Lu})/u;

/** The times that begin the entries below days alone on their lines: “02:20 The river peaked”. */
export function entryTimes(segments: readonly Segment[], { ownLines }: Sections): Phrase[] {
  const days = [...ownLines].map(({ index }) => index);
  const [first = Infinity] = days;
  return segments.flatMap((segment, index) => {
    const isFirst = segments[index - 1]?.paragraph !== segment.paragraph;
    const found = index > first && isFirst ? entryTime.exec(segment.text)?.groups : undefined;
    if (!found) return [];
    const { words = '', hour, minute } = found;
    const clock = { hour: Number(hour), minute: Number(minute), zone: '' };
    return [
      {
        start: 0,
        end: words.length,
        meaning: { kind: 'timed', day: null, clock },
        segment,
        index,
        verb: undefined,
        tense: 'unknown',
        lead: '',
        isBehind: false,
      },
    ];
  });
}

/** With the times of entries, where no phrase has the same words. */
export function withEntryTimes(phrases: readonly Phrase[], times: readonly Phrase[]): Phrase[] {
  if (times.length === 0) return [...phrases];
  const starts = new Set(phrases.filter(({ start }) => start === 0).map(({ index }) => index));
  return [...phrases, ...times.filter(({ index }) => !starts.has(index))].toSorted(
    (a, b) => a.index - b.index || a.start - b.start,
  );
}

/** Whether it is the time at the beginning of an entry, which is of the bulletin's day. */
export const isEntry = ({ start, end, meaning, segment }: Phrase): boolean =>
  start === 0 && meaning.kind === 'timed' && entryTime.exec(segment.text)?.[0].length === end;
