import { createHash } from 'node:crypto';
import { collateOnce } from '../collate/collateOnce.ts';
import type { Account, Article, StoryDate, StoryEvent } from '../../story/file/schema.ts';
import { boundsOf, formatBounds } from '../../time/edtf/bounds.ts';
import { explainDate } from '../../time/edtf/explainDate.ts';
import { parseEdtf } from '../../time/edtf/parseEdtf.ts';
import { accountWords } from './accountWords.ts';
import type { InventedArticle } from './inventArticle.ts';
import type { InventedDate } from './inventedDate.ts';
import type { InventedEvent } from './inventEvent.ts';

export const articleId = (article: number): string => `article-${article + 1}`;
export const outletId = (outlet: number): string => `gazette-${outlet + 1}`;
export const personId = (person: number): string => `speaker-${person + 1}`;
export const fileName = (article: number): string => `${articleId(article)}.txt`;

type Words = { exact: string; start: number };

/** A range of a line, at its position in the article; generated texts have no surrogates. */
export const spanAt = ({ exact, start }: Words, lineStart: number) => ({
  exact,
  start: lineStart + start,
  end: lineStart + start + exact.length,
});

type Evidence = StoryDate['evidence'];

function fileDate({ edtf, extent }: Omit<InventedDate, 'words' | 'knownBy'>, evidence: Evidence) {
  const parsed = parseEdtf(edtf, explainDate);
  if (!parsed.ok) throw new Error(`generated ${edtf}: ${parsed.message}`);
  const isShown = evidence.length > 0;
  return {
    edtf,
    extent,
    basis: isShown ? 'stated' : 'entered',
    explanation: isShown ? 'The words give it.' : 'Generated.',
    evidence,
    ...formatBounds(boundsOf(parsed.date)),
  } satisfies StoryDate;
}

/** @param invented null when its text is not held, so that it is only credited and linked */
export function fileArticle(
  article: number,
  outlet: number,
  published: string,
  invented: InventedArticle | null,
): Article {
  const id = articleId(article);
  const evidence = invented ? [{ article: id, ...spanAt(invented.published, 0) }] : [];
  return {
    id,
    outlet: outletId(outlet),
    headline: invented?.headline ?? `What happened, part ${article + 1}`,
    author: null,
    datePublished: fileDate({ edtf: published, extent: 'moment' }, evidence),
    url: `https://${outletId(outlet)}.example/${id}`,
    language: 'en',
    file: invented && {
      name: fileName(article),
      sha256: createHash('sha256').update(invented.text).digest('hex'),
      characters: invented.text.length,
    },
  };
}

/** A held account of an event: which article, and where its line begins. */
export interface HeldAccount {
  article: number;
  order: number;
  line: number;
}

export function fileAccount(event: InventedEvent, { article, order, line }: HeldAccount): Account {
  const words = accountWords(event, order);
  const excerpt = spanAt({ exact: words.sentence, start: 0 }, line);
  const evidence = { article: articleId(article), ...spanAt(words.date, line) };
  return {
    article: articleId(article),
    excerpts: [{ ...excerpt, prefix: '', suffix: '' }],
    date: fileDate(event.date, [evidence]),
  };
}

export function fileEvent(event: InventedEvent, accounts: readonly Account[]): StoryEvent {
  const shown = accounts.find(({ date }) => date)?.date?.evidence ?? [];
  return {
    id: event.id,
    title: event.title,
    summary: `${event.title}.`,
    date: fileDate(event.date, shown),
    importance: event.importance,
    people: [personId(event.person)],
    tags: [event.title.toLowerCase().split(' ')[0] ?? ''],
    accounts: [...accounts],
  };
}

/** What somebody said about an event, in each version; `null` when no held account quotes it. */
export function fileQuotation(event: InventedEvent, held: readonly HeldAccount[]) {
  const versions = held.flatMap(({ article, order, line }) => {
    const { quote } = accountWords(event, order);
    const part = quote && spanAt(quote, line);
    return part
      ? [{ article: articleId(article), role: 'body' as const, speaker: null, parts: [part] }]
      : [];
  });
  if (versions.length === 0) return null;
  const collation = collateOnce(
    versions.map(({ parts }) => ({ language: 'en', parts: parts.map(({ exact }) => exact) })),
  );
  return {
    id: `said-of-${event.id}`,
    speaker: personId(event.person),
    event: event.id,
    versions,
    ...(collation && { collation }),
  };
}
