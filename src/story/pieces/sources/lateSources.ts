import type { Zone } from '../../../time/zone/zone.ts';
import { checkedEdtf } from '../../file/checkedEdtf.ts';
import { readArticle } from '../../file/readArticle.ts';
import type { Article as ArticleInFile, Outlet as OutletInFile } from '../../file/schema.ts';
import type { Article, Outlet } from '../../model/article.ts';
import { placeDate } from '../../model/placeDate.ts';
import { bases } from '../bases.ts';
import { entryAt } from '../entryAt.ts';
import type { PiecesIndex, Sources } from '../pieceSchemas.ts';
import { readIds } from './writtenIds.ts';

/**
 * The articles and outlets of a story in pieces. From the start each has what rows, labels and
 * counts need; headline, author, address, evidence and file are empty until a piece supplies them,
 * and are then filled in. Whatever shows them has requested such a piece before: an event's pack has
 * those of its articles, and once all events are loaded, so are all articles.
 */
export interface LateSources {
  /** In the story file's order. */
  readonly articles: readonly Article[];
  readonly outlets: readonly Outlet[];
  readonly add: (sources: Sources) => void;
  /** Whether everything has loaded. */
  readonly isWhole: () => boolean;
  /** Those that have loaded, as in the story file, in its order. */
  readonly inFile: () => { articles: ArticleInFile[]; outlets: OutletInFile[] };
}

/** @throws Error when the lists of the index do not fit one another */
export function lateSources(
  index: Pick<PiecesIndex, 'outlets' | 'articles'>,
  zone: Zone,
): LateSources {
  const outlets = readIds(index.outlets.ids).map((id, at): Outlet => ({
    id,
    name: entryAt(index.outlets.names, at),
    evidence: [],
  }));
  const articles = readColumns(index, outlets, zone);
  const come = {
    articles: new Map<number, ArticleInFile>(),
    outlets: new Map<number, OutletInFile>(),
  };
  const added = new WeakSet<Sources>();
  return {
    articles,
    outlets,
    add: (sources) => {
      if (added.has(sources)) return;
      added.add(sources);
      for (const [at, article] of sources.articles) {
        if (come.articles.has(at)) continue;
        come.articles.set(at, article);
        Object.assign(entryAt(articles, at), readArticle(article, zone));
      }
      for (const [at, outlet] of sources.outlets) {
        if (come.outlets.has(at)) continue;
        come.outlets.set(at, outlet);
        Object.assign(entryAt(outlets, at), outlet);
      }
    },
    isWhole: () => come.articles.size === articles.length && come.outlets.size === outlets.length,
    inFile: () => ({ articles: inOrder(come.articles), outlets: inOrder(come.outlets) }),
  };
}

function readColumns(
  { articles }: Pick<PiecesIndex, 'articles'>,
  outlets: readonly Outlet[],
  zone: Zone,
) {
  const headlines = new Map(articles.headlines);
  return readIds(articles.ids).map((id, at): Article => {
    const outlet = entryAt(articles.outlets, at);
    return {
      id,
      outlet: outlet < 0 ? null : entryAt(outlets, outlet).id,
      headline: headlines.get(at) ?? '',
      author: null,
      datePublished: {
        ...placeDate(
          {
            edtf: checkedEdtf({ edtf: entryAt(articles.edtf, at) }),
            extent: entryAt(articles.lasted, at) === 1 ? 'span' : 'moment',
            basis: entryAt(bases, entryAt(articles.basis, at)),
          },
          zone,
        ),
        explanation: '',
        evidence: [],
      },
      url: null,
      language: entryAt(articles.languageNames, entryAt(articles.languages, at)),
      file: entryAt(articles.held, at) === 1 ? { name: '', sha256: '', characters: 0 } : null,
    };
  });
}

function inOrder<Entry>(come: ReadonlyMap<number, Entry>): Entry[] {
  return [...come].toSorted(([a], [b]) => a - b).map(([, entry]) => entry);
}
