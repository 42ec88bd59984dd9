import { coverageOf } from './coverage.ts';
import type { Story } from './model/story.ts';
import { differenceKinds } from './file/schema.ts';
import type {
  Account,
  Article,
  Difference,
  Evidence,
  Quotation,
  QuotationVersion,
  StoryEvent,
  UndatedEvent,
} from './file/schema.ts';

/** An event with one article's account of it. */
export interface ReportedEvent {
  event: StoryEvent | UndatedEvent;
  account: Account;
}

/** A statement as one article prints it. */
export interface PrintedStatement {
  quotation: Quotation;
  /** This article's, in the order of its text; at least one. */
  versions: readonly QuotationVersion[];
  /** Of the person this article names first, or, where it names nobody, of the statement's speaker. */
  speaker: string;
  /** Another article says that somebody else said it: the statement's own speaker. */
  speakerElsewhere: string | null;
  /** How many versions other articles print. */
  versionsElsewhere: number;
}

/** A difference, with one article's words apart from those of the others. */
export interface DifferenceSides {
  difference: Difference;
  /** At least one. */
  own: readonly Evidence[];
  others: readonly Evidence[];
}

/** Everything that a story has of one article. */
export interface ArticleReport {
  article: Article;
  /** In the order of time, then what nothing dates. */
  events: readonly ReportedEvent[];
  /** In the order of the text, by where each first stands. */
  statements: readonly PrintedStatement[];
  /** Strongest kind first, as the file orders them within a kind. */
  differences: readonly DifferenceSides[];
  /** Events that certainly came before its publication and are not in it, in the order of time. */
  notInArticle: readonly StoryEvent[];
}

/** @throws Error when the story has no such article */
export function articleReport(story: Story, articleId: string): ArticleReport {
  const article = story.article(articleId);
  const { quotations, differences } = story.file;
  return {
    article,
    events: [...story.events, ...story.undated].flatMap((event) => {
      const account = event.accounts.find((one) => one.article === articleId);
      return account ? [{ event, account }] : [];
    }),
    statements: quotations
      .flatMap((quotation) => printedIn(articleId, quotation) ?? [])
      .toSorted((a, b) => startOf(a) - startOf(b)),
    differences: differenceKinds
      .flatMap((kind) => differences.filter((difference) => difference.kind === kind))
      .map((difference) => sidesOf(articleId, difference))
      .filter(({ own }) => own.length > 0),
    notInArticle: story.events.filter((event) => coverageOf(article, event) === 'not-in-article'),
  };
}

function printedIn(articleId: string, quotation: Quotation): PrintedStatement | null {
  const isHere = ({ article }: QuotationVersion) => article === articleId;
  const versions = quotation.versions.filter(isHere).toSorted((a, b) => place(a) - place(b));
  if (versions.length === 0) return null;
  const elsewhere = quotation.versions.filter((version) => !isHere(version));
  const speaker = versions.find((one) => one.speaker !== null)?.speaker ?? quotation.speaker;
  const isOthers =
    speaker !== quotation.speaker && elsewhere.some((one) => one.speaker === quotation.speaker);
  return {
    quotation,
    versions,
    speaker,
    speakerElsewhere: isOthers ? quotation.speaker : null,
    versionsElsewhere: elsewhere.length,
  };
}

/** Where a version begins in the article, in code points. */
function place({ parts }: QuotationVersion): number {
  return parts[0]?.start ?? 0;
}

function startOf({ versions: [first] }: PrintedStatement): number {
  return first ? place(first) : 0;
}

function sidesOf(articleId: string, difference: Difference): DifferenceSides {
  const isOwn = ({ article }: Evidence) => article === articleId;
  return {
    difference,
    own: difference.evidence.filter(isOwn),
    others: difference.evidence.filter((evidence) => !isOwn(evidence)),
  };
}
