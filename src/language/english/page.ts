import { digits, count } from './forms.ts';

export const page = {
  name: 'Sourceline',
  /** Below the list: leads to the page on which to choose how the story is embedded. */
  embedLink: 'Put this timeline in your page',
  /** The first tab stop. */
  skipToEvents: 'Skip to the events',
  /** Shows what the head hides where room is short, and hides it again. */
  more: 'More',
  less: 'Less',
  /** Below the timeline. */
  credit: 'Drawn with Sourceline',
  /** Below the timeline: files of what is shown. */
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
  /** `day` is for example “Friday 8 December 2023”. */
  lastChecked: (day: string) => `Last checked against the articles: ${day}`,
  loading: 'Loading the story',
  /** Below the title: what there is, and which years it covers. */
  counts: (events: number, articles: number) =>
    events * articles === 0
      ? `${count(events, 'event')}, ${count(articles, 'article')}`
      : `${count(events, 'event')}, as ${count(articles, 'article')} reported ${events === 1 ? 'it' : 'them'}`,
  /** Heading of a group of events whose dates may lie in several years. */
  years: (from: string, to: string) => (from === to ? from : `${from}–${to}`),
  yearsUnknown: 'Year not known',
  /** A long list is shown in parts. */
  leaves: {
    name: 'Through the list by year',
    range: (from: number, to: number, of: number) =>
      `Events ${digits(from)} to ${digits(to)} of ${digits(of)}`,
    earlier: 'Earlier events',
    later: 'Later events',
    /** The same when the list is not one of events. */
    anyRange: (from: number, to: number, of: number) =>
      `${digits(from)} to ${digits(to)} of ${digits(of)}`,
    previous: 'Previous',
    next: 'Next',
    /** A field above a long list. */
    find: 'Find in this list',
    nothing: 'Nothing in this list has these words.',
    statements: 'Through the statements',
    columns: 'Through the articles of the table',
  },
  /** In a large story the events are not all fetched at once. */
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
  /** Events that are not reported as having happened. */
  standing: {
    /** `date` is a date in words, or says that there is none. */
    announced: (date: string) => `${date}, announced`,
    notFromArticles: (date: string) => `${date}, not from these articles`,
    /** Depending on whether the texts of all articles are held, of some, or of none. */
    announcedOnly: {
      held: 'Announced: no article here says that it has happened.',
      partlyHeld: 'Announced: no article whose text we have says that it has happened.',
      notHeld:
        'Announced. We do not have the text of these articles, so we cannot tell whether one says that it has happened.',
    },
    fromMakers: 'Not from these articles: added by this timeline’s editors.',
    /** For a single account. */
    here: 'This article announces it.',
    announcesIt: 'announces it',
    announcedBy: 'Announced by',
    /** In the head, after the number of reported events. */
    countAnnounced: (events: number) => `${digits(events)} announced`,
    countFromMakers: (events: number) => `${digits(events)} not from these articles`,
    /** How many of all events cannot be shown on a timeline. */
    countUndated: (events: number) => `${digits(events)} undated, so only in the list`,
    /** The same where there is a picture and no list. */
    countUndrawn: (events: number) => `${digits(events)} undated, so not drawn`,
  },
  dateEntered: 'date added by this timeline’s editors',
  /** In the head, and above lists: `all` dates of events, or this many. */
  datesEntered: (dates: number, all: boolean) =>
    `${all && dates > 1 ? 'all event dates' : count(dates, 'event date')} added by this timeline’s editors`,
  reportedBy: 'Reported by',
  outletNotStated: 'Outlet not stated',
  /** Of an article whose text is not held: it may name it. */
  outletNotKnown: 'Outlet not known',
  /** One of several articles with the same name. */
  toldApart: (name: string, by: string) => `${name} · ${by}`,
  /** Between the parts of a line, and before what a word introduces; including spaces. */
  comma: ', ',
  colon: ': ',
  sources: 'Who reported it',
  /** Heading of the people in a story written as text. */
  people: 'Who appears in it',
  differencesOfStory: 'Where the reports differ',
  looseQuotations: 'Quotations not tied to one event',
  looseDifferences: 'Differences not tied to one event',
};
