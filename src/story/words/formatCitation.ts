import type { Language } from '../../language/english.ts';
import type { Article, Outlet } from '../model/article.ts';
import type { Excerpt } from '../model/evidence.ts';
import { noOutlet } from './articleLabels.ts';
import { dateInWords } from './dateWords.ts';
import { goesOn } from './goesOn.ts';

interface Cited {
  article: Article;
  /** `undefined` when the article does not state its outlet. */
  outlet: Outlet | undefined;
  /** Empty when the article is cited without words from it. */
  excerpts: readonly Excerpt[];
  /** The article only announces the event. */
  isAnnouncement: boolean;
}

/**
 * A citation as plain text that follows no particular style guide: author, headline, outlet, date,
 * address, and the words exactly as the article has them, with an ellipsis where its sentence goes
 * on; below, that it only announces what it tells. What the article does not state is described as
 * not stated, never left out.
 */
export function formatCitation(cited: Cited, language: Language): string {
  const { article, outlet, excerpts, isAnnouncement } = cited;
  const { citation } = language.page.compare;
  const published = citation.published(
    outlet?.name ?? noOutlet(article, citation),
    dateInWords(article.datePublished, language),
  );
  const noAuthor = article.file === null ? language.page.authorNotKnown : citation.authorNotStated;
  const parts = [article.author ?? noAuthor, article.headline, published];
  const head = citation.parts(parts.map((part) => part.trim()));
  const words = excerpts.map((excerpt) => citation.quoted(withEllipses(excerpt, language)));
  const address = article.url === null ? [] : [article.url];
  const standing = isAnnouncement ? [language.page.standing.here] : [];
  return [head, ...address, ...words, ...standing].join('\n');
}

function withEllipses(excerpt: Excerpt, { page: { ellipsis } }: Language): string {
  const { before, after } = goesOn(excerpt);
  return `${before ? `${ellipsis} ` : ''}${excerpt.exact}${after ? ` ${ellipsis}` : ''}`;
}
