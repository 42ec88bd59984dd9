import type { Article, StoryFile } from '../../story/file/schema.ts';
import { endOfFrontMatter } from '../articles/frontMatter.ts';
import { placedSpansOfArticle } from '../check/placedSpans.ts';
import { countCodePoints, type CodePoints } from '../text/codePoints.ts';
import { measure, subtract, type Range } from '../text/ranges.ts';
import { findQuotedRanges } from '../find/quotations/findQuotations.ts';

/** How much of an outlet's own prose a story shows, counted in code points of one article. */
export interface Quota {
  /** The article's id. */
  article: string;
  /** Own prose that the story shows, each code point once. */
  shown: number;
  /** The whole article except its front matter, its direct quotations and the site's furniture. */
  own: number;
  /** `shown` divided by `own`, 0 to 1; 0 when the article has no prose of its own. */
  share: number;
  /** The fraction that may be shown, 0 to 1. */
  limit: number;
}

/** Three quarters: a ceiling, not a target. A newsroom that owns the texts may set its own. */
export const usualLimit = 0.75;

/**
 * What a story shows of an article: excerpts with the words around them, evidence of every kind,
 * parts of quotations and the headline. `alsoShown`: what is shown of it elsewhere.
 */
export function quotaOf(
  story: StoryFile,
  article: Article,
  text: CodePoints,
  alsoShown: readonly Range[] = [],
): Quota {
  const ownProse = ownProseOf(story, article, text);
  const own = measure(ownProse);
  const shown = own - measure(subtract(ownProse, [...shownOf(story, article, text), ...alsoShown]));
  return {
    article: article.id,
    shown,
    own,
    share: own === 0 ? 0 : shown / own,
    limit: story.proseLimit ?? usualLimit,
  };
}

/**
 * The outlet's own prose: after the front matter, outside furniture and direct quotations, whether
 * found or declared by the story.
 */
function ownProseOf(story: StoryFile, article: Article, text: CodePoints): Range[] {
  const parts = placedSpansOfArticle(story, article.id).filter(({ use }) => use === 'quotation');
  return subtract(
    [{ start: endOfFrontMatter(text), end: text.length }],
    [...findQuotedRanges(text.text, article.language), ...parts, ...(article.furniture ?? [])],
  );
}

function shownOf(story: StoryFile, { id, headline }: Article, text: CodePoints): Range[] {
  const spans = placedSpansOfArticle(story, id);
  const start = text.indexOf(headline);
  const ofHeadline = start < 0 ? [] : [{ start, end: start + countCodePoints(headline) }];
  return [...spans.map(({ shown }) => shown), ...ofHeadline];
}
