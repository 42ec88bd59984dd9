import type { Evidence, Span, StoryFile, UndatedEvent } from '../../story/file/schema.ts';
import { countCodePoints } from '../text/codePoints.ts';
import type { Range } from '../text/ranges.ts';
import type { Place } from './context.ts';
import { groupByArticle } from './groupByArticle.ts';
import { datesOf } from '../../story/file/datesOf.ts';

/** A span of a story, with its location and its purpose. */
export interface PlacedSpan extends Span {
  /** The article's id. */
  article: string;
  place: Place;
  use: 'outlet' | 'date' | 'excerpt' | 'quotation' | 'difference';
  /** The words before and after an excerpt; empty for every other use. */
  prefix: string;
  suffix: string;
  /**
   * The code points of the article that are shown, including the words before and after an excerpt.
   */
  shown: Range;
}

/** Collected once per story: many rules need them, some for each article. */
const gathered = new WeakMap<StoryFile, PlacedSpan[]>();
const gatheredByArticle = new WeakMap<StoryFile, Map<string, PlacedSpan[]>>();

/** Every span of a story that shows an article's words, in file order. */
export function placedSpans(story: StoryFile): readonly PlacedSpan[] {
  const known = gathered.get(story) ?? gatherSpans(story);
  gathered.set(story, known);
  return known;
}

/** Those of one article. */
export function placedSpansOfArticle(story: StoryFile, article: string): readonly PlacedSpan[] {
  const known = gatheredByArticle.get(story) ?? groupByArticle(placedSpans(story));
  gatheredByArticle.set(story, known);
  return known.get(article) ?? [];
}

function gatherSpans(story: StoryFile): PlacedSpan[] {
  return [
    ...story.outlets.flatMap(({ evidence }, i) => ofEvidence(evidence, ['outlets', i], 'outlet')),
    ...datesOf(story).flatMap(({ date, place }) => ofEvidence(date.evidence, place, 'date')),
    ...[...story.events.entries()].flatMap(([i, event]) => ofExcerpts(event, ['events', i])),
    ...[...story.undated.entries()].flatMap(([i, event]) => ofExcerpts(event, ['undated', i])),
    ...ofQuotations(story),
    ...story.differences.flatMap(({ evidence }, i) =>
      ofEvidence(evidence, ['differences', i], 'difference'),
    ),
  ];
}

function shownOf({ start, end, prefix, suffix }: Span & { prefix: string; suffix: string }): Range {
  return { start: start - countCodePoints(prefix), end: end + countCodePoints(suffix) };
}

const bare = { prefix: '', suffix: '' };

function ofEvidence(evidence: readonly Evidence[], place: Place, use: PlacedSpan['use']) {
  return evidence.map((span, i): PlacedSpan => ({
    ...span,
    ...bare,
    shown: span,
    place: [...place, 'evidence', i],
    use,
  }));
}

function ofExcerpts({ accounts }: UndatedEvent, place: Place): PlacedSpan[] {
  return accounts.flatMap(({ article, excerpts }, i) =>
    excerpts.map((excerpt, j): PlacedSpan => ({
      ...excerpt,
      shown: shownOf(excerpt),
      article,
      place: [...place, 'accounts', i, 'excerpts', j],
      use: 'excerpt',
    })),
  );
}

function ofQuotations({ quotations }: StoryFile): PlacedSpan[] {
  return quotations.flatMap(({ versions }, i) =>
    versions.flatMap(({ article, parts }, j) =>
      parts.map((part, k): PlacedSpan => ({
        ...part,
        ...bare,
        shown: part,
        article,
        place: ['quotations', i, 'versions', j, 'parts', k],
        use: 'quotation',
      })),
    ),
  );
}
