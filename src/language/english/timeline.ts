import type { DateText } from '../phrases.ts';
import { signed } from '../signedHours.ts';
import { stopped } from '../stopped.ts';
import { allArticles, digits, count, unreadNote } from './forms.ts';

export const timeline = {
  /** `year` and `rest` are texts; a tick that begins a year includes it. */
  tick: {
    withYear: (rest: string, year: string) => `${rest} ${year}`,
    /** A year (four digits) when the whole story lies within a hundred years. */
    shortYear: (year: number) => `’${String(year % 100).padStart(2, '0')}`,
  },
  /** Clocks are put forward by this many minutes, or back when negative. */
  clockChange: (minutes: number) => `clocks ${signed(minutes)}`,
  /** Time that is folded away on the axis; `n` is a number as text. */
  fold: {
    short: {
      minute: (n: string) => `${n} min`,
      hour: (n: string) => `${n} h`,
      day: (n: string) => `${n} d`,
      month: (n: string) => `${n} mo`,
      year: (n: string) => `${n} yr`,
    },
    about: (time: string) => `about ${time}`,
    shortAbout: (time: string) => `c. ${time}`,
  },
  /** What the timeline is, for screen readers. */
  name: 'Timeline',
  /** What is drawn in it, likewise. */
  drawing: 'Events in order of time',
  keys: 'Arrow keys go from event to event and down to the articles; Enter opens one; plus and minus zoom, Shift with an arrow moves along, 0 shows all.',
  /** The same where time runs down the page. */
  narrowKeys:
    'Arrow keys go from event to event, Home and End to the first and the last; Enter opens one; F opens the next gap in time.',
  rowsHeading: 'Who reported it',
  /** Rows that are not drawn until requested. */
  otherRows: (rows: number) => `The others: ${digits(rows)}`,
  fewerRows: 'Fewer',
  /** What has a row of its own below the axis, and in which order. */
  rows: {
    /** The label of the button that opens the choice. */
    open: 'Rows',
    name: 'Rows of the timeline',
    by: 'A row for each of these',
    /** For people and subjects, also the heading above their rows. */
    kinds: { article: 'Articles', outlet: 'Outlets', person: 'People', tag: 'Subjects' },
    /** For a row that is not an article's, and for several events in it. */
    row: (name: string, events: number) => `${name}: ${count(events, 'event')}`,
    /** Which of the rows are visible, and how many there are. */
    range: (from: number, to: number, of: number) =>
      `${digits(from)} to ${digits(to)} of ${digits(of)}`,
    scroll: 'Scroll through the rows',
    find: 'Find a row',
    shown: 'Order and choice of rows',
    up: (name: string) => `Move ${name} up`,
    down: (name: string) => `Move ${name} down`,
    /** Announced when a row has been moved. */
    moved: (name: string, place: number, of: number) =>
      `${name}: ${digits(place)} of ${digits(of)}`,
    /** How many more there are than the list has room for. */
    more: (rows: number) => `and ${digits(rows)} more; find them by name`,
    showAll: 'Show all, in their usual order',
  },
  /** Precedes the outlet of an article, before its row. */
  notStated: 'Not stated',
  notKnown: 'Not known',
  /** One of the two within a sentence: “Reported by The Wire and an outlet not stated · 5 Mar”. */
  someOutlet: (row: string) => `an outlet ${row.toLowerCase()}`,
  scale: { name: 'How time is drawn', elastic: 'Gaps shortened', linear: 'To scale' },
  scaleHelp: {
    elastic: 'Gives busy days more room and shortens years without events.',
    linear: 'Every day is equally wide.',
    /** When time runs down the page: nearby events are spread out, and long gaps are cut. */
    linearDown: 'Events stand as far apart as they were in time, up to a limit.',
  },
  zoom: { closer: 'Zoom in', farther: 'Zoom out', fit: 'Show all' },
  wheelHint: 'Hold Ctrl or ⌘ and scroll to zoom',
  minimap: 'Part of the story that is shown',
  /** From one date to another. */
  windowFrom: (from: DateText, to: DateText) => `${from.text} to ${to.text}`,
  /** `mayHold`: something may have happened or lasted in that time, though nothing is placed in it. */
  openFold: (time: string, mayHold: boolean) =>
    `${time}${mayHold ? '' : ' without events'}; show in full`,
  closeFold: (time: string, mayHold: boolean) =>
    `${time}${mayHold ? '' : ' without events'}; shorten again`,
  /**
   * `titles`: those of the events, in quotation marks; empty when there are too many to name.
   * `areAll`: the list is complete.
   */
  cluster: (events: number, when: string, titles: string, areAll: boolean) => {
    const named = titles === '' ? '' : areAll ? `: ${titles}` : `, among them ${titles}`;
    return `${count(events, 'event')}, ${when}${named}`;
  },
  /** For a cluster that opens when it is pressed. */
  zoomInto: (words: string) => `${words}; zoom in`,
  eventIn: (date: string, title: string, reported: string) =>
    `${date}: ${stopped(title)} ${reported}`,
  /**
   * `of`: the articles for which it is known whether they report it. `unread`: the others, whose
   * texts are not held and which nobody says report it.
   */
  reportedBy: (reporting: number, of: number, unread: number) => {
    if (unread > 0) {
      const said =
        reporting === of
          ? `Reported by ${count(reporting, 'article')}`
          : reporting === 0
            ? `Not in ${count(of, 'article')}`
            : `Reported by ${digits(reporting)} of ${count(of, 'article')}`;
      return `${said}; ${unreadNote(unread)}`;
    }
    if (of === 0) return 'Reported by no article';
    if (of === 1)
      return reporting === 1 ? 'Reported by the only article' : 'Not in the only article';
    if (reporting === of) return `Reported by ${allArticles(of)}`;
    return reporting === 0
      ? `Reported by none of the ${digits(of)} articles`
      : `Reported by ${digits(reporting)} of ${digits(of)} articles`;
  },
  reportedByNames: (names: string) => `Reported by ${names}`,
  announcedBy: (announcing: number, of: number, unread: number) => {
    const rest = 'not reported as having happened';
    const [some, all] = [digits(announcing), count(of, 'article')];
    if (unread > 0) {
      const by = announcing === of ? all : `${some} of ${all}`;
      return `Announced by ${by}, ${rest}; ${unreadNote(unread)}`;
    }
    if (announcing < of) return `Announced by ${some} of ${all}, ${rest}`;
    return `Announced by ${of === 1 ? 'the only article' : allArticles(of)}, ${rest}`;
  },
  announcedByNames: (names: string) => `Announced by ${names}`,
  notFromArticles: 'Not from these articles',
  /** For a cluster of events, some of which are only announced. */
  announcedAmong: (words: string, announced: number) =>
    `${stopped(words)} ${digits(announced)} of them announced`,
  notFromArticlesAmong: (words: string, events: number) =>
    `${stopped(words)} ${digits(events)} of them not from these articles`,
  /** For a cluster: the number of its events whose accounts contradict each other. */
  differsAmong: (words: string, differing: number) =>
    `${stopped(words)} The accounts of ${digits(differing)} of them contradict each other`,
  /** For an event whose accounts contradict each other. */
  withDifference: (words: string) => `${stopped(words)} The accounts contradict each other`,
  /** A short date beside a mark. */
  announcedLabel: (date: string) => `${date} · announced`,
  /** The title, among others, of an event that is only announced. */
  announcedTitle: (title: string) => `${title} (announced)`,
  announcementOf: (article: string, title: string) => `${article} announces: ${title}`,
  accountOf: (article: string, title: string) => `${article}: ${title}`,
  /** For an event that search and filters leave out. */
  leftOut: (words: string) => `${stopped(words)} Not among the events found`,
  /** For a cluster of events, some of which search and filters leave. */
  foundAmong: (words: string, found: number) => `${stopped(words)} ${digits(found)} of them found`,
  accountsOf: (article: string, accounts: number) => `${article}: ${count(accounts, 'account')}`,
  article: (name: string, published: string, accounts: number) =>
    `${name}, published ${published}; ${count(accounts, 'event')}`,
  /** After the meaning of ≠: the link to the first of the events that have it. */
  firstThatDiffers: (events: number) =>
    events === 1 ? 'one event' : `the first of ${digits(events)}`,
  /** Opens the legend. */
  howToRead: 'How to read this',
  legend: {
    name: 'What the signs mean',
    day: 'the day is known',
    within: 'some time in this period',
    span: 'lasted this long',
    /** The signs in an article's row: filled, and open. */
    account: 'reported; hollow if the day is not known',
    pin: 'joins a period to its event; the day is not known',
    differs: 'here the accounts contradict each other',
    ring: 'the day is not known',
    band: 'several dates that overlap, drawn as one',
    fades: 'an end that is not known exactly',
    bold: 'one of the main events',
    number: 'this many events close together: press to see each',
    break: 'time left out: press to see it',
    announced: 'announced, not reported as having happened',
    'not-from-articles': 'not from these articles',
    sheet: 'article published',
    'published-before': 'published before it',
    'not-in-article': 'published later, not in this article',
    'cannot-be-said': 'may have been published before it, or we do not have its text',
  },
};
