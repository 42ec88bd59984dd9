import { digits, count } from './forms.ts';

export const page = {
  name: 'Sourceline',
  /** The first stop of the tab key. */
  skipToEvents: 'Skip to the events',
  /** Shows what the head folds away where room is short, and folds it again. */
  more: 'More',
  less: 'Less',
  /** Under the timeline. */
  credit: 'Drawn with Sourceline',
  /** Under the timeline: files of what is shown. */
  download: {
    name: 'Download',
    svg: 'Picture that stays sharp (SVG)',
    png: 'Picture (PNG)',
    csv: 'Table (CSV)',
    jsonld: 'Linked data (JSON-LD)',
    citations: 'Citations (text)',
    failed: 'The file could not be made. Try again.',
    refused: 'The page that this is embedded in does not allow downloads.',
    perhapsRefused: 'Nothing saved? The page that this is embedded in may not allow it.',
    openAlone: 'Open the timeline by itself',
  },
  /** `day` is such as “Friday 8 December 2023”. */
  lastChecked: (day: string) => `Last checked against the articles: ${day}`,
  loading: 'Loading the story',
  /** Under the title: what is here and over which years. */
  counts: (events: number, articles: number) =>
    events * articles === 0
      ? `${count(events, 'event')}, ${count(articles, 'article')}`
      : `${count(events, 'event')}, as ${count(articles, 'article')} reported ${events === 1 ? 'it' : 'them'}`,
  yearRange: (from: string, to: string) => (from === to ? from : `${from} to ${to}`),
  /** Heading of a group of events whose dates may lie in several years. */
  years: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
  yearsUnknown: 'Year not known',
  /** A long list is shown some events at a time. */
  leaves: {
    name: 'Through the list by year',
    range: (from: number, to: number, of: number) =>
      `Events ${digits(from)} to ${digits(to)} of ${digits(of)}`,
    earlier: 'Earlier events',
    later: 'Later events',
    /** The same where what is listed is no list of events. */
    anyRange: (from: number, to: number, of: number) =>
      `${digits(from)} to ${digits(to)} of ${digits(of)}`,
    previous: 'Previous',
    next: 'Next',
    /** A field over a long list. */
    find: 'Find in this list',
    nothing: 'Nothing in this list has these words.',
    statements: 'Through the statements',
    columns: 'Through the articles of the table',
  },
  /** Of a large story not every event is fetched at once. */
  rest: {
    here: (here: number, all: number) =>
      `Events here: ${digits(here)} of ${digits(all)}, the most important first.`,
    fetchAll: 'Fetch all events',
    coming: 'More events are on their way',
    failed: 'Some events could not be fetched.',
  },
  events: 'What happened',
  eventsEmpty: 'This story has no events yet.',
  undatedEvent: 'No date given',
  /** What is no report of something that has happened. */
  standing: {
    /** `date` is a date in words, or that there is none. */
    announced: (date: string) => `${date}, announced`,
    notFromArticles: (date: string) => `${date}, not from these articles`,
    /** By whether the texts of all articles are held, of some, or of none. */
    announcedOnly: {
      held: 'Announced: no article here says that it has happened.',
      partlyHeld: 'Announced: no article whose text we have says that it has happened.',
      notHeld:
        'Announced. We do not have the text of these articles, so we cannot tell whether one says that it has happened.',
    },
    fromMakers: 'Not from these articles: added by this timeline’s editors.',
    /** Of one account. */
    here: 'This article announces it.',
    announcesIt: 'announces it',
    announcedBy: 'Announced by',
    /** In the head, after what is reported. */
    countAnnounced: (events: number) => `${digits(events)} announced`,
    countFromMakers: (events: number) => `${digits(events)} not from these articles`,
    /** Of all events, those that no timeline can show. */
    countUndated: (events: number) => `${digits(events)} undated, so only in the list`,
    /** Of the same, where there is a picture and no list. */
    countUndrawn: (events: number) => `${digits(events)} undated, so not drawn`,
  },
  dateEntered: 'date added by this timeline’s editors',
  reportedBy: 'Reported by',
  outletNotStated: 'Outlet not stated',
  /** An article among others of the same name. */
  toldApart: (name: string, by: string) => `${name} · ${by}`,
  /** Between the parts of a line, and before what a word introduces; with their spaces. */
  comma: ', ',
  colon: ': ',
  sources: 'Who reported it',
  /** Heading of the people in a story written as text. */
  people: 'Who appears in it',
  sourceEvents: (events: number) => count(events, 'event'),
  differencesOfStory: 'Where the reports differ',
  looseQuotations: 'Quotations not tied to one event',
  looseDifferences: 'Differences not tied to one event',
};
