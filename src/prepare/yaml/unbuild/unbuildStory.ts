import type { Difference, Outlet, StoryFile } from '../../../story/file/schema.ts';
import { indexArticle } from '../../anchor/articleIndex.ts';
import type { ArticleText } from '../../check/context.ts';
import { createWorkshop, type BuiltArticle } from '../build/workshop.ts';
import type { Keys } from '../read/placeIn.ts';
import { othersIn, type Bench } from './bench.ts';
import { formOfArticle } from './formOfArticle.ts';
import { formOfEvent } from './formOfEvent.ts';
import { formOfEvidence } from './formOfEvidence.ts';
import { formOfQuotation } from './formOfQuotation.ts';

/**
 * The form of a story, as plain values, without what the build would find out on its own. If a text
 * is not available, or has another hash, the form carries offsets into it.
 *
 * @param raw the story as it was read, including fields of others (`x-…`)
 * @param folder the story's id, which the form need not state
 */
export function unbuildStory(
  story: StoryFile,
  raw: unknown,
  folder: string,
  textOf: (name: string) => ArticleText,
): Record<string, unknown> {
  const bench = benchOf(story, raw, textOf);
  const { version: _, id, title, description, language, ...rest } = story;
  const { outlets, articles, people, events, undated, quotations, differences, ...more } = rest;
  const { withheld, acknowledged = [], ...settings } = more;
  const others = bench.others;
  return {
    ...(id === folder ? {} : { id }),
    title,
    description,
    language,
    ...settings,
    ...listed('acknowledged', acknowledged, (one, keys) => ({ ...one, ...others(keys) })),
    ...others([]),
    ...listed('outlets', outlets, (outlet, keys) => formOfOutlet(bench, outlet, keys)),
    articles: articles.map((article, i) => {
      const hidden = withheld.filter((range) => range.article === article.id);
      return formOfArticle(bench, article, ['articles', i], hidden);
    }),
    ...listed('people', people, (person, keys) => ({ ...person, ...others(keys) })),
    events: events.map((event, i) => formOfEvent(bench, event, ['events', i])),
    ...listed('undated', undated, (event, keys) => formOfEvent(bench, event, keys)),
    ...listed('quotations', quotations, (one, keys) => formOfQuotation(bench, story, one, keys)),
    ...listed('differences', differences, (one, keys) => formOfDifference(bench, one, keys)),
    ...listed('withheld', withheld, (range, keys) => ({ ...range, ...others(keys) })),
  };
}

/** A list in the form; omitted if it is empty. */
function listed<Entry>(
  name: string,
  entries: readonly Entry[],
  formOf: (entry: Entry, keys: Keys) => unknown,
): Record<string, unknown> {
  return entries.length === 0
    ? {}
    : { [name]: entries.map((entry, i) => formOf(entry, [name, i])) };
}

function formOfOutlet(bench: Bench, { evidence, ...outlet }: Outlet, keys: Keys) {
  const own = { article: undefined };
  const shown = formOfEvidence(bench, evidence, [...keys, 'evidence'], own);
  return {
    ...outlet,
    ...(evidence.length === 0 ? {} : { evidence: shown }),
    ...bench.others(keys),
  };
}

function formOfDifference(bench: Bench, { events, evidence, ...rest }: Difference, keys: Keys) {
  const own = { article: undefined };
  const shown = formOfEvidence(bench, evidence, [...keys, 'evidence'], own);
  return {
    ...rest,
    ...(events.length === 0 ? {} : { events }),
    evidence: shown,
    ...bench.others(keys),
  };
}

function benchOf(story: StoryFile, raw: unknown, textOf: (name: string) => ArticleText): Bench {
  const articles = new Map<string, BuiltArticle>();
  for (const { id, file, furniture = [] } of story.articles) {
    const text = file ? textOf(file.name) : undefined;
    const isHeld = text?.state === 'held' && text.sha256 === file?.sha256;
    const index = isHeld ? indexArticle(text.text) : undefined;
    const hidden = story.withheld.filter((range) => range.article === id);
    const absence = file ? (index ? undefined : 'missing') : 'none';
    articles.set(id, { id, index, absence, taken: [...hidden, ...furniture] });
  }
  const workshop = {
    ...createWorkshop(undefined, [], new Map()),
    language: story.language,
    timeZone: story.timeZone,
    articles,
    eventIds: new Set<string>(),
  };
  return { workshop, others: othersIn(raw) };
}
