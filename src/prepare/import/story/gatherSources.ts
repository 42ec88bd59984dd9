import type { Article, Outlet } from '../../../story/file/schema.ts';
import type { EnteredSource, EnteredTimeline } from '../entered.ts';
import type { Notes } from '../notes.ts';
import { outletKey } from '../../text/outletKey.ts';
import { createIds } from './createIds.ts';
import { enteredDate, publishedBefore } from './enteredDates.ts';
import { importSentences } from './importSentences.ts';

/**
 * The outlets and articles that sources name, each once, and a look-up of the id of a source's
 * article.
 */
export interface GatheredSources {
  outlets: Outlet[];
  articles: Article[];
  idOf(source: EnteredSource): string;
}

/**
 * Each address is one article; without an address, each combination of outlet, headline and date is
 * one.
 *
 * @param day on which the sheet was read, `YYYY-MM-DD`
 */
export function gatherSources(
  timeline: EnteredTimeline,
  day: string,
  notes: Notes,
): GatheredSources {
  const { kind, language, events } = timeline;
  const outlets = new Map<string, Outlet>();
  const outletIds = createIds();
  const ids = createIds([kind]);
  const articles = new Map<string, Article>();
  const sources = events.flatMap((event) => event.sources);
  const named = outletsByHost(sources);
  const outletOf = (source: EnteredSource): string | null => {
    const { place } = source;
    const name = source.outlet ?? named.get(hostOf(source) ?? '') ?? null;
    if (name !== null && source.outlet === null)
      notes.add('an outlet was taken from another row with an address of the same site', place);
    if (name === null) return null;
    const known = outlets.get(outletKey(name));
    if (known) {
      if (known.name !== name) notes.add(`“${name}” was taken for “${known.name}”`, place);
      return known.id;
    }
    const outlet = { id: outletIds.give(name, 'outlet'), name, evidence: [] };
    outlets.set(outletKey(name), outlet);
    return outlet.id;
  };
  for (const source of sources) {
    const key = keyOf(source);
    const known = articles.get(key);
    if (known) noteContradictions(known, source, outletOf(source), notes);
    else {
      const { headline, isGiven } = headlineOf(source);
      if (!isGiven)
        notes.add('an article without a headline is named by its address or outlet', source.place);
      articles.set(key, {
        id: ids.give([source.outlet ?? '', headline].join(' '), 'article'),
        outlet: outletOf(source),
        headline,
        author: source.author,
        datePublished: publicationOf(source, timeline, day),
        url: source.url,
        language,
        file: null,
      });
    }
  }
  const idOf = (source: EnteredSource) => articles.get(keyOf(source))?.id ?? kind;
  return { outlets: [...outlets.values()], articles: [...articles.values()], idOf };
}

/** The outlet that all rows with addresses of one site name, by the site. */
function outletsByHost(sources: readonly EnteredSource[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const several = new Set<string>();
  for (const source of sources) {
    const host = hostOf(source);
    if (host === undefined || source.outlet === null) continue;
    const known = names.get(host);
    if (known === undefined) names.set(host, source.outlet);
    else if (outletKey(known) !== outletKey(source.outlet)) several.add(host);
  }
  for (const host of several) names.delete(host);
  return names;
}

const hostOf = ({ url }: EnteredSource) =>
  /^https?:\/\/(?:www\.)?(?<host>[^\s/?#]+)/iu.exec(url ?? '')?.groups?.['host']?.toLowerCase();

function keyOf({ url, outlet, headline, published }: EnteredSource): string {
  return url ?? JSON.stringify([outlet, headline, published?.edtf]);
}

function headlineOf({ headline, url, outlet }: EnteredSource) {
  if (headline !== null) return { headline, isGiven: true };
  const address = url?.replace(/^https?:\/\/(?:www\.)?/i, '').replace(/\/$/, '');
  return { headline: address ?? outlet ?? '—', isGiven: false };
}

function publicationOf(
  { published, place }: EnteredSource,
  timeline: EnteredTimeline,
  day: string,
) {
  if (published) return enteredDate({ ...published, extent: 'moment' }, timeline, place);
  return publishedBefore(day, importSentences(timeline).unpublished(day));
}

/** The first row counts. */
function noteContradictions(
  known: Article,
  source: EnteredSource,
  outlet: string | null,
  notes: Notes,
): void {
  const differs =
    (source.headline !== null && source.headline !== known.headline) ||
    (outlet !== null && outlet !== known.outlet) ||
    (source.published !== null && source.published.edtf !== known.datePublished.edtf);
  if (differs)
    notes.add(
      'another headline, outlet or date of an article named before is not carried',
      source.place,
    );
}
