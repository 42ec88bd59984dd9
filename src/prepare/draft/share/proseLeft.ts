import { endOfFrontMatter } from '../../articles/frontMatter.ts';
import { findQuotedRanges } from '../../find/quotations/findQuotations.ts';
import { codePointsOf } from '../../text/codePoints.ts';
import { measure, subtract, type Range } from '../../text/ranges.ts';
import type { DraftedArticle } from '../read/draftedArticle.ts';
import type { StatementGroup } from '../statements/groupStatements.ts';
import { contextOfExcerpt } from '../../yaml/build/contextOfExcerpt.ts';

/** What may still be shown of one article. */
export interface ProseLeft {
  /**
   * Shows these places and returns true; returns false, showing nothing, when that would exceed the
   * limit.
   */
  take: (places: readonly Range[]) => boolean;
}

/**
 * Counts what is shown of an article's own prose, as `check` counts it: without its quotations and
 * furniture, and with the word before and after a place. Its headline, outlet, author and date are
 * shown from the start.
 *
 * @param limit the fraction that may be shown, 0 to 1
 */
export function proseLeft(
  { id, file, text, language, metadata, furniture, lastDay }: DraftedArticle,
  statements: readonly StatementGroup[],
  limit: number,
): ProseLeft {
  const points = codePointsOf(text);
  const said = statements.flatMap(({ versions }) =>
    versions.filter(({ article }) => article === id).flatMap(({ parts }) => parts),
  );
  const others = [...findQuotedRanges(text, language ?? 'en'), ...said, ...furniture];
  const own = subtract([{ start: endOfFrontMatter(points), end: points.length }], others);
  const told = [metadata.headline, metadata.outlet, metadata.author, metadata.published];
  const shown = told.flatMap((one) => (one?.place?.file === file ? [one.place] : []));
  let hidden = subtract(own, lastDay ? [...shown, lastDay] : shown);
  const least = Math.ceil(measure(own) * (1 - limit));
  const widened = ({ start, end }: Range): Range => {
    const { prefix, suffix } = contextOfExcerpt(points, { start, end }, []);
    return {
      start: start - codePointsOf(prefix).length,
      end: end + codePointsOf(suffix).length,
    };
  };
  return {
    take(places) {
      const rest = subtract(hidden, places.map(widened));
      const count = measure(rest);
      if (count < least && count < measure(hidden)) return false;
      hidden = rest;
      return true;
    },
  };
}
