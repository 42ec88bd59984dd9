import type { EnteredDate } from './dates/parseEnteredDate.ts';

/** What a sheet or a timeline of other software tells, whatever its form. */
export interface EnteredTimeline {
  /** What it is, as its readers would call it. */
  kind: 'sheet' | 'timeline';
  title: string;
  description: string;
  /** BCP 47. */
  language: string;
  /** Its own words that belong to no event. */
  paragraphs: readonly string[];
  /** In the order of the file. */
  events: readonly EnteredEvent[];
}

export interface EnteredEvent {
  /** Where it stands, such as `row 7`. */
  place: string;
  /** What it is called already, in links for example; null: it has no name yet. */
  id: string | null;
  title: string;
  /** Null: there are no words but the title. */
  summary: string | null;
  /** Null: it has no date. */
  date: EnteredMoment | null;
  /** 1 is highest. */
  importance: 1 | 2 | 3;
  people: readonly EnteredPerson[];
  tags: readonly string[];
  /** What other events of the file are called (`id`) that it is known to come after; absent: none. */
  after?: readonly string[];
  /** All that tells of it only announces it; absent: not said. */
  isAnnounced?: true;
  sources: readonly EnteredSource[];
  /** Its own words beside the title, each to be shown as an excerpt of the sheet. */
  paragraphs: readonly EnteredWords[];
  /** Words that the sheet's text keeps and no excerpt shows: captions, credits, addresses. */
  asides: readonly string[];
}

/** Words to be shown, and what stands before them, such as whose they are. */
export interface EnteredWords {
  words: string;
  /** Ends with a space; empty: nothing. */
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

/** An article whose text nobody holds; at least one of outlet, headline and url is there. */
export interface EnteredSource {
  place: string;
  outlet: string | null;
  headline: string | null;
  author: string | null;
  url: string | null;
  published: EnteredMoment | null;
  /** It only announces the event; absent: not said. */
  announces?: true;
}
