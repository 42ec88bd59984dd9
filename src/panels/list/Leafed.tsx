import { useId, useMemo, useState, type ReactNode } from 'react';
import { findHits } from '../../story/search/findHits.ts';
import { queryTerms } from '../../story/search/queryTerms.ts';
import { isDated, type DatedEvent } from '../../story/model/storyEvent.ts';
import { jumpsOf, leafAt, panelList, type LeafSize } from '../../story/words/listLeaves.ts';
import { usePanelContext } from '../context/PanelContext.ts';
import { ListLeaves } from './ListLeaves.tsx';

type Props<Item> = {
  items: readonly Item[];
  /** What a search in the list covers. */
  textOf: (item: Item) => string;
  /**
   * The event of an item, for a list in the order of time with undated ones last, which then has
   * links by year. Omitted for other orders.
   */
  eventIdOf?: (item: Item) => string;
  /** What is listed, if not events. */
  name?: string;
  /** Defaults to the sizes for panels. */
  size?: LeafSize;
  /** Renders those that are shown. */
  children: (shown: readonly Item[]) => ReactNode;
};

/**
 * A list that ends: of many items one leaf is drawn, and the others are reached by year, leaf by
 * leaf, and by their words. A short list is drawn whole.
 */
export function Leafed<Item>(props: Props<Item>) {
  const { items, name, size = panelList, children } = props;
  const [{ query, start, of }, setPlace] = useState({ query: '', start: 0, of: items });
  const asked = of === items ? { query, start } : { query: '', start: 0 };
  const found = useFound(props, asked.query);
  const jumps = useJumps(props, found);
  if (items.length <= size.longest) return children(items);
  const leaf = leafAt(found.length, asked.start, size);
  return (
    <>
      <FindInList
        query={asked.query}
        onQuery={(next) => setPlace({ query: next, start: 0, of: items })}
      />
      {found.length > size.longest && (
        <ListLeaves
          {...{ jumps, count: found.length, leaf: size.leaf, ...leaf }}
          {...(name === undefined ? {} : { name })}
          onStart={(next) => setPlace({ query: asked.query, start: next, of: items })}
        />
      )}
      {children(found.slice(leaf.start, leaf.end))}
      <Nothing isShown={found.length === 0} />
    </>
  );
}

function useFound<Item>({ items, textOf }: Props<Item>, query: string): readonly Item[] {
  return useMemo(() => {
    const terms = queryTerms(query);
    if (terms.length === 0) return items;
    const has = (item: Item, term: string) =>
      findHits(textOf(item), [term]).some(({ isHit }) => isHit);
    return items.filter((item) => terms.every((term) => has(item, term)));
  }, [items, textOf, query]);
}

function useJumps<Item>({ eventIdOf }: Props<Item>, found: readonly Item[]) {
  const { story } = usePanelContext();
  return useMemo(() => {
    if (!eventIdOf) return [];
    const dated: DatedEvent[] = [];
    for (const item of found) {
      const event = story.event(eventIdOf(item));
      if (!event || !isDated(event)) break;
      dated.push(event);
    }
    return jumpsOf(dated);
  }, [story, eventIdOf, found]);
}

function FindInList({ query, onQuery }: { query: string; onQuery: (query: string) => void }) {
  const { leaves } = usePanelContext().language.page;
  const id = useId();
  return (
    <p className="list-find">
      <label htmlFor={id}>{leaves.find}</label>
      <input
        id={id}
        type="search"
        data-testid="list-find"
        value={query}
        onChange={(event) => onQuery(event.currentTarget.value)}
      />
    </p>
  );
}

/** Announced when it changes. */
function Nothing({ isShown }: { isShown: boolean }) {
  const { leaves } = usePanelContext().language.page;
  return <output className="list-nothing">{isShown ? leaves.nothing : ''}</output>;
}
