import type { Language } from '../../language/english.ts';
import type { Bounds } from '../edtf/bounds.ts';
import { elapsed, type Elapsed } from './elapsed.ts';
import { formatNumber, formatUnit } from './intl.ts';

/** A stretch of time on one side, at least `near` and at most `far`; no `far`: no limit. */
type Lag = { readonly near: Elapsed; readonly far: Elapsed | null };

export type LagOptions = {
  /** True when either date is approximate, so that its bounds need not hold. Absent: they do. */
  readonly approximate?: boolean;
};

/**
 * How long after an event an article came out, as far as the bounds of both tell: “same day”, “40
 * days later”, “between 3 and 9 days later”, “at least 2 years later”, “3 days before”, “may be
 * before or after”. From 100 days on in months and from two years on in years; there “between”
 * gives limits that hold (whole units, down and up), and a length known to the day is “about” the
 * nearest.
 */
export function describeLag(
  publication: Bounds,
  event: Bounds,
  language: Language,
  { approximate = false }: LagOptions = {},
): string {
  const { lag } = language.dates;
  const after = lagBetween(event, publication);
  const before = after ?? lagBetween(publication, event);
  if (before === null) return lag.either;
  if (before.far?.days === 0) return approximate ? lag.aboutSameDay : lag.sameDay;
  const phrases = after === null ? beforePhrases(language) : afterPhrases(language);
  const text = describeSide(before, phrases, approximate, language);
  return approximate ? lag.roughly(text) : text;
}

/** Null when `later` may lie before the last day of `earlier`. */
function lagBetween(earlier: Bounds, later: Bounds): Lag | null {
  if (earlier.latest === null || later.earliest === null) return null;
  if (later.earliest < earlier.latest) return null;
  const hasLimit = earlier.earliest !== null && later.latest !== null;
  return {
    near: elapsed(earlier.latest, later.earliest),
    far: hasLimit ? elapsed(earlier.earliest, later.latest) : null,
  };
}

type Phrases = {
  readonly one: (time: string) => string;
  readonly between: (from: string, to: string) => string;
  readonly atLeast: (time: string) => string;
  readonly fromSameDay: (atMost: string | null) => string;
};

const afterPhrases = ({ dates: { lag } }: Language): Phrases => ({
  one: lag.after,
  between: lag.betweenAfter,
  atLeast: lag.atLeastAfter,
  fromSameDay: lag.sameDayOrAfter,
});

const beforePhrases = ({ dates: { lag } }: Language): Phrases => ({
  one: lag.before,
  between: lag.betweenBefore,
  atLeast: lag.atLeastBefore,
  fromSameDay: lag.sameDayOrBefore,
});

function describeSide(
  { near, far }: Lag,
  phrases: Phrases,
  approximate: boolean,
  language: Language,
): string {
  const { tag, dates } = language;
  const least = formatUnit(near.count, near.unit, tag);
  if (far === null) return near.days === 0 ? phrases.fromSameDay(null) : phrases.atLeast(least);
  if (near.days === far.days) {
    const time = formatUnit(near.nearest, near.unit, tag);
    return phrases.one(near.whole || approximate ? time : dates.lag.about(time));
  }
  const most = formatUnit(far.count + (far.whole ? 0 : 1), far.unit, tag);
  if (near.days === 0) return phrases.fromSameDay(most);
  return phrases.between(near.unit === far.unit ? formatNumber(near.count, tag) : least, most);
}
