import { anchorWords } from '../../anchor/anchorWords.ts';
import { indexArticle, type ArticleIndex } from '../../anchor/articleIndex.ts';
import { codePointsOf, countCodePoints } from '../../text/codePoints.ts';
import { slugOf } from '../../text/slugOf.ts';
import type { Range } from '../../text/ranges.ts';
import { articleId } from '../../yaml/build/articleId.ts';
import type { Credited, Pointed } from '../../yaml/form/pointers.ts';
import type { DateForm, StoryForm } from '../../yaml/form/storyForm.ts';
import type { DraftedArticle } from '../read/draftedArticle.ts';

/** A place in an article that `story.yaml` has adopted. */
export interface TakenPlace extends Range {
  /** What adopted it: an event's title, or an id. */
  by: string;
}
type Places = Map<string, TakenPlace[]>;

/** What `story.yaml` already contains, so that it is not proposed again. Places by article id. */
export interface TakenOver {
  /** Files of its articles. */
  files: ReadonlySet<string>;
  /** Ids by name in lower case. */
  outlets: ReadonlyMap<string, string>;
  people: ReadonlyMap<string, string>;
  /** Ids in use. */
  ids: ReadonlySet<string>;
  /** Titles of events. */
  titles: ReadonlySet<string>;
  /** Excerpts of accounts. */
  told: Places;
  /** Parts of quotations. */
  quoted: Places;
  /** Evidence of differences. */
  compared: Places;
  /** Evidence of dates. */
  dated: Places;
}

const idOf = (one: { id?: string | undefined }, name: string) => one.id ?? slugOf(name);
const named = (list: readonly { id?: string | undefined; name: string }[] = []) =>
  new Map(list.map((one) => [one.name.toLowerCase(), idOf(one, one.name)]));

/**
 * @param form undefined when there is no story.yaml yet, or it is at fault, and nothing is adopted
 */
export function takenOver(
  form: StoryForm | undefined,
  articles: readonly DraftedArticle[],
): TakenOver {
  const [events, quotations] = [form?.events ?? [], form?.quotations ?? []];
  const happenings = [...events, ...(form?.undated ?? [])];
  const differences = form?.differences ?? [];
  const known = new Set(form?.articles.map(articleId));
  const taken = {
    files: new Set([
      ...(form?.articles.flatMap(({ file }) => (file ? [file.name] : [])) ?? []),
      // Of an article whose file has another name now, that one.
      ...articles.filter(({ id }) => known.has(id)).map(({ file }) => file),
    ]),
    outlets: named(form?.outlets),
    people: named(form?.people),
    ids: new Set([
      ...happenings.map((one) => idOf(one, one.title)),
      ...quotations.flatMap(({ id }) => id ?? []),
      ...differences.flatMap((one) => idOf(one, one.summary)),
    ]),
    titles: new Set(happenings.map(({ title }) => title)),
    told: new Map(),
    quoted: new Map(),
    compared: new Map(),
    dated: new Map(),
  } satisfies TakenOver;
  const place = placing(articles);
  for (const event of happenings) {
    const by = event.title;
    for (const { article, excerpts = [], date } of event.accounts ?? []) {
      place(taken.told, article, excerpts, by);
      if (date) placeDate(date, article, by);
    }
  }
  for (const event of events) {
    if (event.date) placeDate(event.date, undefined, event.title);
  }
  for (const { id = '', versions } of quotations) {
    for (const { article, parts } of versions) place(taken.quoted, article, parts, id);
  }
  for (const one of differences) {
    for (const words of one.evidence) {
      place(taken.compared, articleOf(words), [words], idOf(one, one.summary));
    }
  }
  return taken;

  function placeDate(date: DateForm, article: string | undefined, by: string): void {
    for (const words of [date.stated, date.computed, date.bounded, date.entered].flat()) {
      if (words) place(taken.dated, articleOf(words) ?? article, [words], by);
    }
  }
}

/** The article that evidence names; `undefined` for the one under discussion. */
function articleOf(words: Pointed | Credited): string | undefined {
  return 'article' in words ? words.article : undefined;
}

/**
 * Adds the places at which words occur; words that do not identify one place are reported by
 * `build`.
 */
function placing(articles: readonly DraftedArticle[]) {
  const texts = new Map(articles.map(({ id, text }) => [id, text]));
  const indices = new Map<string, ArticleIndex>();
  return (places: Places, id: string | undefined, pointed: readonly Pointed[], by: string) => {
    const text = id === undefined ? undefined : texts.get(id);
    if (id === undefined || text === undefined) return;
    const index = indices.get(id) ?? indexArticle(codePointsOf(text));
    indices.set(id, index);
    const found = pointed.flatMap((one): TakenPlace[] => {
      if (one.start !== undefined) {
        return [{ start: one.start, end: one.start + countCodePoints(one.text), by }];
      }
      const place = anchorWords(index, one);
      return place.ok ? [{ start: place.start, end: place.end, by }] : [];
    });
    places.set(id, [...(places.get(id) ?? []), ...found]);
  };
}
