import * as fc from 'fast-check';
import { boundsOf, formatBounds } from '../../../time/edtf/bounds.ts';
import { parseEdtf } from '../../../time/edtf/parseEdtf.ts';
import { edtfText } from '../../../time/testing/arbitraryEdtf.ts';
import { differenceKinds } from '../../model/difference.ts';
import type { StoryDate, StoryFile } from '../schema.ts';

/**
 * For property tests only: stories of every shape that the parser accepts, with dates of all forms,
 * some undated events, and statements and differences of one event, of several or of none.
 */
const words = fc
  .array(
    fc.constantFrom('bridge', 'Mill', 'l’état', 'rose', 'river', 'rivers', '桥', '"x"', '🌉'),
    {
      minLength: 1,
      maxLength: 4,
    },
  )
  .map((chosen) => chosen.join(' '));

const span = fc
  .tuple(words, fc.nat({ max: 500 }))
  .map(([exact, start]) => ({ exact, start, end: start + exact.length }));

const idsUpTo = (name: string, count: number) =>
  fc
    .uniqueArray(fc.nat({ max: Math.max(0, count - 1) }), { maxLength: count === 0 ? 0 : 4 })
    .map((numbers) => numbers.map((n) => `${name}-${n}`));
const oneOf = (name: string, count: number) =>
  fc.nat({ max: count - 1 }).map((n) => `${name}-${n}`);

const evidenceOf = (articles: number) =>
  fc.tuple(span, oneOf('article', articles)).map(([words, article]) => ({ article, ...words }));

function dateOf(articles: number): fc.Arbitrary<StoryDate> {
  return fc
    .record({
      edtf: edtfText,
      extent: fc.constantFrom('moment', 'span'),
      basis: fc.constantFrom('stated', 'computed', 'bounded', 'entered'),
      explanation: words,
      evidence: fc.array(evidenceOf(articles), { maxLength: 3 }),
    })
    .map((date) => {
      const parsed = parseEdtf(date.edtf);
      if (!parsed.ok) throw new Error(`${date.edtf} is no EDTF`);
      return { ...date, ...formatBounds(boundsOf(parsed.date)) };
    });
}

const accountsOf = (articles: number, least: number) =>
  fc
    .uniqueArray(fc.nat({ max: articles - 1 }), { minLength: least, maxLength: 4 })
    .chain((reporting) =>
      fc.tuple(
        ...reporting.map((article) =>
          fc.record(
            {
              article: fc.constant(`article-${article}`),
              excerpts: fc.array(
                span.map((exact) => ({ ...exact, prefix: 'so ', suffix: '' })),
                { maxLength: 2 },
              ),
              date: dateOf(articles),
              announced: fc.constant<true>(true),
            },
            { requiredKeys: ['article', 'excerpts'] },
          ),
        ),
      ),
    );

const named = (id: string) => ({ id: fc.constant(id), title: words, summary: words });
const weighed = (people: number) => ({
  importance: fc.constantFrom(1, 2, 3),
  people: idsUpTo('person', people),
  tags: fc.uniqueArray(fc.constantFrom('traffic', 'weather', 'vote'), { maxLength: 2 }),
});

type Counts = Record<
  'articles' | 'people' | 'events' | 'undated' | 'quotations' | 'differences',
  number
>;

const listOf = <Entry>(count: number, entry: (n: number) => fc.Arbitrary<Entry>) =>
  fc.tuple(...Array.from({ length: count }, (_, n) => entry(n)));

const eventsOf = ({ articles, people, events }: Counts) =>
  listOf(events, (n) =>
    fc.record({
      ...named(`event-${n}`),
      date: dateOf(articles),
      ...weighed(people),
      // Only those before it in the file, so that there is no cycle.
      after: idsUpTo('event', n),
      accounts: accountsOf(articles, 0),
    }),
  );

const quotationsOf = ({ articles, people, events, undated, quotations }: Counts) =>
  listOf(quotations, (n) =>
    fc.record({
      id: fc.constant(`said-${n}`),
      speaker: oneOf('person', people),
      event: fc.oneof(
        fc.constant(null),
        ...(events > 0 ? [oneOf('event', events)] : []),
        ...(undated > 0 ? [oneOf('undated', undated)] : []),
      ),
      versions: fc.array(
        fc.record({
          article: oneOf('article', articles),
          role: fc.constantFrom('body', 'headline', 'deck', 'summary'),
          speaker: fc.option(oneOf('person', people)),
          parts: fc.array(span, { minLength: 1, maxLength: 2 }),
        }),
        { minLength: 1, maxLength: 3 },
      ),
    }),
  );

const differencesOf = ({ articles, events, differences }: Counts) =>
  listOf(differences, (n) =>
    fc.record({
      id: fc.constant(`difference-${n}`),
      kind: fc.constantFrom(...differenceKinds),
      events: idsUpTo('event', events),
      summary: words,
      evidence: fc.array(evidenceOf(articles), { minLength: 1, maxLength: 3 }),
    }),
  );

const outlets = ['gazette', 'herald', 'radio'];

const articlesOf = ({ articles }: Counts) =>
  listOf(articles, (n) =>
    fc.record({
      id: fc.constant(`article-${n}`),
      outlet: fc.option(fc.constantFrom(...outlets)),
      headline: words,
      author: fc.option(words),
      datePublished: dateOf(articles),
      url: fc.option(fc.constant(`https://news.example/${n}`)),
      language: fc.constantFrom('en', 'fr'),
      file: fc.option(
        fc.constant({ name: `article-${n}.txt`, sha256: 'a'.repeat(64), characters: 5000 }),
      ),
    }),
  );

export const arbitraryStory: fc.Arbitrary<StoryFile> = fc
  .record({
    articles: fc.integer({ min: 1, max: 6 }),
    people: fc.integer({ min: 1, max: 4 }),
    events: fc.nat({ max: 12 }),
    undated: fc.nat({ max: 3 }),
    quotations: fc.nat({ max: 8 }),
    differences: fc.nat({ max: 6 }),
  })
  .chain((counts) =>
    fc.record(
      {
        version: fc.constant<1>(1),
        id: fc.constant('mill-street'),
        title: words,
        description: words,
        language: fc.constantFrom('en', 'ar'),
        contentNote: words,
        timeZone: fc.constantFrom('Europe/Paris', 'UTC', 'America/New_York'),
        outlets: fc.constant(outlets.map((id) => ({ id, name: `The ${id}`, evidence: [] }))),
        articles: articlesOf(counts),
        people: listOf(counts.people, (n) =>
          fc.record({ id: fc.constant(`person-${n}`), name: words, role: words }),
        ),
        events: eventsOf(counts),
        undated: listOf(counts.undated, (n) =>
          fc.record({
            ...named(`undated-${n}`),
            ...weighed(counts.people),
            accounts: accountsOf(counts.articles, 1),
          }),
        ),
        quotations: quotationsOf(counts),
        differences: differencesOf(counts),
        withheld: fc.constant([]),
      },
      {
        requiredKeys: [
          ...([
            'version',
            'id',
            'title',
            'description',
            'language',
            'outlets',
            'articles',
          ] as const),
          ...(['people', 'events', 'undated', 'quotations', 'differences', 'withheld'] as const),
        ],
      },
    ),
  );
