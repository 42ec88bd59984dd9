import type { Language } from '../../language/english.ts';
import type { Bounds } from '../edtf/bounds.ts';
import { unnamedZone } from '../zone/zone.ts';
import { elapsed, type Elapsed } from './elapsed.ts';
import { formatNumber, formatUnit, roundRoughly } from './intl.ts';
import type { LagBounds } from './lagBounds.ts';

/**
 * A length of time in one direction, at least `near` and at most `far`; without `far` there is no
 * limit.
 */
type Lag = { readonly near: Elapsed; readonly far: Elapsed | null };

export type LagOptions = {
  /** True when either date is approximate or uncertain, so that its bounds need not hold. Defaults to false. */
  readonly approximate?: boolean;
};

/**
 * How long after an event an article came out, as far as the bounds of both tell: “same day”, “40
 * days later”, “between 3 and 9 days later”, “at least 2 years later”, “3 days before”, “may be
 * before or after”. From 100 days on in months and from two years on in years; there “between” gives
 * limits that hold (whole units, rounded down and up), and a length known to the day is “about” the
 * nearest. If both are known to the minute and less than two days apart, in hours and minutes: “3
 * hours 12 minutes later”.
 */
export function describeLag(
  publication: LagBounds,
  event: LagBounds,
  language: Language,
  { approximate = false }: LagOptions = {},
): string {
  const { lag } = language.dates;
  const inMinutes = describeMinutes(publication.minutes, event.minutes, language);
  if (inMinutes !== null) return approximate ? lag.roughly(inMinutes) : inMinutes;
  const after = lagBetween(event, publication);
  const before = after ?? lagBetween(publication, event);
  if (before === null) return lag.either;
  if (before.far?.days === 0) return approximate ? lag.aboutSameDay : lag.sameDay;
  const phrases = after === null ? beforePhrases(language) : afterPhrases(language);
  const text = describeSide(before, phrases, approximate, language);
  return approximate ? lag.roughly(text) : text;
}

/** `null` when `later` may lie before the last day of `earlier`. */
function lagBetween(earlier: Bounds, later: Bounds): Lag | null {
  if (earlier.latest === null || later.earliest === null) return null;
  if (later.earliest < earlier.latest) return null;
  const hasLimit = earlier.earliest !== null && later.latest !== null;
  return {
    near: daysFrom(earlier.latest, later.earliest),
    far: hasLimit ? daysFrom(earlier.earliest, later.latest) : null,
  };
}

/** For day numbers, which begin at midnight where no zone is named. */
const daysFrom = (from: number, to: number) => elapsed(from, to, unnamedZone);

type Minutes = LagBounds['minutes'];
const mostMinutes = 48 * 60;

/**
 * `null` when they are not both known to the minute, are further apart, or their order is unknown.
 */
function describeMinutes(published: Minutes, happened: Minutes, language: Language): string | null {
  if (!published || !happened) return null;
  const isAfter = published.first >= happened.last;
  const [earlier, later] = isAfter ? [happened, published] : [published, happened];
  const [near, far] = [later.first - earlier.last, later.last - earlier.first];
  if (near < 0 || far >= mostMinutes) return null;
  if (far === 0) return language.dates.lag.sameMinute;
  const phrases = isAfter ? afterPhrases(language) : beforePhrases(language);
  const [least, most] = [formatMinutes(near, language), formatMinutes(far, language)];
  if (near === far) return phrases.one(least);
  const areHours = near >= 60 && near % 60 === 0 && far % 60 === 0;
  if (far >= 60 && !areHours) return phrases.between(least, most);
  return phrases.between(firstOfTwo(areHours ? near / 60 : near, least, most, language), most);
}

/** “Between 30 and 48 minutes” has its unit once, unless the second is a word without a number. */
function firstOfTwo(count: number, least: string, most: string, { tag }: Language): string {
  return /\p{Nd}/u.test(most) ? formatNumber(count, tag) : least;
}

/** “12 minutes”, “3 hours”, “3 hours 12 minutes”. */
function formatMinutes(minutes: number, { tag, dates }: Language): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  if (hours === 0) return formatUnit(rest, 'minute', tag);
  const inHours = formatUnit(hours, 'hour', tag);
  return rest === 0 ? inHours : dates.lag.together(inHours, formatUnit(rest, 'minute', tag));
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
  // “Roughly between 9,999 and 10,001 years” would be exact about what nobody knows exactly; and
  // from 10,000 on nobody counts single years, as of those before Christ.
  const isRough = approximate || (near.unit === 'year' && near.count >= 10_000);
  if (isRough && near.unit === far.unit && far.nearest <= near.nearest * 1.1) {
    const count = roundRoughly((near.count + far.count + 1) / 2);
    const time = formatUnit(count, near.unit, tag);
    return phrases.one(approximate ? time : dates.lag.about(time));
  }
  const most = formatUnit(far.count + (far.whole ? 0 : 1), far.unit, tag);
  if (near.days === 0) return phrases.fromSameDay(most);
  return phrases.between(
    near.unit === far.unit ? firstOfTwo(near.count, least, most, language) : least,
    most,
  );
}
