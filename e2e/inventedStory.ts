import { boundsOf, formatBounds } from '../src/time/edtf/bounds.ts';
import { parseEdtf } from '../src/time/edtf/parseEdtf.ts';
import type { StoryEvent, StoryFile } from '../src/story/file/schema.ts';
import { millStreet } from './publishedStories.ts';

interface Wish {
  /** One EDTF date for each event. */
  dates: readonly string[];
  titleOf?: (n: number) => string;
  /** How many articles of one outlet there are; each reports every third event. Defaults to one. */
  articles?: number;
}

/** A story for a case that a real one seldom is: it has as many events as there are dates. */
export function inventedStory({ dates, titleOf, articles = 1 }: Wish): StoryFile {
  const [outlet] = millStreet.outlets;
  const [article] = millStreet.articles;
  if (!outlet || !article) throw new Error('Mill Street has an outlet and an article');
  const ids = Array.from({ length: articles }, (_, n) => `article-${n + 1}`);
  return {
    ...millStreet,
    id: 'invented',
    outlets: [{ ...outlet, evidence: [] }],
    articles: ids.map((id, n) => ({
      ...article,
      id,
      outlet: outlet.id,
      headline: `Report number ${n + 1}`,
      datePublished: { ...article.datePublished, evidence: [] },
      file: null,
      furniture: [],
    })),
    people: [],
    events: dates.map((edtf, n) => eventOf(edtf, n, titleOf?.(n) ?? `Event number ${n + 1}`, ids)),
    undated: [],
    quotations: [],
    differences: [],
    withheld: [],
  };
}

function eventOf(edtf: string, n: number, title: string, articles: readonly string[]): StoryEvent {
  const parsed = parseEdtf(edtf);
  if (!parsed.ok) throw new Error(parsed.message);
  return {
    id: `event-${n + 1}`,
    title,
    summary: 'Something happened.',
    importance: (n % 3) + 1,
    people: [],
    tags: [],
    date: {
      edtf,
      extent: 'moment',
      basis: 'stated',
      explanation: 'Invented.',
      evidence: [],
      ...formatBounds(boundsOf(parsed.date)),
    },
    accounts: [{ article: articles[n % articles.length] ?? '', excerpts: [] }],
  };
}
