import { signed } from './signedHours.ts';

/** What a date in words is exact to. */
export type DateUnit = 'day' | 'month' | 'season' | 'year' | 'decade';

/** A date's text to put into a sentence. */
export type DateText = {
  readonly text: string;
  /** Some languages need an article or a preposition for one unit and not for another. */
  readonly unit: DateUnit;
  /** True when the text already has the words for “about” or “perhaps” in front. */
  readonly marked: boolean;
};

export type DatePart = 'weekday' | 'day' | 'month' | 'year' | 'era' | 'literal';

const counting = new Intl.NumberFormat('en-GB');

const onOrIn = ({ unit }: DateText) => (unit === 'day' ? 'on' : 'in');

/**
 * The words of the interface in English. A language is one file of this shape; every text that
 * Sourceline itself says stands here, never in a component. Dates and numbers go through `Intl`.
 */
export const english = {
  /** BCP 47. */
  tag: 'en-GB',
  direction: 'ltr' as 'ltr' | 'rtl',
  /**
   * The words between dates. Names of days and months, digits, their order and their eras come
   * from `Intl` with `tag`. Where two dates share a month or a year, only one of their two texts
   * has it.
   */
  dates: {
    /**
     * House style for one part of a date as `Intl` writes it: a name, digits, or what stands
     * between them (`literal`). Versions of `Intl` differ in some; here they become the same.
     */
    housePart: (text: string, part: DatePart) => {
      if (part === 'literal') return text.replace(',', '');
      return part === 'month' && text === 'Sept' ? 'Sep' : text;
    },
    /** By their EDTF codes. */
    seasons: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' },
    seasonOfYear: (season: string, year: string) => `${season} ${year}`,
    decade: (firstYear: string) => `the ${firstYear}s`,
    about: (date: DateText) => `about ${date.text}`,
    perhaps: (date: DateText) => `perhaps ${date.text}`,
    /** A day with a time of it, such as 18:12. */
    atTime: (date: DateText, time: string) => `${date.text}, ${time}`,
    /** `zone` is whose clocks these are: a city, or such as UTC+2; null: nothing says. */
    inZone: (text: string, zone: string | null) => (zone === null ? text : `${text} (${zone})`),
    /** A remark: by the clocks of the source it was another day. */
    elsewhereIt: (text: string, zone: string) => `in ${zone} it was ${text}`,
    /** The same of a stretch: `text` is such as “between Friday, 23:30 and Saturday, 00:10”. */
    elsewhereWithin: (text: string, zone: string) => `in ${zone}, ${text}`,
    /** Two times of one day. */
    withinDay: {
      between: (day: DateText, from: string, to: string) =>
        `${day.text}, between ${from} and ${to}`,
      fromTo: (day: DateText, from: string, to: string) => `${day.text}, from ${from} to ${to}`,
      /** Some time of the day up to this one, or from it on. */
      orBefore: (day: DateText, time: string) => `${day.text}, ${time} or before`,
      orAfter: (day: DateText, time: string) => `${day.text}, ${time} or after`,
      /** It lasted from the day's start to this time, or from it to the day's end. */
      until: (day: DateText, time: string) => `${day.text}, until ${time}`,
      since: (day: DateText, time: string) => `${day.text}, from ${time}`,
    },

    /** One moment that lies somewhere within a date wider than a day. */
    within: (date: DateText) => `${onOrIn(date)} ${date.text}`,
    between: (from: DateText, to: DateText) => `between ${from.text} and ${to.text}`,
    /** One of two neighbours. */
    either: (first: DateText, second: DateText) =>
      `${onOrIn(first)} ${first.text} or ${second.text}`,
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

    /** How long after an event an article came out; `time` is such as “40 days”. */
    lag: {
      sameDay: 'same day',
      sameMinute: 'same minute',
      aboutSameDay: 'about the same day',
      together: (hours: string, minutes: string) => `${hours} ${minutes}`,
      /** The event's date or the article's is approximate; `lag` is any of the texts below. */
      roughly: (lag: string) => `roughly ${lag}`,
      about: (time: string) => `about ${time}`,
      after: (time: string) => `${time} later`,
      before: (time: string) => `${time} before`,
      /** `from` is a number alone where both have the same unit. */
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
  },
  page: {
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
      refused: 'The page around does not let files be saved.',
      perhapsRefused: 'Nothing saved? The page around may not allow it.',
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
    events: 'What happened',
    eventsEmpty: 'This story has no events yet.',
    undatedEvent: 'No date given',
    /** What is no report of something that has happened. */
    standing: {
      /** `date` is a date in words, or that there is none. */
      announced: (date: string) => `${date}, announced`,
      notFromArticles: (date: string) => `${date}, not from these articles`,
      announcedOnly: 'Announced: no article here says that it has happened.',
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
    /** Of what is shown: the story, or what is open. */
    copyLink: 'Copy link',
    linkCopied: 'Link copied',
    close: 'Close',
    /** Closes the panel where it stands in the timeline's place. */
    back: '← Timeline',
    howWeKnow: 'How we know',
    basis: {
      stated: 'The articles give this date.',
      computed: 'This date is worked out from the articles’ words.',
      bounded: 'Only a period is known, not the exact date.',
      entered: 'This timeline’s editors give the date; no article was read for it.',
    },
    notDated: 'No article says when this happened, nor after or before what.',
    accounts: (accounts: number) => count(accounts, 'account'),
    publishedLater: 'Published later',
    notInArticle: 'not in this article',
    quotations: (quotations: number) => `Quotations · ${digits(quotations)}`,
    differences: (differences: number) => `Differences · ${digits(differences)}`,
    /** Contradictions and disputes, where there are others as well, and the others. */
    mainDifferences: (differences: number) => `Main differences · ${digits(differences)}`,
    otherDifferences: (differences: number) => `Other differences · ${digits(differences)}`,
    inThisEvent: 'In this event',
    inThisArticle: 'In this article',
    thisArticle: 'this article',
    reported: (events: number) => count(events, 'event'),
    happenedEarlier: 'Happened earlier, not in this article',
    authorNotStated: 'Author not stated',
    /** `host` is the name of the site in the article's address. */
    readAt: (host: string) => `Read it at ${host}`,
    noAddress: 'No link to it is given',
    outletStated: 'The articles name the outlet.',
    textStatesNoOutlet: 'The text does not name its outlet.',
    outletWithoutWords:
      'This timeline’s editors name the outlet; no words of the article are given for it.',
    versionsElsewhere: (versions: number) =>
      versions === 0
        ? 'In no other article'
        : versions === 1
          ? '1 version in another article'
          : `${digits(versions)} versions in other articles`,
    speakerElsewhere: (name: string) => `attributed there to ${name}`,
    textOfArticle: 'The article’s text',
    writtenIn: (language: string) => `Written in ${language}.`,
    checkedAgainst: 'Checked against',
    /** `number` is written out in digits. */
    characters: (number: string) => `${number} characters`,
    sha256: 'fingerprint (SHA-256)',
    textNotHeld: 'We do not have it.',
    by: (author: string) => `By ${author}`,
    published: (date: string) => `Published ${date}`,
    noExcerpt: 'We do not have its text, so nothing is quoted from it.',
    noExcerptGiven: 'Nothing is quoted from it here.',
    articleDates: 'According to this article',
    articleDatesNothing: 'This article does not say when.',
    /** Its text is not held. */
    articleDateUnknown: 'We do not have its text, so we cannot tell whether it says when.',
    /** Before words that are quoted. */
    articleDateWords: 'What this article says about the date:',
    /** A statement, and how its versions agree and differ. */
    statements: {
      /** Of the versions in articles' texts. */
      wordings: (versions: number, wordings: number) =>
        versions === 1
          ? 'One version'
          : wordings === 1
            ? `${digits(versions)} versions, all in the same words`
            : `${digits(versions)} versions, worded in ${digits(wordings)} ways`,
      shorts: (versions: number) =>
        versions === 1
          ? '1 in a headline or summary'
          : `${digits(versions)} in headlines and summaries`,
      short: 'In headlines and summaries',
      inOneArticle: 'in one article only',
      /** Versions in different languages are not compared. `language` is a language’s name. */
      inLanguage: (language: string) => `In ${language}`,
      wordingsInLanguage: (language: string, wordings: string) => `In ${language}: ${wordings}`,
      translations: 'translations are not compared word for word',
      /** `place` is one of `roles`. */
      inPlace: (article: string, place: string) => `${article}, ${place}`,
      complete: 'Leaves out nothing that the others print',
      otherWords: 'worded differently',
      notHere: 'Missing from this version',
      /** Where words are missing that others have. */
      cutAt: {
        start: (words: string) => `starts after “${words}”`,
        inside: (words: string) => `leaves out “${words}”`,
        break: (words: string) => `interrupted, leaving out “${words}”`,
        end: (words: string) => `stops before “${words}”`,
      },
      differences: 'How it differs',
      otherPrints: (prints: number) =>
        prints === 1
          ? 'One version has only other quotation marks or final punctuation'
          : `${digits(prints)} versions have only other quotation marks or final punctuation`,
      legend: 'What the marks mean',
      sample: 'words',
      signSample: { sentence: '.', punctuation: ',' },
      fine: 'Mark spelling, capitals and punctuation',
    },
    /** A person: where they appear and what they said. */
    person: {
      events: (events: number) => `Events · ${digits(events)}`,
      statements: (statements: number) => `Quotations · ${digits(statements)}`,
      inThisView: 'About this person',
      ofNoEvent: 'Not tied to one event',
      nothing: 'No event and no quotation in this story names this person.',
    },
    roles: {
      body: 'in the article',
      headline: 'in the headline',
      deck: 'under the headline',
      summary: 'in the summary',
    },
    speakerNamed: (name: string) => `attributed to ${name}`,
    speakerNotNamed: 'no speaker named',
    versions: (versions: number) =>
      versions === 1 ? 'One version' : `${digits(versions)} versions`,
    cut: '[…]',
    cutWords: 'the article breaks into the quotation here',
    openQuote: '“',
    closeQuote: '”',
    ellipsis: '…',
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
      /** The key that leads to the field. */
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
      /** After the name of a filter, for those who hear it. */
      chosen: (chosen: number) => `${digits(chosen)} chosen`,
      /** After the name of a choice, for those who hear it. */
      events: (events: number) => count(events, 'event'),
      anyNumber: 'Any number of articles',
      atLeast: (articles: number) => `${digits(articles)} or more articles`,
      nothing: 'No event matches all of this:',
      words: (query: string) => `the words “${query}”`,
      clearAll: 'Clear search and filters',
      /** The panel's ways onward while something narrows. */
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
    /** Accounts beside each other, differences, coverage, how it is known, reading mode. */
    compare: {
      order: 'Order',
      orders: {
        publication: 'by date published',
        outlet: 'by outlet',
        length: 'longest first',
      },
      sideBySide: 'Side by side',
      copyCitation: 'Copy as citation',
      /** `article` tells the button apart from those of other accounts, for those who hear it. */
      copyCitationOf: (article: string) => `Copy as citation: ${article}`,
      copied: 'Copied',
      notCopied: 'The browser did not allow copying. Copy it from here:',
      citation: {
        authorNotStated: 'Author not stated',
        outletNotStated: 'outlet not stated',
        /** The parts of a citation, none with a full stop of its own. */
        parts: (parts: readonly string[]) => `${parts.join('. ')}.`,
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
        /** `place` 0: none of them is chosen yet. */
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
        'cannot-be-said': 'may have been published before it',
      },
      /** In place of `cannot-be-said`, of an article whose text nobody here has. */
      notHeld: 'we do not have its text',
      total: 'Articles that report it',
      totals: 'Events reported',
      ofAll: (count: number, of: number) => `${digits(count)} of ${digits(of)}`,
      first: 'First of these articles',
      only: 'the only one here',
      firstUnknown: 'not certain',
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
      /** Characters are the code points of the file, the end not included. */
      offsets: (start: number, end: number) => `characters ${digits(start)} to ${digits(end)}`,
      file: 'File',
      /** `day` is such as “Friday 8 December 2023”. */
      compared: (day: string) => `Compared with this file, letter for letter: ${day}.`,
      notCompared: 'There is no record here of when the story was last compared with this file.',
      readInOrder: 'Read in order',
      backToTimeline: 'Back to the timeline',
      readingOf: (title: string) => `${title}: in order`,
    },
    /** The ways onward at the panel's foot. */
    neighbours: {
      event: { name: 'Other events', previous: 'Previous event', next: 'Next event' },
      article: { name: 'Other articles', previous: 'Previous article', next: 'Next article' },
      person: { name: 'Other people', previous: 'Previous person', next: 'Next person' },
    },
    index: 'Stories',
    indexEmpty: 'There is no story here yet.',
    retry: 'Try again',
    retrying: 'Trying again',
    refetchFailed: 'This is the copy loaded earlier; a newer one could not be fetched.',
    allStories: 'All stories',
    file: 'File',
    andMore: (more: number) => `and ${digits(more)} more`,
    problems: {
      refused: {
        title: 'This file cannot be opened here',
        what: (place: string) => `The address asks for the story at ${place}.`,
        remedy: 'Story files are only opened from the site that this page comes from.',
      },
      missing: {
        title: 'There is no such story',
        what: 'The server has no file at this address.',
        remedy: 'Check the name of the story in the address.',
      },
      server: {
        title: 'The server could not deliver the story',
        what: (status: number) => `It answered with error ${status}.`,
        remedy: 'This is often over in a minute.',
      },
      network: {
        title: 'The story could not be reached',
        what: 'The connection failed or was cut off.',
        remedy: 'Check the connection, then try again.',
      },
      slow: {
        title: 'The story is taking too long',
        what: (seconds: number) => `It had not arrived after ${count(seconds, 'second')}.`,
        remedy: 'The connection or the server may be slow. Try again.',
      },
      large: {
        title: 'The story file is too large',
        what: (megabytes: number) =>
          `It is larger than the ${digits(megabytes)} MB that this page reads.`,
        remedy: 'Whoever publishes it can divide the story.',
      },
      encoding: {
        title: 'The story file cannot be read',
        what: 'It is not written in UTF-8.',
        remedy: 'Whoever publishes it can save it as UTF-8.',
      },
      json: {
        title: 'The story file cannot be read',
        what: (line: number, column: number) =>
          `It is not valid JSON from line ${line}, column ${column} on.`,
        remedy: 'Whoever publishes it can correct it there.',
      },
      version: {
        title: 'The story file is in another version',
        what: (found: string) => `It is in version ${found}; this page reads version 1.`,
        remedy: 'A newer page may read it: load the page again.',
      },
      shape: {
        title: 'There are mistakes in the story file',
        what: (issues: number) => `${count(issues, 'thing is', 'things are')} wrong in it:`,
        remedy: 'Whoever publishes it can correct it; “npm run story -- check” names every place.',
      },
      other: {
        title: 'This is another story',
        what: (wanted: string, found: string) =>
          `The address asks for “${wanted}”, and the file says that it is “${found}”.`,
        remedy: 'Check the name of the story in the address.',
      },
      fault: {
        title: 'Something went wrong on this page',
        what: 'The page itself failed while it was being drawn.',
        remedy: 'Load the page again. If it stays, please report it with this address.',
      },
    },
  },
  /** The page on which to choose how a story stands in another page. */
  embed: {
    link: 'Put this timeline in your page',
    title: 'Put it in your page',
    lead: 'Choose how the timeline is to look and what it shows first; then copy one of the three pieces of markup.',
    back: 'Back to the story',
    options: 'What it shows',
    preview: 'Preview',
    previewOf: (title: string) => `Preview: ${title}`,
    markup: 'Markup',
    copy: 'Copy',
    copied: 'Copied.',
    notCopied:
      'The browser does not let this page copy. The markup is selected: copy it with the keyboard.',
    invalid: 'This does not fit and is left out.',
    notChosen: 'As the story has it',
    ways: {
      element: {
        title: 'The element',
        help: 'For pages and components of your own. Attributes can be changed at any time.',
      },
      figure: {
        title: 'A figure',
        help: 'For content systems that let no unknown elements through. Without JavaScript the list stays.',
      },
      iframe: {
        title: 'A plain frame',
        help: 'Needs no script. Its height is fixed, and links to an event end at the frame.',
      },
    },
    placeStyle: {
      title: 'A rule for your style sheet',
      help: 'With a figure or the element: keeps the place free until the script is there, so that nothing below moves.',
    },
    labels: {
      event: { label: 'Opened event', help: 'None: the timeline is shown.' },
      outlets: { label: 'Outlets', help: 'None chosen: all of them.' },
      from: { label: 'From', help: 'A date, such as 2023-09 or 2023-09-09.' },
      to: { label: 'To', help: 'A date, such as 2023-12.' },
      scale: {
        label: 'Time',
        help: 'Whether years without events are shortened or drawn to scale.',
      },
      rows: { label: 'Rows', help: 'What has a row of its own, where time runs across.' },
      order: { label: 'First rows', help: 'Their ids, with commas; the others follow.' },
      hide: { label: 'Rows left out', help: 'Their ids, with commas.' },
      theme: { label: 'Theme', help: 'Automatic follows the reader’s system.' },
      accent: {
        label: 'Accent',
        help: 'Six hexadecimal digits, such as 0a5c8f. Made darker or lighter until it can be read.',
      },
      font: { label: 'Type', help: 'Of headlines and of the outlets’ words.' },
      language: { label: 'Language', help: 'Of the buttons and the dates; a story keeps its own.' },
      header: { label: 'Title and description', help: 'Without, where your page says it already.' },
      height: {
        label: 'Height',
        help: 'Pixels, such as 600, or width to height, such as 3/2. A plain frame takes pixels only.',
      },
    },
    addressKey: {
      label: 'Parameter for the open event',
      help: 'Keeps it in your page’s address (?NAME=…), so that a link to it opens the event and Back works. Not with a plain frame.',
    },
    choices: {
      elastic: 'Gaps shortened',
      linear: 'To scale',
      auto: 'Automatic',
      light: 'Light',
      dark: 'Dark',
      serif: 'Serif',
      sans: 'Sans',
      system: 'The reader’s own',
    },
    headerShown: 'Shown',
    noEvent: 'None',
  },
  timeline: {
    /** `year` and `rest` are texts; a tick that begins a year says it. */
    tick: {
      withYear: (rest: string, year: string) => `${rest} ${year}`,
      /** A year (four digits) where the whole story lies within a hundred years. */
      shortYear: (year: number) => `’${String(year % 100).padStart(2, '0')}`,
    },
    /** Clocks are put forward by so many minutes, or back when negative. */
    clockChange: (minutes: number) => `clocks ${signed(minutes)}`,
    /** Time folded away on the axis; `n` is a number as text. */
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
    /** What the timeline is, for those who hear it. */
    name: 'Timeline',
    keys: 'Arrow keys go from event to event and down to the articles; Enter opens one; plus and minus zoom, Shift with an arrow moves along, 0 shows all.',
    /** The same where time runs down the page. */
    narrowKeys:
      'Arrow keys go from event to event, Home and End to the first and the last; Enter opens one; F opens the next gap in time.',
    rowsHeading: 'Who reported it',
    /** Rows that are not drawn until they are asked for. */
    otherRows: (rows: number) => `The others: ${digits(rows)}`,
    fewerRows: 'Fewer',
    /** What has a row of its own under the axis, and in which order. */
    rows: {
      /** Opens the choice, on a button. */
      open: 'Rows',
      name: 'Rows of the timeline',
      by: 'A row for each of these',
      /** Of people and subjects also what stands over their rows. */
      kinds: { article: 'Articles', outlet: 'Outlets', person: 'People', tag: 'Subjects' },
      /** Of a row that is no article's, and of several events in it. */
      row: (name: string, events: number) => `${name}: ${count(events, 'event')}`,
      /** Which rows are in sight of how many. */
      range: (from: number, to: number, of: number) =>
        `${digits(from)} to ${digits(to)} of ${digits(of)}`,
      scroll: 'Scroll through the rows',
      find: 'Find a row',
      shown: 'Order and choice of rows',
      up: (name: string) => `Move ${name} up`,
      down: (name: string) => `Move ${name} down`,
      /** Said when a row was moved. */
      moved: (name: string, place: number, of: number) =>
        `${name}: ${digits(place)} of ${digits(of)}`,
      /** How many there are that the list has no room for. */
      more: (rows: number) => `and ${digits(rows)} more; find them by name`,
      showAll: 'Show all, in their usual order',
    },
    /** Of an article's outlet, before its row. */
    notStated: 'Not stated',
    scale: { name: 'How time is drawn', elastic: 'Gaps shortened', linear: 'To scale' },
    scaleHelp: {
      elastic: 'Gives busy days more room and shortens years without events.',
      linear: 'Every day is equally wide.',
      /** Where time runs down the page: events that are near stand apart, and long gaps are cut. */
      linearDown: 'Events stand as far apart as they were in time, up to a limit.',
    },
    zoom: { closer: 'Zoom in', farther: 'Zoom out', fit: 'Show all' },
    wheelHint: 'Hold Ctrl or ⌘ and scroll to zoom',
    minimap: 'Part of the story that is shown',
    /** From one date to another. */
    windowFrom: (from: DateText, to: DateText) => `${from.text} to ${to.text}`,
    openFold: (time: string) => `${time} without events; show in full`,
    closeFold: (time: string) => `${time} without events; shorten again`,
    cluster: (events: number, when: string) => `${count(events, 'event')}, ${when}; zoom in`,
    eventIn: (date: string, title: string, reported: string) => `${date}: ${title}. ${reported}`,
    /**
     * `of`: the articles of which it is known whether they report it. `unread`: the others, whose
     * texts nobody here has and which nobody says report it.
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
      if (reporting === of) return `Reported by all ${digits(of)} articles`;
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
      return `Announced by ${of === 1 ? 'the only article' : `all ${all}`}, ${rest}`;
    },
    announcedByNames: (names: string) => `Announced by ${names}`,
    notFromArticles: 'Not from these articles',
    /** After what is said of an event. */
    /** Of a cluster of events, some of which are only announced. */
    announcedAmong: (words: string, announced: number) =>
      `${words}. ${digits(announced)} of them announced`,
    /** Of an event whose accounts contradict each other. */
    withDifference: (words: string) => `${words}. The accounts contradict each other`,
    withEnteredDate: (words: string) => `${words}. Its date was added by this timeline’s editors`,
    /** A short date beside a mark. */
    announcedLabel: (date: string) => `${date} · announced`,
    /** A title among others, of what is only announced. */
    announcedTitle: (title: string) => `${title} (announced)`,
    announcementOf: (article: string, title: string) => `${article} announces: ${title}`,
    accountOf: (article: string, title: string) => `${article}: ${title}`,
    /** Of an event that search and filters leave out. */
    leftOut: (words: string) => `${words}. Not among the events found`,
    /** Of a cluster of events, some of which search and filters leave. */
    foundAmong: (words: string, found: number) => `${words}. ${digits(found)} of them found`,
    accountsOf: (article: string, accounts: number) => `${article}: ${count(accounts, 'account')}`,
    article: (name: string, published: string, accounts: number) =>
      `${name}, published ${published}; ${count(accounts, 'event')}`,
    /** Opens the legend. */
    howToRead: 'How to read this',
    legend: {
      name: 'What the signs mean',
      day: 'the day is known',
      within: 'some time in this period',
      span: 'lasted this long',
      /** The signs of an article's row: filled, and open. */
      account: 'reported; hollow if the day is not known',
      pin: 'where the event hangs on its bar; its day is not known',
      differs: 'the accounts contradict each other',
      ring: 'the day is not known',
      band: 'several dates that overlap, drawn as one',
      fades: 'an end that is not known exactly',
      bold: 'one of the main events',
      number: 'so many events: press it to see them apart',
      break: 'time without events, left out; press it to see it',
      announced: 'announced, not reported as having happened',
      'not-from-articles': 'not from these articles',
      sheet: 'article published',
      'published-before': 'published before it',
      'not-in-article': 'published later, not in this article',
      'cannot-be-said': 'may have been published before it, or we do not have its text',
    },
  },
  /**
   * How versions of one statement differ, said of one version. `here` is its text, `there` that of
   * the others, `who` names those others as `list` does: by name, or by number when there are many.
   * No version is the right one.
   */
  quotations: {
    /** For a legend, and to show and hide. */
    kinds: {
      otherWords: 'Different words',
      leftOut: 'Left out',
      cutShort: 'Cut short',
      moved: 'In another place',
      spelling: 'Spelling',
      case: 'Capitals',
      sentence: 'Sentences joined or split',
      punctuation: 'Punctuation',
      closing: 'Final comma or full stop',
    },
    list: (names: readonly string[]): Others => {
      const text =
        names.length > 3
          ? `${numbers[names.length] ?? names.length} others`
          : names.join(', ').replace(/, ([^,]*)$/, ' and $1');
      const start = names.length > 3 ? capital(text) : text;
      return { text, start, many: names.length > 1 };
    },
    /** Between pieces of a text that do not follow one another. */
    pieces: (pieces: readonly string[]) => pieces.join(' … '),
    otherWords: (here: string, who: Others, there: string) =>
      `Where this has “${here}”, ${who.text} ${verb(who, 'has', 'have')} “${there}”.`,
    leftOut: (here: string, who: Others) =>
      `${who.start} ${verb(who, 'goes', 'go')} on without “${here}”.`,
    interrupted: (here: string, who: Others) =>
      `${who.start} ${verb(who, 'is', 'are')} interrupted, without “${here}”.`,
    endsBefore: (here: string, who: Others) =>
      `${who.start} ${verb(who, 'ends', 'end')} before “${here}”.`,
    startsAfter: (here: string, who: Others) =>
      `${who.start} ${verb(who, 'starts', 'start')} after “${here}”.`,
    startsEarlier: (who: Others, there: string) =>
      `${who.start} ${verb(who, 'starts', 'start')} earlier: “${there}”.`,
    goesOn: (who: Others, there: string) =>
      `${who.start} ${verb(who, 'goes', 'go')} on: “${there}”.`,
    /** `after`: the words that the gap follows. */
    hasBetween: (after: string, who: Others, there: string) =>
      `After “${after}”, ${who.text} ${verb(who, 'has', 'have')} “${there}”.`,
    elsewhere: (words: string, who: Others) =>
      `${who.start} ${verb(who, 'has', 'have')} “${words}” in another place.`,
    /** The other place of what stands elsewhere in this version. */
    atThisPlace: (who: Others, there: string) =>
      `${who.start} ${verb(who, 'has', 'have')} “${there}” at this place.`,
    spelling: (here: string, who: Others, there: string) =>
      `${who.start} ${verb(who, 'writes', 'write')} “${here}” as “${there}”.`,
    endsSentence: (after: string, who: Others) =>
      `After “${after}”, ${who.text} ${verb(who, 'runs', 'run')} on in one sentence.`,
    runsOn: (after: string, who: Others) =>
      `After “${after}”, ${who.text} ${verb(who, 'starts', 'start')} a new sentence.`,
    /** Signs may be empty. */
    punctuation: (at: string, here: string, who: Others, there: string) =>
      `At “${at}”, this has ${sign(here)} and ${who.text} ${verb(who, 'has', 'have')} ${sign(there)}.`,
  },
};

/** Digits as the whole page has them: 12,000. */
function digits(n: number): string {
  return counting.format(n);
}

function count(n: number, one: string, many = `${one}s`): string {
  return `${digits(n)} ${n === 1 ? one : many}`;
}

function unreadNote(articles: number): string {
  return `we do not have the text of ${digits(articles)} more`;
}

/** Some versions' names in a sentence. */
export type Others = {
  readonly text: string;
  /** The same at the start of a sentence. */
  readonly start: string;
  readonly many: boolean;
};

const numbers: Record<number, string> = {
  4: 'four',
  5: 'five',
  6: 'six',
  7: 'seven',
  8: 'eight',
  9: 'nine',
  10: 'ten',
  11: 'eleven',
  12: 'twelve',
};

function verb({ many }: Others, one: string, more: string): string {
  return many ? more : one;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function sign(signs: string): string {
  return signs === '' ? 'no sign' : `“${signs}”`;
}

export type Language = typeof english;
