import type { Words } from '../../find/dates/foundDate.ts';
import type { DraftedArticle, DraftedDate, Sentence } from '../read/draftedArticle.ts';
import { excerptOf } from './excerptOf.ts';
import { groupSentences, type SentenceGroup } from './groupSentences.ts';
import { daysOf } from './likePairs.ts';

/** One article's account of a proposed event. */
export interface ProposedAccount {
  article: string;
  excerpt: Words;
  /** What this article gives as its date; undefined: nothing. */
  date: DraftedDate | undefined;
  sentence: Sentence;
}

/** Something that happened, by one article or several. */
export interface ProposedEvent {
  accounts: ProposedAccount[];
  /** The most exact date that an account gives; undefined: none of them does. */
  date: { article: string; date: DraftedDate } | undefined;
  why: string;
  /** 0 to 1. */
  sure: number;
}

/** Sure enough of a single article's dated sentence; whether it is worth telling is the person's to say. */
const sureOfOne = 0.5;

/** Events: what several articles tell alike, and what one tells with a date; in order of their dates. */
export function proposeEvents(articles: readonly DraftedArticle[]): ProposedEvent[] {
  const sentences = articles.flatMap((article) => article.sentences);
  return groupSentences(sentences)
    .flatMap((group) => eventOf(group) ?? [])
    .toSorted((a, b) => firstDay(a) - firstDay(b));
}

function firstDay({ date }: ProposedEvent): number {
  return date ? Math.max(-1e9, Math.min(1e9, daysOf(date.date)[0])) : 2e9;
}

function eventOf(group: SentenceGroup): ProposedEvent | undefined {
  const accounts = group.sentences.flatMap((sentence): ProposedAccount[] => {
    const date = mostExact(sentence.dates);
    const excerpt = excerptOf(sentence, date);
    return excerpt ? [{ article: sentence.article, excerpt, date, sentence }] : [];
  });
  const dated = mostExact(accounts.flatMap(({ date }) => date ?? []));
  if (accounts.length === 0 || (accounts.length === 1 && !dated)) return undefined;
  const article = accounts.find(({ date }) => date === dated)?.article;
  return {
    accounts,
    date: dated && article !== undefined ? { article, date: dated } : undefined,
    why: whyOf(accounts, group),
    sure: accounts.length === 1 ? sureOfOne : Math.round(group.score * 100) / 100,
  };
}

function mostExact(dates: readonly DraftedDate[]): DraftedDate | undefined {
  return dates.toSorted((a, b) => widthOf(a) - widthOf(b))[0];
}

function widthOf(date: DraftedDate): number {
  const [first, last] = daysOf(date);
  return last - first;
}

/** So many of the words that accounts share are named. */
const namedWords = 5;

function whyOf(accounts: readonly ProposedAccount[], { datesAgree }: SentenceGroup): string {
  const [first, ...others] = accounts;
  if (!first || others.length === 0) return `one article tells it with a date`;
  const shared = first.sentence.keys.filter((key) =>
    others.every(({ sentence }) => sentence.keys.includes(key)),
  );
  const words =
    shared.length === 0
      ? 'alike in pairs'
      : `all have ${shared.slice(0, namedWords).join(', ')} (word stems)`;
  const dates =
    datesAgree === undefined
      ? ''
      : datesAgree
        ? '; their dates agree'
        : '; their dates do not agree';
  return `${accounts.length} articles, ${words}${dates}`;
}
