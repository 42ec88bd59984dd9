import type { EnteredDate } from './dates/parseEnteredDate.ts';

/** The content of a sheet or of another program's timeline, whatever its format. */
export interface EnteredTimeline {
  /** What its readers would call it. */
  kind: 'sheet' | 'timeline';
  title: string;
  description: string;
  /** BCP 47. */
  language: string;
  /** IANA name. Absent when not stated. */
  timeZone?: string;
  /** Its own words that do not belong to any event. */
  paragraphs: readonly string[];
  /** In file order. */
  events: readonly EnteredEvent[];
}

export interface EnteredEvent {
  /** Where it is in the file, such as `row 7`. */
  place: string;
  /** The name it already has, in links for example; `null` if it has none yet. */
  id: string | null;
  title: string;
  /** `null` if there are no words but the title. */
  summary: string | null;
  /** `null` if it has no date. */
  date: EnteredMoment | null;
  /** 1 is highest. */
  importance: 1 | 2 | 3;
  people: readonly EnteredPerson[];
  tags: readonly string[];
  /**
   * The names (`id`) of other events in the file that it is known to come after. Absent when there
   * are none.
   */
  after?: readonly string[];
  /** Everything that tells of it only announces it. Absent when not stated. */
  isAnnounced?: true;
  sources: readonly EnteredSource[];
  /** Its own words besides the title, each to be shown as an excerpt of the sheet. */
  paragraphs: readonly EnteredWords[];
  /** Words that the sheet's text keeps but no excerpt shows: captions, credits, addresses. */
  asides: readonly string[];
}

/** Words to be shown, and what precedes them, such as whose they are. */
export interface EnteredWords {
  words: string;
  /** Ends with a space; empty when nothing precedes the words. */
  lead: string;
}

/** A date, and the words that it was read from. */
export interface EnteredMoment extends EnteredDate {
  words: string;
}

export interface EnteredPerson {
  name: string;
  role: string | null;
}

/** An article whose text nobody holds; it has at least one of outlet, headline and url. */
export interface EnteredSource {
  place: string;
  outlet: string | null;
  headline: string | null;
  author: string | null;
  url: string | null;
  published: EnteredMoment | null;
  /** It only announces the event. Absent when not stated. */
  announces?: true;
}
