import type { Difference, Quotation } from '../../file/schema.ts';
import type { Chunk } from '../pieceSchemas.ts';
import { inLists, type Material } from './material.ts';

type Accounts = Chunk<'articles'>['accounts'];

/** How many go into one chunk. */
const most = { accounts: 40, quotations: 20, differences: 40 };

/** What each article's panel shows, in file order. */
export function* articleChunks(material: Material): Generator<Chunk<'articles'>[]> {
  const accounts = accountsByArticle(material);
  const { file } = material;
  const quotations = groupByArticle<Quotation>(file.quotations, ({ versions }) => versions);
  const differences = groupByArticle<Difference>(material.differences, ({ evidence }) => evidence);
  for (const [of, { id }] of file.articles.entries()) {
    const chunks: Chunk<'articles'>[] = [
      ...inLists(accounts.get(id) ?? [], most.accounts).map((some) => ({
        of,
        accounts: some,
        quotations: [],
        differences: [],
      })),
      ...inLists(quotations.get(id) ?? [], most.quotations).map((some) => ({
        of,
        accounts: [],
        quotations: some,
        differences: [],
      })),
      ...inLists(differences.get(id) ?? [], most.differences).map((some) => ({
        of,
        accounts: [],
        quotations: [],
        differences: some,
      })),
    ];
    yield chunks.length > 0 ? chunks : [{ of, accounts: [], quotations: [], differences: [] }];
  }
}

/** In the order of ranks. */
function accountsByArticle({ events }: Material): Map<string, Accounts> {
  const groups = new Map<string, Accounts>();
  events.forEach((event, rank) => {
    for (const account of event.accounts) {
      const evidence = 'date' in event ? event.date.evidence : [];
      const dated = evidence.filter(({ article }) => article === account.article);
      const group = groups.get(account.article) ?? [];
      group.push({ rank, account, dated });
      groups.set(account.article, group);
    }
  });
  return groups;
}

/** Entries by each article that is involved in them, once, in the given order. */
function groupByArticle<Entry>(
  entries: readonly Entry[],
  partsOf: (entry: Entry) => readonly { article: string }[],
): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const article of new Set(partsOf(entry).map((part) => part.article))) {
      const group = groups.get(article) ?? [];
      group.push(entry);
      groups.set(article, group);
    }
  }
  return groups;
}
