import type { DateText, DatePart } from '../phrases.ts';
import { onOrIn } from './forms.ts';

/**
 * The words around dates. Names of days and months, digits, their order and their eras come from
 * `Intl` with `tag`. Where two dates share a month or a year, only one of the two texts has it.
 */
export const dates = {
  /**
   * House style for one part of a date as `Intl` writes it: a name, digits, or a separator
   * (`literal`). Versions of `Intl` differ in some of them; here they become the same.
   */
  housePart: (text: string, part: DatePart) => {
    if (part === 'literal') return text.replace(',', '');
    return part === 'month' && text === 'Sept' ? 'Sep' : text;
  },
  /** By their EDTF codes. */
  seasons: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
  decade: (firstYear: string) => `the ${firstYear}s`,
  about: (date: DateText) => `about ${date.text}`,
  perhaps: (date: DateText) => `perhaps ${date.text}`,
  /** A day with a time of it, such as 18:12. */
  atTime: (date: DateText, time: string) => `${date.text}, ${time}`,
  /**
   * `zone` says whose clocks these are: a city, or for example UTC+2; `null` when nothing says. No
   * line ends between a time and its zone.
   */
  inZone: (text: string, zone: string | null) => (zone === null ? text : `${text}\u00a0(${zone})`),
  /** A remark that it was another day by the source's own clocks. */
  elsewhereIt: (text: string, zone: string) => `in ${zone} it was ${text}`,
  /** The same for a period: `text` is for example “between Friday, 23:30 and Saturday, 00:10”. */
  elsewhereWithin: (text: string, zone: string) => `in ${zone}, ${text}`,
  /** A remark on a time in an hour that clocks showed twice, because they were put back. */
  shownTwice: 'the clocks showed this time twice',
  /** Two times of one day. */
  withinDay: {
    between: (day: DateText, from: string, to: string) => `${day.text}, between ${from} and ${to}`,
    fromTo: (day: DateText, from: string, to: string) => `${day.text}, from ${from} to ${to}`,
    /** Some time of the day up to this one, or from it onwards. */
    orBefore: (day: DateText, time: string) => `${day.text}, ${time} or before`,
    orAfter: (day: DateText, time: string) => `${day.text}, ${time} or after`,
    /** It lasted from the start of the day to this time, or from it to the end of the day. */
    until: (day: DateText, time: string) => `${day.text}, until ${time}`,
    since: (day: DateText, time: string) => `${day.text}, from ${time}`,
  },

  /** One moment that lies somewhere within a date wider than a day. */
  within: (date: DateText) => `${onOrIn(date)} ${date.text}`,
  between: (from: DateText, to: DateText) => `between ${from.text} and ${to.text}`,
  /** One of two consecutive ones. */
  either: (first: DateText, second: DateText) => `${onOrIn(first)} ${first.text} or ${second.text}`,
  orBefore: (date: DateText) => `${onOrIn(date)} or before ${date.text}`,
  orAfter: (date: DateText) => `${onOrIn(date)} or after ${date.text}`,
  orAnyTimeBefore: (date: DateText) => `${onOrIn(date)} ${date.text} or at any time before`,
  orAnyTimeAfter: (date: DateText) => `${onOrIn(date)} ${date.text} or at any time after`,

  /** Something that lasted. */
  throughout: (date: DateText) => `throughout ${date.text}`,
  aboutThroughout: (date: DateText) => `about the whole of ${date.text}`,
  perhapsThroughout: (date: DateText) => `perhaps throughout ${date.text}`,
  perhapsAboutThroughout: (date: DateText) => `perhaps about the whole of ${date.text}`,
  fromTo: (from: DateText, to: DateText) => `from ${from.text} to ${to.text}`,
  until: (date: DateText) => `until ${date.text}`,
  since: (date: DateText) => `from ${date.text}`,
  onwards: (date: DateText) => `from ${date.text} onwards`,
  someTimeWithin: (date: DateText) => `at some time ${onOrIn(date)} ${date.text}`,
  someTimeBetween: (from: DateText, to: DateText) =>
    `at some time between ${from.text} and ${to.text}`,

  /** A statement, and what it leaves open. */
  remark: (statement: string, remark: string) => `${statement}; ${remark}`,
  notReported: {
    time: 'the time is not reported',
    day: 'the day is not reported',
    year: 'the year is not reported',
    start: 'the start is not reported',
    end: 'the end is not reported',
    startAndEnd: 'the start and the end are not reported',
  },

  /** A known order without days; `titles` are those of other events, in quotation marks. */
  knownAfter: (titles: string) => `after ${titles}`,

  /** The short forms on the axis and in lists. */
  label: {
    decade: (firstYear: string) => `${firstYear}s`,
    about: (date: DateText) => `c. ${date.text}`,
    perhaps: (date: DateText) => `${date.text}?`,
    atTime: (date: string, time: string) => `${date}, ${time}`,
    /** `tight` when two numbers meet: 10–15 Sep, but 9 Sep – 8 Dec. */
    range: (from: string, to: string, tight: boolean) =>
      tight ? `${from}–${to}` : `${from} – ${to}`,
    orBefore: (date: DateText) => `${date.text} or before`,
    orAfter: (date: DateText) => `${date.text} or after`,
    until: (date: DateText) => `until ${date.text}`,
    since: (date: DateText) => `${date.text} –`,
  },

  /** How long after an event an article came out; `time` is for example “40 days”. */
  lag: {
    sameDay: 'same day',
    sameMinute: 'same minute',
    aboutSameDay: 'about the same day',
    together: (hours: string, minutes: string) => `${hours} ${minutes}`,
    /**
     * The event's date or the article's is approximate; `lag` is any of the texts below. Also for
     * “between 1900 and 1999”.
     */
    roughly: (lag: string) => `roughly ${lag}`,
    about: (time: string) => `about ${time}`,
    after: (time: string) => `${time} later`,
    before: (time: string) => `${time} before`,
    /** `from` is a bare number when both have the same unit. */
    betweenAfter: (from: string, to: string) => `between ${from} and ${to} later`,
    betweenBefore: (from: string, to: string) => `between ${from} and ${to} before`,
    atLeastAfter: (time: string) => `at least ${time} later`,
    atLeastBefore: (time: string) => `at least ${time} before`,
    sameDayOrAfter: (atMost: string | null) =>
      atMost === null ? 'same day or later' : `same day or up to ${atMost} later`,
    sameDayOrBefore: (atMost: string | null) =>
      atMost === null ? 'same day or before' : `same day or up to ${atMost} before`,
    either: 'may be before or after',
  },
};
