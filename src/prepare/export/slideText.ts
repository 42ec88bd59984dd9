import { escapeHtml } from '../../embed/escapeHtml.ts';
import type { Language } from '../../language/english.ts';
import type { Account, Article, StoryEvent, StoryFile } from '../../story/file/schema.ts';
import { ownArticleOf, ownWordsOf } from '../../story/file/export/ownArticle.ts';

/**
 * The text of an event's slide: its summary, and a list of who reported it. Each entry has the work
 * in `<cite>`, so that an import recognises it, and its excerpts as quotations; of one that only
 * announces the event that is said.
 */
export function slideText(
  story: StoryFile,
  event: StoryEvent,
  lookUp: SourceLookUp,
  language: Language,
): string {
  const own = ownArticleOf(story);
  const ownWords = ownWordsOf(event.accounts.find(({ article }) => article === own?.id))
    .map(({ words, lead }) => lead + words)
    .filter((words) => words !== event.title);
  const fromSummary = event.summary === event.title ? [] : [event.summary];
  const isToldOn = ownWords[0] !== undefined && fold(ownWords[0]) === event.summary;
  const paragraphs = isToldOn ? ownWords : [...fromSummary, ...ownWords];
  const entries = event.accounts
    .filter(({ article }) => article !== own?.id)
    .map((account) => entryOf(account, lookUp, language));
  return [
    ...paragraphs.map((words) => `<p>${escapeHtml(words)}</p>`),
    ...(entries.length === 0 ? [] : [`<ul>${entries.join('')}</ul>`]),
  ].join('');
}

/** Of one story, built once. */
export interface SourceLookUp {
  articles: ReadonlyMap<string, Article>;
  outlets: ReadonlyMap<string, string>;
}

export function lookUpSources(story: StoryFile): SourceLookUp {
  return {
    articles: new Map(story.articles.map((article) => [article.id, article])),
    outlets: new Map(story.outlets.map(({ id, name }) => [id, name])),
  };
}

function entryOf(
  { article: id, excerpts, announced }: Account,
  { articles, outlets }: SourceLookUp,
  { page }: Language,
): string {
  const article = articles.get(id);
  if (!article) return '';
  const outlet = outlets.get(article.outlet ?? '');
  const headline = escapeHtml(article.headline);
  const { edtf, earliest } = article.datePublished;
  const time = `, <time datetime="${escapeHtml(edtf)}">${escapeHtml(edtf)}</time>`;
  return [
    '<li>',
    outlet === undefined ? '' : `${escapeHtml(outlet)}: `,
    article.url === null
      ? `<cite>${headline}</cite>`
      : `<cite><a href="${escapeHtml(article.url)}">${headline}</a></cite>`,
    // That it existed on some day is not a publication date.
    earliest === null ? '' : time,
    // A reader who sees a date and a source takes it that it happened.
    announced === true ? ` (${escapeHtml(page.standing.announcesIt)})` : '',
    ...excerpts.map(({ exact }) => `<blockquote>${escapeHtml(exact)}</blockquote>`),
    '</li>',
  ].join('');
}

const fold = (words: string) => words.replace(/\s+/g, ' ');
