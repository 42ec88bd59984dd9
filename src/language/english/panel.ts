import { digits, count } from './forms.ts';

export const panel = {
  /** A link to what is shown: the story, or what is open. */
  copyLink: 'Copy link',
  linkCopied: 'Link copied',
  close: 'Close',
  /** Closes the panel where it takes the timeline's place. */
  back: '← Timeline',
  howWeKnow: 'How we know',
  basis: {
    stated: 'The articles give this date.',
    computed: 'This date is worked out from the articles’ words.',
    bounded: 'Only a period is known, not the exact date.',
    entered: 'This timeline’s editors give the date; no article was read for it.',
  },
  /** Where all words that show it are of one article. */
  basisOfOne: {
    stated: 'One article gives this date.',
    computed: 'This date is worked out from one article’s words.',
  },
  notDated: {
    held: 'No article says when, or what came before or after.',
    partlyHeld: 'No article whose text we have says when, or what came before or after.',
    notHeld:
      'We do not have the text of what reports this, so we cannot tell whether it says when.',
  },
  accounts: (accounts: number) => count(accounts, 'account'),
  publishedLater: 'Published later',
  notInArticle: 'not in this article',
  quotations: (quotations: number) => `Quotations · ${digits(quotations)}`,
  differences: (differences: number) => `Differences · ${digits(differences)}`,
  /** Headings for contradictions and disputes, and for other differences when there are both. */
  mainDifferences: (differences: number) => `Main differences · ${digits(differences)}`,
  otherDifferences: (differences: number) => `Other differences · ${digits(differences)}`,
  inThisEvent: 'In this event',
  inThisArticle: 'In this article',
  thisArticle: 'this article',
  reported: (events: number) => count(events, 'event'),
  happenedEarlier: 'Happened earlier, not in this article',
  authorNotStated: 'Author not stated',
  /** For an article whose text is not held. */
  authorNotKnown: 'Author not known',
  /** `host` is the name of the site in the article's address. */
  readAt: (host: string) => `Read it at ${host}`,
  noAddress: 'No link to it is given',
  outletStated: 'The articles name the outlet.',
  outletStatedOnce: 'One article names the outlet.',
  textStatesNoOutlet: 'The text does not name its outlet.',
  outletNotHeld: 'We do not have its text, so we cannot tell whether it names its outlet.',
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
  unstatedLanguage: 'a language that is not stated',
  writtenIn: (language: string) => `Written in ${language}.`,
  checkedAgainst: 'Checked against',
  /** `number` is written in digits. */
  characters: (number: string) => `${number} characters`,
  sha256: 'fingerprint (SHA-256)',
  textNotHeld: 'We do not have it.',
  by: (author: string) => `By ${author}`,
  published: (date: string) => `Published ${date}`,
  noExcerpt: 'We do not have its text, so nothing is quoted from it.',
  noExcerptGiven: 'Nothing is quoted from it here.',
  articleDates: 'According to this article',
  articleDatesNothing: 'This article does not say when.',
  /** Its text is not held, which is said beside it. */
  articleDateUnknown: 'We cannot tell whether it says when.',
  /** Before quoted words. */
  articleDateWords: 'What this article says about the date:',
  /** A statement, and how its versions agree and differ. */
  statements: {
    /** Counts of the versions in the articles' texts. */
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
    /** Versions in different languages are not compared. `language` is the name of a language. */
    inLanguage: (language: string) => `In ${language}`,
    wordingsInLanguage: (language: string, wordings: string) => `In ${language}: ${wordings}`,
    translations: 'translations are not compared word for word',
    /** `place` is one of `roles`. */
    inPlace: (article: string, place: string) => `${article}, ${place}`,
    complete: 'Leaves out nothing that the others print',
    otherWords: 'worded differently',
    notHere: 'Missing from this version',
    /** Where words that others have are missing. */
    cutAt: {
      start: (words: string) => `starts after “${words}”`,
      inside: (words: string) => `leaves out “${words}”`,
      again: (words: string) => `has “${words}” fewer times`,
      break: (words: string) => `interrupted, leaving out “${words}”`,
      end: (words: string) => `stops before “${words}”`,
    },
    differences: 'How it differs',
    otherPrints: (prints: number) =>
      prints === 1
        ? 'One version differs only in quotation marks or final punctuation'
        : `${digits(prints)} versions differ only in quotation marks or final punctuation`,
    legend: 'What the marks mean',
    sample: 'words',
    signSample: { sentence: '.', punctuation: ',' },
    fine: 'Mark spelling, capitals and punctuation',
  },
  /** A person: where they appear, and what they said. */
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
  versions: (versions: number) => (versions === 1 ? 'One version' : `${digits(versions)} versions`),
  cut: '[…]',
  cutWords: 'the article breaks into the quotation here',
  openQuote: '“',
  closeQuote: '”',
  ellipsis: '…',
};
