import { stopped } from '../stopped.ts';
import { digits, count } from './forms.ts';

export const search = {
  differenceKinds: {
    conflict: 'Contradiction',
    dispute: 'Dispute',
    truncation: 'Quotation cut short',
    attribution: 'Who said it',
    precision: 'Level of detail',
    wording: 'Wording',
    spelling: 'Spelling',
  },
  /** Search and filters. */
  find: {
    search: 'Search events and excerpts',
    /** The keyboard shortcut for the field. */
    key: '/',
    searching: 'Searching…',
    notLoaded: 'The search could not be loaded.',
    left: (left: number, all: number) =>
      left === 0 ? `None of ${count(all, 'event')}` : `${digits(left)} of ${count(all, 'event')}`,
    /** The first event found. */
    openFirst: 'Open the first',
    clear: 'Clear',
    filters: 'Filters',
    outlets: 'Outlets',
    people: 'People',
    tags: 'Subjects',
    kinds: 'Differences',
    reports: 'Reported by',
    /** After the name of a filter, for screen readers. */
    chosen: (chosen: number) => `${digits(chosen)} chosen`,
    /** After the name of a choice, for screen readers. */
    events: (events: number) => count(events, 'event'),
    anyNumber: 'Any number of articles',
    atLeast: (articles: number) => `${digits(articles)} or more articles`,
    nothing: 'No event matches all of this:',
    words: (query: string) => `the words “${query}”`,
    clearAll: 'Clear search and filters',
    /** The panel's links to other events while a search or filter is on. */
    neighbours: {
      name: 'Other events found',
      previous: 'Previous event found',
      next: 'Next event found',
    },
    foundIn: {
      summary: 'Summary',
      excerpts: 'Excerpt',
      statements: 'Quotation',
      people: 'Person',
      outlets: 'Outlet',
    },
  },
  /** Accounts side by side, differences, coverage, how it is known, reading mode. */
  compare: {
    order: 'Order',
    orders: {
      publication: 'by date published',
      outlet: 'by outlet',
      length: 'longest first',
    },
    sideBySide: 'Side by side',
    copyCitation: 'Copy as citation',
    /** `article` distinguishes the button from those of other accounts, for screen readers. */
    copyCitationOf: (article: string) => `Copy as citation: ${article}`,
    copied: 'Copied',
    notCopied: 'The browser did not allow copying. Copy it from here:',
    citation: {
      authorNotStated: 'Author not stated',
      outletNotStated: 'outlet not stated',
      outletNotKnown: 'outlet not known',
      /** The parts of a citation, each with or without a full stop of its own. */
      parts: (parts: readonly string[]) => parts.map(stopped).join(' '),
      published: (outlet: string, date: string) => `${outlet}, published ${date}`,
      quoted: (exact: string) => `“${exact}”`,
    },
    kindFilter: 'Which differences to show',
    allKinds: 'All kinds',
    showAll: (count: number) => `Show all ${digits(count)}`,
    showFewer: 'Show fewer',
    onTimeline: 'See it on the timeline',
    steps: {
      name: 'Move between differences',
      inEvent: 'In this event',
      inStory: 'In the story',
      /** `place` is 0 when none of them is chosen yet. */
      place: (place: number, of: number) =>
        place === 0 ? digits(of) : `${digits(place)} of ${digits(of)}`,
      previous: 'Previous',
      next: 'Next',
      previousInEvent: 'Previous difference in this event',
      nextInEvent: 'Next difference in this event',
      previousInStory: 'Previous difference in the story',
      nextInStory: 'Next difference in the story',
    },
    coverage: 'Who reported what, as a table',
    coverageName: 'Which article reports which event',
    event: 'Event',
    states: {
      reports: 'reports it',
      'published-before': 'published before it',
      'not-in-article': 'published later, not in this article',
      'published-later': 'published later',
      'cannot-be-said': 'may have been published before it',
    },
    /** Replaces `cannot-be-said` for an article whose text is not held. */
    notHeld: 'we do not have its text',
    total: 'Articles that report it',
    totals: 'Events reported',
    ofAll: (count: number, of: number) => `${digits(count)} of ${digits(of)}`,
    /** Accounts that only announce an event; they are not among the accounts counted beside. */
    announcements: (announcements: number) => count(announcements, 'announcement'),
    first: 'First of these articles',
    only: 'the only one here',
    notCertain: 'not certain',
    firstNote:
      'An article counts as first only if it certainly came out before every other one here that reports the event. Articles published on the same day, or within overlapping periods, cannot be put in order.',
    provenance: 'The evidence in full, and how it was checked',
    theEvent: 'The event',
    when: 'When',
    dateBasis: {
      stated: 'given in the articles',
      computed: 'worked out from their words',
      bounded: 'only this period is known',
      entered: 'added by this timeline’s editors',
    },
    outlet: 'Outlet',
    outletStated: 'named in the article',
    outletNotInArticle: 'not named in this article, but in another of its articles',
    outletUnknown: 'not named in the text, and we do not guess',
    publication: 'Published',
    thisArticle: 'When it happened, according to this article',
    datesNothing: 'does not say when',
    excerpts: 'Excerpts',
    /** Characters are code points of the file, the end exclusive. */
    offsets: (start: number, end: number) => `characters ${digits(start)} to ${digits(end)}`,
    file: 'File',
    /** `day` is for example “Friday 8 December 2023”. */
    compared: (day: string) => `Compared with this file, letter for letter: ${day}.`,
    notCompared: 'There is no record here of when the story was last compared with this file.',
    readInOrder: 'Read in order',
    backToTimeline: 'Back to the timeline',
    readingOf: (title: string) => `${title}: in order`,
  },
  /** The links to other events at the foot of the panel. */
  neighbours: {
    event: { name: 'Other events', previous: 'Previous event', next: 'Next event' },
    article: { name: 'Other articles', previous: 'Previous article', next: 'Next article' },
    person: { name: 'Other people', previous: 'Previous person', next: 'Next person' },
  },
};
