import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { fileSource } from '../file/fileSource.ts';
import { arbitraryStory } from '../file/testing/arbitraryStory.ts';
import { millStreet } from '../file/testing/millStreet.ts';
import type { StoryFile } from '../file/schema.ts';
import { choicesOf } from '../filters/choicesOf.ts';
import { countChoices } from '../filters/countChoices.ts';
import { eventFacts } from '../filters/eventFacts.ts';
import type { FilterLists, Question, StorySource } from '../source/storySource.ts';
import { areOpen, facets, noFilters, type Filters } from '../filters/filters.ts';
import { passes } from '../filters/passes.ts';
import { countEventsByArticle } from '../countEventsByArticle.ts';
import type { Article } from '../model/article.ts';
import { labelArticles } from '../words/articleLabels.ts';
import { english } from '../../language/english.ts';
import { countEvents } from '../model/standing.ts';
import type { Story } from '../model/story.ts';
import { yearEnds } from '../words/yearEnds.ts';
import { runs } from '../../time/testing/runs.ts';
import { usualSizes, type PieceSizes } from './pieceSizes.ts';
import { openPieces, sourceOfPieces } from './testing/writtenPieces.ts';

const arbitrarySizes: fc.Arbitrary<PieceSizes> = fc.record({
  inOutline: fc.integer({ min: 1, max: 6 }),
  inOverview: fc.integer({ min: 0, max: 6 }),
  onAxis: fc.integer({ min: 1, max: 6 }),
  inSources: fc.integer({ min: 1, max: 6 }),
  inPack: fc.integer({ min: 1, max: 4000 }),
  inSearchFile: fc.integer({ min: 1, max: 200 }),
});

const byCodeUnits = (a: string, b: string) => (a < b ? -1 : 1);

/** Zones are compared by name, since each is made anew; maps and sets have no order of meaning. */
const plain = (value: unknown): unknown =>
  JSON.parse(
    JSON.stringify(value, (key, field: unknown) => {
      if (key === 'zone' && typeof field === 'object' && field && 'id' in field) return field.id;
      if (field instanceof Map) return [...field].toSorted(([a], [b]) => byCodeUnits(a, b));
      if (field === Infinity || field === -Infinity) return String(field);
      if (field instanceof Set) return [...field].map(String).toSorted(byCodeUnits);
      return field;
    }),
  );

function told(story: Story) {
  const { placedFrom, voices, ...outline } = story;
  return plain({ ...outline, placedFrom, voices: voices.list });
}

const queries = ['', 'r', 'ri', 'river', 'rivers', 'ÉTAT', "l'", '桥', 'mill x', 'rosette'];

const everySecond = ({ events }: Story) =>
  events.filter((_, at) => at % 2 === 0).map(({ id }) => id);

/** What a source can be asked of a whole story. */
function questionsTo(source: StorySource, whole: Story): Question<unknown>[] {
  return [
    ...whole.events.map(({ id }) => source.event(id)),
    ...whole.articles.map(({ id }) => source.article(id)),
    ...whole.people.map(({ id }) => source.person(id)),
    source.differences(0, whole.differences.length),
    source.differences(1, Math.min(3, whole.differences.length)),
    source.differences(0, 0),
    source.loose(),
    source.several(everySecond(whole)),
    source.whole(),
  ];
}

/** All that a source can be asked, as plain data. */
async function answersOf(source: StorySource) {
  const { story } = source;
  const some = everySecond(story);
  const search = await source.search();
  const questions = [...questionsTo(source, story), ...queries.map((query) => search.find(query))];
  return {
    story: told(story),
    asked: plain(await Promise.all(questions.map((question) => question.ask()))),
    atHand: plain(questions.map((question) => question.now())),
    written: await Promise.all(
      [null, new Set(some)].flatMap((wanted) => [
        source.written('csv', wanted),
        source.written('jsonld', wanted),
      ]),
    ),
  };
}

const answersOfFile = (file: StoryFile) => answersOf(fileSource(file, 'whole'));
const answersOfPieces = async (file: StoryFile, sizes: PieceSizes) =>
  answersOf((await sourceOfPieces(file, sizes)).source);

test('a source of pieces answers every question exactly as the whole file does', async () => {
  await fc.assert(
    fc.asyncProperty(arbitraryStory, arbitrarySizes, async (file, sizes) => {
      expect(await answersOfPieces(file, sizes)).toEqual(await answersOfFile(file));
    }),
    { numRuns: runs(30) },
  );
});

test.each([
  usualSizes,
  { inOutline: 1, inOverview: 1, onAxis: 1, inSources: 1, inPack: 1, inSearchFile: 1 },
])('so does one of a story with everything in it, in files of %j', async (sizes) => {
  expect(await answersOfPieces(millStreet, sizes)).toEqual(await answersOfFile(millStreet));
});

test('a question about what is not in the story is refused, not answered with something else', async () => {
  const { source } = await sourceOfPieces(millStreet);
  await expect(source.event('no-such-event').ask()).rejects.toThrow('no-such-event');
  await expect(source.article('no-such-article').ask()).rejects.toThrow('no-such-article');
});

/** What is under way in memory has come. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 0));

/** What is known of an article from the start. */
const article = ({ id, outlet, language, file, datePublished }: Article) => {
  const { edtf, extent, basis, bounds, instants, certain } = datePublished;
  const isHeld = file !== null;
  return { id, outlet, language, isHeld, edtf, extent, basis, bounds, instants, certain };
};

/** Who speaks, and what each article is called. */
const voicesOf = ({ voices }: Story) => ({
  list: voices.list.map(({ outlet, articles, ordinal }) => {
    return { name: outlet?.name, articles: articles.map(({ id }) => id), ordinal };
  }),
  labels: voices.list.flatMap(({ articles }) =>
    articles.map(({ id }) => labelArticles(voices, english)(id)),
  ),
});

/** That every article that the details of events mention is there in full, with its outlet. */
async function expectSources(part: StorySource, whole: Story) {
  for (const { id } of part.story.events) {
    const detail = await part.event(id).ask();
    const mentioned = JSON.stringify(plain(detail)).matchAll(/"article":"([^"]*)"/g);
    for (const [, articleId = ''] of mentioned) {
      const told = [part.story, whole].map((story) => {
        const article = story.article(articleId);
        return plain([article, story.outletOf(article)]);
      });
      expect(told[0]).toEqual(told[1]);
    }
  }
}

/** That a story of which some events are at hand says of them, and of all, what the whole one does. */
function expectPart(part: Story, whole: Story) {
  const { rest } = part;
  expect(rest !== null || part.events.length === whole.events.length).toBe(true);
  for (const event of part.events) {
    expect(plain(event)).toEqual(plain(whole.events[part.rankOf(event.id) ?? -1]));
  }
  expect(plain([part.people, voicesOf(part)])).toEqual(plain([whole.people, voicesOf(whole)]));
  const seen = (one: Article) => (rest ? article(one) : one);
  expect(plain(part.articles.map(seen))).toEqual(plain(whole.articles.map(seen)));
  expect(rest?.counts ?? countEvents(part.events)).toEqual(countEvents(whole.events));
  expect(rest ? rest.years : yearEnds(part.dated)).toEqual(yearEnds(whole.dated));
  expect(countEventsByArticle(part)).toEqual(countEventsByArticle(whole));
}

/** Some choices, of each filter alone and of several at once. */
function someFilters(story: Story): Filters[] {
  const { mostReports, ...choices } = choicesOf(eventFacts(story));
  const single = facets.flatMap((facet) => [
    ...choices[facet].map((id): Filters => ({ ...noFilters, [facet]: [id] })),
    { ...noFilters, [facet]: choices[facet].slice(0, 2) },
  ]);
  return [
    noFilters,
    ...single,
    { ...noFilters, atleast: mostReports },
    { ...noFilters, tags: choices.tags.slice(0, 2), outlets: choices.outlets.slice(0, 1) },
  ];
}

const leftBy = async (lists: FilterLists, story: Story) => ({
  choices: lists.choices,
  counts: lists.count(null, noFilters),
  left: await Promise.all(someFilters(story).map((filters) => lists.left(filters).ask())),
});

/** The same by a plain look at each event. */
function passing(story: Story): Awaited<ReturnType<typeof leftBy>> {
  const facts = eventFacts(story);
  const left = someFilters(story).map((filters) => {
    if (areOpen(filters)) return null;
    return new Set(facts.flatMap((event, rank) => (passes(event, filters) ? [rank] : [])));
  });
  return { choices: choicesOf(facts), counts: countChoices(facts, noFilters), left };
}

/** When all events have arrived, choices are counted among what a search leaves, too. */
function expectCounts(lists: FilterLists, ofWhole: FilterLists, story: Story) {
  for (const filters of someFilters(story)) {
    for (const found of [null, new Set<number>(), new Set([0])]) {
      const counted = ofWhole.count(found, filters);
      expect(counted).not.toBeNull();
      expect(plain(lists.count(found, filters))).toEqual(plain(counted));
    }
  }
}

test('when some events have arrived, they are answered as by the whole file, and counted', async () => {
  await fc.assert(
    fc.asyncProperty(
      arbitraryStory,
      arbitrarySizes,
      fc.array(fc.nat({ max: 8 }), { maxLength: 3 }),
      async (file, sizes, wanted) => {
        const whole = fileSource(file, 'whole');
        const { supplied } = openPieces(file, sizes);
        for (const rank of wanted) supplied.want(rank, rank);
        await settled();
        const part = supplied.source();
        expectPart(part.story, whole.story);
        const { length } = whole.story.events;
        for (const rank of wanted.filter((one) => one < length)) {
          expect(part.story.event(whole.story.events[rank]?.id ?? '')).toBeDefined();
        }
        await expectSources(part, whole.story);
        const passed = plain(passing(whole.story));
        const lists = await part.filters();
        expect(plain(await leftBy(lists, whole.story))).toEqual(passed);
        expect(plain(await leftBy(await whole.filters(), whole.story))).toEqual(passed);
        const search = await part.search();
        const found = await Promise.all(queries.map((query) => search.find(query).ask()));
        const words = await whole.search();
        expect(plain(found)).toEqual(plain(queries.map((query) => words.find(query).now())));
        const asked = async (source: StorySource) =>
          plain(await Promise.all(questionsTo(source, whole.story).map(({ ask }) => ask())));
        expect(await asked(part)).toEqual(await asked(whole));
        const all = await supplied.wantAll();
        expectPart(all.story, whole.story);
        expectCounts(lists, await whole.filters(), whole.story);
        expect(questionsTo(part, whole.story).map(({ key }) => key)).toEqual(
          questionsTo(all, whole.story).map(({ key }) => key),
        );
      },
    ),
    { numRuns: runs(30) },
  );
});
